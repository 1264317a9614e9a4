//! A person of the host, by their own access token: who they are, and every project of theirs, drafts too.

use serde::Deserialize;
use serde_json::value::RawValue;
use url::form_urlencoded::parse;

use super::figure::Figure;
use super::i18n::Words;
use super::parse::parse_as;
use super::reply::Reply;
use super::walk::{Meta, following, unread};
use super::{Account, HostError, Ulule};
use crate::domain::language::Lang;
use crate::domain::person::{Email, Held, MOST_CHARACTERS};
use crate::domain::project::{HostId, ProjectKey, Slug};
use crate::host::clean::plain;

/// Pages of projects that are read: nobody holds two hundred.
const PAGES: usize = 10;

#[derive(Deserialize)]
struct Me {
    id: Figure,
    name: Option<String>,
    username: Option<String>,
    email: Option<String>,
    lang: Option<String>,
}

#[derive(Deserialize)]
struct Projects {
    projects: Vec<Box<RawValue>>,
    meta: Option<Meta>,
}

/// As much of a project as a draft has.
#[derive(Deserialize)]
struct Row {
    id: Figure,
    slug: Slug,
    #[serde(default)]
    name: Words,
    status: Option<String>,
    #[serde(default)]
    is_online: bool,
    lang: Option<Lang>,
}

impl Ulule {
    pub(super) async fn account_of(&self, token: &str) -> Result<Account, HostError> {
        let me: Me = parse_as(&self.asked_as(token, &["me"], &[]).await?).map_err(unread)?;
        let subject = me.id.count().map_err(HostError::Unreadable)?.to_string();
        let holds = self.holds(token, &subject).await?;
        let called = [me.name, me.username].into_iter().flatten().map(|name| short(&name));
        let name = called.into_iter().find(|name| !name.is_empty()).unwrap_or_else(|| subject.clone());
        let address = me.email.map(|address| short(&address)).filter(|address| address.contains('@'));
        // Nobody wrote down whether the host makes sure of addresses.
        let email = address.map(|address| Email { address, verified: false });
        let language = me.lang.and_then(|lang| lang.parse().ok());
        Ok(Account { subject, name, email, language, holds })
    }

    async fn holds(&self, token: &str, subject: &str) -> Result<Vec<Held>, HostError> {
        let mut holds = Vec::new();
        let mut cursor: Option<String> = None;
        for _ in 0..PAGES {
            let mut query = vec![("state".to_owned(), "created".to_owned()), ("limit".into(), "20".into())];
            for (key, value) in parse(cursor.as_deref().unwrap_or_default().as_bytes()).into_owned() {
                query.retain(|(known, _)| *known != key);
                query.push((key, value));
            }
            let query: Vec<_> = query.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
            let body = self.asked_as(token, &["users", subject, "projects"], &query).await?;
            let page: Projects = parse_as(&body).map_err(unread)?;
            holds.extend(page.projects.iter().filter_map(|row| held(&self.id, row.get())));
            let next = page.meta.and_then(|meta| meta.next).filter(|_| !page.projects.is_empty());
            cursor = next.and_then(|next| following(&next, cursor.as_deref()));
            if cursor.is_none() {
                break;
            }
        }
        Ok(holds)
    }

    async fn asked_as(&self, token: &str, path: &[&str], query: &[(&str, &str)]) -> Result<Vec<u8>, HostError> {
        match self.client.get_as(token, path, query).await? {
            Reply::Body(body) => Ok(body),
            Reply::Gone(said) => Err(HostError::Unreadable(format!("it knows nothing of the person: {said}"))),
        }
    }
}

/// A row that cannot be read is no project of theirs yet: a draft that was just begun lacks even a slug.
fn held(host: &HostId, row: &str) -> Option<Held> {
    let row: Row = parse_as(row.as_bytes()).ok()?;
    let id = row.id.count().ok()?.to_string().parse().ok()?;
    let draft = !(row.is_online && row.status.as_deref() == Some("online"));
    let own = row.lang.unwrap_or(Lang::FR);
    let texts = row.name.texts(own, short);
    let title = texts.best(own, own).map_or_else(|| row.slug.to_string(), |(_, title)| title.to_owned());
    Some(Held { project: ProjectKey { host: host.clone(), id }, slug: row.slug, title, draft })
}

/// One line without markup, and not too long.
fn short(text: &str) -> String {
    plain(text).chars().take(MOST_CHARACTERS).collect()
}
