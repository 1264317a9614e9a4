//! What a letter says: one model for every kind, so that a theme dresses them all at once. Addresses in it work from anywhere.

mod digest;
mod offer;
mod plain;

use serde::Serialize;

use super::frame::Frame;
use crate::domain::look::{Colour, Shades};

pub use digest::{Answer, Happened, Own, digest};
pub use offer::{OfferLetter, OfferWord, offer};
pub use plain::tidy;

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

/// One thing of several.
#[derive(Debug, Serialize)]
struct Item {
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
