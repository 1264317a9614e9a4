//! A territory's outline: whether a point lies inside, and how far outside, fast enough for 100,000 points and 1,000 outlines.

use super::place::{KM_PER_DEGREE, Point};

/// Rings of one or more polygons, their edges sorted into horizontal bands so that a test reads a few edges, not all.
/// Inside is even-odd over every ring, so holes and islands need no order. Exact: nothing is simplified.
#[derive(Debug, Clone)]
pub struct Boundary {
    edges: Vec<Edge>,
    /// `first[b]..first[b + 1]` are the places in `banded` of the edges that touch band `b`.
    first: Vec<u32>,
    /// Edges by band, those of several bands repeated: a test reads one stretch of memory.
    banded: Vec<Edge>,
    extent: Extent,
    rings: Vec<Vec<Point>>,
}

#[derive(Debug, Clone, Copy)]
struct Edge {
    a: Point,
    b: Point,
}

/// A box around something on the earth; it does not cross the 180th meridian.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Extent {
    /// South-western corner.
    pub low: Point,
    /// North-eastern corner.
    pub high: Point,
}

impl Extent {
    /// The box around points; none around none.
    pub fn around(points: impl Iterator<Item = Point>) -> Option<Self> {
        let extent = extent_of(points);
        extent.low.lat.is_finite().then_some(extent)
    }

    /// Whether the point lies in the box.
    pub fn contains(&self, point: Point) -> bool {
        (self.low.lat..=self.high.lat).contains(&point.lat) && (self.low.lon..=self.high.lon).contains(&point.lon)
    }

    /// The box, wider by `km` on each side.
    pub fn widened(&self, km: f64) -> Self {
        let lat = km / KM_PER_DEGREE;
        let narrowest = self.low.lat.abs().max(self.high.lat.abs()).to_radians().cos().max(0.01);
        let lon = lat / narrowest;
        let low = Point { lat: self.low.lat - lat, lon: self.low.lon - lon };
        Self { low, high: Point { lat: self.high.lat + lat, lon: self.high.lon + lon } }
    }
}

/// Why rings make no outline.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidBoundary {
    /// No ring of at least three different points.
    #[error("the outline has no ring of three points or more")]
    Empty,
    /// Figures beyond the earth's: most often latitude and longitude were swapped.
    #[error("the outline has a point beyond the earth: longitude comes first in GeoJSON")]
    BeyondTheEarth,
}

impl Boundary {
    /// The outline that these rings draw. Closing points may be repeated or not.
    pub fn new(rings: Vec<Vec<Point>>) -> Result<Self, InvalidBoundary> {
        let mut edges = Vec::new();
        for ring in &rings {
            if ring.iter().any(|point| Point::new(point.lat, point.lon).is_none()) {
                return Err(InvalidBoundary::BeyondTheEarth);
            }
            let closed = ring.iter().zip(ring.iter().cycle().skip(1));
            edges.extend(closed.filter(|(a, b)| a != b).map(|(a, b)| Edge { a: *a, b: *b }));
        }
        if edges.len() < 3 {
            return Err(InvalidBoundary::Empty);
        }
        let extent = extent_of(edges.iter().map(|edge| edge.a));
        let mut boundary = Self { edges, first: Vec::new(), banded: Vec::new(), extent, rings };
        boundary.sort_into_bands();
        Ok(boundary)
    }

    /// Puts every edge into each band it touches: one band per two edges keeps most bands at a handful.
    fn sort_into_bands(&mut self) {
        let bands = (self.edges.len() / 2).clamp(1, 8192);
        self.first = vec![0; bands + 1];
        let spans: Vec<_> = self.edges.iter().map(|edge| (self.band(edge.a.lat), self.band(edge.b.lat))).collect();
        for &(a, b) in &spans {
            for band in a.min(b)..=a.max(b) {
                self.first[band + 1] += 1;
            }
        }
        for band in 0..bands {
            self.first[band + 1] += self.first[band];
        }
        let mut next = self.first.clone();
        let nowhere = Edge { a: self.extent.low, b: self.extent.low };
        self.banded = vec![nowhere; self.first[bands] as usize];
        for (edge, &(a, b)) in self.edges.iter().zip(&spans) {
            for free in &mut next[a.min(b)..=a.max(b)] {
                self.banded[*free as usize] = *edge;
                *free += 1;
            }
        }
    }

    /// The band that holds a latitude; the outermost for those beyond.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the number of bands")]
    fn band(&self, lat: f64) -> usize {
        let bands = self.first.len() - 1;
        let height = (self.extent.high.lat - self.extent.low.lat).max(f64::MIN_POSITIVE);
        let place = (lat - self.extent.low.lat) / height * bands as f64;
        (place.max(0.0) as usize).min(bands - 1)
    }

    /// Whether the point lies inside. A point exactly on an edge may fall either way, but always the same.
    pub fn contains(&self, point: Point) -> bool {
        if !self.extent.contains(point) {
            return false;
        }
        let band = self.band(point.lat);
        let near = &self.banded[self.first[band] as usize..self.first[band + 1] as usize];
        let mut inside = false;
        for &Edge { a, b } in near {
            if (a.lat > point.lat) != (b.lat > point.lat) {
                let crossing = a.lon + (point.lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon);
                inside ^= point.lon < crossing;
            }
        }
        inside
    }

    /// How far outside the point lies, in kilometres; 0 inside. Flat around the point: good to a percent within 100 km.
    pub fn km_outside(&self, point: Point) -> f64 {
        if self.contains(point) {
            return 0.0;
        }
        let squeeze = point.lat.to_radians().cos();
        let flat = |p: Point| ((p.lon - point.lon) * squeeze * KM_PER_DEGREE, (p.lat - point.lat) * KM_PER_DEGREE);
        let distances = self.edges.iter().map(|edge| from_origin(flat(edge.a), flat(edge.b)));
        distances.fold(f64::INFINITY, f64::min)
    }

    /// The box around the outline.
    pub fn extent(&self) -> Extent {
        self.extent
    }

    /// The rings, as given.
    pub fn rings(&self) -> &[Vec<Point>] {
        &self.rings
    }
}

/// The box around points.
fn extent_of(points: impl Iterator<Item = Point>) -> Extent {
    let low = Point { lat: f64::INFINITY, lon: f64::INFINITY };
    let high = Point { lat: f64::NEG_INFINITY, lon: f64::NEG_INFINITY };
    points.fold(Extent { low, high }, |extent, point| Extent {
        low: Point { lat: extent.low.lat.min(point.lat), lon: extent.low.lon.min(point.lon) },
        high: Point { lat: extent.high.lat.max(point.lat), lon: extent.high.lon.max(point.lon) },
    })
}

/// The distance from the origin to the segment from `a` to `b`.
fn from_origin(a: (f64, f64), b: (f64, f64)) -> f64 {
    let along = (b.0 - a.0, b.1 - a.1);
    let length = along.0 * along.0 + along.1 * along.1;
    let nearest = if length > 0.0 { (-(a.0 * along.0 + a.1 * along.1) / length).clamp(0.0, 1.0) } else { 0.0 };
    (a.0 + nearest * along.0).hypot(a.1 + nearest * along.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ring(points: &[(f64, f64)]) -> Vec<Point> {
        points.iter().map(|&(lon, lat)| Point { lat, lon }).collect()
    }

    /// A square with a square hole.
    fn frame() -> Boundary {
        let outer = ring(&[(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)]);
        let hole = ring(&[(1.0, 1.0), (3.0, 1.0), (3.0, 3.0), (1.0, 3.0)]);
        Boundary::new(vec![outer, hole]).unwrap()
    }

    #[test]
    fn a_hole_is_outside() {
        let inside = |lat, lon| frame().contains(Point { lat, lon });
        assert!(inside(0.5, 0.5) && inside(3.5, 2.0));
        assert!(!inside(2.0, 2.0) && !inside(5.0, 2.0) && !inside(2.0, -0.1));
    }

    #[test]
    fn distance_outside_is_in_kilometres() {
        let km = frame().km_outside(Point { lat: 0.0, lon: 4.1 });
        assert!((km - 11.12).abs() < 0.05, "{km}");
        assert!(frame().km_outside(Point { lat: 0.5, lon: 0.5 }) == 0.0);
    }

    #[test]
    fn swapped_or_empty_rings_are_refused() {
        assert_eq!(
            Boundary::new(vec![ring(&[(3.0, 95.0), (4.0, 0.0), (1.0, 1.0)])]).unwrap_err(),
            InvalidBoundary::BeyondTheEarth
        );
        assert_eq!(Boundary::new(vec![]).unwrap_err(), InvalidBoundary::Empty);
    }

    proptest! {
        /// The banded test against the plain one over every edge, on random stars.
        #[test]
        fn bands_change_no_answer(radii in proptest::collection::vec(0.2_f64..2.0, 3..400), lat in -2.2_f64..2.2, lon in -2.2_f64..2.2) {
            let step = std::f64::consts::TAU / radii.len() as f64;
            let star: Vec<_> = radii.iter().enumerate().map(|(i, r)| {
                let angle = i as f64 * step;
                Point { lat: r * angle.sin(), lon: r * angle.cos() }
            }).collect();
            let boundary = Boundary::new(vec![star.clone()]).unwrap();
            let mut inside = false;
            for (a, b) in star.iter().zip(star.iter().cycle().skip(1)) {
                if (a.lat > lat) != (b.lat > lat) {
                    inside ^= lon < a.lon + (lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon);
                }
            }
            prop_assert_eq!(boundary.contains(Point { lat, lon }), inside);
        }
    }
}
