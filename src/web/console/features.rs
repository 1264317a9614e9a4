//! What comes first: in which order, from when to when, and why.

use jiff::civil::Date;

use super::project::key;
use crate::domain::curation::{self, Move, TypedFeature};
use crate::domain::fact::Subject;
use crate::domain::guard::Need;
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Arg, Refusal};
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::{FeaturePage, FeaturesPage};
use crate::web::page::{Home, Ribbon};

pub(super) const ROUTES: &[Route] = &[
    Route::get("/console/features", Need::Curator, show),
    Route::get("/console/features/new", Need::Curator, begin),
    Route::post("/console/features/new", Need::Curator, feature),
    Route::post("/console/features/order", Need::Curator, order),
    Route::get("/console/features/preview", Need::Curator, preview),
    Route::get("/console/features/{id}", Need::Curator, edit),
    Route::post("/console/features/{id}", Need::Curator, change),
    Route::post("/console/features/{id}/back", Need::Curator, take_back),
];

const PATH: &str = "/console/features";

fn show(desk: &Desk) -> Result<Reply, AppError> {
    list(desk, &[])
}

fn list(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let titled = |key: &_| desk.title(key);
    let page = FeaturesPage::new(&desk.frame()?, &desk.visit.shelf, &titled, refusals, desk.hidden());
    desk.page("console_features", &page)
}

fn begin(desk: &Desk) -> Result<Reply, AppError> {
    form(desk, None, &[])
}

fn edit(desk: &Desk) -> Result<Reply, AppError> {
    let key = key(desk)?;
    desk.visit.app.catalog.standing(&key).ok_or(AppError::NotFound)?;
    form(desk, Some(&key), &[])
}

fn form(desk: &Desk, key: Option<&ProjectKey>, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let titled = |key: &_| desk.title(key);
    let project = key.map(|key| (key, &titled as &dyn Fn(&ProjectKey) -> String));
    let typed = desk.form.is_sent().then_some(&desk.form);
    let page = FeaturePage::new(&desk.frame()?, &desk.visit.shelf, project, typed, refusals, desk.hidden());
    desk.page("console_feature", &page)
}

fn feature(desk: &Desk) -> Result<Reply, AppError> {
    let project = desk.meant(desk.form.text("project")).map(|project| project.key.clone());
    put_first(desk, project, None)
}

fn change(desk: &Desk) -> Result<Reply, AppError> {
    let key = key(desk)?;
    put_first(desk, Some(key.clone()), Some(key))
}

/// Puts a project first: the one that was typed, or the one of the page.
fn put_first(desk: &Desk, project: Option<ProjectKey>, page: Option<ProjectKey>) -> Result<Reply, AppError> {
    let region = desk.visit.address.window.region.clone();
    let typed = TypedFeature {
        from: desk.form.text("from").to_owned(),
        until: desk.form.text("until").to_owned(),
        why: desk.form.texts("why", &region.languages),
    };
    let shown = project.as_ref().is_some_and(|key| desk.visit.shelf.get(key).is_some());
    let subject = project.clone().map(Subject::Project);
    let committed =
        desk.commit(subject, move |state, now| curation::feature(state, now, &region, project.as_ref(), &typed, shown));
    match committed {
        Ok(_) => Ok(desk.done(PATH, "featured", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, page.as_ref(), refusals)),
    }
}

fn take_back(desk: &Desk) -> Result<Reply, AppError> {
    let key = key(desk)?;
    let subject = Subject::Project(key.clone());
    match desk.commit(Some(subject), move |state, _| curation::take_back_feature(state, &key)) {
        Ok(_) => Ok(desk.done(PATH, "taken-back", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| list(desk, refusals)),
    }
}

/// A step up or down, or a whole order at once.
fn order(desk: &Desk) -> Result<Reply, AppError> {
    let host = desk.visit.region().host.clone();
    let named = move |id: &str| Some(ProjectKey { host: host.clone(), id: id.parse().ok()? });
    let today = desk.visit.region().zone.to_datetime(desk.visit.now).date();
    let step = |name: &str, by: Move| Some((named(desk.form.typed(name)?)?, by));
    let step = step("up", Move::Up).or_else(|| step("down", Move::Down));
    let whole: Vec<ProjectKey> = desk.form.text("order").split(' ').filter_map(&named).collect();
    let committed = desk.commit(None, move |state, _| match &step {
        Some((key, by)) => curation::shift_feature(state, today, key, *by),
        None => curation::order_features(state, &whole),
    });
    match committed {
        Ok(_) => Ok(desk.done(PATH, "ordered", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| list(desk, refusals)),
    }
}

/// The front page as residents will see it on a day.
fn preview(desk: &Desk) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let zone = &desk.visit.region().zone;
    let today = zone.to_datetime(desk.visit.now).date();
    let day: Date = desk.form.text("day").parse().unwrap_or(today);
    let noon = zone.to_timestamp(day.at(12, 0, 0, 0)).unwrap_or(desk.visit.now);
    let text = frame.say_args("ribbon-day", &[("day", Arg::Day(day))]);
    let (back, href) = (frame.say("ribbon-back"), frame.href(PATH));
    let ribbon = Ribbon { text: &text, back: &back, href: &href };
    let frame = crate::web::page::Frame { now: noon, path: "/", ribbon: Some(ribbon), ..frame };
    desk.public("home", &frame, &Home::new(&frame, &desk.visit.shelf, desk.visit.land()))
}
