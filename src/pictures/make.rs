//! From what a host sent to what we serve: recognised by its first bytes, decoded within bounds, turned upright, resized,
//! written as WebP. What a camera noted in the file, place and time among it, does not survive.

use std::io::Cursor;

use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbImage};
use palette::{LinSrgb, Srgb};

use super::index::Picture;
use super::name::Name;
use super::refusal::Refusal;

/// The widths a picture is served in, never larger than it is.
const WIDTHS: [u32; 3] = [400, 800, 1200];
/// The most pixels a side.
const MOST_SIDE: u32 = 12_000;
/// The most memory that decoding may take.
const MOST_BYTES: u64 = 200 * 1024 * 1024;
/// The least pixels a side: what is smaller counts visits or fills a place.
const LEAST_SIDE: u32 = 32;
/// WebP's quality.
const QUALITY: f32 = 76.0;

/// A picture, made and not yet kept.
#[derive(Debug)]
pub(super) struct Made {
    /// Width and content of each file, the narrowest first.
    pub(super) files: Vec<(u32, Vec<u8>)>,
    height: u32,
    colour: [u8; 3],
}

impl Made {
    pub(super) fn picture(&self, name: Name) -> Picture {
        let widths = self.files.iter().map(|(width, _)| *width).collect();
        Picture { name, widths, height: self.height, colour: self.colour }
    }

    /// What it takes on disk.
    pub(super) fn weight(&self) -> u64 {
        self.files.iter().map(|(_, file)| file.len() as u64).sum()
    }
}

/// Makes a picture of what a host sent.
pub(super) fn make(sent: &[u8]) -> Result<Made, Refusal> {
    let picture = decode(sent)?;
    let own = picture.width();
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|width| *width <= own).collect();
    // The largest that is not larger than the picture itself, unless it is all but there.
    if own < WIDTHS[2] && widths.last().is_none_or(|last| own > last + last / 8) {
        widths.push(own);
    }
    let scaled: Vec<RgbImage> = widths.iter().map(|width| scale(&picture, *width)).collect();
    let files = scaled.iter().map(|image| Ok((image.width(), encode(image)?))).collect::<Result<_, Refusal>>()?;
    let height = scaled.last().map_or(1, RgbImage::height);
    let colour = scaled.first().map(mean_colour).unwrap_or_default();
    Ok(Made { files, height, colour })
}

/// The picture, upright, on white, not much larger than what is served.
fn decode(sent: &[u8]) -> Result<RgbImage, Refusal> {
    use ImageFormat::{Gif, Jpeg, Png, WebP};
    let format = image::guess_format(sent).ok().filter(|format| matches!(format, Jpeg | Png | WebP | Gif));
    let mut reader = ImageReader::with_format(Cursor::new(sent), format.ok_or(Refusal::NoPicture)?);
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_SIDE);
    limits.max_image_height = Some(MOST_SIDE);
    limits.max_alloc = Some(MOST_BYTES);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let (width, height) = decoder.dimensions();
    if width > MOST_SIDE || height > MOST_SIDE || decoder.total_bytes() > MOST_BYTES {
        return Err(too_large());
    }
    if width < LEAST_SIDE || height < LEAST_SIDE {
        return Err(Refusal::Small(LEAST_SIDE));
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = shrink(DynamicImage::from_decoder(decoder).map_err(refusal)?);
    picture.apply_orientation(orientation);
    Ok(on_white(&picture))
}

/// A quick first step for what is far larger than we serve: the good filter on fifty million pixels takes seconds.
fn shrink(picture: DynamicImage) -> DynamicImage {
    let most = 2 * WIDTHS[2];
    let (width, height) = (picture.width(), picture.height());
    if width.min(height) <= most {
        return picture;
    }
    let (wide, high) =
        if width <= height { (most, across(most, width, height)) } else { (across(most, height, width), most) };
    picture.thumbnail_exact(wide, high)
}

fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let rgba = picture.to_rgba8();
    RgbImage::from_fn(rgba.width(), rgba.height(), |x, y| {
        let image::Rgba([red, green, blue, alpha]) = *rgba.get_pixel(x, y);
        let over = |part: u8| {
            let mixed = (u32::from(part) * u32::from(alpha) + 255 * (255 - u32::from(alpha)) + 127) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        image::Rgb([over(red), over(green), over(blue)])
    })
}

fn scale(picture: &RgbImage, width: u32) -> RgbImage {
    if picture.width() == width {
        return picture.clone();
    }
    let height = across(width, picture.width(), picture.height());
    image::imageops::resize(picture, width, height, FilterType::CatmullRom)
}

/// The other side of a picture that is scaled from `side` to `new`; at least 1.
fn across(new: u32, side: u32, other: u32) -> u32 {
    let scaled = (u64::from(other) * u64::from(new) + u64::from(side) / 2) / u64::from(side.max(1));
    u32::try_from(scaled).unwrap_or(MOST_SIDE).max(1)
}

fn encode(image: &RgbImage) -> Result<Vec<u8>, Refusal> {
    let encoder = webp::Encoder::from_rgb(image.as_raw(), image.width(), image.height());
    let encoded = encoder.encode_simple(false, QUALITY);
    encoded
        .map(|file| file.to_vec())
        .map_err(|error| Refusal::Damaged(format!("it cannot be written as WebP: {error:?}")))
}

/// The mean colour of light.
fn mean_colour(image: &RgbImage) -> [u8; 3] {
    let light = |pixel: &image::Rgb<u8>| Srgb::from(pixel.0).into_linear::<f32>();
    let (sum, count) = image
        .pixels()
        .fold((LinSrgb::new(0.0, 0.0, 0.0), 0.0), |(sum, count), pixel| (sum + light(pixel), count + 1.0_f32));
    Srgb::<f32>::from_linear(sum / count.max(1.0)).into_format::<u8>().into()
}

fn refusal(error: ImageError) -> Refusal {
    match error {
        ImageError::Limits(_) => too_large(),
        other => Refusal::Damaged(other.to_string()),
    }
}

fn too_large() -> Refusal {
    Refusal::Large { most_side: MOST_SIDE, most_bytes: MOST_BYTES }
}

#[cfg(test)]
mod tests;
