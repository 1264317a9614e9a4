//! Working one entry (S3): time up to it, its check, what it does, and what follows.

use std::sync::Arc;

use super::agenda::Event;
use super::allocation::Move;
use super::amount::Minor;
use super::changes::Changes;
use super::check::check;
use super::counting::base_after_pause;
use super::entry::{Entry, Gift, Moment, Way};
use super::funds::Funds;
use super::id::{FundId, FundNo, ProjectNo};
use super::project::{Roots, Seen};
use super::purse::{Fund, Lot, Scope};
use super::refusal::RefusalCode;
use super::rule::Rule;
use super::state::State;
use super::terms::{Eligible, Terms};
use super::work::Work;
use crate::domain::project::{ProjectKey, Stage};

impl Funds {
    /// Takes in one entry and tells what changed; or refuses it, and everything is as before, time included.
    pub fn apply(&mut self, now: Moment, entry: &Entry) -> Result<Changes, RefusalCode> {
        if self.reached.is_some_and(|reached| now.at < reached) {
            return Err(RefusalCode::OutOfOrder);
        }
        // Only time changes anything before the check.
        let saved = self.agenda.next(now.at.as_second()).map(|_| self.clone());
        let mut work = Work::new(self, now);
        work.advance();
        if let Err(refused) = check(work.funds, now.at, entry) {
            if let Some(saved) = saved {
                *self = saved;
            }
            return Err(refused);
        }
        work.take_in(entry);
        let before = work.before;
        self.reached = Some(now.at);
        Ok(Changes::since(before, self))
    }
}

impl Work<'_> {
    /// Applies a checked entry, then a pass, then what time does at its instant.
    fn take_in(&mut self, entry: &Entry) {
        self.second = self.now.at.as_second();
        self.enter(entry);
        self.pass();
        self.instant(self.second);
        self.last_gifts = None;
    }

    fn enter(&mut self, entry: &Entry) {
        match entry {
            Entry::FundAccepted { fund } => self.accept(fund),
            Entry::Lot { fund, amount, .. } => {
                self.on_fund(fund, |work, fund| work.add_lot(fund, Minor::from(*amount)))
            }
            Entry::Admitted { fund, project } => {
                if let Some(project) = self.funds.project_no(project) {
                    self.on_fund(fund, |work, fund| work.admit(fund, project));
                }
            }
            Entry::Away { project } => {
                if let Some(project) = self.funds.project_no(project) {
                    self.leave(project);
                }
            }
            Entry::Back { project } => {
                if let Some(project) = self.funds.project_no(project) {
                    self.come_back(project);
                }
            }
            Entry::FundPaused { fund } => self.on_fund(fund, Self::pause),
            Entry::FundResumed { fund } => self.on_fund(fund, Self::resume),
            Entry::FundWithdrawn { fund } => self.on_fund(fund, Self::withdraw),
            Entry::Observation { .. } => self.observe(entry),
            Entry::GiftsImport { project, gifts, .. } => {
                if let Some(project) = self.funds.project_no(project) {
                    self.import(project, gifts);
                }
            }
            Entry::Payment { fund, project, amount, reference, through: Some(through), .. } => {
                let (amount, when) = (Minor::from(*amount), self.now);
                let paid = Move::Paid { when, amount, reference: reference.clone(), through: *through };
                self.on_fund(fund, |work, fund| work.on_owed(fund, project, paid));
            }
            Entry::Confirm { fund, project } => {
                let confirmed = Move::Confirmed { when: self.now };
                self.on_fund(fund, |work, fund| work.on_owed(fund, project, confirmed));
            }
            Entry::Correction { fund, project, delta, by, reason, .. } => {
                let (delta, when) = (Minor::from(*delta), self.now);
                let corrected = Move::Corrected { when, delta, by: by.clone(), reason: reason.clone() };
                self.on_fund(fund, |work, fund| work.on_owed(fund, project, corrected));
            }
            Entry::Payment { .. } | Entry::Tick | Entry::Unknown => {}
        }
    }

    fn on_fund(&mut self, id: &FundId, what: impl FnOnce(&mut Self, FundNo)) {
        if let Some(fund) = self.funds.fund_no(id) {
            self.remember_fund(fund);
            what(self, fund);
        }
    }

    fn accept(&mut self, terms: &Terms) {
        let Ok(number) = u32::try_from(self.funds.funds.len()) else { return };
        let fund = FundNo(number);
        let scope = self.scope_of(terms);
        match &scope {
            Scope::All => self.funds.for_all.push_back(fund),
            Scope::Of(projects) => {
                let unseen = projects.iter().filter(|project| self.funds.on(**project).seen.is_none());
                for project in unseen.copied().collect::<Vec<_>>() {
                    self.funds.on_mut(project).named_by.push(fund);
                }
            }
        }
        let end = terms.closes.as_second().saturating_add(self.funds.setup.closing_grace_seconds());
        self.funds.agenda.put(terms.opens.as_second(), Event::Opens(fund));
        self.funds.agenda.put(end, Event::Closes(fund));
        self.funds.fund_numbers.insert(terms.id.clone(), fund);
        self.funds.sponsors.entry(terms.sponsor.clone()).or_default().push_back(fund);
        self.funds.funds.push_back(Arc::new(Fund::new(Arc::new(terms.clone()), self.now, scope)));
        self.before.funds.insert(fund, None);
    }

    fn scope_of(&self, terms: &Terms) -> Scope {
        match (&terms.rule, &terms.eligible) {
            (Rule::Gift { project, .. }, _) => Scope::Of(self.funds.project_no(project).into_iter().collect()),
            (_, Eligible::All) => Scope::All,
            (_, Eligible::Listed(keys)) => {
                Scope::Of(keys.iter().filter_map(|key| self.funds.project_no(key)).collect())
            }
        }
    }

    /// From now on the fund is for the project, as if its terms had named it; what came in before it counts by its terms.
    fn admit(&mut self, fund: FundNo, project: ProjectNo) {
        let Scope::Of(projects) = &self.funds.at(fund).scope else { return };
        let key = &self.funds.on(project).key;
        let Err(place) = projects.binary_search_by(|other| self.funds.on(*other).key.cmp(key)) else { return };
        let (before, after) = projects.split_at(place);
        let scope = before.iter().chain([&project]).chain(after).copied().collect();
        self.funds.at_mut(fund).scope = Scope::Of(scope);
        if self.funds.on(project).seen.is_none() {
            self.funds.on_mut(project).named_by.push(fund);
        } else {
            self.dirty.funds.insert(fund);
        }
    }

    fn add_lot(&mut self, fund: FundNo, amount: Minor) {
        let when = self.now;
        let purse = self.funds.at_mut(fund);
        purse.lots.push_back(Lot { when, amount });
        purse.lots_sum += amount;
        self.dirty.purses.insert(fund);
    }

    fn pause(&mut self, fund: FundNo) {
        self.funds.at_mut(fund).paused = true;
    }

    fn resume(&mut self, fund: FundNo) {
        self.end_pause(fund);
        self.dirty.funds.insert(fund);
    }

    /// All claims end, targets are the amounts, a pause ends (S7).
    fn withdraw(&mut self, fund: FundNo) {
        self.end_pause(fund);
        for project in self.funds.scope(fund) {
            self.drop_waiting(fund, project);
        }
        self.funds.at_mut(fund).withdrawn = true;
        self.dirty.funds.insert(fund);
    }

    /// The window shows a project no more: what waits for it is dropped, and nothing rises.
    fn leave(&mut self, project: ProjectNo) {
        let on = self.funds.on_mut(project);
        if on.is_away() {
            return;
        }
        on.left_with = Some(on.figures);
        let moving = on.allocations.iter().filter(|allocation| !allocation.state.is_final());
        for fund in moving.map(|allocation| allocation.fund).collect::<Vec<_>>() {
            self.drop_waiting(fund, project);
        }
        self.dirty.projects.insert(project);
    }

    /// It shows it again: allocations that were not made meanwhile are made, and what came in meanwhile never counts.
    fn come_back(&mut self, project: ProjectNo) {
        let on = self.funds.on_mut(project);
        let Some(left_with) = on.left_with.take() else { return };
        let more = on.figures.each(left_with, |now, then| (now - then).max(0));
        on.missed = on.missed.each(more, |before, more| before + more);
        let figures = on.figures;
        for allocation in on.allocations.iter_mut().filter(|allocation| !allocation.state.is_final()) {
            allocation.base = base_after_pause(allocation, figures);
        }
        let funds = (0..self.funds.funds.len()).filter_map(|at| u32::try_from(at).ok()).map(FundNo);
        for fund in funds.filter(|fund| self.funds.holds(*fund, project)).collect::<Vec<_>>() {
            self.make(fund, project, false);
        }
        self.dirty.projects.insert(project);
    }

    fn observe(&mut self, entry: &Entry) {
        let Entry::Observation { project, stage: Some(stage), raised, backers, units, goal, .. } = entry else {
            return;
        };
        let Some(number) = self.funds.project_no(project) else { return };
        let (now, second, grace) = (self.now, self.second, self.funds.setup.grace_seconds());
        let told = self.funds.setup.host_tells_backers;
        let on = self.funds.on_mut(number);
        let before = on.stage();
        on.seen = Some(Seen { stage: *stage, first: on.seen.map_or(now, |seen| seen.first), last: now });
        on.figures.money = (Minor::from(*raised) - on.through_host).max(0);
        if let Some(backers) = backers.filter(|_| told) {
            on.figures.backers = Minor::from(backers);
        }
        if let Some(units) = units {
            on.figures.units = Minor::from(*units);
        }
        if let Some(goal) = goal {
            on.goal = Some(Minor::from(*goal));
        }
        self.dirty.projects.insert(number);
        if before != Some(*stage) {
            let settles = stage.is_over().then(|| second.saturating_add(grace));
            self.turn(number, before, settles);
        }
    }

    /// A project's stage changed: a new row of observations begins, and with it its days of grace, if the stage is over.
    fn turn(&mut self, project: ProjectNo, before: Option<Stage>, settles: Option<i64>) {
        let was = std::mem::replace(&mut self.funds.on_mut(project).settles, settles);
        if let Some(second) = was {
            self.funds.agenda.strike(second, Event::Settles(project));
        }
        if let Some(second) = settles {
            self.funds.agenda.put(second, Event::Settles(project));
            self.last_gifts = Some(project).filter(|_| !before.is_some_and(Stage::is_over));
        }
    }

    fn import(&mut self, project: ProjectNo, gifts: &[Gift]) {
        self.funds.on_mut(project).roots = Roots::of(gifts);
    }

    /// What people do to an owed amount, or to one that lapsed.
    fn on_owed(&mut self, fund: FundNo, key: &ProjectKey, what: Move) {
        let Some(project) = self.funds.project_no(key) else { return };
        self.remember(fund, project);
        if let Move::Corrected { delta, .. } = what {
            self.grant(fund, project, delta);
            self.dirty.projects.insert(project);
            self.dirty.purses.insert(fund);
        }
        if let Move::Paid { reference, .. } = &what {
            self.funds.at_mut(fund).references.insert(reference.clone());
        }
        let on = self.funds.on_mut(project);
        if let Move::Paid { amount, through: Way::Host, .. } = what {
            on.through_host += amount;
        }
        let Some(allocation) = on.allocation_mut(fund) else { return };
        allocation.target = allocation.amount;
        allocation.state = match &what {
            Move::Confirmed { .. } => State::Confirmed,
            Move::Paid { amount, .. } => {
                allocation.paid += amount;
                State::of_owed(allocation)
            }
            Move::Corrected { .. } => State::of_owed(allocation),
        };
        allocation.moves.push(what);
    }
}
