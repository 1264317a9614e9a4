//! The portal's front page.

use crate::domain::guard::Need;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::portal::FrontPage;

pub(super) const ROUTES: &[Route] = &[Route::get("/portal", Need::Partner, show)];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    desk.page("portal_front", &FrontPage::new(&frame))
}
