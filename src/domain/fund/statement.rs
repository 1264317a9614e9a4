//! The sums of a sponsor and of a project (S10): two views of the same amounts, which agree to the cent.

use std::iter::Sum;
use std::ops::{Add, AddAssign};

use serde::{Deserialize, Serialize};

use super::allocation::Allocation;
use super::amount::Minor;
use super::funds::Funds;
use super::id::{FundId, FundNo, SponsorId};
use super::project::Project;
use super::state::State;
use super::view::AllocationShown;
use crate::domain::project::{ProjectKey, Stage};

/// All funds of one sponsor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SponsorSums {
    /// The budgets.
    pub committed: Minor,
    /// Amounts not owed.
    pub promised: Minor,
    /// Amounts owed, paid or not.
    pub due: Minor,
    /// What is paid.
    pub paid: Minor,
    /// Amounts confirmed.
    pub confirmed: Minor,
    /// What is available.
    pub unspent: Minor,
}

/// All funds on one project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectSums {
    /// The last stage; none before the first observation.
    pub stage: Option<Stage>,
    /// The crowd's money.
    pub crowd: Minor,
    /// Amounts not owed.
    pub promised: Minor,
    /// Amounts owed, paid or not.
    pub due: Minor,
    /// What is paid.
    pub paid: Minor,
    /// Amounts confirmed.
    pub confirmed: Minor,
}

impl SponsorSums {
    /// What one grant adds to a sum: nothing to what is a fund's own.
    pub fn of_grant(shown: AllocationShown) -> Self {
        let AllocationShown { state, amount, paid, .. } = shown;
        let (promised, due) = if state.is_owed() { (0, amount) } else { (amount, 0) };
        let confirmed = if state == State::Confirmed { amount } else { 0 };
        Self { promised, due, paid, confirmed, ..Self::default() }
    }

    fn of(allocation: &Allocation) -> Self {
        Self::of_grant(AllocationShown::of(allocation))
    }
}

impl Add for SponsorSums {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            committed: self.committed + other.committed,
            promised: self.promised + other.promised,
            due: self.due + other.due,
            paid: self.paid + other.paid,
            confirmed: self.confirmed + other.confirmed,
            unspent: self.unspent + other.unspent,
        }
    }
}

impl AddAssign for SponsorSums {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for SponsorSums {
    fn sum<I: Iterator<Item = Self>>(sums: I) -> Self {
        sums.fold(Self::default(), Add::add)
    }
}

impl ProjectSums {
    pub(super) fn of(project: &Project) -> Self {
        let SponsorSums { promised, due, paid, confirmed, .. } = project.allocations.iter().map(SponsorSums::of).sum();
        Self { stage: project.stage(), crowd: project.figures.money, promised, due, paid, confirmed }
    }
}

impl Funds {
    /// The sums of a project; none if there is no such project.
    pub fn project_sums(&self, key: &ProjectKey) -> Option<ProjectSums> {
        Some(ProjectSums::of(self.on(self.project_no(key)?)))
    }

    /// The sums of a sponsor; all 0 for one without a fund.
    pub fn sponsor_sums(&self, sponsor: &SponsorId) -> SponsorSums {
        let funds = self.sponsors.get(sponsor).into_iter().flatten();
        funds.map(|fund| self.sums_of(*fund)).sum()
    }

    /// The sums of one fund; none if there is no such fund.
    pub fn fund_sums(&self, fund: &FundId) -> Option<SponsorSums> {
        Some(self.sums_of(self.fund_no(fund)?))
    }

    fn sums_of(&self, fund: FundNo) -> SponsorSums {
        let purse = self.at(fund);
        let own = SponsorSums { committed: purse.budget(), unspent: purse.available(), ..SponsorSums::default() };
        let grants = self.scope(fund).into_iter().filter_map(|project| self.on(project).allocation(fund));
        own + grants.map(SponsorSums::of).sum()
    }
}
