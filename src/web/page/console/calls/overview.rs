//! Every call, and one with everything that can be done to it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{called, path};
use crate::domain::call::{Call, Calls, Entry, EntryNumber, Origin, Phase, ranking};
use crate::domain::refusal::Refusal;
use crate::web::page::Frame;
use crate::web::page::calls::{StepView, sentence, steps};
use crate::web::page::desk::FormView;

/// Every call, drafts among them.
#[derive(Debug, Serialize)]
pub struct CallsOverview {
    title: String,
    /// Where one is begun.
    new: String,
    calls: Vec<CallRow>,
}

#[derive(Debug, Serialize)]
struct CallRow {
    title: String,
    href: String,
    sentence: String,
    /// How many entries stand.
    entries: usize,
    /// How many of them wait for a decision, once one can be made.
    waiting: usize,
}

impl CallsOverview {
    /// Of a region.
    pub fn new(frame: &Frame<'_>) -> Self {
        let mut calls: Vec<_> = frame.local.calls.all().collect();
        Calls::in_order(&mut calls, frame.now);
        let row = |call: &Call| CallRow {
            title: called(call, frame),
            href: frame.href(&path(call, "")),
            sentence: sentence(call, frame),
            entries: call.standing().count(),
            waiting: match call.phase(frame.now) {
                Phase::Closed => call.entries.values().filter(|entry| entry.waits()).count(),
                _ => 0,
            },
        };
        Self {
            title: frame.say("nav-console-calls"),
            new: frame.href("/console/new-call"),
            calls: calls.into_iter().map(row).collect(),
        }
    }
}

/// One call.
#[derive(Debug, Serialize)]
pub struct CallOverview {
    title: String,
    /// draft, announced, open, closed, decided or withdrawn.
    phase: &'static str,
    sentence: String,
    steps: Vec<StepView>,
    /// Why something could not be done.
    problems: Vec<String>,
    /// Its page for residents, once they see it.
    public: Option<String>,
    preview: String,
    edit: String,
    /// Where its terms get their next version, while they can.
    terms: Option<String>,
    invite: Option<String>,
    jurors: Option<String>,
    /// Where its entries are marked.
    jury: Option<String>,
    withdraw: Option<String>,
    /// Shows it to everyone.
    publish: Option<FormView>,
    /// Shows the decisions to everyone.
    results: Option<FormView>,
    /// How many entries still wait for a decision.
    waiting: usize,
    version: u32,
    entries: Vec<EntryRow>,
    all: String,
}

/// An entry in a list, the best marked first.
#[derive(Debug, Serialize)]
struct EntryRow {
    number: EntryNumber,
    /// What it is called; nothing once its holder was erased.
    title: Option<String>,
    href: String,
    date: String,
    invited: bool,
    /// The version of the terms that it was made under, where that is not the one in force.
    version: Option<u32>,
    /// waiting, accepted, refused, pointed or withdrawn.
    standing: &'static str,
    /// Points out of 100.
    percent: Option<u64>,
    jurors: usize,
}

impl CallOverview {
    /// Of a call; `titles` are those of its entries, `form` makes a form that only has a button.
    pub fn new(
        frame: &Frame<'_>,
        call: &Call,
        titles: &BTreeMap<EntryNumber, String>,
        refusals: &[Refusal],
        form: &dyn Fn(&str) -> FormView,
    ) -> Self {
        let phase = call.phase(frame.now);
        let href = |below: &str| frame.href(&path(call, below));
        let link = |can: bool, below: &str| can.then(|| href(below));
        let runs = matches!(phase, Phase::Announced | Phase::Open | Phase::Closed);
        let waiting = call.entries.values().filter(|entry| entry.waits()).count();
        Self {
            title: called(call, frame),
            phase: phase.word(),
            sentence: sentence(call, frame),
            steps: steps(call, frame),
            problems: refusals.iter().map(|refusal| frame.refusal(refusal)).collect(),
            public: call.published.map(|_| frame.href(&format!("/calls/{}", call.slug))),
            preview: href("/preview"),
            edit: href("/edit"),
            terms: link(runs, "/terms"),
            invite: link(matches!(phase, Phase::Announced | Phase::Open), "/invite"),
            jurors: link(runs || phase == Phase::Draft, "/jurors"),
            jury: link(matches!(phase, Phase::Closed | Phase::Decided), "/jury"),
            withdraw: link(runs || phase == Phase::Draft, "/withdraw"),
            publish: (phase == Phase::Draft).then(|| form(&path(call, "/publish"))),
            results: (phase == Phase::Closed && waiting == 0).then(|| form(&path(call, "/results"))),
            waiting: if phase == Phase::Closed { waiting } else { 0 },
            version: call.version.number,
            entries: rows(frame, call, titles),
            all: frame.href("/console/calls"),
        }
    }
}

fn rows(frame: &Frame<'_>, call: &Call, titles: &BTreeMap<EntryNumber, String>) -> Vec<EntryRow> {
    let row = |entry: &Entry, percent, jurors| EntryRow {
        number: entry.number,
        title: titles.get(&entry.number).cloned(),
        href: frame.href(&path(call, &format!("/entries/{}", entry.number))),
        date: frame.date(entry.at),
        invited: entry.origin == Origin::Region,
        version: (entry.version != call.version.number).then_some(entry.version),
        standing: match entry.outcome() {
            _ if !entry.stands() => "withdrawn",
            None => "waiting",
            Some(outcome) => outcome.word(),
        },
        percent,
        jurors,
    };
    let ranked = ranking(call).into_iter().filter_map(|rank| {
        let entry = call.entries.get(&rank.entry)?;
        Some(row(entry, rank.percent(), rank.jurors))
    });
    let withdrawn = call.entries.values().filter(|entry| !entry.stands()).map(|entry| row(entry, None, 0));
    ranked.chain(withdrawn).collect()
}
