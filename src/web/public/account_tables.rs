//! `/api/v1/accounts/*.csv`: the account of match funds, for spreadsheets. Sums are plain decimals.

use super::{Visit, api, sponsors};
use crate::domain::csv::{Csv, Field};
use crate::domain::fund::Funds;
use crate::web::error::AppError;
use crate::web::page::fund::{SponsorName, state_word};
use crate::web::page::sponsor::Accounts;
use crate::web::page_cache::Content;

const CSV: &str = "text/csv; charset=utf-8; header=present";

#[utoipa::path(
    get,
    path = "/api/v1/accounts/funds.csv",
    operation_id = "accounts_by_fund",
    summary = "The account by fund, as a table; sums are plain decimals",
    responses(
        (status = 200, content_type = "text/csv", body = String),
        (status = 404, body = api::Problem, description = "No fund was ever accepted in this window"),
    )
)]
pub(super) fn by_fund(visit: &Visit) -> Result<Content, AppError> {
    let Accounts { books, funds, .. } = sponsors::account(visit)?;
    let frame = visit.frame()?;
    let columns = ["fund", "name", "sponsor", "standing", "awaits_vote", "currency"];
    let sums = ["committed", "promised", "due", "paid", "confirmed", "unspent"];
    let mut csv = Csv::new(&[&columns[..], &sums[..]].concat());
    for (id, sums) in &funds {
        let Some(file) = visit.local.sponsors.fund(id) else { continue };
        let name = frame.regional(&file.draft.name).unwrap_or(id.as_str());
        let sponsor =
            if file.draft.is_anonymous() { String::new() } else { SponsorName::of(&file.draft, &frame).start };
        let figures = [sums.committed, sums.promised, sums.due, sums.paid, sums.confirmed, sums.unspent];
        let standing = file.standing(id, Some(books)).word();
        let awaits = if file.awaits_vote() { "true" } else { "false" };
        sums_row(
            &mut csv,
            books,
            &[
                Field::Text(id.as_str()),
                Field::Text(name),
                Field::Text(&sponsor),
                Field::Figure(standing),
                Field::Figure(awaits),
            ],
            &figures,
            &[],
        );
    }
    Ok(Content::text(CSV, csv.into_text()))
}

#[utoipa::path(
    get,
    path = "/api/v1/accounts/projects.csv",
    operation_id = "accounts_by_project",
    summary = "The account by project, as a table; sums are plain decimals",
    responses(
        (status = 200, content_type = "text/csv", body = String),
        (status = 404, body = api::Problem, description = "No fund was ever accepted in this window"),
    )
)]
pub(super) fn by_project(visit: &Visit) -> Result<Content, AppError> {
    let Accounts { books, projects, .. } = sponsors::account(visit)?;
    let columns = ["host", "project", "title", "currency", "crowd", "promised", "due", "paid", "confirmed"];
    let mut csv = Csv::new(&columns);
    let lang = visit.address.lang;
    for (key, sums) in &projects {
        let member = visit.shelf.get(key);
        let title = member.and_then(|member| member.project.title.best(lang, member.project.language));
        let figures = [sums.crowd, sums.promised, sums.due, sums.paid, sums.confirmed];
        let (host, id) = (key.host.to_string(), key.id.to_string());
        sums_row(
            &mut csv,
            books,
            &[Field::Text(&host), Field::Text(&id), Field::Text(title.map_or("", |(_, title)| title))],
            &figures,
            &[],
        );
    }
    Ok(Content::text(CSV, csv.into_text()))
}

#[utoipa::path(
    get,
    path = "/api/v1/accounts/allocations.csv",
    operation_id = "accounts_by_allocation",
    summary = "What each fund does for each project, as a table; sums are plain decimals",
    responses(
        (status = 200, content_type = "text/csv", body = String),
        (status = 404, body = api::Problem, description = "No fund was ever accepted in this window"),
    )
)]
pub(super) fn by_allocation(visit: &Visit) -> Result<Content, AppError> {
    let Accounts { books, .. } = sponsors::account(visit)?;
    let columns = ["fund", "host", "project", "state", "currency", "amount", "target", "paid", "counted", "observed"];
    let mut csv = Csv::new(&columns);
    for view in books.funds().flat_map(|fund| fund.allocations()) {
        let (shown, key) = (view.shown(), view.project().key());
        let figures = [shown.amount, shown.target, shown.paid, view.counted().money];
        let (host, id) = (key.host.to_string(), key.id.to_string());
        let observed = view.sight().observed.seq.to_string();
        sums_row(
            &mut csv,
            books,
            &[
                Field::Text(view.terms().id.as_str()),
                Field::Text(&host),
                Field::Text(&id),
                Field::Figure(state_word(shown.state)),
            ],
            &figures,
            &[Field::Figure(&observed)],
        );
    }
    Ok(Content::text(CSV, csv.into_text()))
}

/// What a row is about, then the currency of its sums and these, then what else is told of it.
fn sums_row(csv: &mut Csv, books: &Funds, about: &[Field<'_>], sums: &[i128], rest: &[Field<'_>]) {
    let sums: Vec<_> = sums.iter().map(|sum| books.money(*sum).major()).collect();
    let currency = [Field::Figure(books.setup().currency.code())];
    let figures = sums.iter().map(|sum| Field::Figure(sum));
    let row: Vec<_> = about.iter().copied().chain(currency).chain(figures).chain(rest.iter().copied()).collect();
    csv.row(&row);
}
