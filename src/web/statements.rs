//! Statements, for a sponsor's own members in the portal and for operators in the console: a page, a table, an object.

use super::desk::{Desk, Reply};
use super::error::AppError;
use super::page::settle::{StatementPage, StatementsPage};
use super::page_cache::Content;
use crate::app::books::NotWritten;
use crate::app::statements::{draw, periods};
use crate::domain::fund::SponsorId;
use crate::domain::ledger::Span;
use crate::domain::project::Slug;

impl From<NotWritten> for AppError {
    fn from(not_written: NotWritten) -> Self {
        Self::Internal(not_written.into())
    }
}

/// The statements of these organisations; `path` stands before their names, `back` is where one came from and its name.
pub(super) fn list(desk: &Desk, organisations: &[&Slug], path: &str, back: (&str, &str)) -> Result<Reply, AppError> {
    let visit = &desk.visit;
    let periods = periods(visit.app.journal.store(), visit.region(), visit.now)?;
    let frame = desk.frame()?;
    desk.page("desk_statements", &StatementsPage::new(&frame, &periods, organisations, (path, back)))
}

/// The statement that the path names, in the form that it ends with.
pub(super) fn show(desk: &Desk, organisation: &Slug, path: &str) -> Result<Reply, AppError> {
    let named = desk.params.get("period");
    let (period, form) = named.split_once('.').map_or((named, None), |(period, form)| (period, Some(form)));
    let span: Span = period.parse().map_err(|_| AppError::NotFound)?;
    let sponsor = SponsorId::try_from(organisation.to_string()).map_err(|_| AppError::NotFound)?;
    let visit = &desk.visit;
    let drawn = draw(visit.app.journal.store(), visit.region(), (&sponsor, span), visit.now)?;
    let drawn = drawn.ok_or(AppError::NotFound)?;
    let name = |ending: &str| format!("{}.{ending}", drawn.statement.number);
    match form {
        None => {
            let frame = desk.frame()?;
            let (own, back) = (format!("{path}/{organisation}/{span}"), format!("{path}/{organisation}"));
            let of = (organisation, span);
            let page = StatementPage::new(&frame, &visit.shelf, of, &drawn, (&own, &back));
            desk.page("desk_statement", &page)
        }
        Some("csv") => {
            Ok(Reply::file(Content::text("text/csv; charset=utf-8", drawn.statement.to_csv()), &name("csv")))
        }
        Some("json") => {
            let mut text = serde_json::to_string_pretty(&drawn.statement).map_err(anyhow::Error::from)?;
            text.push('\n');
            Ok(Reply::file(Content::text("application/json", text), &name("json")))
        }
        Some(_) => Err(AppError::NotFound),
    }
}
