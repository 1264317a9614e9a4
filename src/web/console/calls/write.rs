//! Writing a call: its words, its terms, and why it is taken back.

use crate::domain::call::{
    self as rules, CRITERIA, Call, Phase, QUESTIONS, WEIGHTS, Written, WrittenCriterion, WrittenQuestion,
};
use crate::domain::fact::{Fact, Subject};
use crate::domain::journal::{Actor, End};
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::web::desk::{Desk, Reply};
use crate::web::error::AppError;
use crate::web::page::console::{CallForm, WithdrawForm};

use super::{customs, named, path, previewed, subject};

/// What was typed.
fn written(desk: &Desk) -> Written {
    let languages = &desk.visit.region().languages;
    let text = |name: &str| desk.form.text(name).to_owned();
    let texts = |name: &str| desk.form.texts(name, languages);
    let criterion = |(name, weight): (&&str, &&str)| WrittenCriterion { name: texts(name), weight: text(weight) };
    let question =
        |name: &&str| WrittenQuestion { text: texts(name), optional: desk.form.is_ticked(&format!("{name}.optional")) };
    Written {
        slug: text("slug"),
        title: texts("title"),
        theme: texts("theme"),
        text: texts("text"),
        contact: text("contact"),
        rules: texts("rules"),
        opens: text("opens"),
        closes: text("closes"),
        launch: text("launch"),
        criteria: CRITERIA.iter().zip(&WEIGHTS).map(criterion).collect(),
        questions: QUESTIONS.iter().map(question).collect(),
    }
}

pub(super) fn new(desk: &Desk) -> Result<Reply, AppError> {
    form(desk, None, &[])
}

fn form(desk: &Desk, call: Option<&Call>, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let page = CallForm::new(&frame, desk.fields(&frame, refusals), call);
    desk.page("console_call_form", &page)
}

pub(super) fn begin(desk: &Desk) -> Result<Reply, AppError> {
    let (typed, customs) = (written(desk), customs(desk));
    let begun = desk.commit(None, move |state, _| rules::begin(state, &customs, &typed));
    match begun {
        Ok(done) => match done.subject {
            Some(Subject::Call(slug)) => Ok(desk.done(&path(&slug, ""), "call-begun", Vec::new())),
            _ => Ok(desk.done("/console/calls", "call-begun", Vec::new())),
        },
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, None, refusals)),
    }
}

pub(super) fn edit(desk: &Desk) -> Result<Reply, AppError> {
    form(desk, Some(named(desk)?), &[])
}

/// Writes a draft anew, or the words of a call that everyone sees.
pub(super) fn save(desk: &Desk) -> Result<Reply, AppError> {
    let call = named(desk)?;
    let (typed, customs, name) = (written(desk), customs(desk), call.slug.clone());
    let is_draft = call.phase(desk.visit.now) == Phase::Draft;
    let check = move |state: &RegionState, now| match is_draft {
        true => rules::redraft(state, now, &customs, &name, &typed),
        false => rules::reword(state, now, &customs, &name, &typed),
    };
    if desk.form.is_ticked("preview") {
        return match check(&desk.visit.local, desk.visit.now) {
            Ok(facts) => preview_of(desk, call, facts),
            Err(refusals) => form(desk, Some(call), &refusals),
        };
    }
    match desk.commit(subject(call), check) {
        Ok(_) => Ok(desk.done(&path(&call.slug, ""), "call-saved", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, Some(call), refusals)),
    }
}

pub(super) fn terms(desk: &Desk) -> Result<Reply, AppError> {
    terms_form(desk, named(desk)?, &[])
}

fn terms_form(desk: &Desk, call: &Call, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let page = CallForm::terms(&frame, desk.fields(&frame, refusals), call);
    desk.page("console_call_form", &page)
}

pub(super) fn change_terms(desk: &Desk) -> Result<Reply, AppError> {
    let call = named(desk)?;
    let (typed, customs, name) = (written(desk), customs(desk), call.slug.clone());
    let change = desk.form.texts("change", &desk.visit.region().languages);
    let check = move |state: &RegionState, now| rules::change_terms(state, now, &customs, &name, &typed, &change);
    if desk.form.is_ticked("preview") {
        return match check(&desk.visit.local, desk.visit.now) {
            Ok(facts) => preview_of(desk, call, facts),
            Err(refusals) => terms_form(desk, call, &refusals),
        };
    }
    match desk.commit(subject(call), check) {
        Ok(_) => Ok(desk.done(&path(&call.slug, ""), "call-terms-changed", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| terms_form(desk, call, refusals)),
    }
}

/// The page of a call as it would be with these facts, none of which is kept.
fn preview_of(desk: &Desk, call: &Call, facts: Vec<Fact>) -> Result<Reply, AppError> {
    let mut state = RegionState::clone(&desk.visit.local);
    let end = End { seq: state.seq, ..End::default() };
    for fact in facts {
        let (record, _) = end.next(desk.visit.now, Actor::Oriel, None, fact).map_err(anyhow::Error::from)?;
        state.apply(&record).map_err(anyhow::Error::from)?;
    }
    previewed(desk, state.calls.get(&call.slug).ok_or(AppError::NotFound)?)
}

pub(super) fn withdrawal(desk: &Desk) -> Result<Reply, AppError> {
    withdrawal_form(desk, &[])
}

fn withdrawal_form(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let call = named(desk)?;
    let frame = desk.frame()?;
    desk.page("console_call_withdraw", &WithdrawForm::new(&frame, desk.fields(&frame, refusals), call))
}

pub(super) fn withdraw(desk: &Desk) -> Result<Reply, AppError> {
    let call = named(desk)?;
    let (customs, name) = (customs(desk), call.slug.clone());
    let reason = desk.form.texts("reason", &desk.visit.region().languages);
    let check =
        move |state: &RegionState, now| -> Checked<Vec<Fact>> { rules::withdraw(state, now, &customs, &name, &reason) };
    match desk.commit(subject(call), check) {
        Ok(_) => Ok(desk.done(&path(&call.slug, ""), "call-withdrawn", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| withdrawal_form(desk, refusals)),
    }
}
