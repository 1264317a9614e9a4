//! A map as it is drawn: the outline, towns for orientation, and projects as marks that are links. Marks that would touch are
//! one, with a number.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::card;
use super::event::Spotted;
use super::frame::Frame;
use super::text::Link;
use crate::domain::map::labels::{self, Anchor, Label};
use crate::domain::map::{Land, Sketch, Spot, cluster};
use crate::domain::near::Near;
use crate::domain::place::Point;
use crate::domain::query::Query;
use crate::domain::shelf::{Member, Shelf};

/// Marks nearer than this become one, in units: a mark and the room for a thumb around it.
const GAP: f64 = 28.0;
/// A mark stays this far from the edge.
pub(super) const INSET: f64 = 12.0;
/// How far a mark of one project, and one of several, reaches to the eye.
const ONE: f64 = 8.0;
const SEVERAL: f64 = 12.5;
/// An event's mark stays so far from any other: both can be met with a thumb.
const APART: f64 = 26.0;
/// Towns named on a map.
const MOST_NAMES: usize = 9;
/// Towns listed under a small map.
const MOST_TOWNS: usize = 6;

/// A map as it is drawn. Its width is always 320 units.
#[derive(Debug, Serialize)]
pub(super) struct Drawing {
    height: String,
    /// The outline, as an SVG path.
    path: String,
    /// The outline was guessed from the places inside.
    approximate: bool,
    names: Vec<Name>,
    marks: Vec<Mark>,
    /// Events, each beside the mark of its town.
    events: Vec<Mark>,
}

/// A town's name.
#[derive(Debug, Serialize)]
struct Name {
    name: &'static str,
    x: String,
    y: String,
    /// `start`, `middle` or `end`, as SVG says it.
    anchor: &'static str,
    /// The town itself; none where a mark covers it.
    dot: Option<Dot>,
}

#[derive(Debug, Serialize)]
struct Dot {
    x: String,
    y: String,
}

/// One project, or several: a link.
#[derive(Debug, Serialize)]
struct Mark {
    x: String,
    y: String,
    href: String,
    /// What is there and where the link leads.
    label: String,
    /// How many; none for one alone.
    count: Option<usize>,
    /// So many that the number needs room.
    many: bool,
}

/// Projects by whether a drawing can show them.
#[derive(Debug, Default)]
pub(super) struct Placed<'m> {
    /// On it.
    pub(super) shown: Vec<&'m Member>,
    /// Beyond its edge.
    pub(super) beyond: Vec<&'m Member>,
    /// Nowhere that we know.
    pub(super) unknown: Vec<&'m Member>,
}

impl<'m> Placed<'m> {
    /// These projects, for a drawing; without one nothing is shown.
    pub(super) fn new(members: &[&'m Member], sketch: Option<&Sketch>) -> Self {
        let mut placed = Self::default();
        for member in members {
            let list = match (member.point, sketch) {
                (None, _) => &mut placed.unknown,
                (Some(point), Some(sketch)) if sketch.projection.holds(sketch.projection.spot(point), INSET) => {
                    &mut placed.shown
                }
                _ => &mut placed.beyond,
            };
            list.push(*member);
        }
        placed
    }
}

impl Drawing {
    /// The drawing of projects that lie on a sketch, as `query` found them.
    pub(super) fn new(frame: &Frame<'_>, land: &Land, sketch: &Sketch, shown: &[&Member], query: &Query) -> Self {
        let projection = &sketch.projection;
        let points: Vec<_> = shown.iter().filter_map(|member| member.point).collect();
        let spots: Vec<_> = points.iter().map(|point| projection.spot(*point)).collect();
        let clusters = cluster(&spots, GAP);
        let radius = |count: usize| if count > 1 { SEVERAL } else { ONE };
        let drawn =
            clusters.iter().map(|cluster| labels::Mark { at: cluster.at, radius: radius(cluster.members.len()) });
        let names = labels::place(land.towns(), &drawn.collect::<Vec<_>>(), projection, MOST_NAMES);
        let links = Links::new(frame, query, shown);
        let marks = clusters.iter().map(|cluster| {
            let members: Vec<_> = cluster.members.iter().map(|at| shown[*at]).collect();
            links.mark(cluster.at, &members)
        });
        Self {
            height: tenths(projection.height),
            path: sketch.path.clone(),
            approximate: land.is_approximate(),
            names: names.iter().map(Name::of).collect(),
            marks: marks.collect(),
            events: Vec::new(),
        }
    }

    /// The same with events on it.
    pub(super) fn with(self, frame: &Frame<'_>, sketch: &Sketch, events: &[&Spotted]) -> Self {
        let spots: Vec<_> = events.iter().map(|event| sketch.projection.spot(event.point)).collect();
        let mut taken: Vec<Spot> = self.marks.iter().filter_map(Mark::spot).collect();
        let marks = cluster(&spots, GAP).into_iter().map(|cluster| {
            let at = beside(cluster.at, &taken, sketch);
            taken.push(at);
            let members: Vec<_> = cluster.members.iter().map(|at| events[*at]).collect();
            event_mark(frame, at, &members)
        });
        Self { events: marks.collect(), ..self }
    }
}

/// Where there is room for one more mark: at its spot, or around it.
fn beside(spot: Spot, taken: &[Spot], sketch: &Sketch) -> Spot {
    let is_free = |at: &Spot| sketch.projection.holds(*at, INSET) && taken.iter().all(|other| other.to(*at) >= APART);
    let around = [1.0, 1.5, 2.0].into_iter().flat_map(|rings| {
        (0..8).map(move |turn| {
            let angle = f64::from(turn) * std::f64::consts::FRAC_PI_4;
            Spot { x: spot.x + rings * APART * angle.cos(), y: spot.y - rings * APART * angle.sin() }
        })
    });
    std::iter::once(spot).chain(around).find(is_free).unwrap_or(spot)
}

/// One event leads to its page, several to the agenda.
fn event_mark(frame: &Frame<'_>, at: Spot, events: &[&Spotted]) -> Mark {
    let (x, y) = (tenths(at.x), tenths(at.y));
    if let [only] = events {
        let label = format!("{}, {}", only.words.title.text, only.words.when);
        return Mark { x, y, href: only.href.clone(), label, count: None, many: false };
    }
    let label = frame.say_of("map-events", "count", events.len());
    Mark { x, y, href: frame.href("/events"), label, count: Some(events.len()), many: events.len() > 99 }
}

impl Mark {
    fn spot(&self) -> Option<Spot> {
        Some(Spot { x: self.x.parse().ok()?, y: self.y.parse().ok()? })
    }
}

/// A figure as SVG writes it.
fn tenths(units: f64) -> String {
    format!("{units:.1}")
}

impl Name {
    fn of(label: &Label) -> Self {
        let anchor = match label.anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let dot = label.dot.map(|dot| Dot { x: tenths(dot.x), y: tenths(dot.y) });
        Self { name: label.name, x: tenths(label.at.x), y: tenths(label.at.y), anchor, dot }
    }
}

/// Where marks lead: one project to its page, a town to its list, several towns to the map of what is around them.
struct Links<'f> {
    frame: &'f Frame<'f>,
    query: &'f Query,
    /// How many projects each town has, by its name in addresses.
    towns: BTreeMap<String, usize>,
}

impl<'f> Links<'f> {
    fn new(frame: &'f Frame<'f>, query: &'f Query, shown: &[&Member]) -> Self {
        let mut towns = BTreeMap::new();
        for key in shown.iter().filter_map(|member| member.town_key()) {
            *towns.entry(key).or_insert(0) += 1;
        }
        Self { frame, query, towns }
    }

    fn mark(&self, at: Spot, members: &[&Member]) -> Mark {
        let Link { label, href } = match members {
            [only] => self.to_project(only),
            several => self.to_town(several).or_else(|| self.closer(several)).unwrap_or_else(|| self.to_list(several)),
        };
        let count = members.len();
        let (several, many) = ((count > 1).then_some(count), count > 99);
        Mark { x: tenths(at.x), y: tenths(at.y), href, label, count: several, many }
    }

    fn to_project(&self, member: &Member) -> Link {
        let title = card::title(member, self.frame).text;
        let label = member.town.as_ref().map_or_else(|| title.clone(), |town| format!("{title}, {town}"));
        Link { label, href: self.frame.href(&format!("/projects/{}", member.project.slug)) }
    }

    /// Where all are of one town, and all of the town's are here.
    fn to_town(&self, members: &[&Member]) -> Option<Link> {
        let keys: BTreeSet<_> = members.iter().map(|member| member.town_key()).collect();
        let key = keys.first()?.clone().filter(|key| keys.len() == 1 && self.towns.get(key) == Some(&members.len()))?;
        let query = Query { place: Some(key), ..self.query.on_page(1) };
        Some(Link { label: self.label("map-town", members), href: self.frame.href_with("/projects", &query.address()) })
    }

    /// A closer look, unless this is as close as it gets.
    fn closer(&self, members: &[&Member]) -> Option<Link> {
        let near = near(members).filter(|near| self.query.near.is_none_or(|now| near.km() < now.km()))?;
        let query = Query { near: Some(near), ..self.query.on_page(1) };
        Some(Link { label: self.label("map-closer", members), href: self.frame.href_with("/map", &query.address()) })
    }

    fn to_list(&self, members: &[&Member]) -> Link {
        let query = Query { near: near(members).or(self.query.near), ..self.query.on_page(1) };
        Link { label: self.label("map-around", members), href: self.frame.href_with("/projects", &query.address()) }
    }

    /// How many there are, and the town of most of them.
    fn label(&self, key: &str, members: &[&Member]) -> String {
        let mut towns: BTreeMap<&str, usize> = BTreeMap::new();
        for town in members.iter().filter_map(|member| member.town.as_deref()) {
            *towns.entry(town).or_default() += 1;
        }
        let most = towns.into_iter().max_by_key(|(name, count)| (*count, std::cmp::Reverse(*name)));
        let mut args = FluentArgs::new();
        args.set("town", most.map_or("", |(name, _)| name).to_owned());
        args.set("count", members.len());
        self.frame.theme.say(self.frame.lang, key, &args)
    }
}

fn near(members: &[&Member]) -> Option<Near> {
    Near::around(&members.iter().filter_map(|member| member.point).collect::<Vec<_>>())
}

/// Where one project is, on a small map.
#[derive(Debug, Serialize)]
pub(super) struct Inset {
    height: String,
    path: String,
    approximate: bool,
    x: String,
    y: String,
    /// Its town.
    town: Option<String>,
    /// The map of what is around it.
    href: String,
}

impl Inset {
    /// The inset of a member; none where nothing tells where it is, or it lies beyond the land.
    pub(super) fn of(member: &Member, land: &Land, frame: &Frame<'_>) -> Option<Self> {
        Self::at(member.point?, member.town.clone(), land, frame)
    }

    /// The inset of a point in a town; none where it lies beyond the land.
    pub(super) fn at(point: Point, town: Option<String>, land: &Land, frame: &Frame<'_>) -> Option<Self> {
        let Sketch { projection, path } = land.small();
        let spot = Some(projection.spot(point)).filter(|spot| projection.holds(*spot, INSET))?;
        let near = Query { near: Near::new(point, AROUND_KM), ..Query::default() };
        Some(Self {
            height: tenths(projection.height),
            path: path.clone(),
            approximate: land.is_approximate(),
            x: tenths(spot.x),
            y: tenths(spot.y),
            town,
            href: frame.href_with("/map", &near.address()),
        })
    }
}

/// What is around a project: an hour by bicycle.
const AROUND_KM: u16 = 15;

/// Where projects are, for the front page.
#[derive(Debug, Serialize)]
pub(super) struct HomeMap {
    drawing: Drawing,
    /// How many towns have a project.
    towns: usize,
    /// Those with most projects, each a link to its list.
    most: Vec<TownLink>,
    /// The map's own page.
    href: String,
}

/// A town and how many projects it has.
#[derive(Debug, Serialize)]
struct TownLink {
    name: String,
    href: String,
    count: usize,
}

impl HomeMap {
    /// The map of a shelf; none where no project has a place on it.
    pub(super) fn of(shelf: &Shelf, land: &Land, frame: &Frame<'_>) -> Option<Self> {
        let query = Query { size: usize::MAX, ..Query::default() };
        let found = shelf.choose(&query, frame.lang, &frame.wanting(), frame.now);
        let shown = Placed::new(&found.members, Some(land.whole())).shown;
        let link = |(key, (name, count)): (&String, &(String, usize))| TownLink {
            name: name.clone(),
            href: frame.href_with("/projects", &Query { place: Some(key.clone()), ..Query::default() }.address()),
            count: *count,
        };
        let mut most: Vec<_> = found.choices.towns.iter().map(link).collect();
        most.sort_by_key(|town| std::cmp::Reverse(town.count));
        let towns = most.len();
        most.truncate(MOST_TOWNS);
        (!shown.is_empty()).then(|| Self {
            drawing: Drawing::new(frame, land, land.whole(), &shown, &Query::default()),
            towns,
            most,
            href: frame.href("/map"),
        })
    }
}
