//! The agenda: as a list or a month, one event, and calendars to subscribe to.

use jiff::SignedDuration;

use super::{Visit, render};
use crate::domain::event::Event;
use crate::domain::project::Slug;
use crate::web::calendar::Calendar;
use crate::web::error::AppError;
use crate::web::page::{Agenda, EventPage, Month};
use crate::web::page_cache::Content;

/// How long a calendar goes on telling of what is over.
const KEPT: SignedDuration = SignedDuration::from_hours(366 * 24);

pub(super) fn agenda(visit: &Visit) -> Result<Content, AppError> {
    let month = visit.address.read_month().and_then(|month| Month::read(&month));
    render(visit, "events", |frame| Agenda::new(frame, month))
}

pub(super) fn one(visit: &Visit) -> Result<Content, AppError> {
    let event = named(visit, &visit.address.path)?;
    let frame = visit.frame()?;
    let page = EventPage::new(&frame, event, &visit.shelf, visit.land(), &|venue| visit.spot(venue));
    let page = page.ok_or(AppError::NotFound)?;
    render(visit, "event", |_| page)
}

/// `/events/NAME.ics`.
pub(super) fn of_one(visit: &Visit) -> Result<Content, AppError> {
    let path = visit.address.path.strip_suffix(".ics").ok_or(AppError::NotFound)?;
    let event = named(visit, path)?;
    let frame = visit.frame()?;
    let title = event.detail.title.best(visit.address.lang, visit.region().default_language());
    let name = title.map_or_else(|| event.slug.to_string(), |(_, title)| title.to_owned());
    let (page, source) = (frame.absolute(path), frame.absolute(&visit.address.path));
    Ok(calendar(Calendar { name, page, source, events: vec![event] }.write(&frame)))
}

pub(super) fn of_window(visit: &Visit) -> Result<Content, AppError> {
    following(visit, super::EVENTS, |_| true)
}

pub(super) fn of_collection(visit: &Visit) -> Result<Content, AppError> {
    let (page, slug) = thing(visit)?;
    let is_shown = visit.local.curation.published().iter().any(|(published, _)| **published == slug);
    if !is_shown {
        return Err(AppError::NotFound);
    }
    following(visit, page, |event| event.detail.collections.contains(&slug))
}

pub(super) fn of_call(visit: &Visit) -> Result<Content, AppError> {
    let (page, slug) = thing(visit)?;
    let is_shown = visit.local.calls.get(&slug).is_some_and(|call| call.published.is_some());
    if !is_shown {
        return Err(AppError::NotFound);
    }
    following(visit, page, |event| event.detail.calls.contains(&slug))
}

/// The page of the thing whose calendar the path is, and the thing's name.
fn thing(visit: &Visit) -> Result<(&str, Slug), AppError> {
    let page = visit.address.path.strip_suffix("/events.ics").ok_or(AppError::NotFound)?;
    let name = page.rsplit('/').next().unwrap_or_default();
    Ok((page, name.parse().map_err(|_| AppError::NotFound)?))
}

/// The calendar of what is to come, and of what is over since a year at most.
fn following(visit: &Visit, page: &str, keep: impl Fn(&Event) -> bool) -> Result<Content, AppError> {
    let frame = visit.frame()?;
    let since = visit.now.saturating_sub(KEPT).unwrap_or(visit.now);
    let is_recent = |event: &&Event| event.over().is_some_and(|over| over > since);
    let events = visit.local.events.published().filter(|event| keep(event)).filter(is_recent).collect();
    let name = frame.say_of("event-calendar-name", "name", frame.name());
    let (page, source) = (frame.absolute(page), frame.absolute(&visit.address.path));
    Ok(calendar(Calendar { name, page, source, events }.write(&frame)))
}

fn calendar(text: String) -> Content {
    Content::text("text/calendar; charset=utf-8", text)
}

/// The event that the path names, if residents see it.
fn named<'v>(visit: &'v Visit, path: &str) -> Result<&'v Event, AppError> {
    let name = path.rsplit('/').next().unwrap_or_default();
    let name: Slug = name.parse().map_err(|_| AppError::NotFound)?;
    visit.local.events.get(&name).filter(|event| event.published).ok_or(AppError::NotFound)
}
