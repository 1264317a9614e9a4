//! Hosts: who runs the campaigns. One trait, one folder an adapter; `sample` is a host of our own to run beside them.

pub mod clean;
pub mod sample;
pub mod ulule;

use std::pin::Pin;
use std::time::Duration;

use url::Url;

use crate::domain::language::Lang;
use crate::domain::person::{Email, Held};
use crate::domain::project::{Detail, HostId, Project, ProjectId};

/// An answer that takes its time.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, HostError>> + Send + 'a>>;

/// What Oriel asks of a host. Every method is one request, or a few; how often is `sync`'s affair.
pub trait Host: Send + Sync {
    /// The host's name in the settings.
    fn id(&self) -> &HostId;

    /// What the host can tell.
    fn abilities(&self) -> Abilities;

    /// One page of the projects in `scope`, newest first, from `cursor` on or from the start.
    fn walk<'a>(&'a self, scope: &'a Scope, cursor: Option<&'a str>) -> Answer<'a, Page>;

    /// One project in full.
    fn fetch<'a>(&'a self, id: &'a ProjectId) -> Answer<'a, Fetched>;

    /// What a webhook's body asks to look at again. Nothing else in it is believed.
    fn hint(&self, body: &[u8]) -> Hint;

    /// Where a holder proposes a project.
    fn propose(&self) -> String;

    /// Where people prove on the host who they are; none where they cannot.
    fn door(&self) -> Option<Door>;

    /// Whom an access token of the host's stands for, and which projects are theirs.
    fn account<'a>(&'a self, token: &'a str) -> Answer<'a, Account>;
}

/// Where people prove on a host who they are, by OAuth2's authorization code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door {
    /// Where their browser goes.
    pub authorize: Url,
    /// Where we turn a code into a token.
    pub token: Url,
}

/// A person of a host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The host's lasting name for them.
    pub subject: String,
    /// What they are called.
    pub name: String,
    /// Where to write to them.
    pub email: Option<Email>,
    /// The language they prefer.
    pub language: Option<Lang>,
    /// Their projects, drafts too.
    pub holds: Vec<Held>,
}

/// What a host can tell; rules depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Abilities {
    /// Counts backers.
    pub backers: bool,
    /// Knows when a campaign ends.
    pub deadline: bool,
    /// Gives coordinates.
    pub coordinates: bool,
    /// Whether sponsors' money is inside the total; none where nobody says.
    pub sponsors_in_total: Option<bool>,
}

/// A part of a host's projects that it can list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// A partner's projects, by slug.
    Partner(String),
    /// A channel's projects, by slug.
    Channel(String),
    /// The projects under a tag, by id.
    Tag(String),
    /// A country's open projects, ISO 3166-1 alpha-2.
    Running(String),
    /// All projects of a country.
    Country(String),
}

/// One page of a walk.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Projects seen.
    pub sightings: Vec<Sighting>,
    /// Rows that could not be read.
    pub set_aside: Vec<SetAside>,
    /// Where the next page starts; none at the end.
    pub next: Option<String>,
}

/// A project met in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    /// Its id.
    pub id: ProjectId,
    /// Changes whenever what the list tells of it changes.
    pub mark: u64,
}

/// What the host said of one project.
#[derive(Debug, Clone)]
pub enum Fetched {
    /// Here it is.
    Project(Box<(Project, Detail)>),
    /// It exists, and is not public: a draft, or taken offline.
    NotPublic,
    /// The host knows it no more (404, 410).
    Gone,
}

/// What a webhook's body is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// This project may have changed.
    Project(ProjectId),
    /// Something changed, nobody knows where: a running refresh is due.
    Something,
    /// Nothing of ours.
    Nothing,
}

/// A project that could not be read, and why.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct SetAside {
    /// Its id on the host, as far as it could be read.
    pub id: String,
    /// The field that is wrong, as a path: `rewards[2].price`.
    pub field: String,
    /// What was found and what was expected, one sentence.
    pub reason: String,
}

/// Why a host gave no answer to use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HostError {
    /// No connection, or it broke.
    #[error("the host cannot be reached: {0}")]
    Unreachable(String),
    /// Too slow.
    #[error("the host did not answer within {} s", .0.as_secs())]
    Timeout(Duration),
    /// It asks us to wait.
    #[error("the host asks for fewer requests (429)")]
    Limited(Option<Duration>),
    /// It refused or failed.
    #[error("the host answered {status}: {excerpt}")]
    Status {
        /// The HTTP status.
        status: u16,
        /// The beginning of what it said.
        excerpt: String,
        /// When it wants to be asked again.
        retry_after: Option<Duration>,
    },
    /// The answer as a whole is not what the host's documents say.
    #[error("the host's answer cannot be read: {0}")]
    Unreadable(String),
    /// There is no such part of the host, or it cannot be listed: the settings have to change.
    #[error("the host cannot list this: {0}")]
    Scope(String),
    /// This one project cannot be read; others can.
    #[error("project {}: {}: {}", .0.id, .0.field, .0.reason)]
    Malformed(SetAside),
}

impl HostError {
    /// Whether the host as a whole is in trouble, rather than this one question: what the breaker counts.
    pub fn is_outage(&self) -> bool {
        match self {
            Self::Unreachable(_) | Self::Timeout(_) | Self::Limited(_) | Self::Unreadable(_) => true,
            // A refused key refuses every question.
            Self::Status { status, .. } => *status >= 500 || *status == 401,
            Self::Scope(_) | Self::Malformed(_) => false,
        }
    }

    /// How long the host wants to be left alone.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Limited(wait) => *wait,
            Self::Status { retry_after, .. } => *retry_after,
            _ => None,
        }
    }
}
