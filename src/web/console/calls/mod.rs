//! Calls for projects, for those who run the region: begin, publish, change, name a jury, read, decide.

mod entry;
mod jury;
mod write;

use crate::app::call;
use crate::domain::call::{self as rules, Call, Customs, EntryNumber};
use crate::domain::fact::Subject;
use crate::domain::guard::Need;
use crate::domain::project::Slug;
use crate::domain::refusal::Refusal;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::{CallOverview, CallsOverview};
use crate::web::page::desk::{Fields, FormView};
use crate::web::page::{CallPage, Frame};
use crate::web::page_cache::Content;

pub(super) const ROUTES: &[Route] = &[
    Route::get("/console/calls", Need::Curator, list),
    Route::get("/console/new-call", Need::Curator, write::new),
    Route::post("/console/new-call", Need::Curator, write::begin),
    Route::get("/console/calls/{call}", Need::Curator, show),
    Route::get("/console/calls/{call}/preview", Need::Curator, preview),
    Route::get("/console/calls/{call}/edit", Need::Curator, write::edit),
    Route::post("/console/calls/{call}/edit", Need::Curator, write::save),
    Route::get("/console/calls/{call}/terms", Need::Curator, write::terms),
    Route::post("/console/calls/{call}/terms", Need::Curator, write::change_terms),
    Route::post("/console/calls/{call}/publish", Need::Curator, publish),
    Route::post("/console/calls/{call}/results", Need::Curator, publish_results),
    Route::get("/console/calls/{call}/withdraw", Need::Curator, write::withdrawal),
    Route::post("/console/calls/{call}/withdraw", Need::Curator, write::withdraw),
    Route::get("/console/calls/{call}/invite", Need::Curator, entry::invitation),
    Route::post("/console/calls/{call}/invite", Need::Curator, entry::invite),
    Route::get("/console/calls/{call}/jurors", Need::Curator, jury::jurors),
    Route::post("/console/calls/{call}/jurors", Need::Curator, jury::invite),
    Route::post("/console/calls/{call}/jurors/{person}/dismiss", Need::Curator, jury::dismiss),
    Route::get("/console/calls/{call}/entries/{entry}", Need::Curator, entry::show),
    Route::post("/console/calls/{call}/entries/{entry}/decide", Need::Curator, entry::decide),
    Route::post("/console/calls/{call}/entries/{entry}/link", Need::Curator, entry::link),
    // Whoever was named to a jury need not be anything else here.
    Route::get("/console/calls/{call}/jury", Need::SignedIn, jury::list),
    Route::get("/console/calls/{call}/jury/{entry}", Need::SignedIn, jury::read),
    Route::post("/console/calls/{call}/jury/{entry}/mark", Need::SignedIn, jury::mark),
    Route::post("/console/calls/{call}/jury/{entry}/recuse", Need::SignedIn, jury::recuse),
];

/// The call that the path names.
fn named(desk: &Desk) -> Result<&Call, AppError> {
    let name: Slug = desk.params.read("call")?;
    desk.visit.local.calls.get(&name).ok_or(AppError::NotFound)
}

/// The entry that the path names.
fn entry(desk: &Desk) -> Result<(&Call, &rules::Entry), AppError> {
    let call = named(desk)?;
    let number: EntryNumber = desk.params.read("entry")?;
    Ok((call, call.entries.get(&number).ok_or(AppError::NotFound)?))
}

fn customs(desk: &Desk) -> Customs {
    let region = desk.visit.region();
    Customs { zone: region.zone.clone(), main: region.default_language() }
}

fn subject(call: &Call) -> Option<Subject> {
    Some(Subject::Call(call.slug.clone()))
}

fn path(call: &Slug, below: &str) -> String {
    format!("/console/calls/{call}{below}")
}

fn list(desk: &Desk) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    desk.page("console_calls", &CallsOverview::new(&frame))
}

fn show(desk: &Desk) -> Result<Reply, AppError> {
    overview(desk, &[])
}

/// The call with everything that can be done to it, and why something could not.
fn overview(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let call = named(desk)?;
    let frame = desk.frame()?;
    let titles = call::titles(&desk.visit.app.people, &desk.visit.shelf, call, desk.visit.address.lang)?;
    let page = CallOverview::new(&frame, call, &titles, refusals, &|to| button(desk, &frame, to));
    desk.page("console_call", &page)
}

/// A form that only has a button.
fn button(desk: &Desk, frame: &Frame<'_>, to: &str) -> FormView {
    Fields::new(frame, None, &[], desk.hidden()).form(to)
}

/// The page as residents would see it.
fn preview(desk: &Desk) -> Result<Reply, AppError> {
    previewed(desk, named(desk)?)
}

fn previewed(desk: &Desk, call: &Call) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let page = CallPage::preview(&frame, call, &desk.visit.shelf);
    let html = desk.visit.dress.theme.render("call", &frame, &page).map_err(anyhow::Error::from)?;
    Ok(Reply::Page(Content::text("text/html; charset=utf-8", html)))
}

fn publish(desk: &Desk) -> Result<Reply, AppError> {
    let call = named(desk)?;
    let name = call.slug.clone();
    match desk.commit(subject(call), move |state, now| rules::publish(state, now, &name)) {
        Ok(_) => Ok(desk.done(&path(&call.slug, ""), "call-published", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| overview(desk, refusals)),
    }
}

fn publish_results(desk: &Desk) -> Result<Reply, AppError> {
    let call = named(desk)?;
    let name = call.slug.clone();
    match desk.commit(subject(call), move |state, now| rules::publish_results(state, now, &name)) {
        Ok(_) => Ok(desk.done(&path(&call.slug, ""), "call-results-published", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| overview(desk, refusals)),
    }
}
