//! The colours of a card.

use crate::domain::look::{Colour, Look};

/// What a card is drawn in. A card is always light: who shows it has a ground of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardColours {
    /// The ground.
    pub paper: Colour,
    /// The letters.
    pub ink: Colour,
    /// The mark.
    pub accent: Colour,
    /// What is written on the accent.
    pub on_accent: Colour,
    /// What the crowd gave.
    pub crowd: Colour,
    /// What partners add, by pattern, and what is drawn on it.
    pub parts: [Colour; 3],
    /// The patterns on it.
    pub mark: Colour,
    /// The ground of the tiles.
    pub ground: Colour,
    /// The tiles, first colour.
    pub a: Colour,
    /// The tiles, second colour.
    pub b: Colour,
    /// The tiles, third colour.
    pub c: Colour,
}

/// Ground and inks of the tiles by tone, as the style sheet arranges them (`10-tokens.css`).
const TONES: [[&str; 4]; 4] = [
    ["tile_ground", "tile_1", "tile_2", "tile_3"],
    ["tile_ground", "tile_2", "tile_1", "tile_3"],
    ["tile_3", "tile_1", "tile_2", "tile_ground"],
    ["tile_1", "tile_2", "tile_3", "tile_ground"],
];

impl CardColours {
    /// The colours that a region's look has by day, with the tiles in one of their tones.
    pub fn of(look: &Look, tone: u32) -> Self {
        // A theme of its own that declares no such colour still gets a card that reads.
        let colour = |name: &str, otherwise| look.colour(name).map_or(otherwise, |shades| shades.light);
        let [ground, a, b, c] = TONES[tone as usize % TONES.len()].map(|name| colour(name, Colour::WHITE));
        let (paper, ink) = (colour("paper", Colour::WHITE), colour("ink", Colour::BLACK));
        let (accent, on_accent) = (colour("accent", Colour::BLACK), colour("on_accent", Colour::WHITE));
        let parts = ["part_1", "part_2", "part_3"].map(|name| colour(name, accent));
        let (crowd, mark) = (colour("crowd", accent), colour("mark", ink));
        Self { paper, ink, accent, on_accent, crowd, parts, mark, ground, a, b, c }
    }
}
