//! What a resident may follow without an account: the window, a subject, a place, a call, a project. Who follows what is no
//! fact: it lies where it can be erased.

mod edition;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::project::{ProjectKey, Slug};

pub use edition::{Edition, Item, last_turn};

/// The most that one resident follows in a window.
pub const MOST_TOPICS: usize = 30;
/// The longest name of a subject or a place.
const LONGEST: usize = 120;

/// What is followed. In addresses and records: `window`, `category:14`, `place:thiers`, `call:SLUG`, `project:HOST/ID`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Topic {
    /// One project.
    Project(ProjectKey),
    /// A call for projects.
    Call(Slug),
    /// A town, by its name in addresses.
    Place(String),
    /// A subject of the host, by its id.
    Category(String),
    /// All of the window.
    Window,
}

/// A text that names nothing to follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a topic is window, category:ID, place:TOWN, call:NAME or project:HOST/ID")]
pub struct InvalidTopic;

impl Topic {
    /// The word for its kind.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Project(_) => "project",
            Self::Call(_) => "call",
            Self::Place(_) => "place",
            Self::Category(_) => "category",
            Self::Window => "window",
        }
    }
}

impl fmt::Display for Topic {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = self.word();
        match self {
            Self::Window => out.write_str(word),
            Self::Category(name) | Self::Place(name) => write!(out, "{word}:{name}"),
            Self::Call(slug) => write!(out, "{word}:{slug}"),
            Self::Project(key) => write!(out, "{word}:{key}"),
        }
    }
}

impl FromStr for Topic {
    type Err = InvalidTopic;

    fn from_str(text: &str) -> Result<Self, InvalidTopic> {
        let Some((word, name)) = text.split_once(':') else {
            return if text == "window" { Ok(Self::Window) } else { Err(InvalidTopic) };
        };
        let fits = (1..=LONGEST).contains(&name.chars().count()) && !name.chars().any(char::is_control);
        let named = || Some(name.to_owned()).filter(|_| fits).ok_or(InvalidTopic);
        Ok(match word {
            "category" => Self::Category(named()?),
            "place" => Self::Place(named()?),
            "call" => Self::Call(name.parse().map_err(|_| InvalidTopic)?),
            "project" => {
                let (host, id) = name.split_once('/').ok_or(InvalidTopic)?;
                let host = host.parse().map_err(|_| InvalidTopic)?;
                Self::Project(ProjectKey { host, id: id.parse().map_err(|_| InvalidTopic)? })
            }
            _ => return Err(InvalidTopic),
        })
    }
}

impl TryFrom<String> for Topic {
    type Error = InvalidTopic;

    fn try_from(text: String) -> Result<Self, InvalidTopic> {
        text.parse()
    }
}

impl From<Topic> for String {
    fn from(topic: Topic) -> Self {
        topic.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_is_read_as_it_was_written() {
        for text in ["window", "category:14", "place:saint-étienne", "call:fours-a-pain", "project:ulule/123"] {
            let topic: Topic = text.parse().unwrap();
            assert_eq!(topic.to_string(), text);
            assert_eq!(serde_json::from_str::<Topic>(&serde_json::to_string(&topic).unwrap()).unwrap(), topic);
        }
        for wrong in ["", "windows", "category:", "place:a\nb", "call:a/b", "project:123", "project:U/1", "person:a"] {
            assert_eq!(wrong.parse::<Topic>(), Err(InvalidTopic), "{wrong}");
        }
    }
}
