//! Windows: for each region its shelf of projects, what was kept out of it and why, and a version that changes with them.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use arc_swap::ArcSwap;
use jiff::Timestamp;
use tokio::sync::broadcast;

use crate::domain::gazetteer::Gazetteer;
use crate::domain::map::Land;
use crate::domain::membership::{Ground, Judgement};
use crate::domain::place::{Place, Point};
use crate::domain::project::{ProjectId, ProjectKey};
use crate::domain::region::Region;
use crate::domain::shelf::{Member, Shelf};
use crate::domain::state::RegionState;

/// A region and what it shows now.
#[derive(Debug)]
pub struct Window {
    /// The region, as its file says.
    pub region: Arc<Region>,
    gazetteer: Arc<Gazetteer>,
    /// Looked up and drawn when first asked for: a node of a thousand regions need not look at each at start.
    ground: OnceLock<Ground>,
    land: OnceLock<Option<Land>>,
    shelf: ArcSwap<Shelf>,
    kept_out: ArcSwap<BTreeMap<ProjectKey, Judgement>>,
    local: ArcSwap<RegionState>,
    version: AtomicU64,
    /// The second at which its pages change by themselves, whoever asks.
    turn: AtomicI64,
    /// Held while that second is sought, so that none is set by a state that was replaced meanwhile.
    turning: Mutex<()>,
    news: broadcast::Sender<ProjectId>,
}

/// What may wait for a listener; one that falls further behind is told that it missed something.
const NEWS: usize = 256;

/// Versions are never used twice, whatever windows come and go: a page rendered from one can never pass for another.
static NEXT_VERSION: AtomicU64 = AtomicU64::new(1);

fn next_version() -> u64 {
    NEXT_VERSION.fetch_add(1, Ordering::Relaxed)
}

impl Window {
    pub(super) fn new(
        region: Arc<Region>,
        gazetteer: Arc<Gazetteer>,
        members: Vec<Member>,
        kept_out: BTreeMap<ProjectKey, Judgement>,
        local: Arc<RegionState>,
    ) -> Self {
        Self {
            region,
            gazetteer,
            ground: OnceLock::new(),
            land: OnceLock::new(),
            shelf: ArcSwap::from_pointee(Shelf::new(members)),
            kept_out: ArcSwap::from_pointee(kept_out),
            local: ArcSwap::new(local),
            version: AtomicU64::new(next_version()),
            turn: AtomicI64::new(i64::MIN),
            turning: Mutex::default(),
            news: broadcast::Sender::new(NEWS),
        }
    }

    /// The projects it shows.
    pub fn shelf(&self) -> Arc<Shelf> {
        self.shelf.load_full()
    }

    /// What its maps are drawn from; none where nothing tells where it lies.
    pub fn land(&self) -> Option<&Land> {
        self.land.get_or_init(|| Land::of(self.ground(), &self.gazetteer)).as_ref()
    }

    /// Where a place that the region names is: by its coordinates, or else the middle of its town.
    pub fn point_of(&self, place: &Place) -> Option<Point> {
        self.ground().point_of(place, &self.gazetteer)
    }

    /// The town that a name means here, by the name that everyone knows, and where it is; none where it means none, or several.
    pub fn town(&self, name: &str) -> Option<(String, Option<Point>)> {
        self.ground().town(name, &self.gazetteer)
    }

    fn ground(&self) -> &Ground {
        self.ground.get_or_init(|| Ground::new(self.region.clone(), &self.gazetteer))
    }

    /// What was kept out by one of its own rules or awaits a decision; what simply lies elsewhere is not here.
    pub fn kept_out(&self) -> Arc<BTreeMap<ProjectKey, Judgement>> {
        self.kept_out.load_full()
    }

    /// What the region itself decided: its journal's state.
    pub fn local(&self) -> Arc<RegionState> {
        self.local.load_full()
    }

    /// Whether it has match funds.
    pub(super) fn has_books(&self) -> bool {
        self.local.load().sponsors.books().is_some()
    }

    /// Whether its books know of a project.
    pub(super) fn follows(&self, project: &ProjectKey) -> bool {
        self.local.load().sponsors.books().is_some_and(|books| books.project(project).is_some())
    }

    /// Shows what the region has decided by now.
    pub(super) fn set_local(&self, state: Arc<RegionState>) {
        let turning = self.turning.lock().unwrap_or_else(PoisonError::into_inner);
        let before = self.local.swap(state.clone());
        // When the next turn is, is found when somebody next asks.
        self.turn.store(i64::MIN, Ordering::Release);
        drop(turning);
        self.renew();
        // Once pages are made anew: what partners add follows what the crowd gave a moment later.
        let books = |state: &'_ RegionState| state.sponsors.books().cloned();
        if let Some(now) = books(&state) {
            let was = books(&before);
            now.changed_since(was.as_ref()).for_each(|key| self.tell(key));
        }
    }

    /// Changes whenever a page of it may: with what is told of projects, with what the region decides, and when the time comes
    /// for something that it decided before.
    pub fn version(&self, now: Timestamp) -> u64 {
        if now.as_second() >= self.turn.load(Ordering::Acquire) {
            self.take_turn(now);
        }
        self.version.load(Ordering::Acquire)
    }

    fn take_turn(&self, now: Timestamp) {
        let _turning = self.turning.lock().unwrap_or_else(PoisonError::into_inner);
        if now.as_second() >= self.turn.load(Ordering::Acquire) {
            let next = self.local().next_turn(now, &self.region.zone);
            self.renew();
            self.turn.store(next.map_or(i64::MAX, Timestamp::as_second), Ordering::Release);
        }
    }

    /// The projects that change from now on. Ends with the window: a region that is read again has another one.
    pub fn news(&self) -> broadcast::Receiver<ProjectId> {
        self.news.subscribe()
    }

    /// Makes its pages anew: something that they show besides projects is another now.
    pub fn renew(&self) {
        self.version.store(next_version(), Ordering::Release);
    }

    /// Puts a member in or replaces it.
    pub(super) fn show(&self, member: Member) {
        let key = member.project.key.clone();
        let says_nothing_new = self.shelf().get(&key).is_some_and(|known| known.says_the_same(&member));
        self.change_shelf(|members| match members.iter_mut().find(|other| other.project.key == key) {
            Some(place) => *place = member,
            None => members.push(member),
        });
        self.change_kept_out(|kept_out| kept_out.remove(&key).is_some());
        if !says_nothing_new {
            self.tell(&key);
        }
    }

    /// Takes a member away; the judgement says why, unless the project simply lies elsewhere.
    pub(super) fn keep_out(&self, key: &ProjectKey, why: Option<Judgement>) {
        if self.shelf().get(key).is_some() {
            self.change_shelf(|members| members.retain(|member| member.project.key != *key));
            self.tell(key);
        }
        self.change_kept_out(|kept_out| match why {
            Some(why) => kept_out.insert(key.clone(), why.clone()).as_ref() != Some(&why),
            None => kept_out.remove(key).is_some(),
        });
    }

    /// Tells whoever listens, once the change can be seen.
    fn tell(&self, key: &ProjectKey) {
        // Where nobody listens, nobody has to know.
        _ = self.news.send(key.id.clone());
    }

    fn change_shelf(&self, change: impl FnOnce(&mut Vec<Member>)) {
        let mut members = self.shelf().members().to_vec();
        change(&mut members);
        self.shelf.store(Arc::new(Shelf::new(members)));
        self.renew();
    }

    fn change_kept_out(&self, change: impl FnOnce(&mut BTreeMap<ProjectKey, Judgement>) -> bool) {
        let mut kept_out = (*self.kept_out()).clone();
        if change(&mut kept_out) {
            self.kept_out.store(Arc::new(kept_out));
        }
    }
}

/// All windows of a node, found by name or by host name.
#[derive(Debug, Default)]
pub struct Windows {
    windows: Vec<Arc<Window>>,
    by_name: HashMap<String, usize>,
    by_hostname: HashMap<String, usize>,
}

impl Windows {
    pub(super) fn new(windows: Vec<Arc<Window>>) -> Self {
        let by_name = windows.iter().enumerate().map(|(at, window)| (window.region.id.to_string(), at)).collect();
        let names = |(at, window): (usize, &Arc<Window>)| {
            window.region.hostnames.iter().map(move |name| (name.clone(), at)).collect::<Vec<_>>()
        };
        let by_hostname = windows.iter().enumerate().flat_map(names).collect();
        Self { windows, by_name, by_hostname }
    }

    /// Every window, in the order of the regions.
    pub fn all(&self) -> &[Arc<Window>] {
        &self.windows
    }

    /// The window of the region with this name.
    pub fn named(&self, name: &str) -> Option<&Arc<Window>> {
        self.by_name.get(name).map(|at| &self.windows[*at])
    }

    /// The window that answers to a host name, lower case, without its port.
    pub fn answering(&self, hostname: &str) -> Option<&Arc<Window>> {
        self.by_hostname.get(hostname).map(|at| &self.windows[*at])
    }
}
