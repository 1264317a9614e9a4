//! A fund as it is written, and for which projects.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::feed::Sighting;
use crate::domain::curation::Collection;
use crate::domain::fund::{Conditions, Counts, Eligible, FundId, Goal, Payout, Rule, SponsorId, Terms, Threshold};
use crate::domain::language::Texts;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::state::RegionState;

/// Everything that a sponsor writes of a fund.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Whose it is.
    pub organisation: Slug,
    /// What it is called.
    pub name: Texts,
    /// One sentence for residents.
    pub sentence: Texts,
    /// The first lot, in minor units.
    pub budget: i64,
    /// From when it counts.
    pub opens: Timestamp,
    /// Until when, excluded.
    pub closes: Timestamp,
    /// How much it owes.
    pub rule: Rule,
    /// The most it grants to one project, in minor units.
    pub cap_per_project: Option<i64>,
    /// What must be there before it owes anything.
    pub conditions: Conditions,
    /// Whether they must stay.
    pub threshold: Threshold,
    /// From when gifts count.
    pub counts: Counts,
    /// When a promise is owed.
    pub payout: Payout,
    /// Whether it gives only where no other fund does.
    pub exclusive: bool,
    /// For which projects it is.
    pub reach: Reach,
    /// Whether residents do not read whose it is: for private money alone.
    pub anonymous: bool,
    /// What the money is before the law.
    pub nature: Nature,
    /// The decision that public money follows.
    pub vote: Option<Vote>,
}

/// For which projects a fund is. What falls into it later is admitted when the host first tells of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// Every project of the window.
    #[default]
    All,
    /// These.
    Projects(BTreeSet<ProjectKey>),
    /// Those that won a call.
    Call(Slug),
    /// Those of a collection.
    Collection(Slug),
    /// Those of the host's categories with these ids.
    Categories(BTreeSet<String>),
    /// Those of these towns.
    Towns(BTreeSet<String>),
}

impl Reach {
    /// Whether a project falls into it now.
    pub fn admits(&self, state: &RegionState, seen: &Sighting) -> bool {
        match self {
            Self::All => true,
            Self::Projects(keys) => keys.contains(&seen.project),
            Self::Call(slug) => {
                state.calls.get(slug).is_some_and(|call| call.projects().any(|key| *key == seen.project))
            }
            Self::Collection(slug) => {
                let holds = |collection: &Collection| collection.arrangement().projects.contains(&seen.project);
                state.curation.collection(slug).is_some_and(holds)
            }
            Self::Categories(ids) => seen.category.as_ref().is_some_and(|id| ids.contains(id)),
            Self::Towns(towns) => seen.town.as_ref().is_some_and(|town| towns.contains(town)),
        }
    }
}

/// What money is before the law: it decides the words and the papers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// A gift without anything in return but thanks.
    #[default]
    Patronage,
    /// Paid visibility, with an invoice.
    Sponsorship,
    /// A grant of a public body.
    Grant,
}

impl Nature {
    /// Every nature, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Patronage, Self::Sponsorship, Self::Grant];

    /// The word for it, in forms; the text `nature-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Patronage => "patronage",
            Self::Sponsorship => "sponsorship",
            Self::Grant => "grant",
        }
    }

    /// The nature with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|nature| nature.word() == word)
    }
}

/// A public body's decision. Before it is taken, its money is promised «subject to the vote».
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vote {
    /// The number of the decision.
    pub number: String,
    /// The day it was taken; none until it is.
    pub taken: Option<Date>,
    /// The line of the budget.
    pub budget_line: String,
}

impl Draft {
    /// The terms that the engine keeps. Projects that a reach admits later are not listed: each is admitted by an entry.
    pub fn terms(&self, id: &FundId, currency: &str) -> Option<Terms> {
        let eligible = match &self.reach {
            Reach::All => Eligible::All,
            Reach::Projects(keys) => Eligible::Listed(keys.clone()),
            Reach::Call(_) | Reach::Collection(_) | Reach::Categories(_) | Reach::Towns(_) => {
                Eligible::Listed(BTreeSet::new())
            }
        };
        Some(Terms {
            id: id.clone(),
            sponsor: SponsorId::try_from(self.organisation.to_string()).ok()?,
            currency: Some(currency.into()),
            opens: self.opens,
            closes: self.closes,
            rule: self.rule.clone(),
            cap_per_project: self.cap_per_project,
            cap_per_backer: None,
            conditions: self.conditions,
            threshold: self.threshold,
            counts: self.counts,
            payout: self.payout,
            exclusive: self.exclusive,
            eligible,
        })
    }

    /// The projects it names.
    pub fn named(&self) -> impl Iterator<Item = &ProjectKey> {
        let listed = match &self.reach {
            Reach::Projects(keys) => Some(keys),
            _ => None,
        };
        let gift = match &self.rule {
            Rule::Gift { project, .. } => Some(project),
            _ => None,
        };
        listed.into_iter().flatten().chain(gift)
    }

    /// Whether projects are admitted to it one by one.
    pub fn admits_later(&self) -> bool {
        !matches!(self.rule, Rule::Gift { .. }) && !matches!(self.reach, Reach::All | Reach::Projects(_))
    }

    /// Whether it is public money: as it was promised, whatever its organisation became since.
    pub fn is_public_money(&self) -> bool {
        self.nature == Nature::Grant
    }

    /// Whether residents do not read whose it is: public money is never anonymous.
    pub fn is_anonymous(&self) -> bool {
        self.anonymous && !self.is_public_money()
    }

    /// Whether it is still to be voted.
    pub fn awaits_vote(&self) -> bool {
        self.vote.as_ref().is_some_and(|vote| vote.taken.is_none())
    }

    /// Whether it can be for a project with this goal: a last mile in money is not for a goal in units.
    pub fn suits(&self, goal: Option<Goal>) -> bool {
        !(self.rule.is_last_mile() && matches!(goal, Some(Goal::Units(_))))
    }
}
