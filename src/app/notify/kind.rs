//! What people may be told of.

use serde::{Deserialize, Serialize};

/// What a person is told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A webhook rests because nothing arrived.
    WebhookPaused,
}

/// How long it may wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// It is told with the next letter, within the hour.
    Soon,
    /// It is told the next morning.
    Daily,
}

impl Kind {
    /// Every kind, in the order of letters and forms.
    pub const ALL: [Self; 1] = [Self::WebhookPaused];

    /// The word for it: the text `notice-WORD` tells of it, `notice-kind-WORD` names it.
    pub fn word(self) -> &'static str {
        match self {
            Self::WebhookPaused => "webhook-paused",
        }
    }

    /// The kind with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// How long it may wait.
    pub fn urgency(self) -> Urgency {
        match self {
            Self::WebhookPaused => Urgency::Soon,
        }
    }
}
