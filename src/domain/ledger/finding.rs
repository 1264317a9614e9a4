//! What must never be, and was found.

use std::fmt;

use jiff::Timestamp;
use serde::Serialize;

use super::account::word;
use crate::domain::fund::{FundId, Minor, RefusalCode, SponsorId, State};
use crate::domain::project::ProjectKey;

/// Something that must never be, and where it came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The entry that made it; of what time did, the last entry before.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// What.
    #[serde(flatten)]
    pub fault: Fault,
}

/// What must never be. Amounts are smallest units of the currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Fault {
    /// A journal holds an entry that cannot have happened.
    Refused {
        /// Why.
        why: RefusalCode,
    },
    /// An entry's number is not above the one before.
    Number {
        /// The number before.
        last: u64,
    },
    /// More is granted than there is, or less than nothing.
    OverBudget {
        /// The fund.
        fund: FundId,
        /// What it has.
        budget: Minor,
        /// What it grants.
        granted: Minor,
    },
    /// Money appeared or went away.
    Unbalanced {
        /// The fund.
        fund: FundId,
        /// How much, above 0 if it appeared.
        off: Minor,
    },
    /// Not 0 <= paid <= amount.
    Paid {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
        /// What is granted.
        amount: Minor,
        /// What is paid.
        paid: Minor,
    },
    /// More than the fund grants to one project.
    OverCap {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
        /// The most it grants.
        cap: Minor,
        /// What it grants.
        amount: Minor,
    },
    /// What is aimed at is not what is granted and what is claimed.
    Claims {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
        /// What is aimed at.
        target: Minor,
        /// What is granted.
        amount: Minor,
        /// What its claims come to.
        waiting: Minor,
    },
    /// Money lies there while claims wait, and the fund is not paused.
    Idle {
        /// The fund.
        fund: FundId,
        /// What it has.
        available: Minor,
        /// What waits.
        waiting: Minor,
    },
    /// A grant rose, and crowd and grants together are above the ceiling.
    OverCeiling {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
        /// The most that there may be.
        ceiling: Minor,
        /// What there is.
        together: Minor,
    },
    /// A grant rose beside another fund's, and one of the two gives alone.
    Beside {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
        /// The other fund.
        other: FundId,
    },
    /// A grant rose on a project that the window does not show.
    Away {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
        /// What is granted.
        amount: Minor,
    },
    /// A change of state that is not listed.
    Transition {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
        /// The state before; none for a new grant.
        from: Option<State>,
        /// The state after.
        to: State,
    },
    /// What is owed or closed moved, and nobody did it to that very grant.
    FinalMoved {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
    },
    /// A grant fell, and neither was its project observed nor did anybody correct it.
    Fell {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
        /// The amount before.
        from: Minor,
        /// The amount after.
        to: Minor,
    },
    /// A lost campaign still holds a grant that is not owed.
    LostKeeps {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
        /// The grant.
        amount: Minor,
    },
    /// What a sponsor's statement says is not what moved.
    SponsorDiffers {
        /// The sponsor.
        sponsor: SponsorId,
        /// The figure.
        figure: &'static str,
        /// What moved.
        moved: Minor,
        /// What the statement says.
        says: Minor,
    },
    /// What a project's statement says is not what moved.
    ProjectDiffers {
        /// The project.
        project: ProjectKey,
        /// The figure.
        figure: &'static str,
        /// What moved.
        moved: Minor,
        /// What the statement says.
        says: Minor,
    },
    /// The books that a region works with, or would start with, are not those that its journal gives.
    Replay,
    /// All sponsors together and all projects together differ.
    ViewsDiffer {
        /// The figure.
        figure: &'static str,
        /// The sum over sponsors.
        by_sponsor: Minor,
        /// The sum over projects.
        by_project: Minor,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "entry {}, {}: {}", self.seq, self.at, self.fault)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { why } => write!(out, "it cannot have happened ({why})"),
            Self::Number { last } => write!(out, "its number should be above {last}"),
            Self::OverBudget { fund, budget, granted } => write!(out, "{fund} grants {granted} of {budget}"),
            Self::Unbalanced { fund, off } => write!(out, "{fund} is off by {off}"),
            Self::Paid { fund, project, amount, paid } => {
                write!(out, "{fund} has paid {paid} of {amount} to {project}")
            }
            Self::OverCap { fund, project, cap, amount } => {
                write!(out, "{fund} grants {amount} to {project}, above its cap of {cap}")
            }
            Self::Claims { fund, project, target, amount, waiting } => {
                write!(out, "{fund} aims at {target} for {project}, and grants {amount} while {waiting} wait")
            }
            Self::Idle { fund, available, waiting } => {
                write!(out, "{fund} has {available} left while {waiting} wait, and is not paused")
            }
            Self::OverCeiling { fund, project, ceiling, together } => {
                write!(out, "{fund} rose on {project} to {together} in all, above the ceiling of {ceiling}")
            }
            Self::Beside { fund, project, other } => {
                write!(out, "{fund} rose on {project} beside {other}, and one of the two gives alone")
            }
            Self::Away { fund, project, amount } => {
                write!(out, "{fund} rose to {amount} on {project}, which the window does not show")
            }
            Self::Transition { fund, project, from, to } => {
                let from = from.map_or("nothing", word);
                write!(out, "{fund} for {project} went from {from} to {}", word(*to))
            }
            Self::FinalMoved { fund, project } => write!(out, "{fund} for {project} was final and moved"),
            Self::Fell { fund, project, from, to } => {
                write!(out, "{fund} for {project} fell from {from} to {to} without cause")
            }
            Self::LostKeeps { fund, project, amount } => {
                write!(out, "{fund} grants {amount} to {project}, a lost campaign")
            }
            Self::SponsorDiffers { sponsor, figure, moved, says } => {
                write!(out, "{figure} of the sponsor {sponsor} is {says}, and {moved} moved")
            }
            Self::ProjectDiffers { project, figure, moved, says } => {
                write!(out, "{figure} of the project {project} is {says}, and {moved} moved")
            }
            Self::Replay => out.write_str(
                "the books that the region works with, or would start with, are not those that its journal gives",
            ),
            Self::ViewsDiffer { figure, by_sponsor, by_project } => {
                write!(out, "{figure} is {by_sponsor} over sponsors and {by_project} over projects")
            }
        }
    }
}
