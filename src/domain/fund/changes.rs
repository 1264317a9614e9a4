//! What an entry changed.

use super::funds::Funds;
use super::id::FundId;
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
        let allocation = |((number, project), before)| {
            let project = funds.on(project);
            let now = AllocationShown::of(project.allocation(number)?);
            (before != Some(now)).then(|| (funds.at(number).terms.id.clone(), project.key.clone(), now))
        };
        let mut allocations: Vec<_> = before.allocations.into_iter().filter_map(allocation).collect();
        allocations.sort_by(|(fund, a, _), (other, b, _)| {
            let place = |id| funds.fund_no(id);
            place(fund).cmp(&place(other)).then_with(|| a.cmp(b))
        });
        Self { funds: before.funds.into_iter().filter_map(fund).collect(), allocations }
    }
}
