//! Lists of projects. The host pages by time (partners) or by offset (searches); both give the query of the next page,
//! which is laid over our own parameters. A cursor of ours is that query.

use serde::Deserialize;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use url::form_urlencoded::{Serializer, parse};

use super::figure::{Figure, shown};
use super::parse::{Unread, parse_as};
use super::reply::Reply;
use super::{HostError, Page, ProjectId, Scope, Ulule};
use crate::host::{SetAside, Sighting};

/// The most the host gives at once.
const PAGE: &str = "20";
/// No search goes further: a host that ignores the offset would never end.
const LAST_OFFSET: i64 = 200_000;

/// One list of the host.
struct List {
    path: Vec<String>,
    query: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct Rows {
    projects: Vec<Box<RawValue>>,
    meta: Option<Meta>,
}

#[derive(Deserialize)]
pub(super) struct Meta {
    pub(super) next: Option<String>,
}

#[derive(Deserialize)]
struct Row {
    id: Figure,
}

#[derive(Deserialize)]
struct WireChannel {
    id: Option<Figure>,
}

impl Ulule {
    pub(super) async fn page(&self, scope: &Scope, cursor: Option<&str>) -> Result<Page, HostError> {
        let list = self.list(scope).await?.from(cursor);
        let path: Vec<&str> = list.path.iter().map(String::as_str).collect();
        let query: Vec<(&str, &str)> = list.query.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        match self.client.get(&path, &query).await? {
            Reply::Body(body) => read(&body, cursor),
            Reply::Gone(said) => Err(unknown(scope, &said)),
        }
    }

    async fn list(&self, scope: &Scope) -> Result<List, HostError> {
        let terms = match scope {
            Scope::Partner(slug) => return Ok(List::of_partner(slug)),
            Scope::Channel(slug) => format!("channel_ids:{} sort:new", self.channel(scope, slug).await?),
            Scope::Tag(id) => format!("tag_id:{} sort:new", value(id)?),
            Scope::Running(country) => format!("country:{} status:currently sort:new", value(country)?),
            Scope::Country(country) => format!("country:{} sort:new", value(country)?),
        };
        Ok(List::search(terms))
    }

    /// The number of a channel. Only the channel itself tells, and it does not change.
    async fn channel(&self, scope: &Scope, slug: &str) -> Result<u64, HostError> {
        let known = self.channels.lock().unwrap_or_else(std::sync::PoisonError::into_inner).get(slug).copied();
        if let Some(number) = known {
            return Ok(number);
        }
        let body = match self.client.get(&["channels", slug], &[]).await? {
            Reply::Body(body) => body,
            Reply::Gone(said) => return Err(unknown(scope, &said)),
        };
        let channel: WireChannel = parse_as(&body).map_err(unread)?;
        let number = channel.id.and_then(|id| id.count().ok()).ok_or_else(|| {
            HostError::Scope(format!("it gives no number for the channel «{}», and without one cannot be searched for its projects: name projects by hand, or use a partner", shown(slug)))
        })?;
        self.channels.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(slug.into(), number);
        Ok(number)
    }
}

impl List {
    fn of_partner(slug: &str) -> Self {
        // Without the status the list is for the partner alone.
        let path = ["partners", slug, "projects"].map(Into::into).into();
        Self { path, query: pairs([("status", "online"), ("lang", "all"), ("limit", PAGE)]) }
    }

    /// In a search `lang` is the language whose projects come first, so it is not sent.
    fn search(terms: String) -> Self {
        Self { path: ["search", "projects"].map(Into::into).into(), query: pairs([("q", &terms), ("limit", PAGE)]) }
    }

    /// The same list from `cursor` on.
    fn from(mut self, cursor: Option<&str>) -> Self {
        for (key, value) in parse(cursor.unwrap_or_default().as_bytes()).into_owned() {
            self.query.retain(|(known, _)| *known != key);
            self.query.push((key, value));
        }
        self
    }
}

fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
    pairs.map(|(key, value)| (key.into(), value.into())).into()
}

/// A value of a qualifier: with a blank in it, it would become words to search for.
fn value(text: &str) -> Result<&str, HostError> {
    let legal = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    let fits = !text.is_empty() && text.bytes().all(legal);
    let wrong = || HostError::Scope(format!("«{}» is neither a country's code nor a tag's number", shown(text)));
    if fits { Ok(text) } else { Err(wrong()) }
}

fn unknown(scope: &Scope, said: &str) -> HostError {
    let what = match scope {
        Scope::Partner(slug) => format!("partner «{}»", shown(slug)),
        Scope::Channel(slug) => format!("channel «{}»", shown(slug)),
        Scope::Tag(_) | Scope::Running(_) | Scope::Country(_) => "search for projects".into(),
    };
    HostError::Scope(format!("it knows no {what} ({said}): compare the name with the host's own address for it"))
}

pub(super) fn unread(unread: Unread) -> HostError {
    HostError::Unreadable(match unread {
        Unread::Body(reason) => reason,
        Unread::Field(flaw) => format!("{}: {}", flaw.field, flaw.reason),
    })
}

fn read(body: &[u8], cursor: Option<&str>) -> Result<Page, HostError> {
    let rows: Rows = parse_as(body).map_err(unread)?;
    let mut page = Page::default();
    for row in &rows.projects {
        match sighting(row.get()) {
            Ok(sighting) => page.sightings.push(sighting),
            Err(set_aside) => page.set_aside.push(set_aside),
        }
    }
    let next = rows.meta.and_then(|meta| meta.next).filter(|_| !rows.projects.is_empty());
    page.next = next.and_then(|next| following(&next, cursor));
    Ok(page)
}

fn sighting(row: &str) -> Result<Sighting, SetAside> {
    let aside = |reason: String| SetAside { id: String::new(), field: "id".into(), reason };
    let read: Row = parse_as(row.as_bytes()).map_err(|unread| match unread {
        Unread::Body(reason) => aside(reason),
        Unread::Field(flaw) => aside(format!("{}, in {}", flaw.reason, shown(row))),
    })?;
    let number = read.id.count().map_err(aside)?;
    let id: ProjectId = number.to_string().parse().map_err(|error| aside(format!("{error}")))?;
    Ok(Sighting { id, mark: mark(row) })
}

/// A hash that is the same on every machine and in every version of Oriel.
fn mark(row: &str) -> u64 {
    let digest = Sha256::digest(row.as_bytes());
    digest.iter().take(8).fold(0, |mark, byte| (mark << 8) | u64::from(*byte))
}

/// The cursor after `current`, or none where going on would lead back. Where a whole page falls on one second, the host
/// names that second again: the page before it follows.
pub(super) fn following(next: &str, current: Option<&str>) -> Option<String> {
    let next = next.rsplit('?').next().unwrap_or_default();
    let current = current.unwrap_or_default();
    let mut pairs: Vec<(String, String)> = parse(next.as_bytes()).into_owned().collect();
    if let (Some(to), Some(from)) = (number(next, "since"), number(current, "since")) {
        match to.cmp(&from) {
            std::cmp::Ordering::Less => {}
            std::cmp::Ordering::Equal => set(&mut pairs, "since", to - 1),
            std::cmp::Ordering::Greater => return None,
        }
    }
    if let Some(to) = number(next, "offset")
        && (to <= number(current, "offset").unwrap_or(0) || to > LAST_OFFSET)
    {
        return None;
    }
    let cursor = Serializer::new(String::new()).extend_pairs(pairs).finish();
    (!cursor.is_empty() && cursor != current).then_some(cursor)
}

fn number(query: &str, name: &str) -> Option<i64> {
    parse(query.as_bytes()).find(|(key, _)| key == name).and_then(|(_, value)| value.parse().ok())
}

fn set(pairs: &mut [(String, String)], name: &str, to: i64) {
    for (_, value) in pairs.iter_mut().filter(|(key, _)| key == name) {
        *value = to.to_string();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_named_twice_is_stepped_over_and_a_later_one_ends_the_walk() {
        assert_eq!(following("?limit=20&since=9", None).as_deref(), Some("limit=20&since=9"));
        assert_eq!(following("?limit=20&since=9", Some("limit=20&since=9")).as_deref(), Some("limit=20&since=8"));
        assert_eq!(following("?limit=20&since=9", Some("limit=20&since=8")), None);
    }

    #[test]
    fn an_offset_only_grows_and_not_for_ever() {
        assert_eq!(following("https://x/?limit=20&offset=20", None).as_deref(), Some("limit=20&offset=20"));
        assert_eq!(following("?limit=20&offset=20", Some("limit=20&offset=20")), None);
        assert_eq!(following("?offset=200001", Some("offset=200000")), None);
        assert_eq!(following("?page=2", Some("page=2")), None);
        assert_eq!(following("", None), None);
    }
}
