//! A fund's share for one project.

use serde::{Deserialize, Serialize};

use super::amount::{Figures, Minor};
use super::entry::{Moment, Way};
use super::id::FundNo;
use super::state::State;

/// What one fund counts of one project, and what it grants it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allocation {
    pub(super) fund: FundNo,
    pub(super) state: State,
    pub(super) amount: Minor,
    /// Amount, and what waits for money.
    pub(super) target: Minor,
    pub(super) paid: Minor,
    /// The figures at the beginning, and what came in during pauses: never counted (S4).
    pub(super) base: Figures,
    pub(super) counted: Figures,
    /// The conditions hold: now for a live threshold, in a pass that counted for a sticky one (S4).
    pub(super) met: bool,
    /// The same of each step.
    pub(super) steps_met: Vec<bool>,
    pub(super) sight: Sight,
    pub(super) part: Option<Part>,
    pub(super) moves: Vec<Move>,
    /// Since when it is owed, or was first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) owed: Option<Moment>,
}

impl Allocation {
    /// One that nothing has been counted for.
    pub(super) fn new(fund: FundNo, base: Figures, steps: usize, sight: Sight) -> Self {
        Self {
            fund,
            state: State::Conditional,
            amount: 0,
            target: 0,
            paid: 0,
            base,
            counted: Figures::default(),
            met: false,
            steps_met: vec![false; steps],
            sight,
            part: None,
            moves: Vec::new(),
            owed: None,
        }
    }

    /// The goal in force when it was last worked out, and what is counted towards it.
    pub(super) fn towards_goal(&self) -> Option<(Minor, Minor)> {
        let have = if self.sight.in_units { self.counted.units } else { self.counted.money };
        self.sight.goal.map(|goal| (goal, have))
    }

    /// Whether its rule has steps, and none of them is met.
    pub(super) fn has_no_step_met(&self) -> bool {
        !self.steps_met.is_empty() && !self.steps_met.contains(&true)
    }

    /// What waits for money.
    pub(super) fn waiting(&self) -> Minor {
        self.target - self.amount
    }
}

/// What an allocation was last worked out from; of a final one, what it became final with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sight {
    /// The observation.
    pub observed: Moment,
    /// The three figures it gave.
    pub figures: Figures,
    /// The goal in force.
    pub goal: Option<Minor>,
    /// Whether the goal counts units, not money.
    pub in_units: bool,
}

/// How a pot came to be divided, for one project (S6). Weights are written out: they may be longer than any number here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// All lots.
    pub pot: Minor,
    /// This project's weight.
    pub weight: String,
    /// The weights of all projects.
    pub total: String,
    /// The most it could get: the cap, or the room there was; none: no limit.
    pub limit: Option<Minor>,
    /// What it got.
    pub target: Minor,
}

/// What people did to an owed allocation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// The sponsor paid.
    Paid {
        /// When it was recorded.
        when: Moment,
        /// How much.
        amount: Minor,
        /// The sponsor's reference.
        reference: String,
        /// Which way.
        through: Way,
    },
    /// The region confirmed that it arrived.
    Confirmed {
        /// When it was recorded.
        when: Moment,
    },
    /// Two people corrected it.
    Corrected {
        /// When it was recorded.
        when: Moment,
        /// By how much.
        delta: Minor,
        /// Who signed.
        by: Vec<String>,
        /// Why.
        reason: String,
    },
}
