//! `/mailbox`, on a demonstration alone: the letters that would have been sent, so that their links can be followed.

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use axum::routing::get;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::App;
use super::address::preferred;
use super::page::{MailboxLetter, MailboxPage};
use super::page_cache::Content;
use super::visit::dressed;
use crate::domain::language::Lang;
use crate::mail::Received;

const HTML: &str = "text/html; charset=utf-8";

/// What a letter's own markup may do within its frame: be seen, and lead out of it.
const LETTER_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; \
     sandbox allow-top-navigation-by-user-activation",
);

/// The pages, where there is a mailbox.
pub(super) fn router(app: &App) -> Router<App> {
    if app.post.mailbox().is_none() {
        return Router::new();
    }
    Router::new()
        .route("/mailbox", get(all))
        .route("/mailbox/{id}", get(one))
        .route("/mailbox/{id}/html", get(html))
        .route("/mailbox/{id}/source", get(source))
}

async fn all(State(app): State<App>, headers: HeaderMap) -> Response<Body> {
    let letters = app.post.mailbox().map(crate::mail::Mailbox::all).unwrap_or_default();
    let lang = preferred(&Lang::SHIPPED, &headers);
    show(&app, lang, "mailbox", &MailboxPage::new(&letters, lang, &zone(&app)))
}

async fn one(State(app): State<App>, Path(id): Path<String>, headers: HeaderMap) -> Response<Body> {
    let lang = preferred(&Lang::SHIPPED, &headers);
    match find(&app, &id) {
        Some(received) => show(&app, lang, "mailbox_letter", &MailboxLetter::new(&received, lang, &zone(&app))),
        None => lost(&app, &headers),
    }
}

async fn html(State(app): State<App>, Path(id): Path<String>, headers: HeaderMap) -> Response<Body> {
    let Some(received) = find(&app, &id) else { return lost(&app, &headers) };
    // Links lead out of the frame.
    let page = received.letter.html.replacen("<head>", "<head>\n<base target=\"_top\">", 1);
    let mut response = dressed(StatusCode::OK, Content::text(HTML, page));
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, LETTER_POLICY);
    response
}

async fn source(State(app): State<App>, Path(id): Path<String>, headers: HeaderMap) -> Response<Body> {
    match find(&app, &id) {
        Some(received) => dressed(StatusCode::OK, Content::bytes("text/plain; charset=utf-8", received.source)),
        None => lost(&app, &headers),
    }
}

fn find(app: &App, id: &str) -> Option<Received> {
    app.post.mailbox()?.find(id)
}

/// The clocks of the first region: a demonstration has no others.
fn zone(app: &App) -> TimeZone {
    app.catalog.windows().all().first().map_or(TimeZone::UTC, |window| window.region.zone.clone())
}

fn show(app: &App, lang: Lang, template: &str, page: &impl Serialize) -> Response<Body> {
    let themes = app.themes.load();
    let rendered = themes.plain().map(|dress| dress.theme.render_neutral(template, dress, lang, page));
    match rendered {
        Some(Ok(html)) => dressed(StatusCode::OK, Content::text(HTML, html).framing(Some("'self'"))),
        _ => dressed(
            StatusCode::INTERNAL_SERVER_ERROR,
            Content::text("text/plain; charset=utf-8", "Oriel: 500\n".into()),
        ),
    }
}

fn lost(app: &App, headers: &HeaderMap) -> Response<Body> {
    dressed(StatusCode::NOT_FOUND, super::public::neutral_not_found(app, headers))
}
