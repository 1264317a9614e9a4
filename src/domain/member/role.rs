//! Roles.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::project::Slug;

/// What a person is to a region. One may be several things.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Role {
    /// Does everything, and invites others.
    Operator,
    /// Chooses, writes, calls, announces.
    Curator,
    /// Speaks for an organisation that adds to gifts.
    Sponsor {
        /// The organisation.
        organisation: Slug,
        /// How far.
        rank: SponsorRank,
    },
    /// An agent of a public body that follows and supports projects.
    Supporter {
        /// The body.
        organisation: Slug,
    },
    /// A seat on the jury of a call. It is offered like a role, and held in the call: nobody has it among their roles.
    Juror {
        /// The call.
        call: Slug,
    },
}

/// How far a sponsor's member speaks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SponsorRank {
    /// Commits its money.
    Signatory,
    /// Reads.
    Reader,
}

impl Role {
    /// The organisation that it is held in, for those that are.
    pub fn organisation(&self) -> Option<&Slug> {
        match self {
            Self::Operator | Self::Curator | Self::Juror { .. } => None,
            Self::Sponsor { organisation, .. } | Self::Supporter { organisation } => Some(organisation),
        }
    }

    /// The word for it: the text `role-WORD` says it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Operator => "operator",
            Self::Curator => "curator",
            Self::Sponsor { rank: SponsorRank::Signatory, .. } => "signatory",
            Self::Sponsor { rank: SponsorRank::Reader, .. } => "reader",
            Self::Supporter { .. } => "supporter",
            Self::Juror { .. } => "juror",
        }
    }
}

/// As a form sends it: its word, and the organisation or the call after a colon.
impl fmt::Display for Role {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = match self {
            Self::Juror { call } => Some(call),
            other => other.organisation(),
        };
        match of {
            Some(of) => write!(out, "{}:{of}", self.word()),
            None => out.write_str(self.word()),
        }
    }
}

/// A text that names no role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no role")]
pub struct InvalidRole;

impl std::str::FromStr for Role {
    type Err = InvalidRole;

    fn from_str(text: &str) -> Result<Self, InvalidRole> {
        let (word, of) = match text.split_once(':') {
            Some((word, slug)) => (word, Some(slug.parse::<Slug>().map_err(|_| InvalidRole)?)),
            None => (text, None),
        };
        Ok(match (word, of) {
            ("operator", None) => Self::Operator,
            ("curator", None) => Self::Curator,
            ("signatory", Some(organisation)) => Self::Sponsor { organisation, rank: SponsorRank::Signatory },
            ("reader", Some(organisation)) => Self::Sponsor { organisation, rank: SponsorRank::Reader },
            ("supporter", Some(organisation)) => Self::Supporter { organisation },
            ("juror", Some(call)) => Self::Juror { call },
            _ => return Err(InvalidRole),
        })
    }
}
