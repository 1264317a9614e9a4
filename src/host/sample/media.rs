//! Pictures for projects that have none: a few calm shapes, toned by the project's id.

use std::fmt::Write;

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

/// Width and height of each size, as project resources declare them.
const SIZES: [(&str, u32, u32); 2] = [("small", 258, 145), ("medium", 640, 360)];
/// Of every other picture.
const LARGE: (u32, u32) = (1280, 720);

/// `GET /media/{id}-{size}.svg`; any other word in place of the size is a picture of its own.
pub(super) async fn picture(Path(file): Path<String>) -> Response {
    let Some(svg) = named(&file) else {
        return (StatusCode::NOT_FOUND, "There is no such picture.").into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, "public, max-age=86400"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ];
    (headers, svg).into_response()
}

fn named(file: &str) -> Option<String> {
    let name = file.strip_suffix(".svg")?;
    let (id, word) = name.split_once('-').unwrap_or((name, "full"));
    let id: u64 = id.parse().ok()?;
    let size = SIZES.into_iter().find(|(size, ..)| *size == word);
    let (width, height) = size.map_or(LARGE, |(_, width, height)| (width, height));
    let same = size.is_some() || matches!(word, "large" | "full");
    // The sizes show one picture; another word shifts the seed.
    let shift = if same { 0 } else { word.bytes().map(u64::from).sum::<u64>() << 32 };
    Some(draw(id.wrapping_add(shift), width, height))
}

fn draw(id: u64, width: u32, height: u32) -> String {
    // Any odd multiplier spreads neighbouring ids over the circle of hues.
    let mut state = id.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut roll = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let hue = roll(360);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\" preserveAspectRatio=\"xMidYMid slice\" width=\"{width}\" \
         height=\"{height}\"><rect width=\"400\" height=\"300\" fill=\"hsl({hue} 38% 82%)\"/>"
    );
    _ = write!(
        svg,
        "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"hsl({} 60% 70%)\"/>",
        60 + roll(280),
        50 + roll(80),
        26 + roll(30),
        (hue + 40) % 360,
    );
    for layer in 0..3_u64 {
        let base = 130 + layer * 50;
        let mut point = || base + roll(50);
        let (left, middle, right) = (point(), point(), point());
        let light = 62 - layer * 14;
        _ = write!(
            svg,
            "<path d=\"M0 {left}Q100 {} 200 {middle}T400 {right}V300H0Z\" fill=\"hsl({} 34% {light}%)\"/>",
            left.saturating_sub(30),
            (hue + layer * 12) % 360,
        );
    }
    svg.push_str("</svg>");
    svg
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_depends_on_the_id_alone() {
        assert_eq!(named("7-small.svg"), Some(draw(7, 258, 145)));
        assert_ne!(named("7-small.svg"), named("8-small.svg"));
        assert_ne!(named("7-text-1.svg"), named("7-full.svg"));
        assert!(draw(7, 258, 145).ends_with("</svg>"));
        assert_eq!((named("7-small.png"), named("x-small.svg")), (None, None));
    }
}
