//! What a fund's own rule allows (S5).

use super::allocation::Allocation;
use super::amount::{BEYOND_ANY_BUDGET, Figures, Minor};
use super::project::Project;
use super::purse::Fund;
use super::rule::Rule;
use super::terms::{Payout, Terms};
use crate::domain::project::Stage;

/// Whether nothing can be owed as the campaign stands.
pub(super) fn is_void(terms: &Terms, project: &Project) -> bool {
    project.is_lost() || (project.stage() == Some(Stage::Ended) && terms.payout == Payout::OnSuccess)
}

/// What the rule comes to, 0 unless the conditions hold.
pub(super) fn entitlement(fund: &Fund, allocation: &Allocation) -> Minor {
    if !allocation.met {
        return 0;
    }
    let (counted, sight) = (allocation.counted, allocation.sight);
    let sum = match &fund.terms.rule {
        rule @ (Rule::Ratio { .. } | Rule::PerBacker { .. } | Rule::Gift { .. }) => of_totals(rule, counted),
        Rule::Steps { steps } => {
            let met = steps.iter().zip(&allocation.steps_met).filter(|(_, met)| **met);
            met.map(|(step, _)| Minor::from(step.amount)).sum()
        }
        Rule::LastMile { .. } => sight.goal.map_or(0, |goal| (goal - sight.figures.money).max(0)),
        Rule::Share { .. } if fund.divided => allocation.target,
        Rule::Share { .. } | Rule::Unknown => 0,
    };
    sum.min(BEYOND_ANY_BUDGET)
}

/// What a rule that looks at totals alone makes of them; 0 for the others.
pub(super) fn of_totals(rule: &Rule, counted: Figures) -> Minor {
    match rule {
        Rule::Ratio { k } => k.floor_of(counted.money),
        Rule::PerBacker { amount } => Minor::from(*amount) * counted.backers,
        Rule::Gift { amount, .. } => Minor::from(*amount),
        Rule::Steps { .. } | Rule::LastMile { .. } | Rule::Share { .. } | Rule::Unknown => 0,
    }
}

/// The most the fund itself would grant: entitlement within the cap; without counting, never above the present target.
pub(super) fn bound(fund: &Fund, void: bool, allocation: &Allocation, counting: bool) -> Minor {
    if void {
        return 0;
    }
    let capped = within_cap(&fund.terms, entitlement(fund, allocation));
    if counting { capped } else { capped.min(allocation.target) }
}

/// An amount, cut to the cap per project.
pub(super) fn within_cap(terms: &Terms, amount: Minor) -> Minor {
    terms.cap_per_project.map_or(amount, |cap| amount.min(Minor::from(cap)))
}
