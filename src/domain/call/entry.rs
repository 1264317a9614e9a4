//! An entry to a call: who made it, what the jury made of it, what the region decided.

use imbl::{OrdMap, OrdSet, Vector};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::jury::Score;
use super::words::WordsId;
use crate::domain::language::Texts;
use crate::domain::person::PersonId;
use crate::domain::project::{Project, ProjectKey, Slug};

/// The number of an entry within its call, from 1.
pub type EntryNumber = u32;

/// Next doors that a decision may show at most.
pub const MOST_DOORS: usize = 3;

/// An entry to a call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its number, from 1.
    pub number: EntryNumber,
    /// When it came in.
    pub at: Timestamp,
    /// Whom it comes from.
    pub origin: Origin,
    /// The project on the host, where anybody said which; as a draft there it is not yet shown.
    pub project: Option<ProjectKey>,
    /// The version of the terms that it was made under.
    pub version: u32,
    /// What residents read of it while the host does not show it.
    pub announced: Option<Announced>,
    /// Since when it is taken back.
    pub withdrawn: Option<Timestamp>,
    /// Who stood aside.
    pub recused: OrdSet<PersonId>,
    /// What each member of the jury made of it.
    pub scores: OrdMap<PersonId, Score>,
    /// What was decided, the latest last.
    pub decisions: Vector<Made>,
}

/// Whom an entry comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Origin {
    /// A project's holder.
    Holder {
        /// Who.
        person: PersonId,
        /// Where what they wrote lies.
        words: WordsId,
    },
    /// The region invited it.
    Region,
}

/// What residents read of a project that the host does not show yet: the region's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Announced {
    /// Its title.
    pub title: Texts,
    /// One sentence; may be missing.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub sentence: Texts,
    /// The name that it will have on the host: once a project of that name appears there, it is this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<Slug>,
}

/// A decision on an entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Made {
    /// What.
    pub outcome: Outcome,
    /// When.
    pub at: Timestamp,
    /// Why it is no longer what it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<String>,
}

/// What the region decided on an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Outcome {
    /// It is one of the call's projects.
    Accepted {
        /// What residents read of it until the window shows it; none where it did already.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        announced: Option<Announced>,
    },
    /// It is not.
    Refused {
        /// Why, for whoever entered it.
        reason: String,
    },
    /// It is not, and there are better places for it.
    Pointed {
        /// Why, for whoever entered it.
        reason: String,
        /// Where to go instead.
        doors: Vec<Door>,
    },
}

/// A place where a project that was not accepted may find help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Door {
    /// Who is there.
    pub name: String,
    /// How to reach them: an e-mail address, an address of the web, a telephone number.
    pub contact: String,
    /// Why there.
    pub why: String,
}

impl Outcome {
    /// Its word in forms and text keys.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Accepted { .. } => "accepted",
            Self::Refused { .. } => "refused",
            Self::Pointed { .. } => "pointed",
        }
    }
}

impl Entry {
    /// What was decided last.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.decisions.last().map(|made| &made.outcome)
    }

    /// Whether it still stands: nobody took it back.
    pub fn stands(&self) -> bool {
        self.withdrawn.is_none()
    }

    /// Whether it stands and nothing was decided.
    pub fn waits(&self) -> bool {
        self.stands() && self.decisions.is_empty()
    }

    /// Whether it stands and was accepted.
    pub fn is_accepted(&self) -> bool {
        self.stands() && matches!(self.outcome(), Some(Outcome::Accepted { .. }))
    }

    /// Who entered it; nobody where the region invited it.
    pub fn entrant(&self) -> Option<&PersonId> {
        match &self.origin {
            Origin::Holder { person, .. } => Some(person),
            Origin::Region => None,
        }
    }

    /// Where what its holder wrote lies.
    pub fn words(&self) -> Option<&WordsId> {
        match &self.origin {
            Origin::Holder { words, .. } => Some(words),
            Origin::Region => None,
        }
    }

    /// Whether this is its project: by key, or while none is linked by the name it was announced with.
    pub fn is_of(&self, project: &Project) -> bool {
        match &self.project {
            Some(key) => *key == project.key,
            None => self.announced.as_ref().and_then(|announced| announced.slug.as_ref()) == Some(&project.slug),
        }
    }
}
