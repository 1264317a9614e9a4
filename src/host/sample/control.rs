//! `/_sample/...`: what people and tests outside the process turn. No real host has these.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::SampleHost;
use super::clock::{instant, signed_duration};
use super::error::ApiError;
use super::fault::Fault;

type Answer = Result<Response, ApiError>;

/// `GET /_sample/clock`
pub(super) async fn clock(State(host): State<SampleHost>) -> Response {
    Json(json!({"now": host.now()})).into_response()
}

/// `{"advance": "3d"}` or `{"set": "2026-03-02T12:00:00Z"}`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "lowercase")]
pub(super) enum Turn {
    Advance(String),
    Set(String),
}

/// `POST /_sample/clock`
pub(super) async fn turn_clock(State(host): State<SampleHost>, Json(turn): Json<Turn>) -> Answer {
    match turn {
        Turn::Advance(by) => {
            let by = signed_duration(&by).ok_or_else(|| ApiError::invalid("advance", "Must be like 3d or -6h"))?;
            host.clock().turn(by);
        }
        Turn::Set(to) => {
            let to = instant(&to).ok_or_else(|| ApiError::invalid("set", "Must be like 2026-03-02T12:00:00Z"))?;
            host.clock().set(to);
        }
    }
    Ok(clock(State(host)).await)
}

/// `{"fault": "500@/v1 x3"}`, `{"faults": [...]}`, or `{}` for none.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Wanted {
    fault: Option<String>,
    faults: Vec<String>,
}

/// `POST /_sample/fault`: replaces the faults in force.
pub(super) async fn set_faults(State(host): State<SampleHost>, Json(wanted): Json<Wanted>) -> Answer {
    let read = |text: String| text.parse::<Fault>().map_err(|error| ApiError::invalid("fault", &error.to_string()));
    let faults: Vec<Fault> = wanted.fault.into_iter().chain(wanted.faults).map(read).collect::<Result<_, _>>()?;
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    host.0.troubles.set(faults);
    Ok(Json(json!({"faults": told})).into_response())
}

/// `POST /_sample/projects`: one resource or a list of them, put in or replaced.
pub(super) async fn put_projects(State(host): State<SampleHost>, Json(body): Json<Value>) -> Answer {
    let projects = match body {
        Value::Array(projects) => projects,
        one => vec![one],
    };
    let count = projects.len();
    let kept = projects.into_iter().filter(|project| host.put(project.clone())).count();
    if kept < count {
        return Err(ApiError::invalid("id", "Must be a whole number from 1 to 2147483647"));
    }
    Ok(Json(json!({"kept": kept})).into_response())
}

/// `DELETE /_sample/projects/{id}`
pub(super) async fn remove_project(State(host): State<SampleHost>, Path(id): Path<u64>) -> Answer {
    if host.get(id).is_none() {
        return Err(ApiError::not_found());
    }
    host.remove(id);
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// `GET /_sample/requests`: the requests noted so far, oldest first.
pub(super) async fn requests(State(host): State<SampleHost>) -> Response {
    Json(json!({"requests": host.requests()})).into_response()
}

/// `{"type": "project.updated", "id": 4001}`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Event {
    #[serde(rename = "type")]
    kind: String,
    id: u64,
}

/// `POST /_sample/webhook`: sends an event about a project to every listener.
pub(super) async fn send_event(State(host): State<SampleHost>, Json(event): Json<Event>) -> Response {
    host.send_event(&event.kind, event.id);
    StatusCode::ACCEPTED.into_response()
}
