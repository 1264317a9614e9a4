//! Drawings in the place of photographs: calm places of a region, each with its own light. A seed gives always the same one.

mod indoors;
mod open;
mod palette;
mod sketch;
mod town;
mod water;

use sketch::{Dice, Sketch};

/// What can be drawn.
const SCENES: [fn(&mut Sketch); 12] = [
    open::hills,
    water::coast,
    open::mountains,
    town::street,
    open::rows,
    indoors::workshop,
    open::wood,
    water::bridge,
    indoors::table,
    open::orchard,
    town::market,
    indoors::shelves,
];

/// The drawing of a seed, as SVG of this size. Seeds that follow each other give other scenes.
pub(super) fn draw(seed: u64, width: u32, height: u32) -> String {
    let mut dice = Dice::new(seed);
    let scene = SCENES[usize::try_from((seed ^ (seed >> 32)).wrapping_mul(7) % 12).unwrap_or_default()];
    let palette = palette::choose(&mut dice);
    let mut sketch = Sketch::new(dice, palette);
    scene(&mut sketch);
    sketch.finish(width, height)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_depends_on_the_seed_alone_and_neighbours_differ() {
        assert_eq!(draw(7, 640, 360), draw(7, 640, 360));
        for seed in 0..24 {
            assert_ne!(draw(seed, 640, 360), draw(seed + 1, 640, 360));
            assert!(draw(seed, 640, 360).ends_with("</svg>"));
        }
    }
}
