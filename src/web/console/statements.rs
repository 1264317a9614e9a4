//! The statements of every organisation that adds to gifts.

use crate::domain::guard::Need;
use crate::domain::project::Slug;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::statements;

const PATH: &str = "/console/statements";

pub(super) const ROUTES: &[Route] = &[
    Route::get(PATH, Need::Operator, all),
    Route::get("/console/statements/{organisation}", Need::Operator, one),
    Route::get("/console/statements/{organisation}/{period}", Need::Operator, show),
];

/// Those who ever put money in.
fn sponsors(desk: &Desk) -> Vec<&Slug> {
    let (members, books) = (&desk.visit.local.members, desk.visit.local.sponsors.books());
    let adds = |slug: &Slug| books.is_some_and(|books| books.sponsors().any(|id| id.as_str() == slug.as_str()));
    members.organisations().map(|(slug, _)| slug).filter(|slug| adds(slug)).collect()
}

fn all(desk: &Desk) -> Result<Reply, AppError> {
    statements::list(desk, &sponsors(desk), PATH, ("/console/funds", "nav-console-funds"))
}

fn named(desk: &Desk) -> Result<Slug, AppError> {
    let organisation: Slug = desk.params.read("organisation")?;
    sponsors(desk).into_iter().find(|slug| **slug == organisation).cloned().ok_or(AppError::NotFound)
}

fn one(desk: &Desk) -> Result<Reply, AppError> {
    statements::list(desk, &[&named(desk)?], PATH, (PATH, "statements-all"))
}

fn show(desk: &Desk) -> Result<Reply, AppError> {
    statements::show(desk, &named(desk)?, PATH)
}
