//! What one step must not do. It trusts nothing that the funds add up themselves.

use super::book::Step;
use super::cause::Cause;
use super::finding::{Fault, Finding};
use crate::domain::fund::{AllocationShown, AllocationView, FundId, Minor, State, Status};
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
        if granted > budget || granted < 0 {
            return Some(Fault::OverBudget { fund: id.clone(), budget, granted });
        }
        let waiting: Minor = view.queue().map(|claim| claim.amount).sum();
        let is_idle = waiting > 0 && budget > granted && view.shown().status != Status::Paused;
        is_idle.then(|| Fault::Idle { fund: id.clone(), available: budget - granted, waiting })
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
        let claims = self.after.fund(fund).into_iter().flat_map(|fund| fund.queue());
        let waiting: Minor = claims.filter(|claim| claim.project == *project).map(|claim| claim.amount).sum();
        if now.target != now.amount + waiting {
            faults.push(Fault::Claims {
                fund: named(),
                project: of(),
                target: now.target,
                amount: now.amount,
                waiting,
            });
        }
        if now.amount > before.map_or(0, |before| before.amount) && !self.cause.is_about(fund, project) {
            faults.extend(self.rise_faults(&view));
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

    /// What rises stays under the ceiling, beside no grant that excludes it, and on a project that the window shows.
    fn rise_faults(&self, view: &AllocationView<'_>) -> Vec<Fault> {
        let (fund, project) = (&view.terms().id, view.project());
        let (named, of) = (|| fund.clone(), || project.key().clone());
        let on: Vec<_> = self.after.allocations_on(project.key()).collect();
        let mut faults = Vec::new();
        let goal = project.goal().filter(|_| !project.counts_units());
        let percent = self.after.setup().overfunding_ceiling_percent;
        let ceiling = goal.zip(percent).map(|(goal, percent)| goal * Minor::from(percent) / 100);
        let together = project.figures().money + on.iter().map(|other| other.shown().amount).sum::<Minor>();
        if let Some(ceiling) = ceiling.filter(|ceiling| together > *ceiling) {
            faults.push(Fault::OverCeiling { fund: named(), project: of(), ceiling, together });
        }
        let excludes = |other: &&AllocationView<'_>| {
            let is_other = other.terms().id != *fund && other.shown().amount > 0;
            is_other && (view.terms().exclusive || other.terms().exclusive)
        };
        if let Some(other) = on.iter().find(excludes) {
            faults.push(Fault::Beside { fund: named(), project: of(), other: other.terms().id.clone() });
        }
        if project.is_away() {
            faults.push(Fault::Away { fund: named(), project: of(), amount: view.shown().amount });
        }
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
