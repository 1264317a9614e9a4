//! The map of addresses.

use axum::Router;
use axum::http::Uri;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};

use super::error::ApiError;
use super::{SampleHost, api, checkout, control, directory, media, pages, search, sign_in, trouble};

/// Everything the host answers.
pub(super) fn router(host: SampleHost) -> Router {
    Router::new()
        .nest("/v1", api_routes())
        .nest("/_sample", control_routes())
        .route("/", get(pages::home))
        .route("/projects/create/", get(pages::create))
        .route("/projects/{id}/checkout/", get(checkout::show).post(checkout::confirm))
        .route("/projects/{id}/checkout/thanks/", get(checkout::thanks))
        .route("/{slug}/", get(pages::project))
        .route("/{slug}/news/{news}/", get(pages::news))
        .route("/media/{file}", get(media::picture))
        .route("/oauth2/authorize/", get(sign_in::show).post(sign_in::decide))
        .route("/oauth2/token/", post(sign_in::token))
        .fallback(not_found)
        .layer(from_fn_with_state(host.clone(), trouble::layer))
        .with_state(host)
}

fn api_routes() -> Router<SampleHost> {
    Router::new()
        .route("/projects/{id}", get(api::project))
        .route("/projects/{id}/rewards", get(api::rewards))
        .route("/projects/{id}/news", get(api::news))
        .route("/projects/{id}/sponsorships", get(api::sponsorships))
        .route("/projects/{id}/tags", get(api::tags))
        .route("/projects/{id}/supporters", get(api::supporters))
        .route("/projects/{id}/events", get(api::events))
        .route("/search/projects", get(search::projects))
        .route("/partners/{name}", get(directory::partner))
        .route("/partners/{name}/projects", get(directory::partner_projects))
        .route("/channels", get(directory::channels))
        .route("/channels/{slug}", get(directory::channel))
        .route("/categories", get(directory::categories))
        .route("/users/{id}", get(directory::user))
        .route("/users/{id}/projects", get(directory::user_projects))
        .route("/me", get(directory::me))
}

fn control_routes() -> Router<SampleHost> {
    Router::new()
        .route("/clock", get(control::clock).post(control::turn_clock))
        .route("/fault", post(control::set_faults))
        .route("/projects", post(control::put_projects))
        .route("/projects/{id}", delete(control::remove_project))
        .route("/requests", get(control::requests))
        .route("/webhook", post(control::send_event))
}

async fn not_found(uri: Uri) -> Response {
    if uri.path().starts_with("/v1/") { ApiError::not_found().into_response() } else { pages::not_found() }
}
