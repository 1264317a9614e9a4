//! The states of an allocation (S8).

use serde::{Deserialize, Serialize};

use super::allocation::Allocation;
use super::entitlement::is_void;
use super::project::Project;
use super::purse::Fund;
use super::room::is_blocked;

/// Where an allocation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Promised if something happens first.
    Conditional,
    /// Moves with the crowd.
    Accruing,
    /// The campaign is over, and its days of grace run.
    Frozen,
    /// The campaign failed.
    Void,
    /// Owed, and nothing is paid.
    Due,
    /// Owed, and paid in part.
    PartlyPaid,
    /// Paid in full.
    Paid,
    /// Paid in full, and it arrived.
    Confirmed,
    /// It came to nothing.
    Lapsed,
    /// The sponsor withdrew before anything was granted.
    Released,
}

impl State {
    /// Owed: nothing moves it but a payment, a confirmation or a correction of it.
    pub fn is_owed(self) -> bool {
        matches!(self, Self::Due | Self::PartlyPaid | Self::Paid | Self::Confirmed)
    }

    /// Nothing moves it by itself any more.
    pub fn is_final(self) -> bool {
        self.is_owed() || matches!(self, Self::Lapsed | Self::Released)
    }

    /// Nobody has anything to do about it any more: it came to nothing, or it arrived.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Void | Self::Confirmed | Self::Lapsed | Self::Released)
    }

    /// The state at the end of a pass of an allocation that is not final: the first that fits (S8).
    pub(super) fn of_moving(fund: &Fund, project: &Project, allocation: &Allocation) -> Self {
        if is_void(&fund.terms, project) {
            Self::Void
        } else if fund.withdrawn && allocation.amount == 0 {
            Self::Released
        } else if fund.closed && allocation.target == 0 {
            Self::Lapsed
        } else if project.is_over() {
            Self::Frozen
        } else if waits_for_something(fund, project, allocation) {
            Self::Conditional
        } else {
            Self::Accruing
        }
    }

    /// The state of an owed allocation, by what is paid of it (S8).
    pub(super) fn of_owed(allocation: &Allocation) -> Self {
        match (allocation.amount, allocation.paid) {
            (0, _) => Self::Lapsed,
            (_, 0) => Self::Due,
            (amount, paid) if paid < amount => Self::PartlyPaid,
            _ => Self::Paid,
        }
    }
}

fn waits_for_something(fund: &Fund, project: &Project, allocation: &Allocation) -> bool {
    let blocked = allocation.amount == 0 && is_blocked(fund, project, allocation);
    let undivided = fund.terms.rule.is_share() && !fund.divided;
    !allocation.met || blocked || allocation.has_no_step_met() || undivided
}
