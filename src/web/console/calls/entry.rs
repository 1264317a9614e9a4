//! One entry: read, decided on, invited, found on the host.

use crate::app::call::{self, Reading};
use crate::domain::call::{self as rules, Call, Entry, WrittenDoor, WrittenOutcome};
use crate::domain::fact::Subject;
use crate::domain::refusal::Refusal;
use crate::web::desk::{Desk, NotSaved, Reply};
use crate::web::error::AppError;
use crate::web::page::console::{EntryPage, InviteForm};
use crate::web::page::desk::Fields;

use super::{customs, entry, named, path};

/// A decision, or what residents read of an invited project, as typed.
fn written(desk: &Desk) -> WrittenOutcome {
    let languages = &desk.visit.region().languages;
    let text = |name: &str| desk.form.text(name).to_owned();
    let door = |number| WrittenDoor {
        name: text(&format!("door{number}.name")),
        contact: text(&format!("door{number}.contact")),
        why: text(&format!("door{number}.why")),
    };
    WrittenOutcome {
        outcome: text("outcome"),
        title: desk.form.texts("title", languages),
        sentence: desk.form.texts("sentence", languages),
        slug: text("slug"),
        reason: text("reason"),
        doors: (1..=rules::MOST_DOORS).map(door).collect(),
        change: text("change"),
    }
}

fn subject(call: &Call, entry: &Entry) -> Option<Subject> {
    Some(Subject::Entry(call.slug.clone(), entry.number))
}

/// An entry with whatever is known of it.
pub(super) fn reading<'d>(desk: &Desk, call: &'d Call, entry: &'d Entry) -> Result<Reading<'d>, AppError> {
    let visit = &desk.visit;
    Ok(call::read(&visit.app.people, &visit.shelf, call, entry, visit.address.lang)?)
}

pub(super) fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (call, entry) = entry(desk)?;
    let frame = desk.frame()?;
    let jurors = call::names(&desk.visit.app.people, entry.scores.keys())?;
    // Two forms, of which one was sent at most: what is wrong with it is said in it.
    let is_link = desk.visit.address.path.ends_with("/link");
    let untouched = || Fields::new(&frame, None, &[], desk.hidden());
    let (decide, link) = match is_link {
        true => (untouched(), desk.fields(&frame, refusals)),
        false => (desk.fields(&frame, refusals), untouched()),
    };
    let page = EntryPage::new(&frame, &reading(desk, call, entry)?, &jurors, decide, link);
    desk.page("console_entry", &page)
}

pub(super) fn decide(desk: &Desk) -> Result<Reply, AppError> {
    let (call, entry) = entry(desk)?;
    let (written, customs) = (written(desk), customs(desk));
    let (name, number, shown) = (call.slug.clone(), entry.number, reading(desk, call, entry)?.member.is_some());
    let decided = desk.commit(subject(call, entry), move |state, now| {
        rules::decide(state, now, &customs, (&name, number), shown, &written)
    });
    match decided {
        Ok(_) => Ok(desk.done(&path(&call.slug, ""), "entry-decided", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

pub(super) fn link(desk: &Desk) -> Result<Reply, AppError> {
    let (call, entry) = entry(desk)?;
    let found = call::find(&desk.visit.shelf, desk.form.text("link")).map(|member| member.project.key.clone());
    let (name, number) = (call.slug.clone(), entry.number);
    let linked =
        desk.commit(subject(call, entry), move |state, now| rules::link(state, now, &name, number, found.clone()));
    match linked {
        Ok(_) => Ok(desk.done(&path(&call.slug, &format!("/entries/{number}")), "entry-linked", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

pub(super) fn invitation(desk: &Desk) -> Result<Reply, AppError> {
    invitation_form(desk, &[])
}

fn invitation_form(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let call = named(desk)?;
    let frame = desk.frame()?;
    desk.page("console_call_invite", &InviteForm::new(&frame, desk.fields(&frame, refusals), call))
}

pub(super) fn invite(desk: &Desk) -> Result<Reply, AppError> {
    let call = named(desk)?;
    let typed = desk.form.text("link");
    let found = call::find(&desk.visit.shelf, typed).map(|member| member.project.key.clone());
    if found.is_none() && !typed.is_empty() {
        let unknown = NotSaved::Refused(vec![Refusal::of("link", "entry-project-unknown")]);
        return unknown.show(desk, |refusals| invitation_form(desk, refusals));
    }
    let (written, customs, name) = (written(desk), customs(desk), call.slug.clone());
    // Entries come in meanwhile; none of them changes what is asked here.
    let invited = desk.commit(None, move |state, now| rules::invite(state, now, &customs, &name, found, &written));
    match invited {
        Ok(_) => Ok(desk.done(&path(&call.slug, ""), "entry-invited", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| invitation_form(desk, refusals)),
    }
}
