//! What a sponsor promises (S2). Terms never change: a changed rule is a new fund.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::counting::{Asked, asked};
use super::id::{FundId, SponsorId};
use super::rule::Rule;
use crate::domain::project::ProjectKey;

/// A fund as it was accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// Its name.
    pub id: FundId,
    /// Whose money it is.
    pub sponsor: SponsorId,
    /// The currency's code, where it was said; any but the window's own is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// From when it counts.
    pub opens: Timestamp,
    /// Until when it counts, this instant excluded.
    pub closes: Timestamp,
    /// How much it owes.
    pub rule: Rule,
    /// The most it grants to one project, in minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cap_per_project: Option<i64>,
    /// Always refused where given: totals cannot feed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cap_per_backer: Option<i64>,
    /// What must be there before it owes anything.
    #[serde(default)]
    pub conditions: Conditions,
    /// Whether they must stay.
    #[serde(default)]
    pub threshold: Threshold,
    /// From when gifts count.
    #[serde(default)]
    pub counts: Counts,
    /// When a promise is owed.
    #[serde(default)]
    pub payout: Payout,
    /// It gives only where no other fund has a grant, and none gives where it has one.
    #[serde(default)]
    pub exclusive: bool,
    /// Which projects it is for.
    #[serde(default)]
    pub eligible: Eligible,
}

/// What must be there; all that are given must hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conditions {
    /// Percent of the goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<i64>,
    /// Number of backers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backers: Option<i64>,
    /// Money of the crowd, in minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

/// Whether conditions and steps must stay met.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Threshold {
    /// Met once is enough.
    #[default]
    Sticky,
    /// They must hold now.
    Live,
}

/// From when gifts count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counts {
    /// From the campaign's start.
    #[default]
    FromStart,
    /// From the fund's opening.
    FromOpening,
}

/// When a promise is owed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Payout {
    /// When the campaign has succeeded.
    #[default]
    OnSuccess,
    /// When the campaign is over, whatever was reached.
    AtEnd,
    /// As soon as anything is granted.
    WhenMet,
}

/// Which projects a fund is for. A gift is for its own, whatever this says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Eligible {
    /// Every project, present and future.
    #[default]
    All,
    /// These.
    Listed(BTreeSet<ProjectKey>),
}

impl Terms {
    /// All that must be there before anything is promised, a last mile's own percent first.
    pub fn asked(&self) -> impl Iterator<Item = Asked> {
        asked(self)
    }
}
