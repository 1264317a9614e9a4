//! Makes faults happen, and notes every request first.

use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use serde_json::Value;

use super::SampleHost;
use super::fault::{Fault, Limit};

const GARBAGE: &str = "<!doctype html><title>One moment</title><p>We are checking something. {\"projects\": [</p>";

/// Marks an answer whose connection is to be closed before anything is sent.
#[derive(Debug, Clone, Copy)]
pub(super) struct HangUp;

/// The faults in force.
#[derive(Debug, Default)]
pub(super) struct Troubles(Mutex<Vec<(Fault, Limit)>>);

impl Troubles {
    /// Replaces all of them.
    pub(super) fn set(&self, faults: impl IntoIterator<Item = Fault>) {
        let parts = faults.into_iter().map(Fault::parts).collect();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = parts;
    }

    /// What strikes a request for `path`: delays add up, of the rest the first one counts.
    fn strike(&self, path: &str) -> (Duration, Option<Fault>) {
        let (mut delay, mut struck) = (Duration::ZERO, None);
        for (fault, limit) in self.0.lock().unwrap_or_else(PoisonError::into_inner).iter_mut() {
            let here = limit.path.as_deref().is_none_or(|prefix| path.starts_with(prefix));
            let late = struck.is_some() && !matches!(fault, Fault::Latency(_));
            if !here || late || limit.count == Some(0) {
                continue;
            }
            if limit.percent.is_some_and(|percent| rand::random_range(0..100) >= percent) {
                continue;
            }
            limit.count = limit.count.map(|count| count - 1);
            match fault {
                Fault::Latency(length) => delay = delay.saturating_add(*length),
                other => struck = Some(other.clone()),
            }
        }
        (delay, struck)
    }
}

/// Around every answer but those of the control endpoints.
pub(super) async fn layer(State(host): State<SampleHost>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    if path.starts_with("/_sample/") {
        return next.run(request).await;
    }
    host.0.requests.note(&request, host.now());
    let (delay, fault) = host.0.troubles.strike(&path);
    let delay = delay.saturating_add(host.0.latency);
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    match fault {
        None | Some(Fault::Latency(_) | Fault::Only { .. }) => next.run(request).await,
        Some(Fault::Down) => hang_up(),
        Some(Fault::Garbage) => Html(GARBAGE).into_response(),
        Some(Fault::RateLimited { retry_after }) => limited(retry_after),
        Some(Fault::ServerError(status)) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            (status, Html("<!doctype html><title>Error</title><h1>Something broke</h1>")).into_response()
        }
        Some(fault @ (Fault::Truncated | Fault::WrongTypes | Fault::UnknownWords)) => {
            spoil(next.run(request).await, &fault).await
        }
    }
}

fn hang_up() -> Response {
    // The status is for servers that do not know the mark.
    let mut response = StatusCode::SERVICE_UNAVAILABLE.into_response();
    response.extensions_mut().insert(HangUp);
    response
}

fn limited(retry_after: Option<Duration>) -> Response {
    let mut response = (StatusCode::TOO_MANY_REQUESTS, "Too many requests").into_response();
    if let Some(pause) = retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, pause.as_secs().into());
    }
    response
}

/// The true answer, made wrong.
async fn spoil(response: Response, fault: &Fault) -> Response {
    let (mut parts, body) = response.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    let bytes = match to_bytes(body, usize::MAX).await {
        Ok(bytes) => bytes,
        Err(error) => return (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    };
    if *fault == Fault::Truncated {
        return Response::from_parts(parts, Body::from(bytes.slice(..bytes.len() / 2)));
    }
    let Ok(mut value) = serde_json::from_slice::<Value>(&bytes) else {
        return Response::from_parts(parts, Body::from(bytes));
    };
    if *fault == Fault::WrongTypes {
        mistype(&mut value)
    } else {
        reword(&mut value)
    }
    Response::from_parts(parts, Body::from(value.to_string()))
}

/// Another type for everything but ids, so that callers can still say which project they mean.
fn mistype(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(mistype),
        Value::Object(map) => map.iter_mut().filter(|(key, _)| *key != "id").for_each(|(_, value)| mistype(value)),
        Value::Number(_) => *value = "plenty".into(),
        Value::String(_) => *value = 7.into(),
        Value::Bool(_) => *value = "perhaps".into(),
        Value::Null => {}
    }
}

/// Words nobody documented, in every project.
fn reword(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(reword),
        Value::Object(map) if map.contains_key("goal") => {
            for (key, word) in [("type", "membership"), ("status", "paused")] {
                if let Some(value) = map.get_mut(key) {
                    *value = word.into();
                }
            }
        }
        Value::Object(map) => map.values_mut().for_each(reword),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_run_out_and_delays_add_up() {
        let troubles = Troubles::default();
        let faults = ["latency=1s", "500@/v1/projects x2", "latency=2s", "down@/v1/search %0"];
        troubles.set(faults.map(|text| text.parse().unwrap()));
        let delay = Duration::from_secs(3);
        for _ in 0..2 {
            assert_eq!(troubles.strike("/v1/projects/1"), (delay, Some(Fault::ServerError(500))));
        }
        assert_eq!(troubles.strike("/v1/projects/1"), (delay, None));
        assert_eq!(troubles.strike("/v1/search/projects"), (delay, None));
    }
}
