//! Names of towns, for orientation: the largest first, each where it covers neither a mark nor another name.

use super::Town;
use super::projection::{Projection, Spot};

/// The size of letters and the height of a line on a phone, in units. Elsewhere both are smaller.
const LETTERS: f64 = 14.0;
const LINE: f64 = 15.0;
/// What stays free between a name and the edge of the drawing, beyond which nothing is seen: its outline needs some.
const EDGE: f64 = 2.0;
/// Towns named are at least this far apart: names that crowd in one corner orient nobody.
const APART: f64 = 56.0;
/// Half the width of a town's dot.
const DOT: f64 = 2.5;
/// From a dot or a mark to its name.
const STEP: f64 = 3.5;
/// A town is named only if it has a share of the largest one's inhabitants, one in this many: a hamlet orients nobody.
const SMALLEST: u32 = 30;

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

/// Something drawn that names must not cover: a disc.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// Its middle.
    pub at: Spot,
    /// Its radius.
    pub radius: f64,
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
pub fn place(towns: &[Town], marks: &[Mark], projection: &Projection, most: usize) -> Vec<Label> {
    let mut taken: Vec<_> = marks.iter().map(|mark| Area::around(mark.at, mark.radius)).collect();
    let mut named: Vec<Spot> = Vec::new();
    let mut labels = Vec::new();
    let spots = towns.iter().map(|town| (town, projection.spot(town.point)));
    let mut seen = spots.filter(|(_, spot)| projection.holds(*spot, 4.0)).peekable();
    let smallest = seen.peek().map_or(0, |(largest, _)| largest.inhabitants / SMALLEST);
    for (town, spot) in seen.take_while(|(town, _)| town.inhabitants >= smallest) {
        if labels.len() == most {
            break;
        }
        let is_apart = named.iter().all(|other| other.to(spot) >= APART);
        if let Some((label, area)) = free(town.name, spot, marks, &taken, projection).filter(|_| is_apart) {
            taken.extend([area, Area::around(spot, DOT)]);
            named.push(spot);
            labels.push(label);
        }
    }
    labels
}

/// The first place beside the town, or beside the mark that covers it, where its name fits.
fn free(
    name: &'static str,
    town: Spot,
    marks: &[Mark],
    taken: &[Area],
    projection: &Projection,
) -> Option<(Label, Area)> {
    let over = marks.iter().filter(|mark| mark.at.to(town) < mark.radius + DOT);
    let over = over.min_by(|a, b| a.at.to(town).total_cmp(&b.at.to(town)));
    let (from, step) = over.map_or((town, DOT + STEP), |mark| (mark.at, mark.radius + STEP));
    let (right, left, aside) = (from.x + step, from.x - step, step * 0.6);
    let (level, above, below) = (from.y + LINE * 0.3, from.y - step, from.y + step + LINE * 0.7);
    let beside = [
        (Anchor::Start, right, level),
        (Anchor::End, left, level),
        (Anchor::Middle, from.x, above),
        (Anchor::Middle, from.x, below),
        (Anchor::Start, from.x + aside, above),
        (Anchor::Start, from.x + aside, below),
        (Anchor::End, from.x - aside, above),
        (Anchor::End, from.x - aside, below),
    ];
    let dot = over.is_none().then_some(town);
    beside.into_iter().find_map(|(anchor, x, y)| {
        let label = Label { name, at: Spot { x, y }, anchor, dot };
        let area = label.area();
        let is_inside = [area.low, area.high].iter().all(|corner| projection.holds(*corner, EDGE));
        let is_free = is_inside && taken.iter().all(|other| !area.touches(other));
        is_free.then_some((label, area))
    })
}

impl Label {
    /// What it covers.
    fn area(&self) -> Area {
        let long = self.name.chars().map(width).sum::<f64>() * LETTERS;
        let Spot { x, y } = self.at;
        let left = match self.anchor {
            Anchor::Start => x,
            Anchor::Middle => x - long / 2.0,
            Anchor::End => x - long,
        };
        Area { low: Spot { x: left, y: y - LINE * 0.75 }, high: Spot { x: left + long, y: y + LINE * 0.25 } }
    }
}

/// How wide a letter is at most, in parts of the size: the widest of the fonts that are shipped and of those that stand in
/// for them until they arrive.
fn width(letter: char) -> f64 {
    match letter {
        'i' | 'í' | 'ì' | 'î' | 'ï' | 'j' | 'l' | 'I' | 'Í' | 'Î' | 'Ï' | ' ' | '\'' | '’' | '.' | '·' => {
            0.32
        }
        'f' | 'r' | 't' | '-' => 0.42,
        'm' | 'w' | 'M' | 'W' | 'æ' | 'Æ' | 'œ' | 'Œ' => 1.03,
        _ if letter.is_lowercase() => 0.64,
        _ if letter.is_uppercase() => 0.8,
        _ => 1.03,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::boundary::Extent;
    use crate::domain::place::Point;
    use proptest::prelude::*;

    #[test]
    fn a_name_of_wide_letters_takes_more_room_than_one_of_narrow_ones() {
        let long = |name| {
            let label = Label { name, at: Spot { x: 160.0, y: 90.0 }, anchor: Anchor::Middle, dot: None };
            let Area { low, high } = label.area();
            high.x - low.x
        };
        // As measured in pixels in the widest of the fonts, at 14 pixels.
        for (name, measured) in [("Ambert", 52.0), ("Montluçon", 72.9), ("L'Île-d'Elle", 71.3), ("Mimizan", 58.3)] {
            assert!((measured..measured * 1.2).contains(&long(name)), "{name}: {}", long(name));
        }
    }

    proptest! {
        #[test]
        fn no_name_covers_a_mark_or_another_name_or_leaves_the_drawing(
            towns in proptest::collection::vec((45.0_f64..46.3, 3.0_f64..4.3), 0..60),
            marks in proptest::collection::vec((12.0_f64..308.0, 12.0_f64..388.0), 0..40),
        ) {
            let low = Point { lat: 45.0, lon: 3.0 };
            let projection = Projection::fit(Extent { low, high: Point { lat: 46.3, lon: 4.3 } });
            let town = |(lat, lon)| Town { name: "Saint-Flour", point: Point { lat, lon }, inhabitants: 900 };
            let towns: Vec<_> = towns.into_iter().map(town).collect();
            let marks: Vec<_> = marks.into_iter().map(|(x, y)| Mark { at: Spot { x, y }, radius: 9.0 }).collect();
            let labels = place(&towns, &marks, &projection, 9);
            prop_assert!(labels.len() <= 9);
            for (at, label) in labels.iter().enumerate() {
                let own = label.area();
                prop_assert!([own.low, own.high].iter().all(|corner| projection.holds(*corner, EDGE)));
                prop_assert!(marks.iter().all(|mark| !own.touches(&Area::around(mark.at, mark.radius))));
                prop_assert!(labels[at + 1..].iter().all(|other| !own.touches(&other.area())));
            }
        }
    }
}
