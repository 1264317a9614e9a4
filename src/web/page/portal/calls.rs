//! The portal's pages about calls for projects: what a holder entered, and the form for it.

use serde::Serialize;

use crate::app::call::Reading;
use crate::domain::call::{ANSWERS, Call, Entry, EntryWords, OTHER, Outcome, Phase};
use crate::domain::person::Person;
use crate::web::page::Frame;
use crate::web::page::calls::{Paragraphs, sentence, text as written, title};
use crate::web::page::console::{OutcomeView, ReadingView};
use crate::web::page::desk::{Field, Fields, FormView};
use crate::web::page::text::{Link, Text};

/// Every entry of a person, and the juries they are on.
#[derive(Debug, Serialize)]
pub struct OwnEntries {
    title: String,
    entries: Vec<OwnRow>,
    /// Calls that take entries now.
    open: Vec<OpenCall>,
    /// Juries that they were named to.
    juries: Vec<Link>,
}

#[derive(Debug, Serialize)]
struct OwnRow {
    title: String,
    call: String,
    href: String,
    /// withdrawn, waiting, accepted, refused or pointed.
    standing: &'static str,
}

#[derive(Debug, Serialize)]
struct OpenCall {
    title: Text,
    sentence: String,
    href: String,
    enter: String,
}

impl OwnEntries {
    /// Of this person.
    pub fn new(frame: &Frame<'_>, entries: &[Reading<'_>], person: &Person) -> Self {
        let calls = frame.local.calls.published(frame.now);
        let row = |reading: &Reading<'_>| OwnRow {
            title: named(reading, frame),
            call: title(reading.call, frame).text,
            href: frame.href(&path(reading.call, reading.entry, "")),
            standing: standing(reading.call, reading.entry),
        };
        let open = |call: &&Call| OpenCall {
            title: title(call, frame),
            sentence: sentence(call, frame),
            href: frame.href(&format!("/calls/{}", call.slug)),
            enter: frame.href(&format!("/portal/calls/{}/enter", call.slug)),
        };
        let jury = |call: &&Call| Link {
            label: title(call, frame).text,
            href: frame.href(&format!("/console/calls/{}/jury", call.slug)),
        };
        Self {
            title: frame.say("nav-portal-calls"),
            entries: entries.iter().map(row).collect(),
            open: calls.iter().filter(|call| call.phase(frame.now) == Phase::Open).map(open).collect(),
            juries: calls.iter().filter(|call| call.jury.contains(&person.id)).map(jury).collect(),
        }
    }
}

fn path(call: &Call, entry: &Entry, below: &str) -> String {
    format!("/portal/calls/{}/entries/{}{below}", call.slug, entry.number)
}

fn named(reading: &Reading<'_>, frame: &Frame<'_>) -> String {
    reading.title(frame.lang).unwrap_or_else(|| frame.say_of("entry-number", "number", reading.entry.number))
}

/// Where an entry stands, as far as its holder may know.
fn standing(call: &Call, entry: &Entry) -> &'static str {
    match entry.outcome() {
        _ if !entry.stands() => "withdrawn",
        Some(outcome) if call.results.is_some() => outcome.word(),
        _ => "waiting",
    }
}

/// The form of an entry.
#[derive(Debug, Serialize)]
pub struct EntryForm {
    title: String,
    sentence: String,
    form: FormView,
    /// One of their projects on the host, or another; none to choose where the host told of none.
    project: Option<Field>,
    /// What another is called, and where it is.
    other_title: Field,
    other_link: Field,
    answers: Vec<AnswerFields>,
    /// The version of the terms that stands here.
    version: u32,
    rules: Option<Paragraphs>,
    /// The call.
    call: String,
    /// Written before.
    again: bool,
}

#[derive(Debug, Serialize)]
struct AnswerFields {
    question: Text,
    answer: Field,
}

impl EntryForm {
    /// For an entry to a call; with what was written before, if it was.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        call: &Call,
        before: Option<(&Entry, &EntryWords)>,
        person: &Person,
    ) -> Self {
        let words = before.map(|(_, words)| words);
        let chosen = before.map_or(String::new(), |(entry, _)| {
            entry.project.as_ref().map_or_else(|| OTHER.to_owned(), |project| project.id.to_string())
        });
        let held = person.holds.iter().filter(|held| held.project.host == frame.region.host);
        let mut options: Vec<_> = held
            .map(|held| {
                let key = if held.draft { "entry-project-draft" } else { "entry-project-online" };
                (held.project.id.to_string(), frame.say_of(key, "title", held.title.clone()))
            })
            .collect();
        let holds = !options.is_empty();
        options.push((OTHER.to_owned(), frame.say("entry-project-other")));
        let project = holds.then(|| fields.choices("project", "entry-field-project", &chosen, &options).required());
        let is_other = chosen == OTHER || !holds;
        let other = |part: fn(&EntryWords) -> &str| words.filter(|_| is_other).map_or("", part);
        let answer = |(at, question): (usize, &crate::domain::call::Question)| {
            let now = words.and_then(|words| words.answers.get(at)).map_or("", String::as_str);
            let field = fields.area(ANSWERS[at], "entry-field-answer", now).at_most(3_000);
            let answer = if question.optional { field } else { field.required() };
            let question = written(&question.text, frame)?;
            Some(AnswerFields { answer: Field { label: question.text.clone(), ..answer }, question })
        };
        let title_key = if before.is_some() { "entry-revise" } else { "entry-new" };
        let action = match before {
            Some((entry, _)) => path(call, entry, "/edit"),
            None => format!("/portal/calls/{}/enter", call.slug),
        };
        Self {
            title: frame.say_of(title_key, "title", title(call, frame).text),
            sentence: sentence(call, frame),
            project,
            other_title: fields.text("title", "entry-field-other-title", other(|words| &words.title)).at_most(120),
            other_link: fields
                .text("link", "entry-field-other-link", other(|words| &words.link))
                .of_type("url")
                .at_most(500),
            answers: call.terms().questions.iter().enumerate().filter_map(answer).collect(),
            form: fields.form(&action),
            version: call.version.number,
            rules: Paragraphs::of(&call.terms().rules, frame),
            call: frame.href(&format!("/calls/{}", call.slug)),
            again: before.is_some(),
        }
    }
}

/// An entry, for whoever made it.
#[derive(Debug, Serialize)]
pub struct OwnEntry {
    title: String,
    entry: ReadingView,
    /// withdrawn, waiting, accepted, refused or pointed.
    standing: &'static str,
    /// Where its call stands.
    sentence: String,
    /// What was decided; none before everyone may know.
    outcome: Option<OutcomeView>,
    /// The day on which campaigns go online, where it was accepted.
    launch: Option<String>,
    edit: Option<String>,
    withdraw: Option<FormView>,
    call: String,
    back: String,
}

impl OwnEntry {
    /// Of an entry.
    pub fn new(frame: &Frame<'_>, fields: Fields<'_>, reading: &Reading<'_>) -> Self {
        let (call, entry) = (reading.call, reading.entry);
        let known = entry.decisions.last().filter(|_| call.results.is_some() && entry.stands());
        let is_accepted = known.is_some_and(|made| matches!(made.outcome, Outcome::Accepted { .. }));
        let edits = entry.stands() && call.phase(frame.now) == Phase::Open;
        Self {
            title: named(reading, frame),
            entry: ReadingView::of(reading, frame),
            standing: standing(call, entry),
            sentence: sentence(call, frame),
            outcome: known.map(|made| OutcomeView::of(made, frame)),
            launch: is_accepted.then(|| crate::web::theme::format::day(frame.lang, call.terms().launch)),
            edit: edits.then(|| frame.href(&path(call, entry, "/edit"))),
            withdraw: entry.stands().then(|| fields.form(&path(call, entry, "/withdraw"))),
            call: frame.href(&format!("/calls/{}", call.slug)),
            back: frame.href("/portal/calls"),
        }
    }
}
