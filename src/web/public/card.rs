//! `/card.png` and `/projects/NAME/card.png`: the pictures that pages are shared with.

use super::Visit;
use crate::web::card::{self, CardColours, Drawings};
use crate::web::error::AppError;
use crate::web::page::{Frame, SharedCard};
use crate::web::page_cache::Content;

/// The window's.
pub(super) fn of_window(visit: &Visit) -> Result<Content, AppError> {
    let frame = visit.frame()?;
    draw(&frame, &SharedCard::of_window(&frame, &visit.shelf))
}

/// A project's.
pub(super) fn of_project(visit: &Visit) -> Result<Content, AppError> {
    let (frame, member) = (visit.frame()?, super::member(visit)?);
    draw(&frame, &SharedCard::of_project(&frame, member))
}

fn draw(frame: &Frame<'_>, shared: &SharedCard) -> Result<Content, AppError> {
    let partial = |name| frame.theme.partial(name, frame).map_err(anyhow::Error::from);
    let drawings = Drawings { tiles: partial("tiles")?, mark: partial("mark")? };
    let body = card::draw(shared, &CardColours::base(shared.cover.tone), &drawings, None)?;
    Ok(Content::bytes("image/png", body))
}
