//! The jury: who is on it, and what its members do.

use crate::app::call;
use crate::app::people::{draw_id, draw_token};
use crate::domain::call::{self as rules, Call, MARKS, REASONS, WrittenMark};
use crate::domain::member;
use crate::domain::person::PersonId;
use crate::domain::refusal::Refusal;
use crate::web::desk::{Desk, Reply, Who};
use crate::web::error::AppError;
use crate::web::page::console::{JurorsForm, JuryList, MarkPage};
use crate::web::page::desk::Fields;

use super::entry::reading;
use super::{entry, named, path, subject};

/// Who asks, if they judge the call's entries; for others there is no such page.
fn juror<'d>(desk: &'d Desk, call: &Call) -> Result<&'d Who, AppError> {
    let who = desk.signed_in()?;
    let judges = call.is_judged_by(who.id(), who.standing.is_curator());
    if judges && call.published.is_some() { Ok(who) } else { Err(AppError::NotFound) }
}

pub(super) fn list(desk: &Desk) -> Result<Reply, AppError> {
    let call = named(desk)?;
    let who = juror(desk, call)?;
    let frame = desk.frame()?;
    let titles = call::titles(&desk.visit.app.people, &desk.visit.shelf, call, desk.visit.address.lang)?;
    desk.page("console_jury", &JuryList::new(&frame, call, &titles, &who.person))
}

pub(super) fn read(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (call, entry) = entry(desk)?;
    let who = juror(desk, call)?;
    let frame = desk.frame()?;
    let aside = Fields::new(&frame, None, &[], desk.hidden());
    let page = MarkPage::new(&frame, desk.fields(&frame, refusals), aside, &reading(desk, call, entry)?, &who.person);
    desk.page("console_mark", &page)
}

pub(super) fn mark(desk: &Desk) -> Result<Reply, AppError> {
    let (call, entry) = entry(desk)?;
    let who = juror(desk, call)?;
    let text = |name: &str| desk.form.text(name).to_owned();
    let marks: Vec<_> =
        MARKS.iter().zip(REASONS).map(|(mark, why)| WrittenMark { points: text(mark), why: text(why) }).collect();
    let (name, number, person) = (call.slug.clone(), entry.number, who.id().clone());
    let holds = call::holds(&who.person, entry);
    let marked = desk.commit(None, move |state, now| rules::score(state, now, &name, number, (&person, holds), &marks));
    match marked {
        Ok(_) => Ok(desk.done(&path(&call.slug, "/jury"), "entry-marked", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

pub(super) fn recuse(desk: &Desk) -> Result<Reply, AppError> {
    let (call, entry) = entry(desk)?;
    let who = juror(desk, call)?;
    let (name, number, person) = (call.slug.clone(), entry.number, who.id().clone());
    match desk.commit(None, move |state, now| rules::recuse(state, now, &name, number, &person)) {
        Ok(_) => Ok(desk.done(&path(&call.slug, "/jury"), "juror-recused", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

pub(super) fn jurors(desk: &Desk) -> Result<Reply, AppError> {
    jurors_form(desk, &[])
}

fn jurors_form(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let call = named(desk)?;
    let frame = desk.frame()?;
    let names = call::names(&desk.visit.app.people, call.jury.iter())?;
    let page =
        JurorsForm::new(&frame, desk.fields(&frame, refusals), call, &names, &|to| super::button(desk, &frame, to));
    desk.page("console_jurors", &page)
}

/// Makes a link that gives whoever opens it first a seat on the jury.
pub(super) fn invite(desk: &Desk) -> Result<Reply, AppError> {
    let (slug, back) = (named(desk)?.slug.clone(), path(&named(desk)?.slug, "/jurors"));
    let (invitation, token) = (draw_id(), draw_token());
    let hash = token.hash();
    match desk.commit(None, move |state, now| member::invite_juror(state, now, &slug, invitation, hash)) {
        Ok(done) => Ok(desk.invited(&back, done.repeated, &token)),
        Err(not_saved) => not_saved.show(desk, |refusals| jurors_form(desk, refusals)),
    }
}

pub(super) fn dismiss(desk: &Desk) -> Result<Reply, AppError> {
    let call = named(desk)?;
    let person: PersonId = desk.params.read("person")?;
    let slug = call.slug.clone();
    match desk.commit(subject(call), move |state, now| rules::dismiss_juror(state, now, &slug, &person)) {
        Ok(_) => Ok(desk.done(&path(&call.slug, "/jurors"), "juror-dismissed", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| jurors_form(desk, refusals)),
    }
}
