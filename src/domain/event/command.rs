//! What may be done with an event. Each command looks at the present state and answers with facts, or with everything that
//! is wrong.

use jiff::Timestamp;
use jiff::civil::Date;

use super::written::{Around, TITLE, Written, WrittenMove, read_reason};
use super::{Detail, Event, EventFact, Exception};
use crate::domain::fact::Fact;
use crate::domain::language::{Lang, Texts};
use crate::domain::project::Slug;
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::text::fold;

/// Drafts an event. The first fact's subject tells its name.
pub fn create(state: &RegionState, now: Timestamp, written: &Written, around: &Around<'_>) -> Checked<Vec<Fact>> {
    let (event, detail) = draft(state, now, written, around)?;
    one(EventFact::Created { event, detail: Box::new(detail) })
}

/// What was written of an event that is new, and a name for it.
pub(super) fn draft(
    state: &RegionState,
    now: Timestamp,
    written: &Written,
    around: &Around<'_>,
) -> Checked<(Slug, Detail)> {
    let detail = written.read(state, around, None)?;
    not_over(&detail, now)?;
    let event = free_slug(state, &detail, around.languages);
    let event = event.ok_or_else(|| vec![Refusal::of("title", "missing")])?;
    Ok((event, detail))
}

/// Says something else of an event. Times that were cancelled or moved one by one must still be among its times.
pub fn revise(
    state: &RegionState,
    now: Timestamp,
    event: &Slug,
    written: &Written,
    around: &Around<'_>,
) -> Checked<Vec<Fact>> {
    let known = find(state, event)?;
    let detail = written.read(state, around, Some(&known.detail))?;
    if detail == known.detail {
        return whole("event-unchanged");
    }
    let same_times =
        (detail.when, detail.repeat, &detail.zone) == (known.detail.when, known.detail.repeat, &known.detail.zone);
    if !same_times {
        not_over(&detail, now)?;
        keeps_exceptions(known, &detail)?;
    }
    one(EventFact::Revised { event: event.clone(), detail: Box::new(detail) })
}

/// Puts an event in the agenda.
pub fn publish(state: &RegionState, now: Timestamp, event: &Slug) -> Checked<Vec<Fact>> {
    let known = find(state, event)?;
    if known.published {
        return whole("event-published");
    }
    not_over(&known.detail, now)?;
    one(EventFact::Published { event: event.clone() })
}

/// Takes an event out of the agenda, to be worked on. What people may count on is cancelled instead.
pub fn withdraw(state: &RegionState, event: &Slug) -> Checked<Vec<Fact>> {
    match find(state, event)? {
        known if !known.published => whole("event-draft"),
        _ => one(EventFact::Withdrawn { event: event.clone() }),
    }
}

/// Throws a draft away.
pub fn discard(state: &RegionState, event: &Slug) -> Checked<Vec<Fact>> {
    match find(state, event)? {
        known if known.published => whole("event-published-stays"),
        _ => one(EventFact::Discarded { event: event.clone() }),
    }
}

/// Cancels an event, with the reason that people are told.
pub fn cancel(
    state: &RegionState,
    now: Timestamp,
    event: &Slug,
    reason: &Texts,
    languages: &[Lang],
) -> Checked<Vec<Fact>> {
    let known = find(state, event)?;
    if known.cancelled.is_some() {
        return whole("event-cancelled");
    }
    if !known.published {
        return whole("event-draft");
    }
    not_over(&known.detail, now)?;
    let reason = read_reason(reason, languages)?;
    one(EventFact::Cancelled { event: event.clone(), reason })
}

/// Takes a cancellation back.
pub fn restore(state: &RegionState, event: &Slug) -> Checked<Vec<Fact>> {
    match find(state, event)? {
        known if known.cancelled.is_none() => whole("event-not-cancelled"),
        _ => one(EventFact::Restored { event: event.clone() }),
    }
}

/// Moves an event that takes place once.
pub fn move_all(
    state: &RegionState,
    now: Timestamp,
    event: &Slug,
    written: &WrittenMove,
    languages: &[Lang],
) -> Checked<Vec<Fact>> {
    let known = find(state, event)?;
    if known.detail.repeat.is_some() {
        return whole("event-series");
    }
    if known.cancelled.is_some() {
        return whole("event-cancelled");
    }
    let (when, venue, reason) = written.read(&known.detail.zone, languages)?;
    let venue = Some(venue).filter(|venue| *venue != known.detail.venue);
    if when == known.detail.when && venue.is_none() {
        return whole("event-unchanged");
    }
    not_over(&Detail { when, ..known.detail.clone() }, now)?;
    one(EventFact::Moved { event: event.clone(), when, venue, reason })
}

/// Cancels one of an event's times.
pub fn cancel_one(
    state: &RegionState,
    now: Timestamp,
    event: &Slug,
    day: Date,
    reason: &Texts,
    languages: &[Lang],
) -> Checked<Vec<Fact>> {
    let known = to_come(state, now, event, day)?;
    if matches!(known.exceptions.get(&day), Some(Exception::Cancelled { .. })) {
        return whole("event-cancelled");
    }
    let reason = read_reason(reason, languages)?;
    one(EventFact::OccurrenceCancelled { event: event.clone(), day, reason })
}

/// Moves one of an event's times.
pub fn move_one(
    state: &RegionState,
    now: Timestamp,
    event: &Slug,
    day: Date,
    written: &WrittenMove,
    languages: &[Lang],
) -> Checked<Vec<Fact>> {
    let known = to_come(state, now, event, day)?;
    let (when, venue, reason) = written.read(&known.detail.zone, languages)?;
    let venue = Some(venue).filter(|venue| *venue != known.detail.venue);
    if when == known.detail.when.on(day) && venue.is_none() {
        return whole("event-unchanged");
    }
    if when.ends(&known.detail.zone) <= now {
        return Err(vec![Refusal::of("start-day", "event-over")]);
    }
    one(EventFact::OccurrenceMoved { event: event.clone(), day, when, venue, reason })
}

/// Puts one of an event's times back where its rule has it.
pub fn restore_one(state: &RegionState, event: &Slug, day: Date) -> Checked<Vec<Fact>> {
    match find(state, event)? {
        known if !known.exceptions.contains_key(&day) => whole("event-by-rule"),
        _ => one(EventFact::OccurrenceRestored { event: event.clone(), day }),
    }
}

pub(super) fn one(fact: EventFact) -> Checked<Vec<Fact>> {
    Ok(vec![Fact::Event(fact)])
}

pub(super) fn whole<T>(code: &'static str) -> Checked<T> {
    Err(vec![Refusal::whole(code)])
}

pub(super) fn find<'s>(state: &'s RegionState, event: &Slug) -> Checked<&'s Event> {
    state.events.get(event).ok_or_else(|| vec![Refusal::whole("event-unknown")])
}

/// A series of which one time is still to come on this day of its rule.
fn to_come<'s>(state: &'s RegionState, now: Timestamp, event: &Slug, day: Date) -> Checked<&'s Event> {
    let known = find(state, event)?;
    if known.detail.repeat.is_none() {
        return whole("event-single");
    }
    if known.cancelled.is_some() {
        return whole("event-cancelled");
    }
    match known.on(day) {
        None => whole("event-no-such-day"),
        Some(one) if one.ends() <= now => whole("event-day-over"),
        Some(_) => Ok(known),
    }
}

/// An event of which nothing is to come is a slip of the year, most often.
fn not_over(detail: &Detail, now: Timestamp) -> Checked<()> {
    let last = detail.days().last().map(|day| detail.when.on(day).ends(&detail.zone));
    if last.is_some_and(|last| last > now) { Ok(()) } else { Err(vec![Refusal::of("start-day", "event-over")]) }
}

fn keeps_exceptions(known: &Event, detail: &Detail) -> Checked<()> {
    let days: Vec<_> = detail.days().collect();
    let lost: Vec<_> = known.exceptions.keys().filter(|day| !days.contains(day)).collect();
    let refusal = |day: &&Date| Refusal::of("start-day", "event-loses").with("day", Arg::Day(**day));
    if lost.is_empty() { Ok(()) } else { Err(lost.iter().take(5).map(refusal).collect()) }
}

/// A name for addresses, from the title; with the day, where it takes place once, so that next year's is another.
fn free_slug(state: &RegionState, detail: &Detail, languages: &[Lang]) -> Option<Slug> {
    let own = languages.first().copied().unwrap_or(Lang::FR);
    let title = detail.title.best(own, own).map_or("", |(_, title)| title);
    let ascii = fold(title).chars().filter(|c| c.is_ascii_alphanumeric() || *c == ' ').collect::<String>();
    let mut words = String::new();
    for word in ascii.split_whitespace() {
        if words.len() + word.len() > TITLE / 2 {
            break;
        }
        words = if words.is_empty() { word.to_owned() } else { format!("{words}-{word}") };
    }
    let stem = if words.is_empty() { "event".to_owned() } else { words };
    let stem = match detail.repeat {
        None => format!("{stem}-{}", detail.when.first_day()),
        Some(_) => stem,
    };
    let numbered = (2..).map(|number: u32| format!("{stem}-{number}"));
    let mut names = std::iter::once(stem.clone()).chain(numbered).filter_map(|name| name.parse::<Slug>().ok());
    names.find(|name| state.events.get(name).is_none())
}
