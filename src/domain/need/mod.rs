//! What projects need besides money: hands, tools, a place. What their holders said of it, and what follows.

mod command;
mod detail;
mod written;

#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use imbl::OrdMap;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::fact::Subject;
use super::journal::{Damage, Record};
use super::language::Texts;
use super::project::{Project, ProjectKey, Stage};

pub use command::{declare, hide, meet, reopen, revise, show, withdraw};
pub use detail::{Amount, Detail, Kind, UnknownKind};
pub use written::{Around, Written, WrittenThanks};

/// A need's number in its region, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NeedId(u32);

impl NeedId {
    /// The need of this number.
    pub fn new(number: u32) -> Self {
        Self(number)
    }
}

impl fmt::Display for NeedId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl FromStr for NeedId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum NeedFact {
    /// Somebody who holds a project said what it needs.
    Declared {
        /// Its number.
        need: NeedId,
        /// Which project.
        project: ProjectKey,
        /// What kind of thing.
        kind: Kind,
        /// What, how much, until when and where.
        detail: Box<Detail>,
    },
    /// Something else is said of it.
    Revised {
        /// Which.
        need: NeedId,
        /// What kind of thing from now on.
        kind: Kind,
        /// What is said of it from now on.
        detail: Box<Detail>,
    },
    /// There is enough of it.
    Met {
        /// Which.
        need: NeedId,
        /// What its holder says to those who helped; may be empty.
        #[serde(default, skip_serializing_if = "Texts::is_empty")]
        thanks: Texts,
        /// How many helped.
        people: u32,
        /// How many hours they gave, together.
        hours: u32,
    },
    /// It is needed still.
    Reopened {
        /// Which.
        need: NeedId,
    },
    /// It is needed no longer, and nobody gave it.
    Withdrawn {
        /// Which.
        need: NeedId,
    },
    /// The region does not show it.
    Hidden {
        /// Which.
        need: NeedId,
        /// Why, for whoever declared it.
        reason: String,
    },
    /// The region shows it again.
    Shown {
        /// Which.
        need: NeedId,
    },
}

impl NeedFact {
    /// The need's number.
    pub fn need(&self) -> NeedId {
        match self {
            Self::Declared { need, .. }
            | Self::Revised { need, .. }
            | Self::Met { need, .. }
            | Self::Reopened { need }
            | Self::Withdrawn { need }
            | Self::Hidden { need, .. }
            | Self::Shown { need } => *need,
        }
    }

    /// A word for it, as texts name it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Declared { .. } => "declared",
            Self::Revised { .. } => "revised",
            Self::Met { .. } => "met",
            Self::Reopened { .. } => "reopened",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Hidden { .. } => "hidden",
            Self::Shown { .. } => "shown",
        }
    }

    /// What it is about.
    pub fn subject(&self) -> Subject {
        Subject::Need(self.need())
    }
}

/// Something that a project needs, as its facts make it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Need {
    /// Its number.
    pub id: NeedId,
    /// Who needs it.
    pub project: ProjectKey,
    /// What kind of thing.
    pub kind: Kind,
    /// What is said of it.
    pub detail: Detail,
    /// How it stands.
    pub state: State,
    /// Why the region does not show it, where it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<String>,
    /// When it was declared.
    pub since: Timestamp,
}

/// How a need stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It is needed.
    Open,
    /// There is enough of it.
    Met(Met),
    /// It is needed no longer.
    Withdrawn,
}

/// That there is enough.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Met {
    /// What is said to those who helped.
    pub thanks: Texts,
    /// How many helped, and for how long.
    pub help: Help,
    /// Since when.
    pub at: Timestamp,
}

/// Help that was given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Help {
    /// By how many.
    pub people: u32,
    /// For how many hours, together.
    pub hours: u32,
}

impl std::ops::AddAssign for Help {
    fn add_assign(&mut self, other: Self) {
        self.people = self.people.saturating_add(other.people);
        self.hours = self.hours.saturating_add(other.hours);
    }
}

impl std::iter::Sum for Help {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |mut sum, one| {
            sum += one;
            sum
        })
    }
}

impl Need {
    /// Whether it is needed, today in the region's zone, and residents see it.
    pub fn is_open(&self, today: Date) -> bool {
        self.state == State::Open && self.hidden.is_none() && !self.is_past(today)
    }

    /// Whether the day it was needed by is over.
    pub fn is_past(&self, today: Date) -> bool {
        self.detail.until.is_some_and(|until| until < today)
    }

    /// That there is enough of it, where there is.
    pub fn met(&self) -> Option<&Met> {
        match &self.state {
            State::Met(met) => Some(met),
            _ => None,
        }
    }
}

/// Whether anybody may still lend a project a hand: money may have come or not, but a campaign that failed or was called off
/// makes nothing that hands could help with.
pub fn takes_help(project: &Project) -> bool {
    !matches!(project.stage, Stage::Failed | Stage::Cancelled)
}

/// What follows from the facts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Needs {
    needs: OrdMap<NeedId, Need>,
}

impl Needs {
    /// The need of this number, shown or not.
    pub fn get(&self, id: &NeedId) -> Option<&Need> {
        self.needs.get(id)
    }

    /// Every need, those that were withdrawn or hidden among them.
    pub fn all(&self) -> impl Iterator<Item = &Need> {
        self.needs.values()
    }

    /// Every need of a project, the first declared first.
    pub fn of(&self, project: &ProjectKey) -> impl Iterator<Item = &Need> {
        self.all().filter(move |need| need.project == *project)
    }

    /// The needs of a project that are open today.
    pub fn open_of(&self, project: &ProjectKey, today: Date) -> impl Iterator<Item = &Need> {
        self.of(project).filter(move |need| need.is_open(today))
    }

    /// The projects that need something today.
    pub fn wanting(&self, today: Date) -> impl Iterator<Item = &ProjectKey> {
        self.all().filter(move |need| need.is_open(today)).map(|need| &need.project)
    }

    /// When the day of an open need is over next: until then, pages made now say what is so.
    pub fn next_turn(&self, after: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let open = self.all().filter(|need| need.state == State::Open && need.hidden.is_none());
        let end = |need: &Need| {
            let morning = need.detail.until?.tomorrow().ok()?.to_datetime(Time::midnight());
            zone.to_ambiguous_timestamp(morning).compatible().ok()
        };
        open.filter_map(end).filter(|end| *end > after).min()
    }

    fn next_id(&self) -> NeedId {
        NeedId(self.needs.get_max().map_or(1, |(last, _)| last.0.saturating_add(1)))
    }

    /// Takes in one more fact; `record` says when.
    pub(super) fn apply(&mut self, fact: &NeedFact, record: &Record) -> Result<(), Damage> {
        let id = fact.need();
        if let NeedFact::Declared { project, kind, detail, .. } = fact {
            let (project, kind, detail) = (project.clone(), *kind, (**detail).clone());
            let need = Need { id, project, kind, detail, state: State::Open, hidden: None, since: record.at };
            return match self.needs.insert(id, need) {
                None => Ok(()),
                Some(_) => Err(Damage::Impossible(format!("there is a need {id} already"))),
            };
        }
        let need = self.needs.get_mut(&id).ok_or_else(|| Damage::Impossible(format!("there is no need {id}")))?;
        match fact {
            NeedFact::Declared { .. } => {}
            NeedFact::Revised { kind, detail, .. } => (need.kind, need.detail) = (*kind, (**detail).clone()),
            NeedFact::Met { thanks, people, hours, .. } => {
                let help = Help { people: *people, hours: *hours };
                need.state = State::Met(Met { thanks: thanks.clone(), help, at: record.at });
            }
            NeedFact::Reopened { .. } => need.state = State::Open,
            NeedFact::Withdrawn { .. } => need.state = State::Withdrawn,
            NeedFact::Hidden { reason, .. } => need.hidden = Some(reason.clone()),
            NeedFact::Shown { .. } => need.hidden = None,
        }
        Ok(())
    }
}
