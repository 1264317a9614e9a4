//! What a region looks at before it stands by a project. A list to work through, never a barrier.

use serde::{Deserialize, Serialize};

use super::fact::CurationFact;
use crate::domain::fact::Fact;
use crate::domain::policy::{Breach, Policy};
use crate::domain::project::{Goal, Project, ProjectKey};
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::written::{Measure, Mistakes};

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

    /// The fields of a form with its answer, and with the words for it.
    pub fn fields(self) -> (&'static str, &'static str) {
        match self {
            Self::LocalBenefit => ("local-benefit", "local-benefit-words"),
            Self::Shared => ("shared", "shared-words"),
            Self::PublicDuty => ("public-duty", "public-duty-words"),
        }
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

/// An answer as a form writes it.
#[derive(Debug, Clone)]
pub struct TypedAnswer {
    /// To what.
    pub check: Check,
    /// Yes or no; none where neither was chosen.
    pub holds: Option<bool>,
    /// In which words.
    pub words: String,
}

/// Answers checks. One that is left blank is open, and what was answered before is taken back.
pub fn answer(state: &RegionState, project: &ProjectKey, typed: &[TypedAnswer]) -> Checked<Vec<Fact>> {
    let mut mistakes = Mistakes::default();
    let mut facts = Vec::new();
    for TypedAnswer { check, holds, words } in typed {
        let before = state.curation.of(project).and_then(|chosen| chosen.answer(*check));
        let (holds_field, words_field) = check.fields();
        let (project, check) = (project.clone(), *check);
        if holds.is_none() && words.trim().is_empty() {
            facts.extend(before.map(|_| CurationFact::AnswerTakenBack { project, check }));
            continue;
        }
        mistakes.add_if(holds.is_none(), || Refusal::of(holds_field, "curation-answer-missing"));
        let words = mistakes.text(words_field, words, Measure::paragraphs(MOST_ANSWER, "missing"));
        let answer = Answer { holds: holds.unwrap_or_default(), words };
        if before != Some(&answer) {
            facts.push(CurationFact::CheckAnswered { project, check, answer });
        }
    }
    mistakes.or(facts.into_iter().map(Fact::Curation).collect())
}
