//! The portal's front page: what waits for this person, and the funds of their organisations.

use crate::domain::guard::Need;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::portal::FrontPage;

use super::following::followed;
use super::in_kind::bodies;
use super::partner::organisations;

pub(super) const ROUTES: &[Route] = &[Route::get("/portal", Need::Partner, show)];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let whose = (&*organisations(desk), &*bodies(desk));
    desk.page("portal_front", &FrontPage::new(&frame, &desk.visit.shelf, whose, followed(desk, false)?))
}
