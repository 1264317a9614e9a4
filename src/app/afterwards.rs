//! Some months on, holders are asked what became of their campaigns: that the time has come is noted in the journal, and told
//! from there like everything else.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio_util::sync::CancellationToken;

use super::Now;
use super::catalog::Catalog;
use super::journal::{Asked, Journal, NotDone};
use super::window::Window;
use crate::domain::afterwards;

/// How often it is looked at whether an hour has passed.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How often it is looked at whose time has come: months need no haste.
const ROUND_EVERY: SignedDuration = SignedDuration::from_hours(1);

/// Asks holders.
pub struct Sequels {
    /// Where it is noted.
    pub journal: Arc<Journal>,
    /// Whose campaigns there are.
    pub catalog: Arc<Catalog>,
    /// The time.
    pub now: Now,
}

impl Sequels {
    /// Makes rounds until `stop`.
    pub async fn run(self, stop: CancellationToken) {
        let this = Arc::new(self);
        let mut last: Option<Timestamp> = None;
        while stop.run_until_cancelled(tokio::time::sleep(LOOK_EVERY)).await.is_some() {
            let now = (this.now)();
            if last.is_some_and(|at| now.duration_since(at) < ROUND_EVERY) {
                continue;
            }
            last = Some(now);
            let this = this.clone();
            let round = tokio::task::spawn_blocking(move || this.round(now)).await;
            if let Err(error) = round {
                tracing::error!(%error, "nobody was asked what became of their campaign");
            }
        }
    }

    fn round(&self, now: Timestamp) {
        for window in self.catalog.windows().all() {
            if let Err(error) = self.ask(window, now) {
                tracing::error!(region = %window.region.id, %error, "holders cannot be asked what became of campaigns");
            }
        }
    }

    fn ask(&self, window: &Window, now: Timestamp) -> Result<(), NotDone> {
        let region = &window.region;
        let due = afterwards::due(&window.local(), &window.shelf(), &region.zone, now);
        if due.is_empty() {
            return Ok(());
        }
        self.journal.run(&region.id, Asked::by_oriel(), move |state, _| afterwards::ask(state, due)).map(drop)
    }
}
