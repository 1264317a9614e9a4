//! What organisations lend and public bodies give, for those who run the window: read, and taken along as a table.

use crate::domain::guard::Need;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::in_kind;
use crate::web::page::Month;
use crate::web::page::in_kind::{Columns, InKindList};

pub(super) const ROUTES: &[Route] = &[
    Route::get("/console/loans", Need::Curator, loans),
    Route::get("/console/support", Need::Curator, support),
    Route::get("/console/support/register.csv", Need::Curator, register),
];

fn columns(desk: &Desk) -> Columns<'_> {
    Columns { shelf: &desk.visit.shelf, loans: None, support: None }
}

fn loans(desk: &Desk) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let all: Vec<_> = desk.visit.local.loans.all().collect();
    let month = Month::read(desk.form.text("month"));
    desk.page("desk_in_kind", &InKindList::loans(&frame, &all, columns(desk), "/console/loans", month))
}

fn support(desk: &Desk) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let all: Vec<_> = desk.visit.local.support.all().collect();
    let page = InKindList::support(&frame, &all, columns(desk));
    desk.page("desk_in_kind", &page.with_table(&frame, "/console/support/register.csv"))
}

/// Everything, whatever became of it: refusals with their reasons too.
fn register(desk: &Desk) -> Result<Reply, AppError> {
    let (frame, local) = (desk.frame()?, &desk.visit.local);
    let (support, loans): (Vec<_>, Vec<_>) = (local.support.all().collect(), local.loans.all().collect());
    Ok(Reply::file(in_kind::table(&frame, &desk.visit.shelf, &support, &loans), "support.csv"))
}
