//! What would come if what an allocation waits for were there: never more than cap, ceiling and money leave.

use super::amount::Minor;
use super::counting::{asked, asked_by_step, is_counting};
use super::entitlement::{of_totals, within_cap};
use super::explain::{AskedLine, StepLine};
use super::room::room;
use super::rule::Rule;
use super::state::State;
use super::view::AllocationView;

impl AllocationView<'_> {
    /// The step that lacks least of all that are not met; none where every step is, or the rule has none.
    pub fn next_step(&self) -> Option<StepLine> {
        let steps = self.fund.terms.rule.steps().iter().zip(&self.allocation.steps_met);
        let line = |step| StepLine {
            asked: asked_by_step(step).map(|asked| AskedLine::of(asked, self.allocation)).collect(),
            amount: Minor::from(step.amount),
            met: false,
        };
        let open = steps.filter(|(_, met)| !**met).map(|(step, _)| line(step));
        open.min_by_key(|step| step.asked.iter().map(lack).max().unwrap_or(0))
    }

    /// What it would grant beyond its amount if its conditions, or its next step, were met with the figures of now. 0 where
    /// nothing can rise any more, and before a pot is divided.
    pub fn promise(&self) -> Minor {
        let (fund, allocation) = (self.fund, self.allocation);
        let counting = is_counting(fund, self.project, false);
        let waits = matches!(allocation.state, State::Conditional | State::Accruing) && counting;
        if !waits {
            return 0;
        }
        let amount = allocation.amount;
        let rise = within_cap(&fund.terms, amount + self.waited_for()) - amount;
        let room = room(&self.funds.setup, fund, self.project, allocation);
        room.into_iter().fold(rise.min(fund.available()), Minor::min).max(0)
    }

    fn waited_for(&self) -> Minor {
        let (counted, sight) = (self.allocation.counted, self.allocation.sight);
        let met = self.allocation.met;
        match &self.fund.terms.rule {
            Rule::Steps { .. } => {
                let noted = self.fund.terms.rule.steps().iter().zip(&self.allocation.steps_met);
                let met_before =
                    noted.filter(|(_, met)| **met).map(|(step, _)| Minor::from(step.amount)).sum::<Minor>();
                match met {
                    true => self.next_step().map_or(0, |step| step.amount),
                    false if met_before > 0 => met_before,
                    false => self.next_step().map_or(0, |step| step.amount),
                }
            }
            _ if met => 0,
            // By the time its percent is reached, no more than the rest is missing.
            Rule::LastMile { .. } => {
                let own = asked(&self.fund.terms).next().map(|asked| AskedLine::of(asked, self.allocation));
                let crowd = own.and_then(|line| line.needed).unwrap_or(0).max(sight.figures.money);
                sight.goal.map_or(0, |goal| (goal - crowd).max(0))
            }
            rule => of_totals(rule, counted),
        }
    }
}

/// How much is missing, in thousandths of what is asked for.
fn lack(line: &AskedLine) -> Minor {
    match line.needed {
        Some(needed) if needed > 0 => (needed - line.have).max(0).saturating_mul(1_000) / needed,
        _ => 1_000,
    }
}
