//! The journals of all regions, live: state in memory, lines in the store, and the one way to add to them.
//!
//! A command is a pure check of the state that answers with facts. One thread takes commands in turn, so that each sees
//! what those before it did; what it took in at one time goes to the disk together. A command is answered when its lines are
//! on the disk and everyone can see what follows from them, and not before.

pub mod mend;
mod opening;
mod writer;

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock, mpsc};
use std::thread::JoinHandle;

use arc_swap::ArcSwap;
use jiff::Timestamp;

use super::Now;
use crate::domain::fact::{Fact, Subject};
use crate::domain::journal::{Actor, Damage, End, Key, Record};
use crate::domain::project::RegionId;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::{Change, RegionState};
use crate::store::{JournalStore, StoreError};

pub use opening::{Outline, start_from_snapshot, verify, verify_each};
use writer::{Job, Order, Writer};

/// Who asks for something, and what they had seen.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Who.
    pub by: Actor,
    /// The form's key: sent a second time, it is answered as the first time, and nothing is done.
    pub key: Option<Key>,
    /// What is changed, and the state that was shown when it was: a later change by someone else is not overwritten.
    pub seen: Option<(Subject, u64)>,
}

impl Asked {
    /// Asked by Oriel itself.
    pub fn by_oriel() -> Self {
        Self { by: Actor::Oriel, key: None, seen: None }
    }
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// The number of the first record; the last one there is where nothing had to change.
    pub seq: u64,
    /// What that was about; none where nothing had to change.
    pub subject: Option<Subject>,
    /// The form had been sent before.
    pub repeated: bool,
}

/// Why nothing was done.
#[derive(Debug, Clone, thiserror::Error)]
pub enum NotDone {
    /// It may not be so.
    #[error("it was refused: {}", codes(.0))]
    Refused(Vec<Refusal>),
    /// Someone else changed it meanwhile.
    #[error("{subject} was changed meanwhile, at {}", .change.at)]
    Changed {
        /// What.
        subject: Subject,
        /// When, and by whom.
        change: Change,
    },
    /// The region's journal cannot be used.
    #[error(transparent)]
    Closed(Arc<Closed>),
    /// The disk refused; nothing was written.
    #[error("{0}")]
    Store(Arc<StoreError>),
    /// The check itself failed, or the node stops.
    #[error("it could not be carried out; nothing was written")]
    Failed,
}

fn codes(refusals: &[Refusal]) -> String {
    refusals.iter().map(|refusal| refusal.code).collect::<Vec<_>>().join(", ")
}

/// A journal that cannot be used: its region does not start until a person has looked at it.
#[derive(Debug, Clone, thiserror::Error)]
#[error(
    "the journal of {region} is damaged at line {seq}: {damage}. The region is not served. Look at it with \
     `oriel journal verify {region}`; restore a backup, or, if only the end is damaged, `oriel journal repair-tail {region}`"
)]
pub struct Closed {
    /// The region.
    pub region: RegionId,
    /// The line.
    pub seq: u64,
    /// What is wrong with it.
    pub damage: Damage,
}

/// What was added to a region's journal, and the state after it.
#[derive(Debug, Clone)]
pub struct News {
    /// The region.
    pub region: RegionId,
    /// The state after the last of the records.
    pub state: Arc<RegionState>,
    /// What was added, in order.
    pub records: Arc<[Record]>,
}

/// Hears what was added, before whoever asked for it is answered. It must not block, nor ask the journal for anything.
pub type Listener = Box<dyn Fn(&News) + Send + Sync>;

/// A region's journal in memory.
#[derive(Debug)]
struct Live {
    state: ArcSwap<RegionState>,
    end: Mutex<End>,
    /// Where the snapshot stands that it was read from; 0 without one.
    snapshot_at: u64,
}

/// The journals of all regions.
pub struct Journal {
    shared: Arc<Shared>,
    queue: mpsc::Sender<Order>,
    writer: Mutex<Option<JoinHandle<()>>>,
}

/// A region's journal, or why it cannot be used.
type Opened = Result<Arc<Live>, Arc<Closed>>;

/// What the writer and whoever asks have in common.
struct Shared {
    store: Arc<dyn JournalStore>,
    now: Now,
    live: RwLock<HashMap<RegionId, Opened>>,
    listeners: RwLock<Vec<Listener>>,
}

impl Journal {
    /// The journals in a store. A region's is read when it is first asked for.
    pub fn new(store: Arc<dyn JournalStore>, now: Now) -> Self {
        let shared = Arc::new(Shared { store, now, live: RwLock::default(), listeners: RwLock::default() });
        let (queue, jobs) = mpsc::channel();
        let writer = Writer::new(shared.clone(), jobs);
        let writer = std::thread::Builder::new().name("journal".into()).spawn(move || writer.run());
        let writer =
            writer.inspect_err(|error| tracing::error!(%error, "nothing can be decided: no thread for it")).ok();
        Self { shared, queue, writer: Mutex::new(writer) }
    }

    /// What a region's journal says. Reads it from the disk the first time.
    pub fn state(&self, region: &RegionId) -> Result<Arc<RegionState>, NotDone> {
        Ok(self.shared.live(region)?.state.load_full())
    }

    /// Checks what is asked against the state, and adds the facts that come of it. Blocks until they are on the disk and can
    /// be seen.
    pub fn run(
        &self,
        region: &RegionId,
        asked: Asked,
        check: impl FnOnce(&RegionState, Timestamp) -> Checked<Vec<Fact>> + Send + 'static,
    ) -> Result<Done, NotDone> {
        let (answer, answered) = mpsc::sync_channel(1);
        let job = Job { region: region.clone(), asked, check: Box::new(check), answer };
        self.queue.send(Order::Do(job)).map_err(|_| NotDone::Failed)?;
        answered.recv().map_err(|_| NotDone::Failed)?
    }

    /// Calls `listener` with everything that is added from now on.
    pub fn listen(&self, listener: Listener) {
        self.shared.listeners.write().unwrap_or_else(PoisonError::into_inner).push(listener);
    }

    /// Records before number `before`, the last first, as far as `wanted` says yes; at most `most`. Reads the disk.
    pub fn history(
        &self,
        region: &RegionId,
        before: u64,
        most: usize,
        wanted: &dyn Fn(&Record) -> bool,
    ) -> Result<Vec<Record>, NotDone> {
        self.some(region, most, wanted, |each| self.shared.store.read_back(region, before, each))
    }

    /// Records after number `after`, in order; at most `most`. Reads the disk.
    pub fn since(&self, region: &RegionId, after: u64, most: usize) -> Result<Vec<Record>, NotDone> {
        self.some(region, most, &|_| true, |each| self.shared.store.read(region, after, each))
    }

    /// The records among those that `read` gives that are wanted, at most `most`.
    fn some(
        &self,
        region: &RegionId,
        most: usize,
        wanted: &dyn Fn(&Record) -> bool,
        read: impl FnOnce(&mut dyn FnMut(u64, &[u8]) -> bool) -> Result<(), StoreError>,
    ) -> Result<Vec<Record>, NotDone> {
        let (mut found, mut unread) = (Vec::new(), None);
        let read = read(&mut |seq, line| {
            match serde_json::from_slice::<Record>(line) {
                Ok(record) if wanted(&record) => found.push(record),
                Ok(_) => {}
                Err(error) => unread = Some((seq, Damage::Unreadable(error.to_string()))),
            }
            found.len() < most && unread.is_none()
        });
        read.map_err(store)?;
        match unread {
            Some((seq, damage)) => Err(NotDone::Closed(Arc::new(Closed { region: region.clone(), seq, damage }))),
            None => Ok(found),
        }
    }

    /// The time that a record would have now, but for the journal's own order.
    pub fn now(&self) -> Timestamp {
        (self.shared.now)()
    }

    /// Where a region's journal ends now.
    pub fn end(&self, region: &RegionId) -> Result<End, NotDone> {
        Ok(*self.shared.live(region)?.end.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Where lines are kept.
    pub fn store(&self) -> &dyn JournalStore {
        &*self.shared.store
    }

    /// Takes no more commands, finishes those it has, and keeps snapshots for a quick start. Blocks.
    pub fn close(&self) {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner).take();
        _ = self.queue.send(Order::End);
        if let Some(writer) = writer
            && writer.join().is_err()
        {
            tracing::error!("the journal ended badly; what was acknowledged is on the disk");
        }
    }
}

fn store(error: StoreError) -> NotDone {
    NotDone::Store(Arc::new(error))
}

impl Shared {
    /// A region's journal, read now if it is not in memory yet.
    fn live(&self, region: &RegionId) -> Result<Arc<Live>, NotDone> {
        let known = |live: &HashMap<_, Opened>| live.get(region).cloned();
        if let Some(live) = known(&self.live.read().unwrap_or_else(PoisonError::into_inner)) {
            return live.map_err(NotDone::Closed);
        }
        let mut all = self.live.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(live) = known(&all) {
            return live.map_err(NotDone::Closed);
        }
        let opened = opening::open(&*self.store, region).map_err(store)?;
        let live = match opened {
            Ok(opened) => Ok(Arc::new(Live {
                state: ArcSwap::from_pointee(opened.state),
                end: Mutex::new(opened.end),
                snapshot_at: opened.snapshot_at,
            })),
            Err(closed) => {
                tracing::error!("{closed}");
                Err(Arc::new(closed))
            }
        };
        all.insert(region.clone(), live.clone());
        live.map_err(NotDone::Closed)
    }
}
