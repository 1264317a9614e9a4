//! A table, a row a posting.

use super::Export;
use crate::domain::csv::{Csv, Field};
use crate::domain::ledger::transaction::Transaction;

const COLUMNS: [&str; 14] = [
    "seq",
    "at",
    "day",
    "cause",
    "sponsor",
    "fund",
    "project",
    "account",
    "amount",
    "currency",
    "amount_minor",
    "reference",
    "signed_by",
    "reason",
];

pub(super) fn open() -> String {
    Csv::new(&COLUMNS).into_text()
}

pub(super) fn transaction(export: &Export, moved: &Transaction) -> String {
    let mut rows = Csv::without_head();
    let (seq, at, day) = (moved.seq.to_string(), moved.at.to_string(), export.day(moved.at).to_string());
    let (by, reason) = moved.cause.signed().unwrap_or_default();
    let by = by.join(" + ");
    for posted in moved.posted() {
        let project = posted.project.map(|project| project.to_string()).unwrap_or_default();
        let (account, major) = (posted.account.to_string(), export.currency.major(posted.amount));
        rows.row(&[
            Field::Figure(&seq),
            Field::Figure(&at),
            Field::Figure(&day),
            Field::Figure(moved.cause.word()),
            Field::Text(moved.sponsor.as_str()),
            Field::Text(moved.fund.as_str()),
            Field::Text(&project),
            Field::Text(&account),
            Field::Figure(&major),
            Field::Figure(export.currency.code()),
            Field::Figure(&posted.amount.to_string()),
            Field::Text(moved.cause.reference().unwrap_or_default()),
            Field::Text(&by),
            Field::Text(reason),
        ]);
    }
    rows.into_text()
}
