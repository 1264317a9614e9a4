//! One object: the currency, a list of transactions, and every account's balance. Amounts are smallest units, whole numbers.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::Export;
use crate::domain::fund::{FundId, Minor, SponsorId};
use crate::domain::ledger::account::Account;
use crate::domain::ledger::cause::Cause;
use crate::domain::ledger::transaction::{Posted, Transaction};

#[derive(Serialize)]
struct Written<'a> {
    seq: u64,
    at: Timestamp,
    day: Date,
    cause: &'a Cause,
    sponsor: &'a SponsorId,
    fund: &'a FundId,
    postings: Vec<Posted>,
}

pub(super) fn open(export: &Export) -> String {
    let (code, decimals) = (export.currency.code(), export.currency.exponent());
    format!("{{\"currency\":\"{code}\",\"decimals\":{decimals},\"transactions\":[")
}

pub(super) fn transaction(export: &Export, moved: &Transaction, first: bool) -> String {
    let written = Written {
        seq: moved.seq,
        at: moved.at,
        day: export.day(moved.at),
        cause: &moved.cause,
        sponsor: &moved.sponsor,
        fund: &moved.fund,
        postings: moved.posted().collect(),
    };
    format!("{}\n{}", if first { "" } else { "," }, text(&written))
}

pub(super) fn close(balances: &BTreeMap<Account, Minor>) -> String {
    let balances: BTreeMap<_, _> = balances.iter().map(|(account, amount)| (account.to_string(), amount)).collect();
    format!("\n],\"balances\":{}}}\n", text(&balances))
}

/// Names, texts and whole numbers always have a form in JSON.
fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
