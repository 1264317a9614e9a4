//! What the books are held against: the scenarios, random journals, and funds that somebody meddled with.

mod exports;
mod journals;
mod meddled;
mod scenarios;

use jiff::Timestamp;

use super::{Book, Hashes, Item, Order, Party, Period, Statement};
use crate::domain::fund::{Funds, Scenario};

/// Every statement of a period.
fn statements(scenario: &Scenario, period: Period) -> Vec<Statement> {
    let items: Vec<_> = Item::of_scenario(scenario).collect();
    let parties = parties(&worked(scenario));
    let draw = |party: Party| {
        let order = Order { number: "1".into(), party, period, hashes: None::<Hashes> };
        Statement::draw(scenario.begin(), items.iter().cloned(), order)
    };
    parties.into_iter().map(draw).collect()
}

fn parties(funds: &Funds) -> Vec<Party> {
    let sponsors = funds.sponsors().cloned().map(Party::Sponsor);
    sponsors.chain(funds.projects().map(|project| Party::Project(project.key().clone()))).collect()
}

/// The funds after the last entry.
fn worked(scenario: &Scenario) -> Funds {
    let mut funds = scenario.begin();
    for (now, entry) in scenario.numbered() {
        _ = funds.apply(now, entry);
    }
    funds
}

/// The book after the last entry.
fn booked(scenario: &Scenario) -> Book {
    let mut book = Book::new(scenario.begin());
    for item in Item::of_scenario(scenario) {
        _ = book.take_in(&item);
    }
    book
}

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}
