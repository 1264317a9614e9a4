//! What an answer's status means: a body to read, a thing that is gone, or an error that says what to do.

use std::time::Duration;

use jiff::Timestamp;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, RETRY_AFTER};

use super::{HostError, Settings};
use crate::host::clean::plain;

/// No wait asked for is believed beyond this.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 3600);
/// Of what the host says with an error, in characters.
const EXCERPT: usize = 200;

/// An answer.
pub(super) enum Reply {
    /// 2xx.
    Body(Vec<u8>),
    /// 404 or 410, and what was said.
    Gone(String),
}

/// An answer that is none.
pub(super) struct Refusal<'a> {
    pub(super) status: StatusCode,
    pub(super) headers: &'a HeaderMap,
    /// The beginning of the body; any text.
    pub(super) said: String,
    pub(super) settings: &'a Settings,
    pub(super) now: Timestamp,
}

impl Refusal<'_> {
    pub(super) fn into_reply(self) -> Result<Reply, HostError> {
        let excerpt = match self.status {
            StatusCode::NOT_FOUND | StatusCode::GONE => return Ok(Reply::Gone(self.excerpt())),
            StatusCode::TOO_MANY_REQUESTS => return Err(HostError::Limited(self.wait())),
            StatusCode::UNAUTHORIZED => self.about_the_key(),
            StatusCode::FORBIDDEN => format!("not allowed with {}: {}", self.key(), self.excerpt()),
            status if status.is_redirection() => {
                "it redirects to another address, which is not followed; check `base`".into()
            }
            _ => self.excerpt(),
        };
        Err(HostError::Status { status: self.status.as_u16(), excerpt, retry_after: self.wait() })
    }

    fn about_the_key(&self) -> String {
        let id = &self.settings.id;
        let said = self.excerpt();
        match self.settings.api_key {
            Some(_) => format!(
                "`api_key` of the host «{id}» is wrong or no longer valid: put a new one in the settings ({said})"
            ),
            None => format!("this wants an API key: set `api_key` of the host «{id}» ({said})"),
        }
    }

    fn key(&self) -> String {
        let id = &self.settings.id;
        match self.settings.api_key {
            Some(_) => format!("the `api_key` of the host «{id}»"),
            None => format!("no `api_key` set for the host «{id}»"),
        }
    }

    /// The beginning of what was said, without markup and without our key, should the host repeat it.
    fn excerpt(&self) -> String {
        let secret = self.settings.api_key.as_deref();
        let said = secret.map_or_else(|| self.said.clone(), |key| self.said.replace(key, "…"));
        let excerpt: String = plain(&said).chars().take(EXCERPT).collect();
        if excerpt.is_empty() { "without a word".into() } else { excerpt }
    }

    /// How long the host wants to be left alone: `Retry-After` in seconds or as a date, else `X-RateLimit-Reset`.
    fn wait(&self) -> Option<Duration> {
        let text = |name| self.headers.get(name).and_then(|value: &reqwest::header::HeaderValue| value.to_str().ok());
        let after = text(RETRY_AFTER.as_str()).and_then(|text| self.until(text));
        let wait = after.or_else(|| {
            let limited = self.status == StatusCode::TOO_MANY_REQUESTS;
            text("x-ratelimit-reset").filter(|_| limited).and_then(|text| self.until(text))
        });
        wait.map(|wait| wait.min(LONGEST_WAIT))
    }

    /// Seconds from now, seconds since 1970 (nobody waits 30 years), or an HTTP date.
    fn until(&self, text: &str) -> Option<Duration> {
        let text = text.trim();
        let at = match text.parse::<u64>() {
            Ok(seconds) if seconds < 1_000_000_000 => return Some(Duration::from_secs(seconds)),
            Ok(seconds) => Timestamp::from_second(i64::try_from(seconds).ok()?).ok()?,
            Err(_) => jiff::fmt::rfc2822::parse(text).ok()?.timestamp(),
        };
        Some(Duration::try_from(at.duration_since(self.now)).unwrap_or_default())
    }
}
