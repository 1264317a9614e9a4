//! What is read of funds and allocations.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::allocation::{Allocation, Move, Part, Sight};
use super::amount::{Figures, Minor};
use super::entry::Moment;
use super::funds::Funds;
use super::id::{FundId, FundNo, ProjectNo, SponsorId};
use super::project::Project;
use super::purse::{Fund, Lot, Status};
use super::queue::Claim;
use super::setup::Setup;
use super::share::parts;
use super::state::State;
use super::terms::Terms;
use crate::domain::money::Money;
use crate::domain::project::ProjectKey;

/// The shown values of a fund (S10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FundShown {
    /// Where it stands.
    pub status: Status,
    /// Its lots; of a withdrawn fund, what is granted.
    pub budget: Minor,
    /// The sum of its amounts.
    pub granted: Minor,
    /// What is not granted.
    pub available: Minor,
    /// What waits for money.
    pub waiting: Minor,
}

impl FundShown {
    pub(super) fn of(fund: &Fund) -> Self {
        Self {
            status: fund.status(),
            budget: fund.budget(),
            granted: fund.granted,
            available: fund.available(),
            waiting: fund.queue.sum(),
        }
    }
}

/// The shown values of an allocation (S10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AllocationShown {
    /// Where it stands.
    pub state: State,
    /// What is granted.
    pub amount: Minor,
    /// The same and what waits for money.
    pub target: Minor,
    /// What is paid.
    pub paid: Minor,
}

impl AllocationShown {
    pub(super) fn of(allocation: &Allocation) -> Self {
        Self { state: allocation.state, amount: allocation.amount, target: allocation.target, paid: allocation.paid }
    }
}

/// One fund, to read.
#[derive(Clone, Copy)]
pub struct FundView<'a> {
    pub(super) funds: &'a Funds,
    pub(super) number: FundNo,
    pub(super) fund: &'a Fund,
}

impl<'a> FundView<'a> {
    /// Its terms.
    pub fn terms(&self) -> &'a Terms {
        &self.fund.terms
    }

    /// When it was accepted.
    pub fn accepted(&self) -> Moment {
        self.fund.accepted
    }

    /// Its shown values.
    pub fn shown(&self) -> FundShown {
        FundShown::of(self.fund)
    }

    /// Its lots, oldest first.
    pub fn lots(&self) -> impl Iterator<Item = &'a Lot> {
        self.fund.lots.iter()
    }

    /// Its claims, oldest first.
    pub fn queue(&self) -> impl Iterator<Item = Claim> + use<'a> {
        let funds = self.funds;
        self.fund.queue.iter().map(|claim| Claim {
            seq: claim.seq,
            project: funds.on(claim.project).key.clone(),
            amount: claim.amount,
        })
    }

    /// Its allocations, in order of their projects' keys.
    pub fn allocations(&self) -> impl Iterator<Item = AllocationView<'a>> + use<'a> {
        let (funds, number) = (self.funds, self.number);
        funds.scope(number).into_iter().filter_map(move |project| funds.pair(number, project))
    }

    /// What each project would get if a share were divided now; it can go down. Empty for other rules, and once it is divided.
    pub fn estimate(&self) -> Vec<(&'a ProjectKey, Part)> {
        if !self.fund.terms.rule.is_share() || self.fund.divided || self.fund.withdrawn {
            return Vec::new();
        }
        let funds = self.funds;
        parts(funds, self.number).into_iter().map(|(project, part)| (&funds.on(project).key, part)).collect()
    }
}

/// One allocation, to read.
#[derive(Clone, Copy)]
pub struct AllocationView<'a> {
    pub(super) funds: &'a Funds,
    pub(super) fund: &'a Fund,
    pub(super) number: ProjectNo,
    pub(super) project: &'a Project,
    pub(super) allocation: &'a Allocation,
}

impl<'a> AllocationView<'a> {
    /// The terms of its fund.
    pub fn terms(&self) -> &'a Terms {
        &self.fund.terms
    }

    /// Its project.
    pub fn project(&self) -> &'a Project {
        self.project
    }

    /// Its shown values.
    pub fn shown(&self) -> AllocationShown {
        AllocationShown::of(self.allocation)
    }

    /// What the fund counts; of a final allocation, as it was when it became final.
    pub fn counted(&self) -> Figures {
        self.allocation.counted
    }

    /// The observation it follows from; of a final allocation, as it was when it became final.
    pub fn sight(&self) -> Sight {
        self.allocation.sight
    }

    /// How a pot came to be divided for it, once it is.
    pub fn part(&self) -> Option<&'a Part> {
        self.allocation.part.as_ref()
    }

    /// Since when it is owed, or first was; the entry that showed it.
    pub fn owed(&self) -> Option<Moment> {
        self.allocation.owed
    }

    /// What people did to it once it was owed, oldest first.
    pub fn moves(&self) -> &'a [Move] {
        &self.allocation.moves
    }

    /// What was granted after each of these moves.
    pub fn amounts(&self) -> Vec<Minor> {
        let mut amount = self.allocation.amount;
        let mut amounts: Vec<_> = self
            .allocation
            .moves
            .iter()
            .rev()
            .map(|done| {
                let after = amount;
                if let Move::Corrected { delta, .. } = done {
                    amount -= delta;
                }
                after
            })
            .collect();
        amounts.reverse();
        amounts
    }

    /// What the fund would add if the crowd gave one currency unit more now.
    pub fn next_euro(&self) -> Minor {
        let rises = self.funds.next_euros_on(self.number);
        rises.into_iter().find(|(fund, _)| *fund == self.allocation.fund).map_or(0, |(_, rise)| rise)
    }
}

impl Funds {
    /// What holds for all funds.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// An amount in the currency, for pages; what no page can show is shown as the most it can.
    pub fn money(&self, amount: Minor) -> Money {
        let most = if amount < 0 { i64::MIN } else { i64::MAX };
        Money { minor: i64::try_from(amount).unwrap_or(most), currency: self.setup.currency }
    }

    /// The time of the last entry.
    pub fn reached(&self) -> Option<Timestamp> {
        self.reached
    }

    /// When time will open, close or settle something next; a tick from then on shows it.
    pub fn next_instant(&self) -> Option<Timestamp> {
        self.agenda.next(i64::MAX).and_then(|second| Timestamp::from_second(second).ok())
    }

    /// All funds, in order of acceptance.
    pub fn funds(&self) -> impl Iterator<Item = FundView<'_>> {
        (0..).map(FundNo).zip(&self.funds).map(|(number, fund)| FundView { funds: self, number, fund })
    }

    /// One fund.
    pub fn fund(&self, id: &FundId) -> Option<FundView<'_>> {
        let number = self.fund_no(id)?;
        Some(FundView { funds: self, number, fund: self.at(number) })
    }

    /// All sponsors, in order of their ids.
    pub fn sponsors(&self) -> impl Iterator<Item = &SponsorId> {
        self.sponsors.keys()
    }

    /// The funds of one sponsor, in order of acceptance.
    pub fn funds_of(&self, sponsor: &SponsorId) -> impl Iterator<Item = FundView<'_>> {
        let numbers = self.sponsors.get(sponsor).into_iter().flatten();
        numbers.map(|number| FundView { funds: self, number: *number, fund: self.at(*number) })
    }

    /// All projects, in order of their keys.
    pub fn projects(&self) -> impl Iterator<Item = &Project> {
        self.project_numbers.values().map(|number| self.on(*number))
    }

    /// One project.
    pub fn project(&self, key: &ProjectKey) -> Option<&Project> {
        self.project_no(key).map(|number| self.on(number))
    }

    /// The allocations for one project, in order of acceptance of their funds.
    pub fn allocations_on(&self, key: &ProjectKey) -> impl Iterator<Item = AllocationView<'_>> {
        let number = self.project_no(key);
        number.into_iter().flat_map(move |number| {
            let allocations = self.on(number).allocations.iter();
            allocations.filter_map(move |allocation| self.pair(allocation.fund, number))
        })
    }

    /// One allocation.
    pub fn allocation(&self, fund: &FundId, project: &ProjectKey) -> Option<AllocationView<'_>> {
        self.pair(self.fund_no(fund)?, self.project_no(project)?)
    }

    pub(super) fn pair(&self, fund: FundNo, number: ProjectNo) -> Option<AllocationView<'_>> {
        let project = self.on(number);
        let allocation = project.allocation(fund)?;
        Some(AllocationView { funds: self, fund: self.at(fund), number, project, allocation })
    }
}
