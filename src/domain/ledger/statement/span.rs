//! The months and years that statements are drawn for.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use super::Period;

/// A month or a year of a region's calendar, `2026-03` or `2026`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Span {
    /// A year.
    Year(i16),
    /// A month of a year.
    Month(i16, i8),
}

/// A text that is no such span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a statement's period is a year, 2026, or a month, 2026-03")]
pub struct InvalidSpan;

impl Span {
    /// The year and the month in which an instant lies.
    pub fn of(at: Timestamp, zone: &TimeZone) -> [Self; 2] {
        let day = zone.to_datetime(at).date();
        [Self::Year(day.year()), Self::Month(day.year(), day.month())]
    }

    /// Its year.
    pub fn year(self) -> i16 {
        match self {
            Self::Year(year) | Self::Month(year, _) => year,
        }
    }

    /// Its first day, and the first after it.
    pub fn days(self) -> (Date, Date) {
        match self {
            Self::Year(year) => (date(year, 1, 1), date(year + 1, 1, 1)),
            Self::Month(year, 12) => (date(year, 12, 1), date(year + 1, 1, 1)),
            Self::Month(year, month) => (date(year, month, 1), date(year, month + 1, 1)),
        }
    }

    /// Its instants by a region's clocks.
    pub fn period(self, zone: &TimeZone) -> Option<Period> {
        let begins = |day: Date| zone.to_ambiguous_timestamp(day.at(0, 0, 0, 0)).compatible().ok();
        let (first, after) = self.days();
        Some(Period { from: begins(first)?, to: begins(after)? })
    }
}

impl FromStr for Span {
    type Err = InvalidSpan;

    fn from_str(text: &str) -> Result<Self, InvalidSpan> {
        let digits = |text: &str, count| text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
        let year = |text: &str| -> Option<i16> {
            let year = text.parse().ok().filter(|_| digits(text, 4))?;
            (2000..=9000).contains(&year).then_some(year)
        };
        let read = match text.split_once('-') {
            None => year(text).map(Self::Year),
            Some((of, month)) if digits(month, 2) => {
                let month = month.parse().ok().filter(|month| (1..=12).contains(month));
                year(of).zip(month).map(|(year, month)| Self::Month(year, month))
            }
            Some(_) => None,
        };
        read.ok_or(InvalidSpan)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(out, "{year:04}"),
            Self::Month(year, month) => write!(out, "{year:04}-{month:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_a_month_or_a_year_of_the_regions_own_clocks() {
        for text in ["2026", "2026-03", "2026-12"] {
            assert_eq!(text.parse::<Span>().unwrap().to_string(), text);
        }
        for text in ["", "26", "2026-3", "2026-13", "2026-00", "2026-03-01", "+026", "1999", "9001"] {
            assert_eq!(text.parse::<Span>(), Err(InvalidSpan), "{text}");
        }
        let zone = TimeZone::get("Europe/Paris").unwrap();
        let period = Span::Month(2026, 3).period(&zone).unwrap();
        assert_eq!(period.from.to_string(), "2026-02-28T23:00:00Z");
        assert_eq!(period.to.to_string(), "2026-03-31T22:00:00Z");
        let [year, month] = Span::of("2026-12-31T23:30:00Z".parse().unwrap(), &zone);
        assert_eq!((year.to_string(), month.to_string()), ("2027".into(), "2027-01".into()));
    }
}
