//! Ulule, and any host that speaks its API v1 (the sample host does). Requests are `client`'s, its JSON is `wire`'s; what
//! comes out is the domain's. When and how often to ask, and what to do after an error, is `sync`'s affair.
//!
//! A fetch costs one request, or two for a project with more than one published message: the newest comes with the
//! project, the newest twenty with a second call.

mod account;
mod client;
mod detail;
mod figure;
mod hint;
mod i18n;
mod links;
mod parse;
mod project;
mod reply;
mod settings;
mod walk;
mod wire;
mod zone;

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use jiff::Timestamp;

use super::{Abilities, Account, Answer, Door, Fetched, Hint, Host, HostError, Page, Scope};
use crate::domain::project::{HostId, ProjectId};
use client::Client;
use links::Links;
use project::Reader;
use reply::Reply;
use wire::NewsList;

pub use settings::{BadSettings, Settings};

/// Tells the time; tests move it.
pub type Now = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// What a project call adds to the plain project. An unknown name would fail the call.
const PROJECT_EXTRAS: &str = "rewards,latest_news,partnerships,sponsorships,tags";

/// A host of this kind, ready to be asked.
pub struct Ulule {
    id: HostId,
    client: Client,
    links: Links,
    now: Now,
    /// A channel's number, which searches want, by its slug.
    channels: Mutex<HashMap<String, u64>>,
}

impl Ulule {
    /// The host that `settings` describe. Asks nothing of it yet.
    pub fn new(settings: Settings, now: Now) -> Result<Self, BadSettings> {
        let links = Links::new(&settings)?;
        let id = settings.id.clone();
        let client = Client::new(settings, now.clone())?;
        Ok(Self { id, client, links, now, channels: Mutex::default() })
    }

    async fn fetched(&self, id: &ProjectId) -> Result<Fetched, HostError> {
        if !id.as_str().bytes().all(|b| b.is_ascii_digit()) {
            // The host would take it for a slug, which is no lasting name.
            return Ok(Fetched::Gone);
        }
        let query = [("lang", "all"), ("extra_fields", PROJECT_EXTRAS)];
        let body = match self.client.get(&["projects", id.as_str()], &query).await? {
            Reply::Body(body) => body,
            Reply::Gone(_) => return Ok(Fetched::Gone),
        };
        let Some(wire) = wire::project(&body, id)? else { return Ok(Fetched::NotPublic) };
        let news = match wire.has_more_news() {
            true => self.news(id).await?,
            false => None,
        };
        let reader = Reader { host: &self.id, links: &self.links, now: (self.now)() };
        let read = reader.read(id, &wire, news.as_ref());
        Ok(Fetched::Project(Box::new(read.map_err(|flaw| flaw.of(id))?)))
    }

    /// The newest twenty messages; none where the host shows them to nobody.
    async fn news(&self, id: &ProjectId) -> Result<Option<NewsList>, HostError> {
        let query = [("status", "online"), ("lang", "all"), ("limit", "20")];
        match self.client.get(&["projects", id.as_str(), "news"], &query).await {
            Ok(Reply::Body(body)) => parse::parse(&body, id).map(Some),
            Ok(Reply::Gone(_)) | Err(HostError::Status { status: 403, .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

impl Host for Ulule {
    fn id(&self) -> &HostId {
        &self.id
    }

    fn abilities(&self) -> Abilities {
        // Nobody wrote down whether sponsors' money is inside the total.
        Abilities { backers: true, deadline: true, coordinates: false, sponsors_in_total: None }
    }

    fn walk<'a>(&'a self, scope: &'a Scope, cursor: Option<&'a str>) -> Answer<'a, Page> {
        Box::pin(self.page(scope, cursor))
    }

    fn fetch<'a>(&'a self, id: &'a ProjectId) -> Answer<'a, Fetched> {
        Box::pin(self.fetched(id))
    }

    fn hint(&self, body: &[u8]) -> Hint {
        hint::read(body, self.client.base())
    }

    fn propose(&self) -> String {
        self.links.propose()
    }

    fn door(&self) -> Option<Door> {
        let at = |path| self.client.base().join(path).ok();
        Some(Door { authorize: at("/oauth2/authorize/")?, token: at("/oauth2/token/")? })
    }

    fn account<'a>(&'a self, token: &'a str) -> Answer<'a, Account> {
        Box::pin(self.account_of(token))
    }
}
