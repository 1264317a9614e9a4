//! Partners' pages: all, one, one fund, and the whole account.

use super::{Visit, render, rendered};
use crate::domain::fund::FundId;
use crate::domain::journal::End;
use crate::domain::project::Slug;
use crate::web::error::AppError;
use crate::web::page::sponsor::{Accounts, AccountsPage, FundPage, SponsorPage, SponsorsPage};
use crate::web::page_cache::Content;

pub(super) fn all(visit: &Visit) -> Result<Content, AppError> {
    render(visit, "sponsors", |frame| SponsorsPage::new(frame, &visit.shelf))
}

pub(super) fn one(visit: &Visit) -> Result<Content, AppError> {
    let name: Slug = last(visit).parse().map_err(|_| AppError::NotFound)?;
    let frame = visit.frame()?;
    let page = SponsorPage::new(&frame, &visit.shelf, &name).ok_or(AppError::NotFound)?;
    rendered(visit, "sponsor", &frame, |_| page)
}

pub(super) fn fund(visit: &Visit) -> Result<Content, AppError> {
    let frame = visit.frame()?;
    let page = FundPage::new(&frame, &visit.shelf, &id(visit)?).ok_or(AppError::NotFound)?;
    rendered(visit, "fund", &frame, |_| page)
}

pub(super) fn accounts(visit: &Visit) -> Result<Content, AppError> {
    let (frame, end) = (visit.frame()?, end(visit)?);
    let page = AccountsPage::new(&frame, &visit.shelf, &end).ok_or(AppError::NotFound)?;
    rendered(visit, "accounts", &frame, |_| page)
}

/// The fund that the path names last.
pub(super) fn id(visit: &Visit) -> Result<FundId, AppError> {
    last(visit).parse().map_err(|_| AppError::NotFound)
}

fn last(visit: &Visit) -> &str {
    visit.address.path.rsplit('/').next().unwrap_or_default()
}

/// The account of the window; nothing where no fund was ever accepted.
pub(super) fn account(visit: &Visit) -> Result<Accounts<'_>, AppError> {
    Accounts::of(&visit.local).ok_or(AppError::NotFound)
}

/// Where the window's journal ends.
pub(super) fn end(visit: &Visit) -> Result<End, AppError> {
    visit.app.journal.end(&visit.region().id).map_err(|error| AppError::Internal(error.into()))
}
