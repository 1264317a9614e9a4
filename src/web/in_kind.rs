//! Loans and support as a table for spreadsheets: a row for each, by beneficiary. Values are plain decimals, days as ISO 8601
//! writes them.

use crate::domain::csv::{Csv, Field};
use crate::domain::loan::Loan;
use crate::domain::money::Money;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::shelf::Shelf;
use crate::domain::support::Support;
use crate::web::page::Frame;
use crate::web::page_cache::Content;

const CSV: &str = "text/csv; charset=utf-8; header=present";
const COLUMNS: [&str; 19] = [
    "number",
    "organisation",
    "name",
    "host",
    "project",
    "title",
    "holder",
    "kind",
    "what",
    "legal_basis",
    "first",
    "last",
    "hours",
    "value",
    "currency",
    "agreement",
    "conditions",
    "state",
    "reason",
];

/// A row of the table.
#[derive(Default)]
struct Row {
    number: String,
    what: String,
    kind: &'static str,
    basis: String,
    first: String,
    last: String,
    hours: String,
    value: Option<Money>,
    agreement: String,
    conditions: String,
    state: &'static str,
    reason: String,
}

/// The table of these, in the order of projects.
pub(in crate::web) fn table(frame: &Frame<'_>, shelf: &Shelf, support: &[&Support], loans: &[&Loan]) -> Content {
    let of_support = support.iter().map(|known| (Some(&known.project), &known.body, of_support(frame, known)));
    let of_loans = loans.iter().map(|loan| (loan.project(), &loan.organisation, of_loan(loan)));
    let mut rows: Vec<_> = of_support.chain(of_loans).collect();
    rows.sort_by_key(|(project, _, _)| *project);
    let mut csv = Csv::new(&COLUMNS);
    rows.iter().for_each(|(project, organisation, row)| written(&mut csv, frame, shelf, *project, organisation, row));
    Content::text(CSV, csv.into_text())
}

fn written(
    csv: &mut Csv,
    frame: &Frame<'_>,
    shelf: &Shelf,
    project: Option<&ProjectKey>,
    organisation: &Slug,
    row: &Row,
) {
    let member = project.and_then(|key| shelf.get(key));
    let title = member.and_then(|member| member.project.title.best(frame.lang, member.project.language));
    let holder = member.map_or("", |member| member.project.holder.name.as_str());
    let host = project.map(|key| key.host.to_string()).unwrap_or_default();
    let id = project.map(|key| key.id.to_string()).unwrap_or_default();
    let value = row.value.map(Money::major).unwrap_or_default();
    csv.row(&[
        Field::Figure(&row.number),
        Field::Text(organisation.as_str()),
        Field::Text(frame.local.members.organisation(organisation).unwrap_or_default()),
        Field::Text(&host),
        Field::Text(&id),
        Field::Text(title.map_or("", |(_, title)| title)),
        Field::Text(holder),
        Field::Figure(row.kind),
        Field::Text(&row.what),
        Field::Text(&row.basis),
        Field::Figure(&row.first),
        Field::Figure(&row.last),
        Field::Figure(&row.hours),
        Field::Figure(&value),
        Field::Figure(row.value.map_or("", |value| value.currency.code())),
        Field::Text(&row.agreement),
        Field::Text(&row.conditions),
        Field::Figure(row.state),
        Field::Text(&row.reason),
    ]);
}

fn of_support(frame: &Frame<'_>, known: &Support) -> Row {
    let (kind, state) = (known.kind().word(), known.state.word());
    let reason = known.state.words().unwrap_or_default().to_owned();
    let number = format!("support-{}", known.id);
    let Some(terms) = &known.terms else {
        let what = known.wish.as_ref().map(|wish| wish.text.clone()).unwrap_or_default();
        return Row { number, what, kind, state, reason, ..Row::default() };
    };
    let label = terms.label.as_ref().and_then(|slug| frame.local.support.label(slug));
    let label = label.and_then(|label| frame.regional(&label.face.name)).map(str::to_owned);
    let law = terms.basis.law.as_ref().map(|law| frame.say(&format!("basis-{law}")));
    let basis: Vec<_> = law.into_iter().chain(Some(terms.basis.text.clone()).filter(|text| !text.is_empty())).collect();
    Row {
        number,
        what: label.unwrap_or_else(|| terms.what.clone()),
        kind,
        basis: basis.join(", "),
        first: terms.first.map(|day| day.to_string()).unwrap_or_default(),
        last: terms.last.map(|day| day.to_string()).unwrap_or_default(),
        hours: terms.hours.map(|hours| hours.to_string()).unwrap_or_default(),
        value: terms.value,
        agreement: terms.agreement.clone(),
        conditions: terms.conditions.clone(),
        state,
        reason,
    }
}

fn of_loan(loan: &Loan) -> Row {
    Row {
        number: format!("loan-{}", loan.id),
        what: loan.terms.item.clone(),
        kind: loan.terms.kind.word(),
        first: loan.days().first.to_string(),
        last: loan.days().last.to_string(),
        value: loan.terms.value,
        conditions: loan.terms.conditions.clone(),
        state: loan.state.word(),
        reason: loan.state.public_words().unwrap_or_default().to_owned(),
        ..Row::default()
    }
}
