//! A fund at work: its terms, its money, and whether it is open.

use std::sync::Arc;

use imbl::{OrdSet, Vector};
use serde::{Deserialize, Serialize};

use super::amount::Minor;
use super::entry::Moment;
use super::id::ProjectNo;
use super::queue::Queue;
use super::terms::Terms;

/// More budget, as it came in. Never edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lot {
    /// When it was recorded.
    pub when: Moment,
    /// How much.
    pub amount: Minor,
}

/// Where a fund stands: the first that fits (S10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Taken back for what is not granted.
    Withdrawn,
    /// Its end is past.
    Closed,
    /// Nothing counts for the time being.
    Paused,
    /// It counts.
    Open,
    /// Its opening is to come.
    Accepted,
}

/// A fund and all it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fund {
    pub terms: Arc<Terms>,
    pub accepted: Moment,
    pub scope: Scope,
    pub opened: bool,
    pub closed: bool,
    pub paused: bool,
    pub withdrawn: bool,
    /// A share that has divided its pot (S6).
    pub divided: bool,
    pub lots: Vector<Lot>,
    /// The sum of the lots.
    pub lots_sum: Minor,
    /// The sum of its amounts, in any state.
    pub granted: Minor,
    pub queue: Queue,
    pub references: OrdSet<String>,
}

/// The projects a fund is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Scope {
    /// Every project.
    All,
    /// These, in order of their keys.
    Of(Arc<[ProjectNo]>),
}

impl Fund {
    pub fn new(terms: Arc<Terms>, accepted: Moment, scope: Scope) -> Self {
        Self {
            terms,
            accepted,
            scope,
            opened: false,
            closed: false,
            paused: false,
            withdrawn: false,
            divided: false,
            lots: Vector::new(),
            lots_sum: 0,
            granted: 0,
            queue: Queue::default(),
            references: OrdSet::new(),
        }
    }

    /// The sum of lots; of a withdrawn fund, what is granted (S1).
    pub fn budget(&self) -> Minor {
        if self.withdrawn { self.granted } else { self.lots_sum }
    }

    /// What is not granted (S1).
    pub fn available(&self) -> Minor {
        self.budget() - self.granted
    }

    pub fn status(&self) -> Status {
        match self {
            Self { withdrawn: true, .. } => Status::Withdrawn,
            Self { closed: true, .. } => Status::Closed,
            Self { paused: true, .. } => Status::Paused,
            Self { opened: true, .. } => Status::Open,
            _ => Status::Accepted,
        }
    }

    /// Whether gifts count for it, on campaigns that take any (S4).
    pub fn is_counting(&self) -> bool {
        self.status() == Status::Open
    }
}
