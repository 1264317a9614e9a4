//! The two ways the host cuts lists into pages: by a point in time, and by an offset.

use serde_json::{Value, json};

use super::ask::Ask;
use super::error::ApiError;

/// No page is longer.
const LONGEST: usize = 20;

/// How many things a page holds: `usual` unless the caller asks, and never more than 20.
fn limit(ask: &Ask, usual: usize) -> Result<usize, ApiError> {
    let Some(asked) = ask.number("limit")? else { return Ok(usual) };
    let asked = usize::try_from(asked).map_err(|_| ApiError::value("limit", "Must not be negative"))?;
    Ok(asked.clamp(1, LONGEST))
}

/// A page that ends at a point in time: `limit` (20) and `since`, in seconds since 1970. Newest first.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor {
    limit: usize,
    since: i64,
}

impl Cursor {
    /// From the parameters of a call.
    pub(super) fn of(ask: &Ask) -> Result<Self, ApiError> {
        Ok(Self { limit: limit(ask, LONGEST)?, since: ask.number("since")?.unwrap_or(i64::MAX) })
    }

    /// The page of `things` under `name`. Each thing comes with its second; they may come in any order.
    /// The next page begins at the second of the first thing that did not fit. Others of that same second that did
    /// fit come again there, so callers must know things by their id.
    pub(super) fn page<T>(self, name: &str, things: Vec<(i64, T)>, show: impl Fn(&T) -> Value) -> Value {
        let mut things: Vec<_> = things.into_iter().filter(|(at, _)| *at <= self.since).collect();
        things.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        let next = things.get(self.limit).map(|(at, _)| format!("?limit={}&since={at}", self.limit));
        let shown: Vec<Value> = things.iter().take(self.limit).map(|(_, thing)| show(thing)).collect();
        json!({name: shown, "meta": {"limit": self.limit, "next": next}})
    }
}

/// A page that starts at an offset: `limit` (16) and `offset`, as searches have it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Offset {
    limit: usize,
    offset: usize,
}

impl Offset {
    /// From the parameters of a call.
    pub(super) fn of(ask: &Ask) -> Result<Self, ApiError> {
        let negative = |_| ApiError::value("offset", "Must not be negative");
        let offset = usize::try_from(ask.number("offset")?.unwrap_or(0)).map_err(negative)?;
        Ok(Self { limit: limit(ask, 16)?, offset })
    }

    /// The page of `things` under `name`; `show` may refuse a thing that is gone since it was listed.
    pub(super) fn page<T>(self, name: &str, things: &[T], show: impl Fn(&T) -> Option<Value>) -> Value {
        let end = self.offset.saturating_add(self.limit);
        let next = (things.len() > end).then(|| format!("?limit={}&offset={end}", self.limit));
        let shown: Vec<Value> = things.iter().skip(self.offset).take(self.limit).filter_map(show).collect();
        json!({name: shown, "meta": {"limit": self.limit, "offset": self.offset, "next": next}})
    }
}

/// A list that comes in one piece.
pub(super) fn whole(name: &str, things: Vec<Value>) -> Value {
    json!({name: things, "meta": {"limit": things.len(), "next": null}})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reaches_everything_and_repeats_only_the_edge() {
        let things: Vec<(i64, i64)> = (0..45).map(|at| (at / 2, at)).collect();
        let mut cursor = Cursor { limit: 20, since: i64::MAX };
        let (mut seen, mut calls) = (std::collections::BTreeSet::new(), 0);
        loop {
            let page = cursor.page("things", things.clone(), |at| json!(at));
            seen.extend(page["things"].as_array().unwrap().iter().map(|at| at.as_i64().unwrap()));
            calls += 1;
            let Some(next) = page["meta"]["next"].as_str() else { break };
            cursor.since = next.rsplit_once('=').unwrap().1.parse().unwrap();
        }
        assert_eq!((seen.len(), calls), (45, 3));
    }

    #[test]
    fn an_offset_ends_with_null() {
        let page = |offset| Offset { limit: 2, offset }.page("things", &[1, 2, 3], |n| Some(json!(n)));
        assert_eq!(page(0)["meta"]["next"], "?limit=2&offset=2");
        assert_eq!(page(2)["things"], json!([3]));
        assert_eq!(page(2)["meta"]["next"], Value::Null);
        assert_eq!(page(usize::MAX)["things"], json!([]));
    }
}
