//! Why money moved.

use serde::Serialize;

use crate::domain::fund::{Entry, FundId, Way};
use crate::domain::project::ProjectKey;

/// What made money move, in the journal's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "cause", rename_all = "snake_case")]
pub enum Cause {
    /// Time opened, closed or settled something.
    Time,
    /// A fund was accepted.
    FundAccepted {
        /// The fund.
        named: FundId,
    },
    /// A fund got more budget.
    Lot {
        /// The fund.
        named: FundId,
    },
    /// A fund was paused.
    FundPaused {
        /// The fund.
        named: FundId,
    },
    /// A pause ended.
    FundResumed {
        /// The fund.
        named: FundId,
    },
    /// A sponsor took back what was not granted.
    FundWithdrawn {
        /// The fund.
        named: FundId,
    },
    /// The host told of a project.
    Observation {
        /// The project.
        of: ProjectKey,
    },
    /// Single gifts were imported.
    GiftsImport {
        /// The project.
        of: ProjectKey,
    },
    /// A sponsor paid.
    Payment {
        /// The fund.
        named: FundId,
        /// The project.
        of: ProjectKey,
        /// The sponsor's reference.
        reference: String,
        /// Which way the money went.
        through: Option<Way>,
    },
    /// The region confirmed that it arrived.
    Confirm {
        /// The fund.
        named: FundId,
        /// The project.
        of: ProjectKey,
    },
    /// Two people corrected an owed amount.
    Correction {
        /// The fund.
        named: FundId,
        /// The project.
        of: ProjectKey,
        /// Who signed.
        by: Vec<String>,
        /// Why.
        reason: String,
    },
}

impl Cause {
    pub(super) fn of(entry: &Entry) -> Self {
        match entry {
            Entry::Tick | Entry::Unknown => Self::Time,
            Entry::FundAccepted { fund } => Self::FundAccepted { named: fund.id.clone() },
            Entry::Lot { fund, .. } => Self::Lot { named: fund.clone() },
            Entry::FundPaused { fund } => Self::FundPaused { named: fund.clone() },
            Entry::FundResumed { fund } => Self::FundResumed { named: fund.clone() },
            Entry::FundWithdrawn { fund } => Self::FundWithdrawn { named: fund.clone() },
            Entry::Observation { project, .. } => Self::Observation { of: project.clone() },
            Entry::GiftsImport { project, .. } => Self::GiftsImport { of: project.clone() },
            Entry::Payment { fund, project, reference, through, .. } => Self::Payment {
                named: fund.clone(),
                of: project.clone(),
                reference: reference.clone(),
                through: *through,
            },
            Entry::Confirm { fund, project } => Self::Confirm { named: fund.clone(), of: project.clone() },
            Entry::Correction { fund, project, by, reason, .. } => {
                Self::Correction { named: fund.clone(), of: project.clone(), by: by.clone(), reason: reason.clone() }
            }
        }
    }

    /// Its lasting name: that of the entry, or `time`.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::FundAccepted { .. } => "fund_accepted",
            Self::Lot { .. } => "lot",
            Self::FundPaused { .. } => "fund_paused",
            Self::FundResumed { .. } => "fund_resumed",
            Self::FundWithdrawn { .. } => "fund_withdrawn",
            Self::Observation { .. } => "observation",
            Self::GiftsImport { .. } => "gifts_import",
            Self::Payment { .. } => "payment",
            Self::Confirm { .. } => "confirm",
            Self::Correction { .. } => "correction",
        }
    }

    /// The sponsor's reference, of a payment.
    pub fn reference(&self) -> Option<&str> {
        match self {
            Self::Payment { reference, .. } => Some(reference),
            _ => None,
        }
    }

    /// Who signed, and why, of a correction.
    pub fn signed(&self) -> Option<(&[String], &str)> {
        match self {
            Self::Correction { by, reason, .. } => Some((by, reason)),
            _ => None,
        }
    }

    /// Whether people did it to this very grant.
    pub(super) fn is_about(&self, fund: &FundId, project: &ProjectKey) -> bool {
        matches!(self, Self::Payment { named, of, .. } | Self::Confirm { named, of } | Self::Correction { named, of, .. }
            if named == fund && of == project)
    }
}
