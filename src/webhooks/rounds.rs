//! The rounds: for each webhook the next record that it is told of, several webhooks at a time.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use tokio::task::{Id, JoinSet};
use tokio_util::sync::CancellationToken;

use super::hook::Hook;
use super::progress::{Delivery, Follows, Progress};
use super::{Webhooks, payload};
use crate::app::journal::{Asked, NotDone};
use crate::app::window::Window;
use crate::domain::journal::Record;
use crate::domain::region::Region;
use crate::domain::state::RegionState;
use crate::domain::webhook::{self, PauseReason, Told, WebhookId, told};
use crate::store::StoreError;

/// How often it is looked at whether something is to be told.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// What is read of a journal at a time.
const MOST_AT_ONCE: usize = 500;
/// The most deliveries under way.
const MOST_UNDER_WAY: usize = 16;

/// Something to be delivered.
struct Job {
    hook: Hook,
    seq: u64,
    kind: &'static str,
    id: String,
    body: String,
}

/// Why a round came to nothing.
#[derive(Debug, thiserror::Error)]
enum Stuck {
    #[error(transparent)]
    Journal(#[from] NotDone),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Webhooks {
    /// Makes rounds until `stop`.
    pub async fn run(self: Arc<Self>, stop: CancellationToken) {
        let mut under_way = JoinSet::new();
        let mut busy: HashMap<Id, WebhookId> = HashMap::new();
        while !stop.is_cancelled() {
            while let Some(done) = under_way.try_join_next_with_id() {
                let task = match done {
                    Ok((task, ())) => task,
                    Err(error) => {
                        tracing::error!(%error, "a delivery broke off");
                        error.id()
                    }
                };
                busy.remove(&task);
            }
            let free = MOST_UNDER_WAY.saturating_sub(under_way.len());
            let (this, skipped) = (self.clone(), busy.values().cloned().collect());
            let found = tokio::task::spawn_blocking(move || this.find(&skipped, free)).await.unwrap_or_default();
            for job in found {
                let webhook = job.hook.id.clone();
                busy.insert(under_way.spawn(self.clone().deliver(job)).id(), webhook);
            }
            let next = async {
                tokio::select! {
                    () = tokio::time::sleep(LOOK_EVERY) => {}
                    () = self.wake.notified() => {}
                }
            };
            stop.run_until_cancelled(next).await;
        }
        // What is under way is cut off: it is sent again by the next run.
        under_way.shutdown().await;
    }

    /// What is to be delivered now, one record a webhook.
    fn find(&self, busy: &HashSet<WebhookId>, most: usize) -> Vec<Job> {
        let mut jobs = Vec::new();
        for window in self.catalog.windows().all() {
            match self.find_in(window, busy, most - jobs.len()) {
                Ok(more) => jobs.extend(more),
                Err(error) => {
                    tracing::error!(region = %window.region.id, %error, "what webhooks are to be told cannot be read");
                }
            }
            if jobs.len() >= most {
                break;
            }
        }
        jobs
    }

    fn find_in(&self, window: &Window, busy: &HashSet<WebhookId>, most: usize) -> Result<Vec<Job>, Stuck> {
        let region = &window.region;
        let state = self.journal.state(&region.id)?;
        let now = (self.now)();
        let mut jobs = Vec::new();
        for (id, known) in state.webhooks.all().filter(|(id, _)| !busy.contains(id)) {
            let mut progress = self.progress(id)?;
            progress.after = progress.after.max(known.since);
            if known.paused.is_some() {
                if progress.failing_since.is_some() {
                    progress.begin_anew();
                    self.keep(id, progress)?;
                }
                continue;
            }
            if jobs.len() >= most || progress.next.is_some_and(|next| now < next) {
                continue;
            }
            while progress.after < state.seq {
                let Some((record, told)) = self.next_told(region, &state, known, &mut progress)? else { continue };
                let secret = self.secret(id)?;
                let hook = Hook { region: region.id.clone(), id: id.clone(), url: known.url.clone(), secret };
                let body = payload::of_record(&self.homes, region, &window.shelf(), &record, &told);
                let message = payload::id(&region.id, id, record.seq);
                jobs.push(Job { hook, seq: record.seq, kind: told.kind, id: message, body });
                break;
            }
            // What need not be told is read again after a restart, and not noted on the disk.
            self.all_progress().insert(id.clone(), progress);
        }
        Ok(jobs)
    }

    /// The next record that is told of, if it is among the next ones; `progress` passes those that are not.
    fn next_told(
        &self,
        region: &Region,
        state: &RegionState,
        known: &webhook::Webhook,
        progress: &mut Progress,
    ) -> Result<Option<(Record, Told)>, Stuck> {
        for record in self.journal.since(&region.id, progress.after, MOST_AT_ONCE)? {
            if let Some(told) = told(&record.fact, state).filter(|told| known.topics.contains(&told.topic)) {
                return Ok(Some((record, told)));
            }
            progress.after = record.seq;
        }
        Ok(None)
    }

    /// Delivers, and takes in what came of it.
    async fn deliver(self: Arc<Self>, job: Job) {
        let now = (self.now)();
        let answer = self.courier.deliver(&job.hook, &job.id, &job.body, now).await;
        let webhook = job.hook.id.clone();
        let noted = tokio::task::spawn_blocking(move || {
            let delivery =
                Delivery { id: job.id, seq: Some(job.seq), kind: job.kind.into(), at: now, outcome: answer.outcome };
            let mut progress = self.progress(&job.hook.id)?;
            progress.note(delivery);
            let follows = progress.take(job.seq, &answer, now);
            // It may have been removed meanwhile.
            let state = self.journal.state(&job.hook.region)?;
            if state.webhooks.get(&job.hook.id).is_none() {
                self.forget(&job.hook.id);
                return Ok(());
            }
            self.keep(&job.hook.id, progress)?;
            match follows {
                Follows::GoOn => self.wake.notify_one(),
                Follows::Failing => self.pause(&job.hook, PauseReason::Failing)?,
                Follows::Gone => self.pause(&job.hook, PauseReason::Gone)?,
            }
            Ok::<_, Stuck>(())
        });
        match noted.await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::error!(%webhook, %error, "what came of a delivery could not be noted"),
            Err(error) => tracing::error!(%webhook, %error, "what came of a delivery could not be noted"),
        }
    }

    fn pause(&self, hook: &Hook, reason: PauseReason) -> Result<(), NotDone> {
        tracing::warn!(region = %hook.region, webhook = %hook.id, "a webhook rests: nothing arrives");
        let id = hook.id.clone();
        let done =
            self.journal.run(&hook.region, Asked::by_oriel(), move |state, _| webhook::pause(state, &id, reason));
        match done {
            // Somebody removed it.
            Ok(_) | Err(NotDone::Refused(_)) => Ok(()),
            Err(error) => Err(error),
        }
    }
}
