//! What a fund counts of a project (S4).

use serde::{Deserialize, Serialize};

use super::allocation::Allocation;
use super::amount::{Figures, Minor};
use super::project::{Project, Seen};
use super::purse::Fund;
use super::rule::{Rule, Step};
use super::terms::{Conditions, Counts, Terms, Threshold};
use crate::domain::project::Stage;

/// Whether a fund is counting a project, which the window has to show. `last_gifts`: the entry just applied says for the first
/// time that it is over.
pub(super) fn is_counting(fund: &Fund, project: &Project, last_gifts: bool) -> bool {
    fund.is_counting() && !project.is_away() && (project.is_open() || last_gifts)
}

/// What never counts, when an allocation is made. `at_first_sight`: the project was seen for the first time just now, by a
/// fund that had opened before.
pub(super) fn base(terms: &Terms, project: &Project, at_first_sight: bool) -> Figures {
    let from_zero = project.stage() == Some(Stage::Announced) || project.figures.money == 0;
    match terms.counts {
        Counts::FromStart => project.missed,
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

/// The base when a pause ends, or a project comes back: what came in meanwhile never counts.
pub(super) fn base_after_pause(allocation: &Allocation, figures: Figures) -> Figures {
    let beyond = figures.each(allocation.counted, |figure, counted| figure - counted);
    beyond.each(allocation.base, Minor::max)
}

/// Notes which conditions and steps are met: for a sticky threshold in passes that count, for a live one as of now.
pub(super) fn note(allocation: &mut Allocation, terms: &Terms, counting: bool) {
    let noted = |before: bool, holds: bool| match terms.threshold {
        Threshold::Sticky => before || (counting && holds),
        Threshold::Live => holds,
    };
    allocation.met = noted(allocation.met, asked(terms).all(|asked| holds(asked, allocation)));
    for (at, step) in terms.rule.steps().iter().enumerate() {
        let holds = asked_by_step(step).all(|asked| holds(asked, allocation));
        if let Some(met) = allocation.steps_met.get_mut(at) {
            *met = noted(*met, holds);
        }
    }
}

/// Something that must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Percent of the goal.
    Percent(i64),
    /// Number of backers.
    Backers(i64),
    /// Money of the crowd, in minor units.
    Amount(i64),
}

/// All that the conditions ask for, the last mile's own percent first.
pub(super) fn asked(terms: &Terms) -> impl Iterator<Item = Asked> {
    let own = match terms.rule {
        Rule::LastMile { percent } => Some(Asked::Percent(percent)),
        _ => None,
    };
    let Conditions { percent, backers, amount } = terms.conditions;
    let given = [percent.map(Asked::Percent), backers.map(Asked::Backers), amount.map(Asked::Amount)];
    own.into_iter().chain(given.into_iter().flatten())
}

/// All that a step asks for.
pub(super) fn asked_by_step(step: &Step) -> impl Iterator<Item = Asked> {
    step.percent.map(Asked::Percent).into_iter().chain(step.backers.map(Asked::Backers))
}

/// Whether it is there, on the counted figures and the goal in force.
pub(super) fn holds(asked: Asked, allocation: &Allocation) -> bool {
    let counted = allocation.counted;
    match asked {
        // `C x 100 >= percent x goal`, with units for a goal in units; never without a goal.
        Asked::Percent(percent) => {
            allocation.towards_goal().is_some_and(|(goal, have)| have * 100 >= Minor::from(percent) * goal)
        }
        Asked::Backers(backers) => counted.backers >= Minor::from(backers),
        Asked::Amount(amount) => counted.money >= Minor::from(amount),
    }
}
