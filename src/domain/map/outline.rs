//! Outlines as they are drawn: fewer points (Douglas and Peucker), only what is in the picture (Sutherland and Hodgman),
//! written short.

use std::fmt::Write;

use super::projection::{Projection, Spot, WIDTH};

/// The places of the points to keep of a closed ring, so that no other lies farther than `tolerance` from the line drawn.
/// Fewer than three where nothing of the ring could be seen.
pub(super) fn simplify(ring: &[Spot], tolerance: f64) -> Vec<usize> {
    let Some(first) = ring.first() else { return Vec::new() };
    // A ring has no ends: it is cut where it starts and at the point farthest from there.
    let far = (0..ring.len()).max_by(|a, b| first.to(ring[*a]).total_cmp(&first.to(ring[*b]))).unwrap_or(0);
    let mut kept = vec![0, far];
    let mut open = vec![(0, far), (far, ring.len())];
    while let Some((from, to)) = open.pop() {
        let (a, b) = (ring[from], ring[to % ring.len()]);
        let away = |at: usize| from_segment(ring[at], a, b);
        let farthest = (from + 1..to).max_by(|one, other| away(*one).total_cmp(&away(*other)));
        if let Some(at) = farthest.filter(|at| away(*at) > tolerance) {
            kept.push(at);
            open.extend([(from, at), (at, to)]);
        }
    }
    kept.sort_unstable();
    kept.dedup();
    kept
}

/// The distance from a spot to the segment from `a` to `b`.
fn from_segment(spot: Spot, a: Spot, b: Spot) -> f64 {
    let (x, y) = (b.x - a.x, b.y - a.y);
    let length = x * x + y * y;
    let along = ((spot.x - a.x) * x + (spot.y - a.y) * y) / length;
    let along = if length > 0.0 { along.clamp(0.0, 1.0) } else { 0.0 };
    spot.to(Spot { x: a.x + along * x, y: a.y + along * y })
}

/// The part of a ring within the drawing and a little around it, so that the cut is not seen.
pub(super) fn clip(ring: Vec<Spot>, projection: &Projection) -> Vec<Spot> {
    const BEYOND: f64 = 10.0;
    type Coordinate = fn(&Spot) -> f64;
    let (x, y): (Coordinate, Coordinate) = (|spot| spot.x, |spot| spot.y);
    let sides =
        [(x, -BEYOND, 1.0), (x, WIDTH + BEYOND, -1.0), (y, -BEYOND, 1.0), (y, projection.height + BEYOND, -1.0)];
    sides.into_iter().fold(ring, |ring, (coordinate, edge, sign)| {
        let depth = |spot: &Spot| (coordinate(spot) - edge) * sign;
        let mut cut = Vec::with_capacity(ring.len());
        for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            if depth(a) >= 0.0 {
                cut.push(*a);
            }
            if (depth(a) >= 0.0) != (depth(b) >= 0.0) {
                let share = depth(a) / (depth(a) - depth(b));
                cut.push(Spot { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
            }
        }
        cut
    })
}

/// Rings as an SVG path, to a tenth of a unit. Islands too small to be seen go, unless all are.
pub(super) fn path(rings: &[Vec<Spot>], tolerance: f64) -> String {
    const SEEN: f64 = 1.5;
    let drawn = rings.iter().map(|ring| simplify(ring, tolerance).into_iter().map(|at| ring[at]).collect::<Vec<_>>());
    let drawn: Vec<_> = drawn.filter(|ring| ring.len() > 2).collect();
    let largest = drawn.iter().map(|ring| area(ring)).fold(0.0, f64::max);
    let mut path = String::new();
    for ring in drawn.iter().filter(|ring| area(ring) >= SEEN.min(largest)) {
        write_ring(&mut path, ring);
    }
    path
}

/// What a ring encloses.
fn area(ring: &[Spot]) -> f64 {
    let pairs = ring.iter().zip(ring.iter().cycle().skip(1));
    pairs.map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>().abs() / 2.0
}

/// Steps from point to point, counted in whole tenths so that roundings do not add up.
fn write_ring(path: &mut String, ring: &[Spot]) {
    let tenths = |spot: &Spot| ((spot.x * 10.0).round(), (spot.y * 10.0).round());
    let (mut x, mut y) = (0.0, 0.0);
    for (at, spot) in ring.iter().enumerate() {
        let next = tenths(spot);
        let (right, down) = ((next.0 - x) / 10.0, (next.1 - y) / 10.0);
        (x, y) = next;
        let command = match at {
            0 => "M",
            1 => "l",
            _ if right < 0.0 => "",
            _ => " ",
        };
        let apart = if down < 0.0 { "" } else { " " };
        // Writing to a text cannot fail.
        _ = write!(path, "{command}{}{apart}{}", right + 0.0, down + 0.0);
    }
    path.push('z');
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn star(radii: &[f64]) -> Vec<Spot> {
        let step = std::f64::consts::TAU / radii.len() as f64;
        let spot = |(at, r): (usize, &f64)| {
            let angle = at as f64 * step;
            Spot { x: 160.0 + r * angle.cos(), y: 160.0 + r * angle.sin() }
        };
        radii.iter().enumerate().map(spot).collect()
    }

    #[test]
    fn a_square_is_written_as_steps() {
        let ring = [(10.0, 10.0), (20.04, 10.0), (20.0, 20.0), (15.0, 20.01), (10.0, 20.0)].map(|(x, y)| Spot { x, y });
        assert_eq!(path(&[ring.to_vec()], 0.3), "M10 10l10 0 0 10-10 0z");
    }

    proptest! {
        #[test]
        fn no_point_lies_farther_from_the_line_than_allowed(
            radii in proptest::collection::vec(20.0_f64..150.0, 3..300), tolerance in 0.1_f64..5.0,
        ) {
            let ring = star(&radii);
            let kept: Vec<_> = simplify(&ring, tolerance).into_iter().map(|at| ring[at]).collect();
            let pairs: Vec<_> = kept.iter().zip(kept.iter().cycle().skip(1)).collect();
            for spot in &ring {
                let nearest = pairs.iter().map(|(a, b)| from_segment(*spot, **a, **b)).fold(f64::INFINITY, f64::min);
                prop_assert!(nearest <= tolerance + 1e-9);
            }
        }

        #[test]
        fn what_is_clipped_lies_in_the_drawing(radii in proptest::collection::vec(1.0_f64..900.0, 3..60)) {
            let low = crate::domain::place::Point { lat: 45.0, lon: 3.0 };
            let high = crate::domain::place::Point { lat: 46.0, lon: 4.0 };
            let projection = Projection::fit(crate::domain::boundary::Extent { low, high });
            for spot in clip(star(&radii), &projection) {
                prop_assert!(projection.holds(spot, -10.001), "{spot:?}");
            }
        }
    }
}
