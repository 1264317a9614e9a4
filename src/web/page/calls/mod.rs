//! Calls for projects: the list of them, the page of one, and the few lines that other pages show.

mod brief;
mod one;
mod results;
mod terms;

use serde::Serialize;

pub(super) use brief::{Brief, StepView, sentence, steps, title};
pub use one::CallPage;
pub(super) use one::reached;

use super::frame::Frame;
use super::head::Head;
use super::text::{Link, Text};
use crate::domain::call::{Calls, Phase};
use crate::domain::language::{Lang, Texts};
use crate::domain::project::Project;

/// The list of calls.
#[derive(Debug, Serialize)]
pub struct CallsPage {
    head: Head,
    name: String,
    /// Those that take entries, and those that will.
    current: Vec<Brief>,
    /// Those before.
    past: Vec<Brief>,
}

impl CallsPage {
    /// The list for a region.
    pub fn new(frame: &Frame<'_>) -> Self {
        let calls = frame.local.calls.published(frame.now);
        let is_current = |phase| matches!(phase, Phase::Open | Phase::Announced);
        let (current, past): (Vec<_>, Vec<_>) = calls.into_iter().partition(|call| is_current(call.phase(frame.now)));
        let briefs = |calls: Vec<_>| calls.into_iter().map(|call| Brief::of(call, frame)).collect();
        let description = frame.say_of("calls-description", "name", frame.name());
        Self {
            head: Head::new(frame, &frame.say("nav-calls"), description, "/calls"),
            name: frame.name().into(),
            current: briefs(current),
            past: briefs(past),
        }
    }
}

/// Calls on the front page: those that take entries or will, two at most.
pub(super) fn at_home(frame: &Frame<'_>) -> Vec<Brief> {
    let calls = frame.local.calls.published(frame.now).into_iter();
    let current = calls.filter(|call| matches!(call.phase(frame.now), Phase::Open | Phase::Announced));
    current.take(2).map(|call| Brief::of(call, frame)).collect()
}

/// The calls that a project was accepted in.
pub(super) fn of_project(project: &Project, frame: &Frame<'_>) -> Vec<Link> {
    let calls = frame.local.calls.of_project(project);
    let link = |(call, _): (&crate::domain::call::Call, _)| Link {
        label: text(&call.face.title, frame).map_or_else(|| call.slug.to_string(), |title| title.text),
        href: href(call, frame),
    };
    calls.map(link).collect()
}

/// Whether there is anything to see at all.
pub(super) fn any(calls: &Calls) -> bool {
    calls.all().any(|call| call.published.is_some())
}

fn href(call: &crate::domain::call::Call, frame: &Frame<'_>) -> String {
    frame.href(&format!("/calls/{}", call.slug))
}

/// What the region wrote, in the page's language or the nearest.
pub(super) fn text(texts: &Texts, frame: &Frame<'_>) -> Option<Text> {
    Text::of(texts, frame.region.default_language(), frame)
}

/// What the region wrote in paragraphs.
#[derive(Debug, Serialize)]
pub(super) struct Paragraphs {
    /// Their language, if it differs from the page's.
    lang: Option<Lang>,
    /// «in Catalan», if they are not in the page's language.
    note: Option<String>,
    paragraphs: Vec<String>,
}

impl Paragraphs {
    pub(super) fn of(texts: &Texts, frame: &Frame<'_>) -> Option<Self> {
        let Text { text, lang, note, .. } = self::text(texts, frame)?;
        let paragraphs = text.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
        Some(Self { lang, note, paragraphs: paragraphs.map(ToOwned::to_owned).collect() })
    }
}
