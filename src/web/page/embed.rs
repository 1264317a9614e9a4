//! Projects within the pages of others: one card, or a list of them, in a frame.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::card::Card;
use super::frame::Frame;
use super::head::Head;
use super::picture::Place;
use super::standing::Standing;
use crate::domain::query::Query;
use crate::domain::shelf::{Found, Member};

/// Projects that an embedded list holds at most.
pub(in crate::web) const MOST: usize = 12;
/// Projects that it holds unless asked for another number.
const USUAL: usize = 6;

/// What is shown within someone else's page.
#[derive(Debug, Serialize)]
pub struct Embed {
    head: Head,
    /// Its links open beside the page that it stands in.
    framed: bool,
    /// The heading.
    title: String,
    /// One project, or several.
    single: bool,
    /// What is shown.
    cards: Vec<Card>,
    /// What it says where nothing is shown.
    nothing: Option<String>,
    /// Where it leads.
    page: String,
    /// What the link there says.
    more: String,
    /// Who takes the money, if the law's words about it are there.
    promise: String,
}

impl Embed {
    /// One project. One that the host withdrew says so.
    pub fn project(frame: &Frame<'_>, member: &Member) -> Self {
        let path = format!("/projects/{}", member.project.slug);
        let card = Card::of(member, Place::FirstCard, frame);
        let nothing = (Standing::of(member, frame) == Standing::Vanished).then(|| frame.say("embed-gone"));
        let title = card.title.text.clone();
        let cards = if nothing.is_none() { vec![card] } else { Vec::new() };
        Self { single: true, cards, nothing, ..Self::new(frame, &title, &path, "") }
    }

    /// What a query found.
    pub fn list(frame: &Frame<'_>, query: &Query, found: &Found<'_>) -> Self {
        let cards: Vec<_> = Card::all(found.members.iter().copied(), frame);
        let nothing = cards.is_empty().then(|| frame.say("embed-nothing"));
        let rest = Query { page: 1, size: Query::default().size, ..query.clone() };
        let title = frame.say_of("embed-list", "name", frame.name());
        Self { cards, nothing, ..Self::new(frame, &title, "/projects", &rest.address()) }
    }

    /// What is no longer there.
    pub fn lost(frame: &Frame<'_>) -> Self {
        let title = frame.say_of("embed-list", "name", frame.name());
        Self { nothing: Some(frame.say("embed-gone")), ..Self::new(frame, &title, "/projects", "") }
    }

    fn new(frame: &Frame<'_>, title: &str, path: &str, query: &str) -> Self {
        Self {
            head: Head::new(frame, title, "", path),
            framed: true,
            title: title.into(),
            single: false,
            cards: Vec::new(),
            nothing: None,
            page: frame.href_with(path, query),
            more: frame.say_of("embed-more", "name", frame.name()),
            promise: frame.say_of("embed-promise", "host", frame.host_name.to_owned()),
        }
    }
}

/// The same query with the number of projects that an embedded list may hold.
pub fn embedded(query: Query) -> Query {
    let size = if query.size > MOST { USUAL } else { query.size };
    Query { size, ..query }
}

/// A frame as others put it into their pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameCode {
    /// What it shows.
    pub src: String,
    /// What a screen reader calls it.
    pub title: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

impl FrameCode {
    /// The frame of one project.
    pub fn project(frame: &Frame<'_>, member: &Member) -> Self {
        let src = frame.absolute(&format!("/embed/projects/{}", member.project.slug));
        Self { src, title: super::card::title(member, frame).text, width: 400, height: 640 }
    }

    /// The frame of what a query finds.
    pub fn list(frame: &Frame<'_>, query: &Query) -> Self {
        let src = frame.absolute_with("/embed/projects", &query.on_page(1).address());
        Self { src, title: frame.say_of("embed-list", "name", frame.name()), width: 720, height: 960 }
    }

    /// Within these bounds.
    pub fn within(self, width: Option<u32>, height: Option<u32>) -> Self {
        let (width, height) = (width.unwrap_or(self.width), height.unwrap_or(self.height));
        Self { width: self.width.min(width), height: self.height.min(height), ..self }
    }

    /// As HTML.
    pub fn html(&self) -> String {
        let Self { src, title, width, height } = self;
        format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\"></iframe>",
            attribute(src),
            attribute(title)
        )
    }
}

/// A text within a quoted attribute, with no more escaping than needed: people copy it.
fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Where the oEmbed answer for a page is.
pub(super) fn oembed(frame: &Frame<'_>, page: &str, format: &str) -> String {
    frame.absolute_with("/oembed", &format!("url={}&format={format}", utf8_percent_encode(page, NON_ALPHANUMERIC)))
}
