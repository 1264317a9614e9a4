//! Match funds as the region runs them: accepted or not, settled, corrected by two, closed.

mod allocation;

use crate::app::funding::ground;
use crate::domain::fact::Subject;
use crate::domain::fund::FundId;
use crate::domain::guard::Need;
use crate::domain::journal::Actor;
use crate::domain::refusal::Refusal;
use crate::domain::sponsor::{self as rules, FundFile, Standing, WrittenVerified};
use crate::domain::state::RegionState;
use crate::web::course;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::{FundDesk, FundsPage};

pub(super) const ROUTES: &[Route] = &[
    Route::get("/console/funds", Need::Operator, list),
    Route::get("/console/funds/{fund}", Need::Operator, show),
    Route::get("/console/funds/{fund}/course", Need::Operator, through_time),
    Route::post("/console/funds/{fund}/accept", Need::Operator, accept),
    Route::post("/console/funds/{fund}/refuse", Need::Operator, refuse),
    Route::post("/console/funds/{fund}/top-up/accept", Need::Operator, accept_top_up),
    Route::post("/console/funds/{fund}/top-up/refuse", Need::Operator, refuse_top_up),
    Route::post("/console/funds/{fund}/close", Need::Operator, close),
    Route::get("/console/funds/{fund}/projects/{host}/{project}", Need::Operator, allocation::show),
    Route::post("/console/funds/{fund}/projects/{host}/{project}/confirm", Need::Operator, allocation::confirm),
    Route::post("/console/funds/{fund}/projects/{host}/{project}/correct", Need::Operator, allocation::correct),
    Route::post("/console/funds/{fund}/projects/{host}/{project}/sign", Need::Operator, allocation::sign),
    Route::post("/console/funds/{fund}/projects/{host}/{project}/drop", Need::Operator, allocation::drop),
    Route::post("/console/funds/{fund}/projects/{host}/{project}/end", Need::Operator, allocation::end),
    Route::post("/console/funds/{fund}/projects/{host}/{project}/gifts", Need::Operator, allocation::import),
];

fn list(desk: &Desk) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    desk.page("console_funds", &FundsPage::new(&frame, &desk.visit.shelf))
}

/// The fund that the path names; a draft is its organisation's alone.
fn named(desk: &Desk) -> Result<(FundId, &FundFile), AppError> {
    let id: FundId = desk.params.read("fund")?;
    let sponsors = &desk.visit.local.sponsors;
    let known = sponsors.fund(&id).filter(|file| file.standing(&id, sponsors.books()) != Standing::Draft);
    known.map(|file| (id, file)).ok_or(AppError::NotFound)
}

fn path(id: &FundId) -> String {
    format!("/console/funds/{id}")
}

fn through_time(desk: &Desk) -> Result<Reply, AppError> {
    let (id, file) = named(desk)?;
    let statements = format!("/console/statements/{}", file.draft.organisation);
    course::show(desk, (&id, file), (&path(&id), &statements))
}

/// Who asks.
fn actor(desk: &Desk) -> Result<Actor, AppError> {
    desk.who.as_ref().map(|who| who.actor()).ok_or(AppError::Forbidden)
}

fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (id, file) = named(desk)?;
    let frame = desk.frame()?;
    let signed = file.submitted.as_ref().map(|(signature, _)| desk.name_of(&signature.by)).transpose()?;
    let endorsed = file.endorsed.as_ref().map(|first| desk.name_of(&first.by)).transpose()?;
    let me = actor(desk)?;
    let page = FundDesk::new(
        &frame,
        &|| desk.fields(&frame, refusals),
        &desk.visit.shelf,
        (&id, file),
        signed,
        endorsed,
        Some(&me),
    );
    desk.page("console_fund", &page)
}

fn accept(desk: &Desk) -> Result<Reply, AppError> {
    let ((id, file), by) = (named(desk)?, actor(desk)?);
    let (ground, limit) = (ground(&desk.visit.address.window), desk.visit.region().match_funds.two_people_above);
    let code = if rules::endorses(file, limit) { "fund-endorsed" } else { "fund-accepted" };
    let fund = id.clone();
    let verified = verified(desk);
    let check = move |state: &RegionState, now| rules::accept(state, now, &fund, &by, (limit, &verified), &ground);
    match desk.commit(Some(Subject::Fund(id.clone())), check) {
        Ok(_) => Ok(desk.done(&path(&id), code, Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

/// What the first of two people says of who verified it.
fn verified(desk: &Desk) -> WrittenVerified {
    WrittenVerified {
        ticked: desk.form.is_ticked("verified"),
        by: desk.form.text("verified_by").to_owned(),
        on: desk.form.text("verified_on").to_owned(),
    }
}

fn refuse(desk: &Desk) -> Result<Reply, AppError> {
    let (id, _) = named(desk)?;
    let (fund, reason) = (id.clone(), desk.form.text("reason").to_owned());
    let check = move |state: &RegionState, _| rules::refuse(state, &fund, &reason);
    match desk.commit(Some(Subject::Fund(id.clone())), check) {
        Ok(_) => Ok(desk.done(&path(&id), "fund-refused", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

fn accept_top_up(desk: &Desk) -> Result<Reply, AppError> {
    let ((id, file), by) = (named(desk)?, actor(desk)?);
    let limit = desk.visit.region().match_funds.two_people_above;
    let before = file.written(&id, desk.visit.local.sponsors.books()).budget;
    let fund = id.clone();
    let (verified, customs) = (verified(desk), ground(&desk.visit.address.window).customs);
    let check =
        move |state: &RegionState, now| rules::accept_top_up(state, now, &fund, &by, (limit, &verified), &customs);
    match desk.commit(Some(Subject::Fund(id.clone())), check) {
        Ok(_) => {
            let local = desk.visit.address.window.local();
            let grew =
                local.sponsors.fund(&id).is_some_and(|file| file.written(&id, local.sponsors.books()).budget > before);
            Ok(desk.done(&path(&id), if grew { "top-up-accepted" } else { "top-up-endorsed" }, Vec::new()))
        }
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

fn refuse_top_up(desk: &Desk) -> Result<Reply, AppError> {
    let (id, _) = named(desk)?;
    let (fund, reason) = (id.clone(), desk.form.text("reason").to_owned());
    let check = move |state: &RegionState, _| rules::refuse_top_up(state, &fund, &reason);
    match desk.commit(Some(Subject::Fund(id.clone())), check) {
        Ok(_) => Ok(desk.done(&path(&id), "top-up-refused", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

fn close(desk: &Desk) -> Result<Reply, AppError> {
    let (id, _) = named(desk)?;
    let account = desk.form.texts("account", &desk.visit.region().languages);
    let customs = ground(&desk.visit.address.window).customs;
    let fund = id.clone();
    let check = move |state: &RegionState, _| rules::close_books(state, &fund, &account, &customs);
    match desk.commit(Some(Subject::Fund(id.clone())), check) {
        Ok(_) => Ok(desk.done(&path(&id), "books-closed", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}
