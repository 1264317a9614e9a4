//! The six rules (S2): how much a fund owes one project, as a function of totals.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::amount::Minor;
use crate::domain::project::ProjectKey;

/// How a fund's entitlement follows from what it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Rule {
    /// So much for each unit of money of the crowd.
    Ratio {
        /// Sponsor money per crowd money.
        k: Ratio,
    },
    /// A fixed sum at each step.
    Steps {
        /// In any order; each counts once.
        steps: Vec<Step>,
    },
    /// What is missing to the goal, once the crowd has brought so much of it.
    LastMile {
        /// Percent of the goal.
        percent: i64,
    },
    /// A fixed sum for each backer.
    PerBacker {
        /// The sum, in minor units.
        amount: i64,
    },
    /// A fixed sum to one project.
    Gift {
        /// The project.
        project: ProjectKey,
        /// The sum, in minor units.
        amount: i64,
    },
    /// The whole pot, divided at the end.
    Share {
        /// By what; none: by something that nobody knows.
        by: Option<ShareBy>,
    },
    /// A rule that nobody knows: always refused.
    #[serde(other)]
    Unknown,
}

impl Rule {
    /// Whether it divides a pot at closing.
    pub fn is_share(&self) -> bool {
        matches!(self, Self::Share { .. })
    }

    /// Whether it fills the gap to the goal.
    pub fn is_last_mile(&self) -> bool {
        matches!(self, Self::LastMile { .. })
    }

    /// Its steps; none for other rules.
    pub fn steps(&self) -> &[Step] {
        match self {
            Self::Steps { steps } => steps,
            _ => &[],
        }
    }
}

/// A fixed sum once all that the step asks for is there; it asks for one thing at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Percent of the goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<i64>,
    /// Number of backers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backers: Option<i64>,
    /// The sum, in minor units.
    pub amount: i64,
}

/// What a pot is divided by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ShareBy {
    /// The crowd's money.
    Crowd,
    /// The number of backers.
    Backers,
    /// Single gifts, imported: many small ones weigh more than few large ones.
    Quadratic,
}

/// An exact fraction, `2` or `1/3`. Whether it is above 0 is for a fund's check to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Ratio {
    /// Above the line.
    pub numerator: i64,
    /// Below the line.
    pub denominator: i64,
}

impl Ratio {
    /// Whether it is a number above 0.
    pub fn is_positive(self) -> bool {
        self.numerator > 0 && self.denominator > 0
    }

    /// The fraction of an amount, rounded down (S5).
    pub(super) fn floor_of(self, amount: Minor) -> Minor {
        Minor::from(self.numerator) * amount / Minor::from(self.denominator.max(1))
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.denominator {
            1 => write!(out, "{}", self.numerator),
            denominator => write!(out, "{}/{denominator}", self.numerator),
        }
    }
}

/// A text that is no fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a ratio is a whole number or a fraction of two, such as 2 or 1/3")]
pub struct InvalidRatio;

impl FromStr for Ratio {
    type Err = InvalidRatio;

    fn from_str(text: &str) -> Result<Self, InvalidRatio> {
        let (numerator, denominator) = text.split_once('/').unwrap_or((text, "1"));
        Ok(Self { numerator: whole(numerator)?, denominator: whole(denominator)? })
    }
}

fn whole(text: &str) -> Result<i64, InvalidRatio> {
    if text.starts_with('+') { Err(InvalidRatio) } else { text.parse().map_err(|_| InvalidRatio) }
}

impl TryFrom<String> for Ratio {
    type Error = InvalidRatio;

    fn try_from(text: String) -> Result<Self, InvalidRatio> {
        text.parse()
    }
}

impl From<Ratio> for String {
    fn from(ratio: Ratio) -> Self {
        ratio.to_string()
    }
}
