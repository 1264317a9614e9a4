//! Pictures for projects that have none: drawings, sent as JPEG, as a real host sends photographs.

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::SampleHost;
use super::drawing::draw;

/// Width and height of each size, as project resources declare them.
const SIZES: [(&str, u32, u32); 2] = [("small", 258, 145), ("medium", 640, 360)];
/// Of every other picture.
const LARGE: (u32, u32) = (1280, 720);
/// JPEG's quality.
const QUALITY: u8 = 84;
/// What pictures that were drawn may hold in memory.
const CACHE_BYTES: u64 = 16 * 1024 * 1024;

/// Pictures that were drawn already.
pub(super) type Drawn = Cache<String, Bytes, ByBytes>;

/// Weighs pictures by what they hold in memory.
#[derive(Debug, Clone)]
pub(super) struct ByBytes;

impl Weighter<String, Bytes> for ByBytes {
    fn weight(&self, _: &String, picture: &Bytes) -> u64 {
        picture.len().max(1) as u64
    }
}

/// Room for pictures.
pub(super) fn drawn() -> Drawn {
    Cache::with_weighter(256, CACHE_BYTES, ByBytes)
}

/// `GET /media/{id}-{size}.jpg`; any other word in place of the size is a picture of its own.
pub(super) async fn picture(State(host): State<SampleHost>, Path(file): Path<String>) -> Response {
    let Some((seed, width, height)) = named(&file) else {
        return (StatusCode::NOT_FOUND, "There is no such picture.").into_response();
    };
    let drawn = tokio::task::spawn_blocking(move || {
        host.0.drawn.get_or_insert_with(&file, || rendered(&draw(seed, width, height), width, height))
    });
    let Ok(Ok(picture)) = drawn.await else {
        return (StatusCode::INTERNAL_SERVER_ERROR, "The picture cannot be drawn.").into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, "image/jpeg"),
        (header::CACHE_CONTROL, "public, max-age=86400"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ];
    (headers, picture).into_response()
}

/// The seed and size that a file's name stands for.
fn named(file: &str) -> Option<(u64, u32, u32)> {
    let name = file.strip_suffix(".jpg")?;
    let (id, word) = name.split_once('-').unwrap_or((name, "full"));
    let id: u64 = id.parse().ok()?;
    let size = SIZES.into_iter().find(|(size, ..)| *size == word);
    let (width, height) = size.map_or(LARGE, |(_, width, height)| (width, height));
    let same = size.is_some() || matches!(word, "large" | "full");
    // The sizes show one picture; another word shifts the seed.
    let shift = if same { 0 } else { word.bytes().map(u64::from).sum::<u64>() << 32 };
    Some((id.wrapping_add(shift), width, height))
}

/// A drawing as JPEG.
fn rendered(svg: &str, width: u32, height: u32) -> anyhow::Result<Bytes> {
    let tree = Tree::from_str(svg, &Options::default())?;
    let mut sheet = Pixmap::new(width, height).ok_or_else(|| anyhow::anyhow!("no sheet of {width} by {height}"))?;
    resvg::render(&tree, Transform::identity(), &mut sheet.as_mut());
    let pixels: Vec<u8> =
        sheet.data().as_chunks::<4>().0.iter().flat_map(|[red, green, blue, _]| [*red, *green, *blue]).collect();
    let mut file = Vec::new();
    JpegEncoder::new_with_quality(&mut file, QUALITY).write_image(&pixels, width, height, ExtendedColorType::Rgb8)?;
    Ok(file.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_named_by_its_project_and_its_size() {
        assert_eq!(named("7-small.jpg"), Some((7, 258, 145)));
        assert_eq!(named("7.jpg"), named("7-full.jpg"));
        assert_ne!(named("7-text-1.jpg"), named("7-full.jpg"));
        assert_eq!((named("7-small.png"), named("x-small.jpg")), (None, None));
    }

    #[test]
    fn a_picture_has_the_size_that_its_name_declares() {
        let picture = rendered(&draw(7, 258, 145), 258, 145).unwrap();
        let read = image::load_from_memory(&picture).unwrap();
        assert_eq!((read.width(), read.height()), (258, 145));
    }
}
