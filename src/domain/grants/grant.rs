//! One grant, as the register wants it.

use std::fmt;

use jiff::civil::Date;

use super::id::{Rna, Siret};
use crate::domain::money::{Currency, Money};

/// The most characters that a free text of the register has.
const MOST_CHARACTERS: usize = 256;

/// One grant of money to one beneficiary, who gets all of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The official name of the body that grants.
    pub granter: String,
    /// Its number.
    pub granter_siret: Siret,
    /// When the agreement was made.
    pub agreed: Date,
    /// The body's own reference of its decision.
    pub decision: Option<String>,
    /// Who gets it.
    pub beneficiary: Beneficiary,
    /// What it is for.
    pub object: String,
    /// All of it, in euros.
    pub amount: Money,
    /// How it is paid.
    pub paying: Paying,
    /// When it is paid.
    pub when: When,
}

/// Who gets a grant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beneficiary {
    /// The official name.
    pub name: String,
    /// Its number.
    pub siret: Option<Siret>,
    /// An association's number.
    pub rna: Option<Rna>,
}

/// How it is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paying {
    /// At once.
    Once,
    /// In parts.
    InParts,
}

/// When it is paid: on a day, or from one to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The first day.
    pub from: Date,
    /// The last; none: the first is the only one.
    pub to: Option<Date>,
}

/// What keeps a grant out of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// The granter's name.
    Granter,
    /// The beneficiary's name.
    Beneficiary,
    /// The beneficiary's number.
    BeneficiaryId,
    /// What it is for.
    Object,
    /// An amount above 0.
    Amount,
    /// Another currency than the euro.
    Currency,
    /// The last day is before the first.
    Period,
}

impl Grant {
    /// Everything that keeps it out of the register.
    pub fn missing(&self) -> Vec<Missing> {
        let Beneficiary { name, siret, .. } = &self.beneficiary;
        let checks = [
            (is_there(&self.granter), Missing::Granter),
            (is_there(name), Missing::Beneficiary),
            (siret.is_some(), Missing::BeneficiaryId),
            (is_told(&self.object), Missing::Object),
            (self.amount.minor > 0, Missing::Amount),
            (self.amount.currency == Currency::EUR, Missing::Currency),
            (self.when.to.is_none_or(|to| to >= self.when.from), Missing::Period),
        ];
        checks.into_iter().filter(|(fine, _)| !fine).map(|(_, missing)| missing).collect()
    }
}

fn is_there(text: &str) -> bool {
    !text.trim().is_empty()
}

fn is_told(text: &str) -> bool {
    is_there(text) && text.chars().count() <= MOST_CHARACTERS
}

impl Paying {
    /// The schema's word.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Once => "unique",
            Self::InParts => "échelonné",
        }
    }
}

/// A day, or two with a slash between (ISO 8601).
impl fmt::Display for When {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to.filter(|to| *to != self.from) {
            Some(to) => write!(out, "{}/{to}", self.from),
            None => write!(out, "{}", self.from),
        }
    }
}

impl Missing {
    /// Its lasting name, which texts use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Granter => "grant-granter",
            Self::Beneficiary => "grant-beneficiary",
            Self::BeneficiaryId => "grant-beneficiary-id",
            Self::Object => "grant-object",
            Self::Amount => "grant-amount",
            Self::Currency => "grant-currency",
            Self::Period => "grant-period",
        }
    }
}
