//! One time that an event takes place, as its rule, its moves and its cancellations make it.

use jiff::Timestamp;
use jiff::civil::Date;

use super::detail::Venue;
use super::when::When;
use super::{Event, Exception};
use crate::domain::language::Texts;

/// One time that an event takes place.
#[derive(Debug, Clone, Copy)]
pub struct Occurrence<'e> {
    /// The event.
    pub event: &'e Event,
    /// The day on which it begins by the rule: its name among the others.
    pub day: Date,
    /// When it takes place.
    pub when: When,
    exception: Option<&'e Exception>,
}

impl<'e> Occurrence<'e> {
    /// The instant at which it begins.
    pub fn begins(&self) -> Timestamp {
        self.when.begins(&self.event.detail.zone)
    }

    /// The instant at which it is over.
    pub fn ends(&self) -> Timestamp {
        self.when.ends(&self.event.detail.zone)
    }

    /// Where it is.
    pub fn venue(&self) -> &'e Venue {
        match self.exception {
            Some(Exception::Moved { venue: Some(venue), .. }) => venue,
            _ => &self.event.detail.venue,
        }
    }

    /// Why it does not take place, if it does not.
    pub fn cancelled(&self) -> Option<&'e Texts> {
        match (&self.event.cancelled, self.exception) {
            (Some(whole), _) => Some(&whole.reason),
            (None, Some(Exception::Cancelled { reason })) => Some(reason),
            _ => None,
        }
    }

    /// When it was to be before it was moved, and why it was; the reason may be empty.
    pub fn moved(&self) -> Option<(When, &'e Texts)> {
        match (self.exception, &self.event.moved) {
            (Some(Exception::Moved { reason, .. }), _) => Some((self.event.detail.when.on(self.day), reason)),
            (None, Some(moved)) if self.event.detail.repeat.is_none() => Some((moved.from, &moved.reason)),
            _ => None,
        }
    }

    /// Whether it differs from the rule.
    pub fn is_exception(&self) -> bool {
        self.exception.is_some()
    }
}

impl Event {
    /// Each time it takes place, by the days of its rule. Lazy: nothing is computed that is not asked for.
    pub fn occurrences(&self) -> impl Iterator<Item = Occurrence<'_>> {
        self.detail.days().map(|day| self.occurrence(day))
    }

    /// The times of which a part lies in a window of time, its end excluded. Those that were moved come last.
    pub fn between(&self, from: Timestamp, to: Timestamp) -> impl Iterator<Item = Occurrence<'_>> {
        let zone = &self.detail.zone;
        let is_within = move |one: &Occurrence<'_>| one.begins() < to && one.ends() > from;
        let moved = move |day: &Date| matches!(self.exceptions.get(day), Some(Exception::Moved { .. }));
        let (first, last) = (zone.local(from).date(), zone.local(to).date());
        let length = self.detail.when.last_day().duration_since(self.detail.when.first_day());
        let by_rule = self.detail.days();
        let near =
            by_rule.skip_while(move |day| day.saturating_add(length) < first).take_while(move |day| *day <= last);
        let usual = near.filter(move |day| !moved(day)).map(|day| self.occurrence(day));
        let others = self.exceptions.keys().copied().filter(moved).map(|day| self.occurrence(day));
        usual.chain(others).filter(is_within)
    }

    /// The time that begins on this day by the rule.
    pub fn on(&self, day: Date) -> Option<Occurrence<'_>> {
        self.detail.days().take_while(|other| *other <= day).find(|other| *other == day).map(|day| self.occurrence(day))
    }

    /// When the last of them is over.
    pub fn over(&self) -> Option<Timestamp> {
        self.occurrences().map(|one| one.ends()).max()
    }

    fn occurrence(&self, day: Date) -> Occurrence<'_> {
        let exception = self.exceptions.get(&day);
        let when = match exception {
            Some(Exception::Moved { when, .. }) => *when,
            _ => self.detail.when.on(day),
        };
        Occurrence { event: self, day, when, exception }
    }
}
