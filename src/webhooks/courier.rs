//! One delivery over the net: signed, to the open net alone, without following where an answer leads, and not for long.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{CONTENT_TYPE, HeaderMap, RETRY_AFTER};
use reqwest::redirect::Policy;
use serde::{Deserialize, Serialize};
use url::{Host, Url};

use super::hook::Hook;
use crate::domain::webhook::is_public;

/// How long an answer may take.
const TIMEOUT: Duration = Duration::from_secs(15);
/// How long a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// What came of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// An answer with this status; 200 to 299 say that it arrived.
    Answered(u16),
    /// No answer.
    Failed(Trouble),
}

/// What stood in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// Nobody is there.
    Unreachable,
    /// It took too long.
    Slow,
    /// It leads into our own house.
    Private,
    /// Its secret is not here.
    Unsigned,
}

impl Trouble {
    /// The word for it: the text `webhook-trouble-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Slow => "slow",
            Self::Private => "private",
            Self::Unsigned => "unsigned",
        }
    }
}

impl Outcome {
    /// Whether it arrived.
    pub fn arrived(self) -> bool {
        matches!(self, Self::Answered(200..300))
    }
}

/// What came of a delivery, and how long whoever answered wants to be left alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) outcome: Outcome,
    pub(super) wished: Option<Duration>,
}

/// Who delivers.
pub(super) struct Courier {
    http: reqwest::Client,
    private: bool,
}

impl Courier {
    /// With `private`, into our own house too.
    pub(super) fn new(private: bool) -> reqwest::Result<Self> {
        // Whoever runs us may have chosen a provider already; then theirs stays.
        _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = reqwest::Client::builder()
            .user_agent(concat!("Oriel/", env!("CARGO_PKG_VERSION")))
            .timeout(TIMEOUT)
            .connect_timeout(CONNECT_TIMEOUT)
            .pool_max_idle_per_host(0)
            .no_proxy()
            .referer(false)
            .redirect(Policy::none());
        if !private {
            builder = builder.dns_resolver(Arc::new(Outside));
        }
        Ok(Self { http: builder.build()?, private })
    }

    /// Delivers a body.
    pub(super) async fn deliver(&self, hook: &Hook, id: &str, body: &str, now: Timestamp) -> Answer {
        let failed = |trouble| Answer { outcome: Outcome::Failed(trouble), wished: None };
        let second = now.as_second();
        let signature = hook.secret.as_ref().and_then(|secret| secret.sign(id, second, body));
        let Some(signature) = signature else { return failed(Trouble::Unsigned) };
        let Some(url) = Url::parse(&hook.url).ok().filter(|url| self.private || is_outside(url)) else {
            return failed(Trouble::Private);
        };
        let request = self
            .http
            .post(url)
            .header(CONTENT_TYPE, "application/json")
            .header("webhook-id", id)
            .header("webhook-timestamp", second)
            .header("webhook-signature", signature)
            .body(body.to_owned());
        match request.send().await {
            Ok(answer) => {
                let wished = wished(answer.headers());
                Answer { outcome: Outcome::Answered(answer.status().as_u16()), wished }
            }
            Err(error) if led_inside(&error) => failed(Trouble::Private),
            Err(error) if error.is_timeout() => failed(Trouble::Slow),
            Err(_) => failed(Trouble::Unreachable),
        }
    }
}

/// How long they want to be left alone, where they say it in seconds.
fn wished(headers: &HeaderMap) -> Option<Duration> {
    headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}

/// An address written out is asked of no resolver.
fn is_outside(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => is_public(IpAddr::V4(address)),
        Some(Host::Ipv6(address)) => is_public(IpAddr::V6(address)),
        Some(Host::Domain(_)) => url.scheme() == "https",
        None => false,
    }
}

/// Resolves names, and refuses those that lead into our own house. The addresses that were looked at are those that are
/// called: a name cannot change its mind in between.
struct Outside;

#[derive(Debug, thiserror::Error)]
#[error("the name leads to no address of the open net")]
struct LedInside;

impl Resolve for Outside {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            if found.iter().any(|address| !is_public(address.ip())) {
                return Err(LedInside.into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

fn led_inside(error: &reqwest::Error) -> bool {
    let causes = std::iter::successors(std::error::Error::source(error), |cause| (*cause).source());
    causes.into_iter().any(|cause| cause.is::<LedInside>())
}

#[cfg(test)]
mod tests {
    use super::super::secret::Secret;
    use super::*;

    async fn outcome(url: &str) -> Outcome {
        let hook = Hook {
            region: "auvergne".parse().unwrap(),
            id: "a".parse().unwrap(),
            url: url.into(),
            secret: Some(Secret::draw()),
        };
        Courier::new(false).unwrap().deliver(&hook, "msg_1", "{}", Timestamp::UNIX_EPOCH).await.outcome
    }

    #[tokio::test]
    async fn nothing_is_delivered_into_our_own_house() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        for host in ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"] {
            let inside = Outcome::Failed(Trouble::Private);
            assert_eq!(outcome(&format!("https://{host}:{port}/")).await, inside, "{host}");
        }
        let called = tokio::time::timeout(Duration::from_millis(50), listener.accept()).await;
        assert!(called.is_err(), "somebody called");
    }
}
