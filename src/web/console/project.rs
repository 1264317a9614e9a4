//! One project: what is made of it, and the forms by which the region decides.

use super::history::trail;
use super::titles::People;
use crate::domain::curation::{self, Check, TypedAnswer, TypedPlace};
use crate::domain::fact::{Fact, Subject};
use crate::domain::guard::Need;
use crate::domain::project::{ProjectId, ProjectKey};
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::region::Choice;
use crate::domain::state::RegionState;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::{KnownProject, ProjectPage, ProjectPart, SentOfProject};

pub(super) const ROUTES: &[Route] = &[
    Route::get("/console/projects/{id}", Need::Curator, show),
    Route::post("/console/projects/{id}/decision", Need::Curator, decide),
    Route::post("/console/projects/{id}/place", Need::Curator, correct_place),
    Route::post("/console/projects/{id}/merge", Need::Curator, merge),
    Route::post("/console/projects/{id}/note", Need::Curator, write_note),
    Route::post("/console/projects/{id}/checks", Need::Curator, answer),
    Route::post("/console/projects/{id}/{part}/back", Need::Curator, take_back),
];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, None)
}

/// The project that the path names.
pub(super) fn key(desk: &Desk) -> Result<ProjectKey, AppError> {
    let id: ProjectId = desk.params.read("id")?;
    Ok(ProjectKey { host: desk.visit.region().host.clone(), id })
}

fn path(key: &ProjectKey) -> String {
    format!("/console/projects/{}", key.id)
}

fn page(desk: &Desk, sent: Option<(ProjectPart, &[Refusal])>) -> Result<Reply, AppError> {
    let key = key(desk)?;
    let (window, catalog) = (&desk.visit.address.window, &desk.visit.app.catalog);
    let project = catalog.standing(&key).ok_or(AppError::NotFound)?.project;
    let steps = catalog.steps(&window.region, std::slice::from_ref(&project)).pop().unwrap_or_default();
    let curation = &desk.visit.local.curation;
    let is_shown = desk.visit.shelf.get(&key).is_some();
    let people = People::default();
    let frame = desk.frame()?;
    let known = KnownProject {
        project: &project,
        is_shown,
        is_elsewhere: !is_shown && !window.kept_out().contains_key(&key),
        steps: &steps,
        chosen: curation.of(&key),
        duplicates: curation.duplicates(&key).cloned().collect(),
        trail: trail(desk, &Subject::Project(key.clone()), &people)?,
    };
    let sent = sent.map(|(part, refusals)| SentOfProject { part, form: &desk.form, refusals });
    let (titled, who) = (|key: &_| desk.title(key), |actor: &_| people.name(desk, actor));
    let page = ProjectPage::new(&frame, known, sent.as_ref(), &|| desk.hidden(), &titled, &who);
    desk.page("console_project", &page)
}

/// Carries out what one form of the page asks for, and shows the page again.
fn carry_out(
    desk: &Desk,
    part: ProjectPart,
    done: &'static str,
    check: impl FnOnce(&RegionState, &ProjectKey) -> Checked<Vec<Fact>> + Send + 'static,
) -> Result<Reply, AppError> {
    let key = key(desk)?;
    // What nobody ever heard of is decided on by nobody.
    desk.visit.app.catalog.standing(&key).ok_or(AppError::NotFound)?;
    let (subject, about) = (Subject::Project(key.clone()), key.clone());
    match desk.commit(Some(subject), move |state, _| check(state, &about)) {
        Ok(_) => Ok(desk.done(&path(&key), done, Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, Some((part, refusals)))),
    }
}

fn decide(desk: &Desk) -> Result<Reply, AppError> {
    let choice = match desk.form.text("choice") {
        "pin" => Some(Choice::Pin),
        "hide" => Some(Choice::Hide),
        _ => None,
    };
    let reason = desk.form.text("reason").to_owned();
    carry_out(desk, ProjectPart::Decision, "decided", move |state, key| curation::decide(state, key, choice, &reason))
}

fn correct_place(desk: &Desk) -> Result<Reply, AppError> {
    let [city, postcode, country, lat, lon] =
        ["city", "postcode", "country", "lat", "lon"].map(|name| desk.form.text(name).to_owned());
    carry_out(desk, ProjectPart::Place, "place", move |state, key| {
        let typed = TypedPlace { city: &city, postcode: &postcode, country: &country, lat: &lat, lon: &lon };
        curation::correct_place(state, key, typed)
    })
}

fn merge(desk: &Desk) -> Result<Reply, AppError> {
    let into = desk.meant(desk.form.text("into")).map(|project| project.key.clone());
    carry_out(desk, ProjectPart::Merge, "merged", move |state, key| curation::merge(state, key, into.as_ref()))
}

fn write_note(desk: &Desk) -> Result<Reply, AppError> {
    let region = desk.visit.address.window.region.clone();
    let text = desk.form.texts("note", &region.languages);
    carry_out(desk, ProjectPart::Note, "note", move |state, key| curation::write_note(state, &region, key, &text))
}

fn answer(desk: &Desk) -> Result<Reply, AppError> {
    let typed = Check::ALL.map(|check| {
        let (holds, words) = check.fields();
        let holds = match desk.form.text(holds) {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        TypedAnswer { check, holds, words: desk.form.text(words).to_owned() }
    });
    carry_out(desk, ProjectPart::Checks, "checks", move |state, key| curation::answer(state, key, &typed))
}

fn take_back(desk: &Desk) -> Result<Reply, AppError> {
    let word = desk.params.get("part");
    let part = ProjectPart::ALL.into_iter().find(|part| part.word() == word).ok_or(AppError::NotFound)?;
    let back: fn(&RegionState, &ProjectKey) -> Checked<Vec<Fact>> = match part {
        ProjectPart::Decision => curation::take_back_decision,
        ProjectPart::Place => curation::take_back_place,
        ProjectPart::Merge => curation::unmerge,
        ProjectPart::Note => curation::take_back_note,
        ProjectPart::Checks => return Err(AppError::NotFound),
    };
    carry_out(desk, part, "taken-back", back)
}
