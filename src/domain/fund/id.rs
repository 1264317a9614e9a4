//! The names of funds and sponsors, and the numbers that stand for funds and projects inside.

use serde::{Deserialize, Serialize};

use crate::domain::name::name;

name!(
    /// A fund's name in addresses and in the journal.
    FundId, 64, |b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'),
    "a fund's id: 1 to 64 letters, digits, dashes, dots and underscores"
);
name!(
    /// A sponsor's name in addresses and in the journal.
    SponsorId, 64, |b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'),
    "a sponsor's id: 1 to 64 letters, digits, dashes, dots and underscores"
);

/// A fund's place in the order of acceptance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct FundNo(pub u32);

impl FundNo {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A project's place in the order of becoming known. Says nothing: wherever order matters, it is that of keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct ProjectNo(pub u32);

impl ProjectNo {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}
