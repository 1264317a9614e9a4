//! A label's page, and what is given in kind as a table.

use super::{Visit, api, render};
use crate::domain::project::Slug;
use crate::web::error::AppError;
use crate::web::in_kind;
use crate::web::page::in_kind::LabelPage;
use crate::web::page_cache::Content;

pub(super) fn one(visit: &Visit) -> Result<Content, AppError> {
    let name = visit.address.path.rsplit('/').next().unwrap_or_default();
    let slug: Slug = name.parse().map_err(|_| AppError::NotFound)?;
    let label = visit.local.support.label(&slug).ok_or(AppError::NotFound)?;
    render(visit, "label", |frame| LabelPage::new(frame, &visit.shelf, label))
}

#[utoipa::path(
    get,
    path = "/api/v1/accounts/in-kind.csv",
    operation_id = "accounts_in_kind",
    summary = "What is lent and given in kind, by beneficiary, as a table; estimated values are plain decimals",
    responses(
        (status = 200, content_type = "text/csv", body = String),
        (status = 404, body = api::Problem, description = "Nothing was given in kind in this window"),
    )
)]
pub(super) fn table(visit: &Visit) -> Result<Content, AppError> {
    let support: Vec<_> = visit.local.support.all().filter(|known| known.is_public()).collect();
    let loans: Vec<_> = visit.local.loans.all().filter(|loan| loan.is_given()).collect();
    if support.is_empty() && loans.is_empty() {
        return Err(AppError::NotFound);
    }
    Ok(in_kind::table(&visit.frame()?, &visit.shelf, &support, &loans))
}
