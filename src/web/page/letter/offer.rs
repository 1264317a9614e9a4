//! Letters to residents who offer help. Each leads to their page, and to where everything about them is erased.

use fluent_bundle::FluentArgs;

use super::{LetterPage, Link};
use crate::domain::offer::OfferId;
use crate::domain::shelf::Member;
use crate::domain::token::Token;
use crate::web::page::Frame;
use crate::web::page::card;

/// What a letter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfferWord {
    /// Whether the address is theirs.
    Confirm,
    /// Whoever holds the project wrote.
    Message,
    /// Whoever holds the project would like to be reached outside.
    Asked,
    /// Both may reach each other.
    Agreed,
    /// Whoever holds the project ended the talk.
    Ended,
}

impl OfferWord {
    fn word(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Message => "message",
            Self::Asked => "asked",
            Self::Agreed => "agreed",
            Self::Ended => "ended",
        }
    }

    /// The kind of letter.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Confirm => "offer-confirm",
            _ => "offer",
        }
    }
}

/// A letter to a resident.
#[derive(Debug, Clone, Copy)]
pub struct OfferLetter<'a> {
    /// What it is about.
    pub word: OfferWord,
    /// The project, where it is about one that the window shows.
    pub member: Option<&'a Member>,
    /// What the other wrote, or how they are reached.
    pub lines: &'a [String],
    /// Their offer.
    pub id: &'a OfferId,
    /// What opens their page.
    pub token: &'a Token,
}

/// The letter.
pub fn offer(frame: &Frame<'_>, letter: &OfferLetter<'_>) -> LetterPage {
    let word = letter.word.word();
    let mut args = FluentArgs::new();
    args.set("window", frame.name().to_owned());
    args.set("about", if letter.member.is_some() { "project" } else { "alone" });
    args.set("project", letter.member.map_or_else(String::new, |member| card::title(member, frame).text));
    let say = |part: &str| frame.theme.say(frame.lang, &format!("offer-letter-{word}{part}"), &args);
    let query = format!("token={}", letter.token.reveal());
    let at = |path: &str| frame.absolute_with(&format!("/offers/{}{path}", letter.id), &query);
    let lines = letter.lines.iter().flat_map(|text| text.split("\n\n")).map(str::to_owned);
    let closing = match letter.word {
        OfferWord::Confirm | OfferWord::Ended => say("-closing"),
        _ => frame.say("offer-letter-where"),
    };
    LetterPage {
        paragraphs: std::iter::once(say("-lead")).chain(lines).collect(),
        action: Some(Link { label: say("-action"), href: at("") }),
        closing: vec![closing],
        reason: frame.theme.say(frame.lang, "offer-letter-reason", &args),
        stop: Some(Link { label: frame.say("offer-letter-erase"), href: at("/erase") }),
        ..LetterPage::plain(frame, say("-subject"), say("-heading"))
    }
}
