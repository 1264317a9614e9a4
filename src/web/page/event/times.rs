//! When an event takes place, in words.

use fluent_bundle::FluentArgs;
use jiff::civil::Date;

use crate::domain::event::{Every, Repeat, Until, When, Zone, nth};
use crate::web::page::frame::Frame;
use crate::web::theme::format;

/// «samedi 12 décembre 2026, de 18:30 à 20:00». The zone is named where it is not the region's.
pub(in crate::web::page) fn when(frame: &Frame<'_>, when: &When, zone: &Zone) -> String {
    let said = match when {
        When::Hours { start, end } => {
            let same_day = when.last_day() == start.date();
            let args = [
                ("day", day(frame, start.date())),
                ("last", day(frame, end.date())),
                ("from", format::hour(frame.lang, start.time())),
                ("to", format::hour(frame.lang, end.time())),
            ];
            say(frame, if same_day { "event-when-hours" } else { "event-when-across" }, args)
        }
        When::Days { first, last } if first == last => say(frame, "event-when-day", [("day", day(frame, *first))]),
        When::Days { first, last } => {
            say(frame, "event-when-days", [("day", day(frame, *first)), ("last", day(frame, *last))])
        }
    };
    let is_elsewhere = matches!(when, When::Hours { .. }) && !is_same_clock(frame, when, zone);
    if is_elsewhere { say(frame, "event-when-zone", [("when", said), ("zone", zone.name().to_owned())]) } else { said }
}

/// The hours alone, for where the day is told already.
pub(super) fn hours(frame: &Frame<'_>, when: &When, shown: Date) -> String {
    match when {
        When::Hours { start, .. } if start.date() == shown => format::hour(frame.lang, start.time()),
        When::Hours { end, .. } if end.date() == shown => {
            say(frame, "event-until", [("to", format::hour(frame.lang, end.time()))])
        }
        _ => frame.say("event-whole-day"),
    }
}

/// «chaque semaine, le jeudi, jusqu'au 5 mai 2026».
pub(in crate::web::page) fn repeats(frame: &Frame<'_>, repeat: Repeat, first: Date) -> String {
    let mut args = FluentArgs::new();
    args.set("interval", i64::from(repeat.interval));
    args.set("weekday", format::weekday_name(frame.lang, first));
    args.set("number", i64::from(first.day()));
    args.set("nth", i64::from(nth(first)));
    let key = match repeat.every {
        Every::Week => "event-every-week",
        Every::MonthDay => "event-every-month-day",
        Every::MonthWeekday => "event-every-month-weekday",
        Every::MonthLastWeekday => "event-every-month-last-weekday",
    };
    let rule = frame.theme.say(frame.lang, key, &args);
    match repeat.until {
        Until::Day(last) => say(frame, "event-every-until", [("rule", rule), ("day", format::day(frame.lang, last))]),
        Until::Times(times) => {
            let mut args = FluentArgs::new();
            args.set("rule", rule);
            args.set("times", i64::from(times));
            frame.theme.say(frame.lang, "event-every-times", &args)
        }
    }
}

/// When it begins, as machines read it.
pub(super) fn iso_start(when: &When, zone: &Zone) -> String {
    match when {
        When::Days { first, .. } => first.to_string(),
        When::Hours { .. } => iso(when.begins(zone), zone),
    }
}

/// When it ends, as machines read it.
pub(super) fn iso_end(when: &When, zone: &Zone) -> String {
    match when {
        When::Days { last, .. } => last.to_string(),
        When::Hours { .. } => iso(when.ends(zone), zone),
    }
}

fn iso(at: jiff::Timestamp, zone: &Zone) -> String {
    at.display_with_offset(zone.rules().to_offset(at)).to_string()
}

fn is_same_clock(frame: &Frame<'_>, when: &When, zone: &Zone) -> bool {
    let at = when.begins(zone);
    zone.rules().to_offset(at) == frame.region.zone.to_offset(at)
}

fn day(frame: &Frame<'_>, day: Date) -> String {
    format::weekday_and_day(frame.lang, day)
}

fn say<const N: usize>(frame: &Frame<'_>, key: &str, given: [(&'static str, String); N]) -> String {
    let args: FluentArgs<'_> = given.into_iter().collect();
    frame.theme.say(frame.lang, key, &args)
}
