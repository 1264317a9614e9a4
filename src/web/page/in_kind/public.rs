//! What residents read of loans and support: on a project's page, on cards, in the account and in figures.

use serde::Serialize;

use super::words::{InKind, organisation, today};
use crate::domain::in_kind::sums;
use crate::domain::loan::{Loan, LoanKind};
use crate::domain::money::Money;
use crate::domain::project::ProjectKey;
use crate::domain::shelf::Shelf;
use crate::domain::state::RegionState;
use crate::domain::support::{Label, Support, SupportKind};
use crate::web::page::frame::Frame;
use crate::web::theme::format;

/// A label's badge, drawn from its letters.
#[derive(Debug, Clone, Serialize)]
pub struct Badge {
    letters: String,
    /// accent, partner, ink or line.
    tone: &'static str,
    name: String,
    who: String,
    href: String,
}

impl Badge {
    /// The badge of a label.
    pub fn of(label: &Label, frame: &Frame<'_>) -> Self {
        let name = frame.regional(&label.face.name).unwrap_or(label.slug.as_str()).to_owned();
        Self {
            letters: label.face.letters.clone(),
            tone: label.face.tone.word(),
            name,
            who: organisation(&label.body, frame),
            href: frame.href(&format!("/labels/{}", label.slug)),
        }
    }

    /// The badges that a project carries today.
    pub fn carried(project: &ProjectKey, frame: &Frame<'_>) -> Vec<Self> {
        let carried = frame.local.support.carried(project, today(frame));
        carried.into_iter().map(|(label, _)| Self::of(label, frame)).collect()
    }

    /// What the label is called.
    pub(super) fn name(&self) -> &str {
        &self.name
    }
}

/// What the territory brings to a project beside money.
#[derive(Debug, Serialize)]
pub struct Received {
    rows: Vec<InKind>,
}

impl Received {
    /// What was given to a project; none where nothing was.
    pub fn of(project: &ProjectKey, shelf: &Shelf, frame: &Frame<'_>) -> Option<Self> {
        let support = frame.local.support.of(project).filter(|support| support.is_public());
        let support = support.map(|support| InKind::support(support, shelf, None, frame));
        let loans = frame.local.loans.of(project).filter(|loan| loan.is_given());
        let loans = loans.map(|loan| InKind::loan(loan, shelf, None, frame).said(loan.state.public_words()));
        let rows: Vec<_> = support.chain(loans).map(InKind::of_one_project).collect();
        (!rows.is_empty()).then_some(Self { rows })
    }
}

/// What of loans and support residents may know.
fn given(local: &RegionState) -> (Vec<&Support>, Vec<&Loan>) {
    let support = local.support.all().filter(|support| support.is_public()).collect();
    (support, local.loans.all().filter(|loan| loan.is_given()).collect())
}

/// What is given in kind, beside the account of money and never added to it.
#[derive(Debug, Serialize)]
pub struct InKindAccount {
    rows: Vec<KindRow>,
    csv: String,
}

#[derive(Debug, Serialize)]
struct KindRow {
    kind: String,
    count: String,
    hours: Option<String>,
    /// One sum a currency.
    values: Vec<String>,
    /// How many have no value.
    unvalued: Option<String>,
}

/// Whether residents may know of anything that was given in kind.
pub fn any_in_kind(local: &RegionState) -> bool {
    let (support, loans) = given(local);
    !support.is_empty() || !loans.is_empty()
}

impl InKindAccount {
    /// The account of a region; none where nothing was given.
    pub fn new(frame: &Frame<'_>) -> Option<Self> {
        let (support, loans) = given(frame.local);
        let of_support = SupportKind::ALL.into_iter().map(|kind| {
            let kept: Vec<_> = support.iter().filter(|known| known.kind() == kind).collect();
            let terms = || kept.iter().filter_map(|known| known.terms.as_ref());
            let hours = terms().filter_map(|terms| terms.hours).sum();
            row(frame, format!("support-kind-{}", kind.word()), kept.len(), hours, terms().map(|terms| terms.value))
        });
        let of_loans = LoanKind::ALL.into_iter().map(|kind| {
            let kept: Vec<_> = loans.iter().filter(|loan| loan.terms.kind == kind && loan.is_lent()).collect();
            let values = kept.iter().map(|loan| loan.terms.value);
            row(frame, format!("loan-kind-{}", kind.word()), kept.len(), 0, values)
        });
        let rows: Vec<_> = of_support.chain(of_loans).flatten().collect();
        (!rows.is_empty()).then(|| Self { rows, csv: frame.href("/api/v1/accounts/in-kind.csv") })
    }
}

fn row(
    frame: &Frame<'_>,
    kind: String,
    count: usize,
    hours: u32,
    values: impl Iterator<Item = Option<Money>>,
) -> Option<KindRow> {
    let values: Vec<_> = values.collect();
    let unvalued = values.iter().filter(|value| value.is_none()).count();
    (count > 0).then(|| KindRow {
        kind: frame.say(&kind),
        count: format::number(frame.lang, u64::try_from(count).unwrap_or_default()),
        hours: (hours > 0).then(|| frame.say_of("in-kind-hours-count", "count", hours)),
        values: sums(values.into_iter().flatten()).into_iter().map(|sum| frame.money(sum)).collect(),
        unvalued: (unvalued > 0).then(|| frame.say_of("in-kind-unvalued", "count", unvalued)),
    })
}

/// The region's figures of help in kind.
#[derive(Debug, Serialize)]
pub struct InKindFigures {
    loans: usize,
    labels: usize,
    hours: u32,
    others: usize,
    csv: String,
}

impl InKindFigures {
    /// The figures of a region; none where nothing was given.
    pub fn new(frame: &Frame<'_>) -> Option<Self> {
        let (support, loans) = given(frame.local);
        if support.is_empty() && loans.is_empty() {
            return None;
        }
        let is_of = |kind: SupportKind| move |known: &&&Support| known.kind() == kind;
        let hours = support.iter().filter(is_of(SupportKind::Coaching));
        let hours = hours.filter_map(|known| known.terms.as_ref()?.hours).sum();
        let labels = support.iter().filter(is_of(SupportKind::Label)).count();
        let others = |known: &&&Support| !matches!(known.kind(), SupportKind::Label | SupportKind::Coaching);
        Some(Self {
            loans: loans.iter().filter(|loan| loan.is_lent()).count(),
            labels,
            hours,
            others: support.iter().filter(others).count(),
            csv: frame.href("/api/v1/accounts/in-kind.csv"),
        })
    }
}
