//! The journal's entries at work, one step after the other.

use jiff::Timestamp;

use super::cause::Cause;
use crate::domain::fact::Fact;
use crate::domain::fund::{Campaign, Changes, Entry, Funds, Moment, RefusalCode, Scenario};
use crate::domain::journal::Record;
use crate::domain::project::ProjectKey;
use crate::domain::sponsor::SponsorFact;

/// One thing that a journal tells the funds.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A project became known.
    Project(ProjectKey, Campaign),
    /// Something happened.
    Entry(Moment, Entry),
}

impl Item {
    /// What a scenario tells, after the funds that it begins with.
    pub fn of_scenario(scenario: &Scenario) -> impl Iterator<Item = Self> {
        scenario.numbered().map(|(now, entry)| Self::Entry(now, entry.clone()))
    }

    /// What a record of a region's journal tells the books; none if it is about something else. Before the first, the books
    /// have to be [`opened`].
    pub fn of_record(record: &Record) -> Option<Self> {
        match &record.fact {
            Fact::Sponsor(SponsorFact::ProjectDeclared { project, campaign }) => {
                Some(Self::Project(project.clone(), *campaign))
            }
            Fact::Sponsor(SponsorFact::Booked { entry }) => {
                Some(Self::Entry(Moment { seq: record.seq, at: record.at }, entry.clone()))
            }
            _ => None,
        }
    }

    /// When it happened; becoming known has no time.
    pub fn at(&self) -> Option<Timestamp> {
        match self {
            Self::Project(..) => None,
            Self::Entry(now, _) => Some(now.at),
        }
    }
}

/// The funds that a region's books begin with, if this is the record that opens them.
pub fn opened(record: &Record) -> Option<Funds> {
    match &record.fact {
        Fact::Sponsor(SponsorFact::BooksOpened { setup }) => Some(Funds::new(setup.clone())),
        _ => None,
    }
}

/// Funds, as far as their journal has been read.
#[derive(Debug, Clone)]
pub struct Book {
    funds: Funds,
    last: u64,
}

/// An entry, or what time did between two.
#[derive(Debug, Clone)]
pub struct Step {
    /// The entry; of what time did, the last entry before.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub cause: Cause,
    /// The funds before it.
    pub before: Funds,
    /// What changed.
    pub changes: Changes,
    /// The funds after it.
    pub after: Funds,
}

impl Book {
    /// Begins with these funds: those of a region before its first entry.
    pub fn new(funds: Funds) -> Self {
        Self { funds, last: 0 }
    }

    /// The funds now.
    pub fn funds(&self) -> &Funds {
        &self.funds
    }

    /// Takes in what the journal tells next: the steps of time up to it, each at its own instant, and the entry's. A refused
    /// entry leaves everything as it was, time included.
    pub fn take_in(&mut self, item: &Item) -> Result<Vec<Step>, RefusalCode> {
        match item {
            Item::Project(key, campaign) => {
                self.funds.know(key.clone(), *campaign);
                Ok(Vec::new())
            }
            Item::Entry(now, entry) => self.work(*now, entry),
        }
    }

    fn work(&mut self, now: Moment, entry: &Entry) -> Result<Vec<Step>, RefusalCode> {
        let mut next = self.clone();
        let mut steps = next.pass_time(now.seq, |instant| instant <= now.at);
        steps.push(next.step(now.seq, now, entry)?);
        next.last = now.seq;
        *self = next;
        Ok(steps)
    }

    /// Lets time pass up to an instant, the instant excluded.
    pub fn until(&mut self, instant: Timestamp) -> Vec<Step> {
        self.pass_time(self.last, |next| next < instant)
    }

    /// A tick at each instant at which time does something. Ticks between entries change no money: they only show it when it
    /// moves. A claim made meanwhile is that of the entry `seq`, which is being worked.
    fn pass_time(&mut self, seq: u64, goes_on: impl Fn(Timestamp) -> bool) -> Vec<Step> {
        let mut steps = Vec::new();
        while let Some(instant) = self.funds.next_instant().filter(|instant| goes_on(*instant)) {
            match self.step(self.last, Moment { seq, at: instant }, &Entry::Tick) {
                Ok(step) => steps.push(step),
                Err(_) => break,
            }
        }
        steps
    }

    fn step(&mut self, seq: u64, now: Moment, entry: &Entry) -> Result<Step, RefusalCode> {
        let before = self.funds.clone();
        let changes = self.funds.apply(now, entry)?;
        let after = self.funds.clone();
        Ok(Step { seq, at: now.at, cause: Cause::of(entry), before, changes, after })
    }
}
