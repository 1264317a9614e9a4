//! The catalog: every project that hosts told of, in memory and in the store; and the one way it changes the windows.
//!
//! A change is kept first, then shown. Readers never wait: windows are replaced, not locked.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use arc_swap::ArcSwap;
use jiff::Timestamp;

use super::funding::Feed;
use super::journal::{Journal, News};
use super::window::{Window, Windows};
use crate::domain::atlas::Atlas;
use crate::domain::fact::{Fact, Subject};
use crate::domain::gazetteer::Gazetteer;
use crate::domain::language::Texts;
use crate::domain::membership::{Ground, Judgement, Located, Rule, Step, Verdict, explain};
use crate::domain::project::{Detail, HostId, Project, ProjectKey};
use crate::domain::region::Region;
use crate::domain::search::Words;
use crate::domain::shelf::Member;
use crate::domain::state::RegionState;
use crate::store::{CatalogStore, Sight, StoreError};

/// Everything that hosts told of.
pub struct Catalog {
    store: Arc<dyn CatalogStore>,
    gazetteer: Arc<Gazetteer>,
    journal: Arc<Journal>,
    state: Mutex<State>,
    windows: ArcSwap<Windows>,
    /// Whom the books are told by, once there is one.
    feed: OnceLock<Feed>,
}

#[derive(Default)]
struct State {
    projects: HashMap<ProjectKey, Known>,
    atlas: Atlas,
}

/// A project in memory, and the regions that show it or keep it out for a reason of their own.
struct Known {
    project: Arc<Project>,
    seen: Timestamp,
    gone: Option<Timestamp>,
    mark: Option<u64>,
    concerned: Vec<usize>,
}

/// What the sync needs to know of a project to plan.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The project.
    pub project: Arc<Project>,
    /// When it was last seen.
    pub seen: Timestamp,
    /// Since when the host no longer knows it.
    pub gone: Option<Timestamp>,
    /// What a list said of it when it was read.
    pub mark: Option<u64>,
    /// Whether any window shows it, or keeps it out for a reason of its own.
    pub shown: bool,
}

impl Catalog {
    /// The catalog of these hosts as it was kept.
    pub fn open(
        store: Arc<dyn CatalogStore>,
        gazetteer: Arc<Gazetteer>,
        journal: Arc<Journal>,
        hosts: &[HostId],
        regions: Vec<Arc<Region>>,
    ) -> Result<Self, StoreError> {
        let mut state = State::default();
        for host in hosts {
            for sight in store.projects(host)? {
                let Sight { project, seen, gone, mark } = sight;
                let known = Known { project: Arc::new(project), seen, gone, mark, concerned: Vec::new() };
                state.projects.insert(known.project.key.clone(), known);
            }
        }
        let (state, windows) = (Mutex::new(state), ArcSwap::default());
        let catalog = Self { store, gazetteer, journal, state, windows, feed: OnceLock::new() };
        catalog.set_regions(regions);
        Ok(catalog)
    }

    /// Tells the books of every change from now on.
    pub fn feed_books(&self, feed: Feed) {
        // A second feed would tell the same twice.
        _ = self.feed.set(feed);
    }

    /// The windows as they are now.
    pub fn windows(&self) -> Arc<Windows> {
        self.windows.load_full()
    }

    /// Replaces the regions. Windows of regions that are the same object stay as they are. A region whose journal cannot be
    /// used has no window: what it decided is not known.
    pub fn set_regions(&self, mut regions: Vec<Arc<Region>>) {
        let mut state = self.state();
        let mut locals = Vec::new();
        regions.retain(|region| {
            let local = self.local(region);
            locals.extend(local.clone());
            local.is_some()
        });
        let ground = |(region, local): (&Arc<Region>, &Arc<RegionState>)| {
            Ground::new(region.clone(), &self.gazetteer).with(local.curation.clone())
        };
        state.atlas = Atlas::new(regions.iter().zip(&locals).map(ground).collect());
        let old = self.windows();
        let kept = |region: &Arc<Region>| old.all().iter().find(|window| Arc::ptr_eq(&window.region, region));
        let fresh: HashSet<usize> = (0..regions.len()).filter(|at| kept(&regions[*at]).is_none()).collect();
        let mut shelves: Vec<Vec<Member>> = regions.iter().map(|_| Vec::new()).collect();
        let mut kept_out: Vec<BTreeMap<ProjectKey, Judgement>> = regions.iter().map(|_| BTreeMap::new()).collect();
        let State { projects, atlas } = &mut *state;
        for known in projects.values_mut() {
            let located = Located::new(&known.project, &self.gazetteer);
            let judged = atlas.judge(&located);
            let mut member = None;
            for (at, judgement) in judged.iter().filter(|(at, _)| fresh.contains(at)) {
                if judgement.verdict == Verdict::In {
                    let member = member.get_or_insert_with(|| known.member(&located)).clone();
                    shelves[*at].push(placed(member, &located, atlas.ground(*at)));
                } else if is_worth_telling(judgement) {
                    kept_out[*at].insert(known.project.key.clone(), judgement.clone());
                }
            }
            known.concerned = concerned(&judged);
        }
        let window = |region: &Arc<Region>, local, shelf, kept_out| {
            Arc::new(Window::new(region.clone(), self.gazetteer.clone(), shelf, kept_out, local))
        };
        let parts = regions.iter().zip(locals).zip(shelves).zip(kept_out);
        let windows = parts.map(|(((region, local), shelf), kept_out)| {
            kept(region).cloned().unwrap_or_else(|| window(region, local, shelf, kept_out))
        });
        let windows = Windows::new(windows.collect());
        if let Some(feed) = self.feed.get() {
            windows
                .all()
                .iter()
                .filter(|window| window.has_books())
                .for_each(|window| feed.everything(&window.region.id));
        }
        self.windows.store(Arc::new(windows));
    }

    /// Keeps what a host said of a project, and shows it. Blocks on the store.
    pub fn observe(&self, sight: Sight, detail: &Detail) -> Result<(), StoreError> {
        self.store.keep(&sight, Some(detail))?;
        self.place(sight);
        Ok(())
    }

    /// Notes that the host no longer knows a project. Its page goes on saying so. Blocks on the store.
    pub fn vanish(&self, key: &ProjectKey, at: Timestamp) -> Result<(), StoreError> {
        let sight = match self.state().projects.get(key) {
            Some(known) if known.gone.is_none() => {
                Sight { project: (*known.project).clone(), seen: known.seen, gone: Some(at), mark: known.mark }
            }
            _ => return Ok(()),
        };
        self.store.keep(&sight, None)?;
        self.place(sight);
        Ok(())
    }

    /// Judges one project and changes the windows concerned.
    fn place(&self, sight: Sight) {
        let mut state = self.state();
        let windows = self.windows();
        let Sight { project, seen, gone, mark } = sight;
        let key = project.key.clone();
        let mut known = Known { project: Arc::new(project), seen, gone, mark, concerned: Vec::new() };
        let project = known.project.clone();
        let located = Located::new(&project, &self.gazetteer);
        let judged = state.atlas.judge(&located);
        let before = state.projects.get(&key).map(|known| known.concerned.clone()).unwrap_or_default();
        known.concerned = concerned(&judged);
        for at in before.iter().filter(|at| !known.concerned.contains(at)) {
            windows.all()[*at].keep_out(&key, None);
        }
        for (at, judgement) in judged {
            let member = || placed(known.member(&located), &located, state.atlas.ground(at));
            show(&windows.all()[at], judgement, member, &key);
        }
        if let Some(feed) = self.feed.get() {
            let concerned = |at: &usize| known.concerned.contains(at) || before.contains(at);
            let told =
                (0..windows.all().len()).map(|at| (at, &windows.all()[at])).filter(|(_, window)| window.has_books());
            told.filter(|(at, window)| concerned(at) || window.follows(&key))
                .for_each(|(_, window)| feed.changed(&window.region.id, &key));
        }
        state.projects.insert(key, known);
    }

    /// Shows what a region has decided. Only what it decided on is judged anew.
    pub fn hear(&self, news: &News) {
        let mut state = self.state();
        let windows = self.windows();
        let Some(at) = windows.all().iter().position(|window| window.region.id == news.region) else { return };
        let decided = news.records.iter().filter_map(|record| match &record.fact {
            Fact::Curation(fact) if fact.concerns_membership() => match fact.subject() {
                Subject::Project(key) => Some(key),
                _ => None,
            },
            _ => None,
        });
        let decided: Vec<ProjectKey> = decided.collect();
        state.atlas.set_curation(at, news.state.curation.clone(), &decided);
        for key in &decided {
            self.judge_again(&mut state, at, &windows.all()[at], key);
        }
        windows.all()[at].set_local(news.state.clone());
    }

    /// Judges one project anew for one region.
    fn judge_again(&self, state: &mut State, at: usize, window: &Window, key: &ProjectKey) {
        let State { projects, atlas } = state;
        let Some(known) = projects.get_mut(key) else { return };
        let project = known.project.clone();
        let located = Located::new(&project, &self.gazetteer);
        let judgement =
            atlas.judge(&located).into_iter().find(|(region, _)| *region == at).map(|(_, judgement)| judgement);
        known.concerned.retain(|region| *region != at);
        match judgement {
            Some(judgement) if is_told(&judgement) => {
                known.concerned.push(at);
                show(window, judgement, || placed(known.member(&located), &located, atlas.ground(at)), key);
            }
            _ => window.keep_out(key, None),
        }
    }

    fn local(&self, region: &Region) -> Option<Arc<RegionState>> {
        let state = self.journal.state(&region.id);
        state.inspect_err(|error| tracing::error!(region = %region.id, "no window: {error}")).ok()
    }

    /// Where things are kept.
    pub fn store(&self) -> &dyn CatalogStore {
        &*self.store
    }

    /// What only a project's own page shows. Blocks on the store.
    pub fn detail(&self, key: &ProjectKey) -> Result<Option<Detail>, StoreError> {
        self.store.detail(key)
    }

    /// Every project of a host, for the sync to plan by.
    pub fn standings(&self, host: &HostId) -> Vec<Standing> {
        let state = self.state();
        state.projects.values().filter(|known| known.project.key.host == *host).map(Known::standing).collect()
    }

    /// One project, for the sync to plan by.
    pub fn standing(&self, key: &ProjectKey) -> Option<Standing> {
        self.state().projects.get(key).map(Known::standing)
    }

    /// Why a project is in or out of a region, rule by rule; the project by id or slug. None where it is not known.
    pub fn explain(&self, region: &Region, name: &str) -> Option<(Arc<Project>, Vec<Step>)> {
        let project = self.named(&region.host, name)?;
        let steps = self.steps(region, std::slice::from_ref(&project)).pop()?;
        Some((project, steps))
    }

    /// Why each of these projects is in or out of a region, rule by rule. None for a region without a window.
    pub fn steps(&self, region: &Region, projects: &[Arc<Project>]) -> Vec<Vec<Step>> {
        let state = self.state();
        let ground = state.atlas.grounds().iter().find(|ground| ground.region.id == region.id);
        let explained = |ground: &Ground| {
            let one = |project: &Arc<Project>| explain(&Located::new(project, &self.gazetteer), ground);
            projects.iter().map(one).collect()
        };
        ground.map(explained).unwrap_or_default()
    }

    /// A project of a host by its id or its slug.
    pub fn named(&self, host: &HostId, name: &str) -> Option<Arc<Project>> {
        let state = self.state();
        let by_id = name.parse().ok().and_then(|id| state.projects.get(&ProjectKey { host: host.clone(), id }));
        let is_called = |known: &&Known| known.project.key.host == *host && known.project.slug.as_str() == name;
        by_id.or_else(|| state.projects.values().find(is_called)).map(|known| known.project.clone())
    }

    /// The categories of a host, by id, as its projects name them.
    pub fn categories(&self, host: &HostId) -> BTreeMap<String, Texts> {
        let state = self.state();
        let ours = state.projects.values().filter(|known| known.project.key.host == *host);
        ours.filter_map(|known| known.project.category.clone()).map(|category| (category.id, category.name)).collect()
    }

    /// How many projects are known.
    pub fn len(&self) -> usize {
        self.state().projects.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    fn member(&self, located: &Located<'_>) -> Member {
        Member {
            project: self.project.clone(),
            seen: self.seen,
            gone: self.gone,
            town: located.town().map(String::from),
            point: None,
            inhabitants: None,
            words: Arc::new(Words::default()),
        }
    }

    fn standing(&self) -> Standing {
        let shown = !self.concerned.is_empty();
        Standing { project: self.project.clone(), seen: self.seen, gone: self.gone, mark: self.mark, shown }
    }
}

/// A member as a region sees it: where that corrected its place, there. A name that several towns have means the region's own.
fn placed(member: Member, located: &Located<'_>, ground: &Ground) -> Member {
    let Some(there) = located.corrected(ground) else {
        return Member { point: located.point(ground), inhabitants: located.inhabitants(ground), ..member };
    };
    Member {
        project: Arc::new(Project { place: there.place.clone(), ..(*member.project).clone() }),
        town: there.town().map(String::from),
        point: there.point(ground),
        inhabitants: there.inhabitants(ground),
        words: Arc::new(Words::default()),
        ..member
    }
}

/// Shows a member, or keeps it out for a reason that is told.
fn show(window: &Window, judgement: Judgement, member: impl FnOnce() -> Member, key: &ProjectKey) {
    match judgement.verdict {
        Verdict::In => window.show(member()),
        _ if is_worth_telling(&judgement) => window.keep_out(key, Some(judgement)),
        _ => {}
    }
}

/// Whether a region wants to hear of it: kept out by its own choice or policy, or waiting for a person. What lies elsewhere
/// is the rest of the world.
fn is_worth_telling(judgement: &Judgement) -> bool {
    judgement.verdict == Verdict::Review || matches!(judgement.rule, Rule::ByHand | Rule::Policy)
}

fn is_told(judgement: &Judgement) -> bool {
    judgement.verdict == Verdict::In || is_worth_telling(judgement)
}

fn concerned(judged: &[(usize, Judgement)]) -> Vec<usize> {
    judged.iter().filter(|(_, judgement)| is_told(judgement)).map(|(at, _)| *at).collect()
}
