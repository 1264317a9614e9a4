//! Funds and projects in lists, as several pages show them.

use serde::Serialize;

use super::sums::Budget;
use crate::domain::fund::{AllocationView, FundId, Funds, State};
use crate::domain::project::ProjectKey;
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::FundFile;
use crate::web::page::frame::Frame;
use crate::web::page::fund::{RuleWords, SponsorName, StateWords, project_link, standing_words};
use crate::web::page::text::{Link, Text};

/// A fund in a list.
#[derive(Debug, Serialize)]
pub(super) struct FundRow {
    name: Text,
    href: String,
    sponsor: SponsorName,
    standing: String,
    /// The rule as a sentence.
    rule: String,
    budget: Option<Budget>,
    /// When it closes or closed.
    until: String,
    /// It is subject to a vote.
    unvoted: bool,
}

impl FundRow {
    pub(super) fn of(id: &FundId, file: &FundFile, books: &Funds, shelf: &Shelf, frame: &Frame<'_>) -> Self {
        let sums = books.fund_sums(id);
        Self {
            name: fund_name(id, file, frame),
            href: frame.href(&format!("/funds/{id}")),
            sponsor: SponsorName::of(&file.draft, frame),
            standing: standing_words(file.standing(id, Some(books)), frame),
            rule: RuleWords::of(&file.written(id, Some(books)), books.setup(), shelf, frame).sentence,
            budget: sums.map(|sums| Budget::of(&sums, books, frame)),
            until: frame.date(file.draft.closes),
            unvoted: file.awaits_vote(),
        }
    }
}

/// What a fund is called; by its id where it is called nothing.
pub(super) fn fund_name(id: &FundId, file: &FundFile, frame: &Frame<'_>) -> Text {
    let named = Text::of(&file.draft.name, frame.region.default_language(), frame);
    named.unwrap_or_else(|| Text::plain(id.as_str()))
}

/// What a fund does for a project.
#[derive(Debug, Serialize)]
pub(super) struct ProjectRow {
    project: Link,
    /// The fund, where several are told of.
    fund: Option<String>,
    state: StateWords,
    sum: String,
    /// Where the figure comes from.
    explain: Option<String>,
}

impl ProjectRow {
    pub(super) fn of(
        allocation: &AllocationView<'_>,
        file: &FundFile,
        books: &Funds,
        shelf: &Shelf,
        frame: &Frame<'_>,
    ) -> Self {
        let key = allocation.project().key();
        let id = &allocation.terms().id;
        let member = shelf.get(key);
        Self {
            project: project_link(key, shelf, frame),
            fund: None,
            state: StateWords::of(allocation, file, books.setup(), shelf, frame),
            sum: frame.money(books.money(allocation.shown().amount)),
            explain: member.map(|member| crate::web::page::fund::explain_href(member, id, frame)),
        }
    }

    /// The same, where the projects of several funds are told of.
    pub(super) fn of_fund(self, name: String) -> Self {
        Self { fund: Some(name), ..self }
    }
}

/// The projects to which a fund grants something, the largest sum first; and the others that it can still add
/// to.
pub(super) fn helped<'a>(id: &FundId, books: &'a Funds) -> (Vec<AllocationView<'a>>, Vec<&'a ProjectKey>) {
    let all: Vec<_> = books.fund(id).into_iter().flat_map(|fund| fund.allocations()).collect();
    let (mut granted, others): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.shown().amount > 0);
    granted.sort_by_key(|one| std::cmp::Reverse(one.shown().amount));
    let adds = books.fund(id).is_some_and(|fund| fund.shown().available > 0);
    let waits = |one: &&AllocationView<'_>| adds && !matches!(one.shown().state, State::Released | State::Lapsed);
    let waiting = others.iter().filter(waits).map(|one| one.project().key()).collect();
    (granted, waiting)
}
