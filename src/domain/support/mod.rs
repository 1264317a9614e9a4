//! What public bodies add to projects beside money: labels, hours, services, places. With the same rigour as money: legal
//! basis, duration, value, agreement, conditions, and a reason for every refusal.

mod basis;
mod command;
mod fact;
mod label;
mod projection;
#[cfg(test)]
mod tests;
mod written;

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::differing;
use super::money::Money;
use super::person::PersonId;
use super::project::{ProjectKey, Slug};

pub use basis::Basis;
pub use command::{
    accept, ask, change_label, decline, draw_label, end, fulfil, give, propose, refuse, retire_label, withdraw,
};
pub use fact::SupportFact;
pub use label::{Face, Label, Tone};
pub use projection::Supports;
pub use written::{WrittenLabel, WrittenSupport, WrittenWish};

/// A support, by its number in the region, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SupportId(pub u32);

impl fmt::Display for SupportId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl FromStr for SupportId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// What a public body adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SupportKind {
    /// One of its labels.
    Label,
    /// Hours of somebody who knows.
    Coaching,
    /// A way to a service that is named.
    Orientation,
    /// A room or a ground.
    Venue,
    /// That it tells of the project.
    Visibility,
    /// A place to try something out.
    TestSite,
    /// Help with a procedure.
    Procedure,
}

impl SupportKind {
    /// Every kind, in the order of forms.
    pub const ALL: [Self; 7] = [
        Self::Label,
        Self::Coaching,
        Self::Orientation,
        Self::Venue,
        Self::Visibility,
        Self::TestSite,
        Self::Procedure,
    ];

    /// The word for it; the text `support-kind-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Label => "label",
            Self::Coaching => "coaching",
            Self::Orientation => "orientation",
            Self::Venue => "venue",
            Self::Visibility => "visibility",
            Self::TestSite => "test-site",
            Self::Procedure => "procedure",
        }
    }

    /// The kind with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// Everything that both sides have to know of a support.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// What kind it is.
    pub kind: SupportKind,
    /// Of a label: which.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Slug>,
    /// What exactly: the service, the place, the procedure; may be empty for a label.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// By what right a public body gives it.
    pub basis: Basis,
    /// From which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<Date>,
    /// To which day, which is still within.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Date>,
    /// How many hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<u32>,
    /// What it is estimated to be worth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Money>,
    /// The number of the agreement.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub agreement: String,
    /// What the project has to do for it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub conditions: String,
}

impl Terms {
    /// The parts in which another differs, as forms name them.
    pub fn changed(&self, other: &Self) -> Vec<&'static str> {
        differing([
            ("kind", self.kind != other.kind || self.label != other.label),
            ("what", self.what != other.what),
            ("basis", self.basis != other.basis),
            ("days", (self.first, self.last) != (other.first, other.last)),
            ("hours", self.hours != other.hours),
            ("value", self.value != other.value),
            ("agreement", self.agreement != other.agreement),
            ("conditions", self.conditions != other.conditions),
        ])
    }

    /// Whether the project binds itself: then it is given once whoever holds the project agrees.
    pub fn binds(&self) -> bool {
        !self.conditions.is_empty()
    }

    /// Whether it is over by the calendar.
    pub fn is_over(&self, today: Date) -> bool {
        self.last.is_some_and(|last| last < today)
    }
}

/// What somebody who holds a project asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wish {
    /// By whom.
    pub by: PersonId,
    /// What kind.
    pub kind: SupportKind,
    /// What exactly, and why.
    pub text: String,
}

/// Where a support stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SupportState {
    /// The project asks; the body has to answer.
    Asked,
    /// The body wrote what it would give, and nobody signed.
    Proposed,
    /// It is given.
    Given,
    /// Everything that was promised was done.
    Fulfilled {
        /// What was remarked.
        note: String,
    },
    /// It is over.
    Ended {
        /// What was remarked.
        note: String,
    },
    /// The body takes it back.
    Withdrawn {
        /// Why.
        reason: String,
    },
    /// The body does not give it.
    Refused {
        /// Why.
        reason: String,
    },
    /// The project does not want it.
    Declined {
        /// Why.
        reason: String,
    },
}

impl SupportState {
    /// The words of every state, in the order of lists.
    pub const WORDS: [&'static str; 8] =
        ["asked", "proposed", "given", "fulfilled", "ended", "withdrawn", "refused", "declined"];

    /// The word for it; the text `support-state-WORD` says it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Proposed => "proposed",
            Self::Given => "given",
            Self::Fulfilled { .. } => "fulfilled",
            Self::Ended { .. } => "ended",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Refused { .. } => "refused",
            Self::Declined { .. } => "declined",
        }
    }

    /// Why it came to nothing, or what was remarked at its end.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Fulfilled { note: words } | Self::Ended { note: words } => Some(words),
            Self::Withdrawn { reason: words } | Self::Refused { reason: words } | Self::Declined { reason: words } => {
                Some(words)
            }
            Self::Asked | Self::Proposed | Self::Given => None,
        }
        .map(String::as_str)
        .filter(|words| !words.is_empty())
    }
}

/// What a public body adds to a project, as its facts make it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Support {
    /// Its number.
    pub id: SupportId,
    /// For which project.
    pub project: ProjectKey,
    /// Whose.
    pub body: Slug,
    /// What was asked for, where somebody asked.
    pub wish: Option<Wish>,
    /// What the body wrote, once it did.
    pub terms: Option<Terms>,
    /// Since when the body stands by what it wrote, where the project has to agree.
    #[serde(default)]
    pub signed: Option<Timestamp>,
    /// Who agreed for the project, where it had to.
    pub agreed: Option<PersonId>,
    /// Since when it is given.
    pub given: Option<Timestamp>,
    /// Where it stands.
    pub state: SupportState,
    /// When it began.
    pub begun: Timestamp,
    /// When it last changed.
    pub changed: Timestamp,
}

impl Support {
    /// Its kind: as written, or else as asked for.
    pub fn kind(&self) -> SupportKind {
        let wished = self.wish.as_ref().map_or(SupportKind::Orientation, |wish| wish.kind);
        self.terms.as_ref().map_or(wished, |terms| terms.kind)
    }

    /// Whether whoever holds the project may agree: the body signed, and it binds the project.
    pub fn awaits_holder(&self) -> bool {
        self.state == SupportState::Proposed && self.signed.is_some()
    }

    /// Whether whoever holds the project knows of it: what a body wrote of its own accord is its own affair until it signs.
    pub fn is_told(&self) -> bool {
        self.wish.is_some() || self.signed.is_some() || self.given.is_some()
    }

    /// Whether residents read of it: it was given and not taken back.
    pub fn is_public(&self) -> bool {
        matches!(self.state, SupportState::Given | SupportState::Fulfilled { .. } | SupportState::Ended { .. })
    }

    /// Whether it holds on this day.
    pub fn holds(&self, today: Date) -> bool {
        self.state == SupportState::Given && !self.terms.as_ref().is_some_and(|terms| terms.is_over(today))
    }

    /// Whether it is given, and over by the calendar: somebody has to say how it went.
    pub fn is_due(&self, today: Date) -> bool {
        self.state == SupportState::Given && !self.holds(today)
    }

    /// The label that the project carries by it on this day.
    pub fn label(&self, today: Date) -> Option<&Slug> {
        self.terms.as_ref().filter(|_| self.holds(today))?.label.as_ref()
    }

    /// The label that it is about.
    pub fn about_label(&self) -> Option<&Slug> {
        self.terms.as_ref()?.label.as_ref()
    }
}
