//! The agenda as its region writes it: drafts, publication, moves, cancellations.

pub(in crate::web) mod typed;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::event::{self, Around, Event, Times, Written, Zone};
use crate::domain::fact::{Fact, Subject};
use crate::domain::guard::Need;
use crate::domain::project::Slug;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::{CancelForm, EventForm, EventView, EventsList, MoveForm};
use crate::web::page::{EventPage, Frame, Ribbon};
use crate::web::page_cache::Content;

pub(super) const ROUTES: &[Route] = &[
    Route::get("/console/events", Need::Curator, list),
    Route::get("/console/events/new", Need::Curator, new),
    Route::post("/console/events/new", Need::Curator, create),
    Route::get("/console/events/{slug}", Need::Curator, show),
    Route::get("/console/events/{slug}/preview", Need::Curator, preview),
    Route::get("/console/events/{slug}/edit", Need::Curator, edit),
    Route::post("/console/events/{slug}/edit", Need::Curator, revise),
    Route::post("/console/events/{slug}/publish", Need::Curator, publish),
    Route::post("/console/events/{slug}/decline", Need::Curator, decline),
    Route::post("/console/events/{slug}/withdraw", Need::Curator, withdraw),
    Route::post("/console/events/{slug}/discard", Need::Curator, discard),
    Route::post("/console/events/{slug}/restore", Need::Curator, restore),
    Route::get("/console/events/{slug}/cancel", Need::Curator, ask_to_cancel),
    Route::post("/console/events/{slug}/cancel", Need::Curator, cancel),
    Route::get("/console/events/{slug}/move", Need::Curator, ask_to_move),
    Route::post("/console/events/{slug}/move", Need::Curator, move_it),
];

const PATH: &str = "/console/events";

fn list(desk: &Desk) -> Result<Reply, AppError> {
    desk.page("console_events", &EventsList::new(&desk.frame()?, &desk.visit.shelf))
}

/// An empty form, or one filled from another event, without its days.
fn new(desk: &Desk) -> Result<Reply, AppError> {
    let other = desk.form.text("from").parse().ok();
    let other = other.and_then(|slug: Slug| desk.visit.local.events.get(&slug));
    let now = match other {
        Some(event) => {
            let mut copy = Written::of(&event.detail, &desk.visit.shelf);
            copy.times = Times { start_day: String::new(), end_day: String::new(), ..copy.times };
            copy.repeat.until.clear();
            copy
        }
        None => Written::blank(&Zone::try_from(&desk.visit.region().zone).map_err(anyhow::Error::from)?),
    };
    form(desk, None, &now, &[])
}

fn form(desk: &Desk, event: Option<&Event>, now: &Written, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let sent = Some(&desk.form).filter(|form| form.is_sent());
    desk.page("console_event_form", &EventForm::new(&frame, desk.fields(&frame, refusals), sent, event, now))
}

fn create(desk: &Desk) -> Result<Reply, AppError> {
    let written = typed::event(desk);
    let again = written.clone();
    let (languages, shelf) = (desk.visit.region().languages.clone(), desk.visit.shelf.clone());
    let created = desk.commit(None, move |state, now| {
        event::create(state, now, &written, &Around { languages: &languages, shelf: &shelf })
    });
    match created {
        Ok(done) => {
            let path = match done.subject {
                Some(Subject::Event(slug)) => format!("{PATH}/{slug}"),
                _ => PATH.into(),
            };
            Ok(desk.done(&path, "event-created", Vec::new()))
        }
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, None, &again, refusals)),
    }
}

fn slug(desk: &Desk) -> Result<Slug, AppError> {
    desk.params.read("slug")
}

/// The event that the path names; it outlives a change of the state.
fn known(desk: &Desk) -> Result<Event, AppError> {
    desk.visit.local.events.get(&slug(desk)?).cloned().ok_or(AppError::NotFound)
}

fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let event = known(desk)?;
    let change = desk.visit.local.last_change(&Subject::Event(event.slug.clone()));
    let by = change.map(|change| desk.name_of(&change.by)).transpose()?;
    let frame = desk.frame()?;
    let view = EventView::new(&frame, &event, by, &|path| desk.fields(&frame, &[]).form(path), refusals);
    let view = view.ok_or(AppError::NotFound)?;
    let proposer = event.proposal.as_ref().map(|proposal| desk.visit.app.people.person(&proposal.by)).transpose()?;
    let proposer = proposer.flatten().map(|person| person.name);
    desk.page("console_event", &view.proposed(&frame, &event, proposer, desk.fields(&frame, refusals)))
}

/// The page as residents will see it.
fn preview(desk: &Desk) -> Result<Reply, AppError> {
    let event = known(desk)?;
    let (frame, visit) = (desk.frame()?, &desk.visit);
    let (text, back) = (frame.say("ribbon-draft"), frame.say("ribbon-back"));
    let (path, href) = (format!("/events/{}", event.slug), frame.href(&format!("{PATH}/{}", event.slug)));
    let ribbon = Ribbon { text: &text, back: &back, href: &href };
    let frame = Frame { path: &path, ribbon: Some(ribbon).filter(|_| !event.published), ..frame };
    let page = EventPage::new(&frame, &event, &visit.shelf, visit.land(), &|venue| visit.spot(venue));
    let page = page.ok_or(AppError::NotFound)?;
    let html = visit.dress.theme.render("event", &frame, &page).map_err(anyhow::Error::from)?;
    Ok(Reply::Page(Content::text("text/html; charset=utf-8", html)))
}

fn edit(desk: &Desk) -> Result<Reply, AppError> {
    let event = known(desk)?;
    form(desk, Some(&event), &Written::of(&event.detail, &desk.visit.shelf), &[])
}

fn revise(desk: &Desk) -> Result<Reply, AppError> {
    let (event, written) = (known(desk)?, typed::event(desk));
    let (name, again) = (event.slug.clone(), written.clone());
    let (languages, shelf) = (desk.visit.region().languages.clone(), desk.visit.shelf.clone());
    let revised = desk.commit(Some(Subject::Event(event.slug.clone())), move |state, now| {
        event::revise(state, now, &name, &written, &Around { languages: &languages, shelf: &shelf })
    });
    match revised {
        Ok(_) => Ok(desk.done(&format!("{PATH}/{}", event.slug), "event-revised", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, Some(&event), &again, refusals)),
    }
}

/// Does what one button asks for; on refusal the event's page says why.
fn carry_out(
    desk: &Desk,
    done: &'static str,
    check: impl FnOnce(&RegionState, Timestamp, &Slug) -> Checked<Vec<Fact>> + Send + 'static,
) -> Result<Reply, AppError> {
    let event = known(desk)?;
    let (slug, name) = (event.slug.clone(), event.slug);
    match desk.commit(Some(Subject::Event(slug.clone())), move |state, now| check(state, now, &name)) {
        Ok(_) => {
            let is_there = desk.visit.address.window.local().events.get(&slug).is_some();
            let path = if is_there { format!("{PATH}/{slug}") } else { PATH.into() };
            Ok(desk.done(&path, done, Vec::new()))
        }
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

fn publish(desk: &Desk) -> Result<Reply, AppError> {
    carry_out(desk, "event-published", event::publish)
}

/// Says to whoever proposed it why it is not taken up.
fn decline(desk: &Desk) -> Result<Reply, AppError> {
    let reason = desk.form.text("reason").to_owned();
    carry_out(desk, "event-declined", move |state, _, slug| event::decline(state, slug, &reason))
}

fn withdraw(desk: &Desk) -> Result<Reply, AppError> {
    carry_out(desk, "event-withdrawn", |state, _, slug| event::withdraw(state, slug))
}

fn discard(desk: &Desk) -> Result<Reply, AppError> {
    carry_out(desk, "event-discarded", |state, _, slug| event::discard(state, slug))
}

/// The whole event, or the time of it that `day` names.
fn restore(desk: &Desk) -> Result<Reply, AppError> {
    let day = day(desk)?;
    carry_out(desk, "event-restored", move |state, _, slug| match day {
        Some(day) => event::restore_one(state, slug, day),
        None => event::restore(state, slug),
    })
}

/// The time of a series that the address or the form names.
fn day(desk: &Desk) -> Result<Option<Date>, AppError> {
    match desk.form.text("day") {
        "" => Ok(None),
        day => day.parse().map(Some).map_err(|_| AppError::NotFound),
    }
}

fn ask_to_cancel(desk: &Desk) -> Result<Reply, AppError> {
    cancel_form(desk, &[])
}

fn cancel_form(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (event, frame) = (known(desk)?, desk.frame()?);
    let page = CancelForm::new(&frame, desk.fields(&frame, refusals), PATH, &event, day(desk)?);
    desk.page("console_event_cancel", &page.ok_or(AppError::NotFound)?)
}

fn cancel(desk: &Desk) -> Result<Reply, AppError> {
    let (slug, day) = (known(desk)?.slug, day(desk)?);
    let languages = desk.visit.region().languages.clone();
    let (reason, name) = (desk.form.texts("reason", &languages), slug.clone());
    let cancelled = desk.commit(Some(Subject::Event(slug.clone())), move |state, now| match day {
        Some(day) => event::cancel_one(state, now, &name, day, &reason, &languages),
        None => event::cancel(state, now, &name, &reason, &languages),
    });
    match cancelled {
        Ok(_) => Ok(desk.done(&format!("{PATH}/{slug}"), "event-cancelled", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| cancel_form(desk, refusals)),
    }
}

fn ask_to_move(desk: &Desk) -> Result<Reply, AppError> {
    move_form(desk, &[])
}

fn move_form(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (event, frame) = (known(desk)?, desk.frame()?);
    let page = MoveForm::new(&frame, desk.fields(&frame, refusals), PATH, &event, day(desk)?);
    desk.page("console_event_move", &page.ok_or(AppError::NotFound)?)
}

fn move_it(desk: &Desk) -> Result<Reply, AppError> {
    let (slug, day) = (known(desk)?.slug, day(desk)?);
    let languages = desk.visit.region().languages.clone();
    let (to, name) = (typed::moved(desk), slug.clone());
    let moved = desk.commit(Some(Subject::Event(slug.clone())), move |state, now| match day {
        Some(day) => event::move_one(state, now, &name, day, &to, &languages),
        None => event::move_all(state, now, &name, &to, &languages),
    });
    match moved {
        Ok(_) => Ok(desk.done(&format!("{PATH}/{slug}"), "event-moved", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| move_form(desk, refusals)),
    }
}
