//! Calls for projects, for those who hold one: enter, read what became of it, write it anew, take it back.

use crate::app::call;
use crate::domain::call::{
    self as rules, ANSWERS, Call, Entry, EntryNumber, OTHER, Phase, Resolved, Sent, WordsId, WrittenEntry,
};
use crate::domain::fact::{Fact, Subject};
use crate::domain::guard::Need;
use crate::domain::project::Slug;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::web::desk::{Desk, NotSaved, Reply, Route, Who};
use crate::web::error::AppError;
use crate::web::page::portal::{EntryForm, OwnEntries, OwnEntry};

pub(super) const ROUTES: &[Route] = &[
    Route::get("/portal/calls", Need::SignedIn, list),
    Route::get("/portal/calls/{call}/enter", Need::SignedIn, new),
    Route::post("/portal/calls/{call}/enter", Need::SignedIn, enter),
    Route::get("/portal/calls/{call}/entries/{entry}", Need::SignedIn, show),
    Route::get("/portal/calls/{call}/entries/{entry}/edit", Need::SignedIn, edit),
    Route::post("/portal/calls/{call}/entries/{entry}/edit", Need::SignedIn, revise),
    Route::post("/portal/calls/{call}/entries/{entry}/withdraw", Need::SignedIn, withdraw),
];

/// The call that the path names, if everyone may see it.
fn named(desk: &Desk) -> Result<&Call, AppError> {
    let name: Slug = desk.params.read("call")?;
    desk.visit.local.calls.get(&name).filter(|call| call.published.is_some()).ok_or(AppError::NotFound)
}

/// The entry that the path names, if it is theirs: another's does not exist for them.
fn own(desk: &Desk) -> Result<(&Call, &Entry), AppError> {
    let (call, who) = (named(desk)?, desk.signed_in()?);
    let number: EntryNumber = desk.params.read("entry")?;
    let entry = call.entries.get(&number).filter(|entry| entry.entrant() == Some(who.id()));
    Ok((call, entry.ok_or(AppError::NotFound)?))
}

fn list(desk: &Desk) -> Result<Reply, AppError> {
    let who = desk.signed_in()?;
    let frame = desk.frame()?;
    let mut entries = Vec::new();
    for call in desk.visit.local.calls.published(desk.visit.now) {
        for entry in call.entries.values().filter(|entry| entry.entrant() == Some(who.id())) {
            entries.push(call::read(&desk.visit.app.people, &desk.visit.shelf, call, entry, desk.visit.address.lang)?);
        }
    }
    desk.page("portal_calls", &OwnEntries::new(&frame, &entries, &who.person))
}

fn new(desk: &Desk) -> Result<Reply, AppError> {
    form(desk, named(desk)?, None, &[])
}

/// The form of an entry, new or written already.
fn form(desk: &Desk, call: &Call, entry: Option<&Entry>, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let words = match entry.and_then(|entry| Some((entry.entrant()?, entry.words()?))) {
        Some((person, words)) => desk.visit.app.people.words(person, words)?,
        None => None,
    };
    let fields = desk.fields(&frame, refusals);
    let page = EntryForm::new(&frame, fields, call, entry.zip(words.as_ref()), &desk.signed_in()?.person);
    desk.page("portal_entry_form", &page)
}

/// An entry as typed.
fn written(desk: &Desk) -> WrittenEntry {
    let text = |name: &str| desk.form.text(name).to_owned();
    let answers = ANSWERS.iter().map(|name| text(name)).collect();
    WrittenEntry { project: text("project"), title: text("title"), link: text("link"), answers }
}

/// The project that was chosen among theirs, or that the address given leads to.
fn resolved(desk: &Desk, who: &Who, written: &WrittenEntry) -> Option<Resolved> {
    let holds = &who.person.holds;
    let host = &desk.visit.region().host;
    if written.project == OTHER {
        let project = &call::find(&desk.visit.shelf, &written.link)?.project;
        let is_theirs = holds.iter().any(|held| held.project == project.key);
        let (key, link) = (project.key.clone(), project.page.clone());
        return Some(Resolved { key, title: written.title.clone(), link, is_theirs });
    }
    let held = holds.iter().find(|held| held.project.host == *host && held.project.id.as_str() == written.project)?;
    let page = desk.visit.shelf.get(&held.project).map(|member| member.project.page.clone());
    let (key, title) = (held.project.clone(), held.title.clone());
    Some(Resolved { key, title, link: page.unwrap_or_default(), is_theirs: true })
}

/// Reads an entry and keeps its words where they can be erased, then does with them what `check` says. Where that is refused,
/// the words go again.
fn send(
    desk: &Desk,
    call: &Call,
    subject: Option<Subject>,
    check: impl FnOnce(&RegionState, jiff::Timestamp, Sent) -> Checked<Vec<Fact>> + Send + 'static,
) -> Result<Option<EntryNumber>, NotSaved> {
    let otherwise = NotSaved::Otherwise;
    let who = desk.signed_in().map_err(otherwise)?;
    let written = written(desk);
    let read = rules::read_entry(call.terms(), &written, resolved(desk, who, &written));
    let (words, project) = read.map_err(NotSaved::Refused)?;
    let id = desk.visit.app.people.keep_words(who.id(), &words).map_err(|error| otherwise(error.into()))?;
    // The version is that which the form showed: whoever read other terms is told.
    let version = desk.form.text("version").parse().unwrap_or_default();
    let sent = Sent { words: id.clone(), project, version };
    let done = desk.commit(subject, move |state, now| check(state, now, sent));
    let kept = matches!(&done, Ok(done) if !done.repeated);
    if !kept {
        desk.visit.app.people.forget_words(who.id(), &id).map_err(|error| otherwise(error.into()))?;
    }
    done.map(|done| match done.subject {
        Some(Subject::Entry(_, number)) => Some(number),
        _ => None,
    })
}

fn enter(desk: &Desk) -> Result<Reply, AppError> {
    let (call, who) = (named(desk)?, desk.signed_in()?);
    let (name, person): (Slug, _) = (call.slug.clone(), who.id().clone());
    let entered = send(desk, call, None, move |state, now, sent| rules::enter(state, now, &name, &person, sent));
    match entered {
        Ok(Some(number)) => {
            Ok(desk.done(&format!("/portal/calls/{}/entries/{number}", call.slug), "entered", Vec::new()))
        }
        Ok(None) => Ok(desk.done("/portal/calls", "entered", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, call, None, refusals)),
    }
}

fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (call, entry) = own(desk)?;
    let frame = desk.frame()?;
    let reading = call::read(&desk.visit.app.people, &desk.visit.shelf, call, entry, desk.visit.address.lang)?;
    desk.page("portal_entry", &OwnEntry::new(&frame, desk.fields(&frame, refusals), &reading))
}

fn edit(desk: &Desk) -> Result<Reply, AppError> {
    let (call, entry) = own(desk)?;
    if call.phase(desk.visit.now) != Phase::Open || !entry.stands() {
        return page(desk, &[]);
    }
    form(desk, call, Some(entry), &[])
}

fn revise(desk: &Desk) -> Result<Reply, AppError> {
    let (call, entry) = own(desk)?;
    let who = desk.signed_in()?;
    let (name, number, person) = (call.slug.clone(), entry.number, who.id().clone());
    let subject = Some(Subject::Entry(name.clone(), number));
    let before = entry.words().cloned();
    let revised =
        send(desk, call, subject, move |state, now, sent| rules::revise(state, now, &name, number, &person, sent));
    match revised {
        Ok(_) => {
            // What was written before is nobody's business any more.
            if let Some(before) = before {
                forget_former(desk, who, call, number, &before)?;
            }
            let to = format!("/portal/calls/{}/entries/{number}", call.slug);
            Ok(desk.done(&to, "entry-revised", Vec::new()))
        }
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, call, Some(entry), refusals)),
    }
}

/// Forgets words that an entry no longer has: a form sent twice still has them.
fn forget_former(desk: &Desk, who: &Who, call: &Call, number: EntryNumber, before: &WordsId) -> Result<(), AppError> {
    let local = desk.visit.address.window.local();
    let entry = local.calls.get(&call.slug).and_then(|call| call.entries.get(&number));
    if entry.and_then(Entry::words) != Some(before) {
        desk.visit.app.people.forget_words(who.id(), before)?;
    }
    Ok(())
}

fn withdraw(desk: &Desk) -> Result<Reply, AppError> {
    let (call, entry) = own(desk)?;
    let (name, number, person) = (call.slug.clone(), entry.number, desk.signed_in()?.id().clone());
    match desk.commit(None, move |state, _| rules::withdraw_entry(state, &name, number, &person)) {
        Ok(_) => Ok(desk.done("/portal/calls", "entry-withdrawn", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}
