//! What the host was asked, for tests of politeness.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::Request;
use jiff::Timestamp;
use serde::Serialize;

/// Requests remembered.
const KEPT: usize = 10_000;

/// One request that came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RequestLog {
    /// `GET`, `POST` ...
    pub method: String,
    /// As sent, `/v1/search/projects?q=sort:new`.
    pub path_and_query: String,
    /// By the host's clock, which may stand still.
    pub at: Timestamp,
    /// Real time since the host was made.
    #[serde(skip)]
    pub since_start: Duration,
    /// `Ulule-Version`, if it was sent.
    pub version_header: Option<String>,
}

/// The last requests.
#[derive(Debug)]
pub(super) struct Requests {
    started: Instant,
    last: Mutex<VecDeque<RequestLog>>,
}

impl Default for Requests {
    fn default() -> Self {
        Self { started: Instant::now(), last: Mutex::default() }
    }
}

impl Requests {
    /// Remembers a request.
    pub(super) fn note(&self, request: &Request, at: Timestamp) {
        let path = request.uri().path_and_query().map_or(request.uri().path(), |path| path.as_str());
        let version = request.headers().get("ulule-version");
        let entry = RequestLog {
            method: request.method().to_string(),
            path_and_query: path.into(),
            at,
            since_start: self.started.elapsed(),
            version_header: version.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()),
        };
        let mut last = self.last();
        if last.len() == KEPT {
            last.pop_front();
        }
        last.push_back(entry);
    }

    pub(super) fn all(&self) -> Vec<RequestLog> {
        self.last().iter().cloned().collect()
    }

    pub(super) fn clear(&self) {
        self.last().clear();
    }

    fn last(&self) -> MutexGuard<'_, VecDeque<RequestLog>> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
