//! What the ceiling and other funds leave (S5). It decides only how far an amount may rise.

use super::allocation::Allocation;
use super::amount::Minor;
use super::project::Project;
use super::purse::Fund;
use super::setup::Setup;
use super::terms::Terms;

/// Up to where crowd and grants together may be raised; none: no limit.
pub(super) fn line(setup: &Setup, terms: &Terms, project: &Project) -> Option<Minor> {
    if project.in_units {
        return None;
    }
    let goal = project.goal?;
    let ceiling = setup.overfunding_ceiling_percent.map(|percent| goal * Minor::from(percent) / 100);
    if terms.rule.is_last_mile() { Some(ceiling.map_or(goal, |line| line.min(goal))) } else { ceiling }
}

/// Another fund has a grant there, and one of the two is exclusive.
pub(super) fn is_blocked(fund: &Fund, project: &Project, allocation: &Allocation) -> bool {
    let own = u32::from(allocation.amount > 0);
    if fund.terms.exclusive { project.grants.funds > own } else { project.grants.exclusive > 0 }
}

/// How far a fund may still rise; none: without limit.
pub(super) fn room(setup: &Setup, fund: &Fund, project: &Project, allocation: &Allocation) -> Option<Minor> {
    if is_blocked(fund, project, allocation) {
        return Some(0);
    }
    let line = line(setup, &fund.terms, project)?;
    Some((line - project.figures.money - project.grants.sum).max(0))
}

/// `min(bound, amount + room)`.
pub(super) fn fitting(bound: Minor, amount: Minor, room: Option<Minor>) -> Minor {
    room.map_or(bound, |room| bound.min(amount + room))
}
