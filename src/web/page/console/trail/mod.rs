//! What was done, by whom and when: records of the journal in the words of the page.

mod about;
mod detail;
mod in_kind;
mod local;

use serde::Serialize;

use self::about::About;
use self::detail::detail;
use super::verdict::Titled;
use crate::domain::call::EntryNumber;
use crate::domain::fact::{Fact, Subject};
use crate::domain::journal::{Actor, Record};
use crate::domain::project::Slug;
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

/// How things and people are called.
pub struct Names<'a> {
    /// A project by its title.
    pub project: Titled<'a>,
    /// A collection by its title.
    pub collection: &'a dyn Fn(&Slug) -> String,
    /// An entry to a call; none once whoever entered it was erased.
    pub entry: &'a dyn Fn(&Slug, EntryNumber) -> Option<String>,
    /// Whoever did it.
    pub who: &'a dyn Fn(&Actor) -> String,
    /// What was said of the same thing, as a whole, before this record.
    pub before: &'a dyn Fn(&Record) -> Option<Fact>,
    /// Whether pages for operators may be linked.
    pub operates: bool,
}

impl TrailView {
    /// A record, with what it was about if the page is about more than that.
    pub fn new(record: &Record, is_undoable: bool, tells_subject: bool, names: &Names<'_>, frame: &Frame<'_>) -> Self {
        let before = (names.before)(record);
        Self {
            seq: record.seq,
            what: what(&record.fact, frame),
            detail: detail(&record.fact, before.as_ref(), names, frame).filter(|detail| !detail.is_empty()),
            about: tells_subject.then(|| About::of(&record.fact, before.as_ref(), names, frame)),
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

/// What happened, in a few words; of a fact that has none of its own, what kind of thing it was about.
fn what(fact: &Fact, frame: &Frame<'_>) -> String {
    let own = match fact {
        Fact::Curation(fact) => format!("told-{}", fact.word()),
        Fact::Call(fact) => format!("told-call-{}", fact.word()),
        Fact::Event(fact) => format!("told-event-{}", fact.word()),
        Fact::Member(fact) => format!("told-{}", fact.word()),
        Fact::Webhook(fact) => format!("told-webhook-{}", fact.word()),
        Fact::Sponsor(fact) => format!("told-sponsor-{}", fact.word()),
        Fact::Need(fact) => format!("told-need-{}", fact.word()),
        Fact::Offer(fact) => format!("told-offer-{}", fact.word()),
        Fact::Loan(fact) => format!("told-loan-{}", fact.word()),
        Fact::Support(fact) => format!("told-support-{}", fact.word()),
        Fact::Certificate(fact) => format!("told-certificate-{}", fact.word()),
        Fact::Afterwards(fact) => format!("told-afterwards-{}", fact.word()),
    };
    let about = format!("told-about-{}", kind(&fact.subject()));
    let known = [own, about].into_iter().find(|key| frame.has_text(key));
    frame.say(known.as_deref().unwrap_or("told-other"))
}

/// The kind of a subject, as addresses and texts name it.
pub fn kind(subject: &Subject) -> String {
    let written = subject.to_string();
    written.split('/').next().unwrap_or_default().to_owned()
}
