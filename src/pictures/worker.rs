//! Fetches what pages asked for, at its own pace; looks ahead at what windows will show; makes windows anew that waited.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use jiff::Timestamp;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval, sleep_until};
use tokio_util::sync::CancellationToken;

use super::edition::Edition;
use super::fetch::{Answer, Fetcher};
use super::make::{Made, make};
use super::queue::{Job, Wish};
use super::refusal::Refusal;
use super::{Name, Pictures};
use crate::app::catalog::Catalog;
use crate::app::window::Window;

/// The most requests in flight: one that hangs holds up few others.
const AT_ONCE: usize = 4;
/// How often windows are made anew at most while pictures come in.
const SHOW_EVERY: Duration = Duration::from_secs(1);
/// How often it is kept which pictures were used.
const KEEP_EVERY: Duration = Duration::from_secs(600);
/// The longest pause after failures.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// How many projects that take no money any more are fetched for before anybody looks, a window.
const ENDED_AHEAD: usize = 200;

/// Who fetches pictures.
pub struct Worker {
    pictures: Pictures,
    between: Duration,
    /// Decoding takes memory: one at a time.
    maker: Arc<Semaphore>,
    /// Failures of hosts in a row.
    failures: u32,
    next: Instant,
    /// The version of each window that was looked at.
    seen: HashMap<String, u64>,
}

impl Worker {
    pub(super) fn new(pictures: Pictures, per_second: u32) -> Self {
        let between = Duration::from_secs(1) / per_second.max(1);
        let maker = Arc::new(Semaphore::new(1));
        Self { pictures, between, maker, failures: 0, next: Instant::now(), seen: HashMap::new() }
    }

    /// Works until `stop`. What is under way then is given up, and fetched after the next start.
    pub async fn run(mut self, catalog: Arc<Catalog>, stop: CancellationToken) -> anyhow::Result<()> {
        let fetcher = Fetcher::new(self.pictures.index.origins()).context("no client for pictures can be made")?;
        self.sweep();
        let (mut show, mut keep) = (interval(SHOW_EVERY), interval(KEEP_EVERY));
        show.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut under_way: JoinSet<Option<Refusal>> = JoinSet::new();
        loop {
            let pictures = self.pictures.clone();
            tokio::select! {
                () = stop.cancelled() => break,
                _ = show.tick() => self.look(&catalog),
                _ = keep.tick() => self.keep_uses().await,
                Some(done) = under_way.join_next() => self.note(done.unwrap_or_default().as_ref()),
                job = next_job(&pictures, self.next), if under_way.len() < AT_ONCE => {
                    self.next = Instant::now() + self.between;
                    under_way.spawn(fetch(pictures, fetcher.clone(), self.maker.clone(), job));
                }
            }
        }
        under_way.shutdown().await;
        self.keep_uses().await;
        Ok(())
    }

    /// Windows whose pictures came are made anew, and what new projects show is asked for.
    fn look(&mut self, catalog: &Catalog) {
        let windows = catalog.windows();
        for region in self.pictures.index.take_changed() {
            if let Some(window) = windows.named(region.as_str()) {
                window.renew();
            }
        }
        for window in windows.all() {
            let version = window.version((self.pictures.now)());
            if self.seen.insert(window.region.id.to_string(), version) != Some(version) {
                self.look_ahead(window);
            }
        }
    }

    /// Asks for the main pictures that a window will show: of open projects first, then of the latest others.
    fn look_ahead(&self, window: &Window) {
        let now = (self.pictures.now)();
        let shelf = window.shelf();
        let (open, mut ended): (Vec<_>, Vec<_>) =
            shelf.members().iter().filter(|member| member.gone.is_none()).partition(|member| member.takes_money(now));
        ended.sort_by_key(|member| std::cmp::Reverse(member.project.start));
        let open = open.into_iter().map(|member| (member, Wish::Ahead));
        let ended = ended.into_iter().take(ENDED_AHEAD).map(|member| (member, Wish::Someday));
        for (member, wish) in open.chain(ended) {
            let Some(image) = &member.project.image else { continue };
            if !self.pictures.index.has_spare_room() {
                return;
            }
            self.pictures.ask(&image.url, wish, None, &member.project.key.to_string());
        }
    }

    /// After failures of hosts the pace slows down; one success restores it.
    fn note(&mut self, refusal: Option<&Refusal>) {
        if !matches!(refusal, Some(Refusal::Unreachable(_))) {
            self.failures = 0;
            return;
        }
        self.failures = (self.failures + 1).min(16);
        let pause = self.between.saturating_mul(1 << self.failures).min(LONGEST_PAUSE);
        self.next = self.next.max(Instant::now() + pause);
    }

    fn sweep(&self) {
        let Pictures { index, folder, .. } = self.pictures.clone();
        tokio::task::spawn_blocking(move || folder.sweep(|name| index.has(name)));
    }

    async fn keep_uses(&self) {
        let index = self.pictures.index.clone();
        if let Err(error) = tokio::task::spawn_blocking(move || index.keep_uses()).await {
            tracing::error!(%error, "keeping which pictures were used was cut off");
        }
    }
}

/// The next picture to fetch, once it is time.
async fn next_job(pictures: &Pictures, at: Instant) -> Job {
    sleep_until(at).await;
    loop {
        if let Some(job) = pictures.index.next(Instant::now()) {
            return job;
        }
        // Told of something new, or time for what is tried again.
        _ = tokio::time::timeout(SHOW_EVERY, pictures.index.wake.notified()).await;
    }
}

/// Fetches, makes and keeps one picture, or finds that the one that is there is still the host's; tells what stood in the way.
async fn fetch(pictures: Pictures, fetcher: Fetcher, maker: Arc<Semaphore>, job: Job) -> Option<Refusal> {
    let (have, now) = (job.have.clone(), (pictures.now)());
    let (source, at_work) = (job.name, pictures.clone());
    let done = match fetcher.fetch(job.url.clone(), have.as_ref()).await {
        Ok(Answer::Same) => aside(move || at_work.confirm(source, None, now)).await,
        Ok(Answer::Sent(_, edition)) if have.is_some_and(|have| have.is_same_as(&edition)) => {
            aside(move || at_work.confirm(source, Some(edition), now)).await
        }
        Ok(Answer::Sent(sent, edition)) => {
            let _permit = maker.acquire().await;
            aside(move || make(&sent).and_then(|made| at_work.put(source, &made, edition))).await
        }
        Err(refusal) => Err(refusal),
    };
    let refusal = done.err();
    if let Some(refusal) = &refusal {
        let (refusal, now) = (refusal.clone(), (pictures.now)());
        let kept = tokio::task::spawn_blocking(move || pictures.index.refuse(job, refusal, now));
        if let Err(error) = kept.await {
            tracing::error!(%error, "noting why a picture is not shown was cut off");
        }
    }
    refusal
}

/// Does what takes a while where nobody waits for it.
async fn aside(work: impl FnOnce() -> Result<(), Refusal> + Send + 'static) -> Result<(), Refusal> {
    // What makes a decoder panic is damaged, whatever else it is.
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| Err(Refusal::Damaged(error.to_string())))
}

impl Pictures {
    /// Notes that what is there is still the host's.
    fn confirm(&self, source: Name, edition: Option<Edition>, asked: Timestamp) -> Result<(), Refusal> {
        self.index.confirm(source, edition, asked);
        Ok(())
    }

    /// Writes the picture of an address within the budget. Blocks on the disk.
    fn put(&self, source: Name, made: &Made, edition: Edition) -> Result<(), Refusal> {
        let (now, name) = ((self.now)(), source.of_edition(&edition));
        for gone in self.index.make_room(made.weight(), now)? {
            self.folder.remove(gone.name, &gone.widths);
        }
        if let Err(error) = self.folder.write(name, &made.files) {
            self.index.give_back(made.weight());
            return Err(Refusal::Disk(error.to_string()));
        }
        if let Some(gone) = self.index.put(source, name, made, edition, now) {
            self.folder.remove(gone.name, &gone.widths);
        }
        Ok(())
    }
}
