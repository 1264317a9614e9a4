//! What may happen to funds (S2).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::id::FundId;
use super::terms::Terms;
use crate::domain::project::{ProjectKey, Stage};

/// The number and time of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Moment {
    /// Its number: claims and observations are told apart by it.
    pub seq: u64,
    /// Its time.
    pub at: Timestamp,
}

/// One thing that happened. Words of closed lists are none where nobody knows them; such an entry is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Entry {
    /// The region accepted a fund. It holds no money yet.
    FundAccepted {
        /// Its terms.
        fund: Box<Terms>,
    },
    /// A project came to be one of those a fund is for: its category, place, call or collection is. It stays so.
    Admitted {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
    },
    /// The window shows a project no more: until it does again, nothing new is granted to it.
    Away {
        /// The project.
        project: ProjectKey,
    },
    /// The window shows a project again: what came in meanwhile never counts.
    Back {
        /// The project.
        project: ProjectKey,
    },
    /// More budget.
    Lot {
        /// The fund.
        fund: FundId,
        /// How much, in minor units.
        amount: i64,
        /// The currency's code, where it was said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        currency: Option<String>,
    },
    /// Nothing that comes in counts until it is resumed.
    FundPaused {
        /// The fund.
        fund: FundId,
    },
    /// It counts again.
    FundResumed {
        /// The fund.
        fund: FundId,
    },
    /// The sponsor took back what was not granted.
    FundWithdrawn {
        /// The fund.
        fund: FundId,
    },
    /// What the host says of a project. What it does not tell stays as it was.
    Observation {
        /// The project.
        project: ProjectKey,
        /// Where the campaign stands.
        stage: Option<Stage>,
        /// The host's total in minor units, money paid by sponsors through the host included.
        raised: i64,
        /// How many gave.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        backers: Option<i64>,
        /// How many units were ordered.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        units: Option<i64>,
        /// What is asked for, of the kind that the campaign has: minor units of money, or units.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        goal: Option<i64>,
        /// The currency's code, where it was said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        currency: Option<String>,
    },
    /// Single gifts of a project; they replace those of an earlier import.
    GiftsImport {
        /// The project.
        project: ProjectKey,
        /// The gifts.
        gifts: Vec<Gift>,
        /// The currency's code, where it was said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        currency: Option<String>,
    },
    /// The sponsor has paid.
    Payment {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
        /// How much, in minor units.
        amount: i64,
        /// The sponsor's reference, once in a fund.
        reference: String,
        /// Which way the money went.
        through: Option<Way>,
        /// The currency's code, where it was said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        currency: Option<String>,
    },
    /// The region confirms that all of it arrived.
    Confirm {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
    },
    /// Two people changed an amount that is owed.
    Correction {
        /// The fund.
        fund: FundId,
        /// The project.
        project: ProjectKey,
        /// By how much, in minor units, up or down.
        delta: i64,
        /// Who signed.
        by: Vec<String>,
        /// Why.
        reason: String,
        /// The currency's code, where it was said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        currency: Option<String>,
    },
    /// Time passed.
    Tick,
    /// Something that nobody knows: always refused.
    #[serde(other)]
    Unknown,
}

/// One gift of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gift {
    /// The person, by a word that stands for them.
    pub who: String,
    /// How much, in minor units.
    pub amount: i64,
}

/// Which way a payment went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// Through the host: its total rises by it, and the crowd's does not.
    Host,
    /// To the payee.
    Direct,
}
