//! What waits for a person: each feature says what of its own does.

use crate::app::{call, considered};
use crate::domain::curation::FEATURES_SHOWN;
use crate::domain::membership::Verdict;
use crate::domain::project::Slug;
use crate::web::desk::Desk;
use crate::web::error::AppError;
use crate::web::page::Frame;
use crate::web::page::console::{Attention, UNCHECKED, calls_waiting, entries_arrived, events_waiting};

/// One feature's part.
type Source = fn(&Desk, &Frame<'_>) -> Vec<Attention>;

/// Whom to ask, in the order of what is told.
const SOURCES: &[Source] = &[projects, calls, arrivals, agenda, host, features, texts, checks];

/// Everything that waits.
pub(super) fn all(desk: &Desk) -> Result<Vec<Attention>, AppError> {
    let frame = desk.frame()?;
    Ok(SOURCES.iter().flat_map(|source| source(desk, &frame)).collect())
}

fn counted(frame: &Frame<'_>, key: &str, count: usize) -> String {
    frame.say_of(key, "count", i64::try_from(count).unwrap_or(i64::MAX))
}

/// Projects that no rule could decide on.
fn projects(desk: &Desk, frame: &Frame<'_>) -> Vec<Attention> {
    let kept_out = desk.visit.address.window.kept_out();
    let waiting: Vec<_> =
        kept_out.iter().filter(|(_, why)| why.verdict == Verdict::Review).map(|(key, _)| key).collect();
    if waiting.is_empty() {
        return Vec::new();
    }
    let text = counted(frame, "attention-review", waiting.len());
    let named = waiting.into_iter().map(|key| (desk.title(key), format!("/console/projects/{}", key.id)));
    vec![Attention::new(frame, text, "/console/projects", "show=review", "attention-decide").naming(frame, named)]
}

/// Calls that end, wait for decisions or for their results.
fn calls(_: &Desk, frame: &Frame<'_>) -> Vec<Attention> {
    calls_waiting(frame)
}

/// Projects of calls that were announced and can be found on the host by now.
fn arrivals(desk: &Desk, frame: &Frame<'_>) -> Vec<Attention> {
    let find = |name: &Slug| call::find(&desk.visit.shelf, name.as_str()).map(|member| member.project.key.clone());
    entries_arrived(frame, find).into_iter().collect()
}

/// What of the agenda has to be seen to.
fn agenda(desk: &Desk, frame: &Frame<'_>) -> Vec<Attention> {
    events_waiting(frame, &desk.visit.shelf)
}

/// A host that is silent, or tells what cannot be read.
fn host(desk: &Desk, frame: &Frame<'_>) -> Vec<Attention> {
    let Some(bell) = desk.visit.app.hosts.get(&desk.visit.region().host) else { return Vec::new() };
    let vitals = bell.health.vitals();
    let silent = vitals.is_silent().then(|| frame.say_of("attention-silent", "host", frame.host_name.to_owned()));
    let set_aside = vitals.set_aside.len();
    let unread = (set_aside > 0).then(|| counted(frame, "attention-set-aside", set_aside));
    let item = |text| Attention::new(frame, text, "/console/sync", "", "attention-look");
    silent.into_iter().chain(unread).map(item).collect()
}

/// What is to come first and cannot be seen.
fn features(desk: &Desk, frame: &Frame<'_>) -> Vec<Attention> {
    let (curation, shelf) = (&desk.visit.local.curation, &desk.visit.shelf);
    let today = desk.visit.region().zone.to_datetime(desk.visit.now).date();
    let on: Vec<_> = curation.featured_on(today).map(|(key, _)| key).collect();
    let is_hidden = |key: &&&_| curation.shown(std::slice::from_ref(**key), shelf).is_empty();
    let hidden: Vec<_> = on.iter().filter(is_hidden).collect();
    let mut items = Vec::new();
    let item = |text| Attention::new(frame, text, "/console/features", "", "attention-look");
    if !hidden.is_empty() {
        let named = hidden.iter().map(|key| (desk.title(key), format!("/console/features/{}", key.id)));
        items.push(item(counted(frame, "attention-feature-hidden", hidden.len())).naming(frame, named));
    }
    let more = (on.len() - hidden.len()).saturating_sub(FEATURES_SHOWN);
    if more > 0 {
        items.push(item(counted(frame, "attention-feature-more", more)));
    }
    items
}

/// What the region wrote, and not in all of its languages.
fn texts(desk: &Desk, frame: &Frame<'_>) -> Vec<Attention> {
    let (curation, languages) = (&desk.visit.local.curation, &desk.visit.region().languages);
    let today = desk.visit.region().zone.to_datetime(desk.visit.now).date();
    let lacks = |texts: &crate::domain::language::Texts| {
        !texts.is_empty() && languages.iter().any(|lang| texts.get(*lang).is_none())
    };
    let of_project = |key: &crate::domain::project::ProjectKey, section: &str| {
        (desk.title(key), format!("/console/{section}/{}", key.id))
    };
    let features = curation.features().filter(|(_, feature, _)| feature.until >= today && lacks(&feature.why));
    let features = features.map(|(key, ..)| of_project(key, "features"));
    let notes = curation.projects().filter(|(_, chosen)| chosen.note.get().is_some_and(lacks));
    let notes = notes.map(|(key, _)| of_project(key, "projects"));
    let published = curation.published();
    let collections = published
        .into_iter()
        .filter(|(_, collection)| [collection.title(), collection.text()].into_iter().flatten().any(lacks));
    let collections = collections.map(|(slug, _)| (desk.title_of(slug), format!("/console/collections/{slug}")));
    let shown = desk.visit.local.calls.published(desk.visit.now).into_iter().filter(|call| call.withdrawn.is_none());
    let calls = shown.filter(|call| [&call.face.title, &call.face.text].into_iter().any(lacks));
    let calls = calls.map(|call| {
        let title = frame.regional(&call.face.title).unwrap_or(call.slug.as_str()).to_owned();
        (title, format!("/console/calls/{}/edit", call.slug))
    });
    let all: Vec<_> = features.chain(notes).chain(collections).chain(calls).collect();
    let Some((_, first)) = all.first().cloned() else { return Vec::new() };
    let text = counted(frame, "attention-texts", all.len());
    vec![Attention::new(frame, text, &first, "", "attention-translate").naming(frame, all)]
}

/// Checks that nobody answered.
fn checks(desk: &Desk, frame: &Frame<'_>) -> Vec<Attention> {
    let open = considered::unchecked(&desk.visit.address.window);
    let text = (open > 0).then(|| counted(frame, "attention-checks", open));
    let query = format!("show={UNCHECKED}");
    text.map(|text| Attention::new(frame, text, "/console/projects", &query, "attention-answer")).into_iter().collect()
}
