//! The sample host: a real HTTP server in the same binary that speaks the Ulule v1 dialect, so that a first run shows a
//! living window with no account and no network, and so that tests can make a host fail and move its clock.
//!
//! It knows nothing of the rest of the crate: the adapter talks to it as to any host.

mod api;
mod ask;
mod base64;
mod catalogue;
mod channels;
mod checkout;
mod clock;
mod columns;
mod contribution;
mod control;
mod dates;
mod directory;
mod drawing;
mod embedded;
mod error;
mod fault;
mod html;
mod language;
mod media;
mod oauth;
mod old;
mod pages;
mod paging;
mod people;
mod query;
mod request_log;
mod resource;
mod routes;
mod search;
mod serve;
mod sign_in;
mod trouble;
mod version;
mod view;
mod webhook;

#[cfg(test)]
mod tests;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use axum::http::header;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use serde_json::Value;
use tokio::net::TcpListener;
use url::Url;

use catalogue::Catalogue;
use request_log::Requests;
use resource::PLACEHOLDER;

pub use clock::{BadClock, Clock};
pub use contribution::{Contribution, Refusal};
pub use fault::{BadFault, Fault, Limit};
pub use oauth::CLIENT;
pub use request_log::RequestLog;
pub use resource::BadLine;

/// What a sample host starts with.
#[derive(Debug, Clone)]
pub struct Options {
    /// Project resources in the shape of version 2020-11-10, each with a numeric `id`; others are left out.
    pub projects: Vec<Value>,
    /// More of the same as JSON text, which takes less room: for a great many. Checked by `from_jsonl`.
    pub lines: Vec<Box<str>>,
    /// The host's time.
    pub clock: Clock,
    /// What goes wrong from the start.
    pub faults: Vec<Fault>,
    /// Who is told about contributions.
    pub webhooks: Vec<Url>,
    /// How long every answer takes at least.
    pub page_latency: Option<Duration>,
    /// Whether projects are served exactly as given, rather than ending and succeeding as the clock passes.
    pub exact: bool,
    /// Where people may be sent back to after signing in, besides any `http` address on loopback.
    pub redirect_uris: Vec<Url>,
}

impl Options {
    /// The authored projects, with their dates moved to around the clock's present day.
    pub fn embedded(clock: Clock) -> Self {
        let projects = embedded::projects(clock.now());
        Self { projects, ..Self::empty(clock, false) }
    }

    /// One project resource per line, served exactly as written; only keys that are absent are filled in. The first
    /// line that is no project resource is the error.
    pub fn from_jsonl(text: &str, clock: Clock) -> Result<Self, BadLine> {
        Ok(Self { lines: resource::check_lines(text)?, ..Self::empty(clock, true) })
    }

    fn empty(clock: Clock, exact: bool) -> Self {
        Self {
            projects: Vec::new(),
            lines: Vec::new(),
            clock,
            faults: Vec::new(),
            webhooks: Vec::new(),
            page_latency: None,
            exact,
            redirect_uris: Vec::new(),
        }
    }
}

/// A running or ready sample host. Clones are the same host.
#[derive(Debug, Clone)]
pub struct SampleHost(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    catalogue: RwLock<Catalogue>,
    clock: Clock,
    exact: bool,
    troubles: trouble::Troubles,
    latency: Duration,
    requests: Requests,
    desk: Mutex<oauth::Desk>,
    orders: Mutex<search::Orders>,
    redirect_uris: Vec<Url>,
    sender: webhook::Sender,
    last_order: AtomicU64,
    drawn: media::Drawn,
    /// The address it is reached at, without a slash at the end.
    base: RwLock<Arc<str>>,
}

impl SampleHost {
    /// A host with these projects, not yet listening.
    pub fn new(options: Options) -> Self {
        let now = options.clock.now();
        let mut catalogue = Catalogue::default();
        let lines = options.lines.into_iter().map(|line| serde_json::from_str(&line).unwrap_or_default());
        for project in options.projects.into_iter().chain(lines) {
            if !catalogue.put(project, !options.exact, now) {
                tracing::warn!("a sample project without a usable id was left out");
            }
        }
        let troubles = trouble::Troubles::default();
        troubles.set(options.faults);
        Self(Arc::new(Inner {
            catalogue: RwLock::new(catalogue),
            clock: options.clock,
            exact: options.exact,
            troubles,
            latency: options.page_latency.unwrap_or_default(),
            requests: Requests::default(),
            desk: Mutex::default(),
            orders: Mutex::default(),
            redirect_uris: options.redirect_uris,
            sender: webhook::Sender::new(options.webhooks),
            last_order: AtomicU64::new(0),
            drawn: media::drawn(),
            base: RwLock::new("http://localhost".into()),
        }))
    }

    /// Everything the host answers, for the address it is reached at, `http://127.0.0.1:8081`. The address is written
    /// into answers and events; the last one given counts.
    pub fn router(&self, base: Url) -> axum::Router {
        let base = base.as_str().trim_end_matches('/');
        *self.0.base.write().unwrap_or_else(PoisonError::into_inner) = base.into();
        routes::router(self.clone())
    }

    /// Listens until `stop`, then lets the requests in flight finish within five seconds. The address of the listener
    /// is the one it is reached at.
    pub async fn serve(
        self,
        listener: TcpListener,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> std::io::Result<()> {
        let base = Url::parse(&format!("http://{}", listener.local_addr()?)).map_err(std::io::Error::other)?;
        let router = self.router(base);
        serve::serve(router, listener, stop).await
    }

    /// Puts a project in or replaces it, as written. False, and nothing done, if it has no usable `id`. Tells nobody.
    pub fn put(&self, project: Value) -> bool {
        let now = self.now();
        self.catalogue_mut().put(project, !self.0.exact, now)
    }

    /// Makes a project vanish. Tells nobody.
    pub fn remove(&self, id: u64) {
        self.catalogue_mut().remove(id);
    }

    /// A project as stored, with everything that belongs to it.
    pub fn get(&self, id: u64) -> Option<Value> {
        self.catalogue().get(id).map(|entry| entry.resource)
    }

    /// Every project's id, ascending.
    pub fn ids(&self) -> Vec<u64> {
        self.catalogue().all().map(|entry| entry.columns.id).collect()
    }

    /// Makes this the only fault, or ends them all.
    pub fn set_fault(&self, fault: Option<Fault>) {
        self.0.troubles.set(fault);
    }

    /// The host's clock; moving it moves the host.
    pub fn clock(&self) -> Clock {
        self.0.clock.clone()
    }

    /// The requests so far, oldest first, at most the last 10,000. Control requests are not among them.
    pub fn requests(&self) -> Vec<RequestLog> {
        self.0.requests.all()
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        self.0.requests.clear();
    }

    /// Adds a contribution without a reward, in minor units of the project's currency, and tells the webhooks.
    pub async fn contribute(&self, id: u64, amount_minor: i64) -> Result<Contribution, Refusal> {
        self.take(id, amount_minor, None)
    }

    /// Adds a contribution for a reward, in minor units of the project's currency, and tells the webhooks.
    pub async fn contribute_for(&self, id: u64, amount_minor: i64, reward: u64) -> Result<Contribution, Refusal> {
        self.take(id, amount_minor, Some(reward))
    }

    fn take(&self, id: u64, amount_minor: i64, reward: Option<u64>) -> Result<Contribution, Refusal> {
        let now = self.now();
        let mut catalogue = self.catalogue_mut();
        let entry = catalogue.get(id).ok_or(Refusal::UnknownProject)?;
        if !entry.columns.running(now.as_second()) {
            return Err(Refusal::NotRunning);
        }
        let mut project = entry.resource;
        let reached_goal = contribution::add(&mut project, amount_minor, reward, now)?;
        catalogue.put(project.clone(), !self.0.exact, now);
        drop(catalogue);
        let order = self.0.last_order.fetch_add(1, Ordering::Relaxed) + 1;
        let base = self.base();
        self.0.sender.send(&[
            webhook::event("project.updated", "project", &format!("{base}/v1/projects/{id}"), now),
            webhook::event("order.completed", "order", &format!("{base}/v1/orders/{order}"), now),
        ]);
        Ok(Contribution { order, project, reached_goal })
    }

    /// Tells the webhooks that `kind`, such as `project.updated`, happened to a project. Needs a Tokio runtime.
    pub fn send_event(&self, kind: &str, id: u64) {
        let uri = format!("{}/v1/projects/{id}", self.base());
        self.0.sender.send(&[webhook::event(kind, "project", &uri, self.now())]);
    }

    fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    fn base(&self) -> Arc<str> {
        self.0.base.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// An answer in JSON, with the host's own address in place of the placeholder.
    fn json(&self, value: &Value) -> Response {
        let text = value.to_string().replace(PLACEHOLDER, &self.base());
        ([(header::CONTENT_TYPE, "application/json")], text).into_response()
    }

    fn catalogue(&self) -> RwLockReadGuard<'_, Catalogue> {
        self.0.catalogue.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn catalogue_mut(&self) -> RwLockWriteGuard<'_, Catalogue> {
        self.0.catalogue.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn desk(&self) -> MutexGuard<'_, oauth::Desk> {
        self.0.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn orders(&self) -> MutexGuard<'_, search::Orders> {
        self.0.orders.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
