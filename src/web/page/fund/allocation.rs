//! What is told of one fund's money for one project, wherever it is read.

use serde::Serialize;

use super::{StateWords, project_link};
use crate::domain::fund::{FundId, Funds, Minor, Move, Way};
use crate::domain::journal::Actor;
use crate::domain::project::ProjectKey;
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::FundFile;
use crate::web::page::Frame;
use crate::web::page::text::Link;

/// An allocation as its page tells of it.
#[derive(Debug, Serialize)]
pub(in crate::web::page) struct AllocationFacts {
    title: String,
    project: Link,
    fund: Link,
    state: StateWords,
    amount: String,
    paid: String,
    /// What is owed and not paid; none where nothing is owed.
    left: Option<String>,
    /// What people did to it, and when.
    moves: Vec<(String, String)>,
    /// Where every figure comes from.
    explain: String,
}

impl AllocationFacts {
    /// Of a fund and a project; none where it grants it nothing and never did. `link` leads back to the fund,
    /// `who` names people.
    pub(in crate::web::page) fn new(
        frame: &Frame<'_>,
        shelf: &Shelf,
        (id, file): (&FundId, &FundFile),
        project: &ProjectKey,
        (link, who): (Link, &dyn Fn(&Actor) -> String),
    ) -> Option<Self> {
        let books = frame.local.sponsors.books()?;
        let allocation = books.allocation(id, project)?;
        let shown = allocation.shown();
        let money = |amount| frame.money(books.money(amount));
        let named = project_link(project, shelf, frame);
        Some(Self {
            title: named.label.clone(),
            explain: shelf
                .get(project)
                .map_or_else(|| frame.href(&format!("/funds/{id}")), |member| super::explain_href(member, id, frame)),
            project: named,
            fund: link,
            state: StateWords::of(&allocation, file, books.setup(), shelf, frame),
            amount: money(shown.amount),
            paid: money(shown.paid),
            left: shown.state.is_owed().then(|| money(shown.amount - shown.paid)),
            moves: allocation
                .moves()
                .iter()
                .zip(allocation.amounts())
                .map(|one| move_words(frame, books, one, who))
                .collect(),
        })
    }
}

/// What people did to an allocation, in a sentence; what was granted after it.
fn move_words(
    frame: &Frame<'_>,
    books: &Funds,
    (moved, after): (&Move, Minor),
    who: &dyn Fn(&Actor) -> String,
) -> (String, String) {
    let mut args = fluent_bundle::FluentArgs::new();
    let (key, when) = match moved {
        Move::Paid { when, amount, reference, through } => {
            args.set("sum", frame.money(books.money(*amount)));
            args.set("reference", reference.clone());
            args.set("way", if *through == Way::Host { "host" } else { "direct" });
            ("move-paid", when)
        }
        Move::Confirmed { when } => ("move-confirmed", when),
        Move::Corrected { when, delta, reason, by } => {
            let names: Vec<_> =
                by.iter().filter_map(|by| Actor::try_from(by.clone()).ok()).map(|by| who(&by)).collect();
            args.set("before", frame.money(books.money(after - delta)));
            args.set("after", frame.money(books.money(after)));
            args.set("who", frame.all_of(&names));
            args.set("reason", reason.clone());
            ("move-corrected", when)
        }
    };
    (frame.theme.say(frame.lang, key, &args), frame.moment(when.at))
}
