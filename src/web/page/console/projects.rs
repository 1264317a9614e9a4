//! Every project of the host, with what is made of it and why.

use serde::Serialize;

use super::trail::encoded;
use super::verdict::{Titled, VerdictView};
use crate::app::considered::{Considered, Found, Group, Wanted};
use crate::domain::membership::Step;
use crate::domain::project::{Goal, Project};
use crate::web::page::Frame;
use crate::web::page::cover::Cover;
use crate::web::page::desk::Hidden;
use crate::web::page::picture::Place;
use crate::web::page::text::Text;
use crate::web::theme::format;

/// Every project, as far as it was looked for.
#[derive(Debug, Serialize)]
pub struct ProjectsPage {
    title: String,
    words: String,
    /// The group that is shown; blank for all of them.
    group: &'static str,
    action: String,
    choices: Vec<GroupLink>,
    rows: Vec<Row>,
    total: usize,
    /// Whether only those with open checks are shown.
    unchecked: bool,
    previous: Option<String>,
    next: Option<String>,
    /// «2 / 7», where there are several.
    page: Option<String>,
}

/// A group to look at.
#[derive(Debug, Serialize)]
struct GroupLink {
    label: String,
    count: usize,
    href: String,
    current: bool,
}

/// One project.
#[derive(Debug, Serialize)]
struct Row {
    id: String,
    title: Text,
    href: String,
    facts: String,
    cover: Cover,
    gone: bool,
    verdict: Option<VerdictView>,
    /// Where a decision is sent.
    decide: String,
    csrf: String,
    key: String,
    seen: u64,
}

/// The word for projects whose checks are open, beside those of the groups.
pub const UNCHECKED: &str = "unchecked";

fn address(wanted: &Wanted) -> String {
    let group = wanted.group.map(|group| format!("show={}", group.word()));
    let unchecked = wanted.unchecked.then(|| format!("show={UNCHECKED}"));
    let words = (!wanted.words.is_empty()).then(|| format!("q={}", encoded(&wanted.words)));
    let page = (wanted.page > 1).then(|| format!("page={}", wanted.page));
    unchecked.or(group).into_iter().chain(words).chain(page).collect::<Vec<_>>().join("&")
}

impl ProjectsPage {
    /// What was found; `steps` tell of each project of the page in turn, `hidden` makes what each row's form carries.
    pub fn new(
        frame: &Frame<'_>,
        wanted: &Wanted,
        found: &Found,
        steps: &[Vec<Step>],
        titled: Titled<'_>,
        hidden: &dyn Fn() -> Hidden,
    ) -> Self {
        let href = |wanted: &Wanted| frame.href_with("/console/projects", &address(wanted));
        let on = |page: usize| href(&Wanted { page, ..wanted.clone() });
        let all: usize = found.counts.values().sum();
        let choice = |group: Option<Group>| GroupLink {
            label: frame.say(&format!("group-{}", group.map_or("all", Group::word))),
            count: group.map_or(all, |group| found.counts.get(&group).copied().unwrap_or_default()),
            href: href(&Wanted { group, unchecked: false, page: 1, ..wanted.clone() }),
            current: !wanted.unchecked && wanted.group == group,
        };
        let rows = found.projects.iter().zip(steps);
        Self {
            title: frame.say("nav-console-projects"),
            words: wanted.words.clone(),
            group: if wanted.unchecked { UNCHECKED } else { wanted.group.map_or("", Group::word) },
            unchecked: wanted.unchecked,
            action: frame.href("/console/projects"),
            choices: Group::ALL.into_iter().map(Some).chain([None]).map(choice).collect(),
            rows: rows.map(|(one, steps)| Row::new(one, steps, titled, hidden(), frame)).collect(),
            total: found.total,
            previous: (found.page > 1).then(|| on(found.page - 1)),
            next: (found.page < found.pages).then(|| on(found.page + 1)),
            page: (found.pages > 1).then(|| format!("{} / {}", found.page, found.pages)),
        }
    }
}

impl Row {
    fn new(one: &Considered, steps: &[Step], titled: Titled<'_>, hidden: Hidden, frame: &Frame<'_>) -> Self {
        let project = &one.project;
        let Hidden { csrf, key, seen } = hidden;
        let href = frame.href(&format!("/console/projects/{}", project.key.id));
        Self {
            id: project.key.id.to_string(),
            title: title(project, frame),
            decide: format!("{href}/decision"),
            href,
            facts: facts(project, frame),
            cover: Cover::of(project, Place::Card, String::new(), frame),
            gone: one.gone,
            verdict: VerdictView::new(steps, one.group == Group::Elsewhere, titled, frame),
            csrf,
            key,
            seen,
        }
    }
}

/// The title; a project without one is known by its slug.
pub(super) fn title(project: &Project, frame: &Frame<'_>) -> Text {
    let titled = Text::of(&project.title, project.language, frame);
    titled.unwrap_or_else(|| Text::plain(project.slug.as_str()))
}

/// Its subject, where it is, and what it asks for, in a line.
pub(super) fn facts(project: &Project, frame: &Frame<'_>) -> String {
    let category = project.category.as_ref().and_then(|category| Text::of(&category.name, project.language, frame));
    let goal = project.goal.map(|goal| match goal {
        Goal::Money(sum) => frame.say_of("console-goal", "sum", frame.money(sum)),
        Goal::Preorders { wanted, .. } => {
            frame.say_of("console-goal-preorders", "count", format::number(frame.lang, wanted))
        }
    });
    let stage = Some(frame.say(&format!("campaign-{}", project.stage.word())));
    let parts = [category.map(|category| category.text), project.place.city.clone(), goal, stage];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
