//! Client errors as the host words them: a JSON array of `{classification, fieldNames, message}`.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// One refusal of the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ApiError {
    pub(super) status: StatusCode,
    classification: &'static str,
    field: String,
    message: String,
}

impl ApiError {
    fn new(status: StatusCode, classification: &'static str, field: &str, message: &str) -> Self {
        Self { status, classification, field: field.into(), message: message.into() }
    }

    /// 404.
    pub(super) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "ValueError", "", "Not found")
    }

    /// 401: the credentials are missing or wrong.
    pub(super) fn unauthorised() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "PermissionError", "", "Authentication credentials are missing or wrong")
    }

    /// 403: known, but not allowed.
    pub(super) fn forbidden(field: &str) -> Self {
        Self::new(StatusCode::FORBIDDEN, "PermissionError", field, "You are not allowed to see this")
    }

    /// 400: a value of the wrong type.
    pub(super) fn mistyped(field: &str, message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "TypeError", field, message)
    }

    /// 400: a value of the right type that makes no sense.
    pub(super) fn value(field: &str, message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "ValueError", field, message)
    }

    /// 400: an extra field that does not exist.
    pub(super) fn unknown_field(name: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "UnknownFieldError", name, "Unknown extra field")
    }

    /// 422: understood and refused.
    pub(super) fn invalid(field: &str, message: &str) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "ValueError", field, message)
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let fields: Vec<&str> = if self.field.is_empty() { Vec::new() } else { vec![&self.field] };
        let body = json!([{"classification": self.classification, "fieldNames": fields, "message": self.message}]);
        (self.status, Json(body)).into_response()
    }
}
