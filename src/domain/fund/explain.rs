//! «Explain this euro»: from the observation through the rule to the amount, as data, so that any language can say it.

use serde::{Deserialize, Serialize};

use super::allocation::{Allocation, Move, Part, Sight};
use super::amount::{Figures, Minor};
use super::counting::{Asked, asked, asked_by_step, holds, is_counting};
use super::entitlement::{bound, entitlement, is_void};
use super::id::{FundId, SponsorId};
use super::purse::{Fund, Status};
use super::room::{is_blocked, line, room};
use super::rule::{Ratio, Rule, Step};
use super::state::State;
use super::terms::Threshold;
use super::view::{AllocationShown, AllocationView};
use crate::domain::project::{ProjectKey, Stage};

/// Why an allocation is what it is. Of a final one, figures, conditions and formula are those it became final with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explanation {
    /// The fund.
    pub fund: FundId,
    /// Whose money it is.
    pub sponsor: SponsorId,
    /// The project.
    pub project: ProjectKey,
    /// The project's stage now.
    pub stage: Option<Stage>,
    /// The observation, its figures and the goal in force.
    pub sight: Sight,
    /// What the fund counts of the figures.
    pub counted: Figures,
    /// What never counts: from before the opening, from pauses, or from when the window did not show the project.
    pub not_counted: Figures,
    /// What must be there, and is.
    pub conditions: Vec<AskedLine>,
    /// Whether the conditions are met, for good or now as the threshold says.
    pub met: bool,
    /// Whether conditions and steps must stay met.
    pub threshold: Threshold,
    /// The rule, with its numbers.
    pub formula: Formula,
    /// What the rule comes to, 0 unless the conditions are met.
    pub entitlement: Minor,
    /// The most that the fund grants to one project.
    pub cap: Option<Minor>,
    /// What bounds it now; none for a final allocation.
    pub limits: Option<Limits>,
    /// State, amount, target and what is paid.
    pub shown: AllocationShown,
    /// What waits for money.
    pub waiting: Minor,
    /// What the fund has left.
    pub available: Minor,
    /// Everything that keeps it from rising.
    pub holds: Vec<Hold>,
    /// What the fund would add if the crowd gave one currency unit more now.
    pub next_euro: Minor,
    /// What people did to it since it is owed, oldest first.
    pub moves: Vec<Move>,
}

/// One thing that must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedLine {
    /// What is asked for.
    pub asked: Asked,
    /// How much of it must be counted: of a percentage, so much money or so many units; none without a goal.
    pub needed: Option<Minor>,
    /// How much is counted.
    pub have: Minor,
    /// Whether that is enough now.
    pub holds: bool,
}

/// A rule with its numbers filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Formula {
    /// `floor(k x counted)`
    Ratio {
        /// Sponsor money per crowd money.
        k: Ratio,
        /// The crowd's money that counts.
        counted: Minor,
    },
    /// The sum of the steps met.
    Steps(Vec<StepLine>),
    /// `goal - crowd`
    LastMile {
        /// The goal, if there is one.
        goal: Option<Minor>,
        /// All of the crowd's money.
        crowd: Minor,
    },
    /// `amount x backers`
    PerBacker {
        /// The sum for each.
        amount: Minor,
        /// The backers that count.
        backers: Minor,
    },
    /// `amount`
    Gift {
        /// The sum.
        amount: Minor,
    },
    /// `pot x weight / total`, by largest remainder.
    Share {
        /// How it was divided; none before the fund's closing.
        part: Option<Part>,
    },
}

/// One step of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepLine {
    /// What it asks for.
    pub asked: Vec<AskedLine>,
    /// Its sum.
    pub amount: Minor,
    /// Whether it is met, for good or now as the threshold says.
    pub met: bool,
}

/// What bounds an allocation that can move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// The most the fund itself would grant now.
    pub bound: Minor,
    /// Up to where crowd and grants together are raised; none: no ceiling.
    pub line: Option<Minor>,
    /// What other funds grant there.
    pub others: Minor,
    /// How far it may still rise; none: without limit.
    pub room: Option<Minor>,
}

/// One thing that keeps an amount from rising.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hold {
    /// It is owed, or came to nothing: nothing moves by itself.
    Final,
    /// The campaign failed, or its end is no success.
    Void,
    /// The fund was withdrawn.
    Withdrawn,
    /// The fund is closed.
    Closed,
    /// The fund is paused.
    Paused,
    /// The window does not show the project.
    Away,
    /// The campaign is over.
    CampaignOver,
    /// The conditions are not met.
    Conditions,
    /// No step is met.
    NoStep,
    /// The pot is not divided yet.
    Undivided,
    /// Other funds have a grant there, and one of the two is exclusive.
    Blocked(Vec<FundId>),
    /// The cap per project is reached.
    Cap,
    /// The ceiling leaves no room.
    Ceiling,
    /// The fund has no money left.
    NoMoney,
}

impl AllocationView<'_> {
    /// Explains it.
    pub fn explain(&self) -> Explanation {
        let (fund, project, allocation) = (self.fund, self.project, self.allocation);
        let lines =
            |asked: &mut dyn Iterator<Item = Asked>| asked.map(|asked| AskedLine::of(asked, allocation)).collect();
        Explanation {
            fund: fund.terms.id.clone(),
            sponsor: fund.terms.sponsor.clone(),
            project: project.key.clone(),
            stage: project.stage(),
            sight: allocation.sight,
            counted: allocation.counted,
            not_counted: allocation.base,
            conditions: lines(&mut asked(&fund.terms)),
            met: allocation.met,
            threshold: fund.terms.threshold,
            formula: Formula::of(fund, allocation),
            entitlement: entitlement(fund, allocation),
            cap: fund.terms.cap_per_project.map(Minor::from),
            limits: self.limits(),
            shown: self.shown(),
            waiting: allocation.waiting(),
            available: fund.available(),
            holds: self.holds(),
            next_euro: self.next_euro(),
            moves: allocation.moves.clone(),
        }
    }

    fn limits(&self) -> Option<Limits> {
        let (setup, fund, project, allocation) = (&self.funds.setup, self.fund, self.project, self.allocation);
        let counting = is_counting(fund, project, false);
        let limits = || Limits {
            bound: bound(fund, is_void(&fund.terms, project), allocation, counting),
            line: line(setup, &fund.terms, project),
            others: project.grants.sum - allocation.amount,
            room: room(setup, fund, project, allocation),
        };
        (!allocation.state.is_final()).then(limits)
    }

    fn holds(&self) -> Vec<Hold> {
        let (fund, project, allocation) = (self.fund, self.project, self.allocation);
        if allocation.state.is_final() {
            return vec![Hold::Final];
        }
        let status = match fund.status() {
            Status::Withdrawn => Some(Hold::Withdrawn),
            Status::Closed => Some(Hold::Closed),
            Status::Paused => Some(Hold::Paused),
            Status::Open | Status::Accepted => None,
        };
        let blocked = is_blocked(fund, project, allocation);
        let capped = fund.terms.cap_per_project.is_some_and(|cap| allocation.target >= Minor::from(cap));
        let ceiling = !blocked && room(&self.funds.setup, fund, project, allocation) == Some(0);
        let reasons = [
            is_void(&fund.terms, project).then_some(Hold::Void),
            status,
            project.is_away().then_some(Hold::Away),
            (allocation.state == State::Frozen).then_some(Hold::CampaignOver),
            (!allocation.met).then_some(Hold::Conditions),
            allocation.has_no_step_met().then_some(Hold::NoStep),
            (fund.terms.rule.is_share() && !fund.divided).then_some(Hold::Undivided),
            blocked.then(|| Hold::Blocked(self.blockers())),
            capped.then_some(Hold::Cap),
            ceiling.then_some(Hold::Ceiling),
            (fund.available() <= 0).then_some(Hold::NoMoney),
        ];
        reasons.into_iter().flatten().collect()
    }

    /// The other funds with a grant there, of which one is exclusive or this one is.
    fn blockers(&self) -> Vec<FundId> {
        let others = self.project.allocations.iter().filter(|other| {
            let blocks = self.fund.terms.exclusive || self.funds.at(other.fund).terms.exclusive;
            other.fund != self.allocation.fund && other.amount > 0 && blocks
        });
        others.map(|other| self.funds.at(other.fund).terms.id.clone()).collect()
    }
}

impl AskedLine {
    pub(super) fn of(asked: Asked, allocation: &Allocation) -> Self {
        let (needed, have) = match asked {
            Asked::Percent(percent) => match allocation.towards_goal() {
                Some((goal, have)) => (Some((Minor::from(percent) * goal + 99) / 100), have),
                None => (None, allocation.counted.money),
            },
            Asked::Backers(backers) => (Some(Minor::from(backers)), allocation.counted.backers),
            Asked::Amount(amount) => (Some(Minor::from(amount)), allocation.counted.money),
        };
        Self { asked, needed, have, holds: holds(asked, allocation) }
    }
}

impl Formula {
    fn of(fund: &Fund, allocation: &Allocation) -> Self {
        let (counted, sight) = (allocation.counted, allocation.sight);
        match &fund.terms.rule {
            Rule::Ratio { k } => Self::Ratio { k: *k, counted: counted.money },
            Rule::Steps { steps } => {
                let line = |(step, met): (&Step, &bool)| StepLine {
                    asked: asked_by_step(step).map(|asked| AskedLine::of(asked, allocation)).collect(),
                    amount: Minor::from(step.amount),
                    met: *met,
                };
                Self::Steps(steps.iter().zip(&allocation.steps_met).map(line).collect())
            }
            Rule::LastMile { .. } => Self::LastMile { goal: sight.goal, crowd: sight.figures.money },
            Rule::PerBacker { amount } => Self::PerBacker { amount: Minor::from(*amount), backers: counted.backers },
            Rule::Gift { amount, .. } => Self::Gift { amount: Minor::from(*amount) },
            Rule::Share { .. } | Rule::Unknown => Self::Share { part: allocation.part.clone() },
        }
    }
}
