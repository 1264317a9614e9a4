//! `/api/v1`: the same query as the list, for machines. What a page ignores is refused here, with the parameter's name.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::{Modify, OpenApi, ToSchema};

use super::Visit;
use crate::domain::curation::{self, Chosen};
use crate::domain::fact::Subject;
use crate::domain::language::Texts;
use crate::domain::money;
use crate::domain::need::{self, takes_help};
use crate::domain::project::{Goal, Slug};
use crate::domain::refusal::Refusal;
use crate::domain::shelf::Member;
use crate::web::error::AppError;
use crate::web::page_cache::Content;
use crate::web::sponsor_api::answers as sponsor_api;

const JSON: &str = "application/json; charset=utf-8";

/// A page of projects.
#[derive(Serialize, ToSchema)]
struct Projects {
    /// How many projects the query finds in all.
    total: usize,
    /// The page, from 1.
    page: usize,
    /// How many pages there are, at least 1.
    pages: usize,
    /// The projects of the page.
    projects: Vec<Project>,
    /// The address of the next page; none on the last.
    next: Option<String>,
}

/// A project of the window.
#[derive(Serialize, ToSchema)]
struct Project {
    /// The host's name here.
    host: String,
    /// Its lasting id on the host.
    id: String,
    /// Its readable name, which may change.
    slug: String,
    /// The title, by language.
    title: BTreeMap<String, String>,
    /// One sentence, by language.
    subtitle: BTreeMap<String, String>,
    /// Its main language.
    language: String,
    /// announced, running, succeeded, ended, failed or cancelled: the host's judgement.
    stage: &'static str,
    /// Whether contributions are open now.
    open: bool,
    /// What it asks for, in money.
    goal: Option<Money>,
    /// What it asks for, in pre-orders.
    preorders: Option<Preorders>,
    /// What the crowd gave.
    raised: Money,
    /// Percent of the goal, rounded down.
    percent: Option<u32>,
    /// How many people gave.
    backers: Option<u32>,
    /// When contributions open.
    start: Option<String>,
    /// When they close.
    deadline: Option<String>,
    /// Its town.
    town: Option<String>,
    /// Where it is: by the host's coordinates, or else the middle of its town.
    point: Option<Point>,
    /// The id of its category on the host.
    category: Option<String>,
    /// What it needs besides money, today.
    needs: Vec<Need>,
    /// Since and until which day the region puts it first, and why.
    featured: Option<Featured>,
    /// What the region says of it, by language.
    note: BTreeMap<String, String>,
    /// Its page in this window.
    href: String,
    /// Its page on the host.
    host_page: String,
    /// When the host last told of it.
    seen: String,
    /// Since when the host no longer knows it.
    gone: Option<String>,
}

/// Something that a project needs besides money.
#[derive(Serialize, ToSchema)]
struct Need {
    /// Its number in the region.
    id: String,
    /// `hands`, `skills`, `tools`, `equipment`, `place` or `transport`.
    kind: &'static str,
    /// What, in a line, by language.
    what: BTreeMap<String, String>,
    /// More about it, by language.
    more: BTreeMap<String, String>,
    /// How many or how much.
    count: Option<u32>,
    /// Of what.
    unit: Option<String>,
    /// The last day on which it helps, in the region's zone.
    until: Option<String>,
    /// Where, in words.
    place: Option<String>,
    /// Where help is offered.
    offer: String,
}

/// A project that the region puts first for a time.
#[derive(Serialize, ToSchema)]
struct Featured {
    /// The first day.
    from: String,
    /// The last day.
    until: String,
    /// Why, by language.
    why: BTreeMap<String, String>,
}

/// A collection that the region put together.
#[derive(Serialize, ToSchema)]
struct Collection {
    /// Its name in addresses.
    slug: String,
    /// The title, by language.
    title: BTreeMap<String, String>,
    /// The text, by language.
    text: BTreeMap<String, String>,
    /// The ids of its projects that are shown, in its order.
    projects: Vec<String>,
    /// Its page in this window.
    href: String,
    /// When it was last changed.
    changed: Option<String>,
}

/// Every collection.
#[derive(Serialize, ToSchema)]
struct Collections {
    /// The last published first.
    collections: Vec<Collection>,
}

/// An amount of money.
#[derive(Serialize, ToSchema)]
struct Money {
    /// In the currency's smallest unit: cents for EUR.
    minor: i64,
    /// ISO 4217.
    currency: &'static str,
}

/// A point on the earth, WGS 84.
#[derive(Serialize, ToSchema)]
struct Point {
    /// Degrees north.
    lat: f64,
    /// Degrees east.
    lon: f64,
}

/// A goal counted in pre-orders.
#[derive(Serialize, ToSchema)]
struct Preorders {
    /// Units asked for.
    wanted: u64,
    /// Units ordered.
    sold: u64,
}

/// Why there is no answer.
#[derive(Serialize, ToSchema)]
pub(in crate::web) struct Problem {
    /// What happened and what to do, one sentence.
    error: String,
    /// The lasting name of what is wrong, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    /// What it is wrong with, of what was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'static str>,
}

impl Problem {
    /// A sentence.
    pub(in crate::web) fn new(error: String) -> Self {
        Self { error, code: None, field: None }
    }

    /// The same, with the names of a refusal.
    pub(in crate::web) fn of(self, refusal: &Refusal) -> Self {
        Self { code: Some(refusal.code), field: refusal.field, ..self }
    }

    /// As an answer.
    pub(in crate::web) fn content(&self) -> Content {
        Content::text(JSON, serde_json::to_string(self).unwrap_or_default())
    }
}

impl From<money::Money> for Money {
    fn from(money: money::Money) -> Self {
        Self { minor: money.minor, currency: money.currency.code() }
    }
}

pub(in crate::web) fn by_language(texts: &Texts) -> BTreeMap<String, String> {
    texts.iter().map(|(lang, text)| (lang.to_string(), text.to_owned())).collect()
}

/// What a project needs besides money, today.
fn needs(visit: &Visit, member: &Member) -> Vec<Need> {
    if member.gone.is_some() || !takes_help(&member.project) {
        return Vec::new();
    }
    let today = visit.region().zone.to_datetime(visit.now).date();
    let need = |need: &need::Need| Need {
        id: need.id.to_string(),
        kind: need.kind.word(),
        what: by_language(&need.detail.what),
        more: by_language(&need.detail.more),
        count: need.detail.amount.as_ref().map(|amount| amount.count),
        unit: need.detail.amount.as_ref().map(|amount| amount.unit.clone()).filter(|unit| !unit.is_empty()),
        until: need.detail.until.map(|until| until.to_string()),
        place: Some(need.detail.place.clone()).filter(|place| !place.is_empty()),
        offer: format!("{}?need={}", visit.path("/offers/new"), need.id),
    };
    visit.local.needs.open_of(&member.project.key, today).map(need).collect()
}

/// A project as the API tells of it.
fn project(visit: &Visit, member: &Member) -> Project {
    let project = &member.project;
    let time = |at: Timestamp| at.to_string();
    let chosen = visit.local.curation.of(&project.key);
    let (goal, preorders) = match project.goal {
        Some(Goal::Money(goal)) => (Some(goal.into()), None),
        Some(Goal::Preorders { wanted, sold }) => (None, Some(Preorders { wanted, sold })),
        None => (None, None),
    };
    Project {
        host: project.key.host.to_string(),
        id: project.key.id.to_string(),
        slug: project.slug.to_string(),
        title: by_language(&project.title),
        subtitle: by_language(&project.subtitle),
        language: project.language.to_string(),
        stage: project.stage.word(),
        open: member.takes_money(visit.now),
        goal,
        preorders,
        raised: project.raised.into(),
        percent: project.progress_percent(),
        backers: project.backers,
        start: project.start.map(time),
        deadline: project.deadline.map(|deadline| time(deadline.at)),
        town: member.town.clone(),
        point: member.point.map(|point| Point { lat: point.lat, lon: point.lon }),
        category: project.category.as_ref().map(|category| category.id.clone()),
        needs: needs(visit, member),
        featured: chosen.and_then(|chosen| featured(visit, chosen)),
        note: chosen.and_then(|chosen| chosen.note.get()).map(by_language).unwrap_or_default(),
        href: visit.path(&format!("/projects/{}", project.slug)),
        host_page: project.page.clone(),
        seen: time(member.seen),
        gone: member.gone.map(time),
    }
}

#[utoipa::path(
    get,
    path = "/api/v1/projects",
    summary = "The projects of the window that a query finds",
    params(
        ("q" = Option<String>, Query, description = "Words to search for; case, accents and plurals are forgiven"),
        ("category" = Option<String>, Query, description = "A category of the host, by id"),
        ("place" = Option<String>, Query, description = "A town, by its name in addresses"),
        ("stage" = Option<Vec<String>>, Query, description = "Stages: running, announced, succeeded, ended, failed, cancelled"),
        ("nearly" = Option<String>, Query, description = "1: only projects at 75 % of their goal or more, not there yet"),
        ("ending" = Option<String>, Query, description = "1: only projects that end within seven days"),
        ("needs" = Option<String>, Query, description = "1: only projects that need hands, tools, a place or the like"),
        ("near" = Option<String>, Query, description = "Latitude, longitude and kilometres, 45.78,3.082,12: only projects around there"),
        ("sort" = Option<String>, Query, description = "usual, ending, newest or progress"),
        ("page" = Option<u32>, Query, minimum = 1, maximum = 100_000, description = "The page"),
        ("size" = Option<u32>, Query, minimum = 1, maximum = 100, description = "Projects on a page"),
    ),
    responses(
        (status = 200, body = Projects),
        (status = 400, body = Problem, description = "A parameter is not understood"),
    )
)]
pub(super) fn projects(visit: &Visit) -> Result<Content, AppError> {
    let (query, bad) = visit.address.read_query();
    if let Some(bad) = bad.into_iter().next() {
        return Err(bad.into());
    }
    let found = visit.shelf.choose(&query, visit.address.lang, &visit.wanting(), visit.now);
    let next = (found.page < found.pages).then(|| query.on_page(found.page + 1).address());
    json(&Projects {
        total: found.total,
        page: found.page,
        pages: found.pages,
        projects: found.members.iter().map(|member| project(visit, member)).collect(),
        next: next.map(|query| format!("{}?{query}", visit.path("/api/v1/projects"))),
    })
}

#[utoipa::path(
    get,
    path = "/api/v1/projects/{name}",
    summary = "One project of the window",
    params(("name" = String, Path, description = "The project's slug or id on the host")),
    responses(
        (status = 200, body = Project),
        (status = 404, body = Problem, description = "No such project in this window"),
    )
)]
pub(super) fn one(visit: &Visit) -> Result<Content, AppError> {
    json(&project(visit, super::member(visit)?))
}

/// What the region puts first today.
fn featured(visit: &Visit, chosen: &Chosen) -> Option<Featured> {
    let today = visit.region().zone.to_datetime(visit.now).date();
    let feature = chosen.feature.get().filter(|feature| feature.is_on(today))?;
    let (from, until) = (feature.from.to_string(), feature.until.to_string());
    Some(Featured { from, until, why: by_language(&feature.why) })
}

fn of_collection(visit: &Visit, slug: &Slug, collection: &curation::Collection) -> Collection {
    let texts = |texts: Option<&Texts>| texts.map(by_language).unwrap_or_default();
    let changed = visit.local.last_change(&Subject::Collection(slug.clone()));
    Collection {
        slug: slug.to_string(),
        title: texts(collection.title()),
        text: texts(collection.text()),
        projects: ids(visit, collection),
        href: visit.path(&format!("/collections/{slug}")),
        changed: changed.map(|change| change.at.to_string()),
    }
}

fn ids(visit: &Visit, collection: &curation::Collection) -> Vec<String> {
    super::collections::members(visit, collection).iter().map(|member| member.project.key.id.to_string()).collect()
}

#[utoipa::path(
    get,
    path = "/api/v1/collections",
    summary = "The collections that the region put together",
    responses((status = 200, body = Collections))
)]
pub(super) fn collections(visit: &Visit) -> Result<Content, AppError> {
    let published = visit.local.curation.published();
    let collections = published.into_iter().map(|(slug, collection)| of_collection(visit, slug, collection)).collect();
    json(&Collections { collections })
}

#[utoipa::path(
    get,
    path = "/api/v1/collections/{name}",
    summary = "One collection",
    params(("name" = String, Path, description = "The collection's name in addresses")),
    responses(
        (status = 200, body = Collection),
        (status = 404, body = Problem, description = "No such collection in this window"),
    )
)]
pub(super) fn collection(visit: &Visit) -> Result<Content, AppError> {
    let (slug, collection) = super::collections::named(visit)?;
    json(&of_collection(visit, &slug, collection))
}

/// The OpenAPI document.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Oriel",
        description = "The projects, calls for projects and match funds of one territory's window. Amounts are in the smallest unit of their currency.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2")
    ),
    paths(
        projects,
        one,
        collections,
        collection,
        super::calls::list,
        super::calls::one,
        super::accounts::funds,
        super::accounts::fund,
        super::accounts::account,
        super::account_tables::by_fund,
        super::account_tables::by_project,
        super::account_tables::by_allocation,
        super::labels::table,
        sponsor_api::own_funds,
        sponsor_api::own_fund,
        sponsor_api::own_allocations,
        sponsor_api::own_statement,
        sponsor_api::own_statement_of,
        sponsor_api::record_payment
    ),
    modifiers(&Bearer),
    components(schemas(Problem))
)]
struct Document;

/// What lets a sponsor's programs in.
struct Bearer;

impl Modify for Bearer {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let text = "A token of an organisation, made in its portal by somebody who speaks for it";
        let scheme = Http::builder().scheme(HttpAuthScheme::Bearer).description(Some(text)).build();
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("token", SecurityScheme::Http(scheme));
    }
}

pub(super) fn document(visit: &Visit) -> Result<Content, AppError> {
    let mut document = Document::openapi();
    let base = if visit.address.base.is_empty() { "/" } else { &visit.address.base };
    document.servers = Some(vec![utoipa::openapi::Server::new(base)]);
    json(&document)
}

/// An error as the API tells of it.
pub(super) fn problem(error: &AppError) -> Content {
    Problem::new(error.to_string()).content()
}

pub(in crate::web) fn json(value: &impl Serialize) -> Result<Content, AppError> {
    let body = serde_json::to_string(value).map_err(anyhow::Error::from)?;
    Ok(Content::text(JSON, body))
}
