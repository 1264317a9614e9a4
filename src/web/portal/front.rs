//! The portal's front page: what waits for this person, their projects, and the funds of their organisations.

use crate::domain::guard::Need;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::portal::{FrontPage, Whose};

use super::following::followed;
use super::held;
use super::in_kind::bodies;
use super::partner::organisations;

pub(super) const ROUTES: &[Route] = &[Route::get("/portal", Need::SignedIn, show)];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let (organisations, bodies, projects) = (organisations(desk), bodies(desk), held::projects(desk)?);
    let whose = Whose { organisations: &organisations, bodies: &bodies, projects: &projects };
    desk.page("portal_front", &FrontPage::new(&frame, &desk.visit.shelf, whose, followed(desk, false)?))
}
