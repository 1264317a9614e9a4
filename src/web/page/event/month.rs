//! A month as a calendar on a wall: a field a day, and in it what takes place.

use jiff::Span;
use jiff::civil::Date;
use serde::Serialize;

use super::times;
use super::words;
use crate::domain::event::Occurrence;
use crate::domain::loan::Loan;
use crate::domain::state::RegionState;
use crate::web::page::frame::Frame;
use crate::web::page::text::{Link, Text};
use crate::web::theme::format;

/// A month of the calendar.
#[derive(Debug, Serialize)]
pub struct Month {
    /// «décembre 2026».
    pub(super) name: String,
    /// The month before and the one after, as far as there is anything there.
    previous: Option<Link>,
    next: Option<Link>,
    /// The short names of the days of the week, Monday first.
    weekdays: Vec<String>,
    days: Vec<Day>,
    /// Whether nothing takes place.
    empty: bool,
}

/// Things that are lent, for a month on a page.
pub struct Lent<'a> {
    /// Which.
    pub loans: &'a [&'a Loan],
    /// The page.
    pub path: &'a str,
    /// Where each leads.
    pub href: &'a dyn Fn(&Loan) -> String,
}

impl Lent<'_> {
    fn entry(&self, frame: &Frame<'_>, loan: &Loan) -> Entry {
        Entry {
            href: (self.href)(loan),
            title: Text::plain(loan.terms.item.clone()),
            hours: frame.say(&format!("loan-state-{}", loan.state.word())),
            state: None,
            word: None,
        }
    }
}

/// A day and what takes place on it.
#[derive(Debug, Serialize)]
struct Day {
    number: String,
    /// «samedi 5 décembre 2026».
    name: String,
    iso: String,
    today: bool,
    /// The column in which it stands, from 1; told of the first alone.
    column: Option<i8>,
    events: Vec<Entry>,
}

/// What takes place on a day.
#[derive(Debug, Serialize)]
struct Entry {
    href: String,
    title: Text,
    /// «18:30», «toute la journée».
    hours: String,
    /// `cancelled` or `moved`, and its word.
    state: Option<&'static str>,
    word: Option<String>,
}

impl Month {
    /// The first day of the month that an address names, `2026-12`; none where it names none.
    pub fn read(text: &str) -> Option<Date> {
        let day = format!("{text}-01").parse::<Date>().ok()?;
        (day.strftime("%Y-%m").to_string() == text && (2000..=2100).contains(&day.year())).then_some(day)
    }

    /// A month of things that are lent for days.
    pub fn of_loans(frame: &Frame<'_>, first: Date, lent: &Lent<'_>) -> Self {
        let today = frame.region.zone.to_datetime(frame.now).date();
        let last = first.last_of_month();
        let entries = |day: Date| {
            let away = lent.loans.iter().filter(|loan| loan.days().has(day));
            away.map(|loan| lent.entry(frame, loan)).collect()
        };
        let days: Vec<_> = days(first, last).map(|day| Day::with(frame, day, today, entries(day))).collect();
        let begin = lent.loans.iter().map(|loan| loan.days().first).min().unwrap_or(today).min(today);
        let end = lent.loans.iter().map(|loan| loan.days().last).max().unwrap_or(today).max(today);
        let bounds = (begin.first_of_month(), end.first_of_month());
        Self::around(frame, (first, bounds), days, &|month| month_at(frame, lent.path, month))
    }

    /// The month that begins on `first`.
    pub(super) fn new(frame: &Frame<'_>, first: Date) -> Self {
        let zone = &frame.region.zone;
        let today = zone.to_datetime(frame.now).date();
        let last = first.last_of_month();
        let at = |day: Date| zone.to_ambiguous_timestamp(day.at(0, 0, 0, 0)).compatible().unwrap_or(frame.now);
        let after = last.tomorrow().unwrap_or(last);
        // What is at home in another zone may stand on the day before or after.
        let margin = jiff::SignedDuration::from_hours(26);
        let from = at(first).saturating_sub(margin).unwrap_or(frame.now);
        let to = at(after).saturating_add(margin).unwrap_or(frame.now);
        let found = frame.local.events.between(from, to, |_| true);
        let days: Vec<_> = days(first, last).map(|day| Day::of(frame, &found, day, today)).collect();
        Self::around(frame, (first, bounds(frame.local, today)), days, &|month| month_href(frame, month))
    }

    /// With what is before and after, as far as anything is.
    fn around(
        frame: &Frame<'_>,
        (first, bounds): (Date, (Date, Date)),
        days: Vec<Day>,
        href: &dyn Fn(Date) -> String,
    ) -> Self {
        let before = first.saturating_sub(Span::new().months(1));
        let after = first.saturating_add(Span::new().months(1));
        let link = |month: Date| Link { label: month_name(frame, month), href: href(month) };
        Self {
            name: month_name(frame, first),
            previous: (before >= bounds.0).then(|| link(before)),
            next: (after <= bounds.1).then(|| link(after)),
            weekdays: days_of_a_week(first).map(|day| format::weekday(frame.lang, day)).collect(),
            empty: days.iter().all(|day| day.events.is_empty()),
            days,
        }
    }
}

/// The first and the last month in which anything takes place, this one among them.
fn bounds(local: &RegionState, today: Date) -> (Date, Date) {
    let times = || local.events.published().flat_map(|event| event.occurrences());
    let first = times().map(|one| one.when.first_day()).min().unwrap_or(today).min(today);
    let last = times().map(|one| one.when.last_day()).max().unwrap_or(today).max(today);
    (first.first_of_month(), last.first_of_month())
}

fn days(first: Date, last: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(first), |day| day.tomorrow().ok()).take_while(move |day| *day <= last)
}

/// Seven days, of which the first is a Monday.
fn days_of_a_week(day: Date) -> impl Iterator<Item = Date> {
    let monday = day.saturating_sub(Span::new().days(i32::from(day.weekday().to_monday_zero_offset())));
    days(monday, monday.saturating_add(Span::new().days(6)))
}

/// The address of a month.
pub(super) fn month_href(frame: &Frame<'_>, first: Date) -> String {
    month_at(frame, "/events", first)
}

fn month_at(frame: &Frame<'_>, path: &str, first: Date) -> String {
    frame.href_with(path, &format!("month={}", first.strftime("%Y-%m")))
}

pub(in crate::web::page) fn month_name(frame: &Frame<'_>, first: Date) -> String {
    format::month(frame.lang, &first.strftime("%Y-%m").to_string()).unwrap_or_default()
}

impl Day {
    fn of(frame: &Frame<'_>, found: &[Occurrence<'_>], day: Date, today: Date) -> Self {
        let on_it = found.iter().filter(|one| one.when.first_day() <= day && day <= one.when.last_day());
        Self::with(frame, day, today, on_it.map(|one| Entry::of(frame, one, day)).collect())
    }

    fn with(frame: &Frame<'_>, day: Date, today: Date, events: Vec<Entry>) -> Self {
        Self {
            number: format::number(frame.lang, day.day().unsigned_abs()),
            name: format::weekday_and_day(frame.lang, day),
            iso: day.to_string(),
            today: day == today,
            column: (day.day() == 1).then(|| day.weekday().to_monday_one_offset()),
            events,
        }
    }
}

impl Entry {
    fn of(frame: &Frame<'_>, one: &Occurrence<'_>, day: Date) -> Self {
        let state = match (one.cancelled(), one.moved()) {
            (Some(_), _) => Some(("cancelled", "event-cancelled-word")),
            (None, Some(_)) => Some(("moved", "event-moved-word")),
            _ => None,
        };
        Self {
            href: frame.href(&format!("/events/{}", one.event.slug)),
            title: words::title(frame, one),
            hours: times::hours(frame, &one.when, day),
            state: state.map(|(kind, _)| kind),
            word: state.map(|(_, key)| frame.say(key)),
        }
    }
}
