//! Drawing a statement from a journal.

use super::cells::{Both, Cells, by_project};
use super::{Movement, Order, Party, Statement};
use crate::domain::fund::Funds;
use crate::domain::ledger::book::{Book, Item, Step};
use crate::domain::ledger::figures::Figures;

impl Statement {
    /// Draws it, beginning with the funds before the journal's first entry. What comes after the period is not looked at; a
    /// refused entry changes nothing.
    pub fn draw(begin: Funds, items: impl IntoIterator<Item = Item>, order: Order) -> Self {
        let period = order.period;
        let mut book = Book::new(begin);
        let mut opening = None;
        let mut movements = Vec::new();
        for item in items {
            if item.at().is_some_and(|at| at >= period.to) {
                break;
            }
            if opening.is_none() && item.at().is_some_and(|at| at >= period.from) {
                opening = Some(begun(&mut book, &order));
            }
            let steps = book.take_in(&item).unwrap_or_default();
            if opening.is_some() {
                movements.extend(moved(&steps, &order.party));
            }
        }
        let opening = opening.unwrap_or_else(|| begun(&mut book, &order));
        movements.extend(moved(&book.until(period.to), &order.party));
        finish(book.funds(), order, &opening, movements)
    }
}

/// Lets time pass to the period's beginning.
fn begun(book: &mut Book, order: &Order) -> (Figures, Cells) {
    book.until(order.period.from);
    (sums(book.funds(), &order.party), Cells::of(book.funds(), &order.party))
}

fn finish(funds: &Funds, order: Order, opening: &(Figures, Cells), movements: Vec<Movement>) -> Statement {
    let Order { party, period, number, hashes } = order;
    let now = Cells::of(funds, &party);
    let both = Both { before: &opening.1, now: &now };
    let grants = both.grants();
    Statement {
        number,
        period,
        currency: funds.setup().currency,
        hashes,
        opening: opening.0,
        movements,
        closing: sums(funds, &party),
        by_fund: both.by_fund(),
        by_project: by_project(&grants),
        grants,
        party,
    }
}

/// The sums as the funds themselves have them; the views are added up apart from them.
fn sums(funds: &Funds, party: &Party) -> Figures {
    match party {
        Party::Sponsor(sponsor) => funds.sponsor_sums(sponsor),
        Party::Project(project) => funds.project_sums(project).map(Figures::from).unwrap_or_default(),
    }
}

fn moved(steps: &[Step], party: &Party) -> Vec<Movement> {
    let mut movements = Vec::new();
    for moved in steps.iter().flat_map(Step::transactions) {
        for line in moved.lines() {
            let (concerns, figures) = match party {
                Party::Sponsor(sponsor) => (moved.sponsor == *sponsor, line.figures),
                Party::Project(project) => (line.project.as_ref() == Some(project), line.figures.of_grants()),
            };
            if concerns && !figures.is_zero() {
                movements.push(Movement {
                    seq: moved.seq,
                    at: moved.at,
                    cause: moved.cause.clone(),
                    sponsor: moved.sponsor.clone(),
                    fund: moved.fund.clone(),
                    project: line.project,
                    figures,
                });
            }
        }
    }
    movements
}
