//! Names of towns, for orientation: the largest first, each where it covers neither a mark nor another name.

use super::projection::{Projection, Spot, WIDTH};

/// The width of a letter and the height of a line on a phone, in units.
const LETTER: f64 = 7.6;
const LINE: f64 = 16.0;
/// Towns named are at least this far apart: names that crowd in one corner orient nobody.
const APART: f64 = 56.0;
/// Half the width of a mark, with a hair of room.
const MARK: f64 = 12.0;
/// From a town's dot to its name.
const STEP: f64 = 6.0;

/// Where a name begins, is centred, or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// To the right of its town.
    Start,
    /// Above or below it.
    Middle,
    /// To the left of it.
    End,
}

/// A town's name in a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// The name.
    pub name: &'static str,
    /// Where its line stands.
    pub at: Spot,
    /// How it stands there.
    pub anchor: Anchor,
    /// The town itself; none where a mark covers it.
    pub dot: Option<Spot>,
}

#[derive(Debug, Clone, Copy)]
struct Area {
    low: Spot,
    high: Spot,
}

impl Area {
    fn around(spot: Spot, half: f64) -> Self {
        Self { low: Spot { x: spot.x - half, y: spot.y - half }, high: Spot { x: spot.x + half, y: spot.y + half } }
    }

    fn touches(&self, other: &Self) -> bool {
        let apart = self.low.x >= other.high.x
            || other.low.x >= self.high.x
            || self.low.y >= other.high.y
            || other.low.y >= self.high.y;
        !apart
    }
}

/// The names of at most `most` of these towns, which come in order of size.
pub fn place(
    towns: impl Iterator<Item = (&'static str, Spot)>,
    marks: &[Spot],
    projection: &Projection,
    most: usize,
) -> Vec<Label> {
    let mut taken: Vec<_> = marks.iter().map(|mark| Area::around(*mark, MARK)).collect();
    let mut named: Vec<Spot> = Vec::new();
    let mut labels = Vec::new();
    for (name, town) in towns {
        if labels.len() == most {
            break;
        }
        if !projection.holds(town, 4.0) || named.iter().any(|other| other.to(town) < APART) {
            continue;
        }
        if let Some((label, area)) = free(name, town, marks, &taken, projection) {
            taken.extend([area, Area::around(town, 3.0)]);
            named.push(town);
            labels.push(label);
        }
    }
    labels
}

/// The first place beside the town, or beside the mark that covers it, where its name fits.
fn free(
    name: &'static str,
    town: Spot,
    marks: &[Spot],
    taken: &[Area],
    projection: &Projection,
) -> Option<(Label, Area)> {
    let over = marks.iter().copied().filter(|mark| mark.to(town) < MARK);
    let over = over.min_by(|a, b| a.to(town).total_cmp(&b.to(town)));
    let (from, step) = over.map_or((town, STEP), |mark| (mark, MARK + 2.0));
    let long = name.chars().count() as f64 * LETTER;
    let beside = [
        (Anchor::Start, from.x + step, from.y + LINE * 0.3),
        (Anchor::End, from.x - step, from.y + LINE * 0.3),
        (Anchor::Middle, from.x, from.y - step),
        (Anchor::Middle, from.x, from.y + step + LINE * 0.7),
    ];
    beside.into_iter().find_map(|(anchor, x, y)| {
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - long / 2.0,
            Anchor::End => x - long,
        };
        let area = Area { low: Spot { x: left, y: y - LINE * 0.8 }, high: Spot { x: left + long, y: y + LINE * 0.2 } };
        let inside = left >= 0.0 && left + long <= WIDTH && area.low.y >= 0.0 && area.high.y <= projection.height;
        let is_free = inside && taken.iter().all(|other| !area.touches(other));
        let dot = over.is_none().then_some(town);
        is_free.then_some((Label { name, at: Spot { x, y }, anchor, dot }, area))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::boundary::Extent;
    use crate::domain::place::Point;
    use proptest::prelude::*;

    fn area(label: &Label) -> Area {
        let long = label.name.chars().count() as f64 * LETTER;
        let left = match label.anchor {
            Anchor::Start => label.at.x,
            Anchor::Middle => label.at.x - long / 2.0,
            Anchor::End => label.at.x - long,
        };
        let (top, bottom) = (label.at.y - LINE * 0.8, label.at.y + LINE * 0.2);
        Area { low: Spot { x: left, y: top }, high: Spot { x: left + long, y: bottom } }
    }

    proptest! {
        #[test]
        fn no_name_covers_a_mark_or_another_name(
            towns in proptest::collection::vec((0.0_f64..320.0, 0.0_f64..400.0), 0..60),
            marks in proptest::collection::vec((12.0_f64..308.0, 12.0_f64..388.0), 0..40),
        ) {
            let low = Point { lat: 45.0, lon: 3.0 };
            let projection = Projection::fit(Extent { low, high: Point { lat: 46.3, lon: 4.3 } });
            let spot = |(x, y)| Spot { x, y };
            let marks: Vec<_> = marks.into_iter().map(spot).collect();
            let labels = place(towns.into_iter().map(|at| ("Saint-Flour", spot(at))), &marks, &projection, 9);
            prop_assert!(labels.len() <= 9);
            for (at, label) in labels.iter().enumerate() {
                let own = area(label);
                prop_assert!(marks.iter().all(|mark| !own.touches(&Area::around(*mark, MARK))));
                prop_assert!(labels[at + 1..].iter().all(|other| !own.touches(&area(other))));
            }
        }
    }
}
