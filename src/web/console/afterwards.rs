//! What became of the region's campaigns: who was asked, who answered, who is still open.

use crate::domain::guard::Need;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::SequelsPage;

pub(super) const ROUTES: &[Route] = &[Route::get("/console/afterwards", Need::Curator, list)];

fn list(desk: &Desk) -> Result<Reply, AppError> {
    let page = SequelsPage::new(&desk.frame()?, &desk.visit.shelf, &|key| desk.title(key));
    desk.page("console_afterwards", &page)
}
