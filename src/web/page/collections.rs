//! Collections: all of them, and the page of one.

use serde::Serialize;

use super::card::{self, Card};
use super::cover::Cover;
use super::event::NextEvents;
use super::feeds::Feed;
use super::frame::Frame;
use super::head::Head;
use super::linked_data;
use super::picture::Place;
use super::share::Share;
use super::text::{Paragraphs, Text};
use crate::domain::curation::{Collection, Curation};
use crate::domain::language::Texts;
use crate::domain::project::Slug;
use crate::domain::shelf::{Choices, Found, Member, Shelf};

/// Every collection.
#[derive(Debug, Serialize)]
pub struct CollectionsPage {
    head: Head,
    collections: Vec<CollectionCard>,
    projects: String,
}

/// A collection in a list.
#[derive(Debug, Clone, Serialize)]
pub(super) struct CollectionCard {
    href: String,
    title: Text,
    /// Its first paragraph.
    text: Option<Text>,
    cover: Cover,
    /// How many of its projects are shown.
    count: usize,
}

/// One collection.
#[derive(Debug, Serialize)]
pub struct CollectionPage {
    head: Head,
    title: Text,
    text: Option<Paragraphs>,
    cover: Cover,
    cards: Vec<Card>,
    /// How many they are.
    count: usize,
    /// Every collection.
    all: String,
    projects: String,
    share: Option<Share>,
    /// The next events about it.
    events: Option<NextEvents>,
}

impl CollectionsPage {
    /// The page of a region's collections.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf) -> Self {
        let description = frame.say_of("collections-description", "name", frame.name());
        Self {
            head: Head::new(frame, &frame.say("nav-collections"), description, "/collections"),
            collections: CollectionCard::all(frame, shelf).collect(),
            projects: frame.href("/projects"),
        }
    }
}

impl CollectionCard {
    /// Those that residents see, the last published first.
    pub(super) fn all<'f>(frame: &'f Frame<'_>, shelf: &'f Shelf) -> impl Iterator<Item = Self> + 'f {
        let curation = &frame.local.curation;
        curation.published().into_iter().map(move |(slug, collection)| Self::of(slug, collection, shelf, frame))
    }

    fn of(slug: &Slug, collection: &Collection, shelf: &Shelf, frame: &Frame<'_>) -> Self {
        Self {
            href: frame.href(&format!("/collections/{slug}")),
            title: title(slug, collection, frame),
            text: Paragraphs::of(text(collection), frame).and_then(|text| text.first()),
            cover: cover(slug, collection, shelf, Place::Card, frame),
            count: shown(&frame.local.curation, collection, shelf).len(),
        }
    }
}

impl CollectionPage {
    /// The page of a collection, whether residents see it yet or not.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, slug: &Slug, collection: &Collection) -> Self {
        let members = shown(&frame.local.curation, collection, shelf);
        let (title, text) = (title(slug, collection, frame), Paragraphs::of(text(collection), frame));
        let first = text.as_ref().and_then(Paragraphs::first).map(|text| text.text);
        let description = first.unwrap_or_else(|| frame.say_of("collections-description", "name", frame.name()));
        let mut head = Head::new(frame, &title.text, description, &format!("/collections/{slug}"));
        head.feeds.insert(0, Feed::of_collection(frame, slug, &title.text));
        let total = members.len();
        let found = Found { members, total, page: 1, pages: 1, choices: Choices::default() };
        let head = Head { data: Some(linked_data::list(frame, &head, &found)), ..head };
        Self {
            share: Share::page(frame, &head),
            events: NextEvents::of_collection(frame, slug),
            head,
            title,
            text,
            cover: cover(slug, collection, shelf, Place::Head, frame),
            count: total,
            cards: Card::after_a_picture(found.members, frame),
            all: frame.href("/collections"),
            projects: frame.href("/projects"),
        }
    }
}

/// The projects of a collection that are shown, in its order.
pub(in crate::web) fn shown<'s>(curation: &Curation, collection: &Collection, shelf: &'s Shelf) -> Vec<&'s Member> {
    curation.shown(collection.projects(), shelf)
}

/// The title; a collection that has none in any language of the page is known by its slug.
pub(in crate::web) fn title_in(slug: &Slug, collection: &Collection, frame: &Frame<'_>) -> String {
    title(slug, collection, frame).text
}

fn title(slug: &Slug, collection: &Collection, frame: &Frame<'_>) -> Text {
    let own = frame.region.default_language();
    let titled = collection.title().and_then(|title| Text::of(title, own, frame));
    titled.unwrap_or_else(|| Text::plain(slug.as_str()))
}

fn text(collection: &Collection) -> &Texts {
    const NONE: &Texts = &Texts::none();
    collection.text().unwrap_or(NONE)
}

/// The picture of the project that stands for it; tiles of its own where that is not shown.
fn cover(slug: &Slug, collection: &Collection, shelf: &Shelf, place: Place, frame: &Frame<'_>) -> Cover {
    let curation = &frame.local.curation;
    let named = collection.cover().map(|key| curation.stands_for(key)).and_then(|key| shelf.get(key));
    let member = named.or_else(|| shown(curation, collection, shelf).into_iter().next());
    match member {
        Some(member) => {
            let alt = if place == Place::Head {
                frame.say_of("picture-alt", "title", card::title(member, frame).text)
            } else {
                String::new()
            };
            Cover::of(&member.project, place, alt, frame)
        }
        None => Cover::named(slug.as_str(), slug.as_str(), 4, 3),
    }
}
