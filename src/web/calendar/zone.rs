//! `VTIMEZONE`: the rules of a zone, for calendars that do not know it by name. Each change of clocks in the span needed is
//! named by its day, so that nothing is guessed of rules that a country may change.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

use super::line::Lines;
use crate::domain::event::Zone;

/// Changes of clocks written for one zone at most: two a year for a long life.
const MOST_CHANGES: usize = 200;

/// The clocks from one change on: summer or not, the offsets before and after, the name.
type Observance = (bool, Offset, Offset, String);

/// Writes the zone as it is from `from` to `to`.
pub(super) fn write(lines: &mut Lines, zone: &Zone, from: Timestamp, to: Timestamp) {
    let rules = zone.rules();
    lines.begin("VTIMEZONE");
    lines.raw("TZID", zone.name());
    for ((is_summer, before, after, name), changes) in observances(rules, from, to) {
        let kind = if is_summer { "DAYLIGHT" } else { "STANDARD" };
        lines.begin(kind);
        for (at, property) in changes.iter().zip(std::iter::once("DTSTART").chain(std::iter::repeat("RDATE"))) {
            lines.raw(property, &at.strftime("%Y%m%dT%H%M%S").to_string());
        }
        lines.raw("TZOFFSETFROM", &offset(before));
        lines.raw("TZOFFSETTO", &offset(after));
        lines.text("TZNAME", &name);
        lines.end(kind);
    }
    lines.end("VTIMEZONE");
}

/// Each way the clocks go, with the local times at which they begin to, told by the clocks before.
fn observances(rules: &TimeZone, from: Timestamp, to: Timestamp) -> BTreeMap<Observance, Vec<jiff::civil::DateTime>> {
    let mut found: BTreeMap<Observance, Vec<_>> = BTreeMap::new();
    let last_before = rules.preceding(from).next();
    let began = last_before.as_ref().map(|change| change.timestamp());
    if began.is_none() {
        // The clocks never changed before.
        let info = rules.to_offset_info(from);
        let key = (info.dst().is_dst(), info.offset(), info.offset(), info.abbreviation().to_owned());
        found.entry(key).or_default().push(jiff::civil::date(1970, 1, 1).at(0, 0, 0, 0));
    }
    let later = rules.following(from).take_while(|change| change.timestamp() <= to);
    for change in last_before.into_iter().chain(later).take(MOST_CHANGES) {
        let at = change.timestamp();
        let before = rules.to_offset(at.saturating_sub(jiff::SignedDuration::from_secs(1)).unwrap_or(at));
        let key = (change.dst().is_dst(), before, change.offset(), change.abbreviation().to_owned());
        found.entry(key).or_default().push(before.to_datetime(at));
    }
    found
}

/// `+0100`; with seconds where there are some, as there were before the railways.
fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let (sign, seconds) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let rest = if rest == 0 { String::new() } else { format!("{rest:02}") };
    format!("{sign}{hours:02}{minutes:02}{rest}")
}
