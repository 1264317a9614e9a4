//! Plain-text accounting: <https://hledger.org/hledger.html#journal>. Every account and the currency are declared, so that
//! `hledger check --strict` accepts it; the last transaction asserts every balance as the funds have it.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Export;
use crate::domain::fund::{Minor, Way};
use crate::domain::ledger::account::Account;
use crate::domain::ledger::cause::Cause;
use crate::domain::ledger::transaction::Transaction;

/// What the widest accounts are: what sponsors put in is equity, what it is for are assets.
const WIDEST: [(&str, char); 6] =
    [("commitment", 'E'), ("available", 'A'), ("promised", 'A'), ("owed", 'A'), ("paid", 'A'), ("confirmed", 'A')];

pub(super) fn open(export: &Export) -> String {
    let currency = export.currency;
    let sample = currency.major(1_000 * 10_i128.pow(currency.exponent()));
    let point = if currency.exponent() == 0 { "." } else { "" };
    let mut text = format!("decimal-mark .\ncommodity {sample}{point} {}\n", currency.code());
    for (account, kind) in WIDEST {
        _ = writeln!(text, "account {account}  ; type:{kind}");
    }
    text
}

pub(super) fn transaction(export: &Export, moved: &Transaction, new: &[Account]) -> String {
    let mut text = String::from("\n");
    for account in new {
        _ = writeln!(text, "account {account}");
    }
    let mut words = moved.cause.word().to_owned();
    if let Some(said) = said(&moved.cause) {
        _ = write!(words, " | {}", one_line(&said));
    }
    _ = writeln!(text, "{} ({}) {words}  ; at:{}{}", export.day(moved.at), moved.seq, moved.at, tags(moved));
    for posted in moved.posted() {
        let project = posted.project.map(|project| format!("  ; project:{project}")).unwrap_or_default();
        let (currency, amount) = (export.currency, export.currency.major(posted.amount));
        _ = writeln!(text, "    {}  {amount} {}{project}", posted.account, currency.code());
    }
    text
}

pub(super) fn close(export: &Export, balances: &BTreeMap<Account, Minor>) -> String {
    let Some(last) = export.last else { return String::new() };
    let (code, nothing) = (export.currency.code(), export.currency.major(0));
    let mut text = String::from("\n");
    for account in balances.keys().filter(|account| !export.accounts.contains(*account)) {
        _ = writeln!(text, "account {account}");
    }
    _ = writeln!(text, "{} balances", export.day(last));
    for (account, amount) in balances {
        _ = writeln!(text, "    {account}  {nothing} {code} = {} {code}", export.currency.major(*amount));
    }
    text
}

/// What people said of it.
fn said(cause: &Cause) -> Option<String> {
    let signed = || cause.signed().map(|(by, reason)| format!("{reason} ({})", by.join(" + ")));
    cause.reference().map(ToOwned::to_owned).or_else(signed)
}

/// What stands behind a `;` is a remark, and a line is a line: the exact words are in the other forms.
fn one_line(words: &str) -> String {
    let plain = words.replace(';', ",");
    plain
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn tags(moved: &Transaction) -> String {
    let mut tags = format!(", sponsor:{}, fund:{}", moved.sponsor, moved.fund);
    match &moved.cause {
        Cause::Observation { project } | Cause::GiftsImport { project } => _ = write!(tags, ", observed:{project}"),
        Cause::Admitted { project, .. } => _ = write!(tags, ", admitted:{project}"),
        Cause::Back { project } => _ = write!(tags, ", back:{project}"),
        Cause::Payment { through: Some(Way::Host), .. } => tags.push_str(", through:host"),
        Cause::Payment { through: Some(Way::Direct), .. } => tags.push_str(", through:direct"),
        _ => {}
    }
    tags
}
