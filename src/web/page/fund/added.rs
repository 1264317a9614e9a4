//! What partners add to a project: the parts of its bar, and the lines of the key under it.

use std::collections::BTreeSet;

use serde::Serialize;

use super::name::SponsorName;
use super::state::StateWords;
use super::sum;
use crate::domain::fund::{AllocationView, FundId, Funds, Minor, State};
use crate::domain::shelf::{Member, Shelf};
use crate::domain::sponsor::FundFile;
use crate::web::page::bar::{self, Added};
use crate::web::page::frame::Frame;
use crate::web::page::picture::Shown;

/// One line of the key: a partner's part, or why it is nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Its pattern on the bar; none for what comes to nothing.
    pub pattern: Option<&'static str>,
    /// Whose it is.
    pub name: SponsorName,
    /// Its logo, where it is named and shows one.
    pub(in crate::web::page) logo: Option<Shown>,
    /// Where it stands.
    pub state: StateWords,
    /// How much.
    pub sum: String,
    /// The page of its fund.
    pub fund: String,
    /// Where the figure comes from.
    pub explain: String,
}

/// One amount of one fund, as a part of a bar.
struct Piece<'a> {
    allocation: AllocationView<'a>,
    file: &'a FundFile,
    at: usize,
    amount: Minor,
    /// A condition, a step or a vote is still to come.
    promised: bool,
    /// It is what the next step would add, beside what there is.
    more: bool,
}

impl Piece<'_> {
    fn pattern(&self) -> &'static str {
        bar::pattern(self.at, self.promised)
    }
}

/// The parts of a project's bar: by acceptance of their funds, what is only promised last.
pub(in crate::web::page) fn added(member: &Member, frame: &Frame<'_>) -> Vec<Added> {
    let Some(books) = frame.local.sponsors.books() else { return Vec::new() };
    let pieces = pieces(books, member, frame).into_iter().filter(|piece| piece.amount > 0);
    let part = |piece: Piece<'_>| Added {
        name: SponsorName::of(&piece.file.draft, frame).start,
        amount: books.money(piece.amount),
        promised: piece.promised,
        pattern: piece.pattern(),
    };
    pieces.map(part).collect()
}

/// The lines of the key, in the order of the bar; what comes to nothing last, with its reason.
pub fn parts(member: &Member, shelf: &Shelf, frame: &Frame<'_>) -> Vec<Part> {
    let Some(books) = frame.local.sponsors.books() else { return Vec::new() };
    let mut pieces = pieces(books, member, frame);
    pieces.sort_by_key(|piece| (piece.amount <= 0, piece.promised));
    let setup = books.setup();
    let mut shown = BTreeSet::new();
    let line = |piece: Piece<'_>| {
        let id = &piece.allocation.terms().id;
        let state = match piece.more {
            false => StateWords::of(&piece.allocation, piece.file, setup, shelf, frame),
            true => StateWords::of_next_step(&piece.allocation, piece.file, setup, frame),
        };
        // A logo stands once, whatever its sponsor gives.
        let organisation = &piece.file.draft.organisation;
        let shows = !piece.file.draft.is_anonymous() && shown.insert(organisation.clone());
        let logo = frame.local.sponsors.logo(organisation).filter(|_| shows);
        Part {
            logo: logo.and_then(|sent| Shown::sent(sent, "6rem", frame)),
            pattern: (piece.amount > 0).then(|| piece.pattern()),
            name: SponsorName::of(&piece.file.draft, frame),
            state,
            sum: sum(piece.amount, setup, frame),
            fund: frame.href(&format!("/funds/{id}")),
            explain: explain_href(member, id, frame),
        }
    };
    pieces.into_iter().map(line).collect()
}

/// Where the figure of a fund on a project is explained.
pub fn explain_href(member: &Member, fund: &FundId, frame: &Frame<'_>) -> String {
    format!("{}#fund-{fund}", frame.href(&format!("/projects/{}/explain", member.project.slug)))
}

fn pieces<'a>(books: &'a Funds, member: &Member, frame: &Frame<'a>) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut sponsors = Vec::new();
    for allocation in books.allocations_on(&member.project.key) {
        let Some(file) = frame.local.sponsors.fund(&allocation.terms().id) else { continue };
        let shown = allocation.shown();
        // What was taken back before it was anything for this project is no news of it.
        if shown.state == State::Released {
            continue;
        }
        // One pattern a sponsor; whoever stays anonymous in one fund is not told by another's.
        let sponsor = (&file.draft.organisation, file.draft.is_anonymous());
        let at = sponsors.iter().position(|known| *known == sponsor).unwrap_or(sponsors.len());
        if at == sponsors.len() {
            sponsors.push(sponsor);
        }
        let promise = allocation.promise();
        let waits = shown.state == State::Conditional;
        let amount = if waits { promise } else { shown.amount };
        let promised = waits || (file.awaits_vote() && amount > 0);
        pieces.push(Piece { allocation, file, at, amount, promised, more: false });
        if !waits && promise > 0 {
            pieces.push(Piece { allocation, file, at, amount: promise, promised: true, more: true });
        }
    }
    pieces
}
