//! Every project of a region's host as the region's people see it: shown, to be decided, kept out, elsewhere.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::catalog::Catalog;
use super::window::Window;
use crate::domain::curation::{Check, Curation};
use crate::domain::membership::Verdict;
use crate::domain::project::Project;
use crate::domain::text::fold;

/// What a region makes of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// A person has to decide.
    Review,
    /// Shown.
    Shown,
    /// Kept out by the region's choice or its policy.
    KeptOut,
    /// Not of this territory.
    Elsewhere,
}

impl Group {
    /// Every one, in the order a list offers them.
    pub const ALL: [Self; 4] = [Self::Review, Self::Shown, Self::KeptOut, Self::Elsewhere];

    /// Its word in addresses and texts.
    pub fn word(self) -> &'static str {
        match self {
            Self::Review => "review",
            Self::Shown => "shown",
            Self::KeptOut => "kept-out",
            Self::Elsewhere => "elsewhere",
        }
    }
}

/// A project, and what a region makes of it.
#[derive(Debug, Clone)]
pub struct Considered {
    /// The project, as its host tells of it.
    pub project: Arc<Project>,
    /// What is made of it.
    pub group: Group,
    /// Whether its host no longer knows it.
    pub gone: bool,
}

/// What was found of what was looked for.
#[derive(Debug, Default)]
pub struct Found {
    /// The projects of the page asked for.
    pub projects: Vec<Considered>,
    /// How many there are in each group, with these words.
    pub counts: BTreeMap<Group, usize>,
    /// How many there are on all pages.
    pub total: usize,
    /// The page shown, from 1.
    pub page: usize,
    /// How many pages there are, at least 1.
    pub pages: usize,
}

/// Projects on a page.
const SIZE: usize = 25;

/// What is looked for.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// One group; none for all of them.
    pub group: Option<Group>,
    /// Only projects that are shown, are not over, and have checks that nobody answered.
    pub unchecked: bool,
    /// Words of it.
    pub words: String,
    /// The page, from 1.
    pub page: usize,
}

/// Looks through every project of a window's host.
pub fn look(catalog: &Catalog, window: &Window, wanted: &Wanted) -> Found {
    let Wanted { group, unchecked, words, page } = wanted;
    let local = window.local();
    let (shelf, kept_out) = (window.shelf(), window.kept_out());
    let shown: std::collections::HashSet<_> = shelf.members().iter().map(|member| &member.project.key).collect();
    let folded = fold(words);
    let sought: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut found: Vec<Considered> = Vec::new();
    for standing in catalog.standings(&window.region.host) {
        if !holds(&standing.project, &sought) {
            continue;
        }
        let key = &standing.project.key;
        let group = match kept_out.get(key) {
            _ if shown.contains(key) => Group::Shown,
            Some(judgement) if judgement.verdict == Verdict::Review => Group::Review,
            Some(_) => Group::KeptOut,
            None => Group::Elsewhere,
        };
        found.push(Considered { project: standing.project, group, gone: standing.gone.is_some() });
    }
    let mut counts = BTreeMap::new();
    found.iter().for_each(|one| *counts.entry(one.group).or_default() += 1);
    found.retain(|one| group.is_none_or(|group| one.group == group));
    found.retain(|one| !unchecked || (one.group == Group::Shown && is_unchecked(&one.project, &local.curation)));
    // What must be decided first; then the latest.
    found.sort_by_cached_key(|one| (one.group, std::cmp::Reverse(one.project.start), one.project.key.clone()));
    let total = found.len();
    let pages = total.div_ceil(SIZE).max(1);
    let page = (*page).clamp(1, pages);
    let projects = found.into_iter().skip((page - 1) * SIZE).take(SIZE).collect();
    Found { projects, counts, total, page, pages }
}

/// Whether every word begins one of the project's: title, names, holder, place.
fn holds(project: &Project, wanted: &[&str]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let place = [&project.place.city, &project.place.region].into_iter().flatten().map(String::as_str);
    let titles = project.title.iter().map(|(_, title)| title);
    let names = [project.slug.as_str(), project.key.id.as_str(), project.holder.name.as_str()];
    let text = fold(&titles.chain(names).chain(place).collect::<Vec<_>>().join(" "));
    wanted.iter().all(|word| text.split(' ').any(|own| own.starts_with(word)))
}

/// Whether a project that is not over has checks that nobody answered.
fn is_unchecked(project: &Project, curation: &Curation) -> bool {
    let answered = |check| curation.of(&project.key).is_some_and(|chosen| chosen.answer(check).is_some());
    project.stage.is_open() && !Check::ALL.into_iter().all(answered)
}

/// How many projects that are shown, and not over, have checks that nobody answered.
pub fn unchecked(window: &Window) -> usize {
    let (shelf, local) = (window.shelf(), window.local());
    let open = shelf.members().iter().filter(|member| member.gone.is_none());
    open.filter(|member| is_unchecked(&member.project, &local.curation)).count()
}

/// How many projects await a decision.
pub fn to_review(window: &Window) -> usize {
    window.kept_out().values().filter(|judgement| judgement.verdict == Verdict::Review).count()
}
