//! An entry as those read it who judge it, and what was decided on it.

use serde::Serialize;

use crate::app::call::Reading;
use crate::domain::call::{Door, Made, Origin, Outcome};
use crate::web::page::Frame;
use crate::web::page::calls::{reached, text as written, title};
use crate::web::page::text::{Link, Text, outside};

/// An entry.
#[derive(Debug, Serialize)]
pub(in crate::web::page) struct ReadingView {
    number: u32,
    /// What it is called; nothing once its holder was erased.
    title: Option<String>,
    /// What its call is called.
    call: String,
    holder: Option<String>,
    invited: bool,
    /// It was entered, and what its holder wrote is there no more.
    erased: bool,
    date: String,
    /// The version of the terms, where it is not the one in force.
    version: Option<u32>,
    /// Its project's page in the window.
    project: Option<Link>,
    /// The address that its holder gave.
    link: Option<String>,
    /// What residents read of it until then.
    announced: Option<Text>,
    answers: Vec<Answer>,
    withdrawn: Option<String>,
}

#[derive(Debug, Serialize)]
struct Answer {
    question: Text,
    /// Nothing where it was left unanswered.
    answer: Option<String>,
}

impl ReadingView {
    /// Of an entry.
    pub(in crate::web::page) fn of(reading: &Reading<'_>, frame: &Frame<'_>) -> Self {
        let Reading { call, entry, words, holder, member } = reading;
        let questions = call.terms_of(entry).questions.iter().enumerate();
        let answer = |at: usize| Some(words.as_ref()?.answers.get(at)?.clone()).filter(|text| !text.is_empty());
        let invited = entry.origin == Origin::Region;
        Self {
            number: entry.number,
            title: reading.title(frame.lang),
            call: title(call, frame).text,
            holder: holder.clone(),
            invited,
            erased: !invited && words.is_none(),
            date: frame.moment(entry.at),
            version: (entry.version != call.version.number).then_some(entry.version),
            project: member.as_ref().map(|shown| Link { label: shown.title.clone(), href: frame.href(&shown.path) }),
            link: words.as_ref().and_then(|words| outside(&words.link)),
            announced: entry.announced.as_ref().and_then(|announced| written(&announced.title, frame)),
            answers: match words {
                Some(_) => questions
                    .filter_map(|(at, question)| {
                        Some(Answer { question: written(&question.text, frame)?, answer: answer(at) })
                    })
                    .collect(),
                None => Vec::new(),
            },
            withdrawn: entry.withdrawn.map(|at| frame.moment(at)),
        }
    }
}

/// A decision.
#[derive(Debug, Serialize)]
pub(in crate::web::page) struct OutcomeView {
    /// accepted, refused or pointed.
    outcome: &'static str,
    date: String,
    reason: Option<String>,
    doors: Vec<DoorView>,
    /// Why it is no longer what it was.
    change: Option<String>,
}

#[derive(Debug, Serialize)]
struct DoorView {
    name: String,
    contact: String,
    /// Where that leads, if it is an address.
    href: Option<String>,
    why: String,
}

impl OutcomeView {
    /// Of a decision.
    pub(in crate::web::page) fn of(made: &Made, frame: &Frame<'_>) -> Self {
        let door = |door: &Door| DoorView {
            name: door.name.clone(),
            contact: door.contact.clone(),
            href: reached(&door.contact),
            why: door.why.clone(),
        };
        let (reason, doors) = match &made.outcome {
            Outcome::Accepted { .. } => (None, &[][..]),
            Outcome::Refused { reason } => (Some(reason.clone()), &[][..]),
            Outcome::Pointed { reason, doors } => (Some(reason.clone()), doors.as_slice()),
        };
        Self {
            outcome: made.outcome.word(),
            date: frame.moment(made.at),
            reason,
            doors: doors.iter().map(door).collect(),
            change: made.change.clone(),
        }
    }
}
