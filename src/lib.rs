//! Oriel: a territory's own window over an existing crowdfunding host.
//!
//! Dependencies run one way: [`domain`] ◀ [`host`], [`store`] ◀ [`app`] ◀ [`sync`], [`pictures`], [`sign_in`] ◀ [`web`] ◀
//! [`node`]; [`app`] ◀ [`demo`];
//! [`domain`] ◀ [`mod@file`] ◀ [`theme_file`] ◀ [`region_file`], [`settings`] ◀ [`check`], [`region_new`]. `main` reads the
//! command line.

pub mod app;
pub mod check;
pub mod demo;
pub mod domain;
pub mod file;
pub mod host;
pub mod mail;
pub mod node;
pub mod pictures;
pub mod region_file;
pub mod region_new;
pub mod settings;
pub mod sign_in;
pub mod store;
pub mod sync;
pub mod theme_file;
pub mod web;
pub mod webhooks;
