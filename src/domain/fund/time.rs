//! What time does (S3): it opens, closes and settles, in order.

use super::agenda::Event;
use super::counting::base_after_pause;
use super::id::{FundNo, ProjectNo};
use super::state::State;
use super::work::Work;

impl Work<'_> {
    /// Works every instant up to the entry's own at which time does something.
    pub fn advance(&mut self) {
        let until = self.now.at.as_second();
        while let Some(second) = self.funds.agenda.next(until) {
            self.instant(second);
        }
    }

    /// Openings, a pass, closings, a pass, settlements.
    pub fn instant(&mut self, second: i64) {
        self.second = second;
        let events = self.funds.agenda.take(second);
        for event in &events {
            if let Event::Opens(fund) = event {
                self.open(*fund);
            }
        }
        self.pass();
        for event in &events {
            if let Event::Closes(fund) = event {
                self.close(*fund);
            }
        }
        self.pass();
        for event in events {
            if let Event::Settles(project) = event {
                let allocations = &self.funds.on(project).allocations;
                self.settling.extend(allocations.iter().map(|allocation| (allocation.fund, project)));
            }
        }
        for (fund, project) in std::mem::take(&mut self.settling) {
            self.settle(fund, project);
        }
    }

    fn open(&mut self, fund: FundNo) {
        self.remember_fund(fund);
        self.funds.at_mut(fund).opened = true;
        self.dirty.funds.insert(fund);
    }

    fn close(&mut self, fund: FundNo) {
        self.end_pause(fund);
        self.remember_fund(fund);
        self.funds.at_mut(fund).closed = true;
        self.dirty.funds.insert(fund);
    }

    /// Ends a pause, if there is one: what came in meanwhile never counts (S4).
    pub fn end_pause(&mut self, fund: FundNo) {
        if !self.funds.at(fund).paused {
            return;
        }
        self.remember_fund(fund);
        self.funds.at_mut(fund).paused = false;
        for project in self.funds.scope(fund) {
            let on = self.funds.on_mut(project);
            let figures = on.figures;
            if let Some(allocation) = on.allocation_mut(fund) {
                allocation.base = base_after_pause(allocation, figures);
            }
        }
    }

    /// What is neither final nor void becomes owed, or lapses; what waits is dropped. An undivided share waits.
    fn settle(&mut self, fund: FundNo, project: ProjectNo) {
        let purse = self.funds.at(fund);
        let Some(allocation) = self.funds.on(project).allocation(fund) else { return };
        let undivided = purse.terms.rule.is_share() && !purse.divided;
        if allocation.state.is_final() || allocation.state == State::Void || undivided {
            return;
        }
        let state = if allocation.amount > 0 { State::Due } else { State::Lapsed };
        self.drop_waiting(fund, project);
        self.set_state(fund, project, state);
    }
}
