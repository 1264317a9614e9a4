//! A fund's money through time, for its sponsor's members in the portal and for operators in the console.

use super::desk::{Desk, Reply};
use super::error::AppError;
use super::page::settle::CoursePage;
use crate::app::statements;
use crate::domain::fund::FundId;
use crate::domain::sponsor::FundFile;

/// The page; `back` is the fund's own page, `statements` the place of its organisation's.
pub(super) fn show(
    desk: &Desk,
    (id, file): (&FundId, &FundFile),
    (back, statements): (&str, &str),
) -> Result<Reply, AppError> {
    let visit = &desk.visit;
    let course = statements::course(visit.app.journal.store(), visit.region(), id, visit.now)?;
    let course = course.filter(|course| !course.is_empty()).ok_or(AppError::NotFound)?;
    let frame = desk.frame()?;
    desk.page("desk_course", &CoursePage::new(&frame, (id, file), &course, (back, statements)))
}
