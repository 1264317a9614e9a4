//! Numbers (S1): whole minor units and whole counts, never a fraction of one.

use serde::{Deserialize, Serialize};

/// Whole minor units of the one currency, or a count. Entries carry 64 bits; 128 hold every product and sum of them.
pub type Minor = i128;

/// More than all lots that a journal can hold come to: where an entitlement is cut, so that sums of them cannot overflow.
pub(super) const BEYOND_ANY_BUDGET: Minor = 1 << 95;

/// The three figures of a project: what the crowd gave, how many gave, how many units were ordered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// Money of the crowd.
    pub money: Minor,
    /// Backers.
    pub backers: Minor,
    /// Units.
    pub units: Minor,
}

impl Figures {
    /// Whether there is nothing.
    pub(super) fn is_zero(&self) -> bool {
        *self == Self::default()
    }

    /// The same done to each figure of both.
    pub(super) fn each(self, other: Self, what: impl Fn(Minor, Minor) -> Minor) -> Self {
        Self {
            money: what(self.money, other.money),
            backers: what(self.backers, other.backers),
            units: what(self.units, other.units),
        }
    }
}
