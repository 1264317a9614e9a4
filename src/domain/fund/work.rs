//! One entry at work: the state it changes, what a pass has to look at again, and how everything was before.

use std::collections::{BTreeMap, BTreeSet};

use super::allocation::Allocation;
use super::amount::Minor;
use super::entry::Moment;
use super::funds::Funds;
use super::id::{FundNo, ProjectNo};
use super::queue::Waiting;
use super::state::State;
use super::view::{AllocationShown, FundShown};

/// The state while one entry is worked.
pub(super) struct Work<'a> {
    pub funds: &'a mut Funds,
    /// The entry.
    pub now: Moment,
    /// The second that is worked: an instant before the entry, or its own.
    pub second: i64,
    /// The project that the entry just applied took from a stage that is not over to one that is (S4).
    pub last_gifts: Option<ProjectNo>,
    pub dirty: Dirty,
    /// Allocations that became movable, or were looked at, on projects whose grace is over.
    pub settling: BTreeSet<(FundNo, ProjectNo)>,
    pub before: Before,
}

/// What a pass has to look at again. Everything else stands as the last pass left it: a second pass changes nothing (S5).
#[derive(Debug, Default)]
pub(super) struct Dirty {
    /// Their figures or the sum of their amounts changed.
    pub projects: BTreeSet<ProjectNo>,
    /// They opened, resumed, closed or were withdrawn.
    pub funds: BTreeSet<FundNo>,
    /// They may have money for their queue.
    pub purses: BTreeSet<FundNo>,
}

/// What was shown before the entry; none where it did not exist.
#[derive(Debug, Default)]
pub(super) struct Before {
    pub funds: BTreeMap<FundNo, Option<FundShown>>,
    pub allocations: BTreeMap<(FundNo, ProjectNo), Option<AllocationShown>>,
}

impl<'a> Work<'a> {
    pub fn new(funds: &'a mut Funds, now: Moment) -> Self {
        Self {
            funds,
            now,
            second: now.at.as_second(),
            last_gifts: None,
            dirty: Dirty::default(),
            settling: BTreeSet::new(),
            before: Before::default(),
        }
    }

    /// Remembers a fund as it was, before it changes.
    pub fn remember_fund(&mut self, fund: FundNo) {
        let shown = || FundShown::of(self.funds.at(fund));
        self.before.funds.entry(fund).or_insert_with(|| Some(shown()));
    }

    /// Remembers an allocation as it was, before it changes.
    pub fn remember(&mut self, fund: FundNo, project: ProjectNo) {
        let shown = || self.funds.on(project).allocation(fund).map(AllocationShown::of);
        self.before.allocations.entry((fund, project)).or_insert_with(shown);
    }

    /// Changes an amount: the allocation's, the fund's and the project's sums together.
    pub fn grant(&mut self, fund: FundNo, project: ProjectNo, delta: Minor) {
        if delta == 0 {
            return;
        }
        self.remember_fund(fund);
        self.remember(fund, project);
        let purse = self.funds.at_mut(fund);
        purse.granted += delta;
        let exclusive = purse.terms.exclusive;
        let on = self.funds.on_mut(project);
        let Some(allocation) = on.allocation_mut(fund) else { return };
        let had = allocation.amount > 0;
        allocation.amount += delta;
        let has = allocation.amount > 0;
        on.grants.sum += delta;
        if had != has {
            let change = |count: u32| if has { count + 1 } else { count - 1 };
            on.grants.funds = change(on.grants.funds);
            on.grants.exclusive = if exclusive { change(on.grants.exclusive) } else { on.grants.exclusive };
        }
    }

    /// Raises a target: a claim of the difference at the end of the queue (S7).
    pub fn raise(&mut self, fund: FundNo, project: ProjectNo, target: Minor) {
        self.remember_fund(fund);
        let seq = self.now.seq;
        let Some(before) = self.set_target(fund, project, target) else { return };
        self.funds.at_mut(fund).queue.push(Waiting { seq, project, amount: target - before });
    }

    /// Lowers a target: the project's own claims first, newest first, then its amount (S7).
    pub fn lower(&mut self, fund: FundNo, project: ProjectNo, target: Minor) {
        let Some(waiting) = self.funds.on(project).allocation(fund).map(Allocation::waiting) else { return };
        self.remember_fund(fund);
        let Some(before) = self.set_target(fund, project, target) else { return };
        let fall = before - target;
        self.funds.at_mut(fund).queue.cancel(project, fall);
        if fall > waiting {
            self.grant(fund, project, waiting - fall);
            self.dirty.projects.insert(project);
            self.dirty.purses.insert(fund);
        }
    }

    /// Drops what waits: the target is the amount.
    pub fn drop_waiting(&mut self, fund: FundNo, project: ProjectNo) {
        let Some(allocation) = self.funds.on(project).allocation(fund) else { return };
        if allocation.waiting() > 0 {
            self.lower(fund, project, allocation.amount);
        }
    }

    pub fn set_state(&mut self, fund: FundNo, project: ProjectNo, state: State) {
        if self.funds.on(project).allocation(fund).is_some_and(|allocation| allocation.state != state) {
            self.remember(fund, project);
            let at = jiff::Timestamp::from_second(self.second).unwrap_or(self.now.at);
            let now = Moment { seq: self.now.seq, at };
            if let Some(allocation) = self.funds.on_mut(project).allocation_mut(fund) {
                allocation.state = state;
                if state.is_owed() {
                    allocation.owed.get_or_insert(now);
                }
            }
        }
    }

    /// Sets a target and tells the one before.
    fn set_target(&mut self, fund: FundNo, project: ProjectNo, target: Minor) -> Option<Minor> {
        self.remember(fund, project);
        let allocation = self.funds.on_mut(project).allocation_mut(fund)?;
        Some(std::mem::replace(&mut allocation.target, target))
    }
}
