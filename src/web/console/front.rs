//! The console's front page: what needs attention.

use crate::domain::guard::Need;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::FrontPage;

pub(super) const ROUTES: &[Route] = &[Route::get("/console", Need::Curator, show)];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    desk.page("console_front", &FrontPage::new(&frame))
}
