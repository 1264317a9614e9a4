//! What one step must not do. It trusts nothing that the funds add up themselves.

use super::book::Step;
use super::cause::Cause;
use super::finding::{Fault, Finding};
use crate::domain::fund::{AllocationShown, FundId, Minor, State};
use crate::domain::project::{ProjectKey, Stage};

impl Step {
    /// Everything that is wrong with it.
    pub fn examine(&self) -> Vec<Finding> {
        let funds = self.changes.funds.iter().filter_map(|(id, _)| self.fund_fault(id));
        let grants = self.changes.allocations.iter().flat_map(|(fund, project, _)| self.grant_faults(fund, project));
        let moves = self.transactions().into_iter().filter(|moved| moved.off() != 0);
        let moves = moves.map(|moved| Fault::Unbalanced { off: moved.off(), fund: moved.fund });
        funds.chain(grants).chain(moves).map(|fault| Finding { seq: self.seq, at: self.at, fault }).collect()
    }

    fn fund_fault(&self, id: &FundId) -> Option<Fault> {
        let view = self.after.fund(id)?;
        let budget = view.shown().budget;
        let granted = view.allocations().map(|allocation| allocation.shown().amount).sum();
        let wrong = granted > budget || granted < 0;
        wrong.then(|| Fault::OverBudget { fund: id.clone(), budget, granted })
    }

    fn grant_faults(&self, fund: &FundId, project: &ProjectKey) -> Vec<Fault> {
        let Some(view) = self.after.allocation(fund, project) else { return Vec::new() };
        let (named, of) = (|| fund.clone(), || project.clone());
        let now = view.shown();
        let before = self.before.allocation(fund, project).map(|view| view.shown());
        let mut faults = Vec::new();
        if !(0..=now.amount).contains(&now.paid) {
            faults.push(Fault::Paid { fund: named(), project: of(), amount: now.amount, paid: now.paid });
        }
        if let Some(cap) = view.terms().cap_per_project.map(Minor::from).filter(|cap| now.amount > *cap) {
            faults.push(Fault::OverCap { fund: named(), project: of(), cap, amount: now.amount });
        }
        let from = before.map(|before| before.state);
        if !may_go(from, now.state) {
            faults.push(Fault::Transition { fund: named(), project: of(), from, to: now.state });
        }
        let lost = matches!(view.project().stage(), Some(Stage::Failed | Stage::Cancelled));
        if lost && now.amount != 0 && !now.state.is_owed() {
            faults.push(Fault::LostKeeps { fund: named(), project: of(), amount: now.amount });
        }
        faults.extend(before.and_then(|before| self.moved_fault(fund, project, before, now)));
        faults
    }

    /// Nothing final moves but by its own entry, and no amount falls but by its own project's observation or its correction.
    fn moved_fault(
        &self,
        fund: &FundId,
        project: &ProjectKey,
        before: AllocationShown,
        now: AllocationShown,
    ) -> Option<Fault> {
        let own = self.cause.is_about(fund, project);
        if before.state.is_final() {
            return (!own).then(|| Fault::FinalMoved { fund: fund.clone(), project: project.clone() });
        }
        let observed = matches!(&self.cause, Cause::Observation { project: of } if of == project);
        let (from, to) = (before.amount, now.amount);
        (to < from && !own && !observed).then(|| Fault::Fell { fund: fund.clone(), project: project.clone(), from, to })
    }
}

/// The changes of state that there are.
fn may_go(from: Option<State>, to: State) -> bool {
    use State::{Confirmed, Due, Lapsed, Paid, PartlyPaid, Released};
    match from {
        _ if from == Some(to) => true,
        None => !matches!(to, PartlyPaid | Paid | Confirmed),
        Some(Due) => matches!(to, PartlyPaid | Paid | Lapsed),
        Some(PartlyPaid) => to == Paid,
        Some(Paid) => matches!(to, Confirmed | PartlyPaid),
        Some(Confirmed) => to == PartlyPaid,
        Some(Lapsed) => to == Due,
        Some(Released) => false,
        Some(_) => !matches!(to, PartlyPaid | Paid | Confirmed),
    }
}
