//! The real server over HTTP, with the sample host beside it.

#![expect(clippy::unwrap_used, clippy::print_stderr, reason = "a test may fail where it stands")]

mod harness;

mod calls;
mod calls_desk;
mod cities;
mod cli;
mod console;
mod curation;
mod desk;
mod events;
mod events_desk;
mod feed_and_api;
mod files;
mod funds_public;
mod guard;
mod leaving;
mod lighthouse;
mod live;
mod mail;
mod map;
mod members;
mod node;
mod pages;
mod peers;
mod people;
mod pictures;
mod safety;
mod sharing;
mod sign_in;
mod webhooks;
mod words;
