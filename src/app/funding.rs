//! Match funds between catalog and journal: what forms are checked against, and the one thread that books what hosts tell.
//!
//! A host's word reaches the books only through here. What changes is queued by whoever learns of it and booked together, so
//! that a storm of contributions costs few writes; when time opens, closes or settles something, an entry says so.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::catalog::Catalog;
use super::journal::{Asked, Journal, NotDone};
use super::window::Window;
use crate::domain::call::Customs;
use crate::domain::fact::Fact;
use crate::domain::fund::{Entry, RefusalCode};
use crate::domain::project::{ProjectKey, RegionId};
use crate::domain::sponsor::{Ground, Sighting, SponsorFact, has_to_tick, observe};

/// How often the clock is looked at: books are read by the day, and amounts on pages follow the host, not this.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// Projects that are booked together at most.
const MOST_TOGETHER: usize = 2_000;

/// What the forms of a window are checked against, now.
pub fn ground(window: &Window) -> Ground {
    let region = &window.region;
    let sightings: BTreeMap<_, _> = sightings(window).map(|seen| (seen.project.clone(), seen)).collect();
    let tells_backers = sightings.values().any(|seen| seen.backers.is_some()) || sightings.is_empty();
    Ground {
        setup: region.match_funds.setup(region.policy.overfunding_percent, tells_backers),
        sightings,
        customs: Customs { zone: region.zone.clone(), main: region.default_language() },
    }
}

fn sightings(window: &Window) -> impl Iterator<Item = Sighting> {
    let shelf = window.shelf();
    let seen: Vec<_> = shelf
        .members()
        .iter()
        .filter(|member| member.gone.is_none())
        .map(|member| Sighting::of(&member.project, member.town.as_deref()))
        .collect();
    seen.into_iter()
}

/// Queues what hosts tell for the books. Cheap to copy, and never waits.
#[derive(Debug, Clone)]
pub struct Feed {
    queue: mpsc::Sender<(RegionId, Told)>,
}

#[derive(Debug)]
enum Told {
    /// A project is not what it was.
    Project(ProjectKey),
    /// Everything is to be looked at: the node started, or what funds are for changed.
    Everything,
}

/// What was not booked, for whoever looks after a region: the project, and why the books do not take it.
pub type SetAside = Arc<Mutex<BTreeMap<(RegionId, ProjectKey), RefusalCode>>>;

/// Books what was queued.
pub struct Bookkeeper {
    queue: mpsc::Receiver<(RegionId, Told)>,
    journal: Arc<Journal>,
    catalog: Arc<Catalog>,
    /// What the books did not take.
    pub set_aside: SetAside,
}

/// A queue and whoever works it off.
pub fn feed(journal: Arc<Journal>, catalog: Arc<Catalog>) -> (Feed, Bookkeeper) {
    let (sender, queue) = mpsc::channel();
    let feed = Feed { queue: sender };
    let hears = feed.clone();
    // A fund that was accepted, a call that was decided, a collection that was arranged: other projects count now.
    journal.listen(Box::new(move |news| {
        let changes = |fact: &Fact| match fact {
            Fact::Call(_) | Fact::Curation(_) => true,
            Fact::Sponsor(SponsorFact::Booked { entry }) => matches!(entry, Entry::FundAccepted { .. }),
            _ => false,
        };
        if news.state.sponsors.books().is_some() && news.records.iter().any(|record| changes(&record.fact)) {
            hears.tell(&news.region, Told::Everything);
        }
    }));
    (feed, Bookkeeper { queue, journal, catalog, set_aside: SetAside::default() })
}

impl Feed {
    /// A project of a region is not what it was.
    pub fn changed(&self, region: &RegionId, project: &ProjectKey) {
        self.tell(region, Told::Project(project.clone()));
    }

    /// Everything in a region is to be looked at.
    pub fn everything(&self, region: &RegionId) {
        self.tell(region, Told::Everything);
    }

    fn tell(&self, region: &RegionId, told: Told) {
        // Nobody books any more only when the node stops; the next start looks at everything.
        _ = self.queue.send((region.clone(), told));
    }
}

impl Bookkeeper {
    /// Works until `stop`. Blocks.
    pub fn run(self, stop: &CancellationToken) {
        for window in self.catalog.windows().all() {
            self.book(window, None);
        }
        while !stop.is_cancelled() {
            match self.queue.recv_timeout(LOOK_EVERY) {
                Ok(first) => self.work_off(first),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            self.tick();
        }
    }

    fn work_off(&self, first: (RegionId, Told)) {
        let mut waiting: BTreeMap<RegionId, Option<BTreeSet<ProjectKey>>> = BTreeMap::new();
        let more = std::iter::from_fn(|| self.queue.try_recv().ok()).take(MOST_TOGETHER - 1);
        for (region, told) in std::iter::once(first).chain(more) {
            let projects = waiting.entry(region).or_insert_with(|| Some(BTreeSet::new()));
            match told {
                Told::Project(key) => _ = projects.as_mut().map(|projects| projects.insert(key)),
                Told::Everything => *projects = None,
            }
        }
        let windows = self.catalog.windows();
        for (region, projects) in waiting {
            if let Some(window) = windows.named(region.as_str()) {
                self.book(window, projects.as_ref());
            }
        }
    }

    /// Books what is new of these projects, or of all.
    fn book(&self, window: &Window, projects: Option<&BTreeSet<ProjectKey>>) {
        let Some(books) = window.local().sponsors.books().cloned() else { return };
        let mut seen: BTreeMap<_, _> = sightings(window)
            .filter(|seen| projects.is_none_or(|projects| projects.contains(&seen.project)))
            .map(|seen| (seen.project.clone(), seen))
            .collect();
        // What the window shows no more, and money was promised to, is followed all the same.
        let followed = books.projects().map(|project| project.key());
        for key in followed.filter(|key| projects.is_none_or(|projects| projects.contains(*key))) {
            if let Some(standing) = self.catalog.standing(key).filter(|standing| standing.gone.is_none()) {
                seen.entry(key.clone()).or_insert_with(|| Sighting::of(&standing.project, None));
            }
        }
        let seen: Vec<_> = seen.into_values().collect();
        let set_aside = self.set_aside.clone();
        let id = window.region.id.clone();
        self.ask(&window.region.id, move |state, now| {
            let (facts, refused) = observe(state, now, &seen);
            let mut set_aside = set_aside.lock().unwrap_or_else(PoisonError::into_inner);
            for sighting in &seen {
                set_aside.remove(&(id.clone(), sighting.project.clone()));
            }
            for (project, code) in refused {
                tracing::warn!(region = %id, %project, %code, "the books do not take what the host says of it");
                set_aside.insert((id.clone(), project), code);
            }
            Ok(facts)
        });
    }

    /// Lets the books say what time has done.
    fn tick(&self) {
        for window in self.catalog.windows().all() {
            let local = window.local();
            if local.sponsors.books().is_some_and(|books| books.next_instant().is_some()) {
                self.ask_if_due(window);
            }
        }
    }

    fn ask_if_due(&self, window: &Window) {
        if !has_to_tick(&window.local(), self.journal.now()) {
            return;
        }
        self.ask(&window.region.id, |state, now| {
            let tick = || Fact::Sponsor(SponsorFact::Booked { entry: Entry::Tick });
            Ok(has_to_tick(state, now).then(tick).into_iter().collect())
        });
    }

    fn ask(
        &self,
        region: &RegionId,
        check: impl FnOnce(
            &crate::domain::state::RegionState,
            jiff::Timestamp,
        ) -> crate::domain::refusal::Checked<Vec<Fact>>
        + Send
        + 'static,
    ) {
        match self.journal.run(region, Asked::by_oriel(), check) {
            Ok(_) => {}
            // The next change, or the next start, looks again.
            Err(NotDone::Failed) => {}
            Err(error) => tracing::error!(%region, %error, "nothing can be booked"),
        }
    }
}
