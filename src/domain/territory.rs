//! What a territory is made of, as its region file says. `membership` judges by it.

use serde::Serialize;

use super::boundary::Boundary;
use super::place::Point;

/// Everything that makes a place lie inside. Each part may be missing; one that holds is enough.
#[derive(Debug, Clone, Default)]
pub struct Territory {
    /// ISO 3166-1 alpha-2, upper case: a project of another country is never in by its place's name. Empty means any.
    pub countries: Vec<String>,
    /// The outline, from the GeoJSON file beside the region file.
    pub boundary: Option<Boundary>,
    /// Whose work the outline is, as its file says.
    pub outline_source: Option<String>,
    /// How far outside the outline or the circle still counts, in kilometres, for places known by coordinates.
    pub margin_km: f64,
    /// Codes: ISO 3166-2 (`FR-63`), INSEE communes (`63113`), postal codes (`63000`) or their beginnings (`63`).
    pub codes: Vec<String>,
    /// Names of places, as people write them.
    pub places: Vec<String>,
    /// A circle around a point.
    pub circle: Option<Circle>,
    /// What becomes of a project that says no place.
    pub unlocated: Unlocated,
}

/// A circle on the earth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Circle {
    /// Its middle.
    pub center: Point,
    /// Its radius in kilometres.
    pub km: f64,
}

/// What becomes of a project without a usable place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Unlocated {
    /// It is in.
    Include,
    /// It is out.
    #[default]
    Exclude,
    /// A person decides; until then it is out.
    Review,
}

impl Territory {
    /// Whether the point lies in the outline or the circle, or within the margin of one.
    pub fn holds(&self, point: Point) -> bool {
        self.km_outside(point).is_some_and(|km| km <= self.margin_km)
    }

    /// How far outside the point lies of the nearer of outline and circle, in kilometres; none where neither is given.
    /// Infinite beyond the box of the outline and its margin, where nobody asks how far.
    pub fn km_outside(&self, point: Point) -> Option<f64> {
        let outline = self.boundary.as_ref().map(|boundary| match boundary.contains(point) {
            true => 0.0,
            false if self.margin_km > 0.0 && boundary.extent().widened(self.margin_km).contains(point) => {
                boundary.km_outside(point)
            }
            false => f64::INFINITY,
        });
        let circle = self.circle.map(|circle| (circle.center.km_to(point) - circle.km).max(0.0));
        outline.into_iter().chain(circle).reduce(f64::min)
    }

    /// The first of the territory's codes that one of `codes` falls under: `63113` falls under `63`, `FR-63` under `FR-63`.
    pub fn code_of<'a>(&'a self, codes: impl Iterator<Item = &'a str>) -> Option<&'a str> {
        codes
            .into_iter()
            .find_map(|code| self.codes.iter().find(|ours| code.starts_with(ours.as_str())))
            .map(String::as_str)
    }
}
