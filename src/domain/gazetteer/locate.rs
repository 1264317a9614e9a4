//! Which places a written one may mean. Whether several are an answer is for the caller: none is ever chosen by size.

use super::area;
use super::written::{Written, read};
use super::{Entry, Gazetteer};
use crate::domain::place::Place;

/// Below this, a commune that shares its name with a region elsewhere («La Réunion», «Bretagne») is not what is meant.
const LARGER_THAN_ITS_NAMESAKE: u32 = 10_000;

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
        each_once(found)
    }

    /// The entries of the whole name; of the names side by side in it; or of the first name beside it that has any.
    fn named(&self, written: &Written, country: Option<&str>) -> Vec<&Entry> {
        let Some((whole, sides)) = written.names.split_first() else { return Vec::new() };
        let mut found = self.meant_by(whole, country);
        if found.is_empty() {
            found = sides.iter().flat_map(|side| self.meant_by(side, country)).collect();
        }
        let mut beside = written.beside.iter();
        while found.is_empty() {
            let Some(name) = beside.next() else { break };
            found = self.meant_by(name, country);
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
