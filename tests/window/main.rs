//! The real server over HTTP, with the sample host beside it.

#![expect(clippy::unwrap_used, clippy::print_stderr, reason = "a test may fail where it stands")]

mod harness;

mod afterwards;
mod attention;
mod calls;
mod calls_desk;
mod calls_jury;
mod certificates;
mod cities;
mod cli;
mod console;
mod curation;
mod desk;
mod desk_pages;
mod disk;
mod events;
mod events_desk;
mod events_proposed;
mod feed_and_api;
mod files;
mod follow;
mod funds_cases;
mod funds_desk;
mod funds_pace;
mod funds_pages;
mod funds_public;
mod funds_storm;
mod guard;
mod history;
mod in_kind;
mod leaving;
mod ledger;
mod lighthouse;
mod live;
mod mail;
mod mail_calls;
mod map;
mod members;
mod node;
mod offers;
mod pages;
mod peers;
mod people;
mod pictures;
mod safety;
mod settlement;
mod sharing;
mod sign_in;
mod sponsor_api;
mod webhooks;
mod words;
