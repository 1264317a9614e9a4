//! Which places a written one may mean. Whether several are an answer is for the caller: none is ever chosen by size.

use super::area;
use super::written::{Written, read};
use super::{Entry, Gazetteer};
use crate::domain::place::Place;

/// Below this, a commune that shares its name with a region elsewhere («La Réunion», «Bretagne») is not what is meant.
const LARGER_THAN_ITS_NAMESAKE: u32 = 10_000;

/// From this many people on, a name after a comma is taken for a city.
const CITY: u32 = 50_000;

/// What is this near to a city may be written with its name.
const NEAR_KM: f64 = 60.0;

impl Gazetteer {
    /// Every entry that the place may mean: own names before other names, larger before smaller, each commune once.
    /// A country excludes others. Where several are left, postcodes, departments and the region around narrow them
    /// down, unless that would leave none. A city that is unknown gives none, whatever its country or region.
    pub fn locate(&self, place: &Place) -> Vec<&Entry> {
        let country = place.country.as_deref();
        let mut written = place.city.as_deref().map(read).unwrap_or_default();
        written.codes.extend(place.codes.iter().map(|code| code.to_uppercase()));
        let mut found = self.named(&written, country);
        if found.is_empty() && written.names.is_empty() {
            let codes = written.codes.iter();
            found = codes.flat_map(|code| self.by_code(country, code)).collect();
        }
        narrow_by_codes(&mut found, &written.codes);
        for area in place.region.iter().chain(&written.beside) {
            let around: Vec<_> = area::subdivisions(area).into_iter().flatten().collect();
            narrow(&mut found, |entry| entry.subdivision().is_some_and(|own| around.contains(&own)));
        }
        each_once(self.with_cities_beside(found, &written, country))
    }

    /// The entries of the likeliest reading that has any; of the names side by side; or of a name beside them.
    fn named(&self, written: &Written, country: Option<&str>) -> Vec<&Entry> {
        let meant = |name: &String| self.meant_by(name, country);
        let known = |found: &Vec<_>| !found.is_empty();
        if let Some(found) = written.names.iter().map(meant).find(known) {
            return found;
        }
        let sides: Vec<_> = written.sides.iter().flat_map(meant).collect();
        if known(&sides) { sides } else { written.beside.iter().map(meant).find(known).unwrap_or_default() }
    }

    /// A city after the comma tells which of several is meant if one is near it («Saint-Denis, Paris»), and is meant
    /// as well if none is («Lyon, Paris»).
    fn with_cities_beside<'a>(
        &'a self,
        mut found: Vec<&'a Entry>,
        written: &Written,
        country: Option<&str>,
    ) -> Vec<&'a Entry> {
        for name in &written.beside {
            let cities: Vec<_> = self.entries(name, country).filter(|entry| entry.population() >= CITY).collect();
            let is_near = |entry: &Entry| cities.iter().any(|city| are_near(entry, city));
            if found.iter().any(|entry| is_near(entry)) {
                narrow(&mut found, is_near);
            } else {
                found.extend(cities);
            }
        }
        found
    }

    /// The entries of a name, less the villages that share theirs with a region elsewhere.
    fn meant_by(&self, name: &str, country: Option<&str>) -> Vec<&Entry> {
        let found: Vec<_> = self.entries(name, country).collect();
        let Some(area) = area::subdivisions(name) else { return found };
        let area: Vec<_> = area.collect();
        let is_meant = |entry: &&Entry| {
            entry.population() >= LARGER_THAN_ITS_NAMESAKE || entry.subdivision().is_some_and(|own| area.contains(&own))
        };
        found.into_iter().filter(is_meant).collect()
    }
}

fn are_near(one: &Entry, other: &Entry) -> bool {
    one.point().zip(other.point()).is_some_and(|(one, other)| one.km_to(other) <= NEAR_KM)
}

/// Keeps the entries with one of the codes; failing that, those in a department that a code names.
fn narrow_by_codes(found: &mut Vec<&Entry>, codes: &[String]) {
    let before = found.len();
    narrow(found, |entry| codes.iter().any(|code| entry.has_code(code)));
    if found.len() == before {
        narrow(found, |entry| codes.iter().any(|code| entry.is_in_department(code)));
    }
}

/// Keeps the entries that fit, unless none does.
fn narrow(found: &mut Vec<&Entry>, fits: impl Fn(&Entry) -> bool) {
    if found.iter().any(|entry| fits(entry)) {
        found.retain(|entry| fits(entry));
    }
}

/// Without second names of the same commune.
fn each_once(found: Vec<&Entry>) -> Vec<&Entry> {
    let mut once: Vec<&Entry> = Vec::with_capacity(found.len());
    for entry in found {
        let same = |other: &&Entry| *other == entry || (entry.code().is_some() && other.code() == entry.code());
        if !once.iter().any(same) {
            once.push(entry);
        }
    }
    once
}
