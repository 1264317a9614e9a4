//! Loans and support in lists: what waits first, and a month on the wall where things are lent for days.

use jiff::civil::Date;
use serde::Serialize;

use super::label::LabelRow;
use super::words::{InKind, today};
use crate::domain::loan::{Loan, LoanState};
use crate::domain::shelf::Shelf;
use crate::domain::support::{Label, Support, SupportState};
use crate::web::page::event::{Lent, Month};
use crate::web::page::frame::Frame;
use crate::web::page::text::Link;

/// Loans or support, in groups.
#[derive(Debug, Serialize)]
pub struct InKindList {
    title: String,
    lead: String,
    /// What can be begun here.
    buttons: Vec<Link>,
    groups: Vec<Group>,
    /// Things that are lent, by the day.
    month: Option<Month>,
    /// The whole as a table for spreadsheets.
    csv: Option<String>,
    /// The labels of a body; none where it is not about one.
    labels: Option<Vec<LabelRow>>,
}

#[derive(Debug, Serialize)]
struct Group {
    id: &'static str,
    name: String,
    rows: Vec<InKind>,
}

/// Where the things of a list lead.
#[derive(Debug, Clone, Copy)]
pub struct Columns<'a> {
    /// The window's projects.
    pub shelf: &'a Shelf,
    /// Where each loan has a page.
    pub loans: Option<&'a str>,
    /// Where each support has one.
    pub support: Option<&'a str>,
}

impl InKindList {
    /// What is lent; `path` is the list's own, and `month` begins with this day, where one was asked for.
    pub fn loans(frame: &Frame<'_>, loans: &[&Loan], at: Columns<'_>, path: &str, month: Option<Date>) -> Self {
        let today = today(frame);
        let waits = |loan: &Loan| loan.state == LoanState::Offered && loan.terms.days.last >= today;
        let rows = |keep: &dyn Fn(&Loan) -> bool| loan_rows(frame, loans, at, keep);
        let groups = [
            ("late", rows(&|loan| loan.is_late(today))),
            ("bound", rows(&|loan| loan.is_bound() && !loan.is_late(today))),
            ("offered", rows(&waits)),
            ("past", rows(&|loan| !loan.is_bound() && !waits(loan))),
        ];
        let shown: Vec<_> = loans.iter().copied().filter(|loan| loan.is_given() || waits(loan)).collect();
        let href = |loan: &Loan| match at.loans {
            Some(folder) => frame.href(&format!("{folder}/{}", loan.id)),
            None => format!("#loan-{}", loan.id),
        };
        let lent = Lent { loans: &shown, path, href: &href };
        let month = (!shown.is_empty()).then(|| Month::of_loans(frame, month.unwrap_or(today.first_of_month()), &lent));
        let lead = if loans.is_empty() { "loans-none" } else { "loans-lead" };
        Self { month, ..Self::of(frame, ("nav-portal-loans", lead), groups) }
    }

    /// What public bodies give, or are asked for.
    pub fn support(frame: &Frame<'_>, support: &[&Support], at: Columns<'_>) -> Self {
        let today = today(frame);
        let rows = |keep: &dyn Fn(&Support) -> bool| support_rows(frame, support, at, keep);
        let is_open = |known: &Support| matches!(known.state, SupportState::Asked | SupportState::Proposed);
        let groups = [
            ("asked", rows(&|known| known.state == SupportState::Asked)),
            ("proposed", rows(&|known| known.state == SupportState::Proposed && !known.awaits_holder())),
            ("awaits", rows(&Support::awaits_holder)),
            ("due", rows(&|known| known.is_due(today))),
            ("given", rows(&|known| known.holds(today))),
            ("past", rows(&|known| known.state != SupportState::Given && !is_open(known))),
        ];
        let lead = if support.is_empty() { "support-none" } else { "support-lead" };
        Self::of(frame, ("nav-portal-support", lead), groups)
    }

    /// What comes to the projects of a holder, and what they could have.
    pub fn received(
        frame: &Frame<'_>,
        (support, loans, open): (&[&Support], &[&Loan], &[&Loan]),
        at: Columns<'_>,
    ) -> Self {
        let supported = |keep: &dyn Fn(&Support) -> bool| support_rows(frame, support, at, keep);
        let lent = |keep: &dyn Fn(&Loan) -> bool| loan_rows(frame, loans, at, keep);
        let mut waiting = supported(&Support::awaits_holder);
        waiting.extend(lent(&|loan| loan.state == LoanState::Offered));
        let mut on = supported(&|known| known.state == SupportState::Given);
        on.extend(lent(&Loan::is_bound));
        // What the body wrote and did not sign answers nobody yet.
        let is_asked = |known: &Support| {
            let unsigned = known.state == SupportState::Proposed && !known.awaits_holder();
            known.state == SupportState::Asked || unsigned
        };
        let is_past = |known: &Support| {
            !matches!(known.state, SupportState::Asked | SupportState::Proposed | SupportState::Given)
        };
        let mut past = supported(&is_past);
        past.extend(lent(&|loan| !loan.is_bound() && loan.state != LoanState::Offered));
        let groups = [
            ("to-answer", waiting),
            ("on", on),
            ("asked", supported(&is_asked)),
            ("open", loan_rows(frame, open, at, &|_| true)),
            ("past", past),
        ];
        let nothing = groups.iter().all(|(_, rows)| rows.is_empty());
        let lead = if nothing { "received-none" } else { "received-lead" };
        Self::of(frame, ("nav-portal-received", lead), groups)
    }

    fn of<const N: usize>(
        frame: &Frame<'_>,
        (title, lead): (&str, &str),
        groups: [(&'static str, Vec<InKind>); N],
    ) -> Self {
        let named = |(id, rows): (&'static str, Vec<InKind>)| {
            let name = frame.say(&format!("in-kind-group-{id}"));
            (!rows.is_empty()).then_some(Group { id, name, rows })
        };
        Self {
            title: frame.say(title),
            lead: frame.say(lead),
            buttons: Vec::new(),
            groups: groups.into_iter().filter_map(named).collect(),
            month: None,
            csv: None,
            labels: None,
        }
    }

    /// The same, for whoever can begin something at these paths: the texts with these keys name them.
    pub fn begins(mut self, frame: &Frame<'_>, paths: &[(&str, String)]) -> Self {
        self.buttons = paths.iter().map(|(key, path)| Link { label: frame.say(key), href: frame.href(path) }).collect();
        self
    }

    /// The same, with the whole as a table at this path.
    pub fn with_table(self, frame: &Frame<'_>, path: &str) -> Self {
        Self { csv: Some(frame.href(path)), ..self }
    }

    /// The same, with the labels of a body, each with its page in this folder.
    pub fn with_labels(self, frame: &Frame<'_>, labels: &[&Label], folder: &str) -> Self {
        Self { labels: Some(labels.iter().map(|label| LabelRow::of(label, folder, frame)).collect()), ..self }
    }
}

fn loan_rows(frame: &Frame<'_>, loans: &[&Loan], at: Columns<'_>, keep: &dyn Fn(&Loan) -> bool) -> Vec<InKind> {
    let mut kept: Vec<_> = loans.iter().filter(|loan| keep(loan)).collect();
    kept.sort_by_key(|loan| (loan.days(), loan.id));
    kept.iter().map(|loan| InKind::loan(loan, at.shelf, at.loans, frame)).collect()
}

fn support_rows(
    frame: &Frame<'_>,
    support: &[&Support],
    at: Columns<'_>,
    keep: &dyn Fn(&Support) -> bool,
) -> Vec<InKind> {
    let mut kept: Vec<_> = support.iter().filter(|known| keep(known)).collect();
    kept.sort_by_key(|known| (std::cmp::Reverse(known.changed), known.id));
    kept.iter().map(|known| InKind::support(known, at.shelf, at.support, frame)).collect()
}
