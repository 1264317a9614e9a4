//! What holds for all funds of a window, and for a project before anything is seen of it (S2).

use serde::{Deserialize, Serialize};

use crate::domain::money::Currency;

/// What holds for all funds: never changed, because replaying the journal must give the same result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setup {
    /// The one currency of every amount.
    pub currency: Currency,
    /// Whether the host ever tells how many backers a project has.
    pub host_tells_backers: bool,
    /// Crowd and grants together are raised up to this percentage of the goal; none: no ceiling.
    pub overfunding_ceiling_percent: Option<u32>,
    /// Days between the end of a campaign and the moment when money is owed.
    pub grace_days: u32,
    /// Minutes after a fund's end in which observations still count.
    pub closing_grace_minutes: u32,
}

impl Setup {
    /// The days of grace, in seconds.
    pub(super) fn grace_seconds(&self) -> i64 {
        i64::from(self.grace_days) * 86_400
    }

    /// The closing grace, in seconds.
    pub(super) fn closing_grace_seconds(&self) -> i64 {
        i64::from(self.closing_grace_minutes) * 60
    }
}

/// What a campaign asks for; the kind never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// Minor units of money.
    Money(i64),
    /// Units to be ordered.
    Units(i64),
}

/// When the holder gets what was raised.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Only if the goal is reached.
    #[default]
    AllOrNothing,
    /// In any case.
    Keep,
}

/// A project as it is declared, before its first observation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Campaign {
    /// What it asks for; none: nothing yet, and money if ever.
    pub goal: Option<Goal>,
    /// When its holder gets it.
    pub mode: Mode,
}
