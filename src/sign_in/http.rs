//! Requests to providers: our own client, which follows no redirect and reads no endless answer.

use std::time::Duration;

use oauth2::{HttpRequest, HttpResponse};

/// The largest answer read, in bytes.
const MOST_BYTES: usize = 1_000_000;
/// How long an answer may take.
const TIMEOUT: Duration = Duration::from_secs(8);

/// The client.
#[derive(Clone)]
pub(super) struct Http(reqwest::Client);

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum HttpError {
    /// No connection, or it broke.
    #[error("{0}")]
    Broken(String),
    /// More than anybody needs.
    #[error("the answer is longer than {MOST_BYTES} bytes")]
    Endless,
}

impl From<reqwest::Error> for HttpError {
    fn from(error: reqwest::Error) -> Self {
        let error = error.without_url();
        let causes = std::iter::successors(std::error::Error::source(&error), |cause| cause.source());
        Self::Broken(causes.fold(error.to_string(), |told, cause| format!("{told}: {cause}")))
    }
}

impl Http {
    pub(super) fn new() -> anyhow::Result<Self> {
        // Whoever runs us may have chosen a provider of cryptography already; then theirs stays.
        _ = rustls::crypto::ring::default_provider().install_default();
        let builder = reqwest::Client::builder()
            .user_agent(concat!("Oriel/", env!("CARGO_PKG_VERSION")))
            .timeout(TIMEOUT)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none());
        Ok(Self(builder.build()?))
    }

    /// What the provider answers.
    pub(super) async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let (parts, body) = request.into_parts();
        let url = parts.uri.to_string();
        let mut answer = self.0.request(parts.method, url).headers(parts.headers).body(body).send().await?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            if body.len() + chunk.len() > MOST_BYTES {
                return Err(HttpError::Endless);
            }
            body.extend_from_slice(&chunk);
        }
        let mut response = HttpResponse::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Ok(response)
    }
}
