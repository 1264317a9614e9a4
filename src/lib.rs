//! Oriel: a territory's own window over an existing crowdfunding host.
//!
//! Dependencies run one way: [`domain`] ◀ [`host`], [`store`] ◀ [`app`].

pub mod app;
pub mod domain;
pub mod host;
pub mod store;
