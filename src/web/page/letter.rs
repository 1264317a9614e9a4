//! What a letter says: one model for every kind, so that a theme dresses them all at once. Addresses in it work from anywhere.

mod digest;
mod offer;
mod plain;
mod weekly;

use serde::Serialize;

use super::frame::Frame;
use crate::domain::look::{Colour, Shades};

pub use digest::{Answer, Happened, Own, digest};
pub use offer::{OfferLetter, OfferWord, offer};
pub use plain::tidy;
pub use weekly::weekly;

/// A letter.
#[derive(Debug, Serialize)]
pub struct LetterPage {
    /// What it is about.
    pub subject: String,
    /// The window's name.
    name: String,
    /// Its address.
    home: String,
    /// The first line.
    heading: String,
    /// What it says.
    paragraphs: Vec<String>,
    /// Things that happened, or that there are.
    items: Vec<Item>,
    /// The same in groups, each under its own heading.
    groups: Vec<Group>,
    /// What to do.
    action: Option<Link>,
    /// What is said at the end.
    closing: Vec<String>,
    /// Why it was sent.
    reason: String,
    /// Where such letters are ended.
    stop: Option<Link>,
    /// Who answers for the window.
    publisher: String,
    /// Colours and fonts: letters have no style sheet.
    look: Look,
}

/// Things that belong together.
#[derive(Debug, Serialize)]
struct Group {
    heading: String,
    items: Vec<Item>,
}

/// One thing of several.
#[derive(Debug, Serialize)]
pub(super) struct Item {
    text: String,
    /// What else is to be known of it.
    details: Vec<String>,
    /// When, or how often and when last.
    when: String,
    link: Option<Link>,
}

/// Where a letter leads.
#[derive(Debug, Serialize)]
struct Link {
    label: String,
    href: String,
}

impl Item {
    /// A thing with what else is to be known of it, when, and where it leads: a label and an address.
    pub(super) fn of(text: String, details: Vec<String>, when: String, link: Option<(String, String)>) -> Self {
        Self { text, details, when, link: link.map(|(label, href)| Link { label, href }) }
    }
}

impl LetterPage {
    /// A letter with nothing but its subject and its first line.
    pub(super) fn plain(frame: &Frame<'_>, subject: String, heading: String) -> Self {
        Self {
            subject,
            name: frame.name().to_owned(),
            home: frame.absolute("/"),
            heading,
            paragraphs: Vec::new(),
            items: Vec::new(),
            groups: Vec::new(),
            action: None,
            closing: Vec::new(),
            reason: String::new(),
            stop: None,
            publisher: frame.region.legal.publisher.clone(),
            look: Look::of(frame),
        }
    }

    /// The same, saying this.
    pub(super) fn saying(self, paragraphs: impl IntoIterator<Item = String>) -> Self {
        Self { paragraphs: paragraphs.into_iter().collect(), ..self }
    }

    /// The same, with these things.
    pub(super) fn listing(self, items: Vec<Item>) -> Self {
        Self { items, ..self }
    }

    /// The same, with what to do.
    pub(super) fn leading(self, label: String, href: String) -> Self {
        Self { action: Some(Link { label, href }), ..self }
    }

    /// The same, with this at the end.
    pub(super) fn closing(self, closing: impl IntoIterator<Item = String>) -> Self {
        Self { closing: closing.into_iter().collect(), ..self }
    }

    /// The same, with why it was sent.
    pub(super) fn because(self, reason: String) -> Self {
        Self { reason, ..self }
    }

    /// The same, with where such letters are ended.
    pub(super) fn ended(self, label: String, href: String) -> Self {
        Self { stop: Some(Link { label, href }), ..self }
    }
}

/// The region's look, as far as letters can wear it: its light colours, and fonts that are there.
#[derive(Debug, Serialize)]
struct Look {
    paper: String,
    wash: String,
    ink: String,
    ink_2: String,
    rule: String,
    accent: String,
    on_accent: String,
    head: String,
    on_head: String,
    head_font: String,
    text_font: String,
    radius: String,
}

impl Look {
    fn of(frame: &Frame<'_>) -> Self {
        let dress = frame.dress;
        let shades = |name: &str| dress.look.colour(name);
        let colour =
            |name: &str, otherwise: Colour| shades(name).map_or(otherwise, |Shades { light, .. }| light).to_string();
        let font = |name: &str| dress.font(name).unwrap_or("sans-serif").to_owned();
        Self {
            paper: colour("paper", Colour::WHITE),
            wash: colour("wash", Colour::WHITE),
            ink: colour("ink", Colour::BLACK),
            ink_2: colour("ink_2", Colour::BLACK),
            rule: colour("rule", Colour::BLACK),
            accent: colour("accent", Colour::BLACK),
            on_accent: colour("on_accent", Colour::WHITE),
            head: colour("head_ground", Colour::WHITE),
            on_head: colour("on_head", Colour::BLACK),
            head_font: font("head_font"),
            text_font: font("text_font"),
            radius: dress.look.number("radius").unwrap_or_default().to_string(),
        }
    }
}
