//! Match funds between catalog and journal: what forms are checked against, and the one thread that books what hosts tell.
//!
//! A host's word reaches the books only through here. What changes is queued by whoever learns of it and booked together, so
//! that a storm of contributions costs few writes; when time opens, closes or settles something, an entry says so.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use super::catalog::Catalog;
use super::journal::{Asked, Journal, NotDone};
use super::window::Window;
use crate::domain::call::Customs;
use crate::domain::fact::Fact;
use crate::domain::fund::{self, RefusalCode};
use crate::domain::project::{ProjectKey, RegionId};
use crate::domain::refusal::Checked;
use crate::domain::sponsor::{Ground, Heard, Sighting, SponsorFact, has_to_tick, observe};
use crate::domain::state::RegionState;

/// How often the clock is looked at: books are read by the day, and amounts on pages follow the host, not this.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// Projects that are booked together at most.
const MOST_TOGETHER: usize = 2_000;

/// What the forms of a window are checked against, now.
pub fn ground(window: &Window) -> Ground {
    let region = &window.region;
    let sightings: BTreeMap<_, _> = sightings(window).into_iter().map(|seen| (seen.project.clone(), seen)).collect();
    let tells_backers = sightings.values().any(|seen| seen.backers.is_some()) || sightings.is_empty();
    Ground {
        setup: region.match_funds.setup(region.policy.overfunding_percent, tells_backers),
        sightings,
        customs: Customs { zone: region.zone.clone(), main: region.default_language() },
    }
}

fn sightings(window: &Window) -> Vec<Sighting> {
    let shelf = window.shelf();
    let there = shelf.members().iter().filter(|member| member.gone.is_none());
    there.map(|member| Sighting::of(&member.project, member.town.as_deref())).collect()
}

/// What there is to tell the books of these projects, or of all: what the window shows, and what they follow all the same.
fn heard(catalog: &Catalog, region: &RegionId, state: &RegionState, projects: &Projects) -> Vec<Heard> {
    let windows = catalog.windows();
    let Some((window, books)) = windows.named(region.as_str()).zip(state.sponsors.books()) else { return Vec::new() };
    let is_meant = |key: &ProjectKey| projects.as_ref().is_none_or(|projects| projects.contains(key));
    let shown = sightings(window).into_iter().filter(|seen| is_meant(&seen.project));
    let mut heard: BTreeMap<_, _> = shown.map(|seen| (seen.project.clone(), Heard::Shown(seen))).collect();
    for key in books.projects().map(|project| project.key()).filter(|key| is_meant(key)) {
        if let Entry::Vacant(place) = heard.entry(key.clone())
            && let Some(standing) = catalog.standing(key)
        {
            place.insert(match standing.gone {
                Some(_) => Heard::Gone(key.clone()),
                None => Heard::Hidden(Sighting::of(&standing.project, None)),
            });
        }
    }
    heard.into_values().collect()
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
            Fact::Sponsor(SponsorFact::Booked { entry }) => matches!(entry, fund::Entry::FundAccepted { .. }),
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

/// Projects of a region; none: all of them.
type Projects = Option<BTreeSet<ProjectKey>>;

/// What is to be booked, by region.
#[derive(Debug, Default)]
struct Waiting(BTreeMap<RegionId, Projects>);

impl Waiting {
    fn note(&mut self, region: RegionId, told: Told) {
        let projects = self.0.entry(region).or_insert_with(|| Some(BTreeSet::new()));
        match told {
            Told::Project(key) => _ = projects.as_mut().map(|projects| projects.insert(key)),
            Told::Everything => *projects = None,
        }
    }

    /// Books all of it; what cannot be booked now waits for the next look.
    fn work_off(&mut self, book: impl Fn(&RegionId, &Projects) -> Result<(), NotNow>) {
        self.0.retain(|region, projects| book(region, projects).is_err());
    }
}

/// The disk refused: it is to be tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct NotNow;

impl Bookkeeper {
    /// Works until `stop`. Blocks.
    pub fn run(self, stop: &CancellationToken) {
        let mut waiting = Waiting::default();
        for window in self.catalog.windows().all() {
            waiting.note(window.region.id.clone(), Told::Everything);
        }
        while !stop.is_cancelled() {
            waiting.work_off(|region, projects| self.book(region, projects));
            self.tick();
            match self.queue.recv_timeout(LOOK_EVERY) {
                Ok(first) => {
                    let more = std::iter::from_fn(|| self.queue.try_recv().ok()).take(MOST_TOGETHER - 1);
                    std::iter::once(first).chain(more).for_each(|(region, told)| waiting.note(region, told));
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Books what is new of these projects, or of all. The host's word is read when it is this command's turn: nobody else can
    /// have booked a newer one before.
    fn book(&self, region: &RegionId, projects: &Projects) -> Result<(), NotNow> {
        let windows = self.catalog.windows();
        if windows.named(region.as_str()).is_none_or(|window| window.local().sponsors.books().is_none()) {
            return Ok(());
        }
        let (catalog, set_aside) = (self.catalog.clone(), self.set_aside.clone());
        let (id, projects) = (region.clone(), projects.clone());
        self.ask(region, move |state, now| {
            let heard = heard(&catalog, &id, state, &projects);
            let (facts, refused) = observe(state, now, &heard);
            let mut set_aside = set_aside.lock().unwrap_or_else(PoisonError::into_inner);
            let mut before = BTreeMap::new();
            for key in heard.iter().map(|heard| (id.clone(), heard.project().clone())) {
                before.extend(set_aside.remove_entry(&key));
            }
            for (project, code) in refused {
                let key = (id.clone(), project);
                if before.get(&key) != Some(&code) {
                    tracing::warn!(region = %id, project = %key.1, %code, "the books do not take what the host says of it");
                }
                set_aside.insert(key, code);
            }
            Ok(facts)
        })
    }

    /// Lets the books say what time has done.
    fn tick(&self) {
        let windows = self.catalog.windows();
        for window in windows.all().iter().filter(|window| has_to_tick(&window.local(), self.journal.now())) {
            // What cannot be written now is still to be said at the next look.
            _ = self.ask(&window.region.id, |state, now| {
                let tick = || Fact::Sponsor(SponsorFact::Booked { entry: fund::Entry::Tick });
                Ok(has_to_tick(state, now).then(tick).into_iter().collect())
            });
        }
    }

    fn ask(
        &self,
        region: &RegionId,
        check: impl FnOnce(&RegionState, Timestamp) -> Checked<Vec<Fact>> + Send + 'static,
    ) -> Result<(), NotNow> {
        let Err(error) = self.journal.run(region, Asked::by_oriel(), check) else { return Ok(()) };
        match error {
            // The node stops, or the next change looks again.
            NotDone::Failed => Ok(()),
            NotDone::Store(_) => {
                tracing::error!(%region, %error, "nothing can be booked now; it is tried again");
                Err(NotNow)
            }
            _ => {
                tracing::error!(%region, %error, "nothing can be booked");
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn what_the_disk_refuses_waits_for_the_next_look() {
        let (auvergne, lyon): (RegionId, RegionId) = ("auvergne".parse().unwrap(), "lyon".parse().unwrap());
        let key = |id: &str| ProjectKey { host: "sample".parse().unwrap(), id: id.parse().unwrap() };
        let full = Cell::new(true);
        let booked = std::cell::RefCell::new(Vec::new());
        let book = |region: &RegionId, projects: &Projects| {
            if full.get() && *region == auvergne {
                return Err(NotNow);
            }
            booked.borrow_mut().push((region.clone(), projects.clone()));
            Ok(())
        };
        let mut waiting = Waiting::default();
        waiting.note(auvergne.clone(), Told::Project(key("1")));
        waiting.note(lyon.clone(), Told::Everything);
        waiting.work_off(book);
        assert_eq!(booked.take(), [(lyon, None)]);
        waiting.note(auvergne.clone(), Told::Project(key("2")));
        full.set(false);
        waiting.work_off(book);
        assert_eq!(booked.take(), [(auvergne.clone(), Some(BTreeSet::from([key("1"), key("2")])))]);
        waiting.work_off(book);
        assert!(booked.take().is_empty());
    }
}
