//! A project as the host last showed it, with the allocations of all funds.

use serde::{Deserialize, Serialize};

use super::allocation::{Allocation, Sight};
use super::amount::{Figures, Minor};
use super::entry::{Gift, Moment};
use super::id::FundNo;
use super::setup::{Campaign, Goal, Mode};
use crate::domain::project::{ProjectKey, Stage};

/// What is known of a project, and what every fund grants it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Project {
    pub(super) key: ProjectKey,
    pub(super) in_units: bool,
    pub(super) mode: Mode,
    pub(super) goal: Option<Minor>,
    pub(super) seen: Option<Seen>,
    /// Crowd, backers and units (S4).
    pub(super) figures: Figures,
    /// Second from which it is settled: the end of grace (S3).
    pub(super) settles: Option<i64>,
    /// What funds have paid through the host.
    pub(super) through_host: Minor,
    pub(super) roots: Roots,
    /// Funds that name it, until it is first seen.
    pub(super) named_by: Vec<FundNo>,
    pub(super) grants: Grants,
    /// The figures with which the window ceased to show it; none while it shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) left_with: Option<Figures>,
    /// What came in each time while it was away: no fund counts that.
    #[serde(default, skip_serializing_if = "Figures::is_zero")]
    pub(super) missed: Figures,
    /// In order of acceptance of their funds.
    pub(super) allocations: Vec<Allocation>,
}

/// The observations of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Seen {
    pub stage: Stage,
    pub first: Moment,
    pub last: Moment,
}

/// What all funds together grant to a project, kept so that room and blocks need no sum.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Grants {
    /// The sum of all amounts.
    pub sum: Minor,
    /// How many funds have an amount above 0.
    pub funds: u32,
    /// How many of these are exclusive.
    pub exclusive: u32,
}

/// What a quadratic share needs of single gifts (S6): for each person `r = floor(sqrt(sum x 1,000,000))`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Roots {
    pub sum: u128,
    pub squares: u128,
}

impl Roots {
    pub fn of(gifts: &[Gift]) -> Self {
        let mut sums = std::collections::BTreeMap::<&str, u128>::new();
        for gift in gifts {
            *sums.entry(&gift.who).or_default() += u128::try_from(gift.amount).unwrap_or(0);
        }
        let roots = sums.into_values().map(|sum| (sum * 1_000_000).isqrt());
        roots.fold(Self::default(), |so_far, root| Self {
            sum: so_far.sum + root,
            squares: so_far.squares + root * root,
        })
    }
}

impl Project {
    pub(super) fn new(key: ProjectKey, campaign: Campaign) -> Self {
        let goal = match campaign.goal {
            Some(Goal::Money(goal) | Goal::Units(goal)) => Some(Minor::from(goal)),
            None => None,
        };
        Self {
            key,
            in_units: matches!(campaign.goal, Some(Goal::Units(_))),
            mode: campaign.mode,
            goal,
            seen: None,
            figures: Figures::default(),
            settles: None,
            through_host: 0,
            roots: Roots::default(),
            named_by: Vec::new(),
            grants: Grants::default(),
            left_with: None,
            missed: Figures::default(),
            allocations: Vec::new(),
        }
    }

    /// Its name.
    pub fn key(&self) -> &ProjectKey {
        &self.key
    }

    /// Its last stage; none before the first observation.
    pub fn stage(&self) -> Option<Stage> {
        self.seen.map(|seen| seen.stage)
    }

    /// Crowd, backers and units. The crowd's money is without what sponsors paid through the host.
    pub fn figures(&self) -> Figures {
        self.figures
    }

    /// The goal in force.
    pub fn goal(&self) -> Option<Minor> {
        self.goal
    }

    /// Whether the goal counts units, not money.
    pub fn counts_units(&self) -> bool {
        self.in_units
    }

    /// Whether the window does not show it: then nothing new is granted to it.
    pub fn is_away(&self) -> bool {
        self.left_with.is_some()
    }

    /// The host's total as far as it is known: of the crowd, and paid by sponsors through the host.
    pub fn total(&self) -> Minor {
        self.figures.money + self.through_host
    }

    /// The last observation.
    pub fn observed(&self) -> Option<Moment> {
        self.seen.map(|seen| seen.last)
    }

    /// The campaign takes money, now or later (S1).
    pub(super) fn is_open(&self) -> bool {
        self.stage().is_some_and(Stage::is_open)
    }

    /// The campaign has brought what it brought (S1).
    pub(super) fn is_over(&self) -> bool {
        self.stage().is_some_and(Stage::is_over)
    }

    /// The campaign brought nothing (S1).
    pub(super) fn is_lost(&self) -> bool {
        matches!(self.stage(), Some(Stage::Failed | Stage::Cancelled))
    }

    /// Whether its days of grace are over at this second (S3).
    pub(super) fn is_settled(&self, second: i64) -> bool {
        self.settles.is_some_and(|settles| settles <= second)
    }

    pub(super) fn sight(&self) -> Option<Sight> {
        self.seen.map(|seen| Sight {
            observed: seen.last,
            figures: self.figures,
            goal: self.goal,
            in_units: self.in_units,
        })
    }

    pub(super) fn allocation(&self, fund: FundNo) -> Option<&Allocation> {
        self.place(fund).ok().map(|at| &self.allocations[at])
    }

    pub(super) fn allocation_mut(&mut self, fund: FundNo) -> Option<&mut Allocation> {
        self.place(fund).ok().map(|at| &mut self.allocations[at])
    }

    /// Where a fund's allocation is, or would be.
    pub(super) fn place(&self, fund: FundNo) -> Result<usize, usize> {
        self.allocations.binary_search_by_key(&fund, |allocation| allocation.fund)
    }
}
