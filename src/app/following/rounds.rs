//! The weekly letter: once a week it is found what there is to tell, and kept; then each follower is written to. How far that
//! has come is on the disk: nobody is told twice, and a week without a node is told by the next letter.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::runtime::Handle;
use tokio_util::sync::CancellationToken;

use super::{Follower, Following};
use crate::app::Now;
use crate::app::catalog::Catalog;
use crate::app::window::Window;
use crate::domain::follow::{Edition, Item, Topic, last_turn};
use crate::domain::project::{News, ProjectKey, RegionId};
use crate::domain::token::Token;
use crate::mail::{Letter, LetterId, Post, Put};
use crate::store::{Drawer, PostStore, StoreError};

/// How often it is looked at whether the morning has come.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How often those who did not answer are forgotten.
const SWEEP_EVERY: SignedDuration = SignedDuration::from_hours(1);

/// Writes the weekly letter.
pub trait Columnist: Send + Sync {
    /// A letter that tells a follower of these, of each under the topic it belongs to; none where nothing of it is left to tell.
    fn weekly(
        &self,
        region: &RegionId,
        follower: &Follower,
        token: &Token,
        told: &BTreeMap<Topic, Vec<Item>>,
        now: Timestamp,
    ) -> Option<Letter>;
}

/// Writes to followers once a week.
pub struct Weekly {
    following: Arc<Following>,
    catalog: Arc<Catalog>,
    post: Arc<Post>,
    store: Arc<dyn PostStore>,
    columnist: Box<dyn Columnist>,
    now: Now,
    editions: Mutex<BTreeMap<RegionId, Edition>>,
}

impl Weekly {
    /// Who writes, where the last run left off.
    pub fn new(
        following: Arc<Following>,
        catalog: Arc<Catalog>,
        post: Arc<Post>,
        store: Arc<dyn PostStore>,
        columnist: Box<dyn Columnist>,
        now: Now,
    ) -> Self {
        Self { following, catalog, post, store, columnist, now, editions: Mutex::default() }
    }

    /// Makes rounds until `stop`. Blocks: for a thread of its own within a runtime.
    pub fn run(&self, stop: &CancellationToken) {
        let runtime = Handle::current();
        let mut swept: Option<Timestamp> = None;
        while !stop.is_cancelled() {
            let now = (self.now)();
            if swept.is_none_or(|at| now.duration_since(at) > SWEEP_EVERY) {
                swept = Some(now);
                if let Err(error) = self.following.sweep(now) {
                    tracing::error!(%error, "followers who did not answer are still kept");
                }
            }
            for window in self.catalog.windows().all() {
                if let Err(error) = self.round(window, now) {
                    tracing::error!(region = %window.region.id, %error, "followers cannot be written to");
                }
            }
            runtime.block_on(stop.run_until_cancelled(tokio::time::sleep(LOOK_EVERY)));
        }
    }

    fn round(&self, window: &Window, now: Timestamp) -> Result<(), StoreError> {
        let region = &window.region;
        let turn = last_turn(now, &region.zone);
        let mut editions = self.editions.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = match editions.remove(&region.id) {
            Some(edition) => Some(edition),
            None => self.store.read::<Edition>(Drawer::Weekly, region.id.as_str())?,
        };
        // A host that has said nothing yet would make every project a new one later.
        if kept.is_none() && window.shelf().members().is_empty() {
            return Ok(());
        }
        let edition = match kept {
            Some(edition) if edition.turn >= turn => edition,
            kept => {
                let next = self.next(window, kept.as_ref(), turn)?;
                self.store.write(Drawer::Weekly, region.id.as_str(), &next)?;
                next
            }
        };
        let written = self.write(window, &edition, now);
        editions.insert(region.id.clone(), edition);
        written
    }

    /// What there is to tell since the last letter.
    fn next(&self, window: &Window, last: Option<&Edition>, turn: Timestamp) -> Result<Edition, StoreError> {
        let (shelf, local) = (window.shelf(), window.local());
        let Some(last) = last else { return Ok(Edition::first(&shelf, turn)) };
        let mut news: Vec<(ProjectKey, News)> = Vec::new();
        for topic in self.following.projects(&window.region.id) {
            let Topic::Project(key) = topic else { continue };
            let detail = if shelf.get(&key).is_some() { self.catalog.detail(&key)? } else { None };
            news.extend(detail.into_iter().flat_map(|detail| detail.news).map(|news| (key.clone(), news)));
        }
        Ok(last.next(&shelf, &local, &news, turn))
    }

    fn write(&self, window: &Window, edition: &Edition, now: Timestamp) -> Result<(), StoreError> {
        let region = &window.region.id;
        let (shelf, local) = (window.shelf(), window.local());
        for id in self.following.due(region, edition.turn) {
            let Some(follower) = self.following.read(&id)? else { continue };
            let mut told: BTreeMap<Topic, Vec<Item>> = BTreeMap::new();
            for item in &edition.items {
                // Topics are in order of how much they say: what several ask for is told under the nearest.
                if let Some(topic) = follower.topics.iter().find(|topic| item.concerns(topic, &shelf, &local)) {
                    told.entry(topic.clone()).or_default().push(item.clone());
                }
            }
            let token = self.following.token(&id);
            let letter = Some(&told).filter(|told| !told.is_empty());
            let letter = letter.and_then(|told| self.columnist.weekly(region, &follower, &token, told, now));
            if let Some(letter) = letter {
                let name = LetterId::of(&["weekly", region.as_str(), id.as_str(), &edition.turn.to_string()]);
                if self.post.put(name, letter)? == Put::Full {
                    continue;
                }
            }
            self.following.told(&id, edition.turn)?;
        }
        Ok(())
    }
}
