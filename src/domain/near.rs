//! «Around here»: a circle as an address writes it, `45.780,3.082,12`: latitude, longitude, kilometres.

use std::fmt;
use std::str::FromStr;

use super::boundary::Extent;
use super::place::Point;

/// A circle on the earth. Its middle is kept to a thousandth of a degree, about a hundred metres.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Near {
    thousandths_north: i32,
    thousandths_east: i32,
    km: u16,
}

/// A text that is no such circle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("latitude, longitude and kilometres from 1 to 500, such as 45.78,3.082,12")]
pub struct InvalidNear;

/// The widest circle, in kilometres.
const WIDEST: u16 = 500;

impl Near {
    /// The circle of this many kilometres around a point.
    pub fn new(center: Point, km: u16) -> Option<Self> {
        let Point { lat, lon } = Point::new(center.lat, center.lon)?;
        let fits = (1..=WIDEST).contains(&km);
        fits.then(|| Self { thousandths_north: thousandths(lat), thousandths_east: thousandths(lon), km })
    }

    /// A circle around points, with a little room; at least 2 km wide, so that one village is more than a dot. None for no
    /// points, and for those too far apart.
    pub fn around(points: &[Point]) -> Option<Self> {
        let extent = Extent::around(points.iter().copied())?;
        let middle = |a: f64, b: f64| f64::midpoint(a, b);
        let center =
            Point { lat: middle(extent.low.lat, extent.high.lat), lon: middle(extent.low.lon, extent.high.lon) };
        let farthest = points.iter().map(|point| center.km_to(*point)).fold(0.0, f64::max);
        let km = (2..=WIDEST).find(|km| f64::from(*km) >= farthest + 1.0)?;
        Self::new(center, km)
    }

    /// Its middle.
    pub fn center(self) -> Point {
        let degrees = |thousandths| f64::from(thousandths) / 1000.0;
        Point { lat: degrees(self.thousandths_north), lon: degrees(self.thousandths_east) }
    }

    /// Its radius in kilometres.
    pub fn km(self) -> u16 {
        self.km
    }

    /// Whether a point lies in it.
    pub fn holds(self, point: Point) -> bool {
        self.center().km_to(point) <= f64::from(self.km)
    }

    /// The box around it.
    pub fn extent(self) -> Extent {
        let center = self.center();
        Extent { low: center, high: center }.widened(f64::from(self.km))
    }
}

#[expect(clippy::cast_possible_truncation, reason = "degrees of the earth: at most 180,000 thousandths")]
fn thousandths(degrees: f64) -> i32 {
    (degrees * 1000.0).round() as i32
}

impl FromStr for Near {
    type Err = InvalidNear;

    fn from_str(text: &str) -> Result<Self, InvalidNear> {
        let mut parts = text.split(',').map(str::trim);
        let mut next = || parts.next().ok_or(InvalidNear);
        let (lat, lon, km) = (next()?, next()?, next()?);
        let degrees = |text: &str| text.parse::<f64>().map_err(|_| InvalidNear);
        let center = Point::new(degrees(lat)?, degrees(lon)?).ok_or(InvalidNear)?;
        let near = Self::new(center, km.parse().map_err(|_| InvalidNear)?);
        near.filter(|_| parts.next().is_none()).ok_or(InvalidNear)
    }
}

impl fmt::Display for Near {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Point { lat, lon } = self.center();
        write!(out, "{lat},{lon},{}", self.km)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_circle_on_the_earth_is_refused() {
        for text in ["", "45", "45,3", "95,3,12", "45,3,0", "45,3,501", "45,3,12,4", "NaN,3,12", "inf,3,12", "a,b,c"] {
            assert_eq!(text.parse::<Near>(), Err(InvalidNear), "{text}");
        }
        assert_eq!("45.7800, 3.08,12".parse::<Near>().map(|near| near.to_string()), Ok("45.78,3.08,12".into()));
    }

    proptest! {
        #[test]
        fn a_circle_is_read_as_it_is_written_and_holds_what_it_was_drawn_around(
            points in proptest::collection::vec((-60.0_f64..60.0, -170.0_f64..170.0), 1..2),
            steps in proptest::collection::vec((-0.5_f64..0.5, -0.5_f64..0.5), 0..20),
        ) {
            let (lat, lon) = points[0];
            let around = steps.iter().map(|(up, right)| Point { lat: lat + up, lon: lon + right });
            let points: Vec<_> = std::iter::once(Point { lat, lon }).chain(around).collect();
            let near = Near::around(&points).unwrap();
            prop_assert_eq!(near.to_string().parse::<Near>(), Ok(near));
            prop_assert!(points.iter().all(|point| near.holds(*point)));
        }
    }
}
