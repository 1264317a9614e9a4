//! The list of projects.

use serde::Serialize;

use super::card::Card;
use super::feeds::Feed;
use super::filters::{self, Form, Order};
use super::frame::Frame;
use super::head::Head;
use super::linked_data;
use super::pages::Pages;
use super::share::Share;
use super::text::Link;
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
    /// How it is passed on.
    share: Option<Share>,
}

impl List {
    /// The list for what `query` found on `shelf`.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, query: &Query, found: &Found<'_>) -> Self {
        let form = Form::new(frame, "/projects", shelf, query, &found.choices);
        let head = head(frame, query, found, &form.chips);
        Self {
            share: Share::list(frame, query, &head),
            head,
            form,
            total: found.total,
            orders: filters::orders(frame, query),
            cards: Card::all(found.members.iter().copied(), frame),
            pages: Pages::new(frame, query, found.page, found.pages),
            map: frame.href_with("/map", &query.on_page(1).address()),
        }
    }
}

/// The plain list is for search engines; what was chosen from it is for people, who may pass it on.
fn head(frame: &Frame<'_>, query: &Query, found: &Found<'_>, chips: &[Link]) -> Head {
    let description = frame.say_of("list-description", "name", frame.name());
    let mut head = Head::new(frame, &frame.say("list-title"), description, "/projects");
    if query.is_narrowed() {
        let choices: Vec<_> = chips.iter().map(|chip| chip.label.clone()).collect();
        head.feeds.insert(0, Feed::of_choice(frame, query, &choices));
    }
    if query.is_narrowed() || found.page > 1 {
        let shared = Some(frame.absolute_with("/projects", &query.address()));
        head = Head { shared, ..head.unlisted() };
    }
    let head = head.embeddable(frame);
    Head { data: Some(linked_data::list(frame, &head, found)), ..head }
}
