//! Those outside who are told what changes: each in the order of the journal, again until it arrives, and no longer than that
//! makes sense. What they are told names no person.

mod courier;
mod hook;
mod payload;
mod progress;
mod rounds;
mod secret;

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::app::Now;
use crate::app::catalog::Catalog;
use crate::app::homes::Homes;
use crate::app::journal::{Asked, Done, Journal, NotDone};
use crate::domain::project::RegionId;
use crate::domain::region::Region;
use crate::domain::webhook::{self, Topic, WebhookId, Wish};
use crate::settings;
use crate::store::{Drawer, PostStore, StoreError};

pub use courier::{Outcome, Trouble};
pub use progress::{Delivery, Progress};
pub use secret::Secret;

use courier::Courier;
use hook::Hook;

/// Tells those outside.
pub struct Webhooks {
    journal: Arc<Journal>,
    catalog: Arc<Catalog>,
    store: Arc<dyn PostStore>,
    homes: Homes,
    courier: Courier,
    private: bool,
    now: Now,
    wake: Arc<Notify>,
    progress: Mutex<HashMap<WebhookId, Progress>>,
}

/// Why a test could not be sent.
#[derive(Debug, thiserror::Error)]
pub enum Untested {
    /// There is no such webhook.
    #[error("there is no such webhook")]
    Unknown,
    /// The journal or the disk refused.
    #[error("{0}")]
    Journal(#[from] NotDone),
    /// The disk refused.
    #[error("{0}")]
    Store(#[from] StoreError),
}

impl Webhooks {
    /// Who tells those outside, where the last run left off. From now on it hears what is added to journals.
    pub fn new(
        journal: Arc<Journal>,
        catalog: Arc<Catalog>,
        store: Arc<dyn PostStore>,
        homes: Homes,
        settings: settings::Webhooks,
        now: Now,
    ) -> anyhow::Result<Self> {
        let wake = Arc::new(Notify::new());
        let hears = wake.clone();
        journal.listen(Box::new(move |_| hears.notify_one()));
        let (courier, private) = (Courier::new(settings.private)?, settings.private);
        let this = Self { journal, catalog, store, homes, courier, private, now, wake, progress: Mutex::default() };
        this.sweep()?;
        Ok(this)
    }

    /// Throws away what is kept of webhooks that no region has any more: a crash may have left it. A region that is not
    /// served just now has a journal still. Not while webhooks can be added: their secrets come first.
    fn sweep(&self) -> anyhow::Result<()> {
        let mut known = HashSet::new();
        for region in self.journal.store().regions()? {
            // What is not known must not be thrown away.
            let Ok(state) = self.journal.state(&region) else { return Ok(()) };
            known.extend(state.webhooks.all().map(|(id, _)| id.as_str().to_owned()));
        }
        for drawer in [Drawer::Secrets, Drawer::Webhooks] {
            for name in self.store.names(drawer)?.into_iter().filter(|name| !known.contains(name)) {
                self.store.forget(drawer, &name)?;
            }
        }
        Ok(())
    }

    /// Adds a webhook, with a secret of its own. Blocks.
    pub fn add(
        &self,
        region: &RegionId,
        asked: Asked,
        url: &str,
        topics: Vec<Topic>,
    ) -> Result<(WebhookId, Done), NotDone> {
        let webhook = draw();
        let secret = Secret::draw();
        // First: a webhook without a secret could not be told of anything.
        let kept = self.store.write(Drawer::Secrets, webhook.as_str(), &secret);
        kept.map_err(|error| NotDone::Store(Arc::new(error)))?;
        let wish = Wish { webhook: webhook.clone(), url: url.to_owned(), topics, private: self.private };
        let done = self.journal.run(region, asked, move |state, _| webhook::add(state, &wish));
        if done.as_ref().map_or(true, |done| done.repeated) {
            self.forget(&webhook);
        }
        done.map(|done| (webhook, done))
    }

    /// Removes a webhook, and what it was signed with. Blocks.
    pub fn remove(&self, region: &RegionId, asked: Asked, webhook: &WebhookId) -> Result<Done, NotDone> {
        let id = webhook.clone();
        let done = self.journal.run(region, asked, move |state, _| webhook::remove(state, &id))?;
        self.forget(webhook);
        Ok(done)
    }

    /// What the deliveries of a webhook are signed with. Blocks.
    pub fn secret(&self, webhook: &WebhookId) -> Result<Option<Secret>, StoreError> {
        self.store.read(Drawer::Secrets, webhook.as_str())
    }

    /// How far a webhook has come, and its last deliveries. Blocks.
    pub fn progress(&self, webhook: &WebhookId) -> Result<Progress, StoreError> {
        if let Some(progress) = self.all_progress().get(webhook) {
            return Ok(progress.clone());
        }
        Ok(self.store.read(Drawer::Webhooks, webhook.as_str())?.unwrap_or_default())
    }

    /// Sends a test now, whether deliveries rest or not, and says what came of it. Blocks, within a runtime.
    pub fn test(&self, region: &Region, webhook: &WebhookId) -> Result<Delivery, Untested> {
        let state = self.journal.state(&region.id)?;
        let known = state.webhooks.get(webhook).ok_or(Untested::Unknown)?;
        let secret = self.secret(webhook)?;
        let now = (self.now)();
        let hook = Hook { region: region.id.clone(), id: webhook.clone(), url: known.url.clone(), secret };
        let body = payload::test(&self.homes, region, now);
        let id = payload::test_id(webhook);
        let answer = tokio::runtime::Handle::current().block_on(self.courier.deliver(&hook, &id, &body, now));
        let delivery = Delivery { id, seq: None, kind: payload::TEST.into(), at: now, outcome: answer.outcome };
        let mut progress = self.progress(webhook)?;
        progress.note(delivery.clone());
        self.keep(webhook, progress)?;
        Ok(delivery)
    }

    fn keep(&self, webhook: &WebhookId, progress: Progress) -> Result<(), StoreError> {
        let kept = self.store.write(Drawer::Webhooks, webhook.as_str(), &progress);
        self.all_progress().insert(webhook.clone(), progress);
        kept
    }

    /// Throws away what is kept of a webhook beside the journal.
    fn forget(&self, webhook: &WebhookId) {
        self.all_progress().remove(webhook);
        for drawer in [Drawer::Secrets, Drawer::Webhooks] {
            if let Err(error) = self.store.forget(drawer, webhook.as_str()) {
                tracing::warn!(%webhook, %error, "what is kept of a webhook that is gone could not be thrown away");
            }
        }
    }

    fn all_progress(&self) -> MutexGuard<'_, HashMap<WebhookId, Progress>> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An id that no webhook has yet.
fn draw() -> WebhookId {
    let digits: String = rand::random::<[u8; 8]>().iter().map(|byte| format!("{byte:02x}")).collect();
    // Sixteen hexadecimal digits are an id.
    digits.parse().unwrap_or_else(|error| unreachable!("{error}"))
}
