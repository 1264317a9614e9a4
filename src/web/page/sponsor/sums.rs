//! Money by where it stands: a bar in which a tone says which state, and the list that says the same.

use serde::Serialize;

use crate::domain::fund::{Funds, Minor, SponsorSums};
use crate::web::page::frame::Frame;

/// Sums by state, drawn and listed.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Budget {
    /// All of it.
    pub(super) total: String,
    /// The bar in words.
    pub(super) label: String,
    /// What is paid, owed, moving and free, in this order; what is nothing is left out of the bar and not of the list.
    pub(super) parts: Vec<BudgetPart>,
    /// What of the paid is confirmed as received.
    pub(super) confirmed: String,
}

/// One state of money.
#[derive(Debug, Clone, Serialize)]
pub(super) struct BudgetPart {
    /// `paid`, `due`, `running` or `free`.
    word: &'static str,
    /// What it is called.
    name: String,
    sum: String,
    /// Where it begins on the bar, and how wide it is; none for nothing.
    x: Option<String>,
    width: String,
}

/// The least that is drawn of a part that is there, in thousandths.
const LEAST: Minor = 15;

impl Budget {
    pub(super) fn of(sums: &SponsorSums, books: &Funds, frame: &Frame<'_>) -> Self {
        let money = |amount: Minor| frame.money(books.money(amount));
        let due = (sums.due - sums.paid).max(0);
        let states = [("paid", sums.paid), ("due", due), ("running", sums.promised), ("free", sums.unspent)];
        let whole: Minor = states.iter().map(|(_, amount)| amount).sum();
        let mut from = 0;
        let part = |(word, amount): (&'static str, Minor)| {
            let width = match (amount, whole) {
                (1.., 1..) => (amount * 1000 / whole).clamp(LEAST, 1000).min(1000 - from),
                _ => 0,
            };
            // The last part takes what rounding leaves.
            let width = if word == "free" && amount > 0 { 1000 - from } else { width };
            let x = (width > 0).then(|| thousandths(from));
            from += width;
            let name = frame.say(&format!("money-{word}"));
            BudgetPart { word, name, sum: money(amount), x, width: thousandths(width) }
        };
        let parts: Vec<_> = states.into_iter().map(part).collect();
        let said: Vec<_> = parts.iter().map(|part| format!("{} {}", part.name, part.sum)).collect();
        Self {
            total: money(sums.committed),
            label: said.join(", "),
            parts,
            confirmed: frame.say_of("money-confirmed", "sum", money(sums.confirmed)),
        }
    }
}

fn thousandths(value: Minor) -> String {
    format!("{}.{}%", value / 10, value % 10)
}
