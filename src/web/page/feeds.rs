//! Feeds that a page leads to: of the window, of a subject, of a place, of whatever was chosen.

use serde::Serialize;

use super::card;
use super::filters::Form;
use super::frame::Frame;
use crate::domain::project::Slug;
use crate::domain::query::Query;
use crate::domain::shelf::{Found, Member, Shelf};

/// A feed to follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Feed {
    /// What a feed reader calls it: «Auvergne · Patrimoine».
    pub(super) title: String,
    /// What a link to it says.
    pub(super) label: String,
    /// Its address.
    pub(super) href: String,
}

impl Feed {
    /// Every project of the window.
    pub(super) fn of_window(frame: &Frame<'_>) -> Self {
        let label = frame.say_of("follow-window", "name", frame.name());
        Self { title: frame.name().into(), label, href: frame.href("/feed.atom") }
    }

    /// What was chosen from a list; `choices` say it.
    pub(super) fn of_choice(frame: &Frame<'_>, query: &Query, choices: &[String]) -> Self {
        let title = named(frame, choices);
        let href = frame.href_with("/feed.atom", &query.on_page(1).address());
        Self { title, label: frame.say("list-feed"), href }
    }

    /// The projects of a collection.
    pub(super) fn of_collection(frame: &Frame<'_>, slug: &Slug, title: &str) -> Self {
        let label = frame.say_of("follow-collection", "name", title.to_owned());
        let href = frame.href(&format!("/collections/{slug}/feed.atom"));
        Self { title: named(frame, &[title.to_owned()]), label, href }
    }

    /// Around a project: the window's feed, its subject's and its town's.
    pub(super) fn around(frame: &Frame<'_>, member: &Member) -> Vec<Self> {
        let feed = |key: &str, name: String, query: &Query| Self {
            label: frame.say_of(key, "name", name.clone()),
            title: named(frame, &[name]),
            href: frame.href_with("/feed.atom", &query.address()),
        };
        let category = member.project.category.as_ref().zip(card::category(member, frame)).map(|(category, name)| {
            let query = Query { category: Some(category.id.clone()), ..Query::default() };
            feed("follow-category", name.text, &query)
        });
        let place = member.town.clone().zip(member.town_key()).map(|(town, key)| {
            let query = Query { place: Some(key), ..Query::default() };
            feed("follow-place", town, &query)
        });
        [Some(Self::of_window(frame)), category, place].into_iter().flatten().collect()
    }
}

/// The title of the feed of what a query found: the window's name, then what was chosen.
pub fn feed_title(frame: &Frame<'_>, shelf: &Shelf, query: &Query, found: &Found<'_>) -> String {
    let form = Form::new(frame, "/projects", shelf, query, &found.choices);
    let choices: Vec<_> = form.chips.into_iter().map(|chip| chip.label).collect();
    named(frame, &choices)
}

fn named(frame: &Frame<'_>, choices: &[String]) -> String {
    let parts: Vec<&str> = std::iter::once(frame.name()).chain(choices.iter().map(String::as_str)).collect();
    parts.join(" · ")
}
