//! Events that holders propose about their projects: the region takes them up or says why not; what is taken up remains theirs
//! to cancel and to move.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::command::{cancel, discard, draft, find, move_all, one, revise, whole};
use super::written::{Around, Written, WrittenMove, read_line};
use super::{Event, EventFact};
use crate::domain::fact::Fact;
use crate::domain::language::{Lang, Texts};
use crate::domain::person::PersonId;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::state::RegionState;

/// What one person may have waiting for an answer.
const MOST_WAITING: usize = 10;

/// That an event was proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// By whom.
    pub by: PersonId,
    /// Why it was not taken up, where it was not.
    pub declined: Option<String>,
}

/// Whoever proposes: who they are, and the projects that they hold and the window shows.
#[derive(Debug, Clone, Copy)]
pub struct Held<'a> {
    /// Who.
    pub by: &'a PersonId,
    /// Their projects.
    pub projects: &'a [ProjectKey],
}

impl Proposal {
    pub(super) fn by(by: &PersonId) -> Self {
        Self { by: by.clone(), declined: None }
    }
}

impl Event {
    /// Whether it was proposed and nobody answered yet.
    pub fn waits(&self) -> bool {
        !self.published && self.proposal.as_ref().is_some_and(|proposal| proposal.declined.is_none())
    }

    /// Why it was not taken up, where it was proposed and was not.
    pub fn declined(&self) -> Option<&str> {
        self.proposal.as_ref()?.declined.as_deref()
    }

    /// Whether this person proposed it.
    pub fn is_of(&self, person: &PersonId) -> bool {
        self.proposal.as_ref().is_some_and(|proposal| proposal.by == *person)
    }
}

/// Proposes an event about a project of one's own. The first fact's subject tells its name.
pub fn propose(
    state: &RegionState,
    now: Timestamp,
    held: Held<'_>,
    written: &Written,
    around: &Around<'_>,
) -> Checked<Vec<Fact>> {
    let waiting = state.events.all().filter(|event| event.is_of(held.by) && event.waits()).count();
    if waiting >= MOST_WAITING {
        let most = i64::try_from(MOST_WAITING).unwrap_or(i64::MAX);
        return Err(vec![Refusal::whole("event-proposals").with("most", Arg::Number(most))]);
    }
    let (event, detail) = draft(state, now, written, around)?;
    is_about_theirs(held, &detail.projects)?;
    one(EventFact::Proposed { event, by: held.by.clone(), detail: Box::new(detail) })
}

/// Says something else of what one proposed, while it is not in the agenda. What was declined waits for an answer again.
pub fn rewrite(
    state: &RegionState,
    now: Timestamp,
    event: &Slug,
    held: Held<'_>,
    written: &Written,
    around: &Around<'_>,
) -> Checked<Vec<Fact>> {
    if own(state, event, held.by)?.published {
        return whole("event-taken-up");
    }
    let facts = revise(state, now, event, written, around)?;
    for fact in &facts {
        if let Fact::Event(EventFact::Revised { detail, .. }) = fact {
            is_about_theirs(held, &detail.projects)?;
        }
    }
    Ok(facts)
}

/// Takes back what one proposed, while it is not in the agenda.
pub fn drop_own(state: &RegionState, event: &Slug, by: &PersonId) -> Checked<Vec<Fact>> {
    own(state, event, by)?;
    discard(state, event)
}

/// Cancels what one proposed and the region took up.
pub fn cancel_own(
    state: &RegionState,
    now: Timestamp,
    event: &Slug,
    by: &PersonId,
    reason: &Texts,
    languages: &[Lang],
) -> Checked<Vec<Fact>> {
    own(state, event, by)?;
    cancel(state, now, event, reason, languages)
}

/// Moves what one proposed and the region took up.
pub fn move_own(
    state: &RegionState,
    now: Timestamp,
    event: &Slug,
    by: &PersonId,
    written: &WrittenMove,
    languages: &[Lang],
) -> Checked<Vec<Fact>> {
    if !own(state, event, by)?.published {
        return whole("event-draft");
    }
    move_all(state, now, event, written, languages)
}

/// Does not take a proposed event up, with the reason that whoever proposed it reads.
pub fn decline(state: &RegionState, event: &Slug, reason: &str) -> Checked<Vec<Fact>> {
    if !find(state, event)?.waits() {
        return whole("event-not-waiting");
    }
    let reason = read_line("reason", reason)?;
    one(EventFact::Declined { event: event.clone(), reason })
}

/// An event that this person proposed; another's does not exist for them.
fn own<'s>(state: &'s RegionState, event: &Slug, by: &PersonId) -> Checked<&'s Event> {
    let known = find(state, event)?;
    if known.is_of(by) { Ok(known) } else { whole("event-unknown") }
}

fn is_about_theirs(held: Held<'_>, projects: &[ProjectKey]) -> Checked<()> {
    let theirs = !projects.is_empty() && projects.iter().all(|key| held.projects.contains(key));
    if theirs { Ok(()) } else { Err(vec![Refusal::of("projects", "event-not-yours")]) }
}
