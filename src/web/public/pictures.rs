//! `/pictures/NAME-800.webp`: pictures of hosts, under every window's own name.

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};

use super::App;
use crate::pictures::Name;
use crate::web::page_cache::SAFE;

/// A picture, to be kept for ever: another has another name. None where the path is of no picture at all.
pub(in crate::web) async fn picture(app: &App, path: &str) -> Option<Response<Body>> {
    let file = path.strip_prefix("/pictures/")?;
    let found = match Name::of_file(file) {
        Some((name, width)) => app.pictures.read(name, width).await,
        None => None,
    };
    let (status, kept) = match found {
        Some(_) => (StatusCode::OK, "public, max-age=31536000, immutable"),
        None => (StatusCode::NOT_FOUND, "no-store"),
    };
    let mut response = Response::new(Body::from(found.unwrap_or_default()));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.extend(SAFE);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    if status == StatusCode::OK {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("image/webp"));
    }
    Some(response)
}
