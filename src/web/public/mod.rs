//! What everyone may read: pages, feed, API, files of a theme. A function here asks one question and renders.

mod account_tables;
mod accounts;
mod api;
mod calls;
mod card;
pub(super) mod certificates;
mod collections;
mod events;
mod feed;
mod figures;
mod labels;
mod oembed;
mod pictures;
pub(super) mod robots;
mod sitemap;
mod sponsors;

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, header};
use serde::Serialize;

use super::App;
use super::error::AppError;
use super::page::{
    About, Accessibility, CallPage, CallsPage, Categories, Embed, ErrorPage, ExplainPage, FiguresPage, Frame, Home,
    LegalPage, List, MapPage, NotFound, Privacy, ProjectPage, Propose, Sheet, Spotted, embedded,
};
use super::page_cache::{Content, Encoding, SAFE};
use super::theme::Dress;
use super::visit::Visit;
use crate::app::self_check;
use crate::domain::gazetteer::Gazetteer;
use crate::domain::language::Lang;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::query::Query;
use crate::domain::shelf::Member;
use crate::host::clean;

const HTML: &str = "text/html; charset=utf-8";

/// Where a holder learns what the window admits.
pub(super) const PROPOSE: &str = "/propose";

/// The agenda.
pub(super) const EVENTS: &str = "/events";

/// Makes one page.
pub(super) type Make = fn(&Visit) -> Result<Content, AppError>;

/// Pages that every window has and search engines may keep, besides those of its projects.
const PAGES: [&str; 9] =
    ["/", "/projects", "/map", "/figures", "/about", "/propose", "/legal", "/privacy", "/accessibility"];

/// What makes the page at a path of a window.
pub(super) fn route(path: &str) -> Option<Make> {
    let make: Make = match path {
        "/" => home,
        "/projects" => list,
        "/collections" => collections::all,
        "/map" => map,
        EVENTS => events::agenda,
        "/events.ics" => events::of_window,
        "/sponsors" => sponsors::all,
        "/accounts" => sponsors::accounts,
        path if is_under(path, "/sponsors/") => sponsors::one,
        path if is_under(path, "/labels/") => labels::one,
        path if is_under(path, "/funds/") => sponsors::fund,
        "/calls" => |visit| render(visit, "calls", CallsPage::new),
        path if is_under(path, "/calls/") => call,
        "/figures" => |visit| render(visit, "figures", |frame| FiguresPage::new(frame, &visit.shelf)),
        "/figures/by-month.csv" => figures::by_month,
        "/figures/help.csv" => figures::help,
        "/figures/by-category.csv" => figures::by_category,
        "/figures/by-place.csv" => figures::by_place,
        "/figures/outcomes.csv" => figures::outcomes,
        "/feed.atom" => feed::feed,
        "/card.jpg" => card::of_window,
        "/embed/projects" => embedded_list,
        "/oembed" => oembed::answer,
        "/robots.txt" => robots::of_window,
        "/sitemap.xml" => sitemap::whole,
        PROPOSE => propose,
        "/about" => |visit| render(visit, "about", |frame| About::new(frame, &categories(visit))),
        "/legal" => |visit| render(visit, "legal", LegalPage::new),
        "/privacy" => |visit| render(visit, "privacy", |frame| Privacy::new(frame, visit.app.backup_days)),
        "/accessibility" => |visit| render(visit, "accessibility", Accessibility::new),
        "/api/v1/projects" => api::projects,
        "/api/v1/collections" => api::collections,
        "/api/v1/calls" => calls::list,
        "/api/v1/funds" => accounts::funds,
        "/api/v1/accounts" => accounts::account,
        "/api/v1/accounts/funds.csv" => account_tables::by_fund,
        "/api/v1/accounts/projects.csv" => account_tables::by_project,
        "/api/v1/accounts/in-kind.csv" => labels::table,
        "/api/v1/accounts/allocations.csv" => account_tables::by_allocation,
        "/api/v1/openapi.json" => api::document,
        path if is_under(path, "/projects/") => project,
        path if is_of_project(path, "/card.jpg") => card::of_project,
        path if is_under(path, "/events/") && path.ends_with(".ics") => events::of_one,
        path if is_under(path, "/events/") => events::one,
        path if is_calendar_of(path, "/collections/") => events::of_collection,
        path if is_calendar_of(path, "/calls/") => events::of_call,
        path if is_of_project(path, "/sheet") => sheet,
        path if is_of_project(path, "/certificate") => certificates::of_project,
        certificates::SEARCH => certificates::search,
        path if is_under(path, "/certificates/") => certificates::one,
        path if is_sheet_of_certificate(path) => certificates::sheet,
        path if is_of_project(path, "/explain") => explain,
        path if is_under(path, "/embed/projects/") => embedded_project,
        path if is_under(path, "/collections/") => collections::one,
        path if is_of_collection(path, "/feed.atom") => feed::of_collection,
        path if is_of_project(path, "/feed.atom") => feed::of_project,
        path if is_feed_of(path, "/calls/") => feed::of_call,
        path if sitemap::is_part(path) => sitemap::part,
        path if is_under(path, "/api/v1/projects/") => api::one,
        path if is_under(path, "/api/v1/collections/") => api::collection,
        path if is_under(path, "/api/v1/calls/") => calls::one,
        path if is_under(path, "/api/v1/funds/") => accounts::fund,
        _ => return None,
    };
    Some(make)
}

/// Whether what is at the path depends on the query over projects. Elsewhere a query changes nothing.
pub(super) fn takes_query(path: &str) -> bool {
    matches!(path, "/projects" | "/map" | "/feed.atom" | "/embed/projects") || is_for_machines(path)
}

/// Whether programs ask there: they are told what is wrong with a query, where people are shown what can be.
pub(super) fn is_for_machines(path: &str) -> bool {
    path.starts_with("/api/") || path == "/oembed"
}

/// Whether the path is one segment below `folder`.
fn is_under(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|name| !name.is_empty() && !name.contains('/'))
}

/// Whether the path is `/projects/NAME` and then this.
fn is_of_project(path: &str, what: &str) -> bool {
    path.strip_suffix(what).is_some_and(|project| is_under(project, "/projects/"))
}

/// Whether the path is `/certificates/NUMBER/sheet`.
fn is_sheet_of_certificate(path: &str) -> bool {
    path.strip_suffix("/sheet").is_some_and(|certificate| is_under(certificate, "/certificates/"))
}

/// Whether the path is `/collections/NAME` and then this.
fn is_of_collection(path: &str, what: &str) -> bool {
    path.strip_suffix(what).is_some_and(|collection| is_under(collection, "/collections/"))
}

/// Whether the path is that of the feed of something in `folder`.
fn is_feed_of(path: &str, folder: &str) -> bool {
    path.strip_suffix("/feed.atom").is_some_and(|thing| is_under(thing, folder))
}

/// Whether the path is that of the calendar of something in `folder`.
fn is_calendar_of(path: &str, folder: &str) -> bool {
    path.strip_suffix("/events.ics").is_some_and(|thing| is_under(thing, folder))
}

/// The project that the path names, wherever `projects` stands in it. Where another stands for it, the visitor is led there.
fn member(visit: &Visit) -> Result<&Member, AppError> {
    let path = &*visit.address.path;
    let named = path.split('/').skip_while(|segment| *segment != "projects").nth(1).unwrap_or_default();
    let name: Slug = named.parse().map_err(|_| AppError::NotFound)?;
    if let Some(member) = visit.shelf.find(&name) {
        return Ok(member);
    }
    let kept = standing_for(visit, &name).ok_or(AppError::NotFound)?;
    let path = path.replacen(&format!("/projects/{named}"), &format!("/projects/{}", kept.project.slug), 1);
    Err(AppError::Moved(path))
}

/// The project that the region merged the one with this name into. Merges are few: they are looked through, not the catalog.
fn standing_for<'v>(visit: &'v Visit, name: &Slug) -> Option<&'v Member> {
    let is_called = |key: &ProjectKey| {
        let slug = || visit.app.catalog.standing(key).map(|standing| standing.project.slug.clone());
        key.id.as_str() == name.as_str() || slug().as_ref() == Some(name)
    };
    let merges = visit.local.curation.projects().filter_map(|(key, chosen)| Some((key, chosen.merged.get()?)));
    let mut kept = merges.filter(|(key, _)| is_called(key)).map(|(_, kept)| kept);
    visit.shelf.get(kept.next()?)
}

fn home(visit: &Visit) -> Result<Content, AppError> {
    render(visit, "home", |frame| Home::new(frame, &visit.shelf, visit.land()))
}

fn list(visit: &Visit) -> Result<Content, AppError> {
    let (query, _) = visit.address.read_query();
    let found = visit.shelf.choose(&query, visit.address.lang, &visit.wanting(), visit.now);
    render(visit, "list", |frame| List::new(frame, &visit.shelf, &query, &found))
}

/// Every project that the query finds, wherever a list would break it into pages.
fn map(visit: &Visit) -> Result<Content, AppError> {
    let (query, _) = visit.address.read_query();
    let all = Query { size: usize::MAX, ..query.on_page(1) };
    let found = visit.shelf.choose(&all, visit.address.lang, &visit.wanting(), visit.now);
    render(visit, "map", |frame| {
        let events = Spotted::all(frame, &|venue| visit.spot(venue));
        MapPage::new(frame, visit.land(), &visit.shelf, &query, &found, &events)
    })
}

fn project(visit: &Visit) -> Result<Content, AppError> {
    let member = member(visit)?;
    let detail = visit.app.catalog.detail(&member.project.key).map_err(anyhow::Error::from)?.unwrap_or_default();
    let player = detail.video.as_deref().and_then(clean::player);
    let page = render(visit, "project", |frame| ProjectPage::new(frame, &visit.shelf, member, &detail, visit.land()))?;
    Ok(page.framing(player.map(|player| player.origin)))
}

fn call(visit: &Visit) -> Result<Content, AppError> {
    let call = calls::named(visit)?;
    render(visit, "call", |frame| CallPage::new(frame, call, &visit.shelf))
}

fn sheet(visit: &Visit) -> Result<Content, AppError> {
    let member = member(visit)?;
    render(visit, "sheet", |frame| Sheet::new(frame, member))
}

/// Where the figures of a project's partners come from.
fn explain(visit: &Visit) -> Result<Content, AppError> {
    let member = member(visit)?;
    let frame = visit.frame()?;
    let page = ExplainPage::new(&frame, &visit.shelf, member).ok_or(AppError::NotFound)?;
    rendered(visit, "explain", &frame, |_| page)
}

fn embedded_project(visit: &Visit) -> Result<Content, AppError> {
    let member = member(visit)?;
    render(visit, "embed", |frame| Embed::project(frame, member)).map(Content::framable)
}

fn embedded_list(visit: &Visit) -> Result<Content, AppError> {
    let query = embedded(visit.address.read_query().0);
    let found = visit.shelf.choose(&query, visit.address.lang, &visit.wanting(), visit.now);
    render(visit, "embed", |frame| Embed::list(frame, &query, &found)).map(Content::framable)
}

fn propose(visit: &Visit) -> Result<Content, AppError> {
    let (region, categories) = (&visit.address.window.region, categories(visit));
    let offered: Vec<_> = categories.keys().cloned().collect();
    let sketch = visit.address.read_sketch();
    let outcome = sketch.as_ref().map(|sketch| self_check::check(sketch, region, &offered, &Gazetteer::embedded()));
    render(visit, "propose", |frame| Propose::new(frame, &categories, sketch.as_ref().zip(outcome.as_ref())))
}

/// The host's categories, where the region admits some and not others.
fn categories(visit: &Visit) -> Categories {
    let region = visit.region();
    if region.policy.limits_categories() { visit.app.catalog.categories(&region.host) } else { Categories::new() }
}

/// The page of an error, in the region's brand.
pub(super) fn error(visit: &Visit, error: &AppError) -> Result<Content, AppError> {
    match error {
        AppError::NotFound if visit.address.path.starts_with("/embed/") => {
            render_nowhere(visit, "embed", Embed::lost).map(Content::framable)
        }
        AppError::NotFound if certificates::is_at(&visit.address.path) => certificates::unknown(visit),
        AppError::NotFound => render_nowhere(visit, "not_found", NotFound::new),
        AppError::NotOffered(reason) => render_nowhere(visit, "error", |frame| ErrorPage::refused(frame, *reason)),
        AppError::BadRequest(reason) => {
            render_nowhere(visit, "error", |frame| ErrorPage::refused(frame, reason.to_string()))
        }
        _ => render_nowhere(visit, "error", ErrorPage::ours),
    }
}

/// An error as the API tells of it.
pub(super) fn api_error(error: &AppError) -> Content {
    api::problem(error)
}

fn render<'v, T: Serialize>(
    visit: &'v Visit,
    template: &str,
    page: impl FnOnce(&Frame<'v>) -> T,
) -> Result<Content, AppError> {
    rendered(visit, template, &visit.frame()?, page)
}

/// The same for a page that is nowhere: its links to other languages lead home.
fn render_nowhere<'v, T: Serialize>(
    visit: &'v Visit,
    template: &str,
    page: impl FnOnce(&Frame<'v>) -> T,
) -> Result<Content, AppError> {
    rendered(visit, template, &Frame { path: "/", ..visit.frame()? }, page)
}

fn rendered<'v, T: Serialize>(
    visit: &'v Visit,
    template: &str,
    frame: &Frame<'v>,
    page: impl FnOnce(&Frame<'v>) -> T,
) -> Result<Content, AppError> {
    let body = visit.dress.theme.render(template, frame, &page(frame)).map_err(anyhow::Error::from)?;
    Ok(Content::text(HTML, body))
}

/// The page where no window answers: it names none, and is in the first language asked for that we speak.
pub(super) fn neutral_not_found(app: &App, asked: &HeaderMap) -> Content {
    let lang = super::address::preferred(&Lang::SHIPPED, asked);
    let themes = app.themes.load();
    let render = |dress: &Arc<Dress>| dress.theme.render_neutral("neutral_not_found", dress, lang, &()).ok();
    let page = themes.plain().and_then(render);
    Content::text(HTML, page.unwrap_or_else(|| "<!doctype html><title>404</title>404".into()))
}

pub(super) use api::{Problem, by_language, json};
pub(super) use pictures::{picture, sent_picture};

/// A file of a theme, to be kept for ever: its name changes with its bytes.
pub(super) fn asset(app: &App, path: &str, asked: &HeaderMap) -> Option<Response<Body>> {
    let name = path.strip_prefix("/assets/")?;
    let themes = app.themes.load();
    let asset = themes.asset(name)?;
    let (coding, bytes) = match Encoding::accepted(asked) {
        Encoding::Brotli if asset.br.is_some() => (Some("br"), asset.br.clone()?),
        Encoding::Gzip if asset.gzip.is_some() => (Some("gzip"), asset.gzip.clone()?),
        _ => (None, asset.bytes.clone()),
    };
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.extend(SAFE);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.mime));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.extend(coding.map(|coding| (header::CONTENT_ENCODING, HeaderValue::from_static(coding))));
    Some(response)
}
