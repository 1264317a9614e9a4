//! What a region says of an event.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::repeat::Repeat;
use super::when::{When, Zone};
use crate::domain::fact::differing;
use crate::domain::language::Texts;
use crate::domain::place::{Place, Point};
use crate::domain::project::{ProjectKey, Slug};

/// What a region says of an event. Every text is plain.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Detail {
    /// What it is called.
    pub title: Texts,
    /// What it is, in paragraphs.
    #[serde(default)]
    pub text: Texts,
    /// From when to when: the first time, where it comes back.
    pub when: When,
    /// By whose clocks.
    pub zone: Zone,
    /// How it comes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<Repeat>,
    /// Where it is.
    #[serde(default)]
    pub venue: Venue,
    /// The projects it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub projects: Vec<ProjectKey>,
    /// The calls for projects it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<Slug>,
    /// The collections it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub collections: Vec<Slug>,
    /// How many may come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<u32>,
    /// Where one registers: an https address elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration: Option<String>,
    /// Who organises it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organiser: String,
}

/// Where a meeting is. Every part may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Venue {
    /// The house, «Salle des fêtes».
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Street and number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// The town.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub town: String,
    /// The point, where it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
}

impl Venue {
    /// Whether nothing tells where it is.
    pub fn is_nowhere(&self) -> bool {
        *self == Self::default()
    }

    /// The parts that were given, from the house to the town.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        [&*self.name, &*self.address, &*self.town].into_iter().filter(|part| !part.is_empty())
    }

    /// As a gazetteer reads it.
    pub fn as_place(&self) -> Place {
        Place { city: Some(self.town.clone()).filter(|town| !town.is_empty()), point: self.point, ..Place::default() }
    }
}

impl Detail {
    /// The parts in which another differs, as forms name them.
    pub fn changed(&self, other: &Self) -> Vec<&'static str> {
        differing([
            ("title", self.title != other.title),
            ("text", self.text != other.text),
            ("when", self.when != other.when || self.zone != other.zone),
            ("repeats", self.repeat != other.repeat),
            ("venue", self.venue != other.venue),
            ("projects", self.projects != other.projects),
            ("calls", self.calls != other.calls),
            ("collections", self.collections != other.collections),
            ("capacity", self.capacity != other.capacity),
            ("registration", self.registration != other.registration),
            ("organiser", self.organiser != other.organiser),
        ])
    }

    /// Every day on which it begins, in order.
    pub fn days(&self) -> impl Iterator<Item = Date> {
        let first = self.when.first_day();
        let once = self.repeat.is_none().then_some(first);
        once.into_iter().chain(self.repeat.into_iter().flat_map(move |repeat| repeat.days(first)))
    }
}
