//! Collections: their words, what is in them, and when residents see them.

use super::history::trail;
use super::titles::People;
use crate::domain::curation::{self, Collection, Move, TypedCollection};
use crate::domain::fact::{Fact, Subject};
use crate::domain::guard::Need;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::{CollectionPage, CollectionPart, CollectionsPage, NewCollectionPage, SentOfCollection};
use crate::web::page::{self, Frame, Ribbon};

pub(super) const ROUTES: &[Route] = &[
    Route::get("/console/collections", Need::Curator, show),
    Route::get("/console/collections/new", Need::Curator, new),
    Route::post("/console/collections/new", Need::Curator, begin),
    Route::get("/console/collections/{slug}", Need::Curator, one),
    Route::get("/console/collections/{slug}/preview", Need::Curator, preview),
    Route::post("/console/collections/{slug}/words", Need::Curator, describe),
    Route::post("/console/collections/{slug}/projects", Need::Curator, put_in),
    Route::post("/console/collections/{slug}/arrange", Need::Curator, arrange),
    Route::post("/console/collections/{slug}/publication", Need::Curator, publish),
    Route::post("/console/collections/{slug}/remove", Need::Curator, remove),
];

const PATH: &str = "/console/collections";

fn show(desk: &Desk) -> Result<Reply, AppError> {
    desk.page("console_collections", &CollectionsPage::new(&desk.frame()?))
}

fn new(desk: &Desk) -> Result<Reply, AppError> {
    form(desk, &[])
}

fn form(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let typed = desk.form.is_sent().then_some(&desk.form);
    desk.page("console_collection_new", &NewCollectionPage::new(&desk.frame()?, typed, refusals, desk.hidden()))
}

fn typed(desk: &Desk) -> TypedCollection {
    let languages = &desk.visit.region().languages;
    TypedCollection {
        slug: desk.form.text("slug").to_owned(),
        title: desk.form.texts("title", languages),
        text: desk.form.texts("text", languages),
    }
}

fn begin(desk: &Desk) -> Result<Reply, AppError> {
    let (typed, region) = (typed(desk), desk.visit.address.window.region.clone());
    match desk.commit(None, move |state, _| curation::begin(state, &region, &typed)) {
        Ok(done) => {
            let path = match done.subject {
                Some(Subject::Collection(slug)) => format!("{PATH}/{slug}"),
                _ => PATH.into(),
            };
            Ok(desk.done(&path, "collection-begun", Vec::new()))
        }
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, refusals)),
    }
}

fn slug(desk: &Desk) -> Result<Slug, AppError> {
    desk.params.read("slug")
}

fn known<'d>(desk: &'d Desk, slug: &Slug) -> Result<&'d Collection, AppError> {
    desk.visit.local.curation.collection(slug).ok_or(AppError::NotFound)
}

fn one(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, None)
}

fn page(desk: &Desk, sent: Option<(CollectionPart, &[Refusal])>) -> Result<Reply, AppError> {
    let slug = slug(desk)?;
    let collection = known(desk, &slug)?;
    let trail = trail(desk, &Subject::Collection(slug.clone()), &People::default())?;
    let sent = sent.map(|(part, refusals)| SentOfCollection { part, form: &desk.form, refusals });
    let titled = |key: &_| desk.title(key);
    let (frame, shelf) = (desk.frame()?, &desk.visit.shelf);
    let page =
        CollectionPage::new(&frame, shelf, (&slug, collection), sent.as_ref(), &titled, trail, &|| desk.hidden());
    desk.page("console_collection", &page)
}

/// The page as residents will see it.
fn preview(desk: &Desk) -> Result<Reply, AppError> {
    let slug = slug(desk)?;
    let collection = known(desk, &slug)?;
    let frame = desk.frame()?;
    let (text, back, href) =
        (frame.say("ribbon-draft"), frame.say("ribbon-back"), frame.href(&format!("{PATH}/{slug}")));
    let path = format!("/collections/{slug}");
    let ribbon = Ribbon { text: &text, back: &back, href: &href };
    let ribbon = Some(ribbon).filter(|_| !collection.is_published());
    let frame = Frame { path: &path, ribbon, ..frame };
    desk.public("collection", &frame, &page::CollectionPage::new(&frame, &desk.visit.shelf, &slug, collection))
}

fn carry_out(
    desk: &Desk,
    part: CollectionPart,
    done: &'static str,
    check: impl FnOnce(&RegionState, &Slug) -> Checked<Vec<Fact>> + Send + 'static,
) -> Result<Reply, AppError> {
    let slug = slug(desk)?;
    known(desk, &slug)?;
    let (subject, about) = (Subject::Collection(slug.clone()), slug.clone());
    match desk.commit(Some(subject), move |state, _| check(state, &about)) {
        Ok(_) => Ok(desk.done(&format!("{PATH}/{slug}"), done, Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, Some((part, refusals)))),
    }
}

fn describe(desk: &Desk) -> Result<Reply, AppError> {
    let (typed, region) = (typed(desk), desk.visit.address.window.region.clone());
    carry_out(desk, CollectionPart::Words, "collection-words", move |state, slug| {
        curation::describe(state, &region, slug, &typed)
    })
}

fn put_in(desk: &Desk) -> Result<Reply, AppError> {
    let project = desk.meant(desk.form.text("project")).map(|project| project.key.clone());
    carry_out(desk, CollectionPart::Project, "collection-arranged", move |state, slug| {
        curation::put_in(state, slug, project.as_ref())
    })
}

/// A button beside a project: it names what is done and to which.
fn arrange(desk: &Desk) -> Result<Reply, AppError> {
    let host = desk.visit.region().host.clone();
    let named = move |id: &str| Some(ProjectKey { host: host.clone(), id: id.parse().ok()? });
    let button =
        ["up", "down", "out", "cover"].into_iter().find_map(|what| Some((what, named(desk.form.typed(what)?)?)));
    let whole: Vec<ProjectKey> = desk.form.text("order").split(' ').filter_map(&named).collect();
    carry_out(desk, CollectionPart::Buttons, "collection-arranged", move |state, slug| match &button {
        Some(("up", key)) => curation::shift(state, slug, key, Move::Up),
        Some(("down", key)) => curation::shift(state, slug, key, Move::Down),
        Some(("out", key)) => curation::take_out(state, slug, key),
        Some((_, key)) => curation::set_cover(state, slug, key),
        None => curation::arrange(state, slug, &whole),
    })
}

fn publish(desk: &Desk) -> Result<Reply, AppError> {
    let is_wanted = desk.form.text("publish") == "yes";
    let done = if is_wanted { "collection-published" } else { "collection-withdrawn" };
    carry_out(desk, CollectionPart::Buttons, done, move |state, slug| match is_wanted {
        true => curation::publish(state, slug),
        false => curation::withdraw(state, slug),
    })
}

fn remove(desk: &Desk) -> Result<Reply, AppError> {
    let slug = slug(desk)?;
    let subject = Subject::Collection(slug.clone());
    match desk.commit(Some(subject), move |state, _| curation::remove(state, &slug)) {
        Ok(_) => Ok(desk.done(PATH, "collection-removed", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, Some((CollectionPart::Buttons, refusals)))),
    }
}
