//! What can go wrong with a request, in words a visitor can use.

use axum::http::StatusCode;

use crate::domain::query::BadParameter;
use crate::store::StoreError;

/// Why there is no page.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Nothing is at this address.
    #[error("there is no such page here")]
    NotFound,
    /// What was here is elsewhere in the window: at this path.
    #[error("this is at {0} now")]
    Moved(String),
    /// What a form of the address asks for is elsewhere in the window: at this path.
    #[error("this is answered at {0}")]
    Answered(String),
    /// The request cannot be understood; the visitor can mend it.
    #[error("{0}")]
    BadRequest(#[from] BadParameter),
    /// The request is understood, and asks for something that there is not.
    #[error("{0}")]
    NotOffered(&'static str),
    /// The page is for other roles than the visitor's.
    #[error("this is for other people than you")]
    Forbidden,
    /// A form that was not sent from a page of ours, or was shown to somebody else.
    #[error("this form was not sent from here")]
    NotGenuine,
    /// Something was sent where things are only read, or the other way round.
    #[error("nothing is sent to this address in this way")]
    Method,
    /// What was sent is no form.
    #[error("what was sent is no form")]
    Unreadable,
    /// What was sent is longer than any form.
    #[error("what was sent is too long")]
    TooLong,
    /// Too often; good again after so many seconds.
    #[error("too many attempts")]
    TooMany(u64),
    /// Nobody could be signed in.
    #[error("nobody could be signed in")]
    SignIn(SignInError),
    /// An invitation that gives nothing any more: the text `refusal-CODE` says why.
    #[error("this invitation gives nothing any more")]
    Invitation(&'static str),
    /// The disk takes nothing, and nothing was done.
    #[error("nothing can be kept at the moment")]
    NotKept,
    /// Our own fault. The cause is logged, never shown.
    #[error("something went wrong on our side")]
    Internal(#[from] anyhow::Error),
}

/// Why nobody could be signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInError {
    /// It was not begun in this browser, took too long, or was answered before.
    Stale,
    /// The person or the provider said no.
    Declined,
    /// The provider's word does not hold.
    Refused,
    /// The provider does not answer.
    Unreachable,
}

impl SignInError {
    /// The word for it: the text `sign-in-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::Declined => "declined",
            Self::Refused => "refused",
            Self::Unreachable => "unreachable",
        }
    }
}

impl AppError {
    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Moved(_) => StatusCode::MOVED_PERMANENTLY,
            Self::Answered(_) => StatusCode::SEE_OTHER,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::NotOffered(_) => StatusCode::NOT_IMPLEMENTED,
            Self::Forbidden | Self::NotGenuine => StatusCode::FORBIDDEN,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Unreadable => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::SignIn(SignInError::Unreachable) => StatusCode::BAD_GATEWAY,
            Self::SignIn(_) => StatusCode::BAD_REQUEST,
            Self::Invitation(_) => StatusCode::GONE,
            Self::NotKept => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// What the store refuses is told to whoever runs the node; the visitor learns that nothing was done.
impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "the store refuses");
        Self::NotKept
    }
}
