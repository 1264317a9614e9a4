//! People are told where they must act: what happened is read from the journals, once; each person is written to now and
//! then, of everything at once. How far that has come is on the disk: nobody is told twice, and nothing is lost.

mod kind;
mod people;
mod queue;
mod table;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use tokio::runtime::Handle;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::catalog::Catalog;
use super::journal::{Journal, NotDone};
use super::window::Window;
use super::{Now, considered, watching};
use crate::domain::journal::{Actor, Record};
use crate::domain::person::PersonId;
use crate::domain::project::{ProjectKey, RegionId};
use crate::domain::region::Region;
use crate::domain::shelf::Shelf;
use crate::domain::state::RegionState;
use crate::mail::{Letter, LetterId, Post, Put};
use crate::store::{Drawer, PostStore, StoreError};

pub use kind::{Kind, Urgency};
pub use people::{Addressed, Directory, Look};
pub use queue::Notice;
pub use table::{Audience, Telling, whom};

use queue::{Queue, Review};

/// How often it is looked at whether somebody's time has come.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// What is read of a journal at a time.
const MOST_AT_ONCE: usize = 1000;
/// Where nothing is known of a region yet, after an import say, what is older than this is not told.
const OLD: SignedDuration = SignedDuration::from_hours(24);

/// Writes what people are told.
pub trait Scribe: Send + Sync {
    /// A letter that tells a person of all of this; none where the region has no window.
    fn digest(&self, region: &RegionId, to: &Addressed, notices: &[Notice], now: Timestamp) -> Option<Letter>;
}

/// Tells people.
pub struct Notifier {
    journal: Arc<Journal>,
    catalog: Arc<Catalog>,
    post: Arc<Post>,
    store: Arc<dyn PostStore>,
    people: Arc<dyn Directory>,
    scribe: Box<dyn Scribe>,
    now: Now,
    wake: Arc<Notify>,
    queues: Mutex<BTreeMap<RegionId, Queue>>,
    glances: Mutex<BTreeMap<RegionId, Glance>>,
}

/// What was looked at when lines were last held against it.
#[derive(Clone)]
struct Glance {
    shelf: Weak<Shelf>,
    seq: u64,
    day: Date,
}

impl Glance {
    fn is_the_same(&self, other: &Self) -> bool {
        (self.seq, self.day) == (other.seq, other.day) && self.shelf.ptr_eq(&other.shelf)
    }
}

/// Why a round came to nothing.
#[derive(Debug, thiserror::Error)]
enum Stuck {
    #[error(transparent)]
    Journal(#[from] NotDone),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Notifier {
    /// Who tells people, where the last run left off. From now on it hears what is added to journals.
    pub fn new(
        journal: Arc<Journal>,
        catalog: Arc<Catalog>,
        post: Arc<Post>,
        store: Arc<dyn PostStore>,
        people: Arc<dyn Directory>,
        scribe: Box<dyn Scribe>,
        now: Now,
    ) -> Self {
        let wake = Arc::new(Notify::new());
        let hears = wake.clone();
        journal.listen(Box::new(move |_| hears.notify_one()));
        Self {
            journal,
            catalog,
            post,
            store,
            people,
            scribe,
            now,
            wake,
            queues: Mutex::default(),
            glances: Mutex::default(),
        }
    }

    /// Makes rounds until `stop`. Blocks: for a thread of its own within a runtime.
    pub fn run(&self, stop: &CancellationToken) {
        let runtime = Handle::current();
        while !stop.is_cancelled() {
            for window in self.catalog.windows().all() {
                if let Err(error) = self.round(window) {
                    tracing::error!(region = %window.region.id, %error, "people cannot be told what happened");
                }
            }
            runtime.block_on(async {
                let rest = async { tokio::time::timeout(LOOK_EVERY, self.wake.notified()).await };
                stop.run_until_cancelled(rest).await
            });
        }
    }

    /// Reads what is new in a region's journal, then writes to those whose time has come.
    fn round(&self, window: &Window) -> Result<(), Stuck> {
        let region = &window.region;
        let state = self.journal.state(&region.id)?;
        let mut queue = match self.queues().remove(&region.id) {
            Some(queue) => queue,
            None => self.open(region, &state)?,
        };
        // Where this fails the queue is read from the disk again.
        self.read(region, &state, &mut queue)?;
        self.look(window, &state, &mut queue)?;
        self.write(region, &mut queue)?;
        self.queues().insert(region.id.clone(), queue);
        Ok(())
    }

    fn open(&self, region: &Region, state: &RegionState) -> Result<Queue, Stuck> {
        let kept = self.store.read::<Queue>(Drawer::Notices, region.id.as_str())?;
        // A journal that is shorter than what was read of it is another one.
        if let Some(queue) = kept.filter(|queue| queue.seq <= state.seq) {
            return Ok(queue);
        }
        let now = (self.now)();
        let is_old = |record: &Record| now.duration_since(record.at) > OLD;
        let last_old = self.journal.history(&region.id, u64::MAX, 1, &is_old)?.first().map_or(0, |record| record.seq);
        let queue = Queue::after(last_old);
        self.keep(region, &queue)?;
        Ok(queue)
    }

    fn read(&self, region: &Region, state: &RegionState, queue: &mut Queue) -> Result<(), Stuck> {
        while queue.seq < state.seq {
            let records = self.journal.since(&region.id, queue.seq, MOST_AT_ONCE)?;
            let Some(last) = records.last().map(|record| record.seq) else { break };
            let mut added = false;
            for record in &records {
                for telling in whom(record, state) {
                    let is_receipt = telling.kind.is_receipt();
                    let is_told = |person: &PersonId| is_receipt || record.by != Actor::Person(person.clone());
                    let everyone = people::everyone(&*self.people, region, state, &telling.audiences);
                    for person in everyone.into_iter().filter(is_told) {
                        queue.add(person, Notice::of(&telling, record));
                        added = true;
                    }
                }
            }
            queue.seq = last;
            // What concerns nobody need not be noted: it is read again after a restart.
            if added {
                self.keep(region, queue)?;
            }
        }
        Ok(())
    }

    /// What comes from hosts is in no journal: whether projects wait for a person is looked at, and told once a day at most.
    fn look(&self, window: &Window, state: &RegionState, queue: &mut Queue) -> Result<(), Stuck> {
        let (region, now) = (&window.region, (self.now)());
        let news = queue.review(considered::to_review(window), now, &region.zone);
        if news == Review::Worth {
            for person in people::everyone(&*self.people, region, state, &[Audience::Curators]) {
                queue.add_once(person, Notice::of_review(queue.seq, now));
            }
        }
        let crossed = self.lines(window, state, queue, now);
        if news != Review::Known || crossed { Ok(self.keep(region, queue)?) } else { Ok(()) }
    }

    /// The lines of those who follow projects, looked at when anything may have crossed one: hosts told something, the journal
    /// grew, or a day began. Whether there is anything to tell.
    fn lines(&self, window: &Window, state: &RegionState, queue: &mut Queue, now: Timestamp) -> bool {
        let (region, shelf) = (&window.region, window.shelf());
        let day = region.zone.to_datetime(now).date();
        let glance = Glance { shelf: Arc::downgrade(&shelf), seq: state.seq, day };
        let before = self.glances().insert(region.id.clone(), glance.clone());
        if before.is_some_and(|before| before.is_the_same(&glance)) {
            return false;
        }
        let look = |project: &ProjectKey| watching::sight(&shelf, state, project, now, &region.zone);
        let mut told = false;
        for person in people::agents(state) {
            for project in self.people.crossed(&person, &region.id, &look, now) {
                queue.add(person.clone(), Notice::of_line(project, queue.seq, now));
                told = true;
            }
        }
        told
    }

    fn write(&self, region: &Region, queue: &mut Queue) -> Result<(), Stuck> {
        let now = (self.now)();
        for person in queue.due(now, &region.zone) {
            // Which notices the letter tells of is noted first: whatever happens then, it is the same letter.
            let Some(sealed) = queue.seal(&person) else { continue };
            self.keep(region, queue)?;
            let wanted = |notice: &&Notice| self.people.wants(&person, notice.kind);
            let wanted: Vec<Notice> = sealed.iter().filter(wanted).cloned().collect();
            let addressed = self.people.addressed(&person).filter(|_| !wanted.is_empty());
            let letter = addressed.and_then(|to| self.scribe.digest(&region.id, &to, &wanted, now));
            // Not every notice has a record of its own: the same number at another time is another letter.
            let last = sealed.last().map_or_else(String::new, |last| format!("{}-{}", last.seq, last.at.as_second()));
            let sent = match letter {
                None => false,
                Some(letter) => {
                    let id = LetterId::of(&["digest", region.id.as_str(), person.as_str(), &last]);
                    match self.post.put(id, letter)? {
                        Put::Full => continue,
                        put => matches!(put, Put::Taken | Put::Known),
                    }
                }
            };
            queue.told(&person, sent.then_some(now));
            self.keep(region, queue)?;
        }
        Ok(())
    }

    fn keep(&self, region: &Region, queue: &Queue) -> Result<(), StoreError> {
        self.store.write(Drawer::Notices, region.id.as_str(), queue)
    }

    fn glances(&self) -> MutexGuard<'_, BTreeMap<RegionId, Glance>> {
        self.glances.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn queues(&self) -> MutexGuard<'_, BTreeMap<RegionId, Queue>> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
