//! Catalog ◀ host: one task a host asks, within its pace, what `plan` finds most worth asking, keeps every answer, and fails
//! politely. What a project means for a region is none of its business.

mod breaker;
mod health;
mod pace;
mod plan;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::{Notify, mpsc};
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use crate::app::Now;
use crate::app::catalog::Catalog;
use crate::domain::project::{HostId, ProjectId, ProjectKey};
use crate::domain::territory::Unlocated;
use crate::host::{Fetched, Hint, Host, HostError, Page, Scope, SetAside};
use crate::store::{Sight, StoreError};

pub use health::{Health, Vitals};
pub use pace::Pace;

use breaker::Breaker;
use plan::{Job, Plan, Progress, Urgency};

/// How often progress is kept while much happens; a kill loses no more.
const KEEP_EVERY: Duration = Duration::from_secs(2);
/// Hints that may wait; more than that, and the next sweep finds what they meant.
const HINTS: usize = 1024;

/// The sync of one host.
pub struct Sync {
    host: Arc<dyn Host>,
    catalog: Arc<Catalog>,
    countries: Vec<String>,
    pace: Pace,
    now: Now,
    plan: Plan,
    breaker: Breaker,
    health: Arc<Health>,
    hints: mpsc::Receiver<Hint>,
    regions_changed: Arc<Notify>,
    kept: Instant,
    next_request: Instant,
}

/// How others reach a sync.
#[derive(Clone)]
pub struct Bell {
    hints: mpsc::Sender<Hint>,
    regions_changed: Arc<Notify>,
    /// How the host fares.
    pub health: Arc<Health>,
}

impl Bell {
    /// Passes on what a webhook said. False where too many wait already; the next sweep will find it.
    pub fn hint(&self, hint: Hint) -> bool {
        self.hints.try_send(hint).is_ok()
    }

    /// Tells that the regions are others now.
    pub fn regions_changed(&self) {
        self.regions_changed.notify_one();
    }
}

/// What a sync that was asked for has done.
#[derive(Debug, Clone, Default)]
pub struct Done {
    /// Pages of lists read.
    pub pages: usize,
    /// Projects read.
    pub read: usize,
    /// Projects found gone.
    pub gone: usize,
    /// Projects that wait.
    pub waiting: usize,
}

impl Sync {
    /// The sync of `host` into `catalog`, going on where it was left. `countries` are swept besides those of the regions.
    pub fn new(
        host: Arc<dyn Host>,
        catalog: Arc<Catalog>,
        countries: Vec<String>,
        pace: Pace,
        now: Now,
    ) -> Result<(Self, Bell), StoreError> {
        let kept = catalog.store().progress(host.id())?;
        let progress: Progress = kept.and_then(|kept| serde_json::from_slice(&kept).ok()).unwrap_or_default();
        let health = Arc::new(Health::default());
        health.change(|vitals| vitals.last_answer = progress.last_answer);
        let (sender, hints) = mpsc::channel(HINTS);
        let regions_changed = Arc::new(Notify::new());
        let bell = Bell { hints: sender, regions_changed: regions_changed.clone(), health: health.clone() };
        let mut plan = Plan::new(pace, progress);
        plan.look_again();
        let (kept, next_request) = (Instant::now(), Instant::now());
        let breaker = Breaker::default();
        let mut sync = Self {
            host,
            catalog,
            countries,
            pace,
            now,
            plan,
            breaker,
            health,
            hints,
            regions_changed,
            kept,
            next_request,
        };
        sync.look_at_regions();
        Ok((sync, bell))
    }

    /// What the regions want of this host now: scopes to walk, and when each project they show is due.
    fn look_at_regions(&mut self) {
        let mut scopes = BTreeSet::new();
        let windows = self.catalog.windows();
        for region in windows.all().iter().map(|window| &window.region).filter(|region| region.host == *self.host.id())
        {
            scopes.extend(region.member_of.partners.iter().cloned().map(Scope::Partner));
            scopes.extend(region.member_of.channels.iter().cloned().map(Scope::Channel));
            scopes.extend(region.member_of.tags.iter().cloned().map(Scope::Tag));
            let territory = &region.territory;
            let has_ground = territory.boundary.is_some() || territory.circle.is_some();
            let has_names = !territory.codes.is_empty() || !territory.places.is_empty();
            if has_ground || has_names || territory.unlocated != Unlocated::Exclude {
                for country in territory.countries.iter().chain(&self.countries) {
                    scopes.extend([Scope::Running(country.clone()), Scope::Country(country.clone())]);
                }
            }
        }
        self.plan.set_scopes(scopes);
        for standing in self.catalog.standings(self.host.id()) {
            self.plan.schedule(&standing.project.key.id, pace::due(&standing));
        }
    }

    /// The host's name in the settings.
    pub fn host(&self) -> &HostId {
        self.host.id()
    }

    /// The least time between two requests.
    pub fn between_requests(&self) -> Duration {
        self.pace.between_requests
    }

    /// Asks until `stop`. What is under way then is finished or given up; progress is kept.
    pub async fn run(mut self, stop: CancellationToken) {
        while !stop.is_cancelled() {
            tokio::select! {
                () = stop.cancelled() => break,
                () = self.turn() => {}
            }
        }
        self.keep_progress().await;
    }

    /// Waits for a hint, for new regions or for the time to ask, whichever is first; then asks one question.
    async fn turn(&mut self) {
        let job = self.plan.next((self.now)());
        let until = match &job {
            Ok(_) => self.next_request,
            Err(at) => Instant::now() + wait(*at, (self.now)()),
        };
        let regions_changed = self.regions_changed.clone();
        tokio::select! {
            hint = self.hints.recv() => return self.take(hint),
            () = regions_changed.notified() => return self.look_at_regions(),
            () = sleep_until(until) => {}
        }
        if let Ok(job) = job {
            self.ask(job).await;
            if self.kept.elapsed() > KEEP_EVERY {
                self.keep_progress().await;
            }
        }
    }

    fn take(&mut self, hint: Option<Hint>) {
        match hint {
            Some(Hint::Project(id)) => self.plan.wish(id, Urgency::Hinted, None),
            Some(Hint::Something) => self.plan.sweep_running((self.now)()),
            Some(Hint::Nothing) | None => {}
        }
    }

    /// One sync, asked for: every walk, and every project they name. Ends at the first failure that a pause will not mend;
    /// `tell` hears of every step.
    pub async fn once(mut self, mut tell: impl FnMut(&Done)) -> (Done, Option<HostError>) {
        self.plan.walk_all();
        let mut done = Done::default();
        let mut trouble = None;
        let mut failures = 0;
        while let Ok(job) = self.plan.next((self.now)()) {
            sleep_until(self.next_request).await;
            match self.ask(job).await {
                Some(error) if error.is_outage() => {
                    failures += 1;
                    if failures >= 5 {
                        trouble = Some(error);
                        break;
                    }
                }
                _ => failures = 0,
            }
            self.count(&mut done);
            tell(&done);
        }
        self.keep_progress().await;
        (done, trouble)
    }

    fn count(&self, done: &mut Done) {
        *done = Done { waiting: self.plan.waiting(), ..self.plan.tally.clone() };
    }

    /// Asks one question and keeps what comes of it; tells what went wrong.
    async fn ask(&mut self, job: Job) -> Option<HostError> {
        let host = self.host.clone();
        self.next_request = Instant::now() + self.pace.between_requests;
        let failed = match job {
            Job::Walk(scope, cursor) => match host.walk(&scope, cursor.as_deref()).await {
                Ok(page) => self.walked(&scope, cursor.as_deref(), &page),
                Err(error) => Some(self.walk_failed(&scope, error)),
            },
            Job::Fetch(id) => match host.fetch(&id).await {
                Ok(fetched) => self.fetched(id, fetched).await,
                Err(error) => Some(self.fetch_failed(&id, error)),
            },
        };
        self.note(failed.as_ref());
        failed
    }

    fn walked(&mut self, scope: &Scope, from: Option<&str>, page: &Page) -> Option<HostError> {
        let (catalog, host) = (self.catalog.clone(), self.host.id().clone());
        let known = |id: &ProjectId| catalog.standing(&ProjectKey { host: host.clone(), id: id.clone() });
        let met = self.plan.walked(scope, from, page, (self.now)(), known);
        if let (Some(met), Scope::Country(country)) = (met, scope) {
            self.reconcile(country, &met);
        }
        None
    }

    /// Projects that a full walk over their country has not met are asked for: the host may have dropped them.
    fn reconcile(&mut self, country: &str, met: &std::collections::HashSet<ProjectId>) {
        let missing = self.catalog.standings(self.host.id()).into_iter().filter(|standing| {
            let there = standing.project.place.country.as_deref() == Some(country);
            there && standing.gone.is_none() && !met.contains(&standing.project.key.id)
        });
        for standing in missing {
            self.plan.wish(standing.project.key.id.clone(), Urgency::Due, None);
        }
    }

    /// A scope that the host refuses is left until its next turn; the others go on.
    fn walk_failed(&mut self, scope: &Scope, error: HostError) -> HostError {
        if !error.is_outage() {
            tracing::warn!(?scope, %error, "a list of the host cannot be walked");
            self.plan.walk_refused(scope, (self.now)());
        }
        error
    }

    async fn fetched(&mut self, id: ProjectId, fetched: Fetched) -> Option<HostError> {
        let now = (self.now)();
        let key = ProjectKey { host: self.host.id().clone(), id: id.clone() };
        match fetched {
            Fetched::Project(both) => {
                let (mut project, detail) = *both;
                self.plan.add_memberships(&id, &mut project.member_of);
                let mark = self.plan.mark(&id).or_else(|| self.catalog.standing(&key).and_then(|known| known.mark));
                let sight = Sight { project, seen: now, gone: None, mark };
                let catalog = self.catalog.clone();
                self.store(move || catalog.observe(sight, &detail)).await;
                self.plan.read(&id, self.catalog.standing(&key).as_ref());
            }
            Fetched::NotPublic => {
                self.vanish(key, now).await;
                self.plan.hidden(&id);
            }
            Fetched::Gone if self.catalog.standing(&key).is_none() => self.plan.done(&id),
            Fetched::Gone => {
                if self.plan.missed(&id, now) {
                    self.vanish(key, now).await;
                }
            }
        }
        None
    }

    async fn vanish(&mut self, key: ProjectKey, now: Timestamp) {
        if self.catalog.standing(&key).is_none_or(|known| known.gone.is_some()) {
            return;
        }
        tracing::info!(project = %key, "the host no longer shows a project");
        let catalog = self.catalog.clone();
        self.store(move || catalog.vanish(&key, now)).await;
    }

    fn fetch_failed(&mut self, id: &ProjectId, error: HostError) -> HostError {
        match &error {
            HostError::Malformed(reason) => {
                tracing::warn!(project = %id, field = reason.field, reason = reason.reason, "a project was set aside");
                self.plan.refused(id, reason.clone());
            }
            error if !error.is_outage() => {
                let reason = SetAside { id: id.to_string(), field: String::new(), reason: error.to_string() };
                self.plan.refused(id, reason);
            }
            // It stays in the queue: the host, not the project, is in trouble.
            _ => {}
        }
        error
    }

    /// Counts an answer or a failure; after a failure of the host itself, waits longer.
    fn note(&mut self, failed: Option<&HostError>) {
        let outage = failed.filter(|error| error.is_outage());
        if let Some(error) = outage {
            let pause = self.breaker.failed(error.retry_after(), self.pace.longest_pause, rand::random());
            self.next_request = self.next_request.max(Instant::now() + pause);
            tracing::warn!(host = %self.host.id(), %error, pause_ms = pause.as_millis(), "the host fails");
        } else {
            self.breaker.succeeded();
            self.plan.last_answer = Some((self.now)());
        }
        let (plan, breaker) = (&self.plan, &self.breaker);
        self.health.change(|vitals| {
            vitals.requests += 1;
            vitals.failures += u64::from(failed.is_some());
            vitals.has_answered |= outage.is_none();
            vitals.failures_in_a_row = breaker.failures();
            vitals.is_down = breaker.is_open();
            vitals.last_error = outage.map(ToString::to_string);
            vitals.last_answer = plan.last_answer;
            vitals.waiting = plan.waiting();
            vitals.set_aside = plan.set_aside().cloned().collect();
            vitals.is_filled = plan.is_filled();
        });
    }

    async fn keep_progress(&mut self) {
        self.kept = Instant::now();
        let (catalog, host) = (self.catalog.clone(), self.host.id().clone());
        let Ok(progress) = serde_json::to_vec(&self.plan.progress()) else { return };
        self.store(move || catalog.store().keep_progress(&host, &progress)).await;
    }

    /// Runs what blocks on the disk away from the requests. A full disk stops no page: what was read is read again later.
    async fn store(&self, work: impl FnOnce() -> Result<(), StoreError> + Send + 'static) {
        match tokio::task::spawn_blocking(work).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::error!(%error, "what the host said cannot be kept"),
            Err(error) => tracing::error!(%error, "keeping what the host said was cut off"),
        }
    }
}

fn wait(until: Timestamp, now: Timestamp) -> Duration {
    Duration::try_from(until.duration_since(now)).unwrap_or_default()
}
