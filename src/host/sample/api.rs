//! `/v1/projects/...`: one project, and the lists that hang on it.

use axum::extract::{Path, State};
use axum::response::Response;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::SampleHost;
use super::ask::Ask;
use super::catalogue::Entry;
use super::error::ApiError;
use super::paging::{Cursor, whole};
use super::resource::MAX_ID;
use super::view;

/// The project that a path names, by id or by slug.
pub(super) fn find(host: &SampleHost, name: &str) -> Result<Entry, ApiError> {
    let catalogue = host.catalogue();
    let found = if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()) {
        catalogue.get(id(name)?)
    } else {
        catalogue.by_slug(name)
    };
    found.ok_or_else(ApiError::not_found)
}

/// A numeric id; one beyond 32 bits fails the call.
pub(super) fn id(text: &str) -> Result<u64, ApiError> {
    let id = text.parse().ok().filter(|id| *id <= MAX_ID);
    id.ok_or_else(|| ApiError::value("id", "Must be a whole number of 32 bits"))
}

/// The project of a list, which must be online where `published` says so.
fn parent(host: &SampleHost, name: &str, published: bool) -> Result<Entry, ApiError> {
    let entry = find(host, name)?;
    let online = entry.field("status").and_then(Value::as_str) == Some("online");
    if published && !online { Err(ApiError::forbidden("status")) } else { Ok(entry) }
}

/// `GET /v1/projects/{id}`. Drafts are here too, from 2018-10-04 on.
pub(super) async fn project(
    State(host): State<SampleHost>,
    Path(name): Path<String>,
    ask: Ask,
) -> Result<Response, ApiError> {
    let extras = view::extras(&ask)?;
    let entry = find(&host, &name)?;
    if !entry.columns.online && !ask.version.since("2018-10-04") {
        return Err(ApiError::not_found());
    }
    Ok(host.json(&view::project(&entry, &ask, &extras, host.now().as_second())))
}

/// `GET /v1/projects/{id}/rewards`
pub(super) async fn rewards(
    State(host): State<SampleHost>,
    Path(name): Path<String>,
    ask: Ask,
) -> Result<Response, ApiError> {
    let entry = parent(&host, &name, true)?;
    Ok(host.json(&parts("rewards", entry.list("rewards").iter(), &entry, &ask)))
}

/// `GET /v1/projects/{id}/sponsorships`
pub(super) async fn sponsorships(
    State(host): State<SampleHost>,
    Path(name): Path<String>,
    ask: Ask,
) -> Result<Response, ApiError> {
    let entry = parent(&host, &name, false)?;
    Ok(host.json(&parts("sponsorships", entry.list("sponsorships").iter(), &entry, &ask)))
}

/// `GET /v1/projects/{id}/tags`
pub(super) async fn tags(
    State(host): State<SampleHost>,
    Path(name): Path<String>,
    ask: Ask,
) -> Result<Response, ApiError> {
    let entry = parent(&host, &name, true)?;
    let main = entry.field("main_tag").filter(|tag| tag.is_object() && entry.list("tags").is_empty());
    Ok(host.json(&parts("tags", main.into_iter().chain(entry.list("tags")), &entry, &ask)))
}

fn parts<'a>(name: &str, all: impl Iterator<Item = &'a Value>, entry: &Entry, ask: &Ask) -> Value {
    whole(name, all.map(|one| view::part(one, entry, ask)).collect())
}

/// `GET /v1/projects/{id}/news`. Only published news: the rest is for the owner.
pub(super) async fn news(
    State(host): State<SampleHost>,
    Path(name): Path<String>,
    ask: Ask,
) -> Result<Response, ApiError> {
    let entry = parent(&host, &name, true)?;
    let published = if matches!(ask.param("status"), None | Some("online")) { view::published(&entry) } else { vec![] };
    let dated = published.into_iter().map(|news| (second(news.get("date_publication")).unwrap_or(0), news)).collect();
    Ok(host.json(&Cursor::of(&ask)?.page("news", dated, |news| view::part(news, &entry, &ask))))
}

/// `GET /v1/projects/{id}/supporters`. Invented: as many as the count says, spread over the campaign so far.
pub(super) async fn supporters(
    State(host): State<SampleHost>,
    Path(name): Path<String>,
    ask: Ask,
) -> Result<Response, ApiError> {
    let entry = parent(&host, &name, false)?;
    let row = &entry.columns;
    let now = host.now().as_second();
    let start = row.start.unwrap_or(now).min(now);
    let count = i64::try_from(row.supporters.min(100_000)).unwrap_or(0);
    let span = row.end.unwrap_or(now).clamp(start, now) - start;
    let dated = (1..=count).map(|nth| (start + span * nth / count, nth)).collect();
    let show =
        |nth: &i64| json!({"id": nth, "username": format!("contributor-{nth}"), "name": format!("Contributor {nth}")});
    Ok(host.json(&Cursor::of(&ask)?.page("supporters", dated, show)))
}

/// `GET /v1/projects/{id}/events`. What a project's dates, news and sponsorships tell.
pub(super) async fn events(
    State(host): State<SampleHost>,
    Path(name): Path<String>,
    ask: Ask,
) -> Result<Response, ApiError> {
    let entry = parent(&host, &name, false)?;
    let show = |(at, kind, data): &(i64, &str, Value)| json!({"type": kind, "data": data, "time": Timestamp::from_second(*at).ok().map(|time| time.to_string())});
    let dated = happened(&entry, host.now().as_second()).into_iter().map(|event| (event.0, event)).collect();
    Ok(host.json(&Cursor::of(&ask)?.page("events", dated, show)))
}

fn happened(entry: &Entry, now: i64) -> Vec<(i64, &'static str, Value)> {
    let mut events = Vec::new();
    let mut add = |at: Option<i64>, kind, data| events.extend(at.filter(|at| *at <= now).map(|at| (at, kind, data)));
    add(entry.columns.start, "project_start", Value::Null);
    add(entry.columns.end, "project_end", Value::Null);
    add(second(entry.field("date_goal_raised")), "percent_raised", json!({"percent": 100}));
    for news in view::published(entry) {
        let id = news.get("id").cloned().unwrap_or_default();
        add(second(news.get("date_publication")), "news", json!({"news_id": id}));
    }
    events
}

fn second(date: Option<&Value>) -> Option<i64> {
    let instant: Timestamp = date?.as_str()?.parse().ok()?;
    Some(instant.as_second())
}
