//! The letter that tells a person of what happened since the last one.

use fluent_bundle::FluentArgs;
use jiff::Timestamp;

use super::{Item, LetterPage, Link};
use crate::app::notify::Kind;
use crate::domain::call::{Door, Outcome};
use crate::domain::refusal::Arg;
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
    /// What became of an entry of their own, where it is about one.
    pub own: Option<Own>,
}

/// What became of a person's own entry to a call, or of an event that they proposed.
#[derive(Debug, Clone, Default)]
pub struct Own {
    /// What it is called.
    pub title: String,
    /// Until when it may be changed.
    pub until: Option<Timestamp>,
    /// What was decided.
    pub answer: Option<Answer>,
}

/// What a region decided of what somebody asked for.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its word: the text `notice-KIND-WORD` tells of it.
    pub word: &'static str,
    /// Why.
    pub reason: Option<String>,
    /// Where to go instead.
    pub doors: Vec<Door>,
}

impl Answer {
    /// Of a decision on an entry.
    pub fn of(outcome: &Outcome) -> Self {
        let word = outcome.word();
        match outcome.clone() {
            Outcome::Accepted { .. } => Self { word, reason: None, doors: Vec::new() },
            Outcome::Refused { reason } => Self { word, reason: Some(reason), doors: Vec::new() },
            Outcome::Pointed { reason, doors } => Self { word, reason: Some(reason), doors },
        }
    }
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
    let holds = happened.iter().all(|one| one.kind.is_for_holders());
    let reason = if holds { "digest-reason-holder" } else { "digest-reason" };
    // Nobody is led where they may not enter.
    let leads = |area: &str| happened.iter().any(|one| one.path.starts_with(area));
    let (action, path) = match (leads("/console"), leads("/account")) {
        (true, _) => ("digest-action", "/console"),
        (false, true) => ("digest-action-own", "/account"),
        (false, false) => ("digest-action-own", "/portal"),
    };
    LetterPage::plain(frame, subject, frame.say("digest-heading"))
        .saying([frame.say_of("digest-lead", "name", frame.name().to_owned())])
        .listing(items)
        .leading(frame.say(action), frame.absolute(path))
        .because(frame.say_of(reason, "name", frame.name().to_owned()))
        .ended(frame.say("digest-choice"), frame.absolute(CHOICE))
}

fn item(frame: &Frame<'_>, one: &Happened) -> Item {
    let word = one.kind.word();
    let answer = one.own.as_ref().and_then(|own| own.answer.as_ref());
    let mut args = FluentArgs::new();
    args.set("count", i64::try_from(one.count).unwrap_or(i64::MAX));
    args.set("name", one.name.clone());
    args.set("title", one.own.as_ref().map_or("", |own| &own.title).to_owned());
    let (text, link) = match answer {
        Some(answer) => (format!("notice-{word}-{}", answer.word), format!("notice-link-{word}-own")),
        None => (format!("notice-{word}"), format!("notice-link-{word}")),
    };
    Item {
        text: frame.theme.say(frame.lang, &text, &args),
        details: one.own.as_ref().map(|own| details(frame, own)).unwrap_or_default(),
        when: frame.moment(one.at),
        link: Some(Link { label: frame.say(&link), href: frame.absolute(&one.path) }),
    }
}

/// What else is to be known of it: why it was decided so, and where to go instead.
fn details(frame: &Frame<'_>, own: &Own) -> Vec<String> {
    let until = own.until.map(|until| frame.say_of("notice-until", "when", frame.moment(until)));
    let answer = own.answer.as_ref();
    let reason = answer.and_then(|answer| answer.reason.clone());
    let reason = reason.map(|reason| frame.say_of("notice-why", "reason", reason));
    let door = |door: &Door| {
        let part = |text: &str| Arg::Text(text.to_owned());
        let args = [("name", part(&door.name)), ("contact", part(&door.contact)), ("why", part(&door.why))];
        frame.say_args("notice-door", &args)
    };
    until.into_iter().chain(reason).chain(answer.into_iter().flat_map(|answer| &answer.doors).map(door)).collect()
}
