//! The map: what a query finds, drawn where it is; and the same as a list by town, for whoever reads rather than looks.

use std::collections::BTreeMap;

use serde::Serialize;

use super::card;
use super::drawing::{Drawing, Placed};
use super::event::Spotted;
use super::feeds::Feed;
use super::filters::Form;
use super::frame::Frame;
use super::head::Head;
use super::standing::Standing;
use super::text::Text;
use crate::domain::map::{Land, Sketch};
use crate::domain::query::{Query, Sort};
use crate::domain::shelf::{Found, Member, Shelf};
use crate::domain::text::fold;

/// Projects named under a town; the rest are in the list.
const MOST_OF_A_TOWN: usize = 5;
/// Events named beside the map; the rest are in the agenda.
const MOST_EVENTS: usize = 6;
/// Projects named under «elsewhere» and «unknown».
const MOST_ELSEWHERE: usize = 50;
/// From so many projects on, towns of several are told by number alone.
const TOO_MANY_TO_NAME: usize = 200;

/// The map, as a query chose what it shows.
#[derive(Debug, Serialize)]
pub struct MapPage {
    head: Head,
    #[serde(flatten)]
    form: Form,
    /// How many were found.
    total: usize,
    /// The map; none where nothing tells where anything lies.
    drawing: Option<Drawing>,
    /// All of the land, where a part is shown.
    whole: Option<String>,
    /// What the map shows, by town.
    towns: Vec<Group>,
    /// What lies beyond its edge.
    beyond: Option<Group>,
    /// What lies nowhere that we know.
    unknown: Option<Group>,
    /// The next events on the map; none where a query narrows what is shown to some projects.
    events: Vec<EventLine>,
    /// The agenda.
    all_events: String,
    /// The same as a list of cards.
    list: String,
}

/// Projects of one place.
#[derive(Debug, Serialize)]
struct Group {
    /// The town; none for groups that are none.
    name: Option<String>,
    /// The list of its projects.
    href: String,
    count: usize,
    projects: Vec<Line>,
    /// How many more there are.
    more: usize,
}

/// An event in a line.
#[derive(Debug, Serialize)]
struct EventLine {
    href: String,
    title: Text,
    /// When and where.
    brief: String,
}

/// A project in a line.
#[derive(Debug, Serialize)]
struct Line {
    href: String,
    title: Text,
    town: Option<String>,
    /// The time left, or how it ended.
    brief: String,
}

impl MapPage {
    /// The map of a land for what `query` found on `shelf`, all of it at once, and for the region's events.
    pub fn new(
        frame: &Frame<'_>,
        land: Option<&Land>,
        shelf: &Shelf,
        query: &Query,
        found: &Found<'_>,
        events: &[Spotted],
    ) -> Self {
        let guessed = if land.is_none() { around(shelf) } else { None };
        let land = land.or(guessed.as_ref());
        let close = land.zip(query.near).map(|(land, near)| land.near(near));
        let sketch: Option<&Sketch> = close.as_ref().or(land.map(Land::whole));
        let placed = Placed::new(&found.members, sketch);
        let asks_for_projects = Query { near: None, sort: Sort::Usual, ..query.on_page(1) } != Query::default();
        let events: Vec<_> = events.iter().filter(|event| !asks_for_projects && event.is_on(sketch)).collect();
        let drawing = land
            .zip(sketch)
            .map(|(land, sketch)| Drawing::new(frame, land, sketch, &placed.shown, query).with(frame, sketch, &events));
        let form = Form::new(frame, "/map", shelf, query, &found.choices);
        let list = frame.href_with("/projects", &query.on_page(1).address());
        let whole = Query { near: None, ..query.on_page(1) };
        let description = frame.say_of("map-description", "name", frame.name());
        let mut head = Head::new(frame, &frame.say("map-title"), description, "/map");
        if query.is_narrowed() {
            let choices: Vec<_> = form.chips.iter().map(|chip| chip.label.clone()).collect();
            head.feeds.insert(0, Feed::of_choice(frame, query, &choices));
        }
        let elsewhere = |members: &[&Member]| {
            let group = Group::of(frame, None, list.clone(), members, MOST_ELSEWHERE);
            (!members.is_empty()).then_some(group)
        };
        Self {
            head: if form.narrowed { head.unlisted() } else { head },
            form,
            total: found.total,
            drawing,
            whole: close.is_some().then(|| frame.href_with("/map", &whole.address())),
            towns: towns(frame, query, &placed.shown, found.total),
            beyond: elsewhere(&placed.beyond),
            unknown: elsewhere(&placed.unknown),
            events: events.iter().take(MOST_EVENTS).map(|event| EventLine::of(event)).collect(),
            all_events: frame.href("/events"),
            list,
        }
    }
}

/// A land that no file and no gazetteer knows: what lies around its projects.
fn around(shelf: &Shelf) -> Option<Land> {
    Land::around(&shelf.members().iter().filter_map(|member| member.point).collect::<Vec<_>>())
}

/// Projects by town, in the order of the alphabet; those whose town has no name stand last.
fn towns(frame: &Frame<'_>, query: &Query, shown: &[&Member], total: usize) -> Vec<Group> {
    let mut towns: BTreeMap<(bool, String), Vec<&Member>> = BTreeMap::new();
    for member in shown {
        let name = member.town.as_deref();
        towns.entry((name.is_none(), name.map(fold).unwrap_or_default())).or_default().push(member);
    }
    let group = |members: Vec<&Member>| {
        let named = if total > TOO_MANY_TO_NAME && members.len() > 1 { 0 } else { MOST_OF_A_TOWN };
        let first = members.first();
        let query = Query { place: first.and_then(|first| first.town_key()), ..query.on_page(1) };
        let href = frame.href_with("/projects", &query.address());
        Group::of(frame, first.and_then(|first| first.town.clone()), href, &members, named)
    };
    towns.into_values().map(group).collect()
}

impl EventLine {
    fn of(event: &Spotted) -> Self {
        let place = event.words.place.iter().cloned();
        let brief = std::iter::once(event.words.when.clone()).chain(place).collect::<Vec<_>>().join(", ");
        Self { href: event.href.clone(), title: event.words.title.clone(), brief }
    }
}

impl Group {
    fn of(frame: &Frame<'_>, name: Option<String>, href: String, members: &[&Member], named: usize) -> Self {
        let line = |member: &&Member| Line {
            href: frame.href(&format!("/projects/{}", member.project.slug)),
            title: card::title(member, frame),
            // Under its own name a town need not be told again.
            town: member.town.clone().filter(|_| name.is_none()),
            brief: Standing::of(member, frame).brief(member, frame),
        };
        let projects: Vec<_> = members.iter().take(named).map(line).collect();
        Self { href, count: members.len(), more: members.len() - projects.len(), projects, name }
    }
}
