//! What may be done with a need. Each command looks at the present state and answers with facts, or with everything that is
//! wrong.

use super::written::{Around, Written, WrittenThanks};
use super::{Need, NeedFact, NeedId, State, takes_help};
use crate::domain::event::Held;
use crate::domain::fact::Fact;
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::written::{Measure, Mistakes};

/// What a project may need at a time.
pub(super) const MOST_OPEN: usize = 20;
/// Characters of a reason.
const REASON: Measure = Measure::paragraphs(500, "missing");

/// Says what a project of one's own needs. The first fact's subject tells its number.
pub fn declare(
    state: &RegionState,
    held: Held<'_>,
    project: &ProjectKey,
    written: &Written,
    around: &Around<'_>,
) -> Checked<Vec<Fact>> {
    may_need(held, project, around)?;
    let open = state.needs.open_of(project, around.today).count();
    if open >= MOST_OPEN {
        let most = i64::try_from(MOST_OPEN).unwrap_or(i64::MAX);
        return Err(vec![Refusal::whole("need-most").with("most", Arg::Number(most))]);
    }
    let (kind, detail) = written.read(around, None)?;
    let (need, project) = (state.needs.next_id(), project.clone());
    one(NeedFact::Declared { need, project, kind, detail: Box::new(detail) })
}

/// Says something else of a need.
pub fn revise(
    state: &RegionState,
    held: Held<'_>,
    need: NeedId,
    written: &Written,
    around: &Around<'_>,
) -> Checked<Vec<Fact>> {
    let known = own(state, held, need)?;
    may_need(held, &known.project, around)?;
    if known.state != State::Open {
        return whole(closed(known));
    }
    let (kind, detail) = written.read(around, Some(&known.detail))?;
    if (kind, &detail) == (known.kind, &known.detail) {
        return whole("need-unchanged");
    }
    one(NeedFact::Revised { need, kind, detail: Box::new(detail) })
}

/// There is enough of it: thanks to those who helped, and how much they did. Said again, the last word counts.
pub fn meet(
    state: &RegionState,
    held: Held<'_>,
    need: NeedId,
    written: &WrittenThanks,
    around: &Around<'_>,
) -> Checked<Vec<Fact>> {
    let known = own(state, held, need)?;
    if known.state == State::Withdrawn {
        return whole("need-withdrawn");
    }
    let (thanks, help) = written.read(around)?;
    if known.met().is_some_and(|met| (&met.thanks, met.help) == (&thanks, help)) {
        return Ok(Vec::new());
    }
    one(NeedFact::Met { need, thanks, people: help.people, hours: help.hours })
}

/// It is needed still, or again.
pub fn reopen(state: &RegionState, held: Held<'_>, need: NeedId, around: &Around<'_>) -> Checked<Vec<Fact>> {
    let known = own(state, held, need)?;
    may_need(held, &known.project, around)?;
    match &known.state {
        State::Open => Ok(Vec::new()),
        _ if known.is_past(around.today) => whole("need-past"),
        _ => one(NeedFact::Reopened { need }),
    }
}

/// It is needed no longer.
pub fn withdraw(state: &RegionState, held: Held<'_>, need: NeedId) -> Checked<Vec<Fact>> {
    match &own(state, held, need)?.state {
        State::Open => one(NeedFact::Withdrawn { need }),
        State::Met(_) => whole("need-met"),
        State::Withdrawn => Ok(Vec::new()),
    }
}

/// Does not show a need in the region's window, with the reason that its holder reads.
pub fn hide(state: &RegionState, need: NeedId, reason: &str) -> Checked<Vec<Fact>> {
    let known = find(state, need)?;
    let mut mistakes = Mistakes::default();
    let reason = mistakes.text("reason", reason, REASON);
    let reason = mistakes.or(reason)?;
    if known.hidden.as_ref() == Some(&reason) { Ok(Vec::new()) } else { one(NeedFact::Hidden { need, reason }) }
}

/// Shows it again.
pub fn show(state: &RegionState, need: NeedId) -> Checked<Vec<Fact>> {
    let hidden = find(state, need)?.hidden.is_some();
    if hidden { one(NeedFact::Shown { need }) } else { Ok(Vec::new()) }
}

fn find(state: &RegionState, need: NeedId) -> Checked<&Need> {
    state.needs.get(&need).ok_or_else(|| vec![Refusal::whole("need-unknown")])
}

/// A need of a project that they hold; another's does not exist for them.
fn own<'s>(state: &'s RegionState, held: Held<'_>, need: NeedId) -> Checked<&'s Need> {
    let known = find(state, need)?;
    if held.projects.contains(&known.project) { Ok(known) } else { whole("need-unknown") }
}

fn closed(need: &Need) -> &'static str {
    if need.met().is_some() { "need-met" } else { "need-withdrawn" }
}

/// A project may need something while it is theirs, in the territory, and not given up.
fn may_need(held: Held<'_>, project: &ProjectKey, around: &Around<'_>) -> Checked<()> {
    let refused = |code| Err(vec![Refusal::of("project", code)]);
    if !held.projects.contains(project) {
        return refused("need-not-yours");
    }
    match around.shelf.get(project).filter(|member| member.gone.is_none()) {
        None => refused("need-project-left"),
        Some(member) if !takes_help(&member.project) => refused("need-campaign-failed"),
        Some(_) => Ok(()),
    }
}

fn one(fact: NeedFact) -> Checked<Vec<Fact>> {
    Ok(vec![Fact::Need(fact)])
}

fn whole<T>(code: &'static str) -> Checked<T> {
    Err(vec![Refusal::whole(code)])
}
