//! The labels of a public body: drawn, changed, given no more.

use super::in_kind::{Ours, bodies, chosen, named, unchosen};
use crate::domain::fact::Subject;
use crate::domain::guard::Need;
use crate::domain::project::Slug;
use crate::domain::refusal::Refusal;
use crate::domain::support::{self, Label, Tone, WrittenLabel};
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::in_kind::InKindForm;

pub(super) const ROUTES: &[Route] = &[
    Route::get("/portal/labels/new", Need::Supporter, new),
    Route::post("/portal/labels/new", Need::Supporter, draw),
    Route::get("/portal/labels/{label}", Need::Supporter, edit),
    Route::post("/portal/labels/{label}", Need::Supporter, change),
    Route::post("/portal/labels/{label}/retire", Need::Supporter, retire),
];

const BACK: &str = "/portal/support";

fn own(desk: &Desk) -> Result<Label, AppError> {
    let slug: Slug = desk.params.read("label")?;
    let known = desk.visit.local.support.label(&slug).filter(|label| bodies(desk).contains(&label.body));
    known.cloned().ok_or(AppError::NotFound)
}

fn new(desk: &Desk) -> Result<Reply, AppError> {
    form(desk, None, &WrittenLabel { tone: Tone::default().word().into(), ..WrittenLabel::default() }, &[])
}

fn edit(desk: &Desk) -> Result<Reply, AppError> {
    let label = own(desk)?;
    form(desk, Some(&label), &WrittenLabel::of(&label.face), &[])
}

fn form(desk: &Desk, label: Option<&Label>, now: &WrittenLabel, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let page = InKindForm::label(
        &frame,
        desk.fields(&frame, refusals),
        now,
        &named(desk, &bodies(desk)),
        label.map(|label| &label.slug),
    );
    let open = label.filter(|label| label.retired.is_none());
    let retire = open.map(|label| desk.fields(&frame, &[]).form(&format!("/portal/labels/{}/retire", label.slug)));
    desk.page("portal_in_kind_form", &page.ending(&frame, "label-retire", retire))
}

fn typed(desk: &Desk) -> WrittenLabel {
    let languages = &desk.visit.region().languages;
    WrittenLabel {
        name: desk.form.texts("name", languages),
        criteria: desk.form.texts("criteria", languages),
        letters: desk.form.text("letters").to_owned(),
        tone: desk.form.text("tone").to_owned(),
    }
}

fn draw(desk: &Desk) -> Result<Reply, AppError> {
    let Some(body) = chosen(desk, &bodies(desk))? else {
        return unchosen().show(desk, |refusals| form(desk, None, &typed(desk), refusals));
    };
    let (written, ours) = (typed(desk), Ours::of(desk)?);
    let again = written.clone();
    let drawn = desk.commit(None, move |state, now| support::draw_label(state, &body, &written, &ours.ground(now)));
    match drawn {
        Ok(_) => Ok(desk.done(BACK, "label-drawn", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, None, &again, refusals)),
    }
}

fn change(desk: &Desk) -> Result<Reply, AppError> {
    let (label, written, ours) = (own(desk)?, typed(desk), Ours::of(desk)?);
    let (slug, body, again) = (label.slug.clone(), label.body.clone(), written.clone());
    let changed = desk.commit(Some(Subject::Label(slug.clone())), move |state, now| {
        support::change_label(state, &slug, &body, &written, &ours.ground(now))
    });
    match changed {
        Ok(_) => Ok(desk.done(BACK, "label-changed", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, Some(&label), &again, refusals)),
    }
}

fn retire(desk: &Desk) -> Result<Reply, AppError> {
    let label = own(desk)?;
    let (slug, body) = (label.slug.clone(), label.body.clone());
    let retired =
        desk.commit(Some(Subject::Label(slug.clone())), move |state, _| support::retire_label(state, &slug, &body));
    match retired {
        Ok(_) => Ok(desk.done(BACK, "label-retired", Vec::new())),
        Err(not_saved) => {
            not_saved.show(desk, |refusals| form(desk, Some(&label), &WrittenLabel::of(&label.face), refusals))
        }
    }
}
