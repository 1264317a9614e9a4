//! Of what each person of a region is still to be told, and when. Pure; it is kept as it is.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::kind::{Kind, Urgency};
use super::table::Telling;
use crate::domain::fact::Subject;
use crate::domain::journal::Record;
use crate::domain::person::PersonId;
use crate::domain::project::ProjectKey;

/// What happens shortly after is told with it.
const GATHERING: SignedDuration = SignedDuration::from_mins(5);
/// One person gets at most one letter in this time.
const BETWEEN_LETTERS: SignedDuration = SignedDuration::from_hours(1);
/// The hour of the region's clocks when what is not urgent is told.
const MORNING: i8 = 8;
/// The most that one letter tells of; the oldest are dropped when more wait.
const MOST_NOTICES: usize = 200;

/// Something to tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// What kind of thing.
    pub kind: Kind,
    /// The record that it is about.
    pub seq: u64,
    /// When that was.
    pub at: Timestamp,
    /// What it is about.
    pub subject: Subject,
}

impl Notice {
    /// What is told of a record.
    pub fn of(telling: &Telling, record: &Record) -> Self {
        let kind = telling.kind;
        // Entries are told of together, by their call.
        let subject = match telling.subject.clone().unwrap_or_else(|| record.fact.subject()) {
            Subject::Entry(call, _) => Subject::Call(call),
            subject => subject,
        };
        Self { kind, seq: record.seq, at: record.at, subject }
    }

    /// That a project crossed a line of somebody who follows it.
    pub(super) fn of_line(project: ProjectKey, seq: u64, at: Timestamp) -> Self {
        Self { kind: Kind::LineCrossed, seq, at, subject: Subject::Project(project) }
    }

    /// That projects wait for a person; `seq` is the last record that was read then.
    pub(super) fn of_review(seq: u64, at: Timestamp) -> Self {
        Self { kind: Kind::ProjectsToReview, seq, at, subject: Subject::Window }
    }
}

/// The people of a region, and how far its journal was read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Queue {
    /// The last record that was read.
    pub(super) seq: u64,
    people: BTreeMap<PersonId, Waiting>,
    #[serde(default)]
    reviewed: Reviewed,
}

/// How many projects awaited a person when people were last told so, and when that was. Fewer since count as told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reviewed {
    count: usize,
    at: Option<Timestamp>,
}

/// What comes of looking at how many projects await a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Review {
    /// Nothing has changed that is to be noted.
    Known,
    /// Fewer wait: that is to be noted, and nobody told.
    Fewer,
    /// More wait than people know of: they are to be told.
    Worth,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Waiting {
    notices: Vec<Notice>,
    /// How many of the first are in a letter that is being written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sealed: Option<usize>,
    /// When the last letter was given to the post.
    last: Option<Timestamp>,
}

impl Queue {
    /// Nobody is to be told of anything up to this record.
    pub(super) fn after(seq: u64) -> Self {
        Self { seq, ..Self::default() }
    }

    pub(super) fn add(&mut self, person: PersonId, notice: Notice) {
        let waiting = self.people.entry(person).or_default();
        waiting.notices.push(notice);
        if waiting.sealed.is_none() && waiting.notices.len() > MOST_NOTICES {
            waiting.notices.remove(0);
        }
    }

    /// The same, unless one of its kind waits for them already.
    pub(super) fn add_once(&mut self, person: PersonId, notice: Notice) {
        let waits = self.people.get(&person).is_some_and(|waiting| waiting.has(notice.kind));
        if !waits {
            self.add(person, notice);
        }
    }

    /// Notes that this many projects await a person. More than before are worth telling, once a day.
    pub(super) fn review(&mut self, count: usize, now: Timestamp, zone: &TimeZone) -> Review {
        if count < self.reviewed.count {
            self.reviewed.count = count;
            return Review::Fewer;
        }
        let rests = self.reviewed.at.is_some_and(|told| now < morning_after(told, zone));
        if count == self.reviewed.count || rests {
            return Review::Known;
        }
        self.reviewed = Reviewed { count, at: Some(now) };
        Review::Worth
    }

    /// Those whose time has come.
    pub(super) fn due(&self, now: Timestamp, zone: &TimeZone) -> Vec<PersonId> {
        let is_due = |waiting: &Waiting| waiting.due(zone).is_some_and(|at| at <= now);
        self.people.iter().filter(|(_, waiting)| is_due(waiting)).map(|(person, _)| person.clone()).collect()
    }

    /// What the next letter to a person tells of: from now on these and no others.
    pub(super) fn seal(&mut self, person: &PersonId) -> Option<Vec<Notice>> {
        let waiting = self.people.get_mut(person)?;
        let count = *waiting.sealed.get_or_insert(waiting.notices.len());
        waiting.notices.get(..count).map(<[Notice]>::to_vec)
    }

    /// The person was told of what was sealed, by a letter given to the post at `sent`; or need not be.
    pub(super) fn told(&mut self, person: &PersonId, sent: Option<Timestamp>) {
        let Some(waiting) = self.people.get_mut(person) else { return };
        let count = waiting.sealed.take().unwrap_or_default().min(waiting.notices.len());
        waiting.notices.drain(..count);
        waiting.last = sent.or(waiting.last);
        if waiting.notices.is_empty() && waiting.last.is_none() {
            self.people.remove(person);
        }
    }
}

impl Waiting {
    fn has(&self, kind: Kind) -> bool {
        let begun = self.sealed.unwrap_or_default();
        self.notices.iter().skip(begun).any(|notice| notice.kind == kind)
    }

    fn due(&self, zone: &TimeZone) -> Option<Timestamp> {
        if self.sealed.is_some() {
            return Some(Timestamp::MIN);
        }
        let wished = self.notices.iter().map(|notice| match notice.kind.urgency() {
            Urgency::Soon => notice.at + GATHERING,
            Urgency::Daily => morning_after(notice.at, zone),
        });
        let wished = wished.min()?;
        Some(self.last.map_or(wished, |last| wished.max(last + BETWEEN_LETTERS)))
    }
}

/// The next morning of the zone after `at`.
fn morning_after(at: Timestamp, zone: &TimeZone) -> Timestamp {
    let today = zone.to_datetime(at).date();
    let days = [Some(today), today.tomorrow().ok()].into_iter().flatten();
    let mornings = days.filter_map(|day| zone.to_ambiguous_timestamp(day.at(MORNING, 0, 0, 0)).compatible().ok());
    mornings.into_iter().find(|morning| *morning > at).unwrap_or(at)
}
