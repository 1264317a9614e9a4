//! One request for a picture: where it may lead, how long it may take, how much it may bring.

use std::error::Error;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use reqwest::redirect::{Action, Attempt, Policy};
use url::Url;

use super::edition::Edition;
use super::origins::Origins;
use super::refusal::Refusal;

/// The most bytes of a picture.
pub(super) const MOST_BYTES: u64 = 15 * 1024 * 1024;
/// How long a picture may take, all of it.
const TIMEOUT: Duration = Duration::from_secs(20);
/// The most redirects followed, all to where pictures may come from.
const REDIRECTS: usize = 3;

/// What a host answers.
#[derive(Debug)]
pub(super) enum Answer {
    /// A picture, perhaps.
    Sent(Vec<u8>, Edition),
    /// What we have is what it has.
    Same,
}

/// Who asks hosts for pictures: without a key, a cookie or a word on who reads the page.
#[derive(Debug, Clone)]
pub(super) struct Fetcher {
    http: reqwest::Client,
}

impl Fetcher {
    pub(super) fn new(origins: Origins) -> reqwest::Result<Self> {
        // Whoever runs us may have chosen a provider already; then theirs stays.
        _ = rustls::crypto::ring::default_provider().install_default();
        let accepted = HeaderValue::from_static("image/webp, image/jpeg, image/png, image/gif");
        let http = reqwest::Client::builder()
            .user_agent(concat!("Oriel/", env!("CARGO_PKG_VERSION")))
            .default_headers(HeaderMap::from_iter([(ACCEPT, accepted)]))
            .timeout(TIMEOUT)
            .no_proxy()
            .referer(false)
            .redirect(Policy::custom(move |attempt| follow(&origins, attempt)))
            .build()?;
        Ok(Self { http })
    }

    /// What is at an address; where we have an edition of it, whether it is another now.
    pub(super) async fn fetch(&self, url: Url, have: Option<&Edition>) -> Result<Answer, Refusal> {
        let conditions = have.map(Edition::unless_same).unwrap_or_default();
        let mut answer = self.http.get(url).headers(conditions).send().await.map_err(broken)?;
        let status = answer.status();
        if status == StatusCode::NOT_MODIFIED && have.is_some() {
            return Ok(Answer::Same);
        }
        if status.is_redirection() {
            return Err(Refusal::Redirected);
        }
        if status.is_server_error() || matches!(status.as_u16(), 408 | 425 | 429) {
            return Err(Refusal::Unreachable(format!("the host answers {}", status.as_u16())));
        }
        if !status.is_success() {
            return Err(Refusal::Absent(status.as_u16()));
        }
        if answer.content_length().is_some_and(|length| length > MOST_BYTES) {
            return Err(Refusal::Heavy(MOST_BYTES));
        }
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(broken)? {
            if (body.len() + chunk.len()) as u64 > MOST_BYTES {
                return Err(Refusal::Heavy(MOST_BYTES));
            }
            body.extend_from_slice(&chunk);
        }
        let edition = Edition::of(answer.headers(), &body);
        Ok(Answer::Sent(body, edition))
    }
}

fn follow(origins: &Origins, attempt: Attempt<'_>) -> Action {
    let may = origins.admit(attempt.url()) && attempt.previous().len() <= REDIRECTS;
    if may { attempt.follow() } else { attempt.stop() }
}

/// An error with its causes, in one line, without the address.
fn broken(error: reqwest::Error) -> Refusal {
    if error.is_timeout() {
        return Refusal::Unreachable(format!("no answer within {} seconds", TIMEOUT.as_secs()));
    }
    Refusal::Unreachable(told(&error.without_url()))
}

fn told(error: &(dyn Error + 'static)) -> String {
    let causes = std::iter::successors(error.source(), |cause| (*cause).source());
    causes.fold(error.to_string(), |told, cause| format!("{told}: {cause}"))
}
