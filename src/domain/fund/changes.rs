//! What an entry changed.

use super::funds::Funds;
use super::id::{FundId, FundNo};
use super::view::{AllocationShown, FundShown};
use super::work::Before;
use crate::domain::project::ProjectKey;

/// What is new, or of which a shown value changed, each as it is now: funds in order of acceptance, allocations by fund and
/// then project.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Funds.
    pub funds: Vec<(FundId, FundShown)>,
    /// Allocations.
    pub allocations: Vec<(FundId, ProjectKey, AllocationShown)>,
}

impl Changes {
    pub(super) fn since(before: Before, funds: &Funds) -> Self {
        let fund = |(number, before)| {
            let fund = funds.at(number);
            let now = FundShown::of(fund);
            (before != Some(now)).then(|| (fund.terms.id.clone(), now))
        };
        let changed = |((fund, project), before)| {
            let project = funds.on(project);
            let now = AllocationShown::of(project.allocation(fund)?);
            (before != Some(now)).then_some((fund, &project.key, now))
        };
        let mut changed: Vec<_> = before.allocations.into_iter().filter_map(changed).collect();
        changed.sort_unstable_by_key(|(fund, project, _)| (*fund, *project));
        let named =
            |(fund, project, now): (FundNo, &ProjectKey, _)| (funds.at(fund).terms.id.clone(), project.clone(), now);
        Self {
            funds: before.funds.into_iter().filter_map(fund).collect(),
            allocations: changed.into_iter().map(named).collect(),
        }
    }
}
