//! What is said of a need.

use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::language::Texts;

/// What kind of thing is needed, or offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Somebody who knows how.
    Skills,
    /// Tools, to be lent.
    Tools,
    /// Machines, furniture, material.
    Equipment,
    /// A room or a piece of land.
    Place,
    /// Something or somebody taken from here to there.
    Transport,
    /// Hands, for a day or an hour.
    Hands,
}

/// A word that names no kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a need is one of hands, skills, tools, equipment, place, transport")]
pub struct UnknownKind;

impl Kind {
    /// Every kind, in the order that forms offer them.
    pub const ALL: [Self; 6] = [Self::Hands, Self::Skills, Self::Tools, Self::Equipment, Self::Place, Self::Transport];

    /// The word used in addresses and text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Skills => "skills",
            Self::Tools => "tools",
            Self::Equipment => "equipment",
            Self::Place => "place",
            Self::Transport => "transport",
            Self::Hands => "hands",
        }
    }
}

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(word: &str) -> Result<Self, UnknownKind> {
        Self::ALL.into_iter().find(|kind| kind.word() == word).ok_or(UnknownKind)
    }
}

/// What is said of a need. Every text is plain.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Detail {
    /// What, on one line.
    pub what: Texts,
    /// More about it, in paragraphs.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub more: Texts,
    /// How many or how much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// The last day on which it helps, in the region's zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Where.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
}

/// How many or how much.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// The number.
    pub count: u32,
    /// Of what, «personnes», «m²»; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
}
