//! What was done, by whom and when: records of the journal in the words of the page.

use serde::Serialize;

use super::verdict::{Titled, place_words};
use crate::domain::curation::CurationFact;
use crate::domain::fact::{Fact, Subject};
use crate::domain::journal::{Actor, Record};
use crate::domain::language::Texts;
use crate::domain::project::Slug;
use crate::domain::refusal::Arg;
use crate::web::page::Frame;

/// One record.
#[derive(Debug, Clone, Serialize)]
pub struct TrailView {
    /// Its number.
    seq: u64,
    /// What was done, in a few words.
    what: String,
    /// The reason given, the text written, the place meant.
    detail: Option<String>,
    /// What it was about, where the page is not about that alone.
    about: Option<About>,
    who: String,
    /// Everything that they did.
    of_who: String,
    when: String,
    iso: String,
    /// Where a form takes it back; none where it cannot be, or has been.
    undo: Option<String>,
}

/// What a record was about.
#[derive(Debug, Clone, Serialize)]
struct About {
    label: String,
    /// Its page in the console, where it has one.
    href: Option<String>,
}

/// How things and people are called.
pub struct Names<'a> {
    /// A project by its title.
    pub project: Titled<'a>,
    /// A collection by its title.
    pub collection: &'a dyn Fn(&Slug) -> String,
    /// Whoever did it.
    pub who: &'a dyn Fn(&Actor) -> String,
}

impl TrailView {
    /// A record, with what it was about if the page is about more than that.
    pub fn new(record: &Record, is_undoable: bool, tells_subject: bool, names: &Names<'_>, frame: &Frame<'_>) -> Self {
        let subject = record.fact.subject();
        Self {
            seq: record.seq,
            what: what(&record.fact, frame),
            detail: detail(&record.fact, names, frame).filter(|detail| !detail.is_empty()),
            about: tells_subject.then(|| About::of(&subject, names, frame)),
            who: (names.who)(&record.by),
            of_who: frame.href_with("/console/history", &format!("by={}", encoded(&record.by.to_string()))),
            when: frame.moment(record.at),
            iso: record.at.to_string(),
            undo: is_undoable.then(|| frame.href(&format!("/console/history/{}/undo", record.seq))),
        }
    }
}

pub(super) fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

impl About {
    fn of(subject: &Subject, names: &Names<'_>, frame: &Frame<'_>) -> Self {
        let at = |label: String, path: String| Self { label, href: Some(frame.href(&path)) };
        let plain = |key: &str| Self { label: frame.say(key), href: None };
        match subject {
            Subject::Project(key) => at((names.project)(key), format!("/console/projects/{}", key.id)),
            Subject::Collection(slug) => at((names.collection)(slug), format!("/console/collections/{slug}")),
            Subject::Call(slug) => at(slug.to_string(), format!("/console/calls/{slug}")),
            Subject::Event(slug) => at(slug.to_string(), format!("/console/events/{slug}")),
            Subject::Person(_) => plain("history-person"),
            _ => plain("history-window"),
        }
    }
}

/// What features tell of their own facts; of others, what kind of thing it was about.
fn what(fact: &Fact, frame: &Frame<'_>) -> String {
    if let Fact::Curation(fact) = fact {
        return frame.say(&format!("told-{}", fact.word()));
    }
    let key = format!("told-about-{}", kind(&fact.subject()));
    frame.say(if frame.has_text(&key) { &key } else { "told-other" })
}

/// The kind of a subject, as addresses and texts name it.
pub fn kind(subject: &Subject) -> String {
    let written = subject.to_string();
    written.split('/').next().unwrap_or_default().to_owned()
}

fn detail(fact: &Fact, names: &Names<'_>, frame: &Frame<'_>) -> Option<String> {
    use CurationFact as F;
    let Fact::Curation(fact) = fact else { return None };
    let text = |texts: &Texts| frame.regional(texts).map(ToOwned::to_owned);
    let count = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    match fact {
        F::ProjectDecided { reason, .. } => Some(reason.clone()),
        F::PlaceCorrected { place, .. } => Some(place_words(place)),
        F::ProjectMerged { into, .. } => Some((names.project)(into)),
        F::ProjectFeatured { from, until, why, .. } => {
            let why = Arg::Text(text(why).unwrap_or_default());
            Some(frame.say_args("told-days", &[("from", Arg::Day(*from)), ("until", Arg::Day(*until)), ("why", why)]))
        }
        F::FeaturesOrdered { projects } => Some(projects.iter().map(names.project).collect::<Vec<_>>().join(", ")),
        F::NoteWritten { text: note, .. } => text(note),
        F::CheckAnswered { check, answer, .. } => {
            let holds = frame.say(if answer.holds { "check-yes" } else { "check-no" });
            Some(format!("{} {holds} {}", frame.say(&format!("curation-check-{}", check.word())), answer.words))
        }
        F::AnswerTakenBack { check, .. } => Some(frame.say(&format!("curation-check-{}", check.word()))),
        F::CollectionDescribed { title, .. } => text(title),
        F::CollectionArranged { projects, .. } => {
            Some(frame.say_args("collection-count", &[("count", count(projects.len()))]))
        }
        _ => None,
    }
}
