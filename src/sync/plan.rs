//! What to ask a host next. Pure: it is told the time and what came of each question.
//!
//! In order: what a webhook hinted at; the regions' own partners, channels and tags, and what they hold; shown projects that
//! are due; running projects of the countries, then newcomers among them; everything else, once a day.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::Done;
use super::pace::{Pace, due};
use crate::app::catalog::Standing;
use crate::domain::project::{Memberships, ProjectId};
use crate::host::{Page, Scope, SetAside, Sighting};

/// One question to a host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Job {
    /// The next page of a scope, from a cursor.
    Walk(Scope, Option<String>),
    /// One project in full.
    Fetch(ProjectId),
}

/// How urgent a project in the queue is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Urgency {
    Hinted,
    Member,
    Due,
    Running,
    Rest,
}

/// How far a walk over a scope has come.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Round {
    /// Where the next page starts, if one is under way.
    cursor: Option<String>,
    /// When the last one was finished.
    finished: Option<Timestamp>,
    /// For a partner, channel or tag: what it holds. The project itself often does not say so.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    members: BTreeSet<ProjectId>,
    /// Ids met since the start; none where the start was before this process.
    #[serde(skip)]
    met: Option<HashSet<ProjectId>>,
}

/// A project waiting to be read.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Wish {
    urgency: Urgency,
    /// What the list said of it.
    mark: Option<u64>,
    /// Not before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not_before: Option<Timestamp>,
}

/// A project that could not be read, with what the list said of it then: while that stays, it is not asked for again.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Aside {
    reason: SetAside,
    mark: Option<u64>,
}

/// What is kept of a plan.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Progress {
    rounds: Vec<(Scope, Round)>,
    queue: BTreeMap<ProjectId, Wish>,
    aside: BTreeMap<String, Aside>,
    /// When the host last answered.
    pub(super) last_answer: Option<Timestamp>,
}

/// The plan of one host.
#[derive(Debug)]
pub(super) struct Plan {
    pace: Pace,
    rounds: BTreeMap<Scope, Round>,
    queue: BTreeMap<ProjectId, Wish>,
    order: BTreeSet<(Urgency, ProjectId)>,
    aside: BTreeMap<String, Aside>,
    schedule: BTreeSet<(Timestamp, ProjectId)>,
    scheduled: HashMap<ProjectId, Timestamp>,
    /// Projects that the host did not know when last asked.
    doubted: HashSet<ProjectId>,
    pub(super) last_answer: Option<Timestamp>,
    /// What was done so far.
    pub(super) tally: Done,
}

impl Plan {
    pub(super) fn new(pace: Pace, progress: Progress) -> Self {
        let order = progress.queue.iter().map(|(id, wish)| (wish.urgency, id.clone())).collect();
        Self {
            pace,
            rounds: progress.rounds.into_iter().collect(),
            queue: progress.queue,
            order,
            aside: progress.aside,
            schedule: BTreeSet::new(),
            scheduled: HashMap::new(),
            doubted: HashSet::new(),
            last_answer: progress.last_answer,
            tally: Done::default(),
        }
    }

    pub(super) fn progress(&self) -> Progress {
        Progress {
            rounds: self.rounds.iter().map(|(scope, round)| (scope.clone(), round.clone())).collect(),
            queue: self.queue.clone(),
            aside: self.aside.clone(),
            last_answer: self.last_answer,
        }
    }

    /// The scopes to walk, as the regions now want them. Those no longer wanted are forgotten.
    pub(super) fn set_scopes(&mut self, scopes: BTreeSet<Scope>) {
        self.rounds.retain(|scope, _| scopes.contains(scope));
        for scope in scopes {
            self.rounds.entry(scope).or_default();
        }
    }

    /// Makes the short walks due: after a start nobody knows how much was missed.
    pub(super) fn look_again(&mut self) {
        let short = self.rounds.iter_mut().filter(|(scope, _)| !matches!(scope, Scope::Country(_)));
        short.for_each(|(_, round)| round.finished = None);
    }

    /// Makes every walk due at once: for a sync that was asked for.
    pub(super) fn walk_all(&mut self) {
        self.rounds.values_mut().for_each(|round| round.finished = None);
    }

    /// The next question at `now`, or when there will be one.
    pub(super) fn next(&self, now: Timestamp) -> Result<Job, Timestamp> {
        let walk = |wanted: fn(&Scope) -> bool| {
            let due = self.rounds.iter().find(|(scope, round)| wanted(scope) && self.is_due(scope, round, now));
            due.map(|(scope, round)| Job::Walk(scope.clone(), round.cursor.clone()))
        };
        let own = |scope: &Scope| !matches!(scope, Scope::Running(_) | Scope::Country(_));
        let job = self.queued(Urgency::Hinted, now).or_else(|| walk(own));
        let job = job.or_else(|| self.queued(Urgency::Member, now)).or_else(|| self.queued(Urgency::Due, now));
        let job = job.or_else(|| self.scheduled_by(now));
        let job = job.or_else(|| walk(|scope| matches!(scope, Scope::Running(_))));
        let job = job.or_else(|| self.queued(Urgency::Running, now));
        let job = job.or_else(|| walk(|scope| matches!(scope, Scope::Country(_))));
        job.or_else(|| self.queued(Urgency::Rest, now)).ok_or_else(|| self.idle_until(now))
    }

    fn is_due(&self, scope: &Scope, round: &Round, now: Timestamp) -> bool {
        let every = match scope {
            Scope::Running(_) => self.pace.running,
            Scope::Country(_) => self.pace.everything,
            _ => self.pace.membership,
        };
        let next = round.finished.and_then(|finished| later(finished, every));
        round.cursor.is_some() || next.is_none_or(|next| next <= now)
    }

    fn queued(&self, urgency: Urgency, now: Timestamp) -> Option<Job> {
        let of_urgency = self.order.iter().skip_while(|(other, _)| *other < urgency);
        let mut of_urgency = of_urgency.take_while(|(other, _)| *other == urgency);
        let ready = |id: &ProjectId| self.queue.get(id).is_none_or(|wish| wish.not_before.is_none_or(|at| at <= now));
        of_urgency.find(|(_, id)| ready(id)).map(|(_, id)| Job::Fetch(id.clone()))
    }

    fn scheduled_by(&self, now: Timestamp) -> Option<Job> {
        self.schedule.first().filter(|(at, _)| *at <= now).map(|(_, id)| Job::Fetch(id.clone()))
    }

    fn idle_until(&self, now: Timestamp) -> Timestamp {
        let scheduled = self.schedule.first().map(|(at, _)| *at);
        let waiting = self.queue.values().filter_map(|wish| wish.not_before).min();
        let most = later(now, std::time::Duration::from_secs(30));
        scheduled.into_iter().chain(waiting).chain(most).min().unwrap_or(now)
    }

    /// How many projects wait to be read.
    pub(super) fn waiting(&self) -> usize {
        self.queue.len()
    }

    /// Every project that could not be read, and why.
    pub(super) fn set_aside(&self) -> impl Iterator<Item = &SetAside> {
        self.aside.values().map(|aside| &aside.reason)
    }

    /// Puts a project into the queue, or makes it more urgent there.
    pub(super) fn wish(&mut self, id: ProjectId, urgency: Urgency, mark: Option<u64>) {
        let before = self.queue.get(&id).map(|wish| wish.urgency);
        if let Some(before) = before {
            self.order.remove(&(before, id.clone()));
        }
        let urgency = before.map_or(urgency, |before| before.min(urgency));
        self.order.insert((urgency, id.clone()));
        let mark = mark.or_else(|| self.mark(&id));
        self.queue.insert(id, Wish { urgency, mark, not_before: None });
    }

    /// A page came in. `known` tells what the catalog holds of a project. Tells the ids that a finished, unbroken walk over
    /// everything has met.
    pub(super) fn walked(
        &mut self,
        scope: &Scope,
        from: Option<&str>,
        page: &Page,
        now: Timestamp,
        known: impl Fn(&ProjectId) -> Option<Standing>,
    ) -> Option<HashSet<ProjectId>> {
        self.tally.pages += 1;
        for sighting in &page.sightings {
            self.met(scope, sighting, known(&sighting.id));
        }
        for reason in &page.set_aside {
            self.aside.insert(reason.id.clone(), Aside { reason: reason.clone(), mark: None });
        }
        let round = self.rounds.entry(scope.clone()).or_default();
        if from.is_none() {
            round.met = Some(HashSet::new());
        }
        if let Some(met) = &mut round.met {
            met.extend(page.sightings.iter().map(|sighting| sighting.id.clone()));
        }
        round.cursor = page.next.clone();
        if round.cursor.is_some() {
            return None;
        }
        round.finished = Some(now);
        let met = round.met.take()?;
        if is_search(scope) {
            return Some(met).filter(|_| matches!(scope, Scope::Country(_)));
        }
        let left: Vec<_> = round.members.iter().filter(|id| !met.contains(*id)).cloned().collect();
        for id in left {
            round_members(&mut self.rounds, scope).remove(&id);
            self.wish(id, Urgency::Due, None);
        }
        None
    }

    /// A walk that the host refuses is over until its next turn; what it knew stays.
    pub(super) fn walk_refused(&mut self, scope: &Scope, now: Timestamp) {
        let round = self.rounds.entry(scope.clone()).or_default();
        (round.cursor, round.met, round.finished) = (None, None, Some(now));
    }

    /// Adds the partners, channels and tags whose lists hold the project.
    pub(super) fn add_memberships(&self, id: &ProjectId, member_of: &mut Memberships) {
        let holds = self.rounds.iter().filter(|(_, round)| round.members.contains(id));
        for (scope, _) in holds {
            let (names, name) = match scope {
                Scope::Partner(name) => (&mut member_of.partners, name),
                Scope::Channel(name) => (&mut member_of.channels, name),
                Scope::Tag(name) => (&mut member_of.tags, name),
                Scope::Running(_) | Scope::Country(_) => continue,
            };
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
    }

    fn met(&mut self, scope: &Scope, sighting: &Sighting, known: Option<Standing>) {
        let aside = self.aside.get(sighting.id.as_str());
        if aside.is_some_and(|aside| aside.mark == Some(sighting.mark)) {
            return;
        }
        let unknown = match scope {
            Scope::Running(_) => Urgency::Running,
            Scope::Country(_) => Urgency::Rest,
            _ => Urgency::Member,
        };
        let mark = Some(sighting.mark).filter(|_| is_search(scope));
        let Some(standing) = known else {
            if !is_search(scope) {
                round_members(&mut self.rounds, scope).insert(sighting.id.clone());
            }
            return self.wish(sighting.id.clone(), unknown, mark);
        };
        let is_new_member = !is_search(scope) && round_members(&mut self.rounds, scope).insert(sighting.id.clone());
        // A list of a partner says more of a project than a search does, so only marks of one kind compare.
        let changed = is_search(scope) && standing.mark != Some(sighting.mark);
        if is_new_member {
            self.wish(sighting.id.clone(), Urgency::Member, None);
        } else if standing.gone.is_some() || (changed && standing.shown) {
            self.wish(sighting.id.clone(), Urgency::Due, Some(sighting.mark));
        }
    }

    /// A project was read.
    pub(super) fn read(&mut self, id: &ProjectId, standing: Option<&Standing>) {
        self.tally.read += 1;
        self.doubted.remove(id);
        self.aside.remove(id.as_str());
        self.done(id);
        self.schedule(id, standing.and_then(due));
    }

    /// A project exists and is not public.
    pub(super) fn hidden(&mut self, id: &ProjectId) {
        self.tally.gone += 1;
        self.done(id);
        self.schedule(id, None);
    }

    /// Makes the sweeps over running projects due, a minute apart at least: something changed, nobody said where.
    pub(super) fn sweep_running(&mut self, now: Timestamp) {
        let sweeps = self.rounds.iter_mut().filter(|(scope, _)| matches!(scope, Scope::Running(_)));
        for (_, round) in sweeps {
            round.finished =
                round.finished.filter(|finished| now.duration_since(*finished) < SignedDuration::from_mins(1));
        }
    }

    /// Whether every walk was finished at least once, and nothing waits.
    pub(super) fn is_filled(&self) -> bool {
        self.rounds.values().all(|round| round.finished.is_some()) && self.queue.is_empty()
    }

    /// What a list said of the project that waits.
    pub(super) fn mark(&self, id: &ProjectId) -> Option<u64> {
        self.queue.get(id).and_then(|wish| wish.mark)
    }

    /// A project could not be read.
    pub(super) fn refused(&mut self, id: &ProjectId, reason: SetAside) {
        let mark = self.mark(id);
        self.done(id);
        self.schedule(id, None);
        self.aside.insert(id.as_str().into(), Aside { reason, mark });
    }

    /// The host does not know a project. True once it has said so twice, with time between.
    pub(super) fn missed(&mut self, id: &ProjectId, now: Timestamp) -> bool {
        self.schedule(id, None);
        if self.doubted.remove(id) {
            self.tally.gone += 1;
            self.done(id);
            return true;
        }
        self.doubted.insert(id.clone());
        let mark = self.mark(id);
        self.wish(id.clone(), Urgency::Due, mark);
        if let Some(wish) = self.queue.get_mut(id) {
            wish.not_before = later(now, self.pace.confirm);
        }
        false
    }

    /// The project waits no longer.
    pub(super) fn done(&mut self, id: &ProjectId) {
        if let Some(wish) = self.queue.remove(id) {
            self.order.remove(&(wish.urgency, id.clone()));
        }
    }

    /// When a project is due again; never, if none.
    pub(super) fn schedule(&mut self, id: &ProjectId, at: Option<Timestamp>) {
        if let Some(before) = self.scheduled.remove(id) {
            self.schedule.remove(&(before, id.clone()));
        }
        if let Some(at) = at {
            self.schedule.insert((at, id.clone()));
            self.scheduled.insert(id.clone(), at);
        }
    }
}

fn is_search(scope: &Scope) -> bool {
    matches!(scope, Scope::Running(_) | Scope::Country(_))
}

fn round_members<'a>(rounds: &'a mut BTreeMap<Scope, Round>, scope: &Scope) -> &'a mut BTreeSet<ProjectId> {
    &mut rounds.entry(scope.clone()).or_default().members
}

fn later(at: Timestamp, by: std::time::Duration) -> Option<Timestamp> {
    SignedDuration::try_from(by).ok().and_then(|by| at.checked_add(by).ok())
}
