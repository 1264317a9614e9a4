//! The front page.

use serde::Serialize;

use super::account::Account;
use super::card::Card;
use super::frame::Frame;
use super::text::Head;
use crate::domain::query::{Query, Sort};
use crate::domain::shelf::Shelf;

/// The front page.
#[derive(Debug, Serialize)]
pub struct Home {
    head: Head,
    /// The region's name.
    name: String,
    /// Its sentence.
    tagline: Option<String>,
    /// Where the search leads.
    search: String,
    /// What it all came to; none while there is nothing.
    account: Option<Account>,
    /// Open projects, soonest end first: three at most.
    ending: Vec<Card>,
    /// The latest that are not among those: six at most.
    newest: Vec<Card>,
    /// Every project.
    all: String,
    /// Every open project, soonest end first.
    all_ending: String,
    /// Every project, newest first.
    all_newest: String,
}

impl Home {
    /// The front page for a shelf.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf) -> Self {
        let tagline = frame.regional(&frame.region.tagline).map(ToOwned::to_owned);
        let description = tagline.clone().unwrap_or_else(|| frame.say_of("home-description", "name", frame.name()));
        let by = |sort| Query { sort, size: 12, ..Query::default() };
        let ending = shelf.choose(&by(Sort::Ending), frame.lang, frame.now).members;
        let ending: Vec<_> = ending.into_iter().filter(|member| member.takes_money(frame.now)).take(3).collect();
        let newest = shelf.choose(&by(Sort::Newest), frame.lang, frame.now).members;
        let fresh =
            newest.into_iter().filter(|new| ending.iter().all(|old| old.project.key != new.project.key)).take(6);
        let list = |sort: Sort| frame.href_with("/projects", &Query { sort, ..Query::default() }.address());
        Self {
            head: Head::new(frame, "", description, "/"),
            name: frame.name().into(),
            tagline,
            search: frame.href("/projects"),
            account: Account::of(shelf, frame),
            newest: if ending.is_empty() { Card::all(fresh, frame) } else { Card::below(fresh, frame) },
            ending: Card::all(ending, frame),
            all: frame.href("/projects"),
            all_ending: list(Sort::Ending),
            all_newest: list(Sort::Newest),
        }
    }
}
