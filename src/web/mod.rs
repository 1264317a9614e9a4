//! HTTP: the only module that knows of it. It holds no rule: a request is read, one query asked, a page rendered.

mod address;
mod calendar;
mod card;
mod client;
mod console;
mod copy;
mod course;
mod desk;
mod entry;
mod error;
pub mod farewell;
mod front;
mod in_kind;
mod letter;
mod live;
mod mailbox;
mod metrics;
pub mod node;
pub mod page;
pub mod page_cache;
mod payees;
mod portal;
pub mod preview;
mod public;
pub mod relay;
mod sponsor_api;
mod statements;
pub mod theme;
mod themes;
mod visit;
mod visitor;
mod webhook;

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::Router;
use axum::routing::post;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tower_http::limit::RequestBodyLimitLayer;
use url::Url;

use crate::app::Now;
use crate::app::catalog::Catalog;
use crate::app::certificate::Seals;
use crate::app::following::Following;
use crate::app::funding::SetAside;
use crate::app::helpers::Helpers;
use crate::app::journal::Journal;
use crate::app::people::People;
use crate::domain::guard::Need;
use crate::domain::project::HostId;
use crate::host::Host;
use crate::mail::Post;
use crate::pictures::{Pictures, SentPictures};
use crate::settings::Proxies;
use crate::sign_in::SignIns;
use crate::sync::Bell;
use crate::webhooks::Webhooks;

use address::Address;
pub use desk::{Gates, Notices};
pub use letter::{Letters, Occasion};
pub use live::Streams;
pub use metrics::Metrics;
use page_cache::PageCache;
pub use themes::Themes;

/// What a webhook's body may hold at most. Forms have a measure of their own.
const MOST_HOOK_BYTES: usize = 64 * 1024;

/// Everything a request may need. Cheap to clone; built where a node starts, and nowhere else.
#[derive(Clone)]
pub struct App {
    /// Projects and windows.
    pub catalog: Arc<Catalog>,
    /// What regions decided.
    pub journal: Arc<Journal>,
    /// Every theme in use, by name.
    pub themes: Arc<ArcSwap<Themes>>,
    /// Rendered pages.
    pub pages: Arc<PageCache>,
    /// Pictures of hosts.
    pub pictures: Pictures,
    /// Pictures that people sent.
    pub sent: SentPictures,
    /// How each host fares, and its ear.
    pub hosts: Arc<BTreeMap<HostId, Bell>>,
    /// What residents are told of each host.
    pub faces: Arc<BTreeMap<HostId, HostFace>>,
    /// Hosts that may call.
    pub hooks: Arc<BTreeMap<HostId, Hook>>,
    /// What hosts told and the books of match funds do not take.
    pub not_booked: SetAside,
    /// Who sees that letters arrive.
    pub post: Arc<Post>,
    /// Who writes letters.
    pub letters: Arc<Letters>,
    /// Who tells those outside.
    pub webhooks: Arc<Webhooks>,
    /// For how many days archives of what is known are kept.
    pub backup_days: u16,
    /// Scheme and host of windows without a host name of their own, `https://oriel.example`.
    pub origin: Arc<Url>,
    /// The time.
    pub now: Now,
    /// Who signs certificates.
    pub seals: Arc<Seals>,
    /// Residents who follow something by letter.
    pub following: Arc<Following>,
    /// Who signed in.
    pub people: Arc<People>,
    /// Residents who offer help.
    pub helpers: Arc<Helpers>,
    /// Who vouches for people, and who is with them at the moment.
    pub sign_ins: Arc<SignIns>,
    /// How often people may try.
    pub gates: Arc<Gates>,
    /// What people are told on their next page.
    pub notices: Arc<Notices>,
    /// What is counted.
    pub metrics: Metrics,
    /// Pages that listen.
    pub streams: Streams,
    /// Proxies that are believed on who asks.
    pub trusted_proxies: Arc<Proxies>,
}

impl App {
    /// Scheme and host name of an address: the region's first host name under its own, ours elsewhere.
    fn origin(&self, address: &Address<'_>) -> String {
        let own = address.window.region.hostnames.first().filter(|_| address.base.is_empty());
        match own {
            Some(name) => format!("{}://{name}", self.origin.scheme()),
            None => self.origin.as_str().trim_end_matches('/').to_owned(),
        }
    }
}

/// An address of the desk, and what it needs of whoever asks: for whoever checks that each is guarded.
#[derive(Debug, Clone, Copy)]
pub struct Guarded {
    /// Whether a form is sent there, rather than a page read.
    pub is_form: bool,
    /// Its path in a window; `{name}` stands for one segment.
    pub path: &'static str,
    /// What it needs.
    pub need: Need,
}

/// Every address of the desk.
pub fn guarded() -> impl Iterator<Item = Guarded> {
    desk::all().map(|route| Guarded { is_form: route.method == desk::Verb::Post, path: route.path, need: route.need })
}

/// What residents are told of a host.
#[derive(Debug, Clone)]
pub struct HostFace {
    /// Its name, «Ulule».
    pub name: String,
    /// Where a holder proposes a project.
    pub propose: String,
}

/// A host that may call, and the secret that proves it.
pub struct Hook {
    /// The secret in the path.
    pub secret: String,
    /// Who reads its bodies.
    pub host: Arc<dyn Host>,
    /// Whom to tell.
    pub bell: Bell,
}

/// Answers on `listener` until `stop`, then lets the requests in flight finish.
pub async fn serve(app: App, listener: TcpListener, stop: CancellationToken) -> io::Result<()> {
    front::serve(app.clone(), router(app), listener, stop).await
}

/// What is not answered from the page cache.
fn router(app: App) -> Router {
    Router::new()
        .route("/hooks/{host}/{secret}", post(webhook::take).layer(RequestBodyLimitLayer::new(MOST_HOOK_BYTES)))
        .merge(mailbox::router(&app))
        .fallback(visit::show)
        .layer(tower_http::catch_panic::CatchPanicLayer::new())
        .with_state(app)
}
