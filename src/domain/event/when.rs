//! When a meeting takes place: by the clocks of a named zone, so that it stays at half past six whatever summer time does.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// A zone by its IANA name, `Europe/Paris`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(TimeZone);

/// A text that names no zone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no time zone is called «{0}»")]
pub struct UnknownZone(String);

impl Zone {
    /// The name.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// Its rules.
    pub fn rules(&self) -> &TimeZone {
        &self.0
    }

    /// The instant of a local time. One that a change of clocks repeats is the earlier; one that it skips is as much later
    /// as the clocks went forward (RFC 5545, section 3.3.5).
    pub fn instant(&self, local: DateTime) -> Timestamp {
        self.0.to_ambiguous_timestamp(local).compatible().unwrap_or(Timestamp::MAX)
    }

    /// Whether the clocks never show this local time.
    pub fn skips(&self, local: DateTime) -> bool {
        matches!(self.0.to_ambiguous_timestamp(local).offset(), AmbiguousOffset::Gap { .. })
    }

    /// The local time of an instant.
    pub fn local(&self, at: Timestamp) -> DateTime {
        self.0.to_datetime(at)
    }
}

impl TryFrom<String> for Zone {
    type Error = UnknownZone;

    fn try_from(name: String) -> Result<Self, UnknownZone> {
        let zone = TimeZone::get(&name).ok().filter(|zone| zone.iana_name().is_some());
        zone.map(Self).ok_or(UnknownZone(name))
    }
}

impl TryFrom<&TimeZone> for Zone {
    type Error = UnknownZone;

    fn try_from(zone: &TimeZone) -> Result<Self, UnknownZone> {
        Self::try_from(zone.iana_name().unwrap_or("UTC").to_owned())
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name().to_owned()
    }
}

/// From when to when, by the clocks of the event's zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum When {
    /// From one hour to another.
    Hours {
        /// The local time at which it begins.
        start: DateTime,
        /// The local time at which it ends.
        end: DateTime,
    },
    /// Whole days.
    Days {
        /// The first.
        first: Date,
        /// The last, which is still within.
        last: Date,
    },
}

impl When {
    /// The day on which it begins.
    pub fn first_day(&self) -> Date {
        match self {
            Self::Hours { start, .. } => start.date(),
            Self::Days { first, .. } => *first,
        }
    }

    /// The last day of which it has a part: what ends at midnight ends with the day before.
    pub fn last_day(&self) -> Date {
        match self {
            Self::Hours { start, end } if end.time() == Time::midnight() && end > start => {
                end.date().yesterday().unwrap_or(end.date())
            }
            Self::Hours { end, .. } => end.date(),
            Self::Days { last, .. } => *last,
        }
    }

    /// The instant at which it begins.
    pub fn begins(&self, zone: &Zone) -> Timestamp {
        match self {
            Self::Hours { start, .. } => zone.instant(*start),
            Self::Days { first, .. } => zone.instant(first.to_datetime(Time::midnight())),
        }
    }

    /// The instant at which it is over.
    pub fn ends(&self, zone: &Zone) -> Timestamp {
        match self {
            Self::Hours { start, end } => zone.instant(*end).max(zone.instant(*start)),
            Self::Days { last, .. } => zone.instant(last.tomorrow().unwrap_or(Date::MAX).to_datetime(Time::midnight())),
        }
    }

    /// The same, beginning on another day. Both hours stay as the clocks show them.
    pub fn on(&self, day: Date) -> Self {
        let shift = day.duration_since(self.first_day());
        let moved = |date: Date| date.saturating_add(shift);
        match self {
            Self::Hours { start, end } => {
                Self::Hours { start: day.to_datetime(start.time()), end: moved(end.date()).to_datetime(end.time()) }
            }
            Self::Days { last, .. } => Self::Days { first: day, last: moved(*last) },
        }
    }

    /// How long the clocks say it lasts.
    pub fn length(&self) -> SignedDuration {
        match self {
            Self::Hours { start, end } => end.duration_since(*start),
            Self::Days { first, last } => last.duration_since(*first) + SignedDuration::from_hours(24),
        }
    }
}
