//! What a call says. Its face may be reworded; its terms bind whoever enters, so each change of them is a version of its own.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::fact::differing;
use crate::domain::language::Texts;

/// Criteria of a call at most: more cannot be weighed against each other.
pub const MOST_CRITERIA: usize = 6;
/// Questions of a call at most.
pub const MOST_QUESTIONS: usize = 8;

/// What residents read first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Face {
    /// Its title, one line.
    pub title: Texts,
    /// Its theme, a few words; may be missing.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub theme: Texts,
    /// What it is for, plain text in paragraphs.
    pub text: Texts,
    /// Whom to ask: an e-mail address, an address of the web, a telephone number.
    pub contact: String,
}

/// What binds the region and whoever enters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// From when on entries are taken.
    pub opens: Timestamp,
    /// Until when, excluded.
    pub closes: Timestamp,
    /// The day on which the campaigns of accepted projects go online.
    pub launch: Date,
    /// The rules, plain text in paragraphs.
    pub rules: Texts,
    /// What entries are judged by.
    pub criteria: Vec<Criterion>,
    /// What entrants are asked, beyond their project.
    pub questions: Vec<Question>,
}

/// Something that entries are judged by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Its name.
    pub name: Texts,
    /// How much it counts beside the others, 1 to 100.
    pub weight: u32,
}

/// Something that entrants are asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The question.
    pub text: Texts,
    /// Whether it may be left unanswered.
    #[serde(default)]
    pub optional: bool,
}

impl Terms {
    /// The weights of all criteria together; never 0 where there is a criterion.
    pub fn weight(&self) -> u64 {
        self.criteria.iter().map(|criterion| u64::from(criterion.weight)).sum()
    }
}

impl Face {
    /// The parts in which another differs, as forms name them.
    pub fn changed(&self, other: &Self) -> Vec<&'static str> {
        differing([
            ("title", self.title != other.title),
            ("theme", self.theme != other.theme),
            ("text", self.text != other.text),
            ("contact", self.contact != other.contact),
        ])
    }
}

impl Terms {
    /// The parts in which others differ, as forms name them.
    pub fn changed(&self, other: &Self) -> Vec<&'static str> {
        differing([
            ("opens", self.opens != other.opens),
            ("closes", self.closes != other.closes),
            ("launch", self.launch != other.launch),
            ("rules", self.rules != other.rules),
            ("criteria", self.criteria != other.criteria),
            ("questions", self.questions != other.questions),
        ])
    }
}
