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
use super::sent::Sizes;

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
    /// What pages need to know of it.
    pub(super) fn sizes(&self) -> Sizes {
        let widths = self.files.iter().map(|(width, _)| *width).collect();
        Sizes { widths, height: self.height, colour: self.colour }
    }

    pub(super) fn picture(&self, name: Name) -> Picture {
        let Sizes { widths, height, colour } = self.sizes();
        Picture { name, widths: widths.into(), height, colour }
    }

    /// What it takes on disk.
    pub(super) fn weight(&self) -> u64 {
        self.files.iter().map(|(_, file)| file.len() as u64).sum()
    }
}

/// Makes a picture of what a host sent.
pub(super) fn make(sent: &[u8]) -> Result<Made, Refusal> {
    let picture = decode(sent)?;
    let scaled: Vec<DynamicImage> = widths(picture.width()).into_iter().map(|width| scale(&picture, width)).collect();
    let files = scaled.iter().map(|image| Ok((image.width(), encode(image)?))).collect::<Result<_, Refusal>>()?;
    let height = scaled.last().map_or(1, DynamicImage::height);
    let colour = scaled.first().map(mean_colour).unwrap_or_default();
    Ok(Made { files, height, colour })
}

/// The widths of a picture that is `own` pixels wide: its own is the last where it is not as wide as our widest, unless ours
/// before is all but as wide.
fn widths(own: u32) -> Vec<u32> {
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|width| *width <= own).collect();
    if own < WIDTHS[2] && widths.last().is_none_or(|last| own > last + last / 8) {
        widths.push(own);
    }
    widths
}

/// The picture, upright, on white, not much larger than what is served.
fn decode(sent: &[u8]) -> Result<DynamicImage, Refusal> {
    use ImageFormat::{Gif, Jpeg, Png, WebP};
    let format = image::guess_format(sent).ok().filter(|format| matches!(format, Jpeg | Png | WebP | Gif));
    let format = format.ok_or(Refusal::NoPicture)?;
    if format == Jpeg && !is_whole_jpeg(sent) {
        return Err(Refusal::Damaged("it ends in the middle".into()));
    }
    let mut reader = ImageReader::with_format(Cursor::new(sent), format);
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
    Ok(on_white(picture))
}

/// Whether a JPEG goes on to its end: a decoder would fill the rest with grey. Within what a scan holds no other marker can
/// stand, so the end after the last scan's start is the picture's own, not that of a preview within it.
fn is_whole_jpeg(sent: &[u8]) -> bool {
    let marker = |second: u8| move |pair: &[u8]| pair == [0xff, second];
    let scan = sent.windows(2).rposition(marker(0xda)).unwrap_or_default();
    sent[scan..].windows(2).any(marker(0xd9))
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

/// Without transparency: words that a holder drew in black would be lost on a dark page.
fn on_white(picture: DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return DynamicImage::ImageRgb8(picture.into_rgb8());
    }
    let rgba = picture.into_rgba8();
    let opaque = rgba.pixels().flat_map(|pixel| {
        let [red, green, blue, alpha] = pixel.0.map(u32::from);
        [red, green, blue].map(|part| {
            let mixed = (part * alpha + 255 * (255 - alpha) + 127) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        })
    });
    let opaque = RgbImage::from_raw(rgba.width(), rgba.height(), opaque.collect());
    DynamicImage::ImageRgb8(opaque.unwrap_or_default())
}

fn scale(picture: &DynamicImage, width: u32) -> DynamicImage {
    let height = across(width, picture.width(), picture.height());
    picture.resize_exact(width, height, FilterType::CatmullRom)
}

/// The other side of a picture that is scaled from `side` to `new`; at least 1.
fn across(new: u32, side: u32, other: u32) -> u32 {
    let scaled = (u64::from(other) * u64::from(new) + u64::from(side) / 2) / u64::from(side.max(1));
    u32::try_from(scaled).unwrap_or(MOST_SIDE).max(1)
}

fn encode(image: &DynamicImage) -> Result<Vec<u8>, Refusal> {
    let unwritten = |reason: String| Refusal::Damaged(format!("it cannot be written as WebP: {reason}"));
    let image = image.as_rgb8().ok_or_else(|| unwritten("it is not opaque".into()))?;
    let encoded = webp::Encoder::from_rgb(image.as_raw(), image.width(), image.height()).encode_simple(false, QUALITY);
    encoded.map(|file| file.to_vec()).map_err(|error| unwritten(format!("{error:?}")))
}

/// The mean colour of light.
fn mean_colour(image: &DynamicImage) -> [u8; 3] {
    let light = |pixel: [u8; 3]| Srgb::from(pixel).into_linear::<f32>();
    let (pixels, _) = image.as_bytes().as_chunks::<3>();
    let none = (LinSrgb::new(0.0, 0.0, 0.0), 0.0_f32);
    let (sum, count) = pixels.iter().fold(none, |(sum, count), pixel| (sum + light(*pixel), count + 1.0));
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
