//! Sign-ins that were begun: what we know of a person who is at their provider's. Each is good once, for a few minutes, in
//! the browser that began it.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use subtle::ConstantTimeEq;
use url::Url;

use super::{Kept, Provider};
use crate::app::people::draw_token;
use crate::domain::person::ProviderId;
use crate::domain::token::{Token, TokenHash};

/// How long a person may take at their provider's.
pub const GOOD_FOR: SignedDuration = SignedDuration::from_mins(10);
/// Sign-ins kept at once; the oldest goes first.
const MOST: usize = 10_000;

/// A sign-in that was begun.
#[derive(Debug)]
pub struct Pending {
    /// With whom: an answer that another provider was asked for is not believed.
    pub provider: ProviderId,
    /// Where the provider sends the person back to, letter by letter.
    pub back: Url,
    /// What the provider's part needs.
    pub kept: Kept,
    /// Where the person was going.
    pub to: String,
    browser: TokenHash,
    until: Timestamp,
}

/// What a sign-in is begun with.
pub struct Begun {
    /// What goes to the provider and comes back.
    pub state: Token,
    /// What stays in the browser.
    pub browser: Token,
}

impl Begun {
    /// Two secrets that nobody else knows.
    pub fn draw() -> Self {
        Self { state: draw_token(), browser: draw_token() }
    }
}

/// Every provider, and everybody who is there at the moment.
#[derive(Default)]
pub struct SignIns {
    providers: BTreeMap<ProviderId, Arc<Provider>>,
    pending: Mutex<HashMap<TokenHash, Pending>>,
}

impl SignIns {
    /// With these providers.
    pub fn new(providers: impl IntoIterator<Item = Provider>) -> Self {
        let providers = providers.into_iter().map(|provider| (provider.id.clone(), Arc::new(provider)));
        Self { providers: providers.collect(), ..Self::default() }
    }

    /// Every provider, by name.
    pub fn providers(&self) -> impl Iterator<Item = &Arc<Provider>> {
        self.providers.values()
    }

    /// A provider by its name.
    pub fn provider(&self, name: &str) -> Option<&Arc<Provider>> {
        self.providers.iter().find(|(id, _)| id.as_str() == name).map(|(_, provider)| provider)
    }

    /// Keeps what was begun until the person is back.
    pub fn keep(&self, begun: &Begun, provider: ProviderId, back: Url, kept: Kept, to: String, now: Timestamp) {
        let mut pending = self.pending();
        pending.retain(|_, one| now < one.until);
        if pending.len() >= MOST
            && let Some(oldest) = pending.iter().min_by_key(|(_, one)| one.until).map(|(state, _)| state.clone())
        {
            pending.remove(&oldest);
        }
        let until = now.checked_add(GOOD_FOR).unwrap_or(Timestamp::MAX);
        let one = Pending { provider, back, kept, to, browser: begun.browser.hash(), until };
        pending.insert(begun.state.hash(), one);
    }

    /// What was begun with this state in this browser. The state is spent by asking, whoever asks.
    pub fn take(&self, state: &Token, browser: Option<&Token>, now: Timestamp) -> Option<Pending> {
        let one = self.pending().remove(&state.hash())?;
        let same = browser
            .is_some_and(|browser| browser.hash().as_str().as_bytes().ct_eq(one.browser.as_str().as_bytes()).into());
        (same && now < one.until).then_some(one)
    }

    fn pending(&self) -> MutexGuard<'_, HashMap<TokenHash, Pending>> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
