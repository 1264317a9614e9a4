//! The picture that a page is shared with: what is written on a [`SharedCard`], set and drawn as a JPEG of 1200 by 630.
//!
//! The drawings are the theme's own, the letters ours: what draws here cannot read the fonts that browsers get.

mod colours;
mod layout;
mod lettering;

use anyhow::Context;
use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder, RgbImage, RgbaImage, imageops};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::Tree;

use super::page::SharedCard;

pub(super) use colours::CardColours;

/// What those who show cards ask for.
pub(super) const WIDTH: u32 = 1200;
pub(super) const HEIGHT: u32 = 630;
/// The most bytes of a card: some of those who show cards take no more than 300 kB.
const MOST_BYTES: usize = 280_000;
/// JPEG's qualities, the next where the one before makes too many bytes.
const QUALITIES: [u8; 4] = [86, 76, 60, 40];
/// Where the picture begins, from the left.
const PICTURE: u32 = 720;

/// What a theme draws on a card: SVG, as its partials give it.
pub(super) struct Drawings {
    /// The symbols of covers.
    pub(super) tiles: String,
    /// The window's mark.
    pub(super) mark: String,
}

/// Draws a card. A photograph, where there is one, stands in the place of the tiles.
pub(super) fn draw(
    card: &SharedCard,
    colours: &CardColours,
    drawings: &Drawings,
    photo: Option<&RgbaImage>,
) -> anyhow::Result<Vec<u8>> {
    let svg = layout::svg(card, colours, drawings);
    let tree = Tree::from_str(&svg, &lettering::options()).context("a card's drawing")?;
    let mut canvas = Pixmap::new(WIDTH, HEIGHT).context("a card's canvas")?;
    resvg::render(&tree, Transform::identity(), &mut canvas.as_mut());
    // The ground is opaque, so what stands before each fourth byte is the colour itself.
    let opaque = canvas.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let mut picture = RgbImage::from_raw(WIDTH, HEIGHT, opaque).context("a card's pixels")?;
    if let Some(photo) = photo {
        place(&mut picture, photo);
    }
    jpeg(&picture)
}

fn place(picture: &mut RgbImage, photo: &RgbaImage) {
    let (width, height) = (WIDTH - PICTURE, HEIGHT);
    let scaled = photo.width().max(1) * height < photo.height() * width;
    let (wide, high) = match scaled {
        true => (width, photo.height() * width / photo.width().max(1)),
        false => (photo.width() * height / photo.height().max(1), height),
    };
    let fitted = imageops::resize(photo, wide.max(width), high.max(height), imageops::FilterType::Triangle);
    let (left, top) = ((fitted.width() - width) / 2, (fitted.height() - height) / 2);
    for (x, y, pixel) in imageops::crop_imm(&fitted, left, top, width, height).to_image().enumerate_pixels() {
        let [r, g, b, _] = pixel.0;
        picture.put_pixel(PICTURE + x, y, image::Rgb([r, g, b]));
    }
}

/// The picture at the best quality that stays within the bound: flat colours do at the first, a photograph of leaves may not.
fn jpeg(picture: &RgbImage) -> anyhow::Result<Vec<u8>> {
    let mut file = Vec::new();
    for quality in QUALITIES {
        file.clear();
        let encoder = JpegEncoder::new_with_quality(&mut file, quality);
        encoder.write_image(picture, WIDTH, HEIGHT, ExtendedColorType::Rgb8).context("a card as JPEG")?;
        if file.len() <= MOST_BYTES {
            break;
        }
    }
    Ok(file)
}

#[cfg(test)]
mod tests;
