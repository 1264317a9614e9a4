//! What the region decides on entries, whom it invites, and which project of the host an entry turned out to be.

use jiff::Timestamp;

use super::command::{self, expect, unchanged};
use super::entry::{Announced, Door, EntryNumber, MOST_DOORS, Outcome};
use super::fact::CallFact;
use super::phase::Phase;
use super::words::next_number;
use crate::domain::fact::Fact;
use crate::domain::language::Texts;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::written::{Customs, Measure, Mistakes};

/// A decision as typed.
#[derive(Debug, Clone, Default)]
pub struct WrittenOutcome {
    /// `accepted`, `refused` or `pointed`.
    pub outcome: String,
    /// What residents read of an accepted project that the host does not show: its title.
    pub title: Texts,
    /// And one sentence.
    pub sentence: Texts,
    /// The name that it will have on the host.
    pub slug: String,
    /// Why it was not accepted.
    pub reason: String,
    /// Where to go instead. Lines left blank count for nothing.
    pub doors: Vec<WrittenDoor>,
    /// Why an earlier decision is changed.
    pub change: String,
}

/// A next door as typed.
#[derive(Debug, Clone, Default)]
pub struct WrittenDoor {
    /// Who is there.
    pub name: String,
    /// How to reach them.
    pub contact: String,
    /// Why there.
    pub why: String,
}

const TITLE: Measure = Measure::line(120, "missing");
const SENTENCE: Measure = Measure::line(300, "").or_none();
const REASON: Measure = Measure::paragraphs(3_000, "outcome-reason-missing");
const CHANGE: Measure = Measure::paragraphs(1_000, "outcome-change-missing");
/// The fields of next doors: name, contact, why.
const DOORS: [[&str; 3]; MOST_DOORS] = [
    ["door1.name", "door1.contact", "door1.why"],
    ["door2.name", "door2.contact", "door2.why"],
    ["door3.name", "door3.contact", "door3.why"],
];

/// Decides on an entry once no more are taken, or decides anew: then saying why is part of it. `shown` says whether the
/// window shows its project: what it does not show is announced.
pub fn decide(
    state: &RegionState,
    now: Timestamp,
    customs: &Customs,
    (name, number): (&Slug, EntryNumber),
    shown: bool,
    written: &WrittenOutcome,
) -> Checked<Vec<Fact>> {
    let call = command::shown(state, now, name)?;
    expect(matches!(call.phase(now), Phase::Closed | Phase::Decided), "call-not-closed")?;
    let entry = call.entries.get(&number).ok_or_else(|| vec![Refusal::whole("entry-unknown")])?;
    expect(entry.stands(), "entry-withdrawn")?;
    let mut mistakes = Mistakes::default();
    let outcome = outcome(shown, written, customs, &mut mistakes);
    let again = entry.outcome().is_some();
    let change = again.then(|| mistakes.text("change", &written.change, CHANGE));
    let outcome = mistakes.or(outcome)?.filter(|outcome| entry.outcome() != Some(outcome)).ok_or_else(unchanged)?;
    Ok(vec![Fact::Call(CallFact::Decided { call: name.clone(), entry: number, outcome, change })])
}

fn outcome(shown: bool, written: &WrittenOutcome, customs: &Customs, mistakes: &mut Mistakes) -> Option<Outcome> {
    match written.outcome.as_str() {
        "accepted" => {
            let announced = (!shown).then(|| announced(written, customs, mistakes));
            Some(Outcome::Accepted { announced })
        }
        "refused" => Some(Outcome::Refused { reason: mistakes.text("reason", &written.reason, REASON) }),
        "pointed" => {
            let reason = mistakes.text("reason", &written.reason, REASON);
            Some(Outcome::Pointed { reason, doors: doors(&written.doors, mistakes) })
        }
        _ => {
            mistakes.add(Refusal::of("outcome", "choose-one"));
            None
        }
    }
}

fn announced(written: &WrittenOutcome, customs: &Customs, mistakes: &mut Mistakes) -> Announced {
    let typed = written.slug.trim();
    let slug = typed.parse::<Slug>().ok();
    mistakes.add_if(slug.is_none() && !typed.is_empty(), || Refusal::of("slug", "outcome-slug-wrong"));
    Announced {
        title: mistakes.texts("title", &written.title, TITLE, customs.main),
        sentence: mistakes.texts("sentence", &written.sentence, SENTENCE, customs.main),
        slug,
    }
}

fn doors(written: &[WrittenDoor], mistakes: &mut Mistakes) -> Vec<Door> {
    let blank = |door: &WrittenDoor| [&door.name, &door.contact, &door.why].iter().all(|text| text.trim().is_empty());
    let mut doors = Vec::new();
    for (door, [name, contact, why]) in written.iter().zip(DOORS).filter(|(door, _)| !blank(door)) {
        doors.push(Door {
            name: mistakes.text(name, &door.name, Measure::line(120, "missing")),
            contact: mistakes.text(contact, &door.contact, Measure::line(200, "missing")),
            why: mistakes.text(why, &door.why, Measure::line(500, "missing")),
        });
    }
    mistakes.add_if(doors.is_empty(), || Refusal::of(DOORS[0][0], "doors-missing"));
    doors
}

/// Invites a project before entries close: one that the window shows, or one that the region announces in its own words.
pub fn invite(
    state: &RegionState,
    now: Timestamp,
    customs: &Customs,
    name: &Slug,
    project: Option<ProjectKey>,
    written: &WrittenOutcome,
) -> Checked<Vec<Fact>> {
    let call = command::shown(state, now, name)?;
    expect(matches!(call.phase(now), Phase::Announced | Phase::Open), "invite-late")?;
    let twice = project.is_some() && call.standing().any(|entry| entry.project == project);
    if twice {
        return Err(vec![Refusal::of("link", "entry-twice")]);
    }
    let mut mistakes = Mistakes::default();
    let announced = project.is_none().then(|| announced(written, customs, &mut mistakes));
    let announced = mistakes.or(announced)?;
    let (entry, version) = (next_number(call), call.version.number);
    Ok(vec![Fact::Call(CallFact::Invited { call: name.clone(), entry, project, announced, version })])
}

/// Says which project of the host an entry is.
pub fn link(
    state: &RegionState,
    now: Timestamp,
    name: &Slug,
    number: EntryNumber,
    project: Option<ProjectKey>,
) -> Checked<Vec<Fact>> {
    let call = command::shown(state, now, name)?;
    let entry = call.entries.get(&number).ok_or_else(|| vec![Refusal::whole("entry-unknown")])?;
    expect(entry.stands(), "entry-withdrawn")?;
    let project = project.ok_or_else(|| vec![Refusal::of("link", "entry-project-unknown")])?;
    if entry.project.as_ref() == Some(&project) {
        return Err(unchanged());
    }
    if call.standing().any(|other| other.number != number && other.project.as_ref() == Some(&project)) {
        return Err(vec![Refusal::of("link", "entry-twice")]);
    }
    Ok(vec![Fact::Call(CallFact::Linked { call: name.clone(), entry: number, project })])
}

/// Links every announced project that has appeared on the host by now, as `find` knows it by its name there.
pub fn link_arrivals(state: &RegionState, find: impl Fn(&Slug) -> Option<ProjectKey>) -> Vec<Fact> {
    let calls = state.calls.all().filter(|call| call.withdrawn.is_none());
    let waiting =
        calls.flat_map(|call| call.standing().filter(|entry| entry.project.is_none()).map(move |entry| (call, entry)));
    let arrived = waiting.filter_map(|(call, entry)| {
        let project = find(entry.announced.as_ref()?.slug.as_ref()?)?;
        let free = call.standing().all(|other| other.project.as_ref() != Some(&project));
        free.then(|| Fact::Call(CallFact::Linked { call: call.slug.clone(), entry: entry.number, project }))
    });
    arrived.collect()
}
