//! The one thread that adds to journals.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, PoisonError, mpsc};

use jiff::Timestamp;

use super::{Asked, Done, News, NotDone, Shared, opening};
use crate::domain::fact::Fact;
use crate::domain::journal::{End, LineHash, Record};
use crate::domain::project::RegionId;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::store::NewLine;

/// How many commands go to the disk together at most.
const MOST_TOGETHER: usize = 256;
/// A line of more would leave sled's log for a file of its own.
const MOST_LINE_BYTES: usize = 64 * 1024;
/// After how many records a snapshot is kept, so that a start reads no more than these.
const SNAPSHOT_EVERY: u64 = 50_000;
/// After how many records a snapshot is worth its while when the node stops.
const SNAPSHOT_AT_END: u64 = 500;

type Check = Box<dyn FnOnce(&RegionState, Timestamp) -> Checked<Vec<Fact>> + Send>;

/// One command.
pub(super) struct Job {
    pub(super) region: RegionId,
    pub(super) asked: Asked,
    pub(super) check: Check,
    pub(super) answer: mpsc::SyncSender<Result<Done, NotDone>>,
}

/// What is asked of the writer.
pub(super) enum Order {
    /// Carry this out.
    Do(Job),
    /// Finish, and end.
    End,
}

pub(super) struct Writer {
    shared: Arc<Shared>,
    orders: mpsc::Receiver<Order>,
    /// Where each region's last snapshot stands.
    snapshots: HashMap<RegionId, u64>,
}

/// What a batch makes of one region, before it is on the disk.
struct Draft {
    state: RegionState,
    end: End,
    records: Vec<Record>,
}

/// What is to be answered once the batch is on the disk.
type Pending = (mpsc::SyncSender<Result<Done, NotDone>>, Done);

impl Writer {
    pub(super) fn new(shared: Arc<Shared>, orders: mpsc::Receiver<Order>) -> Self {
        Self { shared, orders, snapshots: HashMap::new() }
    }

    pub(super) fn run(mut self) {
        while let Ok(Order::Do(first)) = self.orders.recv() {
            let mut jobs = vec![first];
            let mut ends = false;
            while jobs.len() < MOST_TOGETHER {
                match self.orders.try_recv() {
                    Ok(Order::Do(job)) => jobs.push(job),
                    Ok(Order::End) => {
                        ends = true;
                        break;
                    }
                    Err(_) => break,
                }
            }
            self.carry_out(jobs);
            if ends {
                break;
            }
        }
        self.keep_snapshots(SNAPSHOT_AT_END);
    }

    fn carry_out(&mut self, jobs: Vec<Job>) {
        let mut drafts: HashMap<RegionId, Draft> = HashMap::new();
        let mut lines = Vec::new();
        let mut pending: Vec<Pending> = Vec::new();
        for job in jobs {
            let Job { region, asked, check, answer } = job;
            let done =
                self.draft(&mut drafts, &region).and_then(|draft| draft.take(&region, asked, check, &self.shared));
            match done {
                Ok((done, more)) => {
                    lines.extend(more);
                    pending.push((answer, done));
                }
                // Whoever asked may be gone.
                Err(not_done) => _ = answer.send(Err(not_done)),
            }
        }
        if !lines.is_empty()
            && let Err(error) = self.shared.store.append(&lines)
        {
            tracing::error!(%error, "nothing can be written to the journal");
            let error = Arc::new(error);
            for (answer, _) in pending {
                _ = answer.send(Err(NotDone::Store(error.clone())));
            }
            return;
        }
        drafts
            .into_iter()
            .filter(|(_, draft)| !draft.records.is_empty())
            .for_each(|(region, draft)| self.show(region, draft));
        for (answer, done) in pending {
            _ = answer.send(Ok(done));
        }
        self.keep_snapshots(SNAPSHOT_EVERY);
    }

    /// What the batch has made of a region so far.
    fn draft<'d>(&self, drafts: &'d mut HashMap<RegionId, Draft>, region: &RegionId) -> Result<&'d mut Draft, NotDone> {
        if !drafts.contains_key(region) {
            let live = self.shared.live(region)?;
            let end = *live.end.lock().unwrap_or_else(PoisonError::into_inner);
            let draft = Draft { state: (**live.state.load()).clone(), end, records: Vec::new() };
            drafts.insert(region.clone(), draft);
        }
        drafts.get_mut(region).ok_or(NotDone::Failed)
    }

    /// Lets everyone see what is on the disk now.
    fn show(&self, region: RegionId, draft: Draft) {
        let Ok(live) = self.shared.live(&region) else { return };
        let state = Arc::new(draft.state);
        live.state.store(state.clone());
        *live.end.lock().unwrap_or_else(PoisonError::into_inner) = draft.end;
        let news = News { region, state, records: draft.records.into() };
        for listener in self.shared.listeners.read().unwrap_or_else(PoisonError::into_inner).iter() {
            if catch_unwind(AssertUnwindSafe(|| listener(&news))).is_err() {
                tracing::error!(region = %news.region, "who listens to the journal failed");
            }
        }
    }

    /// Keeps a snapshot of each region that grew by this much since its last.
    fn keep_snapshots(&mut self, after: u64) {
        let live = self.shared.live.read().unwrap_or_else(PoisonError::into_inner).clone();
        for (region, live) in live.iter().filter_map(|(region, live)| Some((region, live.as_ref().ok()?))) {
            let end = *live.end.lock().unwrap_or_else(PoisonError::into_inner);
            let last = self.snapshots.entry(region.clone()).or_insert(live.snapshot_at);
            if end.seq.saturating_sub(*last) < after {
                continue;
            }
            *last = end.seq;
            if let Err(error) = opening::keep(&*self.shared.store, region, &live.state.load(), end) {
                tracing::warn!(%region, %error, "no snapshot could be kept: the next start takes longer");
            }
        }
    }
}

impl Draft {
    /// Carries out one command on the draft; the draft stays as it was where it cannot be done.
    fn take(
        &mut self,
        region: &RegionId,
        asked: Asked,
        check: Check,
        shared: &Shared,
    ) -> Result<(Done, Vec<NewLine>), NotDone> {
        if let Some(sent) = asked.key.as_ref().and_then(|key| self.state.sent(key)) {
            let done = Done { seq: sent.seq, subject: Some(sent.subject.clone()), repeated: true };
            return Ok((done, Vec::new()));
        }
        if let Some((subject, seen)) = &asked.seen
            && let Some(change) = self.state.last_change(subject).filter(|change| change.seq > *seen)
        {
            return Err(NotDone::Changed { subject: subject.clone(), change: change.clone() });
        }
        let now = self.end.time((shared.now)());
        let checked = catch_unwind(AssertUnwindSafe(|| check(&self.state, now))).map_err(|_| NotDone::Failed)?;
        let facts = checked.map_err(NotDone::Refused)?;
        let (mut state, mut end) = (self.state.clone(), self.end);
        let (mut records, mut lines) = (Vec::new(), Vec::new());
        for fact in facts {
            let (record, line) =
                end.next(now, asked.by.clone(), asked.key.clone(), fact).map_err(|_| NotDone::Failed)?;
            if line.len() > MOST_LINE_BYTES {
                return Err(NotDone::Refused(vec![Refusal::whole("too-much-at-once")]));
            }
            state.apply(&record).map_err(|damage| {
                tracing::error!(%region, %damage, "a command made a fact that cannot be");
                NotDone::Failed
            })?;
            end = End::after(&record, LineHash::of(&line));
            lines.push(NewLine { region: region.clone(), seq: record.seq, line });
            records.push(record);
        }
        let subject = records.first().map(|record| record.fact.subject());
        let seq = records.first().map_or(self.end.seq, |record| record.seq);
        (self.state, self.end) = (state, end);
        self.records.extend(records);
        Ok((Done { seq, subject, repeated: false }, lines))
    }
}
