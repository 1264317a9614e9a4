//! One grant, as the register wants it.

use std::fmt;

use jiff::civil::Date;

use super::id::{Rna, Siret};
use crate::domain::money::{Currency, Money};

/// The most characters that a free text of the register has.
const MOST_CHARACTERS: usize = 256;
/// The most characters of a number in the register of aid to companies.
const MOST_RAE: usize = 5;

/// One grant to one beneficiary.
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
    /// All of it, before it is shared among beneficiaries; in euros.
    pub amount: Money,
    /// In money or in kind.
    pub nature: Nature,
    /// How it is paid.
    pub paying: Paying,
    /// When it is paid.
    pub when: When,
    /// The number in the register of aid to companies.
    pub rae: Option<String>,
    /// Whether it is «de minimis» aid that the European Commission was told of.
    pub notified: bool,
    /// This beneficiary's part in hundredths, 1 to 100.
    pub share_percent: u8,
    /// The programme in the public list of aid programmes.
    pub scheme: Option<String>,
}

/// Who gets a grant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beneficiary {
    /// The official name.
    pub name: String,
    /// Its number; an association without one may get support in kind.
    pub siret: Option<Siret>,
    /// An association's number.
    pub rna: Option<Rna>,
}

/// What is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Nature {
    /// Money.
    Money,
    /// Rooms, work, material.
    Kind,
    /// Both.
    Both,
}

/// How it is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paying {
    /// At once.
    Once,
    /// In parts.
    InParts,
    /// As these words say.
    Otherwise(String),
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
    /// Words that are empty or too long.
    Paying,
    /// An amount above 0.
    Amount,
    /// Another currency than the euro.
    Currency,
    /// A part from 1 to 100.
    Share,
    /// The last day is before the first.
    Period,
    /// A number of at most 5 characters.
    Rae,
}

impl Grant {
    /// Everything that keeps it out of the register.
    pub fn missing(&self) -> Vec<Missing> {
        let Beneficiary { name, siret, rna } = &self.beneficiary;
        let known = siret.is_some() || (rna.is_some() && self.nature == Nature::Kind);
        let paying = match &self.paying {
            Paying::Otherwise(words) => is_told(words),
            Paying::Once | Paying::InParts => true,
        };
        let checks = [
            (is_there(&self.granter), Missing::Granter),
            (is_there(name), Missing::Beneficiary),
            (known, Missing::BeneficiaryId),
            (is_told(&self.object), Missing::Object),
            (paying, Missing::Paying),
            (self.amount.minor > 0, Missing::Amount),
            (self.amount.currency == Currency::EUR, Missing::Currency),
            ((1..=100).contains(&self.share_percent), Missing::Share),
            (self.when.to.is_none_or(|to| to >= self.when.from), Missing::Period),
            (self.rae.as_ref().is_none_or(|rae| rae.chars().count() <= MOST_RAE), Missing::Rae),
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

impl Nature {
    /// The schema's word.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Money => "aide en numéraire",
            Self::Kind => "aide en nature",
            Self::Both => "aide en numéraire;aide en nature",
        }
    }
}

impl Paying {
    /// The schema's word, or those of people.
    pub(super) fn words(&self) -> &str {
        match self {
            Self::Once => "unique",
            Self::InParts => "échelonné",
            Self::Otherwise(words) => words,
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
            Self::Paying => "grant-paying",
            Self::Amount => "grant-amount",
            Self::Currency => "grant-currency",
            Self::Share => "grant-share",
            Self::Period => "grant-period",
            Self::Rae => "grant-rae",
        }
    }
}
