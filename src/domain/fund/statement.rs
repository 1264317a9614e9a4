//! The sums of a sponsor and of a project (S10): two views of the same amounts, which agree to the cent.

use serde::{Deserialize, Serialize};

use super::allocation::Allocation;
use super::amount::Minor;
use super::funds::Funds;
use super::id::{FundId, FundNo, SponsorId};
use super::project::Project;
use super::state::State;
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

/// What one allocation adds to a sum.
struct Line {
    promised: Minor,
    due: Minor,
    paid: Minor,
    confirmed: Minor,
}

impl Line {
    fn of(allocation: &Allocation) -> Self {
        let (amount, owed) = (allocation.amount, allocation.state.is_owed());
        Self {
            promised: if owed { 0 } else { amount },
            due: if owed { amount } else { 0 },
            paid: allocation.paid,
            confirmed: if allocation.state == State::Confirmed { amount } else { 0 },
        }
    }
}

impl ProjectSums {
    pub(super) fn of(project: &Project) -> Self {
        let none =
            Self { stage: project.stage(), crowd: project.figures.money, promised: 0, due: 0, paid: 0, confirmed: 0 };
        project.allocations.iter().map(Line::of).fold(none, |sums, line| Self {
            promised: sums.promised + line.promised,
            due: sums.due + line.due,
            paid: sums.paid + line.paid,
            confirmed: sums.confirmed + line.confirmed,
            ..sums
        })
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
        funds.fold(SponsorSums::default(), |sums, fund| self.with_fund(sums, *fund))
    }

    /// The sums of one fund; none if there is no such fund.
    pub fn fund_sums(&self, fund: &FundId) -> Option<SponsorSums> {
        Some(self.with_fund(SponsorSums::default(), self.fund_no(fund)?))
    }

    fn with_fund(&self, sums: SponsorSums, fund: FundNo) -> SponsorSums {
        let purse = self.at(fund);
        let sums = SponsorSums {
            committed: sums.committed + purse.budget(),
            unspent: sums.unspent + purse.available(),
            ..sums
        };
        let scope = self.scope(fund);
        let lines = scope.into_iter().filter_map(|project| self.on(project).allocation(fund)).map(Line::of);
        lines.fold(sums, |sums, line| SponsorSums {
            promised: sums.promised + line.promised,
            due: sums.due + line.due,
            paid: sums.paid + line.paid,
            confirmed: sums.confirmed + line.confirmed,
            ..sums
        })
    }
}
