//! What operators, and Oriel itself, can do with webhooks.

use imbl::OrdSet;

use super::{PauseReason, Topic, WebhookFact, WebhookId, target};
use crate::domain::fact::Fact;
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::state::RegionState;

/// The most webhooks of a region.
pub const MOST: usize = 20;

/// A webhook that is wished for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The id drawn for it.
    pub webhook: WebhookId,
    /// Where, as typed.
    pub url: String,
    /// Of what.
    pub topics: Vec<Topic>,
    /// Whether it may lead to this machine and its own network.
    pub private: bool,
}

/// Tells somebody outside from now on.
pub fn add(state: &RegionState, wish: &Wish) -> Checked<Vec<Fact>> {
    let mut refusals = Vec::new();
    let url = target::read(&wish.url, wish.private).map_err(|refusal| refusals.push(refusal)).ok();
    if wish.topics.is_empty() {
        refusals.push(Refusal::of("topics", "webhook-topics-missing"));
    }
    if url.as_ref().is_some_and(|url| state.webhooks.all().any(|(_, known)| known.url == *url)) {
        refusals.push(Refusal::of("url", "webhook-url-known"));
    }
    if state.webhooks.all().count() >= MOST {
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        refusals.push(Refusal::whole("webhooks-too-many").with("most", Arg::Number(most)));
    }
    match url {
        Some(url) if refusals.is_empty() => {
            let topics: OrdSet<_> = wish.topics.iter().copied().collect();
            Ok(vec![Fact::Webhook(WebhookFact::Added { webhook: wish.webhook.clone(), url, topics })])
        }
        _ => Err(refusals),
    }
}

/// Lets deliveries rest.
pub fn pause(state: &RegionState, webhook: &WebhookId, reason: PauseReason) -> Checked<Vec<Fact>> {
    let known = known(state, webhook)?;
    if known.paused.is_some() {
        return Ok(Vec::new());
    }
    Ok(vec![Fact::Webhook(WebhookFact::Paused { webhook: webhook.clone(), reason })])
}

/// Lets deliveries go on.
pub fn resume(state: &RegionState, webhook: &WebhookId) -> Checked<Vec<Fact>> {
    let known = known(state, webhook)?;
    if known.paused.is_none() {
        return Ok(Vec::new());
    }
    Ok(vec![Fact::Webhook(WebhookFact::Resumed { webhook: webhook.clone() })])
}

/// Tells them no more.
pub fn remove(state: &RegionState, webhook: &WebhookId) -> Checked<Vec<Fact>> {
    known(state, webhook)?;
    Ok(vec![Fact::Webhook(WebhookFact::Removed { webhook: webhook.clone() })])
}

fn known<'s>(state: &'s RegionState, webhook: &WebhookId) -> Checked<&'s super::Webhook> {
    state.webhooks.get(webhook).ok_or_else(|| vec![Refusal::whole("webhook-unknown")])
}
