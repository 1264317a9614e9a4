//! Days and hours as written, and the rule by which they come back.

use jiff::SignedDuration;
use jiff::civil::{Date, Time};

use super::too_many;
use super::{Times, WrittenRepeat};
use crate::domain::event::repeat::{Every, MOST_BETWEEN, MOST_TIMES, Repeat, Until, is_last, nth};
use crate::domain::event::when::{When, Zone};
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::written::Mistakes;

/// The most days that one time may last.
const MOST_DAYS: i64 = 62;
/// How many years a series may go on.
const MOST_YEARS: i16 = 5;

impl Times {
    pub(super) fn of(when: &When) -> Self {
        let hour = |time: Time| time.strftime("%H:%M").to_string();
        match when {
            When::Hours { start, end } => Self {
                whole_days: false,
                start_day: start.date().to_string(),
                start_time: hour(start.time()),
                end_day: if end.date() == start.date() { String::new() } else { end.date().to_string() },
                end_time: hour(end.time()),
            },
            When::Days { first, last } => Self {
                whole_days: true,
                start_day: first.to_string(),
                end_day: if first == last { String::new() } else { last.to_string() },
                ..Self::default()
            },
        }
    }

    /// The time; without a zone, what is wrong with it all the same.
    pub(super) fn read(&self, zone: Option<&Zone>) -> Checked<When> {
        let mut mistakes = Mistakes::default();
        let first = mistakes.keep(day("start-day", &self.start_day));
        let last = match self.end_day.trim() {
            "" => first,
            text => mistakes.keep(day("end-day", text)),
        };
        if self.whole_days {
            let (first, last) = mistakes.whole(first.zip(last))?;
            return lasting(When::Days { first, last });
        }
        let start = mistakes.keep(hour("start-time", &self.start_time));
        let end = mistakes.keep(hour("end-time", &self.end_time));
        let ((first, last), (start, end)) = mistakes.whole(first.zip(last).zip(start.zip(end)))?;
        let (start, end) = (first.to_datetime(start), last.to_datetime(end));
        let skipped =
            |field, local| zone.is_some_and(|zone| zone.skips(local)).then(|| Refusal::of(field, "event-skipped"));
        let skipped: Vec<_> = skipped("start-time", start).into_iter().chain(skipped("end-time", end)).collect();
        if skipped.is_empty() { lasting(When::Hours { start, end }) } else { Err(skipped) }
    }
}

/// What begins before it ends, and ends in good time.
fn lasting(when: When) -> Checked<When> {
    let (field, length) = match when {
        When::Hours { start, end } if start.date() == end.date() => ("end-time", when.length()),
        _ => ("end-day", when.length()),
    };
    if length <= SignedDuration::ZERO {
        return Err(vec![Refusal::of(field, "event-backwards")]);
    }
    if length > SignedDuration::from_hours(24 * MOST_DAYS) {
        return Err(vec![Refusal::of("end-day", "event-lasts").with("most", Arg::Number(MOST_DAYS))]);
    }
    Ok(when)
}

fn day(field: &'static str, text: &str) -> Result<Date, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::of(field, "event-day-missing"));
    }
    let day = text.parse::<Date>().ok().filter(|day| day.to_string() == text && (1970..=2200).contains(&day.year()));
    day.ok_or(Refusal::of(field, "event-day"))
}

/// `18:30`; or `18h30`, `18 h`, as people write it where the browser offers no clock.
fn hour(field: &'static str, text: &str) -> Result<Time, Refusal> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if text.is_empty() {
        return Err(Refusal::of(field, "event-hour-missing"));
    }
    let (hour, minute) = text.split_once([':', 'h', '.']).unwrap_or((&text, ""));
    let minute = minute.split(':').next().unwrap_or_default();
    let number = |part: &str| if part.is_empty() { Some(0) } else { part.parse::<i8>().ok() };
    let time = hour.parse().ok().zip(number(minute)).and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok());
    time.ok_or(Refusal::of(field, "event-hour"))
}

impl WrittenRepeat {
    /// The rule; none for what takes place once.
    pub(super) fn read(&self, when: &When) -> Checked<Option<Repeat>> {
        if self.every.trim().is_empty() {
            return Ok(None);
        }
        let mut mistakes = Mistakes::default();
        let first = when.first_day();
        let every = mistakes.keep(self.read_every(first));
        let interval = mistakes.keep(number("interval", &self.interval, MOST_BETWEEN.into(), "event-interval"));
        let until = mistakes.keep(self.read_until(first));
        let ((every, interval), until) = mistakes.whole(every.zip(interval).zip(until))?;
        let interval = u8::try_from(interval.unwrap_or(1)).unwrap_or(MOST_BETWEEN);
        let repeat = Repeat { every, interval, until };
        bounded(repeat, when).map(Some)
    }

    fn read_every(&self, first: Date) -> Result<Every, Refusal> {
        let every = Every::of_word(self.every.trim()).ok_or(Refusal::of("repeats", "event-repeats"))?;
        match every {
            Every::MonthWeekday if nth(first) > 4 => Err(Refusal::of("repeats", "event-fifth")),
            Every::MonthLastWeekday if !is_last(first) => {
                Err(Refusal::of("repeats", "event-not-last").with("day", Arg::Day(first)))
            }
            every => Ok(every),
        }
    }

    fn read_until(&self, first: Date) -> Result<Until, Refusal> {
        let times = number("times", &self.times, MOST_TIMES, "event-times")?;
        match (self.until.trim(), times) {
            ("", None) => Err(Refusal::of("until", "event-endless")),
            ("", Some(1)) => Err(Refusal::of("times", "event-once")),
            ("", Some(times)) => Ok(Until::Times(times)),
            (_, Some(_)) => Err(Refusal::of("until", "event-two-ends")),
            (text, None) => match day("until", text)? {
                day if day <= first => Err(Refusal::of("until", "event-until-early").with("day", Arg::Day(first))),
                day => Ok(Until::Day(day)),
            },
        }
    }
}

/// A rule whose times end in good time, and do not run into each other.
fn bounded(repeat: Repeat, when: &When) -> Checked<Repeat> {
    let first = when.first_day();
    let far = first.saturating_add(jiff::Span::new().years(MOST_YEARS));
    let until = match repeat.until {
        Until::Day(_) => "until",
        Until::Times(_) => "times",
    };
    let days: Vec<_> = repeat.days(first).take(2).collect();
    let mut refusals = Vec::new();
    let last = match repeat.until {
        Until::Day(day) => Some(day),
        Until::Times(_) => repeat.days(first).last(),
    };
    if last.is_some_and(|last| last > far) {
        refusals.push(Refusal::of(until, "event-series-long").with("years", Arg::Number(MOST_YEARS.into())));
    }
    match days.as_slice() {
        [one, two] if two.duration_since(*one) < when.length() => {
            refusals.push(Refusal::of("repeats", "event-overlaps"))
        }
        [_, _] => {}
        _ => refusals.push(Refusal::of(until, "event-once")),
    }
    if refusals.is_empty() { Ok(repeat) } else { Err(refusals) }
}

/// A whole number from 1; none where it is blank.
fn number(field: &'static str, text: &str, most: u16, code: &'static str) -> Result<Option<u16>, Refusal> {
    match text.trim() {
        "" => Ok(None),
        text => {
            let number = text.parse().ok().filter(|number| (1..=most).contains(number));
            number.map(Some).ok_or(too_many(field, code, most.into()))
        }
    }
}
