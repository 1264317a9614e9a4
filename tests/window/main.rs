//! The real server over HTTP, with the sample host beside it.

mod harness;

mod cities;
mod feed_and_api;
mod files;
mod live;
mod node;
mod pages;
mod peers;
mod safety;
