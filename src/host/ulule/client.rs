//! One request to the host: where it goes, what it carries, how long and how large its answer may be.

use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use reqwest::redirect::{Attempt, Policy};
use reqwest::{Error, RequestBuilder, Response};
use url::Url;

use super::reply::{Refusal, Reply};
use super::settings::{BadSettings, Settings, check};
use super::{HostError, Now};

/// The version whose answers this adapter reads. Without it the host would answer as in 2017.
const VERSION: &str = "2020-11-10";
/// The most redirects followed, all within the host.
const REDIRECTS: usize = 3;

/// The host's API.
pub(super) struct Client {
    http: reqwest::Client,
    settings: Settings,
    now: Now,
}

impl Client {
    /// A client for the host in `settings` alone: no proxy, no redirect to elsewhere.
    pub(super) fn new(mut settings: Settings, now: Now) -> Result<Self, BadSettings> {
        check(&settings.id, "base", &settings.base, "https://api.ulule.com/v1")?;
        // An empty key would turn reading that anyone may do into 401.
        settings.api_key = settings.api_key.map(|key| key.trim().to_owned()).filter(|key| !key.is_empty());
        // Whoever runs us may have chosen a provider already; then theirs stays.
        _ = rustls::crypto::ring::default_provider().install_default();
        let builder = reqwest::Client::builder()
            .user_agent(concat!("Oriel/", env!("CARGO_PKG_VERSION")))
            .default_headers(headers(&settings)?)
            .timeout(settings.timeout)
            .no_proxy()
            .redirect(Policy::custom(stay_at_home));
        let http = builder.build().map_err(|error| BadSettings::Client(settings.id.clone(), told(&error)))?;
        Ok(Self { http, settings, now })
    }

    /// Where the API is.
    pub(super) fn base(&self) -> &Url {
        &self.settings.base
    }

    /// What the host answers at `path`, one segment each.
    pub(super) async fn get(&self, path: &[&str], query: &[(&str, &str)]) -> Result<Reply, HostError> {
        self.ask(self.http.get(self.address(path, query))).await
    }

    /// What the host answers the person at `path` whose access token this is.
    pub(super) async fn get_as(&self, token: &str, path: &[&str], query: &[(&str, &str)]) -> Result<Reply, HostError> {
        self.ask(self.http.get(self.address(path, query)).bearer_auth(token)).await
    }

    async fn ask(&self, request: RequestBuilder) -> Result<Reply, HostError> {
        let request = request.build().map_err(|error| self.broken(error))?;
        tracing::debug!(host = %self.settings.id, url = %request.url(), "asking");
        let answer = self.http.execute(request).await.map_err(|error| self.broken(error))?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        if status.is_success() {
            return self.body(answer).await.map(Reply::Body);
        }
        // The beginning of an error page is enough, and a broken one is no second error.
        let said = self.start_of(answer).await;
        Refusal { status, headers: &headers, said, settings: &self.settings, now: (self.now)() }.into_reply()
    }

    fn address(&self, path: &[&str], query: &[(&str, &str)]) -> Url {
        let mut url = self.settings.base.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        url
    }

    async fn body(&self, mut answer: Response) -> Result<Vec<u8>, HostError> {
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|error| self.broken(error))? {
            if body.len() + chunk.len() > self.settings.body_limit {
                let limit = self.settings.body_limit;
                return Err(HostError::Unreadable(format!("it is longer than {limit} bytes")));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body)
    }

    async fn start_of(&self, mut answer: Response) -> String {
        let mut start = Vec::new();
        while start.len() < 4096
            && let Ok(Some(chunk)) = answer.chunk().await
        {
            start.extend_from_slice(&chunk);
        }
        start.truncate(4096);
        String::from_utf8_lossy(&start).into_owned()
    }

    fn broken(&self, error: Error) -> HostError {
        if error.is_timeout() {
            return HostError::Timeout(self.settings.timeout);
        }
        let told = told(&error.without_url());
        HostError::Unreachable(told)
    }
}

fn headers(settings: &Settings) -> Result<HeaderMap, BadSettings> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(HeaderName::from_static("ulule-version"), HeaderValue::from_static(VERSION));
    if let Some(key) = &settings.api_key {
        let value = HeaderValue::try_from(format!("APIKey {key}"));
        let mut value = value.map_err(|_| BadSettings::Key(settings.id.clone()))?;
        value.set_sensitive(true);
        headers.insert(AUTHORIZATION, value);
    }
    Ok(headers)
}

/// Redirects within the host's origin are followed; another one is not asked, and its address is not believed.
fn stay_at_home(attempt: Attempt<'_>) -> reqwest::redirect::Action {
    let home = attempt.previous().first().is_some_and(|first| first.origin() == attempt.url().origin());
    if home && attempt.previous().len() <= REDIRECTS { attempt.follow() } else { attempt.stop() }
}

/// An error with its causes, in one line.
fn told(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |told, cause| format!("{told}: {cause}"))
}
