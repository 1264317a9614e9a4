//! Where a project really is, where its host does not say or says wrong.

use super::decision::{one, take_back};
use super::fact::CurationFact;
use crate::domain::fact::Fact;
use crate::domain::place::{Place, Point};
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::written::{Measure, Mistakes};

/// Characters of a place's name.
const MOST_CITY: usize = 100;

/// A place as a form writes it.
#[derive(Debug, Clone, Copy, Default)]
pub struct TypedPlace<'a> {
    /// A town.
    pub city: &'a str,
    /// Its postcode.
    pub postcode: &'a str,
    /// ISO 3166-1 alpha-2.
    pub country: &'a str,
    /// Degrees north, with point or comma.
    pub lat: &'a str,
    /// Degrees east.
    pub lon: &'a str,
}

/// Puts a project where it really is. It replaces the whole of what the host says.
pub fn correct_place(state: &RegionState, project: &ProjectKey, typed: TypedPlace<'_>) -> Checked<Vec<Fact>> {
    let place = read(typed)?;
    if state.curation.of(project).and_then(|chosen| chosen.place.get()) == Some(&place) {
        return Ok(Vec::new());
    }
    one(CurationFact::PlaceCorrected { project: project.clone(), place })
}

/// Believes the host again.
pub fn take_back_place(state: &RegionState, project: &ProjectKey) -> Checked<Vec<Fact>> {
    let stands = state.curation.of(project).is_some_and(|chosen| chosen.place.get().is_some());
    take_back(stands, || CurationFact::PlaceTakenBack { project: project.clone() })
}

fn read(typed: TypedPlace<'_>) -> Checked<Place> {
    let mut mistakes = Mistakes::default();
    let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let (city, postcode) = (said(typed.city), said(typed.postcode));
    let country = said(typed.country).map(|country| country.to_ascii_uppercase());
    let city = city.map(|city| mistakes.text("city", &city, Measure::line(MOST_CITY, "missing")));
    let is_code =
        |code: &String| code.len() <= 10 && code.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b' '));
    mistakes.add_if(postcode.as_ref().is_some_and(|code| !is_code(code)), || {
        Refusal::of("postcode", "curation-postcode-unreadable")
    });
    let is_country = |code: &String| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
    mistakes.add_if(country.as_ref().is_some_and(|code| !is_country(code)), || {
        Refusal::of("country", "curation-country-unreadable")
    });
    let lat = degrees(&mut mistakes, "lat", typed.lat, 90.0);
    let lon = degrees(&mut mistakes, "lon", typed.lon, 180.0);
    let half = typed.lat.trim().is_empty() != typed.lon.trim().is_empty();
    mistakes.add_if(half, || {
        Refusal::of(if typed.lat.trim().is_empty() { "lat" } else { "lon" }, "curation-degrees-missing")
    });
    let point = lat.zip(lon).and_then(|(lat, lon)| Point::new(lat, lon));
    let nowhere = city.is_none() && postcode.is_none() && typed.lat.trim().is_empty() && typed.lon.trim().is_empty();
    mistakes.add_if(nowhere, || Refusal::of("city", "curation-place-missing"));
    let codes = postcode.map(|code| code.replace(' ', "").to_ascii_uppercase()).into_iter().collect();
    mistakes.or(Place { city, region: None, country, codes, point })
}

fn degrees(mistakes: &mut Mistakes, field: &'static str, typed: &str, most: f64) -> Option<f64> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let read = typed.replacen(',', ".", 1).parse::<f64>().ok().filter(|degrees| (-most..=most).contains(degrees));
    mistakes.add_if(read.is_none(), || Refusal::of(field, "curation-degrees-unreadable"));
    read
}
