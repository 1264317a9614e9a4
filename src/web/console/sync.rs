//! How the region's host fares.

use crate::domain::guard::Need;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::SyncPage;

pub(super) const ROUTES: &[Route] = &[Route::get("/console/sync", Need::Curator, show)];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    let bell = desk.visit.app.hosts.get(&desk.visit.region().host).ok_or(AppError::NotFound)?;
    desk.page("console_sync", &SyncPage::new(&desk.frame()?, &bell.health.vitals()))
}
