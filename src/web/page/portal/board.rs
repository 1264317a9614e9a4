//! A fund's money as it is now: one bar, its key, and project by project. Its sponsor and the region read the same.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::fund::{AllocationView, FundId, Funds, Minor, Stand, State};
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::FundFile;
use crate::web::page::Frame;
use crate::web::page::fund::{StateWords, project_link};
use crate::web::page::plot::pattern;
use crate::web::page::text::Link;

/// A fund's money now.
#[derive(Debug, Serialize)]
pub struct Board {
    /// What is granted, and to how many, out of what.
    pub granted: String,
    /// The same in a sentence.
    pub sentence: String,
    /// The bar in words.
    label: String,
    parts: Vec<Part>,
    rows: Vec<Row>,
    /// The sum under the rows.
    total: String,
    /// What waits for money.
    waiting: Option<String>,
}

/// A part of the bar, and its line in the key.
#[derive(Debug, Serialize)]
struct Part {
    /// `paid`, `due`, `frozen`, `accruing` or `left`.
    word: &'static str,
    /// Its pattern on the bar.
    pattern: Option<&'static str>,
    name: String,
    more: Option<String>,
    sum: String,
    x: String,
    width: String,
    /// Nothing of it is there: it has a line in the key and no place in the bar.
    empty: bool,
}

#[derive(Debug, Serialize)]
struct Row {
    project: Link,
    /// The sums behind it.
    href: String,
    state: StateWords,
    amount: String,
    /// What it would be if a pot were divided now.
    estimate: Option<String>,
    paid: Option<String>,
}

impl Board {
    /// Of a fund that was accepted; `below` is where its projects lead.
    pub fn new(
        frame: &Frame<'_>,
        shelf: &Shelf,
        books: &Funds,
        (id, file): (&FundId, &FundFile),
        below: &str,
    ) -> Option<Self> {
        let fund = books.fund(id)?;
        let shown = fund.shown();
        let money = |amount: Minor| frame.money(books.money(amount));
        let helped = fund.allocations().filter(|allocation| allocation.shown().amount > 0).count();
        let mut rows: Vec<_> = fund.allocations().collect();
        rows.sort_by_key(|allocation| {
            let shown = allocation.shown();
            (order(shown.state), std::cmp::Reverse(shown.amount))
        });
        let estimate: BTreeMap<_, _> = fund.estimate().into_iter().map(|(key, part)| (key, part.target)).collect();
        let row = |allocation: &AllocationView<'_>| {
            let estimate = estimate.get(allocation.project().key()).filter(|target| **target > 0);
            let estimate = estimate.map(|target| money(*target));
            Row { estimate, ..row(frame, shelf, books, allocation, file, below) }
        };
        let rows = rows.iter().map(row).collect();
        let stand = fund.stand();
        let parts = parts(frame, books, &stand);
        let label: Vec<_> = parts.iter().map(|part| format!("{} {}", part.name, part.sum)).collect();
        let mut args = fluent_bundle::FluentArgs::new();
        args.set("count", i64::try_from(helped).unwrap_or(i64::MAX));
        args.set("budget", money(shown.budget));
        args.set("left", money(shown.available));
        Some(Self {
            granted: money(shown.granted),
            sentence: frame.theme.say(frame.lang, "board-sentence", &args),
            label: format!("{} : {}", money(shown.budget), label.join(", ")),
            parts,
            rows,
            total: money(shown.granted),
            waiting: (shown.waiting > 0).then(|| money(shown.waiting)),
        })
    }
}

/// What somebody has to do something about comes first.
fn order(state: State) -> u8 {
    match state {
        State::Due | State::PartlyPaid => 0,
        State::Frozen => 1,
        State::Accruing => 2,
        State::Paid => 3,
        State::Conditional => 4,
        State::Confirmed => 5,
        State::Void | State::Lapsed | State::Released => 6,
    }
}

fn row(
    frame: &Frame<'_>,
    shelf: &Shelf,
    books: &Funds,
    allocation: &AllocationView<'_>,
    file: &FundFile,
    below: &str,
) -> Row {
    let (shown, key) = (allocation.shown(), allocation.project().key());
    let state = StateWords::of(allocation, file, books.setup(), shelf, frame);
    Row {
        project: project_link(key, shelf, frame),
        href: frame.href(&format!("{below}/projects/{key}")),
        state,
        amount: frame.money(books.money(shown.amount)),
        estimate: None,
        paid: (shown.paid > 0).then(|| frame.money(books.money(shown.paid))),
    }
}

fn parts(frame: &Frame<'_>, books: &Funds, stand: &Stand) -> Vec<Part> {
    let mut from = 0;
    let money = |amount: Minor| frame.money(books.money(amount));
    let more = |there: bool, text: String| Some(text).filter(|_| there);
    let confirmed = frame.say_of("stand-paid-more", "sum", money(stand.confirmed));
    let conditional = frame.say_of("stand-left-more", "sum", money(stand.conditional));
    let parts = [
        ("paid", stand.paid, more(stand.confirmed > 0, confirmed)),
        ("due", stand.due, None),
        ("frozen", stand.frozen, more(stand.frozen > 0, frame.say("stand-frozen-more"))),
        ("accruing", stand.accruing, more(stand.accruing > 0, frame.say("stand-accruing-more"))),
        ("left", stand.left, more(stand.conditional > 0, conditional)),
    ];
    let part = |(word, amount, more): (&'static str, Minor, Option<String>)| {
        let width = if stand.budget > 0 { (amount * 10_000 / stand.budget).clamp(0, 10_000 - from) } else { 0 };
        let x = from;
        from += width;
        let percent = |hundredths: Minor| format!("{}.{:02}%", hundredths / 100, hundredths % 100);
        Part {
            word,
            pattern: pattern(word),
            name: frame.say(&format!("stand-{word}")),
            more,
            sum: money(amount),
            x: percent(x),
            width: percent(width),
            empty: width == 0,
        }
    };
    parts.into_iter().map(part).collect()
}
