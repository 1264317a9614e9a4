//! The node's own listener, for those who run it: health and metrics. Never open it to the world.

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;

use super::{App, metrics};

/// `/health/live`, `/health/ready`, `/metrics`.
pub fn router(app: App) -> Router {
    Router::new()
        .route("/health/live", get(|| async { "alive\n" }))
        .route("/health/ready", get(ready))
        .route("/metrics", get(scrape))
        .with_state(app)
}

/// Ready once there is something to show: a kept catalog, or an answer of each host. A host that fails later does not make
/// the node unready, because its pages go on.
async fn ready(State(app): State<App>) -> impl IntoResponse {
    let silent = app.hosts.iter().filter(|(_, bell)| bell.health.vitals().last_answer.is_none());
    let silent: Vec<_> = silent.map(|(host, _)| host.as_str()).collect();
    if silent.is_empty() || !app.catalog.is_empty() {
        (StatusCode::OK, "ready\n".to_owned())
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, format!("waiting for a first answer of {}\n", silent.join(", ")))
    }
}

async fn scrape(State(app): State<App>) -> impl IntoResponse {
    let text = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(header::CONTENT_TYPE, text)], metrics::write(&app))
}
