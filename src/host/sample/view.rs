//! A stored project as one caller gets to see it: by time, version, language and extra fields.

use serde_json::{Map, Value, json};

use super::ask::Ask;
use super::catalogue::Entry;
use super::error::ApiError;
use super::{language, old};

/// What the project call adds when it is asked to.
const EXTRAS: [&str; 10] = [
    "rewards",
    "links",
    "latest_news",
    "partnerships",
    "sponsorships",
    "tags",
    "delivery",
    "latest_supporter",
    "analytics",
    "stages",
];
/// What it adds only for owners and staff.
const PRIVATE: [&str; 10] = [
    "account",
    "billing",
    "fields_needed",
    "manager",
    "moderator",
    "notes",
    "owner.email",
    "owner.stats",
    "proposal",
    "user_role",
];
/// Stored with the project and served by other calls.
const APART: [&str; 6] = ["news", "channels", "channel_ids", "events", "supporters", "post_campaign_link"];

/// What a search result is.
const FOUND: [&str; 15] = [
    "absolute_url",
    "amount_raised",
    "country",
    "currency",
    "date_start",
    "date_end",
    "finished",
    "goal",
    "id",
    "lang",
    "name",
    "nb_products_sold",
    "slug",
    "subtitle",
    "type",
];
/// What a search adds when it is asked to; the first three came unasked before 2019-03-06.
const FOUND_EXTRAS: [&str; 4] = ["main_image", "main_tag", "owner", "partnerships"];
const FOUND_PRIVATE: [&str; 9] = [
    "aggregations",
    "answer_code",
    "manager",
    "moderator",
    "owner.email",
    "owner.stats",
    "proposal",
    "quality_score",
    "user_role",
];

/// The extra fields of a project call.
pub(super) fn extras(ask: &Ask) -> Result<Vec<String>, ApiError> {
    ask.extras(&EXTRAS, &PRIVATE)
}

/// The extra fields of a search.
pub(super) fn found_extras(ask: &Ask) -> Result<Vec<String>, ApiError> {
    let mut extras = ask.extras(&FOUND_EXTRAS, &FOUND_PRIVATE)?;
    if !ask.version.since("2019-03-06") {
        extras.extend(FOUND_EXTRAS[..3].iter().map(|name| (*name).into()));
    }
    Ok(extras)
}

/// A project in full, as of `now` in seconds.
pub(super) fn project(entry: &Entry, ask: &Ask, extras: &[String], now: i64) -> Value {
    let rewards_unasked = !ask.version.since("2019-04-11");
    let wanted = |key: &str| extras.iter().any(|extra| extra == key) || (key == "rewards" && rewards_unasked);
    let mut map = Map::new();
    for (key, value) in entry.resource.as_object().into_iter().flatten() {
        let hidden = key.starts_with('_') || APART.contains(&key.as_str()) || PRIVATE.contains(&key.as_str());
        if !hidden && (wanted(key) || !EXTRAS.contains(&key.as_str())) {
            map.insert(key.clone(), value.clone());
        }
    }
    for key in EXTRAS.into_iter().filter(|key| wanted(key)) {
        if !map.contains_key(key) {
            map.insert(key.into(), absent(entry, key));
        }
    }
    if let Some(link) = entry.field("post_campaign_link").filter(|_| wanted("links")) {
        map.insert("post_campaign_link".into(), link.clone());
    }
    keep_time(&mut map, entry, now);
    finish(Value::Object(map), entry, ask)
}

/// A project as a search result.
pub(super) fn found(entry: &Entry, ask: &Ask, extras: &[String], now: i64) -> Value {
    let wanted = FOUND.into_iter().chain(extras.iter().map(String::as_str));
    let mut map: Map<String, Value> =
        wanted.filter_map(|key| entry.field(key).map(|value| (key.into(), value.clone()))).collect();
    keep_time(&mut map, entry, now);
    finish(Value::Object(map), entry, ask)
}

/// Some other thing that belongs to a project: a reward, a piece of news.
pub(super) fn part(part: &Value, entry: &Entry, ask: &Ask) -> Value {
    finish(part.clone(), entry, ask)
}

/// What an extra field holds that the stored project says nothing about.
fn absent(entry: &Entry, key: &str) -> Value {
    match key {
        "latest_news" => published(entry).into_iter().next().cloned().unwrap_or(Value::Null),
        "tags" => entry.field("main_tag").filter(|tag| tag.is_object()).map_or(json!([]), |tag| json!([tag])),
        "delivery" | "latest_supporter" => Value::Null,
        _ => json!([]),
    }
}

/// The news that everyone may see, newest first.
pub(super) fn published(entry: &Entry) -> Vec<&Value> {
    let shown = |news: &&Value| news.get("status").and_then(Value::as_str).is_none_or(|status| status == "online");
    let mut news: Vec<&Value> = entry.list("news").iter().filter(shown).collect();
    news.sort_by_key(|news| std::cmp::Reverse(news.get("date_publication").and_then(Value::as_str)));
    news
}

/// Writes what the clock decides. Only where the key is there, so that a malformed project stays as it is.
fn keep_time(map: &mut Map<String, Value>, entry: &Entry, now: i64) {
    if let Some(Value::Bool(finished)) = map.get_mut("finished") {
        *finished = entry.columns.finished(now);
    }
    if let Some(Value::Bool(raised)) = map.get_mut("goal_raised") {
        *raised = entry.columns.goal_raised(now);
    }
}

/// Language and version, which every answer about a project follows.
fn finish(mut value: Value, entry: &Entry, ask: &Ask) -> Value {
    if ask.version.since("2019-04-11") {
        drop_from(&mut value, "owner", &["stats", "email"]);
    }
    if ask.version.since("2019-02-07") {
        drop_from(&mut value, "location", &["region", "name", "full_name"]);
    }
    if ask.narrows() {
        language::narrow(&mut value, entry.lang());
    }
    old::dress(&mut value, &ask.version, entry.lang());
    value
}

/// Drops keys of one member.
fn drop_from(value: &mut Value, member: &str, keys: &[&str]) {
    if let Some(map) = value.get_mut(member).and_then(Value::as_object_mut) {
        map.retain(|key, _| !keys.contains(&key.as_str()));
    }
}
