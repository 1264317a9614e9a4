//! The territory's agenda: what was said of each event, and what follows from it.

mod attention;
mod command;
mod detail;
mod occurrence;
mod proposal;
mod repeat;
mod when;
mod written;

#[cfg(test)]
mod tests;

use imbl::OrdMap;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::Subject;
use super::journal::{Damage, Record};
use super::language::Texts;
use super::person::PersonId;
use super::project::Slug;

pub use attention::{Attention, attention};
pub use command::{
    cancel, cancel_one, create, discard, move_all, move_one, publish, restore, restore_one, revise, withdraw,
};
pub use detail::{Detail, Venue};
pub use occurrence::Occurrence;
pub use proposal::{Held, Proposal, cancel_own, decline, drop_own, move_own, propose, rewrite};
pub use repeat::{Every, Repeat, Until, is_last, nth};
pub use when::{UnknownZone, When, Zone};
pub use written::{Around, Times, Written, WrittenMove, WrittenRepeat, WrittenVenue};

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum EventFact {
    /// It was drafted.
    Created {
        /// Its name in addresses.
        event: Slug,
        /// What was said of it.
        detail: Box<Detail>,
    },
    /// Somebody who holds a project proposed it, for the region to take up or not.
    Proposed {
        /// Its name in addresses.
        event: Slug,
        /// Who.
        by: PersonId,
        /// What they say of it.
        detail: Box<Detail>,
    },
    /// The region did not take a proposed event up.
    Declined {
        /// Which.
        event: Slug,
        /// Why, for whoever proposed it.
        reason: String,
    },
    /// What is said of it was changed.
    Revised {
        /// Which.
        event: Slug,
        /// What is said of it from now on.
        detail: Box<Detail>,
    },
    /// It was put in the agenda.
    Published {
        /// Which.
        event: Slug,
    },
    /// It was taken out of the agenda, to be worked on.
    Withdrawn {
        /// Which.
        event: Slug,
    },
    /// A draft was thrown away.
    Discarded {
        /// Which.
        event: Slug,
    },
    /// It will not take place, at none of its times.
    Cancelled {
        /// Which.
        event: Slug,
        /// Why.
        reason: Texts,
    },
    /// It will take place after all.
    Restored {
        /// Which.
        event: Slug,
    },
    /// It takes place at another time, or elsewhere.
    Moved {
        /// Which.
        event: Slug,
        /// When it takes place now.
        when: When,
        /// Where, if that is another place.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        venue: Option<Venue>,
        /// Why.
        #[serde(default)]
        reason: Texts,
    },
    /// One of its times will not take place.
    OccurrenceCancelled {
        /// Which event.
        event: Slug,
        /// The day on which that time begins by the rule.
        day: Date,
        /// Why.
        reason: Texts,
    },
    /// One of its times is at another time, or elsewhere.
    OccurrenceMoved {
        /// Which event.
        event: Slug,
        /// The day on which that time begins by the rule.
        day: Date,
        /// When it takes place now.
        when: When,
        /// Where, if that is another place.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        venue: Option<Venue>,
        /// Why.
        #[serde(default)]
        reason: Texts,
    },
    /// One of its times is by the rule again.
    OccurrenceRestored {
        /// Which event.
        event: Slug,
        /// The day on which that time begins by the rule.
        day: Date,
    },
}

impl EventFact {
    /// The event's name.
    pub fn event(&self) -> &Slug {
        match self {
            Self::Created { event, .. }
            | Self::Proposed { event, .. }
            | Self::Declined { event, .. }
            | Self::Revised { event, .. }
            | Self::Published { event }
            | Self::Withdrawn { event }
            | Self::Discarded { event }
            | Self::Cancelled { event, .. }
            | Self::Restored { event }
            | Self::Moved { event, .. }
            | Self::OccurrenceCancelled { event, .. }
            | Self::OccurrenceMoved { event, .. }
            | Self::OccurrenceRestored { event, .. } => event,
        }
    }

    /// A word for it, as texts name it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Created { .. } => "created",
            Self::Proposed { .. } => "proposed",
            Self::Declined { .. } => "declined",
            Self::Revised { .. } => "revised",
            Self::Published { .. } => "published",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Discarded { .. } => "discarded",
            Self::Cancelled { .. } => "cancelled",
            Self::Restored { .. } => "restored",
            Self::Moved { .. } => "moved",
            Self::OccurrenceCancelled { .. } => "occurrence-cancelled",
            Self::OccurrenceMoved { .. } => "occurrence-moved",
            Self::OccurrenceRestored { .. } => "occurrence-restored",
        }
    }

    /// What is said of the event from then on, where it says all of it.
    pub fn detail(&self) -> Option<&Detail> {
        match self {
            Self::Created { detail, .. } | Self::Proposed { detail, .. } | Self::Revised { detail, .. } => Some(detail),
            _ => None,
        }
    }

    /// What it is about.
    pub fn subject(&self) -> Subject {
        Subject::Event(self.event().clone())
    }
}

/// An event, as its facts make it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Its name in addresses. It never changes.
    pub slug: Slug,
    /// What is said of it.
    pub detail: Detail,
    /// That it was proposed by somebody who holds a project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Proposal>,
    /// Whether residents see it.
    pub published: bool,
    /// That it will not take place.
    pub cancelled: Option<Cancellation>,
    /// That its times are others than residents were told first.
    pub moved: Option<Move>,
    /// Times that differ from the rule, by the day on which they begin by it.
    pub exceptions: OrdMap<Date, Exception>,
    /// How often it was changed: calendars take the higher number for the newer.
    pub sequence: u32,
    /// When it was drafted.
    pub created: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
}

/// That an event will not take place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cancellation {
    /// Why.
    pub reason: Texts,
    /// Since when that is known.
    pub at: Timestamp,
}

/// That an event takes place at another time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Move {
    /// When it was to be; the first time, where it came back.
    pub from: When,
    /// Why; may be empty.
    pub reason: Texts,
    /// Since when that is known.
    pub at: Timestamp,
}

/// A time that differs from the rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Exception {
    /// It will not take place.
    Cancelled {
        /// Why.
        reason: Texts,
    },
    /// It takes place at another time, or elsewhere.
    Moved {
        /// When.
        when: When,
        /// Where, if that is another place.
        venue: Option<Venue>,
        /// Why; may be empty.
        reason: Texts,
    },
}

/// What follows from the facts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Events {
    events: OrdMap<Slug, Event>,
}

impl Events {
    /// The event of this name, published or not.
    pub fn get(&self, slug: &Slug) -> Option<&Event> {
        self.events.get(slug)
    }

    /// Every event, drafts among them.
    pub fn all(&self) -> impl Iterator<Item = &Event> {
        self.events.values()
    }

    /// Those that residents see.
    pub fn published(&self) -> impl Iterator<Item = &Event> {
        self.all().filter(|event| event.published)
    }

    /// The times of published events of which a part lies in a window of time, in order; of those events that `keep` keeps.
    pub fn between(&self, from: Timestamp, to: Timestamp, keep: impl Fn(&Event) -> bool) -> Vec<Occurrence<'_>> {
        let kept = self.published().filter(|event| keep(event));
        let mut found: Vec<_> = kept.flat_map(|event| event.between(from, to)).collect();
        found.sort_by(|a, b| (a.begins(), a.ends(), &a.event.slug).cmp(&(b.begins(), b.ends(), &b.event.slug)));
        found
    }

    /// When the next published event begins or is over: until then, an agenda made now says what is so.
    pub fn next_turn(&self, after: Timestamp) -> Option<Timestamp> {
        let times = self.published().flat_map(|event| event.between(after, Timestamp::MAX));
        times.flat_map(|one| [one.begins(), one.ends()]).filter(|at| *at > after).min()
    }

    /// Takes in one more fact; `record` says when and by whom.
    pub(super) fn apply(&mut self, fact: &EventFact, record: &Record) -> Result<(), Damage> {
        let slug = fact.event();
        let begun = match fact {
            EventFact::Created { detail, .. } => Some((detail, None)),
            EventFact::Proposed { detail, by, .. } => Some((detail, Some(Proposal::by(by)))),
            _ => None,
        };
        if let Some((detail, proposal)) = begun {
            if self.events.contains_key(slug) {
                return Err(Damage::Impossible(format!("there is an event «{slug}» already")));
            }
            self.events.insert(slug.clone(), Event { proposal, ..Event::new(slug, detail, record.at) });
            return Ok(());
        }
        let unknown = || Damage::Impossible(format!("there is no event «{slug}»"));
        if let EventFact::Discarded { .. } = fact {
            return self.events.remove(slug).map(drop).ok_or_else(unknown);
        }
        self.events.get_mut(slug).ok_or_else(unknown)?.take(fact, record.at);
        Ok(())
    }
}

impl Event {
    fn new(slug: &Slug, detail: &Detail, at: Timestamp) -> Self {
        Self {
            slug: slug.clone(),
            detail: detail.clone(),
            proposal: None,
            published: false,
            cancelled: None,
            moved: None,
            exceptions: OrdMap::new(),
            sequence: 0,
            created: at,
            changed: at,
        }
    }

    fn take(&mut self, fact: &EventFact, at: Timestamp) {
        self.sequence += 1;
        self.changed = at;
        match fact {
            EventFact::Created { .. } | EventFact::Proposed { .. } | EventFact::Discarded { .. } => {}
            EventFact::Declined { reason, .. } => self.answer(Some(reason.clone())),
            EventFact::Revised { detail, .. } => {
                self.answer(None);
                self.note_move(detail.when, Texts::default(), at);
                self.detail = (**detail).clone();
                let days: Vec<_> = self.exceptions.keys().copied().collect();
                let lost: Vec<_> = days.into_iter().filter(|day| self.on(*day).is_none()).collect();
                lost.iter().for_each(|day| drop(self.exceptions.remove(day)));
            }
            EventFact::Published { .. } => {
                self.answer(None);
                self.published = true;
            }
            EventFact::Withdrawn { .. } => self.published = false,
            EventFact::Cancelled { reason, .. } => {
                self.cancelled = Some(Cancellation { reason: reason.clone(), at });
            }
            EventFact::Restored { .. } => self.cancelled = None,
            EventFact::Moved { when, venue, reason, .. } => {
                self.note_move(*when, reason.clone(), at);
                self.detail.when = *when;
                self.detail.venue = venue.clone().unwrap_or_else(|| self.detail.venue.clone());
            }
            EventFact::OccurrenceCancelled { day, reason, .. } => {
                self.exceptions.insert(*day, Exception::Cancelled { reason: reason.clone() });
            }
            EventFact::OccurrenceMoved { day, when, venue, reason, .. } => {
                let (when, venue, reason) = (*when, venue.clone(), reason.clone());
                self.exceptions.insert(*day, Exception::Moved { when, venue, reason });
            }
            EventFact::OccurrenceRestored { day, .. } => drop(self.exceptions.remove(day)),
        }
    }

    /// What the region says of a proposal last.
    fn answer(&mut self, declined: Option<String>) {
        if let Some(proposal) = &mut self.proposal {
            proposal.declined = declined;
        }
    }

    /// Residents who were told a time are told that it is another now. Back at the first, nothing has moved.
    fn note_move(&mut self, to: When, reason: Texts, at: Timestamp) {
        let told = self.moved.as_ref().map_or(self.detail.when, |moved| moved.from);
        if self.published && to != self.detail.when {
            self.moved = (to != told).then_some(Move { from: told, reason, at });
        }
    }
}
