//! Why a program is not answered, as the API tells of it.

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};

use crate::app::journal::NotDone;
use crate::domain::refusal::Refusal;
use crate::domain::sponsor::Scope;
use crate::web::error::AppError;
use crate::web::page::Frame;
use crate::web::public::Problem;
use crate::web::visit::dressed;

/// Why there is no answer.
pub(in crate::web) enum Denied {
    /// No token, or one that opens nothing: which of them is nobody's business.
    Token,
    /// The token is good, but not for this.
    Scope(Scope),
    /// Another method would be right.
    Method(&'static str),
    /// What was sent is no JSON by its own word.
    NotJson,
    /// What was sent cannot be read as what it should be.
    Unread(String),
    /// It may not be so.
    Refused(Refusal),
    /// Something else.
    Error(AppError),
}

impl From<AppError> for Denied {
    fn from(error: AppError) -> Self {
        Self::Error(error)
    }
}

impl From<NotDone> for Denied {
    fn from(not_done: NotDone) -> Self {
        match not_done {
            NotDone::Refused(refusals) => match refusals.into_iter().next() {
                Some(refusal) => Self::Refused(refusal),
                None => Self::Error(AppError::Internal(anyhow::anyhow!("refused without a reason"))),
            },
            NotDone::Closed(_) | NotDone::Store(_) => {
                tracing::error!(error = %not_done, "a payment could not be kept");
                Self::Error(AppError::NotKept)
            }
            NotDone::Changed { .. } | NotDone::Failed => Self::Error(AppError::Internal(not_done.into())),
        }
    }
}

impl Denied {
    fn status(&self) -> StatusCode {
        match self {
            Self::Token => StatusCode::UNAUTHORIZED,
            Self::Scope(_) => StatusCode::FORBIDDEN,
            Self::Method(_) => StatusCode::METHOD_NOT_ALLOWED,
            Self::NotJson => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Unread(_) => StatusCode::BAD_REQUEST,
            Self::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Error(error) => error.status(),
        }
    }

    /// The sentence, in the frame's language where there is one.
    fn problem(&self, frame: Option<&Frame<'_>>) -> Problem {
        let said = |code: &'static str| Refusal::whole(code);
        let refusal = match self {
            Self::Token => said("api-token"),
            Self::Scope(scope) => said(match scope {
                Scope::Funds => "api-scope-funds",
                Scope::Statements => "api-scope-statements",
                Scope::Payments => "api-scope-payments",
            }),
            Self::NotJson => said("api-not-json"),
            Self::Refused(refusal) => refusal.clone(),
            Self::Unread(why) => return Problem::new(why.clone()),
            Self::Method(_) => return Problem::new(AppError::Method.to_string()),
            Self::Error(error) => return Problem::new(error.to_string()),
        };
        let sentence = frame.map_or_else(|| refusal.code.to_owned(), |frame| frame.refusal(&refusal));
        Problem::new(sentence).of(&refusal)
    }

    pub(super) fn into_response(self, frame: Option<&Frame<'_>>) -> Response<Body> {
        if let Self::Error(AppError::Internal(cause)) = &self {
            tracing::error!(cause = format!("{cause:#}"), "a program could not be answered");
        }
        let mut response = dressed(self.status(), self.problem(frame).content());
        let (name, value) = match &self {
            Self::Token => (header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer")),
            Self::Method(allow) => (header::ALLOW, HeaderValue::from_static(allow)),
            Self::Error(AppError::TooMany(wait)) => (header::RETRY_AFTER, HeaderValue::from(*wait)),
            _ => return response,
        };
        response.headers_mut().insert(name, value);
        response
    }
}
