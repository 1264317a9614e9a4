//! A fund's money as it is now: one bar, its key, and project by project. Its sponsor and the region read the same.

use serde::Serialize;

use crate::domain::fund::{AllocationView, FundId, FundView, Funds, Minor, State};
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::FundFile;
use crate::web::page::Frame;
use crate::web::page::fund::{StateWords, project_link, state_word};
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
    /// `paid`, `due`, `running` or `free`.
    word: &'static str,
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
    /// What the state is called.
    state_name: String,
    amount: String,
    paid: Option<String>,
}

/// The sums of a fund's allocations.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sums {
    /// Paid.
    pub paid: Minor,
    /// Of that, confirmed by the region.
    pub confirmed: Minor,
    /// Owed and not paid.
    pub due: Minor,
    /// Granted, and not owed yet.
    pub running: Minor,
}

impl Sums {
    /// Of all its allocations.
    pub fn of(fund: &FundView<'_>) -> Self {
        fund.allocations().fold(Self::default(), |sums, allocation| {
            let shown = allocation.shown();
            let owed = shown.state.is_owed();
            Self {
                paid: sums.paid + shown.paid,
                confirmed: sums.confirmed + if shown.state == State::Confirmed { shown.amount } else { 0 },
                due: sums.due + if owed { shown.amount - shown.paid } else { 0 },
                running: sums.running + if owed { 0 } else { shown.amount },
            }
        })
    }
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
        let sums = Sums::of(&fund);
        let mut rows: Vec<_> = fund.allocations().collect();
        rows.sort_by_key(|allocation| {
            let shown = allocation.shown();
            (order(shown.state), std::cmp::Reverse(shown.amount))
        });
        let rows = rows.iter().map(|allocation| row(frame, shelf, books, allocation, file, below)).collect();
        let parts = parts(frame, books, sums, shown.available, shown.budget);
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
        state_name: frame.say(&format!("match-state-{}", state_word(shown.state))),
        state,
        amount: frame.money(books.money(shown.amount)),
        paid: (shown.paid > 0).then(|| frame.money(books.money(shown.paid))),
    }
}

fn parts(frame: &Frame<'_>, books: &Funds, sums: Sums, free: Minor, budget: Minor) -> Vec<Part> {
    let mut from = 0;
    let confirmed = (sums.confirmed > 0).then(|| frame.money(books.money(sums.confirmed)));
    let parts = [
        ("paid", sums.paid, confirmed.map(|sum| frame.say_of("board-paid-more", "sum", sum))),
        ("due", sums.due, None),
        ("running", sums.running, Some(frame.say("board-running-more"))),
        ("free", free, None),
    ];
    let part = |(word, amount, more): (&'static str, Minor, Option<String>)| {
        let width = if budget > 0 { (amount * 10_000 / budget).clamp(0, 10_000 - from) } else { 0 };
        let x = from;
        from += width;
        let percent = |hundredths: Minor| format!("{}.{:02}%", hundredths / 100, hundredths % 100);
        Part {
            word,
            name: frame.say(&format!("board-{word}")),
            more: more.filter(|_| amount > 0),
            sum: frame.money(books.money(amount)),
            x: percent(x),
            width: percent(width),
            empty: width == 0,
        }
    };
    parts.into_iter().map(part).collect()
}
