//! What can be chosen in a list, and what is.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::frame::Frame;
use super::text::Link;
use crate::domain::near::Near;
use crate::domain::project::Stage;
use crate::domain::query::{Query, Sort};
use crate::domain::shelf::{Choices, Shelf};

/// The form over projects and what is chosen in it: the same wherever projects are shown.
#[derive(Debug, Serialize)]
pub(super) struct Form {
    /// Where it leads.
    action: String,
    /// The words searched for.
    words: String,
    /// Anything is chosen.
    pub(super) narrowed: bool,
    /// How many things are chosen.
    chosen: usize,
    /// What can be chosen.
    groups: Vec<Group>,
    /// What the form keeps and does not show.
    hidden: Vec<Hidden>,
    /// What is chosen, each a link to the same without it.
    pub(super) chips: Vec<Link>,
    /// The same with nothing chosen.
    all: String,
}

/// A parameter that a form keeps as it is.
#[derive(Debug, Serialize)]
struct Hidden {
    name: &'static str,
    value: String,
}

impl Form {
    /// The form of the page at `path` for what `query` found on `shelf`.
    pub(super) fn new(frame: &Frame<'_>, path: &str, shelf: &Shelf, query: &Query, choices: &Choices) -> Self {
        let groups = groups(frame, query, choices, &category_names(frame, shelf));
        let chips = chips(frame, path, shelf, query, &groups);
        let near = query.near.map(|near| Hidden { name: "near", value: near.to_string() });
        // Only the list shows an order to choose; elsewhere it is kept for the way back.
        let order = query.sort != Sort::Usual && path != "/projects";
        let order = order.then(|| Hidden { name: "sort", value: query.sort.word().into() });
        Self {
            action: frame.href(path),
            words: query.words.clone(),
            narrowed: query.is_narrowed(),
            chosen: chips.len(),
            groups,
            hidden: near.into_iter().chain(order).collect(),
            chips,
            all: frame.href(path),
        }
    }
}

/// Choices under one heading.
#[derive(Debug, Serialize)]
pub(super) struct Group {
    /// The parameter that they set.
    pub(super) name: &'static str,
    /// The heading.
    pub(super) title: String,
    /// One of them at most, or any number.
    pub(super) kind: &'static str,
    /// Unfolded: something in it is chosen.
    pub(super) open: bool,
    /// The choices.
    pub(super) options: Vec<Choice>,
}

/// One choice.
#[derive(Debug, Serialize)]
pub(super) struct Choice {
    /// What the parameter gets.
    pub(super) value: String,
    /// The parameter, which may differ from its group's.
    pub(super) name: &'static str,
    /// What it says.
    pub(super) label: String,
    /// How many projects it would give; none for «all».
    pub(super) count: Option<usize>,
    /// Chosen.
    pub(super) chosen: bool,
}

/// An order of the list.
#[derive(Debug, Serialize)]
pub(super) struct Order {
    /// What the parameter gets.
    pub(super) value: &'static str,
    /// What it says.
    pub(super) label: String,
    /// Chosen.
    pub(super) chosen: bool,
}

/// The groups of the form.
fn groups(frame: &Frame<'_>, query: &Query, choices: &Choices, names: &BTreeMap<String, String>) -> Vec<Group> {
    let groups = [stages(frame, query, choices), when(frame, query, choices), categories(frame, query, choices, names)];
    let groups = groups.into_iter().chain([towns(frame, query, choices)]);
    groups.filter(|group| !group.options.is_empty()).collect()
}

/// The name of every category on a shelf, in the language of the page.
fn category_names(frame: &Frame<'_>, shelf: &Shelf) -> BTreeMap<String, String> {
    let named = shelf.members().iter().filter_map(|member| {
        let name = super::card::category(member, frame)?;
        Some((member.project.category.as_ref()?.id.clone(), name.text))
    });
    named.collect()
}

/// The orders of the list.
pub(super) fn orders(frame: &Frame<'_>, query: &Query) -> Vec<Order> {
    let order = |sort: Sort| Order {
        value: sort.word(),
        label: frame.say(&format!("sort-{}", sort.word())),
        chosen: sort == query.sort,
    };
    Sort::ALL.into_iter().map(order).collect()
}

fn stages(frame: &Frame<'_>, query: &Query, choices: &Choices) -> Group {
    let choice = |stage: Stage| Choice {
        value: stage.word().into(),
        name: "stage",
        label: frame.say(&format!("stage-{}", stage.word())),
        count: Some(choices.stages.get(&stage).copied().unwrap_or(0)),
        chosen: query.stages.contains(&stage),
    };
    let options: Vec<_> = Stage::ALL.into_iter().map(choice).filter(Choice::is_worth_showing).collect();
    Group { name: "stage", title: frame.say("filter-stage"), kind: "checkbox", open: !query.stages.is_empty(), options }
}

fn when(frame: &Frame<'_>, query: &Query, choices: &Choices) -> Group {
    let choice = |name, count, chosen| Choice {
        value: "1".into(),
        name,
        label: frame.say(&format!("filter-{name}")),
        count: Some(count),
        chosen,
    };
    let options = [
        choice("nearly", choices.nearly, query.nearly),
        choice("ending", choices.ending, query.ending),
        choice("needs", choices.needs, query.needs),
    ];
    let options = options.into_iter().filter(Choice::is_worth_showing).collect();
    let open = query.nearly || query.ending || query.needs;
    Group { name: "when", title: frame.say("filter-when"), kind: "checkbox", open, options }
}

fn categories(frame: &Frame<'_>, query: &Query, choices: &Choices, names: &BTreeMap<String, String>) -> Group {
    let named = |id: &String| names.get(id).cloned().unwrap_or_else(|| id.clone());
    let counts = choices.categories.iter().map(|(id, count)| (id.clone(), named(id), *count));
    let options = radios(frame, "category", query.category.as_ref(), counts.collect(), &named);
    Group {
        name: "category",
        title: frame.say("filter-category"),
        kind: "radio",
        open: query.category.is_some(),
        options,
    }
}

fn towns(frame: &Frame<'_>, query: &Query, choices: &Choices) -> Group {
    let counts = choices.towns.iter().map(|(key, (town, count))| (key.clone(), town.clone(), *count));
    let options = radios(frame, "place", query.place.as_ref(), counts.collect(), &Clone::clone);
    Group { name: "place", title: frame.say("filter-place"), kind: "radio", open: query.place.is_some(), options }
}

/// One of several, with «all» before them; what is chosen is offered even where it gives nothing.
fn radios(
    frame: &Frame<'_>,
    name: &'static str,
    chosen: Option<&String>,
    mut counts: Vec<(String, String, usize)>,
    named: &dyn Fn(&String) -> String,
) -> Vec<Choice> {
    if let Some(value) = chosen.filter(|chosen| counts.iter().all(|(value, ..)| value != *chosen)) {
        counts.push((value.clone(), named(value), 0));
    }
    if counts.is_empty() {
        return Vec::new();
    }
    counts.sort_by_cached_key(|(_, label, _)| crate::domain::text::fold(label));
    let all = Choice {
        value: String::new(),
        name,
        label: frame.say(&format!("filter-{name}-all")),
        count: None,
        chosen: chosen.is_none(),
    };
    let choice = |(value, label, count): (String, String, usize)| Choice {
        chosen: chosen == Some(&value),
        value,
        name,
        label,
        count: Some(count),
    };
    std::iter::once(all).chain(counts.into_iter().map(choice)).collect()
}

impl Choice {
    fn is_worth_showing(&self) -> bool {
        self.chosen || self.count != Some(0)
    }
}

/// One link for each thing chosen: the page without it.
fn chips(frame: &Frame<'_>, path: &str, shelf: &Shelf, query: &Query, groups: &[Group]) -> Vec<Link> {
    let without = |change: &dyn Fn(&mut Query)| {
        let mut query = query.on_page(1);
        change(&mut query);
        frame.href_with(path, &query.address())
    };
    let near =
        query.near.map(|near| Link { label: around(frame, shelf, near), href: without(&|query| query.near = None) });
    let words = (!query.words.is_empty()).then(|| Link {
        label: frame.say_of("chip-words", "words", query.words.clone()),
        href: without(&|query| query.words.clear()),
    });
    let chosen =
        groups.iter().flat_map(|group| &group.options).filter(|choice| choice.chosen && !choice.value.is_empty());
    let others = chosen.map(|choice| Link {
        label: choice.label.clone(),
        href: without(&|query| match choice.name {
            "category" => query.category = None,
            "place" => query.place = None,
            "nearly" => query.nearly = false,
            "ending" => query.ending = false,
            "needs" => query.needs = false,
            _ => query.stages.retain(|stage| stage.word() != choice.value),
        }),
    });
    words.into_iter().chain(near).chain(others).collect()
}

/// A circle in words: by the town of the project in its middle.
fn around(frame: &Frame<'_>, shelf: &Shelf, near: Near) -> String {
    let mut args = FluentArgs::new();
    args.set("km", near.km());
    args.set("town", shelf.town_near(near.center()).unwrap_or_default().to_owned());
    frame.theme.say(frame.lang, "chip-near", &args)
}
