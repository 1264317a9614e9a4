//! What a fund counts of a project (S4).

use super::allocation::Allocation;
use super::amount::{Figures, Minor};
use super::project::{Project, Seen};
use super::purse::Fund;
use super::terms::{Conditions, Counts, Terms, Threshold};
use crate::domain::project::Stage;

/// Whether a fund is counting a project. `last_gifts`: the entry just applied says for the first time that it is over.
pub(super) fn is_counting(fund: &Fund, project: &Project, last_gifts: bool) -> bool {
    fund.is_counting() && (project.is_open() || last_gifts)
}

/// What never counts, when an allocation is made. `at_first_sight`: the project was seen for the first time just now, by a
/// fund that had opened before.
pub(super) fn base(terms: &Terms, project: &Project, at_first_sight: bool) -> Figures {
    let from_zero = project.stage() == Some(Stage::Announced) || project.figures.money == 0;
    match terms.counts {
        Counts::FromStart => Figures::default(),
        Counts::FromOpening if at_first_sight && from_zero => Figures::default(),
        Counts::FromOpening => project.figures,
    }
}

/// Whether a project was seen for the first time in the entry that was last applied to it.
pub(super) fn is_first_sight(seen: &Seen) -> bool {
    seen.first == seen.last
}

/// The figures counted now: they go up and down while the fund is counting, and only fall otherwise.
pub(super) fn counted(allocation: &Allocation, figures: Figures, counting: bool) -> Figures {
    let seen = figures.each(allocation.base, |figure, base| (figure - base).max(0));
    if counting { seen } else { seen.each(allocation.counted, Minor::min) }
}

/// The base when a pause ends: what came in meanwhile never counts.
pub(super) fn base_after_pause(allocation: &Allocation, figures: Figures) -> Figures {
    let beyond = figures.each(allocation.counted, |figure, counted| figure - counted);
    beyond.each(allocation.base, Minor::max)
}

/// Notes which conditions and steps are met: for a sticky threshold in passes that count, for a live one as of now.
pub(super) fn note(allocation: &mut Allocation, terms: &Terms, project: &Project, counting: bool) {
    let noted = |before: bool, holds: bool| match terms.threshold {
        Threshold::Sticky => before || (counting && holds),
        Threshold::Live => holds,
    };
    let counted = allocation.counted;
    allocation.met = noted(allocation.met, conditions_hold(terms, project, counted));
    for (met, step) in allocation.steps_met.iter_mut().zip(terms.rule.steps()) {
        let asked = Conditions { percent: step.percent, backers: step.backers, amount: None };
        *met = noted(*met, holds(asked, project, counted));
    }
}

/// Whether all conditions hold on the counted figures, the last mile's own percent among them.
fn conditions_hold(terms: &Terms, project: &Project, counted: Figures) -> bool {
    let own = match terms.rule {
        super::rule::Rule::LastMile { percent } => Some(percent),
        _ => None,
    };
    holds(terms.conditions, project, counted) && own.is_none_or(|percent| has_percent(percent, project, counted))
}

fn holds(asked: Conditions, project: &Project, counted: Figures) -> bool {
    asked.percent.is_none_or(|percent| has_percent(percent, project, counted))
        && asked.backers.is_none_or(|backers| counted.backers >= Minor::from(backers))
        && asked.amount.is_none_or(|amount| counted.money >= Minor::from(amount))
}

/// `C x 100 >= percent x goal`, with units for a goal in units; never without a goal.
fn has_percent(percent: i64, project: &Project, counted: Figures) -> bool {
    let have = if project.in_units { counted.units } else { counted.money };
    project.goal.is_some_and(|goal| have * 100 >= Minor::from(percent) * goal)
}
