//! The letter that tells a person of what happened since the last one.

use fluent_bundle::FluentArgs;
use jiff::Timestamp;

use super::{Item, LetterPage, Link, Look};
use crate::app::notify::Kind;
use crate::web::page::Frame;

/// Where a person chooses what they are told.
const CHOICE: &str = "/account/notifications";

/// Something that happened, once or several times.
#[derive(Debug, Clone)]
pub struct Happened {
    /// What.
    pub kind: Kind,
    /// How often.
    pub count: usize,
    /// When last.
    pub at: Timestamp,
    /// What it is about, as people call it.
    pub name: String,
    /// Where they act.
    pub path: String,
}

/// A letter about all of this.
pub fn digest(frame: &Frame<'_>, happened: &[Happened]) -> LetterPage {
    let items: Vec<Item> = happened.iter().map(|one| item(frame, one)).collect();
    let subject = match items.as_slice() {
        [only] => only.text.clone(),
        several => {
            let count = i64::try_from(several.len()).unwrap_or(i64::MAX);
            let mut args = FluentArgs::new();
            args.set("count", count);
            args.set("name", frame.name().to_owned());
            frame.theme.say(frame.lang, "digest-subject", &args)
        }
    };
    LetterPage {
        subject,
        name: frame.name().to_owned(),
        home: frame.absolute("/"),
        heading: frame.say("digest-heading"),
        paragraphs: vec![frame.say_of("digest-lead", "name", frame.name().to_owned())],
        items,
        action: Some(Link { label: frame.say("digest-action"), href: frame.absolute("/console") }),
        closing: Vec::new(),
        reason: frame.say_of("digest-reason", "name", frame.name().to_owned()),
        stop: Some(Link { label: frame.say("digest-choice"), href: frame.absolute(CHOICE) }),
        publisher: frame.region.legal.publisher.clone(),
        look: Look::of(frame),
    }
}

fn item(frame: &Frame<'_>, one: &Happened) -> Item {
    let mut args = FluentArgs::new();
    args.set("count", i64::try_from(one.count).unwrap_or(i64::MAX));
    args.set("name", one.name.clone());
    let text = frame.theme.say(frame.lang, &format!("notice-{}", one.kind.word()), &args);
    let link = Link { label: frame.say(&format!("notice-link-{}", one.kind.word())), href: frame.absolute(&one.path) };
    Item { text, when: frame.moment(one.at), link: Some(link) }
}
