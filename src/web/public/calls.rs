//! Calls for projects, for machines: `/api/v1/calls`, and their lines in the feed and the map of the window.

use std::collections::BTreeMap;

use atom_syndication::{Entry, EntryBuilder, LinkBuilder, Person, Text};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Visit, api, feed};
use crate::domain::call::{self, Phase};
use crate::domain::language::Texts;
use crate::domain::project::Slug;
use crate::web::error::AppError;
use crate::web::page_cache::Content;

/// The call that the path names last, if everyone may see it.
pub(super) fn named(visit: &Visit) -> Result<&call::Call, AppError> {
    shown(visit, visit.address.path.rsplit('/').next().unwrap_or_default())
}

/// The call with this name, if everyone may see it.
pub(super) fn shown<'v>(visit: &'v Visit, name: &str) -> Result<&'v call::Call, AppError> {
    let name: Slug = name.parse().map_err(|_| AppError::NotFound)?;
    let call = visit.local.calls.get(&name).filter(|call| call.published.is_some());
    call.ok_or(AppError::NotFound)
}

/// Every call for projects.
#[derive(Serialize, ToSchema)]
pub(super) struct Calls {
    /// Those that take entries first, soonest end first; then those to come; then the rest, the latest first.
    calls: Vec<Call>,
}

/// A call for projects.
#[derive(Serialize, ToSchema)]
pub(super) struct Call {
    /// Its name in addresses.
    slug: String,
    /// The title, by language.
    title: BTreeMap<String, String>,
    /// A few words, by language.
    theme: BTreeMap<String, String>,
    /// What it is for, by language.
    text: BTreeMap<String, String>,
    /// announced, open, closed, decided or withdrawn.
    phase: &'static str,
    /// From when on entries are taken.
    opens: String,
    /// Until when, excluded.
    closes: String,
    /// The day on which the campaigns go online.
    launch: String,
    /// The version of the terms in force, from 1.
    version: u32,
    /// The rules, by language.
    rules: BTreeMap<String, String>,
    /// What entries are judged by.
    criteria: Vec<Criterion>,
    /// Whom to ask.
    contact: String,
    /// Why it was taken back, by language; empty where it was not.
    withdrawn: BTreeMap<String, String>,
    /// How many entries stand, once no more are taken.
    entries: Option<usize>,
    /// Accepted projects, once everyone may know them.
    projects: Vec<Accepted>,
    /// Its page in this window.
    href: String,
}

/// Something that entries are judged by.
#[derive(Serialize, ToSchema)]
struct Criterion {
    /// Its name, by language.
    name: BTreeMap<String, String>,
    /// How much it counts beside the others.
    weight: u32,
}

/// A project accepted in a call.
#[derive(Serialize, ToSchema)]
struct Accepted {
    /// Its lasting id on the host; none while it is announced only.
    id: Option<String>,
    /// The title, by language: the host's, or the region's while it is announced only.
    title: BTreeMap<String, String>,
    /// Its page in this window, if it is there.
    href: Option<String>,
    /// Whether the region had invited it.
    invited: bool,
}

fn call(visit: &Visit, call: &call::Call) -> Call {
    let terms = call.terms();
    let phase = call.phase(visit.now);
    let is_closed = matches!(phase, Phase::Closed | Phase::Decided);
    let criteria = terms.criteria.iter();
    Call {
        slug: call.slug.to_string(),
        title: api::by_language(&call.face.title),
        theme: api::by_language(&call.face.theme),
        text: api::by_language(&call.face.text),
        phase: phase.word(),
        opens: terms.opens.to_string(),
        closes: terms.closes.to_string(),
        launch: terms.launch.to_string(),
        version: call.version.number,
        rules: api::by_language(&terms.rules),
        criteria: criteria.map(|one| Criterion { name: api::by_language(&one.name), weight: one.weight }).collect(),
        contact: call.face.contact.clone(),
        withdrawn: call.withdrawn.as_ref().map(|(_, reason)| api::by_language(reason)).unwrap_or_default(),
        entries: is_closed.then(|| call.standing().count()),
        projects: call.winners().map(|entry| accepted(visit, entry)).collect(),
        href: visit.path(&format!("/calls/{}", call.slug)),
    }
}

fn accepted(visit: &Visit, entry: &call::Entry) -> Accepted {
    let member = visit.shelf.members().iter().find(|member| entry.is_of(&member.project));
    let announced = entry.announced.as_ref().map(|announced| &announced.title);
    let title = member.map(|member| &member.project.title).or(announced);
    Accepted {
        id: member.map(|member| member.project.key.id.to_string()),
        title: title.map(api::by_language).unwrap_or_default(),
        href: member.map(|member| visit.path(&format!("/projects/{}", member.project.slug))),
        invited: entry.origin == call::Origin::Region,
    }
}

#[utoipa::path(
    get,
    path = "/api/v1/calls",
    operation_id = "calls",
    summary = "The region's calls for projects",
    responses((status = 200, body = Calls))
)]
pub(super) fn list(visit: &Visit) -> Result<Content, AppError> {
    let calls = visit.local.calls.published(visit.now);
    api::json(&Calls { calls: calls.into_iter().map(|one| call(visit, one)).collect() })
}

#[utoipa::path(
    get,
    path = "/api/v1/calls/{name}",
    operation_id = "one_call",
    summary = "One call for projects",
    params(("name" = String, Path, description = "The call's name in addresses")),
    responses(
        (status = 200, body = Call),
        (status = 404, body = api::Problem, description = "No such call in this window"),
    )
)]
pub(super) fn one(visit: &Visit) -> Result<Content, AppError> {
    api::json(&call(visit, named(visit)?))
}

/// What the feed of the whole window tells of calls.
pub(super) fn entries(visit: &Visit) -> Vec<Entry> {
    let calls = visit.local.calls.published(visit.now);
    calls.into_iter().map(|call| entry(visit, call)).collect()
}

pub(super) fn entry(visit: &Visit, call: &call::Call) -> Entry {
    let region = visit.region();
    let text =
        |texts: &Texts| texts.best(visit.address.lang, region.default_language()).map(|(_, text)| text.to_owned());
    let publisher = [region.legal.publisher.as_str(), region.id.as_str()].into_iter().find(|name| !name.is_empty());
    EntryBuilder::default()
        .id(format!("urn:oriel:{}:call:{}", region.id, call.slug))
        .title(Text::plain(text(&call.face.title).unwrap_or_else(|| call.slug.to_string())))
        .summary(text(&call.face.text).map(Text::plain))
        .updated(feed::date(news(call, visit.now)))
        .published(call.published.map(feed::date))
        .link(LinkBuilder::default().rel("alternate").href(visit.path(&format!("/calls/{}", call.slug))).build())
        .author(Person { name: publisher.unwrap_or_default().to_owned(), ..Person::default() })
        .build()
}

/// When something worth a new look happened: it was published, changed, opened, closed or decided.
pub(super) fn news(call: &call::Call, now: Timestamp) -> Timestamp {
    let known = [call.published, call.results, call.withdrawn.as_ref().map(|(at, _)| *at), Some(call.version.at)];
    let dated = [call.terms().opens, call.terms().closes].into_iter().filter(|at| *at <= now);
    known.into_iter().flatten().chain(dated).max().unwrap_or(call.changed)
}
