//! What waits for a person: each feature says what of its own does.

use std::sync::PoisonError;

use crate::app::{call, considered};
use crate::domain::curation::FEATURES_SHOWN;
use crate::domain::fund::{FundId, State};
use crate::domain::membership::Verdict;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::sponsor::{FundFile, Standing};
use crate::web::desk::Desk;
use crate::web::error::AppError;
use crate::web::page::Frame;
use crate::web::page::console::{Attention, UNCHECKED, calls_waiting, entries_arrived, events_waiting};
use crate::web::page::settle::alert;

/// One feature's part.
type Source = fn(&Desk, &Frame<'_>) -> Vec<Attention>;

/// Whom to ask, in the order of what is told.
const SOURCES: &[Source] =
    &[projects, funds, payments, public_money, not_booked, calls, arrivals, agenda, host, features, texts, checks];

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

/// Whether this person settles: what waits there waits for operators alone.
fn settles(desk: &Desk) -> bool {
    desk.who.as_ref().is_some_and(|who| who.standing.is_operator())
}

/// Funds that wait for an answer, and corrections that wait for a second signature.
fn funds(desk: &Desk, frame: &Frame<'_>) -> Vec<Attention> {
    let sponsors = &desk.visit.local.sponsors;
    let waits = |(id, file): &(&FundId, &FundFile)| {
        matches!(file.standing(id, sponsors.books()), Standing::Submitted | Standing::Endorsed) || file.top_up.is_some()
    };
    let waiting: Vec<_> = sponsors.funds().filter(|fund| settles(desk) && waits(fund)).collect();
    let asked: Vec<_> = sponsors.corrections().filter(|_| settles(desk)).collect();
    let item = |key, count, action| Attention::new(frame, counted(frame, key, count), "/console/funds", "", action);
    let named = waiting.iter().map(|(id, file)| {
        (frame.regional(&file.draft.name).unwrap_or(id.as_str()).to_owned(), format!("/console/funds/{id}"))
    });
    let promised =
        (!waiting.is_empty()).then(|| item("attention-funds", waiting.len(), "attention-decide").naming(frame, named));
    let of = asked.iter().map(|(fund, project, _)| allocation(desk, fund, project));
    let corrections =
        (!asked.is_empty()).then(|| item("attention-corrections", asked.len(), "attention-sign").naming(frame, of));
    promised.into_iter().chain(corrections).collect()
}

/// What a fund grants a project, by the project's title, and where it is settled.
fn allocation(desk: &Desk, fund: &FundId, project: &ProjectKey) -> (String, String) {
    (desk.title(project), format!("/console/funds/{fund}/projects/{project}"))
}

/// Payments that nobody confirmed yet.
fn payments(desk: &Desk, frame: &Frame<'_>) -> Vec<Attention> {
    let books = desk.visit.local.sponsors.books().filter(|_| settles(desk));
    let all = books.into_iter().flat_map(|books| books.funds()).flat_map(|fund| fund.allocations());
    let paid: Vec<_> = all.filter(|allocation| allocation.shown().state == State::Paid).collect();
    if paid.is_empty() {
        return Vec::new();
    }
    let named = paid.iter().map(|one| allocation(desk, &one.terms().id, one.project().key()));
    let text = counted(frame, "attention-payments", paid.len());
    vec![Attention::new(frame, text, "/console/funds", "", "attention-confirm").naming(frame, named)]
}

/// Beneficiaries who get more public money in a year than the law lets pass without an agreement.
fn public_money(desk: &Desk, frame: &Frame<'_>) -> Vec<Attention> {
    let limit = desk.visit.region().match_funds.agreement_above;
    let years = if settles(desk) { super::settle::cumulated(desk).unwrap_or_default() } else { Vec::new() };
    let sums = years.iter().flat_map(|(_, of)| of).map(|(_, sums)| sums);
    let above = sums.filter(|sums| alert(sums, limit).is_some()).count();
    let text = (above > 0).then(|| counted(frame, "attention-grants", above));
    text.map(|text| Attention::new(frame, text, "/console/grants", "", "attention-look")).into_iter().collect()
}

/// What the host told, and the books did not take.
fn not_booked(desk: &Desk, frame: &Frame<'_>) -> Vec<Attention> {
    let region = &desk.visit.region().id;
    let all = desk.visit.app.not_booked.lock().unwrap_or_else(PoisonError::into_inner);
    let keys: Vec<_> = all.keys().filter(|(of, _)| of == region).map(|(_, key)| key.clone()).collect();
    drop(all);
    if keys.is_empty() || !settles(desk) {
        return Vec::new();
    }
    let named = keys.iter().map(|key| (desk.title(key), format!("/console/projects/{}", key.id)));
    let text = counted(frame, "attention-not-booked", keys.len());
    vec![Attention::new(frame, text, "/console/sync", "", "attention-look").naming(frame, named)]
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
