//! From the earth to a drawing: flat, true at the middle of what is shown, fitted to the width of a phone.

use crate::domain::boundary::Extent;
use crate::domain::place::{KM_PER_DEGREE, Point};

/// The width of every drawing. A unit is a pixel of a small phone, so that sizes in units say what a thumb meets.
pub const WIDTH: f64 = 320.0;
/// The greatest height.
const TALLEST: f64 = 400.0;
/// The least height: a flat land keeps room for names.
const LOWEST: f64 = 180.0;
/// What stays free around the outline, for marks on its edge.
const MARGIN: f64 = 20.0;
/// The smallest stretch shown, in degrees: about two kilometres.
const NARROWEST: f64 = 0.02;

/// A place in a drawing, in its units, from the upper left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl Spot {
    /// The distance to another.
    pub fn to(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// How a stretch of the earth lies in a drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projection {
    center: Point,
    squeeze: f64,
    /// Units to a degree of latitude.
    scale: f64,
    /// The height of the drawing.
    pub height: f64,
}

impl Projection {
    /// The projection that shows all of `extent`, as large as it fits.
    pub fn fit(extent: Extent) -> Self {
        let Extent { low, high } = extent;
        let center = Point { lat: f64::midpoint(low.lat, high.lat), lon: f64::midpoint(low.lon, high.lon) };
        let squeeze = center.lat.to_radians().cos().max(0.01);
        let up = (high.lat - low.lat).max(NARROWEST);
        let across = ((high.lon - low.lon) * squeeze).max(NARROWEST);
        let scale = ((WIDTH - 2.0 * MARGIN) / across).min((TALLEST - 2.0 * MARGIN) / up);
        let height = (up * scale + 2.0 * MARGIN).clamp(LOWEST, TALLEST);
        Self { center, squeeze, scale, height }
    }

    /// Where a point lies.
    pub fn spot(&self, point: Point) -> Spot {
        Spot {
            x: WIDTH / 2.0 + (point.lon - self.center.lon) * self.squeeze * self.scale,
            y: self.height / 2.0 - (point.lat - self.center.lat) * self.scale,
        }
    }

    /// Whether a spot lies in the drawing, at least `inset` from its edge.
    pub fn holds(&self, spot: Spot, inset: f64) -> bool {
        (inset..=WIDTH - inset).contains(&spot.x) && (inset..=self.height - inset).contains(&spot.y)
    }

    /// Units to a kilometre.
    pub fn per_km(&self) -> f64 {
        self.scale / KM_PER_DEGREE
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn all_of_an_extent_lies_in_its_drawing(
            south in -80.0_f64..79.0, west in -179.0_f64..170.0, up in 0.0_f64..8.0, across in 0.0_f64..8.0,
            (along, upward) in (0.0_f64..=1.0, 0.0_f64..=1.0),
        ) {
            let (low, high) = (Point { lat: south, lon: west }, Point { lat: south + up, lon: west + across });
            let projection = Projection::fit(Extent { low, high });
            let spot = projection.spot(Point { lat: south + up * upward, lon: west + across * along });
            prop_assert!(projection.holds(spot, MARGIN - 0.01), "{spot:?} of {projection:?}");
            prop_assert!((LOWEST..=TALLEST).contains(&projection.height));
        }
    }

    #[test]
    fn north_is_up_and_a_kilometre_is_as_long_across_as_upwards() {
        let extent = Extent { low: Point { lat: 44.0, lon: 2.0 }, high: Point { lat: 46.0, lon: 4.0 } };
        let projection = Projection::fit(extent);
        let spot = |lat, lon| projection.spot(Point { lat, lon });
        assert!(spot(45.5, 3.0).y < spot(45.0, 3.0).y && spot(45.0, 3.5).x > spot(45.0, 3.0).x);
        let (up, across) =
            (Point { lat: 45.1, lon: 3.0 }, Point { lat: 45.0, lon: 3.0 + 0.1 / 45_f64.to_radians().cos() });
        let here = spot(45.0, 3.0);
        let ratio = here.to(spot(up.lat, up.lon)) / here.to(spot(across.lat, across.lon));
        assert!((ratio - 1.0).abs() < 0.01, "{ratio}");
    }
}
