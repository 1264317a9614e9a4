//! The statements of a person's own organisations.

use super::partner::rank;
use crate::domain::guard::Need;
use crate::domain::project::Slug;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::statements;

const PATH: &str = "/portal/statements";

pub(super) const ROUTES: &[Route] = &[
    Route::get("/portal/statements/{organisation}", Need::Sponsor, list),
    Route::get("/portal/statements/{organisation}/{period}", Need::Sponsor, show),
];

fn list(desk: &Desk) -> Result<Reply, AppError> {
    let organisation: Slug = desk.params.read("organisation")?;
    rank(desk, &organisation)?;
    statements::list(desk, &[&organisation], PATH, ("/portal", "portal-back"))
}

fn show(desk: &Desk) -> Result<Reply, AppError> {
    let organisation: Slug = desk.params.read("organisation")?;
    rank(desk, &organisation)?;
    statements::show(desk, &organisation, PATH)
}
