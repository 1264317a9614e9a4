//! What comes of a scenario (S10).

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::fund::{
    AllocationShown, AllocationView, Changes, Figures, FundId, FundShown, FundView, Funds, Minor, Project, ProjectSums,
    RefusalCode, SponsorId, SponsorSums, State, Status,
};
use crate::domain::project::ProjectId;

/// Everything that a scenario comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SimulationResult {
    /// One item an entry.
    pub(super) after: Vec<After>,
    /// Everything as it is in the end.
    #[serde(rename = "final")]
    pub(super) last: Last,
}

/// What one entry changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(in crate::domain::fund) struct After {
    seq: u64,
    refused: Option<RefusalCode>,
    funds: BTreeMap<String, FundShown>,
    allocations: BTreeMap<String, AllocationShown>,
}

impl After {
    pub fn of(seq: u64, worked: Result<Changes, RefusalCode>) -> Self {
        let refused = worked.as_ref().err().copied();
        let changes = worked.unwrap_or_default();
        let fund = |(id, shown): (FundId, _)| (id.to_string(), shown);
        let allocations = changes.allocations.into_iter();
        Self {
            seq,
            refused,
            funds: changes.funds.into_iter().map(fund).collect(),
            allocations: allocations.map(|(fund, project, shown)| (format!("{fund}/{}", project.id), shown)).collect(),
        }
    }
}

/// Everything as it is in the end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(in crate::domain::fund) struct Last {
    funds: BTreeMap<String, FundLast>,
    allocations: BTreeMap<String, AllocationLast>,
    sponsors: BTreeMap<SponsorId, SponsorSums>,
    projects: BTreeMap<ProjectId, ProjectSums>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct FundLast {
    status: Status,
    budget: Minor,
    granted: Minor,
    available: Minor,
    waiting: Minor,
    sponsor: SponsorId,
    queue: Vec<ClaimLast>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct ClaimLast {
    seq: u64,
    project: ProjectId,
    amount: Minor,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct AllocationLast {
    state: State,
    amount: Minor,
    target: Minor,
    paid: Minor,
    counted: Figures,
    next_euro: Minor,
}

impl Last {
    pub fn of(funds: &Funds) -> Self {
        let mut allocations = BTreeMap::new();
        for project in funds.projects() {
            let rises: BTreeMap<_, _> = funds.next_euros(project.key()).into_iter().collect();
            for allocation in funds.allocations_on(project.key()) {
                let fund = &allocation.terms().id;
                let next_euro = rises.get(fund).copied().unwrap_or(0);
                allocations.insert(format!("{fund}/{}", project.key().id), AllocationLast::of(&allocation, next_euro));
            }
        }
        let sums = |project: &Project| Some((project.key().id.clone(), funds.project_sums(project.key())?));
        Self {
            funds: funds.funds().map(|fund| (fund.terms().id.to_string(), FundLast::of(&fund))).collect(),
            allocations,
            sponsors: funds.sponsors().map(|sponsor| (sponsor.clone(), funds.sponsor_sums(sponsor))).collect(),
            projects: funds.projects().filter_map(sums).collect(),
        }
    }
}

impl FundLast {
    fn of(fund: &FundView<'_>) -> Self {
        let FundShown { status, budget, granted, available, waiting } = fund.shown();
        let queue = fund.queue();
        Self {
            status,
            budget,
            granted,
            available,
            waiting,
            sponsor: fund.terms().sponsor.clone(),
            queue: queue.map(|c| ClaimLast { seq: c.seq, project: c.project.id, amount: c.amount }).collect(),
        }
    }
}

impl AllocationLast {
    fn of(allocation: &AllocationView<'_>, next_euro: Minor) -> Self {
        let AllocationShown { state, amount, target, paid } = allocation.shown();
        Self { state, amount, target, paid, counted: allocation.counted(), next_euro }
    }
}
