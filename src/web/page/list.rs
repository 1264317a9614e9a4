//! The list of projects.

use serde::Serialize;

use super::card::Card;
use super::filters::{self, Form, Order};
use super::frame::Frame;
use super::pages::Pages;
use super::text::Head;
use crate::domain::query::Query;
use crate::domain::shelf::{Found, Shelf};

/// The list of projects, as a query chose them.
#[derive(Debug, Serialize)]
pub struct List {
    head: Head,
    #[serde(flatten)]
    form: Form,
    /// How many were found.
    total: usize,
    /// The orders.
    orders: Vec<Order>,
    /// What was found.
    cards: Vec<Card>,
    /// Other pages.
    pages: Option<Pages>,
    /// The same on the map.
    map: String,
    /// The feed of what was asked for.
    feed: String,
}

impl List {
    /// The list for what `query` found on `shelf`.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, query: &Query, found: &Found<'_>) -> Self {
        let form = Form::new(frame, "/projects", shelf, query, &found.choices);
        let feed = frame.href_with("/feed.atom", &Query { sort: query.sort, ..query.on_page(1) }.address());
        let description = frame.say_of("list-description", "name", frame.name());
        let head = Head::new(frame, &frame.say("list-title"), description, "/projects");
        let head = Head { feed: feed.clone(), ..if form.narrowed || found.page > 1 { head.unlisted() } else { head } };
        Self {
            head,
            form,
            total: found.total,
            orders: filters::orders(frame, query),
            cards: found.members.iter().map(|member| Card::of(member, frame)).collect(),
            pages: Pages::new(frame, query, found.page, found.pages),
            map: frame.href_with("/map", &query.on_page(1).address()),
            feed,
        }
    }
}
