//! What organisations lend to projects: equipment, people, a place, for days that both sides know.

mod command;
mod projection;
#[cfg(test)]
mod tests;
mod written;

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::{Subject, differing};
use super::in_kind::Days;
use super::money::Money;
use super::person::PersonId;
use super::project::{ProjectKey, Slug};
use super::text::fold;

pub use command::{accept, decline, hand_over, offer, revise, take_back, withdraw};
pub use projection::Loans;
pub use written::{WrittenAcceptance, WrittenLoan};

/// A loan, by its number in the region, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LoanId(pub u32);

impl fmt::Display for LoanId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl FromStr for LoanId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// What kind of thing is lent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LoanKind {
    /// A thing.
    Equipment,
    /// People and their working hours.
    People,
    /// A room or a ground.
    Place,
}

impl LoanKind {
    /// Every kind, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Equipment, Self::People, Self::Place];

    /// The word for it; the text `loan-kind-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Equipment => "equipment",
            Self::People => "people",
            Self::Place => "place",
        }
    }

    /// The kind with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// What is offered, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// What it is called. The same name of the same organisation is the same thing.
    pub item: String,
    /// What kind of thing it is.
    pub kind: LoanKind,
    /// What else there is to know of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// From when to when it can be had.
    pub days: Days,
    /// Under what conditions.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub conditions: String,
    /// What its use is estimated to be worth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Money>,
    /// The project that it is offered to; any that the window shows, where none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectKey>,
}

impl Terms {
    /// The parts in which another differs, as forms name them.
    pub fn changed(&self, other: &Self) -> Vec<&'static str> {
        differing([
            ("item", self.item != other.item),
            ("kind", self.kind != other.kind),
            ("text", self.text != other.text),
            ("days", self.days != other.days),
            ("conditions", self.conditions != other.conditions),
            ("value", self.value != other.value),
            ("project", self.project != other.project),
        ])
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum LoanFact {
    /// An organisation offers it.
    Offered {
        /// Which.
        loan: LoanId,
        /// Whose.
        organisation: Slug,
        /// What, and how.
        terms: Box<Terms>,
    },
    /// The offer is another.
    Revised {
        /// Which.
        loan: LoanId,
        /// What, and how, from now on.
        terms: Box<Terms>,
    },
    /// Whoever holds a project takes it.
    Accepted {
        /// Which.
        loan: LoanId,
        /// For which project.
        project: ProjectKey,
        /// By whom.
        by: PersonId,
        /// For which of its days.
        days: Days,
    },
    /// Whoever holds the project does not want it, or no more.
    Declined {
        /// Which.
        loan: LoanId,
        /// Why.
        reason: String,
    },
    /// The project has it.
    HandedOver {
        /// Which.
        loan: LoanId,
    },
    /// The organisation has it again.
    Returned {
        /// Which.
        loan: LoanId,
        /// In what state, for instance; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
    /// The organisation takes the offer back, or its word.
    Withdrawn {
        /// Which.
        loan: LoanId,
        /// Why.
        reason: String,
    },
}

impl LoanFact {
    /// Which loan.
    pub fn loan(&self) -> LoanId {
        match self {
            Self::Offered { loan, .. }
            | Self::Revised { loan, .. }
            | Self::Accepted { loan, .. }
            | Self::Declined { loan, .. }
            | Self::HandedOver { loan }
            | Self::Returned { loan, .. }
            | Self::Withdrawn { loan, .. } => *loan,
        }
    }

    /// A word for it, as texts name it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Offered { .. } => "offered",
            Self::Revised { .. } => "revised",
            Self::Accepted { .. } => "accepted",
            Self::Declined { .. } => "declined",
            Self::HandedOver { .. } => "handed-over",
            Self::Returned { .. } => "returned",
            Self::Withdrawn { .. } => "withdrawn",
        }
    }

    /// What is offered from then on, where it says so.
    pub fn terms(&self) -> Option<&Terms> {
        match self {
            Self::Offered { terms, .. } | Self::Revised { terms, .. } => Some(terms),
            _ => None,
        }
    }

    /// What it is about.
    pub fn subject(&self) -> Subject {
        Subject::Loan(self.loan())
    }
}

/// Where a loan stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LoanState {
    /// It can be had.
    Offered,
    /// It is promised to a project.
    Accepted,
    /// The project has it.
    HandedOver,
    /// The organisation has it again.
    Returned {
        /// What was remarked.
        note: String,
    },
    /// The project does not want it.
    Declined {
        /// Why.
        reason: String,
    },
    /// The organisation took it back.
    Withdrawn {
        /// Why.
        reason: String,
    },
}

impl LoanState {
    /// The word for it; the text `loan-state-WORD` says it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Offered => "offered",
            Self::Accepted => "accepted",
            Self::HandedOver => "handed-over",
            Self::Returned { .. } => "returned",
            Self::Declined { .. } => "declined",
            Self::Withdrawn { .. } => "withdrawn",
        }
    }

    /// Why it came to nothing, where residents may read it: in what state a thing came back is between the two.
    pub fn public_words(&self) -> Option<&str> {
        self.words().filter(|_| !matches!(self, Self::Returned { .. }))
    }

    /// Why it came to nothing, or what was remarked at its end.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Returned { note } => Some(note),
            Self::Declined { reason } | Self::Withdrawn { reason } => Some(reason),
            _ => None,
        }
        .map(String::as_str)
        .filter(|words| !words.is_empty())
    }
}

/// That a project takes a loan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// For which project.
    pub project: ProjectKey,
    /// By whom.
    pub by: PersonId,
    /// For which days.
    pub days: Days,
    /// Since when.
    pub at: Timestamp,
}

/// A loan, as its facts make it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Loan {
    /// Its number.
    pub id: LoanId,
    /// Whose it is.
    pub organisation: Slug,
    /// What is offered.
    pub terms: Terms,
    /// Who took it.
    pub accepted: Option<Acceptance>,
    /// Where it stands.
    pub state: LoanState,
    /// Since when it is offered.
    pub offered: Timestamp,
    /// When it last changed.
    pub changed: Timestamp,
}

impl Loan {
    /// The project that has it or will, or that it is offered to.
    pub fn project(&self) -> Option<&ProjectKey> {
        self.accepted.as_ref().map(|accepted| &accepted.project).or(self.terms.project.as_ref())
    }

    /// The days that count: those that were agreed on, or else those offered.
    pub fn days(&self) -> Days {
        self.accepted.as_ref().map_or(self.terms.days, |accepted| accepted.days)
    }

    /// Whether both are of the same thing.
    pub fn is_of(&self, organisation: &Slug, item: &str) -> bool {
        self.organisation == *organisation && fold(&self.terms.item) == fold(item)
    }

    /// Whether the project gave its word and the organisation does not have it again.
    pub fn is_bound(&self) -> bool {
        matches!(self.state, LoanState::Accepted | LoanState::HandedOver)
    }

    /// Whether the project has it, or had it and gave it back.
    pub fn is_lent(&self) -> bool {
        matches!(self.state, LoanState::HandedOver | LoanState::Returned { .. })
    }

    /// Whether the project has it although its last day is over.
    pub fn is_late(&self, today: Date) -> bool {
        self.state == LoanState::HandedOver && self.days().last < today
    }

    /// Whether residents read of it on the project's page: it was taken, and did not come to nothing.
    pub fn is_given(&self) -> bool {
        self.is_bound() || matches!(self.state, LoanState::Returned { .. })
    }

    /// The days on which nobody else can have the thing: what is late stays away until it is brought back.
    pub fn away(&self, today: Date) -> Option<Days> {
        let days = self.days();
        let last = if self.is_late(today) { today } else { days.last };
        self.is_bound().then_some(Days { last, ..days })
    }
}
