//! What projects need, as whoever chooses for the window sees it: one that does not belong there is hidden, with a reason.

use crate::domain::fact::Subject;
use crate::domain::guard;
use crate::domain::need::{self, Need, NeedId};
use crate::domain::refusal::Refusal;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::AllNeeds;
use crate::web::page::portal::NeedForm;

pub(super) const ROUTES: &[Route] = &[
    Route::get(PATH, guard::Need::Curator, list),
    Route::get("/console/needs/{need}", guard::Need::Curator, ask),
    Route::post("/console/needs/{need}/hide", guard::Need::Curator, hide),
    Route::post("/console/needs/{need}/show", guard::Need::Curator, show),
];

const PATH: &str = "/console/needs";

fn list(desk: &Desk) -> Result<Reply, AppError> {
    desk.page("console_needs", &AllNeeds::new(&desk.frame()?, &|key| desk.title(key)))
}

fn known(desk: &Desk) -> Result<Need, AppError> {
    let id: NeedId = desk.params.read("need")?;
    desk.visit.local.needs.get(&id).cloned().ok_or(AppError::NotFound)
}

fn ask(desk: &Desk) -> Result<Reply, AppError> {
    form(desk, &[])
}

fn form(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (frame, need) = (desk.frame()?, known(desk)?);
    desk.page("portal_need_form", &NeedForm::hide(&frame, desk.fields(&frame, refusals), &need))
}

fn hide(desk: &Desk) -> Result<Reply, AppError> {
    let (need, reason) = (known(desk)?, desk.form.text("reason").to_owned());
    let id = need.id;
    match desk.commit(Some(Subject::Need(id)), move |state, _| need::hide(state, id, &reason)) {
        Ok(_) => Ok(desk.done(PATH, "need-hidden", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, refusals)),
    }
}

fn show(desk: &Desk) -> Result<Reply, AppError> {
    let id = known(desk)?.id;
    match desk.commit(Some(Subject::Need(id)), move |state, _| need::show(state, id)) {
        Ok(_) => Ok(desk.done(PATH, "need-shown", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, refusals)),
    }
}
