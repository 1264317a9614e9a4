//! Outgoing webhooks: who outside is told what changes in a region. What deliveries are signed with is no fact: it lies
//! where it can be erased, under the webhook's id.

mod command;
mod target;
mod told;

#[cfg(test)]
mod tests;

use imbl::{OrdMap, OrdSet};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::fact::Subject;
use super::journal::{Damage, Record};
use super::name::name;

pub use command::{MOST, Wish, add, pause, remove, resume};
pub use target::is_public;
pub use told::{Told, told};

name!(
    /// A webhook's id, drawn at random.
    WebhookId, 32, |b| matches!(b, b'a'..=b'z' | b'0'..=b'9'),
    "a webhook's id: 1 to 32 lower-case letters and digits"
);

/// What a webhook may be told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// What the region chose of its projects, and says of them.
    Curation,
    /// Calls for projects.
    Calls,
    /// The agenda.
    Events,
}

impl Topic {
    /// Every topic, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Curation, Self::Calls, Self::Events];

    /// The word for it, in forms; the text `webhook-topic-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Curation => "curation",
            Self::Calls => "calls",
            Self::Events => "events",
        }
    }

    /// The topic with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.word() == word)
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum WebhookFact {
    /// Somebody outside is told from now on.
    Added {
        /// The webhook.
        webhook: WebhookId,
        /// Where.
        url: String,
        /// Of what.
        topics: OrdSet<Topic>,
    },
    /// Deliveries rest.
    Paused {
        /// Of which.
        webhook: WebhookId,
        /// Why.
        reason: PauseReason,
    },
    /// Deliveries go on where they stopped.
    Resumed {
        /// Of which.
        webhook: WebhookId,
    },
    /// Nobody is told any more.
    Removed {
        /// The webhook.
        webhook: WebhookId,
    },
}

/// Why deliveries rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PauseReason {
    /// An operator wanted it.
    ByHand,
    /// Nothing arrived for days.
    Failing,
    /// Whoever is there said that nothing will be any more (410).
    Gone,
}

impl PauseReason {
    /// The word for it: the text `webhook-paused-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::ByHand => "by-hand",
            Self::Failing => "failing",
            Self::Gone => "gone",
        }
    }
}

impl WebhookFact {
    /// A word for it, as texts name it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Added { .. } => "added",
            Self::Paused { .. } => "paused",
            Self::Resumed { .. } => "resumed",
            Self::Removed { .. } => "removed",
        }
    }

    /// What it is about.
    pub fn subject(&self) -> Subject {
        Subject::Webhook(self.webhook().clone())
    }

    /// The webhook it is about.
    pub fn webhook(&self) -> &WebhookId {
        match self {
            Self::Added { webhook, .. }
            | Self::Paused { webhook, .. }
            | Self::Resumed { webhook }
            | Self::Removed { webhook } => webhook,
        }
    }
}

/// What follows from the facts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Webhooks {
    by_id: OrdMap<WebhookId, Webhook>,
}

/// Somebody outside who is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Webhook {
    /// Where.
    pub url: String,
    /// Of what.
    pub topics: OrdSet<Topic>,
    /// The record that added it: what came before is not told.
    pub since: u64,
    /// When that was.
    pub added: Timestamp,
    /// Why and since when deliveries rest, if they do.
    pub paused: Option<(PauseReason, Timestamp)>,
}

impl Webhooks {
    /// Every webhook there is.
    pub fn all(&self) -> impl Iterator<Item = (&WebhookId, &Webhook)> {
        self.by_id.iter()
    }

    /// One of them.
    pub fn get(&self, id: &WebhookId) -> Option<&Webhook> {
        self.by_id.get(id)
    }

    /// Takes in one more fact; `record` says when and by whom.
    pub(super) fn apply(&mut self, fact: &WebhookFact, record: &Record) -> Result<(), Damage> {
        match fact {
            WebhookFact::Added { webhook, url, topics } => {
                let (url, topics) = (url.clone(), topics.clone());
                let added = Webhook { url, topics, since: record.seq, added: record.at, paused: None };
                if self.by_id.insert(webhook.clone(), added).is_some() {
                    return Err(Damage::Impossible(format!("two webhooks have the id {webhook}")));
                }
            }
            WebhookFact::Paused { webhook, reason } => self.known(webhook)?.paused = Some((*reason, record.at)),
            WebhookFact::Resumed { webhook } => self.known(webhook)?.paused = None,
            WebhookFact::Removed { webhook } => {
                self.known(webhook)?;
                self.by_id.remove(webhook);
            }
        }
        Ok(())
    }

    fn known(&mut self, id: &WebhookId) -> Result<&mut Webhook, Damage> {
        self.by_id.get_mut(id).ok_or_else(|| Damage::Impossible(format!("there is no webhook {id}")))
    }
}
