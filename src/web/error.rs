//! What can go wrong with a request, in words a visitor can use.

use axum::http::StatusCode;

use crate::domain::query::BadParameter;

/// Why there is no page.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Nothing is at this address.
    #[error("there is no such page here")]
    NotFound,
    /// The request cannot be understood; the visitor can mend it.
    #[error("{0}")]
    BadRequest(#[from] BadParameter),
    /// The request is understood, and asks for something that there is not.
    #[error("{0}")]
    NotOffered(&'static str),
    /// Our own fault. The cause is logged, never shown.
    #[error("something went wrong on our side")]
    Internal(#[from] anyhow::Error),
}

impl AppError {
    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::NotOffered(_) => StatusCode::NOT_IMPLEMENTED,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}
