//! All transactions in a form that others' tools read. Written piece by piece, so that a journal of any length passes through.

mod csv;
mod hledger;
mod json;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::account::{Account, Place};
use super::transaction::Transaction;
use crate::domain::fund::{Funds, Minor};
use crate::domain::money::Currency;

/// The forms there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Plain-text accounting, for hledger.
    Hledger,
    /// A table, a row a posting.
    Csv,
    /// A list of objects, one a transaction.
    Json,
}

impl Format {
    /// Every form.
    pub const ALL: [Self; 3] = [Self::Hledger, Self::Csv, Self::Json];

    /// Its lasting name.
    pub fn word(self) -> &'static str {
        match self {
            Self::Hledger => "hledger",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// The form with this name.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.word() == word)
    }
}

/// Transactions on their way out.
#[derive(Debug, Clone)]
pub struct Export {
    format: Format,
    currency: Currency,
    zone: TimeZone,
    accounts: BTreeSet<Account>,
    last: Option<Timestamp>,
}

impl Export {
    /// Writes amounts of this currency, and days of this zone.
    pub fn new(format: Format, currency: Currency, zone: TimeZone) -> Self {
        Self { format, currency, zone, accounts: BTreeSet::new(), last: None }
    }

    /// What stands before the first transaction.
    pub fn open(&self) -> String {
        match self.format {
            Format::Hledger => hledger::open(self),
            Format::Csv => csv::open(),
            Format::Json => json::open(self),
        }
    }

    /// One transaction, after those before it.
    pub fn transaction(&mut self, moved: &Transaction) -> String {
        let first = self.last.is_none();
        let new: Vec<_> = moved.postings.iter().map(|posting| moved.account(&posting.place)).collect();
        let new: Vec<_> = new.into_iter().filter(|account| self.accounts.insert(account.clone())).collect();
        self.last = Some(moved.at);
        match self.format {
            Format::Hledger => hledger::transaction(self, moved, &new),
            Format::Csv => csv::transaction(self, moved),
            Format::Json => json::transaction(self, moved, first),
        }
    }

    /// What stands after the last transaction. The balances are those of the funds: who adds up the postings gets the same.
    pub fn close(&self, funds: &Funds) -> String {
        let balances = self.balances(funds);
        match self.format {
            Format::Hledger => hledger::close(self, &balances),
            Format::Csv => String::new(),
            Format::Json => json::close(&balances),
        }
    }

    /// What stands in every account that was ever moved, and in every other that holds something.
    fn balances(&self, funds: &Funds) -> BTreeMap<Account, Minor> {
        let mut balances: BTreeMap<_, _> = self.accounts.iter().map(|account| (account.clone(), 0)).collect();
        for fund in funds.funds() {
            let grants = fund.allocations().flat_map(|allocation| Place::of_allocation(&allocation));
            for (place, amount) in Place::of_fund(&fund).into_iter().chain(grants).filter(|(_, amount)| *amount != 0) {
                let (sponsor, fund) = (fund.terms().sponsor.clone(), fund.terms().id.clone());
                balances.insert(Account { sponsor, fund, place }, amount);
            }
        }
        balances
    }

    fn day(&self, at: Timestamp) -> Date {
        self.zone.to_datetime(at).date()
    }
}
