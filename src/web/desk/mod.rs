//! The desk: everything that a person who signs in meets. A request is found in a table, its sender judged, its form read;
//! then one function of a feature answers. Nothing here is kept by a cache, and nothing works without saying who may do it.

mod commit;
mod cookies;
mod form;
mod gates;
mod genuine;
mod notices;
mod picture;
mod reply;
mod respond;
mod route;
mod view;
mod who;

use std::cell::{Cell, RefCell};

use axum::http::HeaderMap;

use super::client::Client;
use super::visit::Visit;
use crate::domain::refusal::Refusal;

pub(super) use commit::NotSaved;
pub(super) use cookies::Jar;
pub(super) use form::Form;
pub use gates::Gates;
pub use notices::Notices;
pub(super) use reply::Reply;
pub(super) use respond::answer;
pub(super) use route::{Params, Route, Verb, all, is_of_desk};
pub(super) use who::Who;

/// One request of a person. It is answered away from the other requests, so that it may wait for a disk or a provider.
pub(in crate::web) struct Desk {
    /// The window, and the region as it is now.
    pub(in crate::web) visit: Visit,
    /// Who asks, if they are signed in.
    pub(in crate::web) who: Option<Who>,
    /// What was typed.
    pub(in crate::web) form: Form,
    /// What the path left open.
    pub(in crate::web) params: Params,
    /// What the browser said besides.
    pub(in crate::web) headers: HeaderMap,
    /// Where the request comes from.
    pub(in crate::web) client: Client,
    /// The state that the form was shown with.
    seen: Cell<u64>,
    /// Why what was sent was refused.
    refused: RefCell<Vec<Refusal>>,
}
