//! What whoever feeds the books needs to know before it writes.

use super::entry::{Entry, Moment};
use super::funds::Funds;
use super::id::FundId;
use super::project::Project;
use super::purse::Status;
use crate::domain::project::ProjectKey;

impl Funds {
    /// Whether a fund can still grant anything new: neither its end nor a withdrawal has come.
    pub fn goes_on(&self, id: &FundId) -> bool {
        let status = self.fund_no(id).map(|number| self.at(number).status());
        status.is_some_and(|status| !matches!(status, Status::Withdrawn | Status::Closed))
    }

    /// Whether a fund is for a project already.
    pub fn is_for(&self, id: &FundId, project: &ProjectKey) -> bool {
        let pair = self.fund_no(id).zip(self.project_no(project));
        pair.is_some_and(|(fund, project)| self.holds(fund, project))
    }

    /// Whether a fund that goes on is for every project.
    pub fn has_fund_for_all(&self) -> bool {
        self.for_all.iter().any(|number| {
            let status = self.at(*number).status();
            !matches!(status, Status::Withdrawn | Status::Closed)
        })
    }

    /// Whether an observation would tell anything new: the first one, another stage, goal or figure. That nothing moves on the
    /// project now is no reason to leave it out: a fund that is accepted later may count from what was seen last. One that the
    /// books would refuse does: somebody has to hear of it.
    pub fn would_tell_more(&self, moment: Moment, entry: &Entry, project: &ProjectKey) -> bool {
        let Some(before) = self.project(project) else { return true };
        let mut after = self.clone();
        if after.apply(moment, entry).is_err() {
            return true;
        }
        let told = |project: &Project| (project.stage(), project.goal, project.figures);
        after.project(project).map(told) != Some(told(before))
    }
}
