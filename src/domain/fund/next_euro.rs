//! What a fund would add if the crowd gave one currency unit more (S10). Nothing of the question is kept.

use super::amount::Minor;
use super::entry::Moment;
use super::funds::Funds;
use super::id::{FundId, FundNo, ProjectNo};
use super::work::Work;
use crate::domain::project::ProjectKey;

/// One currency unit, in minor units.
const ONE_UNIT: Minor = 100;

impl Funds {
    /// What each fund with an allocation for a project would add if the crowd gave one currency unit more now, in order of
    /// acceptance; 0 where it would add nothing.
    pub fn next_euros(&self, project: &ProjectKey) -> Vec<(&FundId, Minor)> {
        let rises = self.project_no(project).map(|project| self.next_euros_on(project)).unwrap_or_default();
        rises.into_iter().map(|(fund, rise)| (&self.at(fund).terms.id, rise)).collect()
    }

    /// One pass with a larger crowd, and all else as it is.
    pub(super) fn next_euros_on(&self, project: ProjectNo) -> Vec<(FundNo, Minor)> {
        let mut asked = self.clone();
        let now = Moment { seq: u64::MAX, at: self.reached.unwrap_or_default() };
        let mut work = Work::new(&mut asked, now);
        work.funds.on_mut(project).figures.money += ONE_UNIT;
        work.dirty.projects.insert(project);
        work.pass();
        let (before, after) = (self.on(project), asked.on(project));
        let pairs = before.allocations.iter().zip(&after.allocations);
        pairs.map(|(before, after)| (before.fund, (after.amount - before.amount).max(0))).collect()
    }
}
