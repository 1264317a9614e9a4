//! What the maps of a region are drawn from: its outline, and the towns that tell where one is. Pure geometry; what is
//! drawn over it is a page's affair.

mod cluster;
mod hull;
pub mod labels;
mod outline;
mod projection;

pub use cluster::{Cluster, cluster};
pub use projection::{Projection, Spot, WIDTH};

use std::cmp::Reverse;

use super::boundary::Extent;
use super::gazetteer::{Entry, Gazetteer};
use super::membership::Ground;
use super::near::Near;
use super::place::Point;

/// Towns kept: enough to name some wherever one looks closely.
const MOST_TOWNS: usize = 400;
/// How far a line may stray, in units: a large drawing, a small one, and what is kept for looking closely.
const FINE: f64 = 0.35;
const COARSE: f64 = 0.9;
const CLOSEST: f64 = 0.04;
/// The longest path, in bytes, beyond which it is drawn more coarsely.
const LONGEST: usize = 10_000;
/// The most points kept for looking closely.
const MOST_POINTS: usize = 20_000;

/// What the maps of a region are drawn from.
#[derive(Debug, Clone)]
pub struct Land {
    rings: Vec<Vec<Point>>,
    towns: Vec<Town>,
    approximate: bool,
    whole: Sketch,
    small: Sketch,
}

/// A town to find one's way by.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Town {
    /// Its name.
    pub name: &'static str,
    /// Its middle.
    pub point: Point,
    /// Its inhabitants.
    pub inhabitants: u32,
}

/// A land, or a part of it, as drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Sketch {
    /// How it lies in the drawing.
    pub projection: Projection,
    /// Its outline, as an SVG path.
    pub path: String,
}

impl Land {
    /// The land of a region: its outline as its file draws it; else its circle, or what lies around its places. None where
    /// nothing tells where it lies.
    pub fn of(ground: &Ground, gazetteer: &Gazetteer) -> Option<Self> {
        let territory = &ground.region.territory;
        // An outline is coarse where a country ends: a neighbour's town is not ours for lying within it.
        let ours = |entry: &&Entry| {
            territory.countries.is_empty() || territory.countries.iter().any(|country| entry.is_in(country))
        };
        let inside: Vec<&Entry> = gazetteer.iter().filter(ours).filter(|entry| ground.holds(entry)).collect();
        let drawn = territory.boundary.as_ref().map(|boundary| boundary.rings().to_vec());
        let only_circle = territory.circle.filter(|_| territory.places.is_empty() && territory.codes.is_empty());
        let approximate = drawn.is_none() && only_circle.is_none();
        let rings = drawn.or_else(|| only_circle.map(|circle| vec![hull::ring(circle, 72)])).unwrap_or_else(|| {
            let places: Vec<_> = inside.iter().filter_map(|entry| entry.point()).collect();
            vec![hull::around(territory.circle, &places)]
        });
        Self::new(rings, towns(&inside), approximate)
    }

    /// A land known by its projects alone: what lies around them.
    pub fn around(points: &[Point]) -> Option<Self> {
        Self::new(vec![hull::around(None, points)], Vec::new(), true)
    }

    /// The land within these rings.
    pub fn new(rings: Vec<Vec<Point>>, towns: Vec<Town>, approximate: bool) -> Option<Self> {
        let projection = Projection::fit(Extent::around(rings.iter().flatten().copied())?);
        let rings = kept(&rings, &projection);
        let sketch = |tolerance| {
            let spots: Vec<Vec<Spot>> = rings.iter().map(|ring| spots(ring, &projection)).collect();
            Sketch { projection, path: short(&spots, tolerance) }
        };
        let (whole, small) = (sketch(FINE), sketch(COARSE));
        Some(Self { rings, towns, approximate, whole, small })
    }

    /// All of it.
    pub fn whole(&self) -> &Sketch {
        &self.whole
    }

    /// All of it, for a small drawing.
    pub fn small(&self) -> &Sketch {
        &self.small
    }

    /// The part around a point.
    pub fn near(&self, near: Near) -> Sketch {
        let projection = Projection::fit(near.extent());
        let clipped = self.rings.iter().map(|ring| outline::clip(spots(ring, &projection), &projection));
        let path = short(&clipped.collect::<Vec<_>>(), FINE);
        Sketch { projection, path }
    }

    /// Its towns, the largest first.
    pub fn towns(&self) -> &[Town] {
        &self.towns
    }

    /// Whether its outline was guessed from its places.
    pub fn is_approximate(&self) -> bool {
        self.approximate
    }
}

fn spots(ring: &[Point], projection: &Projection) -> Vec<Spot> {
    ring.iter().map(|point| projection.spot(*point)).collect()
}

/// A path no longer than pages can bear.
fn short(rings: &[Vec<Spot>], tolerance: f64) -> String {
    let steps = std::iter::successors(Some(tolerance), |tolerance| Some(tolerance * 1.6)).take(12);
    let mut paths = steps.map(|tolerance| outline::path(rings, tolerance));
    paths.find(|path| path.len() <= LONGEST).unwrap_or_default()
}

/// The points kept for looking closely.
fn kept(rings: &[Vec<Point>], projection: &Projection) -> Vec<Vec<Point>> {
    let at = |tolerance| {
        let keep = |ring: &Vec<Point>| {
            let kept = outline::simplify(&spots(ring, projection), tolerance);
            kept.into_iter().map(|at| ring[at]).collect::<Vec<_>>()
        };
        rings.iter().map(keep).filter(|ring| ring.len() > 2).collect::<Vec<_>>()
    };
    let is_few = |rings: &Vec<Vec<Point>>| rings.iter().map(Vec::len).sum::<usize>() <= MOST_POINTS;
    let steps = std::iter::successors(Some(CLOSEST), |tolerance| Some(tolerance * 2.0)).take(8);
    steps.map(at).find(is_few).unwrap_or_default()
}

fn towns(inside: &[&Entry]) -> Vec<Town> {
    let town = |entry: &&Entry| {
        let inhabitants = entry.population();
        (inhabitants > 0).then_some(Town { name: entry.name(), point: entry.point()?, inhabitants })
    };
    let mut towns: Vec<_> = inside.iter().filter_map(town).collect();
    towns.sort_by_key(|town| (Reverse(town.inhabitants), town.name));
    towns.truncate(MOST_TOWNS);
    towns
}

#[cfg(test)]
mod tests;
