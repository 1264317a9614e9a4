//! Which colours must read on which, and those that do not.

use super::{Colour, Look, Options};

/// A colour that must read on another.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// What is read.
    pub text: String,
    /// What it stands on.
    pub on: String,
    /// The least contrast: 4.5 for text, 3 for marks (WCAG 2.2, 1.4.3 and 1.4.11).
    pub least: f32,
}

/// A pair of colours that does not read.
#[derive(Debug, Clone, PartialEq)]
pub struct Unreadable {
    /// The pair.
    pub pair: Pair,
    /// On dark pages.
    pub dark: bool,
    /// What is read.
    pub text: Colour,
    /// What it stands on.
    pub on: Colour,
    /// The nearest shade of the text's that reads.
    pub nearest: Colour,
}

impl Unreadable {
    /// Its contrast.
    pub fn contrast(&self) -> f32 {
        self.text.contrast(self.on)
    }
}

impl Options {
    /// Every pair of a look that does not read, in light and dark.
    pub fn unreadable(&self, look: &Look) -> Vec<Unreadable> {
        let in_both = self.pairs.iter().flat_map(|pair| [(pair, false), (pair, true)]);
        in_both.filter_map(|(pair, dark)| unreadable(look, pair, dark)).collect()
    }
}

fn unreadable(look: &Look, pair: &Pair, dark: bool) -> Option<Unreadable> {
    let shade = |name: &str| look.colour(name).map(|shades| if dark { shades.dark } else { shades.light });
    let (text, on) = (shade(&pair.text)?, shade(&pair.on)?);
    let nearest = || text.reading_on(on, pair.least);
    (text.contrast(on) < pair.least).then(|| Unreadable { pair: pair.clone(), dark, text, on, nearest: nearest() })
}
