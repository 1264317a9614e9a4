//! What a region admits among the projects of its territory. A policy never drops silently: each refusal names its rule.

use serde::Serialize;

use super::money::Money;
use super::project::{Funding, Goal, Project};

/// A region's rules over projects.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// The highest goal admitted. Goals in another currency, and pre-orders, are not measured by it.
    pub goal_ceiling: Option<Money>,
    /// The kinds of funding admitted.
    pub kinds: Vec<Funding>,
    /// Percentage of the goal above which the page says so; the host still accepts gifts.
    pub overfunding_percent: Option<u32>,
    /// Whether rewards are expected: a project without is out.
    pub rewards_expected: bool,
    /// The host's categories admitted, by id; empty means all.
    pub categories: Vec<String>,
    /// The host's categories left out, by id.
    pub categories_out: Vec<String>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            goal_ceiling: None,
            kinds: vec![Funding::Donation, Funding::Reward],
            overfunding_percent: None,
            rewards_expected: false,
            categories: Vec::new(),
            categories_out: Vec::new(),
        }
    }
}

/// The rule of the policy that a project breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Breach {
    /// It asks for more than the ceiling.
    GoalCeiling,
    /// Its kind of funding is not admitted.
    Kind,
    /// It offers no reward.
    Rewards,
    /// Its category is not admitted.
    Category,
}

impl Policy {
    /// The first rule that the project breaks.
    pub fn breach(&self, project: &Project) -> Option<Breach> {
        self.breaches(project).next()
    }

    /// Every rule that the project breaks, in the order they are asked.
    pub fn breaches(&self, project: &Project) -> impl Iterator<Item = Breach> {
        let rules = [
            (Breach::GoalCeiling, self.exceeds_ceiling(project)),
            (Breach::Kind, !self.kinds.contains(&project.funding)),
            (Breach::Rewards, self.rewards_expected && project.rewards == 0),
            (Breach::Category, !self.admits_category(project)),
        ];
        rules.into_iter().filter(|(_, broken)| *broken).map(|(rule, _)| rule)
    }

    /// Whether some categories are admitted and others not.
    pub fn limits_categories(&self) -> bool {
        !self.categories.is_empty() || !self.categories_out.is_empty()
    }

    fn admits_category(&self, project: &Project) -> bool {
        let category = project.category.as_ref().map(|category| &category.id);
        let admitted = self.categories.is_empty() || category.is_some_and(|id| self.categories.contains(id));
        admitted && !category.is_some_and(|id| self.categories_out.contains(id))
    }

    fn exceeds_ceiling(&self, project: &Project) -> bool {
        match (self.goal_ceiling, project.goal) {
            (Some(ceiling), Some(Goal::Money(goal))) => goal.currency == ceiling.currency && goal.minor > ceiling.minor,
            _ => false,
        }
    }

    /// Whether the project has passed the over-funding ceiling: shown as a notice.
    pub fn is_overfunded(&self, project: &Project) -> bool {
        match (self.overfunding_percent, project.progress_percent()) {
            (Some(most), Some(percent)) => percent > most,
            _ => false,
        }
    }
}
