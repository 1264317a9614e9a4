//! The page of one call.

use serde::Serialize;

use super::brief::{self, StepView};
use super::results::Results;
use super::terms::{self, TermsView, VersionView};
use super::{Paragraphs, text};
use crate::domain::call::{Call, Phase};
use crate::domain::shelf::Shelf;
use crate::web::page::event::NextEvents;
use crate::web::page::feeds::Feed;
use crate::web::page::frame::Frame;
use crate::web::page::head::Head;
use crate::web::page::text::{Text, outside};

/// The page of one call.
#[derive(Debug, Serialize)]
pub struct CallPage {
    head: Head,
    title: Text,
    theme: Option<Text>,
    text: Option<Paragraphs>,
    /// draft, announced, open, closed, decided or withdrawn.
    phase: &'static str,
    /// Where it stands, in a sentence.
    sentence: String,
    steps: Vec<StepView>,
    /// Why it was taken back, if it was.
    reason: Option<Text>,
    /// Entries are taken, or will be.
    takes: bool,
    /// Where one enters, while entries are taken.
    enter: Option<String>,
    /// Whom to ask, and how to reach them where that is no telephone number.
    contact: Contact,
    terms: TermsView,
    /// The version in force.
    version: u32,
    /// Every version, the latest first; none where there is one alone.
    versions: Vec<VersionView>,
    results: Option<Results>,
    /// The next events about it.
    events: Option<NextEvents>,
    /// Every call.
    all: String,
    /// Only the region sees it yet.
    preview: bool,
}

/// Whom to ask.
#[derive(Debug, Serialize)]
struct Contact {
    text: String,
    href: Option<String>,
}

impl CallPage {
    /// The page of a call.
    pub fn new(frame: &Frame<'_>, call: &Call, shelf: &Shelf) -> Self {
        let title = brief::title(call, frame);
        let sentence = brief::sentence(call, frame);
        let phase = call.phase(frame.now);
        let mut head = Head::new(frame, &title.text, sentence.clone(), &format!("/calls/{}", call.slug));
        head.feeds.insert(0, Feed::of_call(frame, &call.slug, &title.text));
        Self {
            head,
            title,
            theme: text(&call.face.theme, frame),
            text: Paragraphs::of(&call.face.text, frame),
            phase: phase.word(),
            sentence,
            steps: brief::steps(call, frame),
            reason: call.withdrawn.as_ref().and_then(|(_, reason)| text(reason, frame)),
            takes: matches!(phase, Phase::Draft | Phase::Announced | Phase::Open),
            enter: (phase == Phase::Open).then(|| frame.href(&format!("/portal/calls/{}/enter", call.slug))),
            contact: Contact::of(&call.face.contact),
            terms: TermsView::of(call.terms(), frame),
            version: call.version.number,
            versions: terms::versions(call, frame),
            results: Results::of(call, shelf, frame),
            events: NextEvents::of_call(frame, &call.slug),
            all: frame.href("/calls"),
            preview: false,
        }
    }

    /// The page as residents would see it, for those who decide whether they shall.
    pub fn preview(frame: &Frame<'_>, call: &Call, shelf: &Shelf) -> Self {
        let page = Self::new(frame, call, shelf);
        Self { head: page.head.unlisted(), preview: true, ..page }
    }
}

impl Contact {
    fn of(written: &str) -> Self {
        Self { text: written.into(), href: reached(written) }
    }
}

/// Where a contact leads: an e-mail address or an address of the web.
pub(in crate::web::page) fn reached(contact: &str) -> Option<String> {
    let is_mail = contact.split_once('@').is_some_and(|(who, at)| {
        let plain = |c: char| c.is_ascii_alphanumeric() || "._+-".contains(c);
        !who.is_empty() && who.chars().all(plain) && at.contains('.') && at.chars().all(plain)
    });
    if is_mail { Some(format!("mailto:{contact}")) } else { outside(contact) }
}
