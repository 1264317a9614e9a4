//! A fund's queue (S7): first come, first served.

use imbl::{OrdMap, OrdSet};
use serde::{Deserialize, Serialize};

use super::amount::Minor;
use super::id::ProjectNo;
use crate::domain::project::ProjectKey;

/// A claim as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// The entry that made it.
    pub seq: u64,
    /// The project.
    pub project: ProjectKey,
    /// What still waits.
    pub amount: Minor,
}

/// The claims of one fund, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Queue {
    claims: OrdMap<u64, Waiting>,
    /// The same by project.
    of: OrdSet<(ProjectNo, u64)>,
    next: u64,
    sum: Minor,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Waiting {
    pub seq: u64,
    pub project: ProjectNo,
    pub amount: Minor,
}

impl Queue {
    /// All that waits.
    pub fn sum(&self) -> Minor {
        self.sum
    }

    pub fn iter(&self) -> impl Iterator<Item = &Waiting> {
        self.claims.values()
    }

    /// Puts a claim at the end.
    pub fn push(&mut self, claim: Waiting) {
        self.claims.insert(self.next, claim);
        self.of.insert((claim.project, self.next));
        self.next += 1;
        self.sum += claim.amount;
    }

    /// Serves the oldest claim from what is left, in part if need be; the rest keeps its place.
    pub fn serve_oldest(&mut self, left: Minor) -> Option<(ProjectNo, Minor)> {
        let (ticket, claim) = self.claims.get_min().copied()?;
        let given = claim.amount.min(left);
        self.cut(ticket, claim, given);
        Some((claim.project, given))
    }

    /// Cancels claims of a project up to an amount, newest first. A claim cut in part keeps its place.
    pub fn cancel(&mut self, project: ProjectNo, mut amount: Minor) {
        while amount > 0 {
            let newest = self.of.range((project, 0)..=(project, u64::MAX)).next_back().copied();
            let Some((_, ticket)) = newest else { return };
            let Some(claim) = self.claims.get(&ticket).copied() else { return };
            let cancelled = claim.amount.min(amount);
            self.cut(ticket, claim, cancelled);
            amount -= cancelled;
        }
    }

    fn cut(&mut self, ticket: u64, claim: Waiting, by: Minor) {
        self.sum -= by;
        if by < claim.amount {
            self.claims.insert(ticket, Waiting { amount: claim.amount - by, ..claim });
        } else {
            self.claims.remove(&ticket);
            self.of.remove(&(claim.project, ticket));
        }
    }
}
