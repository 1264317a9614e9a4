//! The lists beside the projects: partners, channels, categories, users.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use serde_json::{Value, json};

use super::ask::{Ask, Caller};
use super::catalogue::Stored;
use super::columns::{Columns, fold};
use super::error::ApiError;
use super::paging::{Cursor, whole};
use super::resource::PLACEHOLDER;
use super::{SampleHost, api, language, people, view};

/// Categories known even when no project is in them.
const CATEGORIES: [(u64, &str); 10] = [
    (10, "Jeux"),
    (20, "Spectacle vivant"),
    (21, "Sports"),
    (24, "Autres projets"),
    (37, "Patrimoine"),
    (39, "Mode & Design"),
    (41, "Art & Photo"),
    (43, "Technologie"),
    (45, "Enfance & Educ."),
    (63, "Santé & Bien-être"),
];

type Answer = Result<Response, ApiError>;

/// A cursor page of the online projects that `wanted` picks, as full resources.
fn projects(host: &SampleHost, ask: &Ask, wanted: impl Fn(&Columns) -> bool) -> Answer {
    let extras = view::extras(ask)?;
    let page = Cursor::of(ask)?;
    let now = host.now().as_second();
    let catalogue = host.catalogue();
    let found = catalogue.all().filter(|stored| wanted(&stored.columns));
    let dated = found.map(|stored| (stored.columns.created, stored.clone())).collect();
    drop(catalogue);
    let show = |stored: &Arc<Stored>| stored.open().map(|entry| view::project(&entry, ask, &extras, now));
    Ok(host.json(&page.page("projects", dated, |stored| show(stored).unwrap_or_default())))
}

/// `GET /v1/partners/{slug}/projects`: for the public only with `status=online`. The path takes the slug.
pub(super) async fn partner_projects(State(host): State<SampleHost>, Path(slug): Path<String>, ask: Ask) -> Answer {
    if !host.catalogue().partners().contains_key(&slug) {
        return Err(ApiError::not_found());
    }
    if ask.param("status") != Some("online") {
        let refused = ApiError::forbidden("status");
        return Err(if ask.caller == Caller::Anonymous { ApiError::unauthorised() } else { refused });
    }
    projects(&host, &ask, |row| row.online && row.partners.iter().any(|partner| **partner == *slug))
}

/// `GET /v1/partners/{id}`: the path takes the number.
pub(super) async fn partner(State(host): State<SampleHost>, Path(id): Path<String>) -> Answer {
    let id =
        if id.bytes().all(|byte| byte.is_ascii_digit()) { api::id(&id)? } else { return Err(ApiError::not_found()) };
    let catalogue = host.catalogue();
    let partner = catalogue.partners().values().find(|partner| partner.get("id").and_then(Value::as_u64) == Some(id));
    Ok(host.json(partner.ok_or_else(ApiError::not_found)?))
}

/// `GET /v1/channels`, of a country or of a project if asked.
pub(super) async fn channels(State(host): State<SampleHost>, ask: Ask) -> Answer {
    let page = Cursor::of(&ask)?;
    let of_project = match ask.param("project_id") {
        Some(id) => Some(api::find(&host, id)?),
        None => None,
    };
    let number = |channel: &Value| channel.get("id").and_then(Value::as_u64).unwrap_or_default();
    let country = |channel: &Value| {
        let wanted = ask.param("country").filter(|wanted| !wanted.is_empty());
        wanted.is_none_or(|wanted| channel.get("country").is_none_or(|country| country == wanted))
    };
    let catalogue = host.catalogue();
    let all = catalogue.channels().values().filter(|channel| country(channel));
    let wanted = all.filter(|channel| {
        of_project.as_ref().is_none_or(|project| project.columns.channels.contains(&number(channel)))
    });
    let dated = wanted.map(|channel| (i64::try_from(number(channel)).unwrap_or(0), channel)).collect();
    Ok(host.json(&page.page("channels", dated, |channel| narrowed(channel, &ask))))
}

/// `GET /v1/channels/{slug}`
pub(super) async fn channel(State(host): State<SampleHost>, Path(slug): Path<String>, ask: Ask) -> Answer {
    let catalogue = host.catalogue();
    let channel = catalogue.channels().get(&slug).ok_or_else(ApiError::not_found)?;
    Ok(host.json(&narrowed(channel, &ask)))
}

/// Texts in the asked language, which a channel has no single one of.
fn narrowed(channel: &Value, ask: &Ask) -> Value {
    let mut channel = channel.clone();
    if ask.narrows() {
        let lang = ask.param("lang").or(channel.get("lang").and_then(Value::as_str)).unwrap_or("fr").to_owned();
        language::narrow(&mut channel, &lang);
    }
    channel
}

/// `GET /v1/categories`
pub(super) async fn categories(State(host): State<SampleHost>) -> Response {
    let catalogue = host.catalogue();
    let mut all = catalogue.tags().clone();
    for (id, name) in CATEGORIES {
        all.entry(id).or_insert_with(|| json!({"id": id, "name": {"fr": name}}));
    }
    let complete = |(position, (id, mut tag)): (usize, (u64, Value))| {
        let name = language::text(tag.get("name"), "fr");
        let slug = fold(name).split_whitespace().collect::<Vec<_>>().join("-");
        if let Some(map) = tag.as_object_mut() {
            let slug = map.entry("slug").or_insert_with(|| slug.into()).clone();
            let page = format!("{PLACEHOLDER}/categories/{}/", slug.as_str().unwrap_or_default());
            map.entry("id").or_insert_with(|| id.into());
            map.entry("position").or_insert_with(|| position.into());
            map.entry("absolute_url").or_insert_with(|| page.into());
        }
        tag
    };
    host.json(&whole("categories", all.into_iter().enumerate().map(complete).collect()))
}

/// `GET /v1/users/{id}`
pub(super) async fn user(State(host): State<SampleHost>, Path(id): Path<String>) -> Answer {
    let user = people::public(&host, api::id(&id)?).ok_or_else(ApiError::not_found)?;
    Ok(host.json(&user))
}

/// `GET /v1/users/{id}/projects`: `state=online` for everyone, `state=created` (drafts too) for the person alone.
pub(super) async fn user_projects(State(host): State<SampleHost>, Path(id): Path<String>, ask: Ask) -> Answer {
    let id = api::id(&id)?;
    people::public(&host, id).ok_or_else(ApiError::not_found)?;
    match (ask.param("state").unwrap_or("online"), ask.caller) {
        ("online", _) => projects(&host, &ask, |row| row.online && row.owner == Some(id)),
        ("created", Caller::Person(own)) if own == id => projects(&host, &ask, |row| row.owner == Some(id)),
        ("created", Caller::Anonymous) => Err(ApiError::unauthorised()),
        ("created", _) => Err(ApiError::forbidden("state")),
        ("supported" | "followed", _) => projects(&host, &ask, |_| false),
        _ => Err(ApiError::value("state", "Must be online, supported, followed or created")),
    }
}

/// `GET /v1/me`
pub(super) async fn me(State(host): State<SampleHost>, ask: Ask) -> Answer {
    let Caller::Person(id) = ask.caller else { return Err(ApiError::unauthorised()) };
    let user = people::private(&host, id).ok_or_else(ApiError::unauthorised)?;
    Ok(host.json(&user))
}
