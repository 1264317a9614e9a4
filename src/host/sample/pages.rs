//! The host's few other pages: its front, a project, and the place to propose one.

use std::fmt::Write;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::SampleHost;
use super::html::{escape, page};
use super::language::text;

/// Projects listed on the front page.
const LISTED: usize = 100;

/// `GET /`
pub(super) async fn home(State(host): State<SampleHost>) -> Response {
    let now = host.now().as_second();
    let mut body = String::from("<p><a href=\"/projects/create/\">Propose a project</a></p>\n<ul>\n");
    let catalogue = host.catalogue();
    let running = catalogue.all().filter(|stored| stored.columns.running(now));
    for entry in running.take(LISTED).filter_map(|stored| stored.open()) {
        let slug = escape(entry.field("slug").and_then(Value::as_str).unwrap_or_default());
        let (lang, name) = (escape(entry.lang()), escape(text(entry.field("name"), entry.lang())));
        _ = writeln!(body, "<li><a href=\"/{slug}/\" lang=\"{lang}\">{name}</a></li>");
    }
    body.push_str("</ul>");
    page(StatusCode::OK, "Projects to back", &body)
}

/// `GET /{slug}/`
pub(super) async fn project(State(host): State<SampleHost>, Path(slug): Path<String>) -> Response {
    let Some(entry) = host.catalogue().by_slug(&slug).filter(|entry| entry.columns.online) else { return not_found() };
    let now = host.now().as_second();
    let figure = |key: &str| {
        escape(&entry.field(key).filter(|value| value.is_number()).map(Value::to_string).unwrap_or_default())
    };
    let presale = entry.field("type").and_then(Value::as_str) == Some("presale");
    let unit = if presale { "pre-orders" } else { entry.field("currency").and_then(Value::as_str).unwrap_or("EUR") };
    let got = figure(if presale { "nb_products_sold" } else { "amount_raised" });
    let (lang, id) = (escape(entry.lang()), entry.columns.id);
    let subtitle = escape(text(entry.field("subtitle"), entry.lang()));
    let mut body = format!(
        "<p lang=\"{lang}\">{subtitle}</p>\n<p><img src=\"/media/{id}-medium.jpg\" alt=\"\" width=\"640\" height=\"360\"></p>\n\
         <p>{got} of {} {}, from {} people.</p>\n",
        figure("goal"),
        escape(unit),
        figure("supporters_count"),
    );
    if entry.columns.running(now) {
        _ = write!(body, "<p><a href=\"/projects/{id}/checkout/\">Contribute</a></p>");
    } else {
        body.push_str("<p>This campaign is not open for contributions.</p>");
    }
    page(StatusCode::OK, text(entry.field("name"), entry.lang()), &body)
}

/// `GET /{slug}/news/{news}/`: news are told on the project's page.
pub(super) async fn news(Path((slug, _)): Path<(String, String)>) -> Redirect {
    Redirect::to(&format!("/{}/", utf8_percent_encode(&slug, NON_ALPHANUMERIC)))
}

/// `GET /projects/create/`
pub(super) async fn create() -> Response {
    let body = "<p>On a real host, a project begins here. The sample host takes new ones from its projects file or at \
                <code>POST /_sample/projects</code>.</p>\n<p><a href=\"/\">All projects</a></p>";
    page(StatusCode::OK, "Propose a project", body)
}

/// 404 for people.
pub(super) fn not_found() -> Response {
    page(StatusCode::NOT_FOUND, "Not found", "<p>There is no such page.</p>\n<p><a href=\"/\">All projects</a></p>")
}
