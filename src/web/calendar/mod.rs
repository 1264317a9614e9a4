//! `events.ics`: events as calendar programs subscribe to them (RFC 5545, RFC 7986).
//!
//! An event keeps its `UID` for ever, and its `SEQUENCE` grows with every change. A time that is cancelled or moved is written
//! beside its series with `RECURRENCE-ID` and says so in its title too: many programs show nothing else.

mod line;
mod zone;

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, Timestamp};

use super::page::{EventWords, Frame};
use crate::domain::event::{Event, Every, Occurrence, Repeat, Until, When, Zone, nth};
use line::Lines;

/// How often programs should look again.
const LOOK_AGAIN: &str = "PT4H";

/// Which calendar it is.
pub(super) struct Calendar<'c> {
    /// Its name.
    pub(super) name: String,
    /// The page that shows the same.
    pub(super) page: String,
    /// Its own address.
    pub(super) source: String,
    /// What it holds.
    pub(super) events: Vec<&'c Event>,
}

impl Calendar<'_> {
    /// The calendar as a file.
    pub(super) fn write(&self, frame: &Frame<'_>) -> String {
        let mut lines = Lines::default();
        lines.begin("VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.raw("PRODID", "-//Oriel//Oriel//EN");
        lines.raw("CALSCALE", "GREGORIAN");
        lines.raw("METHOD", "PUBLISH");
        lines.text("NAME", &self.name);
        lines.text("X-WR-CALNAME", &self.name);
        lines.raw("URL", &self.page);
        lines.raw("SOURCE;VALUE=URI", &self.source);
        lines.raw("REFRESH-INTERVAL;VALUE=DURATION", LOOK_AGAIN);
        lines.raw("X-PUBLISHED-TTL", LOOK_AGAIN);
        if let Some(changed) = self.events.iter().map(|event| event.changed).max() {
            lines.raw("LAST-MODIFIED", &utc(changed));
        }
        for (zone, (from, to)) in spans(&self.events) {
            if let Ok(zone) = Zone::try_from(zone.to_owned()) {
                zone::write(&mut lines, &zone, from, to);
            }
        }
        self.events.iter().for_each(|event| write_event(&mut lines, frame, event));
        lines.end("VCALENDAR");
        lines.into_text()
    }
}

/// The zones that the events name, each with the span of time in which they do. UTC needs no rules.
fn spans<'e>(events: &[&'e Event]) -> BTreeMap<&'e str, (Timestamp, Timestamp)> {
    let mut spans: BTreeMap<&str, (Timestamp, Timestamp)> = BTreeMap::new();
    let with_hours = |one: &Occurrence<'_>| matches!(one.when, When::Hours { .. });
    for one in events.iter().flat_map(|event| event.occurrences()).filter(with_hours) {
        // A series begins where its rule does, wherever its first time was moved to.
        let zone = &one.event.detail.zone;
        let by_rule = one.event.detail.when.on(one.day).begins(zone);
        let (from, to) = (one.begins().min(by_rule), one.ends().max(by_rule));
        let span = spans.entry(zone.name()).or_insert((from, to));
        *span = (span.0.min(from), span.1.max(to));
    }
    spans.remove("UTC");
    spans
}

fn write_event(lines: &mut Lines, frame: &Frame<'_>, event: &Event) {
    let Some(first) = event.occurrences().next() else { return };
    let Some(repeat) = event.detail.repeat else {
        return write_one(lines, frame, first, &[]);
    };
    // The series as its rule has it, then each time that differs.
    let zone = &event.detail.zone;
    let whole = Event { exceptions: imbl::OrdMap::new(), ..event.clone() };
    if let Some(first) = whole.occurrences().next() {
        write_one(lines, frame, first, &[("RRULE".into(), rule(repeat, &event.detail.when, zone))]);
    }
    let lasts = |when: &When| when.ends(zone).duration_since(when.begins(zone));
    let usual = lasts(&event.detail.when);
    for one in event.occurrences().filter(|one| one.is_exception() || is_odd(one, usual)) {
        let by_rule = event.detail.when.on(one.day);
        let (name, value) = stamp("RECURRENCE-ID", &by_rule, zone);
        write_one(lines, frame, one, &[(name, value)]);
    }
}

/// A night that a change of clocks makes longer or shorter, or an hour that it skips: programs disagree on what follows from
/// the rule, so it is said.
fn is_odd(one: &Occurrence<'_>, usual: SignedDuration) -> bool {
    let skipped = match one.when {
        When::Hours { start, .. } => one.event.detail.zone.skips(start),
        When::Days { .. } => return false,
    };
    skipped || one.ends().duration_since(one.begins()) != usual
}

fn write_one(lines: &mut Lines, frame: &Frame<'_>, one: Occurrence<'_>, more: &[(String, String)]) {
    let event = one.event;
    let words = EventWords::of(frame, &one);
    lines.begin("VEVENT");
    lines.raw("UID", &uid(frame, event));
    lines.raw("DTSTAMP", &utc(event.changed));
    lines.raw("CREATED", &utc(event.created));
    lines.raw("LAST-MODIFIED", &utc(event.changed));
    lines.raw("SEQUENCE", &event.sequence.to_string());
    let zone = &event.detail.zone;
    let (name, value) = start(&one.when, zone);
    lines.raw(&name, &value);
    let (name, value) = end(&one.when, zone);
    lines.raw(&name, &value);
    more.iter().for_each(|(name, value)| lines.raw(name, value));
    lines.raw("STATUS", if one.cancelled().is_some() { "CANCELLED" } else { "CONFIRMED" });
    lines.text("SUMMARY", &summary(frame, &one, &words));
    lines.text("DESCRIPTION", &words.description());
    lines.text("LOCATION", &one.venue().parts().collect::<Vec<_>>().join(", "));
    if let Some(point) = one.venue().point {
        lines.raw("GEO", &format!("{:.6};{:.6}", point.lat, point.lon));
    }
    lines.raw("URL", &frame.absolute(&format!("/events/{}", event.slug)));
    lines.end("VEVENT");
}

/// Never changes: not with the title, not with the address of the window.
fn uid(frame: &Frame<'_>, event: &Event) -> String {
    format!("{}-{}@{}.oriel", utc(event.created), event.slug, frame.region.id)
}

fn summary(frame: &Frame<'_>, one: &Occurrence<'_>, words: &EventWords) -> String {
    let title = words.title().to_owned();
    let key = match (one.cancelled(), one.moved()) {
        (Some(_), _) => "event-calendar-cancelled",
        (None, Some(_)) => "event-calendar-moved",
        (None, None) => return title,
    };
    let mut args = FluentArgs::new();
    args.set("title", title);
    frame.theme.say(frame.lang, key, &args)
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The time by the rule: a day, or a time of the zone's clocks.
fn stamp(name: &str, when: &When, zone: &Zone) -> (String, String) {
    match when {
        When::Days { first, .. } => day(name, *first),
        When::Hours { start, .. } => local(name, *start, zone),
    }
}

/// When it begins. A time that the clocks skip is told as they show it.
fn start(when: &When, zone: &Zone) -> (String, String) {
    match when {
        When::Days { .. } => stamp("DTSTART", when, zone),
        When::Hours { .. } => local("DTSTART", zone.local(when.begins(zone)), zone),
    }
}

/// When it ends. The day after the last, where it takes whole days.
fn end(when: &When, zone: &Zone) -> (String, String) {
    match when {
        When::Days { last, .. } => day("DTEND", last.tomorrow().unwrap_or(*last)),
        When::Hours { .. } => local("DTEND", zone.local(when.ends(zone)), zone),
    }
}

fn day(name: &str, day: Date) -> (String, String) {
    (format!("{name};VALUE=DATE"), day.strftime("%Y%m%d").to_string())
}

fn local(name: &str, at: DateTime, zone: &Zone) -> (String, String) {
    if zone.name() == "UTC" {
        return (name.to_owned(), at.strftime("%Y%m%dT%H%M%SZ").to_string());
    }
    (format!("{name};TZID={}", zone.name()), at.strftime("%Y%m%dT%H%M%S").to_string())
}

fn rule(repeat: Repeat, when: &When, zone: &Zone) -> String {
    const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let first = when.first_day();
    let weekday = DAYS.get(usize::try_from(first.weekday().to_monday_zero_offset()).unwrap_or(0)).unwrap_or(&"MO");
    let by = match repeat.every {
        Every::Week => format!("FREQ=WEEKLY;BYDAY={weekday}"),
        Every::MonthDay => format!("FREQ=MONTHLY;BYMONTHDAY={}", first.day()),
        Every::MonthWeekday => format!("FREQ=MONTHLY;BYDAY={}{weekday}", nth(first)),
        Every::MonthLastWeekday => format!("FREQ=MONTHLY;BYDAY=-1{weekday}"),
    };
    let until = match (repeat.until, when) {
        (Until::Times(times), _) => format!("COUNT={times}"),
        (Until::Day(day), When::Days { .. }) => format!("UNTIL={}", day.strftime("%Y%m%d")),
        (Until::Day(day), When::Hours { .. }) => format!("UNTIL={}", utc(zone.instant(day.at(23, 59, 59, 0)))),
    };
    format!("{by};INTERVAL={};{until}", repeat.interval)
}
