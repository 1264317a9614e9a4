//! A pass (S5): brings every amount to what its fund's rule, the ceiling, other funds and the budget allow.
//!
//! It gives what going over all funds and projects would give, and looks only at what may have changed: since the last pass
//! would change nothing if repeated, an allocation moves only if its project's figures or amounts did, or its fund's standing
//! or money.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::allocation::Allocation;
use super::amount::Minor;
use super::counting::{self, is_counting, is_first_sight};
use super::entitlement::{bound, is_void};
use super::id::{FundNo, ProjectNo};
use super::purse::Fund;
use super::room::{fitting, room};
use super::state::State;
use super::terms::Payout;
use super::work::Work;

type Pair = (FundNo, ProjectNo);

impl Work<'_> {
    /// Works off everything that is dirty.
    pub fn pass(&mut self) {
        let mut turns = self.fall();
        let mut seen = Vec::new();
        let mut late = BTreeSet::new();
        while let Some(fund) = first_turn(&turns, &self.dirty.purses) {
            self.dirty.purses.remove(&fund);
            let mut projects = Vec::new();
            while let Some(pair) = turns.first().copied().filter(|(turn, _)| *turn == fund) {
                turns.pop_first();
                projects.push(pair.1);
                seen.push(pair);
            }
            for project in self.rise(fund, projects) {
                seen.push((fund, project));
                for other in self.moving_on(project).filter(|other| *other != fund) {
                    let pair = (other, project);
                    _ = if other > fund { turns.insert(pair) } else { late.insert(pair) };
                }
            }
        }
        for (fund, project) in late.iter().copied() {
            self.fit(fund, project);
        }
        seen.extend(late);
        seen.sort_unstable();
        seen.dedup();
        for (fund, project) in seen {
            self.conclude(fund, project);
        }
    }

    /// Step 1, what falls: makes missing allocations, brings counted figures up to date, lowers targets above their bounds.
    /// Tells every allocation that step 2 has to look at.
    fn fall(&mut self) -> BTreeSet<Pair> {
        let mut pairs = BTreeSet::new();
        for project in std::mem::take(&mut self.dirty.projects) {
            self.make_missing_of_project(project);
            pairs.extend(self.moving_on(project).map(|fund| (fund, project)));
        }
        for fund in std::mem::take(&mut self.dirty.funds) {
            self.dirty.purses.insert(fund);
            self.make_missing_of_fund(fund);
            let scope = self.funds.scope(fund);
            pairs.extend(
                scope.into_iter().filter(|project| self.is_moving(fund, *project)).map(|project| (fund, project)),
            );
        }
        for (fund, project) in pairs.iter().copied() {
            self.bring_up_to_date(fund, project);
        }
        // What fell leaves room to every other fund there.
        for project in std::mem::take(&mut self.dirty.projects) {
            pairs.extend(self.moving_on(project).map(|fund| (fund, project)));
        }
        pairs
    }

    fn make_missing_of_project(&mut self, project: ProjectNo) {
        let on = self.funds.on(project);
        if !on.seen.as_ref().is_some_and(is_first_sight) {
            return;
        }
        let funds: Vec<_> = self.funds.for_all.iter().chain(&on.named_by).copied().collect();
        for fund in funds {
            self.make(fund, project, true);
        }
        self.funds.on_mut(project).named_by = Vec::new();
    }

    fn make_missing_of_fund(&mut self, fund: FundNo) {
        for project in self.funds.scope(fund) {
            self.make(fund, project, false);
        }
    }

    /// Makes the allocation if it should be there and is not (S4); for a project that is away, when it is back.
    pub fn make(&mut self, fund: FundNo, project: ProjectNo, at_first_sight: bool) {
        let (purse, on) = (self.funds.at(fund), self.funds.on(project));
        let Some(sight) = on.sight() else { return };
        let Err(place) = on.place(fund) else { return };
        let is_for = !(purse.terms.rule.is_last_mile() && on.in_units);
        if !purse.opened || purse.withdrawn || !is_for || on.is_away() {
            return;
        }
        let base = counting::base(&purse.terms, on, at_first_sight);
        let allocation = Allocation::new(fund, base, purse.terms.rule.steps().len(), sight);
        self.remember(fund, project);
        self.funds.on_mut(project).allocations.insert(place, allocation);
    }

    /// Counts anew, and lowers the target to its bound.
    fn bring_up_to_date(&mut self, fund: FundNo, project: ProjectNo) {
        let last_gifts = self.last_gifts == Some(project);
        let purse = &self.funds.funds[fund.index()];
        let on = Arc::make_mut(&mut self.funds.projects[project.index()]);
        let (counting, void) = (is_counting(purse, on, last_gifts), is_void(&purse.terms, on));
        let Some(sight) = on.sight() else { return };
        let Some(allocation) = on.allocation_mut(fund) else { return };
        allocation.sight = sight;
        allocation.counted = counting::counted(allocation, sight.figures, counting);
        counting::note(allocation, &purse.terms, counting);
        let bound = bound(purse, void, allocation, counting);
        if allocation.target > bound {
            self.lower(fund, project, bound);
        }
    }

    /// Step 2, a fund's turn: what rises. Tells the projects whose amounts grew.
    fn rise(&mut self, fund: FundNo, mut projects: Vec<ProjectNo>) -> BTreeSet<ProjectNo> {
        if projects.len() > 1 {
            projects.sort_unstable_by(|a, b| self.funds.on(*a).key.cmp(&self.funds.on(*b).key));
        }
        let targets = if self.divides_now(fund) { self.divide(fund) } else { self.targets(fund, projects) };
        for (project, target, _) in targets.iter().copied().filter(|(_, target, before)| target < before) {
            self.lower(fund, project, target);
        }
        for (project, target, _) in targets.into_iter().filter(|(_, target, before)| target > before) {
            self.raise(fund, project, target);
        }
        self.serve(fund)
    }

    /// Where each target should be, and is.
    fn targets(&self, fund: FundNo, projects: Vec<ProjectNo>) -> Vec<(ProjectNo, Minor, Minor)> {
        let purse = self.funds.at(fund);
        let target = |project: ProjectNo| {
            let on = self.funds.on(project);
            let allocation = on.allocation(fund)?;
            let counting = is_counting(purse, on, self.last_gifts == Some(project));
            let bound = bound(purse, is_void(&purse.terms, on), allocation, counting);
            let room = room(&self.funds.setup, purse, on, allocation);
            Some((project, fitting(bound, allocation.amount, room), allocation.target))
        };
        projects.into_iter().filter_map(target).collect()
    }

    /// Serves the queue while money is available, the oldest claim first (S7).
    fn serve(&mut self, fund: FundNo) -> BTreeSet<ProjectNo> {
        let mut grown = BTreeSet::new();
        let can = |purse: &Fund| !purse.paused && purse.available() > 0 && purse.queue.sum() > 0;
        while can(self.funds.at(fund)) {
            self.remember_fund(fund);
            let purse = self.funds.at_mut(fund);
            let left = purse.available();
            let Some((project, given)) = purse.queue.serve_oldest(left) else { break };
            self.grant(fund, project, given);
            grown.insert(project);
        }
        grown
    }

    /// Step 3: lowers a target above amount and room, because a later fund has taken the room.
    fn fit(&mut self, fund: FundNo, project: ProjectNo) {
        let (purse, on) = (self.funds.at(fund), self.funds.on(project));
        let Some(allocation) = on.allocation(fund) else { return };
        let fits = fitting(allocation.target, allocation.amount, room(&self.funds.setup, purse, on, allocation));
        if fits < allocation.target {
            self.lower(fund, project, fits);
        }
    }

    /// Step 4: what is owed when met, and the states.
    fn conclude(&mut self, fund: FundNo, project: ProjectNo) {
        let (purse, on) = (self.funds.at(fund), self.funds.on(project));
        let Some(allocation) = on.allocation(fund) else { return };
        if purse.terms.payout == Payout::WhenMet && allocation.amount > 0 {
            self.drop_waiting(fund, project);
            self.set_state(fund, project, State::Due);
            return;
        }
        let state = State::of_moving(purse, on, allocation);
        if on.is_settled(self.second) && !is_void(&purse.terms, on) {
            self.settling.insert((fund, project));
        }
        self.set_state(fund, project, state);
    }

    /// The funds whose allocations for a project can move.
    fn moving_on(&self, project: ProjectNo) -> impl Iterator<Item = FundNo> + use<> {
        let moving = self.funds.on(project).allocations.iter().filter(|allocation| !allocation.state.is_final());
        moving.map(|allocation| allocation.fund).collect::<Vec<_>>().into_iter()
    }

    fn is_moving(&self, fund: FundNo, project: ProjectNo) -> bool {
        self.funds.on(project).allocation(fund).is_some_and(|allocation| !allocation.state.is_final())
    }
}

/// The fund whose turn is next, in order of acceptance.
fn first_turn(turns: &BTreeSet<Pair>, purses: &BTreeSet<FundNo>) -> Option<FundNo> {
    let by_turn = turns.first().map(|(fund, _)| *fund);
    let by_purse = purses.first().copied();
    by_turn.into_iter().chain(by_purse).min()
}
