//! The state of all funds of one window.

use std::sync::Arc;

use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::agenda::Agenda;
use super::id::{FundId, FundNo, ProjectNo, SponsorId};
use super::project::Project;
use super::purse::{Fund, Scope};
use super::setup::{Campaign, Setup};
use crate::domain::project::ProjectKey;
use crate::domain::state::pairs;

/// All funds, and the projects they are for. A copy shares everything it does not change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Funds {
    pub(super) setup: Setup,
    /// The time of the last entry.
    pub(super) reached: Option<Timestamp>,
    /// In order of acceptance.
    pub(super) funds: Vector<Arc<Fund>>,
    pub(super) fund_numbers: OrdMap<FundId, FundNo>,
    pub(super) sponsors: OrdMap<SponsorId, Vector<FundNo>>,
    /// Funds that are for every project.
    pub(super) for_all: Vector<FundNo>,
    pub(super) projects: Vector<Arc<Project>>,
    #[serde(with = "pairs")]
    pub(super) project_numbers: OrdMap<ProjectKey, ProjectNo>,
    pub(super) agenda: Agenda,
}

impl Funds {
    /// No fund and no project yet.
    pub fn new(setup: Setup) -> Self {
        Self {
            setup,
            reached: None,
            funds: Vector::new(),
            fund_numbers: OrdMap::new(),
            sponsors: OrdMap::new(),
            for_all: Vector::new(),
            projects: Vector::new(),
            project_numbers: OrdMap::new(),
            agenda: Agenda::default(),
        }
    }

    /// Declares a project; nothing is counted of it before its first observation. False if it is known already: then
    /// nothing changes.
    pub fn know(&mut self, key: ProjectKey, campaign: Campaign) -> bool {
        if self.project_numbers.contains_key(&key) {
            return false;
        }
        let Ok(number) = u32::try_from(self.projects.len()) else { return false };
        self.project_numbers.insert(key.clone(), ProjectNo(number));
        self.projects.push_back(Arc::new(Project::new(key, campaign)));
        true
    }

    pub(super) fn fund_no(&self, id: &FundId) -> Option<FundNo> {
        self.fund_numbers.get(id).copied()
    }

    pub(super) fn project_no(&self, key: &ProjectKey) -> Option<ProjectNo> {
        self.project_numbers.get(key).copied()
    }

    pub(super) fn at(&self, fund: FundNo) -> &Fund {
        &self.funds[fund.index()]
    }

    pub(super) fn on(&self, project: ProjectNo) -> &Project {
        &self.projects[project.index()]
    }

    pub(super) fn at_mut(&mut self, fund: FundNo) -> &mut Fund {
        Arc::make_mut(&mut self.funds[fund.index()])
    }

    pub(super) fn on_mut(&mut self, project: ProjectNo) -> &mut Project {
        Arc::make_mut(&mut self.projects[project.index()])
    }

    /// Whether a fund is for a project.
    pub(super) fn holds(&self, fund: FundNo, project: ProjectNo) -> bool {
        match &self.at(fund).scope {
            Scope::All => true,
            Scope::Of(projects) => projects.contains(&project),
        }
    }

    /// The projects of which anything is another than in `before`, by what the two share.
    pub fn changed_since<'a>(&'a self, before: Option<&Self>) -> impl Iterator<Item = &'a ProjectKey> {
        let same = |at: usize, project| {
            let known = before.and_then(|before| before.projects.get(at));
            known.is_some_and(|known| Arc::ptr_eq(known, project))
        };
        let changed: Vec<_> = self.projects.iter().enumerate().filter(|(at, project)| !same(*at, project)).collect();
        changed.into_iter().map(|(_, project)| &project.key)
    }

    /// The projects a fund is for, in order of their keys.
    pub(super) fn scope(&self, fund: FundNo) -> Vec<ProjectNo> {
        match &self.at(fund).scope {
            Scope::All => self.project_numbers.values().copied().collect(),
            Scope::Of(projects) => projects.to_vec(),
        }
    }
}
