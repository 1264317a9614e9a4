//! What the host tells others about: one POST per event and listener, at once, in the background, never repeated.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};
use url::Url;

/// How long a listener may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// An event as documented: the time has no zone, the resource is an address to fetch.
pub(super) fn event(kind: &str, resource: &str, uri: &str, now: Timestamp) -> Value {
    let created = now.strftime("%Y-%m-%dT%H:%M:%S%.6f").to_string();
    json!({"created": created, "object": "event", "type": kind, "resource": {"type": resource, "uri": uri}})
}

/// The sender. Knows only the listeners it was given, follows no redirect, uses no proxy.
#[derive(Debug)]
pub(super) struct Sender {
    listeners: Vec<Url>,
    client: Option<reqwest::Client>,
}

impl Sender {
    pub(super) fn new(listeners: Vec<Url>) -> Self {
        let client = if listeners.is_empty() { None } else { client() };
        Self { listeners, client }
    }

    /// Sends `events` to every listener, in their order. Returns before they arrive. Needs a Tokio runtime.
    pub(super) fn send(&self, events: &[Value]) {
        let Some(client) = &self.client else { return };
        for listener in &self.listeners {
            let (client, listener, events) = (client.clone(), listener.clone(), events.to_vec());
            tokio::spawn(async move {
                for event in events {
                    // The address holds a secret, so only the failure is told.
                    let answer = client.post(listener.clone()).json(&event).send().await;
                    if let Err(error) = answer.and_then(reqwest::Response::error_for_status) {
                        tracing::warn!(error = %error.without_url(), "a webhook did not arrive");
                    }
                }
            });
        }
    }
}

fn client() -> Option<reqwest::Client> {
    // Whoever embeds the host may have chosen a provider already; then theirs stays.
    _ = rustls::crypto::ring::default_provider().install_default();
    let builder = reqwest::Client::builder().timeout(PATIENCE).no_proxy().redirect(reqwest::redirect::Policy::none());
    let built = builder.build();
    if let Err(error) = &built {
        tracing::error!(%error, "the sample host cannot send webhooks");
    }
    built.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_has_the_documented_shape() {
        let now = "2015-09-01T16:40:05.805422Z".parse().unwrap();
        let body = event("project.updated", "project", "http://127.0.0.1:1/v1/projects/53423", now);
        let expected = json!({"created": "2015-09-01T16:40:05.805422", "object": "event", "type": "project.updated",
            "resource": {"type": "project", "uri": "http://127.0.0.1:1/v1/projects/53423"}});
        assert_eq!(body, expected);
    }
}
