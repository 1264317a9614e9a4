//! The shape of a land that no file draws: what lies around its places, with a little room.

use std::f64::consts::TAU;

use crate::domain::place::{KM_PER_DEGREE, Point};
use crate::domain::territory::Circle;

/// Around each place, in kilometres: a town is no point.
const ROOM_KM: f64 = 3.0;

/// The ring around circles and places, without dents. Empty where there is neither.
pub(super) fn around(circle: Option<Circle>, places: &[Point]) -> Vec<Point> {
    let places = places.iter().map(|place| ring(Circle { center: *place, km: ROOM_KM }, 12));
    let points = circle.map(|circle| ring(circle, 72)).into_iter().chain(places).flatten();
    convex(points.collect())
}

/// A circle as a ring of points.
pub(super) fn ring(circle: Circle, corners: u32) -> Vec<Point> {
    let Circle { center, km } = circle;
    let up = km / KM_PER_DEGREE;
    let across = up / center.lat.to_radians().cos().max(0.01);
    let corner = |at| {
        let angle = f64::from(at) / f64::from(corners) * TAU;
        Point { lat: center.lat + up * angle.sin(), lon: center.lon + across * angle.cos() }
    };
    (0..corners).map(corner).collect()
}

/// The convex hull (Andrew's monotone chain).
fn convex(mut points: Vec<Point>) -> Vec<Point> {
    points.sort_by(|a, b| a.lon.total_cmp(&b.lon).then(a.lat.total_cmp(&b.lat)));
    let mut hull = half(points.iter().copied());
    hull.extend(half(points.iter().rev().copied()));
    hull
}

/// One side of it, without its last point, which the other begins with.
fn half(points: impl Iterator<Item = Point>) -> Vec<Point> {
    let mut side: Vec<Point> = Vec::new();
    for point in points {
        while let [.., a, b] = side.as_slice() {
            let turn = (b.lon - a.lon) * (point.lat - a.lat) - (b.lat - a.lat) * (point.lon - a.lon);
            if turn > 0.0 {
                break;
            }
            side.pop();
        }
        side.push(point);
    }
    side.pop();
    side
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::boundary::Boundary;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_place_lies_inside(places in proptest::collection::vec((44.0_f64..46.0, 2.0_f64..4.0), 1..40)) {
            let places: Vec<_> = places.into_iter().map(|(lat, lon)| Point { lat, lon }).collect();
            let hull = Boundary::new(vec![around(None, &places)]).unwrap();
            prop_assert!(places.iter().all(|place| hull.contains(*place)));
        }
    }

    #[test]
    fn around_nothing_is_nothing() {
        assert!(around(None, &[]).is_empty());
    }
}
