//! What a region looks at before it stands by a project. A list to work through, never a barrier.

use serde::{Deserialize, Serialize};

use super::decision::{one, take_back};
use super::fact::CurationFact;
use super::words::Mistakes;
use crate::domain::fact::Fact;
use crate::domain::policy::{Breach, Policy};
use crate::domain::project::{Goal, Project, ProjectKey};
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;

/// Characters of what a person writes with an answer.
pub const MOST_ANSWER: usize = 1000;

/// What only a person can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// The territory gains by it.
    LocalBenefit,
    /// People of the territory make it with its holder.
    Shared,
    /// It does not replace what a public body owes.
    PublicDuty,
}

impl Check {
    /// Every one, in the order they are asked.
    pub const ALL: [Self; 3] = [Self::LocalBenefit, Self::Shared, Self::PublicDuty];

    /// Its word in forms and texts.
    pub fn word(self) -> &'static str {
        match self {
            Self::LocalBenefit => "local-benefit",
            Self::Shared => "shared",
            Self::PublicDuty => "public-duty",
        }
    }

    /// The one with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|check| check.word() == word)
    }
}

/// What a person found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// It is as it should be.
    pub holds: bool,
    /// In their words.
    pub words: String,
}

/// What can be read off the project itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measured {
    /// As it should be.
    Holds,
    /// Not so.
    Fails,
    /// Nothing to measure it by.
    Open,
}

/// Whether it offers rewards, and whether its goal is under the region's ceiling.
pub fn measured(project: &Project, policy: &Policy) -> (Measured, Measured) {
    let rewards = if project.rewards > 0 { Measured::Holds } else { Measured::Fails };
    let comparable = matches!((policy.goal_ceiling, project.goal), (Some(ceiling), Some(Goal::Money(goal))) if ceiling.currency == goal.currency);
    let ceiling = match comparable {
        false => Measured::Open,
        true if policy.breaches(project).any(|breach| breach == Breach::GoalCeiling) => Measured::Fails,
        true => Measured::Holds,
    };
    (rewards, ceiling)
}

/// Answers a check. `holds` is none where neither was chosen.
pub fn answer(
    state: &RegionState,
    project: &ProjectKey,
    check: Check,
    holds: Option<bool>,
    words: &str,
) -> Checked<Vec<Fact>> {
    let mut mistakes = Mistakes::default();
    mistakes.add_if(holds.is_none(), || Refusal::of("holds", "curation-answer-missing"));
    let words = mistakes.text("words", words, MOST_ANSWER);
    let Some(answer) = mistakes.or(holds)?.map(|holds| Answer { holds, words }) else { return Ok(Vec::new()) };
    if state.curation.of(project).and_then(|chosen| chosen.answer(check)) == Some(&answer) {
        return Ok(Vec::new());
    }
    one(CurationFact::CheckAnswered { project: project.clone(), check, answer })
}

/// Opens a check again.
pub fn take_back_answer(state: &RegionState, project: &ProjectKey, check: Check) -> Checked<Vec<Fact>> {
    let stands = state.curation.of(project).is_some_and(|chosen| chosen.answer(check).is_some());
    take_back(stands, || CurationFact::AnswerTakenBack { project: project.clone(), check })
}
