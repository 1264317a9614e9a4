//! Labels: what a public body attests of a project, by criteria that everyone can read.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::language::Texts;
use crate::domain::project::Slug;

/// The tone of a badge, out of the region's palette.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// The region's accent.
    #[default]
    Accent,
    /// The colour of partners.
    Partner,
    /// The colour of text.
    Ink,
    /// Quiet: a line around it.
    Line,
}

impl Tone {
    /// Every tone, in the order of forms.
    pub const ALL: [Self; 4] = [Self::Accent, Self::Partner, Self::Ink, Self::Line];

    /// The word for it; the text `label-tone-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Accent => "accent",
            Self::Partner => "partner",
            Self::Ink => "ink",
            Self::Line => "line",
        }
    }

    /// The tone with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tone| tone.word() == word)
    }
}

/// What is said of a label, and how its badge is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Face {
    /// What it is called.
    pub name: Texts,
    /// What a project has to be or do, in paragraphs.
    pub criteria: Texts,
    /// One to three letters of the badge.
    pub letters: String,
    /// Its tone.
    pub tone: Tone,
}

/// A label of a public body's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// Its name in addresses. It never changes.
    pub slug: Slug,
    /// Whose.
    pub body: Slug,
    /// What is said of it.
    pub face: Face,
    /// Since when it is given no more. Whoever carries it carries it on.
    pub retired: Option<Timestamp>,
    /// Since when there is one.
    pub drawn: Timestamp,
}
