//! What holders say their projects need: declared, changed, met with thanks, withdrawn.

use std::sync::Arc;

use jiff::civil::Date;

use super::held;
use crate::domain::event::Held;
use crate::domain::fact::{Fact, Subject};
use crate::domain::guard;
use crate::domain::language::Lang;
use crate::domain::need::{self, Around, Need, NeedId, Written, WrittenThanks};
use crate::domain::person::PersonId;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::shelf::Shelf;
use crate::domain::state::RegionState;
use crate::web::desk::{Desk, NotSaved, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::portal::{NeedForm, NeedPage, OwnNeeds, OwnProject};

pub(super) const ROUTES: &[Route] = &[
    Route::get(PATH, guard::Need::Holder, list),
    Route::get("/portal/needs/new", guard::Need::Holder, new),
    Route::post("/portal/needs/new", guard::Need::Holder, declare),
    Route::get("/portal/needs/{need}", guard::Need::Holder, show),
    Route::get("/portal/needs/{need}/edit", guard::Need::Holder, edit),
    Route::post("/portal/needs/{need}/edit", guard::Need::Holder, revise),
    Route::get("/portal/needs/{need}/met", guard::Need::Holder, thank),
    Route::post("/portal/needs/{need}/met", guard::Need::Holder, meet),
    Route::post("/portal/needs/{need}/withdraw", guard::Need::Holder, withdraw),
    Route::post("/portal/needs/{need}/reopen", guard::Need::Holder, reopen),
];

const PATH: &str = "/portal/needs";

/// The need that the path names, if its project is theirs: another's does not exist for them.
fn own(desk: &Desk) -> Result<(Need, OwnProject), AppError> {
    let id: NeedId = desk.params.read("need")?;
    let need = desk.visit.local.needs.get(&id).cloned().ok_or(AppError::NotFound)?;
    let project = held::projects(desk)?.into_iter().find(|own| own.key == need.project);
    project.map(|project| (need, project)).ok_or(AppError::NotFound)
}

fn list(desk: &Desk) -> Result<Reply, AppError> {
    desk.page("portal_needs", &OwnNeeds::new(&desk.frame()?, &held::projects(desk)?))
}

fn new(desk: &Desk) -> Result<Reply, AppError> {
    let wished = desk.form.text("project");
    let projects = held::projects(desk)?;
    let shown = |own: &&OwnProject| own.takes_help && (wished.is_empty() || own.slug.as_str() == wished);
    let place = projects.iter().find(shown).and_then(|own| own.town.clone());
    form(desk, None, &Written { place: place.unwrap_or_default(), ..Written::default() }, &[])
}

fn form(desk: &Desk, need: Option<&Need>, now: &Written, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (frame, projects) = (desk.frame()?, held::projects(desk)?);
    if need.is_none() && !projects.iter().any(|own| own.takes_help) {
        return list(desk);
    }
    let wished = desk.form.text("project");
    desk.page("portal_need_form", &NeedForm::new(&frame, desk.fields(&frame, refusals), need, now, &projects, wished))
}

fn written(desk: &Desk) -> Written {
    let languages = &desk.visit.region().languages;
    let text = |name: &str| desk.form.text(name).to_owned();
    Written {
        kind: text("kind"),
        what: desk.form.texts("what", languages),
        more: desk.form.texts("more", languages),
        count: text("count"),
        unit: text("unit"),
        until: text("until"),
        place: text("place"),
    }
}

fn declare(desk: &Desk) -> Result<Reply, AppError> {
    let (written, ground) = (written(desk), Ground::of(desk)?);
    let named: Option<Slug> = desk.form.text("project").parse().ok();
    let own = held::projects(desk)?.into_iter().find(|own| Some(&own.slug) == named.as_ref());
    let Some(own) = own else {
        return form(desk, None, &written, &[Refusal::of("project", "need-not-yours")]).map(Reply::refused);
    };
    let again = written.clone();
    let declared =
        desk.commit(None, move |state, _| need::declare(state, ground.held(), &own.key, &written, &ground.around()));
    match declared {
        Ok(done) => {
            let path = match done.subject {
                Some(Subject::Need(id)) => format!("{PATH}/{id}"),
                _ => PATH.into(),
            };
            Ok(desk.done(&path, "need-declared", Vec::new()))
        }
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, None, &again, refusals)),
    }
}

fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let ((need, project), frame) = (own(desk)?, desk.frame()?);
    let member = desk.visit.shelf.get(&project.key);
    let view = NeedPage::new(&frame, &need, &project, member, &|path| desk.fields(&frame, &[]).form(path), refusals);
    desk.page("portal_need", &view)
}

fn edit(desk: &Desk) -> Result<Reply, AppError> {
    let (need, _) = own(desk)?;
    form(desk, Some(&need), &Written::of(need.kind, &need.detail), &[])
}

fn revise(desk: &Desk) -> Result<Reply, AppError> {
    let ((need, _), written) = (own(desk)?, written(desk));
    let again = written.clone();
    let revised = change(desk, &need, move |state, ground, id| {
        need::revise(state, ground.held(), id, &written, &ground.around())
    });
    match revised {
        Ok(()) => Ok(desk.done(&format!("{PATH}/{}", need.id), "need-revised", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, Some(&need), &again, refusals)),
    }
}

fn thank(desk: &Desk) -> Result<Reply, AppError> {
    met_form(desk, &[])
}

fn met_form(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let ((need, _), frame) = (own(desk)?, desk.frame()?);
    desk.page("portal_need_form", &NeedForm::met(&frame, desk.fields(&frame, refusals), &need))
}

fn meet(desk: &Desk) -> Result<Reply, AppError> {
    let (need, _) = own(desk)?;
    let thanks = desk.form.texts("thanks", &desk.visit.region().languages);
    let text = |name: &str| desk.form.text(name).to_owned();
    let written = WrittenThanks { thanks, people: text("people"), hours: text("hours") };
    let met =
        change(desk, &need, move |state, ground, id| need::meet(state, ground.held(), id, &written, &ground.around()));
    match met {
        Ok(()) => Ok(desk.done(&format!("{PATH}/{}", need.id), "need-met", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| met_form(desk, refusals)),
    }
}

fn withdraw(desk: &Desk) -> Result<Reply, AppError> {
    button(desk, "need-withdrawn", |state, ground, id| need::withdraw(state, ground.held(), id))
}

fn reopen(desk: &Desk) -> Result<Reply, AppError> {
    button(desk, "need-reopened", |state, ground, id| need::reopen(state, ground.held(), id, &ground.around()))
}

fn button(
    desk: &Desk,
    done: &'static str,
    check: impl FnOnce(&RegionState, &Ground, NeedId) -> Checked<Vec<Fact>> + Send + 'static,
) -> Result<Reply, AppError> {
    let (need, _) = own(desk)?;
    match change(desk, &need, check) {
        Ok(()) => Ok(desk.done(&format!("{PATH}/{}", need.id), done, Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

fn change(
    desk: &Desk,
    need: &Need,
    check: impl FnOnce(&RegionState, &Ground, NeedId) -> Checked<Vec<Fact>> + Send + 'static,
) -> Result<(), NotSaved> {
    let (ground, id) = (Ground::of(desk).map_err(NotSaved::Otherwise)?, need.id);
    desk.commit(Some(Subject::Need(id)), move |state, _| check(state, &ground, id)).map(drop)
}

/// What a command needs of whoever sends a form; it outlives the request.
pub(super) struct Ground {
    by: PersonId,
    projects: Vec<ProjectKey>,
    languages: Vec<Lang>,
    shelf: Arc<Shelf>,
    today: Date,
}

impl Ground {
    pub(super) fn of(desk: &Desk) -> Result<Self, AppError> {
        Ok(Self {
            by: desk.signed_in()?.id().clone(),
            projects: held::projects(desk)?.into_iter().map(|own| own.key).collect(),
            languages: desk.visit.region().languages.clone(),
            shelf: desk.visit.shelf.clone(),
            today: desk.frame()?.today(),
        })
    }

    fn held(&self) -> Held<'_> {
        Held { by: &self.by, projects: &self.projects }
    }

    fn around(&self) -> Around<'_> {
        Around { languages: &self.languages, shelf: &self.shelf, today: self.today }
    }
}
