//! `/pictures/NAME-800.webp`: pictures of hosts, under every window's own name.

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use bytes::Bytes;

use super::App;
use crate::pictures::{Name, SentPictures};
use crate::web::page_cache::SAFE;

/// A picture, to be kept for ever: another has another name. None where the path is of no picture at all.
pub(in crate::web) async fn picture(app: &App, path: &str) -> Option<Response<Body>> {
    let file = path.strip_prefix("/pictures/")?;
    let found = match Name::of_file(file) {
        Some((name, width)) => app.pictures.read(name, width).await,
        None => None,
    };
    Some(served(found))
}

/// `/sent/HASH-800.webp`: a picture that somebody sent. It may be taken away: nobody keeps it for longer than a day.
pub(in crate::web) async fn sent_picture(app: &App, path: &str) -> Option<Response<Body>> {
    let file = path.strip_prefix("/sent/")?;
    let found = match SentPictures::of_file(file) {
        Some((hash, width)) => app.sent.read(&hash, width).await.map(Bytes::from),
        None => None,
    };
    let mut response = served(found);
    if response.status() == StatusCode::OK {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    }
    Some(response)
}

fn served(found: Option<Bytes>) -> Response<Body> {
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
    response
}
