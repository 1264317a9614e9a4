//! Where funds and projects meet: the figures of each grant, and of each fund itself.

use std::collections::BTreeMap;

use super::{FundRow, Grant, Party, Row};
use crate::domain::fund::{AllocationView, FundId, Funds, SponsorId, State};
use crate::domain::ledger::figures::Figures;
use crate::domain::project::ProjectKey;

type Fund = (SponsorId, FundId);

/// The figures of a party at one instant.
#[derive(Debug, Default)]
pub(super) struct Cells {
    funds: BTreeMap<Fund, Figures>,
    grants: BTreeMap<(Fund, ProjectKey), (State, Figures)>,
}

impl Cells {
    pub fn of(funds: &Funds, party: &Party) -> Self {
        let mut cells = Self::default();
        match party {
            Party::Sponsor(sponsor) => {
                for fund in funds.funds_of(sponsor) {
                    let key = (sponsor.clone(), fund.terms().id.clone());
                    cells.funds.insert(key, Figures::of_fund(&fund));
                    fund.allocations().for_each(|allocation| cells.add(&allocation));
                }
            }
            Party::Project(project) => funds.allocations_on(project).for_each(|allocation| cells.add(&allocation)),
        }
        cells
    }

    fn add(&mut self, allocation: &AllocationView<'_>) {
        let (terms, project) = (allocation.terms(), allocation.project().key().clone());
        let fund = (terms.sponsor.clone(), terms.id.clone());
        let figures = Figures::of_allocation(allocation);
        *self.funds.entry(fund.clone()).or_default() += figures;
        self.grants.insert((fund, project), (allocation.shown().state, figures));
    }
}

/// What stood before and stands now, in every view.
pub(super) struct Both<'a> {
    pub before: &'a Cells,
    pub now: &'a Cells,
}

impl Both<'_> {
    pub fn by_fund(&self) -> Vec<FundRow> {
        let rows = self.now.funds.iter().map(|(fund, closing)| {
            let opening = self.before.funds.get(fund).copied().unwrap_or_default();
            FundRow { sponsor: fund.0.clone(), row: Row { of: fund.1.clone(), opening, closing: *closing } }
        });
        rows.filter(|row| !row.row.is_empty()).collect()
    }

    pub fn grants(&self) -> Vec<Grant> {
        let rows = self.now.grants.iter().map(|((fund, project), (state, closing))| {
            let key = (fund.clone(), project.clone());
            let opening = self.before.grants.get(&key).map(|(_, figures)| *figures).unwrap_or_default();
            let row = Row { of: project.clone(), opening, closing: *closing };
            Grant { sponsor: fund.0.clone(), fund: fund.1.clone(), state: *state, row }
        });
        rows.filter(|grant| !grant.row.is_empty()).collect()
    }
}

/// The view by project, added up over funds.
pub(super) fn by_project(grants: &[Grant]) -> Vec<Row<ProjectKey>> {
    let mut rows = BTreeMap::<ProjectKey, (Figures, Figures)>::new();
    for grant in grants {
        let (opening, closing) = rows.entry(grant.row.of.clone()).or_default();
        *opening += grant.row.opening;
        *closing += grant.row.closing;
    }
    rows.into_iter().map(|(of, (opening, closing))| Row { of, opening, closing }).collect()
}

impl<K> Row<K> {
    fn is_empty(&self) -> bool {
        self.opening.is_zero() && self.closing.is_zero()
    }
}
