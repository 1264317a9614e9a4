//! How a meeting comes back: every so many weeks or months, until a day or a number of times.

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The most times that an event takes place.
pub const MOST_TIMES: u16 = 300;
/// The most months between two times, and the most weeks.
pub const MOST_BETWEEN: u8 = 52;
/// Steps after which a rule is taken to be at its end: the 29th of February comes once in four years.
const MOST_STEPS: i32 = 2000;

/// The rule of a meeting that comes back. It counts from the day on which the event begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repeat {
    /// On which days.
    pub every: Every,
    /// Every so many weeks, or months.
    pub interval: u8,
    /// Until when.
    pub until: Until,
}

/// On which days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Every {
    /// The weekday of the first.
    Week,
    /// The day of the month of the first; months that have no such day are left out.
    MonthDay,
    /// The second Tuesday, say, as the first was.
    MonthWeekday,
    /// The last Friday, say, as the first was.
    MonthLastWeekday,
}

/// Until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Until {
    /// Not after this day.
    Day(Date),
    /// So many times in all.
    Times(u16),
}

impl Every {
    /// Every one, by its word.
    pub const ALL: [(&'static str, Self); 4] = [
        ("week", Self::Week),
        ("month-day", Self::MonthDay),
        ("month-weekday", Self::MonthWeekday),
        ("month-last-weekday", Self::MonthLastWeekday),
    ];

    /// The word used in forms and text keys.
    pub fn word(self) -> &'static str {
        Self::ALL.into_iter().find(|(_, every)| *every == self).map_or("week", |(word, _)| word)
    }

    /// The one of this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(own, _)| *own == word).map(|(_, every)| every)
    }
}

impl Repeat {
    /// Every day on which an event begins whose first begins on `first`, in order. Lazy: nothing is computed that is not
    /// asked for.
    pub fn days(self, first: Date) -> impl Iterator<Item = Date> {
        let times = match self.until {
            Until::Times(times) => times.min(MOST_TIMES),
            Until::Day(_) => MOST_TIMES,
        };
        let last = match self.until {
            Until::Day(day) => day,
            Until::Times(_) => Date::MAX,
        };
        let days = (0..MOST_STEPS).map_while(move |step| self.step(first, step)).flatten();
        days.take_while(move |day| *day <= last).take(times.into())
    }

    /// The day of one step: none beyond the calendar, an inner none where that month has no such day.
    fn step(self, first: Date, step: i32) -> Option<Option<Date>> {
        let count = step * i32::from(self.interval.max(1));
        if self.every == Every::Week {
            return first.checked_add(Span::new().weeks(count)).ok().map(Some);
        }
        let month = first.first_of_month().checked_add(Span::new().months(count)).ok()?;
        Some(match self.every {
            Every::MonthDay => Date::new(month.year(), month.month(), first.day()).ok(),
            Every::MonthLastWeekday => month.nth_weekday_of_month(-1, first.weekday()).ok(),
            _ => month.nth_weekday_of_month(nth(first), first.weekday()).ok(),
        })
    }
}

/// Which of its weekday in its month a day is, from 1.
pub fn nth(day: Date) -> i8 {
    (day.day() - 1) / 7 + 1
}

/// Whether no other of its weekday follows in its month.
pub fn is_last(day: Date) -> bool {
    day.day() + 7 > day.days_in_month()
}
