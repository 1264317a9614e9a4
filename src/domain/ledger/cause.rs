//! Why money moved.

use serde::Serialize;

use crate::domain::fund::{Entry, FundId, Way};
use crate::domain::project::ProjectKey;

/// What made money move, in the journal's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Cause {
    /// Time opened, closed or settled something.
    Time,
    /// A fund was accepted.
    FundAccepted {
        /// The fund.
        fund: FundId,
    },
    /// A fund got more budget.
    Lot {
        /// The fund.
        fund: FundId,
    },
    /// A fund was paused.
    FundPaused {
        /// The fund.
        fund: FundId,
    },
    /// A pause ended.
    FundResumed {
        /// The fund.
        fund: FundId,
    },
    /// A sponsor took back what was not granted.
    FundWithdrawn {
        /// The fund.
        fund: FundId,
    },
    /// A fund came to be for one more project.
    Admitted {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
    },
    /// The window showed a project no more.
    Away {
        /// The project.
        project: ProjectKey,
    },
    /// The window showed a project again.
    Back {
        /// The project.
        project: ProjectKey,
    },
    /// The host told of a project.
    Observation {
        /// The project.
        project: ProjectKey,
    },
    /// Single gifts were imported.
    GiftsImport {
        /// The project.
        project: ProjectKey,
    },
    /// A sponsor paid.
    Payment {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
        /// The sponsor's reference.
        reference: String,
        /// Which way the money went.
        through: Option<Way>,
    },
    /// The region confirmed that it arrived.
    Confirm {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
    },
    /// Two people corrected an owed amount.
    Correction {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
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
            Entry::FundAccepted { fund } => Self::FundAccepted { fund: fund.id.clone() },
            Entry::Lot { fund, .. } => Self::Lot { fund: fund.clone() },
            Entry::FundPaused { fund } => Self::FundPaused { fund: fund.clone() },
            Entry::FundResumed { fund } => Self::FundResumed { fund: fund.clone() },
            Entry::FundWithdrawn { fund } => Self::FundWithdrawn { fund: fund.clone() },
            Entry::Admitted { fund, project } => Self::Admitted { fund: fund.clone(), project: project.clone() },
            Entry::Away { project } => Self::Away { project: project.clone() },
            Entry::Back { project } => Self::Back { project: project.clone() },
            Entry::Observation { project, .. } => Self::Observation { project: project.clone() },
            Entry::GiftsImport { project, .. } => Self::GiftsImport { project: project.clone() },
            Entry::Payment { fund, project, reference, through, .. } => Self::Payment {
                fund: fund.clone(),
                project: project.clone(),
                reference: reference.clone(),
                through: *through,
            },
            Entry::Confirm { fund, project } => Self::Confirm { fund: fund.clone(), project: project.clone() },
            Entry::Correction { fund, project, by, reason, .. } => Self::Correction {
                fund: fund.clone(),
                project: project.clone(),
                by: by.clone(),
                reason: reason.clone(),
            },
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
            Self::Admitted { .. } => "admitted",
            Self::Away { .. } => "away",
            Self::Back { .. } => "back",
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
        match self {
            Self::Payment { fund: of, project: on, .. }
            | Self::Confirm { fund: of, project: on }
            | Self::Correction { fund: of, project: on, .. } => (of, on) == (fund, project),
            _ => false,
        }
    }
}
