//! The colours of a card.

/// Colours as CSS writes them, `#1d4f5c`. A card is always light: who shows it has a ground of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardColours {
    /// The ground.
    pub paper: String,
    /// The letters.
    pub ink: String,
    /// The mark.
    pub accent: String,
    /// What is written on the accent.
    pub on_accent: String,
    /// What the crowd gave.
    pub crowd: String,
    /// The ground of the tiles.
    pub ground: String,
    /// The tiles, first colour.
    pub a: String,
    /// The tiles, second colour.
    pub b: String,
    /// The tiles, third colour.
    pub c: String,
}

/// Ground and colours of the tiles, by tone.
const TONES: [[&str; 4]; 4] = [
    ["#e6ece6", "#1d4f5c", "#c4694a", "#e3c26a"],
    ["#f3e9d6", "#b4573c", "#24584c", "#d9a441"],
    ["#e2e9ee", "#2c4a6e", "#d08a4e", "#86a9b5"],
    ["#ecebdd", "#47683c", "#8d4a5b", "#e0bd58"],
];

impl CardColours {
    /// The colours of the base theme, with the tiles in one of its tones.
    pub fn base(tone: u32) -> Self {
        let [ground, a, b, c] = TONES[tone as usize % TONES.len()].map(String::from);
        Self {
            paper: "#fbfbf8".into(),
            ink: "#1a2126".into(),
            accent: "#1d4f5c".into(),
            on_accent: "#fff".into(),
            crowd: "#1d4f5c".into(),
            ground,
            a,
            b,
            c,
        }
    }
}
