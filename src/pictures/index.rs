//! What is known of every picture: there, on its way, or refused and why. Held in memory, so that a page asks without
//! waiting; kept in the store, so that a restart fetches nothing again.

mod check;
mod record;
mod room;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::Notify;
use tokio::time::Instant;

use super::edition::Edition;
use super::name::Name;
use super::origins::Origins;
use super::queue::{Job, Queue, Wish};
use super::refusal::Refusal;
use crate::domain::project::RegionId;
use crate::store::{PictureStore, StoreError};

use check::Check;
use record::Record;

/// How long a refusal stands: a holder may have put a better picture there.
const REFUSED_FOR: SignedDuration = SignedDuration::from_hours(24);
/// How long one stands that is not the picture's own fault.
const PUT_OFF_FOR: SignedDuration = SignedDuration::from_hours(1);
/// When a picture that could not be fetched is tried once more.
const AGAIN_AFTER: Duration = Duration::from_secs(30);
/// The most hosts that are named in the log for not being in the settings.
const MOST_STRANGERS: usize = 200;

/// A picture that can be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its name in addresses.
    pub name: Name,
    /// The widths it can be had in, ascending; never empty.
    pub widths: Arc<[u32]>,
    /// The height at the largest width.
    pub height: u32,
    /// What to show while it loads: its mean colour, red, green and blue.
    pub colour: [u8; 3],
}

/// A picture that is not shown, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Its address on the host.
    pub address: String,
    /// Why.
    pub why: Refusal,
    /// Until when it is not asked for again.
    pub until: Timestamp,
}

/// How many pictures there are, and what became of others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// Pictures that can be shown.
    pub ready: usize,
    /// What they take on disk.
    pub bytes: u64,
    /// Pictures that wait to be fetched.
    pub waiting: usize,
    /// Pictures fetched since the node started.
    pub fetched: u64,
    /// Pictures refused since then, by the word of the reason.
    pub refused: BTreeMap<&'static str, u64>,
}

/// Every picture that was asked for.
pub(super) struct Index {
    store: Arc<dyn PictureStore>,
    origins: Origins,
    /// The most bytes on disk.
    budget: u64,
    state: Mutex<State>,
    /// Told when something is to be fetched.
    pub(super) wake: Notify,
}

#[derive(Default)]
struct State {
    /// By the name of their address.
    entries: HashMap<Name, Entry>,
    /// Where each picture comes from, by its own name.
    sources: HashMap<Name, Name>,
    queue: Queue,
    /// On disk, or promised to a picture that is being written.
    bytes: u64,
    /// Windows whose pages would be others now.
    changed: BTreeSet<RegionId>,
    strangers: HashSet<String>,
    fetched: u64,
    refused: BTreeMap<&'static str, u64>,
}

enum Entry {
    Ready(Kept),
    Waiting(Vec<RegionId>),
    Refused(Refused),
}

/// A picture on disk.
struct Kept {
    picture: Picture,
    /// The bytes of each width.
    bytes: Vec<u64>,
    /// When a page last showed it or somebody looked at it.
    used: Timestamp,
    /// What the store knows of that.
    used_in_store: Timestamp,
    /// The windows that show it.
    windows: Vec<RegionId>,
    /// What the host sent.
    edition: Edition,
    check: Check,
}

impl Kept {
    fn weight(&self) -> u64 {
        self.bytes.iter().sum()
    }
}

impl Index {
    /// The index as it was kept.
    pub(super) fn open(store: Arc<dyn PictureStore>, budget: u64, origins: Origins) -> Result<Self, StoreError> {
        let mut state = State::default();
        for (key, record) in store.pictures()? {
            let Some(name) = Name::from_bytes(&key) else { continue };
            let Some(entry) = Record::read(&record).and_then(|record| record.into_entry(name)) else { continue };
            if let Entry::Ready(kept) = &entry {
                state.bytes += kept.weight();
                state.sources.insert(kept.picture.name, name);
            }
            state.entries.insert(name, entry);
        }
        Ok(Self { store, origins, budget, state: Mutex::new(state), wake: Notify::new() })
    }

    /// The picture at an address, if it is there; lined up if it may be fetched.
    pub(super) fn ask(
        &self,
        address: &str,
        wish: Wish,
        window: Option<&RegionId>,
        place: &str,
        now: Timestamp,
    ) -> Option<Picture> {
        let Some(url) = self.origins.settle(address) else {
            self.turn_away(address, place, now);
            return None;
        };
        let name = Name::of(url.as_str());
        let mut state = self.state();
        let State { entries, queue, .. } = &mut *state;
        match entries.get_mut(&name) {
            Some(Entry::Ready(kept)) => {
                if wish.is_seen() {
                    kept.used = now;
                    if kept.check.is_due(now) {
                        let job =
                            Job { name, url, place: place.into(), again: false, have: Some(kept.edition.clone()) };
                        kept.check.is_lined_up = queue.push_check(job);
                    }
                }
                add(&mut kept.windows, window);
                Some(kept.picture.clone())
            }
            Some(Entry::Waiting(windows)) => {
                add(windows, window);
                queue.raise(name, wish);
                None
            }
            Some(Entry::Refused(refused)) if now < refused.until => None,
            _ => {
                if queue.push(Job { name, url, place: place.into(), again: false, have: None }, wish) {
                    entries.insert(name, Entry::Waiting(window.into_iter().cloned().collect()));
                    self.wake.notify_one();
                }
                None
            }
        }
    }

    /// Notes a picture whose host is not named; each such host is told of once.
    fn turn_away(&self, address: &str, place: &str, now: Timestamp) {
        let name = Name::of(address);
        let mut state = self.state();
        let known = matches!(state.entries.get(&name), Some(Entry::Refused(refused)) if now < refused.until);
        if known {
            return;
        }
        let origin = url::Url::parse(address).map(|url| url.origin().ascii_serialization()).unwrap_or_default();
        if state.strangers.len() < MOST_STRANGERS && state.strangers.insert(origin.clone()) {
            tracing::warn!(origin, address, place, "a picture is not shown: {}", Refusal::Stranger);
        }
        state.refuse(name, Refused { address: address.into(), why: Refusal::Stranger, until: now + REFUSED_FOR });
    }

    /// The bytes of one width of a picture that is there. Somebody looks at it.
    pub(super) fn serve(&self, name: Name, width: u32, now: Timestamp) -> Option<u64> {
        let mut state = self.state();
        let source = *state.sources.get(&name)?;
        let Some(Entry::Ready(kept)) = state.entries.get_mut(&source) else { return None };
        let at = kept.picture.widths.iter().position(|known| *known == width)?;
        kept.used = now;
        kept.bytes.get(at).copied()
    }

    /// Where pictures may come from.
    pub(super) fn origins(&self) -> Origins {
        self.origins.clone()
    }

    /// The next picture to be fetched.
    pub(super) fn next(&self, now: Instant) -> Option<Job> {
        self.state().queue.pop(now)
    }

    /// Notes why a picture cannot be shown. What may pass is tried once more, later.
    pub(super) fn refuse(&self, job: Job, why: Refusal, now: Timestamp) {
        if job.have.is_some() {
            return self.put_off(&job, &why, now);
        }
        if why.is_passing() && !job.again {
            tracing::info!(url = %job.url, place = job.place, "a picture is tried again later: {why}");
            self.state().queue.postpone(Job { again: true, ..job }, Instant::now() + AGAIN_AFTER);
            return;
        }
        tracing::warn!(url = %job.url, place = job.place, "a picture is not shown: {why}");
        let lasting = !why.is_passing() && why != Refusal::Full;
        let until = now + if lasting { REFUSED_FOR } else { PUT_OFF_FOR };
        let refused = Refused { address: job.url.into(), why, until };
        if lasting {
            self.keep(job.name, &Record::of_refused(&refused));
        }
        self.state().refuse(job.name, refused);
    }

    /// The windows whose pages would be others now, since this was last asked.
    pub(super) fn take_changed(&self) -> BTreeSet<RegionId> {
        std::mem::take(&mut self.state().changed)
    }

    /// Every picture that is not shown, in the order of their addresses.
    pub(super) fn refusals(&self) -> Vec<Refused> {
        let state = self.state();
        let refused = state.entries.values().filter_map(|entry| match entry {
            Entry::Refused(refused) => Some(refused.clone()),
            _ => None,
        });
        let mut refused: Vec<_> = refused.collect();
        refused.sort_by(|a, b| a.address.cmp(&b.address));
        refused
    }

    pub(super) fn figures(&self) -> Figures {
        let state = self.state();
        Figures {
            ready: state.entries.values().filter(|entry| matches!(entry, Entry::Ready(_))).count(),
            bytes: state.bytes,
            waiting: state.queue.len(),
            fetched: state.fetched,
            refused: state.refused.clone(),
        }
    }

    /// Whether a picture of this name is there.
    pub(super) fn has(&self, name: Name) -> bool {
        self.state().sources.contains_key(&name)
    }

    /// Keeps a record. A full disk costs a second fetch after a restart, no more.
    fn keep(&self, name: Name, record: &Record) {
        let kept = serde_json::to_vec(record).map_err(StoreError::from);
        if let Err(error) = kept.and_then(|record| self.store.keep_picture(name.as_bytes(), &record)) {
            tracing::error!(%error, "what is known of a picture cannot be kept");
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn refuse(&mut self, name: Name, refused: Refused) {
        *self.refused.entry(refused.why.word()).or_default() += 1;
        self.entries.insert(name, Entry::Refused(refused));
    }
}

fn add(windows: &mut Vec<RegionId>, window: Option<&RegionId>) {
    windows.extend(window.filter(|window| !windows.contains(window)).cloned());
}
