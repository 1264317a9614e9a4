//! `/card.jpg` and `/projects/NAME/card.jpg`: the pictures that pages are shared with.

use image::{ImageFormat, RgbaImage};
use tokio::runtime::Handle;

use super::Visit;
use crate::domain::project::Project;
use crate::pictures::Wish;
use crate::web::card::{self, CardColours, Drawings};
use crate::web::error::AppError;
use crate::web::page::{Frame, SharedCard};
use crate::web::page_cache::Content;

/// The window's.
pub(super) fn of_window(visit: &Visit) -> Result<Content, AppError> {
    let frame = visit.frame()?;
    draw(&frame, &SharedCard::of_window(&frame, &visit.shelf), None)
}

/// A project's.
pub(super) fn of_project(visit: &Visit) -> Result<Content, AppError> {
    let (frame, member) = (visit.frame()?, super::member(visit)?);
    let photo = photo(visit, &frame, &member.project);
    draw(&frame, &SharedCard::of_project(&frame, member), photo.as_ref())
}

/// The project's picture, if we have it. It was checked when it was kept; should it be damaged since, tiles stand for it.
fn photo(visit: &Visit, frame: &Frame<'_>, project: &Project) -> Option<RgbaImage> {
    let picture = frame.album.picture(&project.image.as_ref()?.url, Wish::Main)?;
    let width = picture.widths.last().copied()?;
    // Cards are drawn on a thread that may wait.
    let file = Handle::current().block_on(visit.app.pictures.read(picture.name, width))?;
    image::load_from_memory_with_format(&file, ImageFormat::WebP).ok().map(|picture| picture.to_rgba8())
}

fn draw(frame: &Frame<'_>, shared: &SharedCard, photo: Option<&RgbaImage>) -> Result<Content, AppError> {
    let partial = |name| frame.theme.partial(name, frame).map_err(anyhow::Error::from);
    let drawings = Drawings { tiles: partial("tiles")?, mark: partial("mark")? };
    let colours = CardColours::of(&frame.dress.look, shared.cover.tone);
    let body = card::draw(shared, &colours, &drawings, photo)?;
    Ok(Content::bytes("image/jpeg", body))
}
