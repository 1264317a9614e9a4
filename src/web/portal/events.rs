//! Events that holders propose about their projects: they propose, read what became of it, and cancel or move their own.

use std::sync::Arc;

use super::held;
use crate::domain::event::{self, Around, Event, Held, Written, WrittenRepeat, WrittenVenue, Zone};
use crate::domain::fact::Subject;
use crate::domain::guard::Need;
use crate::domain::language::Lang;
use crate::domain::person::PersonId;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::Refusal;
use crate::domain::shelf::{Member, Shelf};
use crate::web::console::typed;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::{CancelForm, MoveForm};
use crate::web::page::portal::{OwnEvent, OwnEvents, ProposalForm};

pub(super) const ROUTES: &[Route] = &[
    Route::get("/portal/events", Need::Holder, list),
    Route::get("/portal/events/new", Need::Holder, new),
    Route::post("/portal/events/new", Need::Holder, propose),
    Route::get("/portal/events/{slug}", Need::Holder, show),
    Route::get("/portal/events/{slug}/edit", Need::Holder, edit),
    Route::post("/portal/events/{slug}/edit", Need::Holder, rewrite),
    Route::post("/portal/events/{slug}/withdraw", Need::Holder, withdraw),
    Route::get("/portal/events/{slug}/cancel", Need::Holder, ask_to_cancel),
    Route::post("/portal/events/{slug}/cancel", Need::Holder, cancel),
    Route::get("/portal/events/{slug}/move", Need::Holder, ask_to_move),
    Route::post("/portal/events/{slug}/move", Need::Holder, move_it),
];

const PATH: &str = "/portal/events";

/// The event that the path names, if they proposed it: another's does not exist for them.
fn own(desk: &Desk) -> Result<Event, AppError> {
    let slug: Slug = desk.params.read("slug")?;
    let who = desk.signed_in()?.id();
    desk.visit.local.events.get(&slug).filter(|event| event.is_of(who)).cloned().ok_or(AppError::NotFound)
}

fn list(desk: &Desk) -> Result<Reply, AppError> {
    let who = desk.signed_in()?.id();
    let mut events: Vec<_> = desk.visit.local.events.all().filter(|event| event.is_of(who)).collect();
    events.sort_by_key(|event| std::cmp::Reverse(event.created));
    desk.page("portal_events", &OwnEvents::new(&desk.frame()?, &events, !held::members(desk)?.is_empty()))
}

fn new(desk: &Desk) -> Result<Reply, AppError> {
    let blank = Written { organiser: desk.signed_in()?.person.name.clone(), ..Written::blank(&zone(desk)?) };
    form(desk, None, &blank, &[])
}

fn zone(desk: &Desk) -> Result<Zone, AppError> {
    Ok(Zone::try_from(&desk.visit.region().zone).map_err(anyhow::Error::from)?)
}

fn form(desk: &Desk, event: Option<&Event>, now: &Written, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let named = |member: &&Member| (member.project.slug.to_string(), desk.title(&member.project.key));
    let projects: Vec<_> = held::members(desk)?.iter().map(named).collect();
    if projects.is_empty() {
        return list(desk);
    }
    desk.page("portal_event_form", &ProposalForm::new(&frame, desk.fields(&frame, refusals), event, now, &projects))
}

/// An event as a holder may write it: once, at the region's hours, about a project; what the region added to it stays.
fn written(desk: &Desk, before: Option<&Event>) -> Result<Written, AppError> {
    let typed = typed::event(desk);
    let Some(before) = before.map(|event| Written::of(&event.detail, &desk.visit.shelf)) else {
        let venue = WrittenVenue { point: String::new(), ..typed.venue };
        let (zone, repeat) = (zone(desk)?.name().to_owned(), WrittenRepeat::default());
        return Ok(Written { zone, repeat, venue, calls: Vec::new(), collections: Vec::new(), ..typed });
    };
    let venue = WrittenVenue { point: before.venue.point, ..typed.venue };
    let (zone, repeat) = (before.zone, before.repeat);
    Ok(Written { zone, repeat, venue, calls: before.calls, collections: before.collections, ..typed })
}

fn propose(desk: &Desk) -> Result<Reply, AppError> {
    let (written, ground) = (written(desk, None)?, Ground::of(desk)?);
    let again = written.clone();
    let proposed =
        desk.commit(None, move |state, now| event::propose(state, now, ground.held(), &written, &ground.around()));
    match proposed {
        Ok(done) => {
            let path = match done.subject {
                Some(Subject::Event(slug)) => format!("{PATH}/{slug}"),
                _ => PATH.into(),
            };
            Ok(desk.done(&path, "event-proposed", Vec::new()))
        }
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, None, &again, refusals)),
    }
}

fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (event, frame) = (own(desk)?, desk.frame()?);
    let view = OwnEvent::new(&frame, &event, &|path| desk.fields(&frame, &[]).form(path), refusals);
    desk.page("portal_event", &view.ok_or(AppError::NotFound)?)
}

fn edit(desk: &Desk) -> Result<Reply, AppError> {
    let event = own(desk)?;
    if event.published {
        return page(desk, &[]);
    }
    form(desk, Some(&event), &Written::of(&event.detail, &desk.visit.shelf), &[])
}

fn rewrite(desk: &Desk) -> Result<Reply, AppError> {
    let (event, ground) = (own(desk)?, Ground::of(desk)?);
    let written = written(desk, Some(&event))?;
    let (name, again) = (event.slug.clone(), written.clone());
    let rewritten = desk.commit(Some(Subject::Event(event.slug.clone())), move |state, now| {
        event::rewrite(state, now, &name, ground.held(), &written, &ground.around())
    });
    match rewritten {
        Ok(_) => Ok(desk.done(&format!("{PATH}/{}", event.slug), "event-proposed", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, Some(&event), &again, refusals)),
    }
}

fn withdraw(desk: &Desk) -> Result<Reply, AppError> {
    let (slug, by) = (own(desk)?.slug, desk.signed_in()?.id().clone());
    match desk.commit(Some(Subject::Event(slug.clone())), move |state, _| event::drop_own(state, &slug, &by)) {
        Ok(_) => Ok(desk.done(PATH, "event-taken-back", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

fn ask_to_cancel(desk: &Desk) -> Result<Reply, AppError> {
    cancel_form(desk, &[])
}

fn cancel_form(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (event, frame) = (own(desk)?, desk.frame()?);
    let page = CancelForm::new(&frame, desk.fields(&frame, refusals), PATH, &event, None);
    desk.page("console_event_cancel", &page.ok_or(AppError::NotFound)?)
}

fn cancel(desk: &Desk) -> Result<Reply, AppError> {
    let (slug, ground) = (own(desk)?.slug, Ground::of(desk)?);
    let reason = desk.form.texts("reason", &ground.languages);
    let name = slug.clone();
    let cancelled = desk.commit(Some(Subject::Event(slug.clone())), move |state, now| {
        event::cancel_own(state, now, &name, &ground.by, &reason, &ground.languages)
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
    let (event, frame) = (own(desk)?, desk.frame()?);
    let page = MoveForm::new(&frame, desk.fields(&frame, refusals), PATH, &event, None);
    desk.page("console_event_move", &page.ok_or(AppError::NotFound)?)
}

fn move_it(desk: &Desk) -> Result<Reply, AppError> {
    let (slug, ground) = (own(desk)?.slug, Ground::of(desk)?);
    let (to, name) = (typed::moved(desk), slug.clone());
    let moved = desk.commit(Some(Subject::Event(slug.clone())), move |state, now| {
        event::move_own(state, now, &name, &ground.by, &to, &ground.languages)
    });
    match moved {
        Ok(_) => Ok(desk.done(&format!("{PATH}/{slug}"), "event-moved", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| move_form(desk, refusals)),
    }
}

/// What a command needs of whoever sends a form; it outlives the request.
struct Ground {
    by: PersonId,
    projects: Vec<ProjectKey>,
    languages: Vec<Lang>,
    shelf: Arc<Shelf>,
}

impl Ground {
    fn of(desk: &Desk) -> Result<Self, AppError> {
        Ok(Self {
            by: desk.signed_in()?.id().clone(),
            projects: held::members(desk)?.iter().map(|member| member.project.key.clone()).collect(),
            languages: desk.visit.region().languages.clone(),
            shelf: desk.visit.shelf.clone(),
        })
    }

    fn held(&self) -> Held<'_> {
        Held { by: &self.by, projects: &self.projects }
    }

    fn around(&self) -> Around<'_> {
        Around { languages: &self.languages, shelf: &self.shelf }
    }
}
