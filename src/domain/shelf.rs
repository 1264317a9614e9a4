//! The projects of one window, and the one way to choose among them: page, feed and API all ask the same `Query`.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU32;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::language::Lang;
use super::need::takes_help;
use super::place::Point;
use super::project::{Project, ProjectKey, Slug, Stage};
use super::query::{Query, Sort};
use super::search::{Search, Words};
use super::text::fold;

/// A project in a window.
#[derive(Debug, Clone)]
pub struct Member {
    /// What the host last said.
    pub project: Arc<Project>,
    /// When it said so.
    pub seen: Timestamp,
    /// Since when the host no longer knows it.
    pub gone: Option<Timestamp>,
    /// Where it is, by its usual name.
    pub town: Option<String>,
    /// Where it is: by its host's coordinates, or else the middle of its town.
    pub point: Option<Point>,
    /// How many people live in its town.
    pub inhabitants: Option<NonZeroU32>,
    /// What a search looks through.
    pub words: Arc<Words>,
}

impl Member {
    fn answers(&self, search: &Search) -> bool {
        search.matches(&self.words, &self.project, self.town.as_deref())
    }

    /// Whether it tells what `other` tells, whenever each was seen.
    pub fn says_the_same(&self, other: &Self) -> bool {
        (&self.project, self.gone, &self.town) == (&other.project, other.gone, &other.town)
    }

    /// Whether contributions are open.
    pub fn takes_money(&self, now: Timestamp) -> bool {
        self.gone.is_none() && self.project.takes_money(now)
    }

    /// Open, at 75 % of its goal or more, and not there yet.
    pub fn is_nearly_funded(&self, now: Timestamp) -> bool {
        self.takes_money(now) && self.project.progress_percent().is_some_and(|percent| (75..100).contains(&percent))
    }

    /// Open, for seven days at most.
    pub fn is_ending_soon(&self, now: Timestamp) -> bool {
        let week = SignedDuration::from_hours(7 * 24);
        self.takes_money(now) && self.project.deadline.is_some_and(|deadline| deadline.at.duration_since(now) <= week)
    }

    /// Whether it is one of those that need something, and may still be helped.
    pub fn wants(&self, wanting: &Wanting<'_>) -> bool {
        self.gone.is_none() && takes_help(&self.project) && wanting.contains(&self.project.key)
    }

    /// The name of its town in addresses.
    pub fn town_key(&self) -> Option<String> {
        self.town.as_deref().map(|town| fold(town).replace(' ', "-"))
    }
}

/// Every project of a window, open ones first. Never changed: a new one replaces it.
#[derive(Debug, Clone, Default)]
pub struct Shelf {
    members: Vec<Member>,
}

/// What a query found.
#[derive(Debug)]
pub struct Found<'a> {
    /// The projects of the page asked for, in order.
    pub members: Vec<&'a Member>,
    /// How many there are on all pages.
    pub total: usize,
    /// The page shown, from 1; the last one where more was asked for.
    pub page: usize,
    /// How many pages there are, at least 1.
    pub pages: usize,
    /// What else could be chosen, with how many projects each choice would give.
    pub choices: Choices,
}

/// How many projects each choice would give, the rest of the query kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// By category id.
    pub categories: BTreeMap<String, usize>,
    /// By the town's name in addresses: the name shown, and how many.
    pub towns: BTreeMap<String, (String, usize)>,
    /// By stage.
    pub stages: BTreeMap<Stage, usize>,
    /// Nearly funded.
    pub nearly: usize,
    /// Ending soon.
    pub ending: usize,
    /// In need of something besides money.
    pub needs: usize,
}

/// The projects that need something besides money today.
pub type Wanting<'a> = BTreeSet<&'a ProjectKey>;

impl Shelf {
    /// A shelf of these projects.
    pub fn new(members: Vec<Member>) -> Self {
        Self { members }
    }

    /// Every project, those that have vanished among them.
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// The project with this slug; holders may change slugs, so an id is answered too.
    pub fn find(&self, name: &Slug) -> Option<&Member> {
        let by_slug = self.members.iter().find(|member| member.project.slug == *name);
        by_slug.or_else(|| self.members.iter().find(|member| member.project.key.id.as_str() == name.as_str()))
    }

    /// The project with this key.
    pub fn get(&self, key: &ProjectKey) -> Option<&Member> {
        self.members.iter().find(|member| member.project.key == *key)
    }

    /// The oldest time at which a still open project was seen: how old the page is at worst.
    pub fn oldest_open_sight(&self) -> Option<Timestamp> {
        let open = self.members.iter().filter(|member| member.project.stage.is_open() && member.gone.is_none());
        open.map(|member| member.seen).min()
    }

    /// The town of the project nearest to a point.
    pub fn town_near(&self, point: Point) -> Option<&str> {
        let known =
            self.members.iter().filter_map(|member| Some((member.point?.km_to(point), member.town.as_deref()?)));
        known.min_by(|(one, a), (other, b)| one.total_cmp(other).then_with(|| a.cmp(b))).map(|(_, town)| town)
    }

    /// What `query` finds, for a page in `lang` at `now`, where these projects need something besides money. Vanished
    /// projects are in no list.
    pub fn choose(&self, query: &Query, lang: Lang, wanting: &Wanting<'_>, now: Timestamp) -> Found<'_> {
        let search = Search::new(&query.words, lang);
        let near = |member: &Member| query.near.is_none_or(|near| member.point.is_some_and(|point| near.holds(point)));
        let known = self.members.iter().filter(|member| member.gone.is_none());
        let within = known.filter(|member| near(member) && member.answers(&search));
        let tried: Vec<_> = within.map(|member| (member, query.misses(member, wanting, now))).collect();
        let mut members: Vec<_> = tried.iter().filter(|(_, misses)| misses.none()).map(|(member, _)| *member).collect();
        sort(&mut members, query.sort, now);
        let total = members.len();
        let pages = total.div_ceil(query.size).max(1);
        let page = query.page.clamp(1, pages);
        let members = members.into_iter().skip((page - 1) * query.size).take(query.size).collect();
        Found { members, total, page, pages, choices: Choices::count(&tried, wanting, now) }
    }
}

/// Which parts of a query a project does not meet.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Misses {
    pub(super) category: bool,
    pub(super) town: bool,
    pub(super) stage: bool,
    pub(super) nearly: bool,
    pub(super) ending: bool,
    pub(super) needs: bool,
}

impl Misses {
    fn count(self) -> usize {
        [self.category, self.town, self.stage, self.nearly, self.ending, self.needs]
            .into_iter()
            .filter(|missed| *missed)
            .count()
    }

    fn none(self) -> bool {
        self.count() == 0
    }

    /// Whether the project meets everything but, perhaps, this part.
    fn but(self, part: bool) -> bool {
        self.count() == usize::from(part)
    }
}

impl Choices {
    fn count(tried: &[(&Member, Misses)], wanting: &Wanting<'_>, now: Timestamp) -> Self {
        let mut choices = Self::default();
        for (member, misses) in tried {
            if let Some(category) = member.project.category.as_ref().filter(|_| misses.but(misses.category)) {
                *choices.categories.entry(category.id.clone()).or_default() += 1;
            }
            if let Some((key, town)) = member.town_key().zip(member.town.clone()).filter(|_| misses.but(misses.town)) {
                choices.towns.entry(key).or_insert((town, 0)).1 += 1;
            }
            if misses.but(misses.stage) {
                *choices.stages.entry(member.project.stage).or_default() += 1;
            }
            choices.nearly += usize::from(misses.but(misses.nearly) && member.is_nearly_funded(now));
            choices.ending += usize::from(misses.but(misses.ending) && member.is_ending_soon(now));
            choices.needs += usize::from(misses.but(misses.needs) && member.wants(wanting));
        }
        choices
    }
}

/// Puts projects in the order asked for; equal ones by id, so that pages never overlap.
fn sort(members: &mut [&Member], by: Sort, now: Timestamp) {
    let end = |member: &Member| member.project.deadline.map(|deadline| deadline.at);
    let distance = |member: &Member| end(member).map_or(i64::MAX, |at| at.duration_since(now).as_secs().abs());
    let newest = |member: &Member| std::cmp::Reverse(member.project.start);
    let open = |member: &Member| !member.takes_money(now);
    members.sort_by(|a, b| {
        let order = match by {
            Sort::Usual => rank(a, now).cmp(&rank(b, now)).then_with(|| distance(a).cmp(&distance(b))),
            Sort::Ending => (open(a), distance(a)).cmp(&(open(b), distance(b))),
            Sort::Newest => newest(a).cmp(&newest(b)),
            Sort::Progress => b.project.progress_percent().cmp(&a.project.progress_percent()),
        };
        order.then_with(|| a.project.key.cmp(&b.project.key))
    });
}

/// Open projects first, then what is to come, then what succeeded, then the rest.
fn rank(member: &Member, now: Timestamp) -> u8 {
    match member.project.stage {
        Stage::Running if member.takes_money(now) => 0,
        Stage::Announced => 1,
        Stage::Running => 2,
        Stage::Succeeded | Stage::Ended => 3,
        Stage::Failed | Stage::Cancelled => 4,
    }
}
