//! The list of projects.

use serde::Serialize;

use super::card::Card;
use super::filters::{self, Group, Order};
use super::frame::Frame;
use super::pages::Pages;
use super::text::{Head, Link};
use crate::domain::query::Query;
use crate::domain::shelf::{Found, Shelf};

/// The list of projects, as a query chose them.
#[derive(Debug, Serialize)]
pub struct List {
    head: Head,
    /// Where the form leads.
    action: String,
    /// The words searched for.
    words: String,
    /// How many were found.
    total: usize,
    /// Anything is chosen.
    narrowed: bool,
    /// How many things are chosen.
    chosen: usize,
    /// What can be chosen.
    groups: Vec<Group>,
    /// What is, each a link to the list without it.
    chips: Vec<Link>,
    /// The orders.
    orders: Vec<Order>,
    /// What was found.
    cards: Vec<Card>,
    /// Other pages.
    pages: Option<Pages>,
    /// The list with nothing chosen.
    all: String,
    /// The feed of what was asked for.
    feed: String,
}

impl List {
    /// The list for what `query` found on `shelf`.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, query: &Query, found: &Found<'_>) -> Self {
        let names = filters::category_names(frame, shelf);
        let groups = filters::groups(frame, query, &found.choices, &names);
        let chips = filters::chips(frame, query, &groups);
        let narrowed = query.is_narrowed();
        let feed = frame.href_with("/feed.atom", &Query { sort: query.sort, ..query.on_page(1) }.address());
        let description = frame.say_of("list-description", "name", frame.name());
        let head = Head::new(frame, &frame.say("list-title"), description, "/projects");
        let head = Head { feed: feed.clone(), ..if narrowed || found.page > 1 { head.unlisted() } else { head } };
        Self {
            head,
            action: frame.href("/projects"),
            words: query.words.clone(),
            total: found.total,
            narrowed,
            chosen: chips.len(),
            groups,
            chips,
            orders: filters::orders(frame, query),
            cards: Card::all(found.members.iter().copied(), frame),
            pages: Pages::new(frame, query, found.page, found.pages),
            all: frame.href("/projects"),
            feed,
        }
    }
}
