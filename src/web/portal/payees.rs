//! Who is paid, noted by whoever holds the project.

use crate::domain::guard::Need;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::settle::Within;
use crate::web::payees;

pub(super) const ROUTES: &[Route] = &[
    Route::get("/portal/payees/{host}/{project}", Need::Holder, show),
    Route::post("/portal/payees/{host}/{project}", Need::Holder, save),
    Route::post("/portal/payees/{host}/{project}/forget", Need::Holder, forget),
];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    payees::show(desk, Within::Portal, &[])
}

fn save(desk: &Desk) -> Result<Reply, AppError> {
    payees::save(desk, Within::Portal)
}

fn forget(desk: &Desk) -> Result<Reply, AppError> {
    payees::forget(desk, Within::Portal)
}
