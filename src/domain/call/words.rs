//! What a holder enters: a project, and answers to the call's questions. The words are kept where they can be erased; facts hold
//! their id.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::command::{expect, known, shown};
use super::entry::{Entry, EntryNumber};
use super::fact::CallFact;
use super::phase::Phase;
use super::projection::Call;
use super::terms::{MOST_QUESTIONS, Terms};
use crate::domain::fact::Fact;
use crate::domain::name::name;
use crate::domain::person::PersonId;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::written::{Measure, Mistakes};

name!(
    /// Where the words of an entry lie: drawn at random, for each writing a new one.
    WordsId, 32, |b| matches!(b, b'a'..=b'z' | b'0'..=b'9'),
    "the id of an entry's words: 1 to 32 lower-case letters and digits"
);

/// The fields of answers, in the order of the questions.
pub const ANSWERS: [&str; MOST_QUESTIONS] =
    ["answer1", "answer2", "answer3", "answer4", "answer5", "answer6", "answer7", "answer8"];
/// Entries that one person may make to one call.
const MOST_ENTRIES: usize = 5;

const TITLE: Measure = Measure::line(120, "missing");
const LINK: Measure = Measure::line(500, "").or_none();
const ANSWER: Measure = Measure::paragraphs(3_000, "missing");

/// What a holder wrote. Residents never see it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryWords {
    /// The project's title.
    pub title: String,
    /// The address of its page or its draft on the host; may be empty.
    pub link: String,
    /// Answers, in the order of the questions; empty where a question was left unanswered.
    pub answers: Vec<String>,
}

/// What was typed.
#[derive(Debug, Clone, Default)]
pub struct WrittenEntry {
    /// The id of one of the holder's projects on the host, be it a draft there; or `other`.
    pub project: String,
    /// The title of another.
    pub title: String,
    /// The address of its page or draft; may be empty.
    pub link: String,
    /// Answers.
    pub answers: Vec<String>,
}

/// The project that was chosen, or that the address given for another leads to in the window.
#[derive(Debug, Clone)]
pub struct Resolved {
    /// The project.
    pub key: ProjectKey,
    /// Its title.
    pub title: String,
    /// Its page.
    pub link: String,
    /// Whether it is held by whoever enters it.
    pub is_theirs: bool,
}

/// The word for a project that is not on the list of the holder's.
pub const OTHER: &str = "other";

/// Reads an entry to a call with these terms.
pub fn read(
    terms: &Terms,
    written: &WrittenEntry,
    resolved: Option<Resolved>,
) -> Checked<(EntryWords, Option<ProjectKey>)> {
    let mut mistakes = Mistakes::default();
    let (title, link, project) = match (written.project.as_str(), resolved) {
        ("", _) => {
            mistakes.add(Refusal::of("project", "choose-one"));
            (String::new(), String::new(), None)
        }
        (OTHER, resolved) => other(written, resolved, &mut mistakes),
        (_, Some(Resolved { key, title, link, is_theirs: true })) => (title, link, Some(key)),
        _ => {
            mistakes.add(Refusal::of("project", "entry-project-unknown"));
            (String::new(), String::new(), None)
        }
    };
    let answers = terms.questions.iter().zip(ANSWERS).enumerate().map(|(at, (question, field))| {
        let typed = written.answers.get(at).map_or("", String::as_str);
        let measure = if question.optional { ANSWER.or_none() } else { ANSWER };
        mistakes.text(field, typed, measure)
    });
    let words = EntryWords { title, link, answers: answers.collect() };
    mistakes.or((words, project))
}

/// A project that the host has not told us of, or whose holder signed in elsewhere.
fn other(
    written: &WrittenEntry,
    resolved: Option<Resolved>,
    mistakes: &mut Mistakes,
) -> (String, String, Option<ProjectKey>) {
    let link = mistakes.text("link", &written.link, LINK);
    mistakes.add_if(!link.is_empty() && !is_address(&link), || Refusal::of("link", "entry-link-wrong"));
    let title = mistakes.text("title", &written.title, TITLE);
    let of_others = resolved.as_ref().is_some_and(|found| !found.is_theirs);
    mistakes.add_if(of_others, || Refusal::of("link", "entry-project-of-others"));
    (title, link, resolved.map(|found| found.key))
}

fn is_address(link: &str) -> bool {
    let rest = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}

/// What is entered: where its words lie, its project, and the version of the terms that the holder read.
#[derive(Debug, Clone)]
pub struct Sent {
    /// Where the words lie.
    pub words: WordsId,
    /// The project, where the host shows it.
    pub project: Option<ProjectKey>,
    /// The version.
    pub version: u32,
}

/// Enters a project, for a person.
pub fn enter(state: &RegionState, now: Timestamp, name: &Slug, by: &PersonId, sent: Sent) -> Checked<Vec<Fact>> {
    let call = taking(state, now, name, &sent)?;
    let theirs = call.standing().filter(|entry| entry.entrant() == Some(by)).count();
    expect(theirs < MOST_ENTRIES, "entry-too-many")?;
    not_twice(call, &sent, None)?;
    let Sent { words, project, version } = sent;
    let entry = next_number(call);
    Ok(vec![Fact::Call(CallFact::Entered { call: name.clone(), entry, by: by.clone(), project, words, version })])
}

/// Writes an own entry anew, while entries are taken.
pub fn revise(
    state: &RegionState,
    now: Timestamp,
    name: &Slug,
    number: EntryNumber,
    by: &PersonId,
    sent: Sent,
) -> Checked<Vec<Fact>> {
    let call = taking(state, now, name, &sent)?;
    own(call, number, by)?;
    not_twice(call, &sent, Some(number))?;
    let Sent { words, project, version } = sent;
    Ok(vec![Fact::Call(CallFact::Revised { call: name.clone(), entry: number, project, words, version })])
}

/// Takes an own entry back. That may be done at any time: nobody is held to a wish.
pub fn withdraw_entry(state: &RegionState, name: &Slug, number: EntryNumber, by: &PersonId) -> Checked<Vec<Fact>> {
    own(known(state, name)?, number, by)?;
    Ok(vec![Fact::Call(CallFact::EntryWithdrawn { call: name.clone(), entry: number })])
}

pub(super) fn next_number(call: &Call) -> EntryNumber {
    call.entries.get_max().map_or(1, |(last, _)| last + 1)
}

/// The call, if it takes entries now, under the terms that the holder read.
fn taking<'s>(state: &'s RegionState, now: Timestamp, name: &Slug, sent: &Sent) -> Checked<&'s Call> {
    let call = shown(state, now, name)?;
    match call.phase(now) {
        Phase::Open => {}
        Phase::Announced => {
            return Err(vec![Refusal::whole("entry-early").with("opens", Arg::Time(call.terms().opens))]);
        }
        _ => return Err(vec![Refusal::whole("entry-late").with("closes", Arg::Time(call.terms().closes))]),
    }
    expect(sent.version == call.version.number, "entry-terms-changed")?;
    Ok(call)
}

/// A project enters a call once.
fn not_twice(call: &Call, sent: &Sent, but: Option<EntryNumber>) -> Checked<()> {
    let others = call.standing().filter(|entry| Some(entry.number) != but);
    let twice = sent.project.is_some() && others.into_iter().any(|entry| entry.project == sent.project);
    if twice { Err(vec![Refusal::of("link", "entry-twice")]) } else { Ok(()) }
}

/// An entry of this person that stands. Another's does not exist for them.
fn own<'c>(call: &'c Call, number: EntryNumber, by: &PersonId) -> Checked<&'c Entry> {
    let entry = call.entries.get(&number).filter(|entry| entry.entrant() == Some(by));
    let entry = entry.ok_or_else(|| vec![Refusal::whole("entry-unknown")])?;
    expect(entry.stands(), "entry-withdrawn")?;
    Ok(entry)
}
