//! The outline of a territory, from the GeoJSON file beside the region file.

use std::path::{Component, Path};

use geojson::{Feature, GeoJson, Geometry, GeometryValue, Position};

use crate::domain::boundary::{Boundary, InvalidBoundary};
use crate::domain::place::Point;
use crate::file::Section;

/// The outline in the file that `territory.boundary` names, if it names one; and whose work it is, if the file says.
pub(super) fn outline(territory: &Section<'_>, folder: &Path) -> Option<(Boundary, Option<String>)> {
    let name = territory.text("boundary")?;
    let spot = territory.spot("boundary");
    let path = Path::new(&name);
    if path.components().any(|part| !matches!(part, Component::Normal(_))) {
        spot.error(
            "bad-boundary",
            format!("«{name}» lies outside the region's folder"),
            "the name of a file beside region.toml",
        );
        return None;
    }
    let read = |path: &Path| read(&std::fs::read_to_string(path).map_err(|error| error.to_string())?);
    let problem = |problem| spot.error("bad-boundary", format!("in {name}: {problem}"), EXPECTED);
    read(&folder.join(path)).map_err(problem).ok()
}

const EXPECTED: &str = "a GeoJSON file of polygons in WGS 84, longitude first";

/// The outline that a GeoJSON text draws: polygons, in features or bare; and the `source` and `licence` of its features.
fn read(text: &str) -> Result<(Boundary, Option<String>), String> {
    let json = text.parse::<GeoJson>().map_err(|error| error.to_string())?;
    let mut rings = Vec::new();
    match &json {
        GeoJson::Geometry(geometry) => gather(geometry, &mut rings)?,
        GeoJson::Feature(feature) => {
            of_feature(feature, &mut rings).map_err(|problem| format!("the feature: {problem}"))?
        }
        GeoJson::FeatureCollection(collection) => {
            for (at, feature) in (1..).zip(&collection.features) {
                of_feature(feature, &mut rings).map_err(|problem| format!("{}: {problem}", named(feature, at)))?;
            }
        }
    }
    let boundary = Boundary::new(rings).map_err(|error| error.to_string())?;
    Ok((boundary, source(&json)))
}

/// What the features say of where they come from, each saying once.
fn source(json: &GeoJson) -> Option<String> {
    let features: &[Feature] = match json {
        GeoJson::FeatureCollection(collection) => &collection.features,
        GeoJson::Feature(feature) => std::slice::from_ref(feature),
        GeoJson::Geometry(_) => &[],
    };
    let said = |feature: &Feature| {
        let parts = ["source", "licence"].iter().filter_map(|key| feature.property(*key)?.as_str());
        parts.map(ToOwned::to_owned).collect::<Vec<_>>().join(", ")
    };
    let mut sources: Vec<_> = features.iter().map(said).filter(|said| !said.is_empty()).collect();
    sources.dedup();
    (!sources.is_empty()).then(|| sources.join("; "))
}

fn of_feature(feature: &Feature, rings: &mut Vec<Vec<Point>>) -> Result<(), String> {
    gather(feature.geometry.as_ref().ok_or("it has no geometry")?, rings)
}

/// How a message names a feature: by its place, and its own name or code where it has one.
fn named(feature: &Feature, at: usize) -> String {
    let own = ["name", "nom", "code"].iter().find_map(|key| feature.property(*key)?.as_str());
    own.map_or_else(|| format!("feature {at}"), |name| format!("feature {at} ({name})"))
}

fn gather(geometry: &Geometry, rings: &mut Vec<Vec<Point>>) -> Result<(), String> {
    match &geometry.value {
        GeometryValue::Polygon { coordinates } => polygon(coordinates, rings),
        GeometryValue::MultiPolygon { coordinates } => coordinates.iter().try_for_each(|one| polygon(one, rings)),
        GeometryValue::GeometryCollection { geometries } => geometries.iter().try_for_each(|one| gather(one, rings)),
        other => Err(format!("a {} encloses nothing", other.type_name())),
    }
}

fn polygon(from: &[Vec<Position>], rings: &mut Vec<Vec<Point>>) -> Result<(), String> {
    for ring in from {
        let points: Option<Vec<_>> = ring.iter().map(point).collect();
        let points = points.ok_or_else(|| InvalidBoundary::BeyondTheEarth.to_string())?;
        if points.len() < 4 || points.first() != points.last() {
            return Err("a ring needs four points or more, the last like the first".into());
        }
        rings.push(points);
    }
    Ok(())
}

fn point(position: &Position) -> Option<Point> {
    let [lon, lat, ..] = position.as_slice() else { return None };
    Point::new(*lat, *lon)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: &str = r#"[[[2.0,45.0],[4.0,45.0],[4.0,46.0],[2.0,46.0],[2.0,45.0]]]"#;

    fn feature(coordinates: &str) -> String {
        let geometry = format!(r#"{{"type":"Polygon","coordinates":{coordinates}}}"#);
        format!(r#"{{"type":"Feature","properties":{{"nom":"Cantal"}},"geometry":{geometry}}}"#)
    }

    #[test]
    fn polygons_are_read_bare_in_a_feature_and_in_a_collection() {
        let bare = format!(r#"{{"type":"Polygon","coordinates":{SQUARE}}}"#);
        let several = format!(r#"{{"type":"MultiPolygon","coordinates":[{SQUARE}]}}"#);
        let collection = format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, feature(SQUARE));
        for text in [bare, several, feature(SQUARE), collection] {
            assert!(read(&text).unwrap().0.contains(Point { lat: 45.5, lon: 3.0 }), "{text}");
        }
    }

    #[test]
    fn whose_work_it_is_is_said_once() {
        let named =
            feature(SQUARE).replace("\"nom\":\"Cantal\"", "\"source\":\"Natural Earth\",\"licence\":\"public domain\"");
        let collection = format!(r#"{{"type":"FeatureCollection","features":[{named},{named},{}]}}"#, feature(SQUARE));
        assert_eq!(read(&collection).unwrap().1.as_deref(), Some("Natural Earth, public domain"));
        assert_eq!(read(&feature(SQUARE)).unwrap().1, None);
    }

    #[test]
    fn a_mistake_names_its_feature() {
        let open = "[[[2.0,45.0],[4.0,45.0],[4.0,46.0],[2.0,46.0]]]";
        let collection =
            format!(r#"{{"type":"FeatureCollection","features":[{},{}]}}"#, feature(SQUARE), feature(open));
        let problem = read(&collection).unwrap_err();
        assert_eq!(problem, "feature 2 (Cantal): a ring needs four points or more, the last like the first");
    }

    #[test]
    fn what_draws_no_outline_is_refused() {
        let point = r#"{"type":"Point","coordinates":[2.0,45.0]}"#;
        assert_eq!(read(point).unwrap_err(), "a Point encloses nothing");
        assert!(read("{").unwrap_err().contains("GeoJSON"));
        let nothing = r#"{"type":"FeatureCollection","features":[]}"#;
        assert!(read(nothing).unwrap_err().contains("no ring"));
        let swapped = "[[[45.0,102.0],[45.0,104.0],[46.0,104.0],[45.0,102.0]]]";
        assert!(read(&feature(swapped)).unwrap_err().contains("longitude comes first"));
    }
}
