//! Residents who follow something by letter. One record each, where it can be erased: their address is there and nowhere else.
//! Nothing is written to an address before its reader said yes, but for the one letter that asks.

mod register;
mod rounds;

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::follow::Topic;
use crate::domain::language::Lang;
use crate::domain::person::PersonId;
use crate::domain::project::RegionId;
use crate::domain::token::TokenHash;

pub use register::{Asking, Following, Wish};
pub use rounds::{Columnist, Weekly};

/// Everything that is held about a resident who follows something.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Follower {
    /// A random id, which letters are known by.
    pub id: PersonId,
    /// In which window.
    pub region: RegionId,
    /// Where to write.
    pub address: String,
    /// In which language.
    pub language: Lang,
    /// What they follow.
    pub topics: BTreeSet<Topic>,
    /// What somebody asked for in their name, until they say yes.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub wishes: BTreeSet<Topic>,
    /// The hash of what their letters carry.
    pub token: TokenHash,
    /// Since when they are known.
    pub since: Timestamp,
    /// When they said yes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Timestamp>,
    /// When they were last asked.
    pub asked: Timestamp,
    /// The last weekly letter that was seen to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<Timestamp>,
}
