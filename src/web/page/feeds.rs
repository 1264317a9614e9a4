//! Feeds that a page leads to: of the window, of a subject, of a place, of whatever was chosen.

use serde::Serialize;

use super::card;
use super::filters::Form;
use super::follow;
use super::frame::Frame;
use crate::domain::follow::Topic;
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
    /// Where one asks for the same by letter, where letters are sent.
    pub(super) letter: Option<String>,
}

impl Feed {
    /// Every project of the window.
    pub(super) fn of_window(frame: &Frame<'_>) -> Self {
        let label = frame.say_of("follow-window", "name", frame.name());
        Self {
            title: frame.name().into(),
            label,
            href: frame.href("/feed.atom"),
            letter: letter(frame, &[Topic::Window]),
        }
    }

    /// What was chosen from a list; `choices` say it.
    pub(super) fn of_choice(frame: &Frame<'_>, query: &Query, choices: &[String]) -> Self {
        let title = named(frame, choices);
        let href = frame.href_with("/feed.atom", &query.on_page(1).address());
        let topics = [query.category.clone().map(Topic::Category), query.place.clone().map(Topic::Place)];
        let topics: Vec<_> = topics.into_iter().flatten().collect();
        Self { title, label: frame.say("list-feed"), href, letter: letter(frame, &topics) }
    }

    /// A call.
    pub(super) fn of_call(frame: &Frame<'_>, slug: &Slug, title: &str) -> Self {
        let label = frame.say_of("follow-call", "name", title.to_owned());
        let href = frame.href(&format!("/calls/{slug}/feed.atom"));
        Self {
            title: named(frame, &[title.to_owned()]),
            label,
            href,
            letter: letter(frame, &[Topic::Call(slug.clone())]),
        }
    }

    /// A project.
    fn of_project(frame: &Frame<'_>, member: &Member) -> Self {
        let title = card::title(member, frame).text;
        let href = frame.href(&format!("/projects/{}/feed.atom", member.project.slug));
        let category = member.project.category.as_ref().map(|category| Topic::Category(category.id.clone()));
        let topics = [Some(Topic::Project(member.project.key.clone())), category, member.town_key().map(Topic::Place)];
        let topics: Vec<_> = topics.into_iter().flatten().collect();
        let letter = letter(frame, &topics);
        Self { label: frame.say("follow-project"), title: named(frame, &[title]), href, letter }
    }

    /// The projects of a collection.
    pub(super) fn of_collection(frame: &Frame<'_>, slug: &Slug, title: &str) -> Self {
        let label = frame.say_of("follow-collection", "name", title.to_owned());
        let href = frame.href(&format!("/collections/{slug}/feed.atom"));
        Self { title: named(frame, &[title.to_owned()]), label, href, letter: letter(frame, &[]) }
    }

    /// Around a project: its own feed, the window's, its subject's and its town's.
    pub(super) fn around(frame: &Frame<'_>, member: &Member) -> Vec<Self> {
        let feed = |key: &str, name: String, query: &Query, topic: Topic| Self {
            letter: letter(frame, &[topic]),
            label: frame.say_of(key, "name", name.clone()),
            title: named(frame, &[name]),
            href: frame.href_with("/feed.atom", &query.address()),
        };
        let category = member.project.category.as_ref().zip(card::category(member, frame)).map(|(category, name)| {
            let query = Query { category: Some(category.id.clone()), ..Query::default() };
            feed("follow-category", name.text, &query, Topic::Category(category.id.clone()))
        });
        let place = member.town.clone().zip(member.town_key()).map(|(town, key)| {
            let query = Query { place: Some(key.clone()), ..Query::default() };
            feed("follow-place", town, &query, Topic::Place(key))
        });
        [Some(Self::of_project(frame, member)), Some(Self::of_window(frame)), category, place]
            .into_iter()
            .flatten()
            .collect()
    }
}

/// Where one asks for these by letter.
fn letter(frame: &Frame<'_>, topics: &[Topic]) -> Option<String> {
    frame.writes.then(|| frame.href_with("/follow", &follow::address(topics)))
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
