//! A visit to one page: through the page cache, or made now. Errors are dressed in the region's page, so that no handler
//! carries a theme for them.

use std::sync::Arc;
use std::time::Instant;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{Method, Response, StatusCode, header};
use axum::response::IntoResponse;
use jiff::Timestamp;
use tracing::Span;

use super::address::Address;
use super::client::Client;
use super::error::AppError;
use super::page::{Album, Frame};
use super::page_cache::{Content, Page};
use super::{App, desk, entry, live, public, sponsor_api};
use crate::domain::event::Venue;
use crate::domain::map::Land;
use crate::domain::place::Point;
use crate::domain::project::RegionId;
use crate::domain::region::Region;
use crate::domain::sent::PictureHash;
use crate::domain::shelf::{Shelf, Wanting};
use crate::domain::state::RegionState;
use crate::pictures::{Picture, Pictures, SentPictures, Sizes, Wish};
use crate::web::theme::Dress;

/// Everything that a page may need of its visit.
pub(super) struct Visit {
    pub(super) app: App,
    pub(super) address: Address<'static>,
    pub(super) dress: Arc<Dress>,
    pub(super) shelf: Arc<Shelf>,
    pub(super) local: Arc<RegionState>,
    pub(super) now: Timestamp,
    album: Asked,
    /// Scheme and host name of the window.
    origin: String,
    /// Path and query as a link would write them.
    here: String,
}

impl Visit {
    pub(super) fn region(&self) -> &Region {
        &self.address.window.region
    }

    /// The projects that need something besides money today.
    pub(super) fn wanting(&self) -> Wanting<'_> {
        let today = self.region().zone.to_datetime(self.now).date();
        self.local.needs.wanting(today).collect()
    }

    pub(super) fn origin(&self) -> &str {
        &self.origin
    }
}

/// Any address that is not a webhook's.
pub(super) async fn show(State(app): State<App>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    if let Some(address) = of_desk(&app, &parts) {
        return desk::answer(app, address, parts, body).await;
    }
    if let Some(address) =
        parts.extensions.get::<Address<'static>>().filter(|address| sponsor_api::is_at(&address.path))
    {
        return sponsor_api::answer(app, address.clone(), parts, body).await;
    }
    if !matches!(parts.method, Method::GET | Method::HEAD) {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")]).into_response();
    }
    if let Some(asset) = public::asset(&app, parts.uri.path(), &parts.headers) {
        return asset;
    }
    if let Some(picture) = public::picture(&app, parts.uri.path()).await {
        return picture;
    }
    if let Some(picture) = public::sent_picture(&app, parts.uri.path()).await {
        return picture;
    }
    let Some(address) = parts.extensions.get::<Address<'static>>().cloned() else {
        if parts.uri.path() == "/robots.txt" {
            return dressed(StatusCode::OK, public::robots::neutral());
        }
        return dressed(StatusCode::NOT_FOUND, public::neutral_not_found(&app, &parts.headers));
    };
    if address.path == live::PATH {
        let Some(client) = parts.extensions.get::<Client>() else {
            return refuse(app, address, AppError::Internal(anyhow::anyhow!("nobody knows who asks"))).await;
        };
        return live::stream(&app, &address, *client);
    }
    if address.is_personal() {
        return match unkept(&app, address.clone()).await {
            Ok(content) => dressed(StatusCode::OK, content),
            Err(error) => refuse(app, address, error).await,
        };
    }
    match page(&app, address.clone()).await {
        Ok(page) => page.answer(&parts.headers).map(Body::new),
        Err(error) => refuse(app, address, error).await,
    }
}

/// The address of a request that the desk answers.
fn of_desk(app: &App, parts: &Parts) -> Option<Address<'static>> {
    match parts.extensions.get::<Address<'static>>() {
        Some(address) => desk::is_of_desk(&address.path).then(|| address.clone()),
        None => entry::come_back(&app.catalog.windows(), &parts.uri),
    }
}

async fn page(app: &App, address: Address<'static>) -> Result<Arc<Page>, AppError> {
    let make = public::route(&address.path).ok_or(AppError::NotFound)?;
    let key = address.key();
    let version = address.window.version((app.now)());
    let made = app.clone();
    app.pages
        .get_or_make(&key, version, || {
            run(made, address, move |visit| {
                let content = make(visit)?;
                Ok(Page::new(content, version, visit.region().id.as_str()))
            })
        })
        .await
}

/// A page made for one visitor: nobody else asks for it, and what they answered is not kept.
async fn unkept(app: &App, address: Address<'static>) -> Result<Content, AppError> {
    let make = public::route(&address.path).ok_or(AppError::NotFound)?;
    run(app.clone(), address, make).await
}

/// Renders away from the requests: a render and its compression take a few milliseconds.
async fn run<T: Send + 'static>(
    app: App,
    address: Address<'static>,
    work: impl FnOnce(&Visit) -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    let span = Span::current();
    let done = tokio::task::spawn_blocking(move || {
        let _in_request = span.enter();
        let started = Instant::now();
        let renders = app.metrics.renders.clone();
        let done = work(&Visit::new(app, address)?);
        renders.observe(started.elapsed().as_secs_f64());
        done
    });
    done.await.map_err(anyhow::Error::from)?
}

impl Visit {
    pub(super) fn new(app: App, address: Address<'static>) -> Result<Self, AppError> {
        let dress = app.themes.load().dress(&address.window.region).cloned();
        let dress = dress.ok_or_else(|| anyhow::anyhow!("no theme is loaded"))?;
        let (shelf, local, now) = (address.window.shelf(), address.window.local(), (app.now)());
        let origin = app.origin(&address);
        let query = address.canonical();
        let here = if query.is_empty() { address.path.to_string() } else { format!("{}?{query}", address.path) };
        let (pictures, sent) = (app.pictures.clone(), app.sent.clone());
        let window = address.window.region.id.clone();
        let album = Asked { pictures, sent, window, place: format!("{}{here}", address.window.region.id) };
        Ok(Self { app, address, dress, shelf, local, now, album, origin, here })
    }

    /// The address of the page as a link would write it, from the root of the host name on.
    pub(super) fn here(&self) -> String {
        self.path(&self.here)
    }

    /// What the window's maps are drawn from.
    pub(super) fn land(&self) -> Option<&Land> {
        self.address.window.land()
    }

    /// Where a place that the region names is.
    pub(super) fn spot(&self, venue: &Venue) -> Option<Point> {
        self.address.window.point_of(&venue.as_place())
    }

    /// What surrounds the page.
    pub(super) fn frame(&self) -> Result<Frame<'_>, AppError> {
        let region = self.region();
        let face = self.app.faces.get(&region.host);
        let face = face.ok_or_else(|| anyhow::anyhow!("the host {} has no settings", region.host))?;
        let vitals = self.app.hosts.get(&region.host).map(|bell| bell.health.vitals());
        Ok(Frame {
            region,
            local: &self.local,
            lang: self.address.lang,
            origin: &self.origin,
            base_path: &self.address.base,
            path: &self.here,
            now: self.now,
            host_name: &face.name,
            propose_url: Some(&face.propose),
            stale: vitals.and_then(|vitals| vitals.stale_for(self.now, region.stale_after)),
            theme: &self.dress.theme,
            dress: &self.dress,
            writes: self.app.post.is_open(),
            album: &self.album,
            ribbon: None,
        })
    }

    /// The address of a path of the window, in the language of the page.
    pub(super) fn path(&self, path: &str) -> String {
        self.address.link(path)
    }
}

/// Pictures, as one page asks for them.
#[derive(Debug)]
struct Asked {
    pictures: Pictures,
    sent: SentPictures,
    window: RegionId,
    /// The page, for the log.
    place: String,
}

impl Album for Asked {
    fn picture(&self, address: &str, wish: Wish) -> Option<Picture> {
        self.pictures.ask(address, wish, Some(&self.window), &self.place)
    }

    fn sent(&self, hash: &PictureHash) -> Option<Sizes> {
        self.sent.find(hash)
    }
}

async fn refuse(app: App, address: Address<'static>, error: AppError) -> Response<Body> {
    if let AppError::Internal(cause) = &error {
        tracing::error!(cause = format!("{cause:#}"), "a page could not be made");
    }
    let status = error.status();
    match &error {
        AppError::Moved(path) => {
            let query = if address.query.is_empty() { String::new() } else { format!("?{}", address.query) };
            return led(status, format!("{}{query}", address.link(path)));
        }
        // The query was the question.
        AppError::Answered(path) => return led(status, address.link(path)),
        _ => {}
    }
    if public::is_for_machines(&address.path) {
        return dressed(status, public::api_error(&error));
    }
    match run(app, address, move |visit| public::error(visit, &error)).await {
        Ok(content) => dressed(status, content),
        Err(_) => dressed(status, Content::text("text/plain; charset=utf-8", "Oriel: 500\n".into())),
    }
}

/// Leads on. Not for ever: what leads there may be taken back.
fn led(status: StatusCode, location: String) -> Response<Body> {
    (status, [(header::LOCATION, location), (header::CACHE_CONTROL, "no-store".into())]).into_response()
}

/// An answer that is not cached: errors, mostly.
pub(super) fn dressed(status: StatusCode, content: Content) -> Response<Body> {
    let headers = content.headers();
    let mut response = Response::new(Body::from(content.body));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, axum::http::HeaderValue::from_static("no-store"));
    response
}
