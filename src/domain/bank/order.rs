//! Transfers that a sponsor may load in their bank.

use std::collections::BTreeSet;
use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::bic::Bic;
use super::document;
use super::iban::Iban;
use super::text::SepaText;
use crate::domain::money::{Currency, Money};

/// The most that one SEPA transfer carries, 999,999,999.99 EUR.
const MOST_MINOR: i64 = 99_999_999_999;
/// The most transfers in one file; banks take no more.
const MOST_TRANSFERS: usize = 10_000;

/// Transfers of one sponsor, to be made on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfers {
    /// The file's name: a bank refuses a second one with the same.
    pub message: SepaText<35>,
    /// When it is written.
    pub created: Timestamp,
    /// When the bank is to pay.
    pub day: Date,
    /// Who pays.
    pub payer: Holder,
    /// What goes where.
    pub transfers: Vec<Transfer>,
}

/// An account and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The holder's name.
    pub name: SepaText<70>,
    /// The account.
    pub iban: Iban,
    /// The bank; it follows from the account, except outside the European Economic Area.
    pub bic: Option<Bic>,
}

/// One transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    /// What both sides see of it: the reference of the grant.
    pub reference: SepaText<35>,
    /// How much.
    pub amount: Money,
    /// To whom.
    pub payee: Holder,
    /// What the payee is told.
    pub remittance: SepaText<140>,
}

/// Why no bank would take these transfers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// There is none.
    Nothing,
    /// More than a file holds.
    TooMany,
    /// A day or a moment that no calendar of a bank has.
    Day,
    /// The payer's account is not in the area.
    PayerOutside,
    /// An amount that cannot be transferred.
    Amount(SepaText<35>),
    /// Not in euros.
    Currency(SepaText<35>),
    /// Two transfers with this reference.
    Twice(SepaText<35>),
    /// The payee's account is not in the area.
    PayeeOutside(SepaText<35>),
    /// The payer's own account.
    ToPayer(SepaText<35>),
    /// It cannot be written at all.
    Unwritable(String),
}

impl Transfers {
    /// Everything that is wrong.
    pub fn problems(&self) -> Vec<Problem> {
        let created = TimeZone::UTC.to_datetime(self.created).date();
        let mut problems = Vec::new();
        if self.transfers.is_empty() {
            problems.push(Problem::Nothing);
        }
        if self.transfers.len() > MOST_TRANSFERS {
            problems.push(Problem::TooMany);
        }
        if [created, self.day].iter().any(|day| !(2000..=9999).contains(&day.year())) {
            problems.push(Problem::Day);
        }
        if !self.payer.iban.is_in_sepa() {
            problems.push(Problem::PayerOutside);
        }
        let mut seen = BTreeSet::new();
        for transfer in &self.transfers {
            let name = || transfer.reference.clone();
            if transfer.amount.currency != Currency::EUR {
                problems.push(Problem::Currency(name()));
            } else if !(1..=MOST_MINOR).contains(&transfer.amount.minor) {
                problems.push(Problem::Amount(name()));
            }
            if !transfer.payee.iban.is_in_sepa() {
                problems.push(Problem::PayeeOutside(name()));
            }
            if transfer.payee.iban == self.payer.iban {
                problems.push(Problem::ToPayer(name()));
            }
            if !seen.insert(&transfer.reference) {
                problems.push(Problem::Twice(name()));
            }
        }
        problems
    }

    /// What all of them come to, in cents.
    pub fn total(&self) -> i128 {
        self.transfers.iter().map(|transfer| i128::from(transfer.amount.minor)).sum()
    }

    /// The file, `pain.001.001.09`; or everything that is wrong.
    pub fn to_xml(&self) -> Result<String, Vec<Problem>> {
        let problems = self.problems();
        if !problems.is_empty() {
            return Err(problems);
        }
        document::write(self).map_err(|error| vec![Problem::Unwritable(error.to_string())])
    }
}

impl Problem {
    /// Its lasting name, which texts use.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Nothing => "transfers-nothing",
            Self::TooMany => "transfers-too-many",
            Self::Day => "transfers-day",
            Self::PayerOutside => "transfers-payer-outside",
            Self::Amount(_) => "transfers-amount",
            Self::Currency(_) => "transfers-currency",
            Self::Twice(_) => "transfers-twice",
            Self::PayeeOutside(_) => "transfers-payee-outside",
            Self::ToPayer(_) => "transfers-to-payer",
            Self::Unwritable(_) => "transfers-unwritable",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => out.write_str("there is nothing to transfer"),
            Self::TooMany => write!(out, "a file holds at most {MOST_TRANSFERS} transfers: make several"),
            Self::Day => out.write_str("the day lies where no bank can pay: give one from this century on"),
            Self::PayerOutside => out.write_str("the payer's account is outside the euro payments area"),
            Self::Amount(of) => write!(out, "{of}: a transfer carries 0.01 to 999999999.99 EUR"),
            Self::Currency(of) => write!(out, "{of}: only euros can be transferred this way"),
            Self::Twice(of) => write!(out, "{of}: two transfers have this reference"),
            Self::PayeeOutside(of) => write!(out, "{of}: the payee's account is outside the euro payments area"),
            Self::ToPayer(of) => write!(out, "{of}: payer and payee have the same account"),
            Self::Unwritable(why) => write!(out, "the file cannot be written: {why}"),
        }
    }
}
