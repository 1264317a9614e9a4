//! Colours that follow from others: a region that chooses one accent has chosen its wash, its hover and what stands on it.

use std::collections::BTreeMap;

use super::{Chosen, Colour, Kind, Options, Shades, Value};

/// A colour that follows another until it is chosen itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Follows {
    /// The other, by name.
    pub of: String,
    /// In which way.
    pub how: How,
}

/// In which way a colour follows another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// It is the same.
    Same,
    /// A little nearer to the ink, for what the pointer is on.
    Hover,
    /// A breath of it on the paper, for grounds.
    Wash,
    /// What reads best on it.
    On,
}

impl How {
    /// Every way, with its word in files.
    pub const WORDS: [(&'static str, Self); 4] =
        [("same", Self::Same), ("hover", Self::Hover), ("wash", Self::Wash), ("on", Self::On)];

    fn of(self, source: Colour, paper: Colour) -> Colour {
        let ink = paper.opposite();
        match self {
            Self::Same => source,
            Self::Hover => source.towards(ink, 0.25),
            Self::Wash => paper.towards(source, 0.14),
            Self::On if source.opposite() == Colour::WHITE => Colour::WHITE,
            // A black with the colour's own hue sits better on it than the void.
            Self::On => source.towards(Colour::BLACK, 0.85).reading_on(source, 7.0),
        }
    }
}

/// The text's paper, on which colours must read that nobody gave a dark shade.
const PAPER: &str = "paper";

impl Options {
    /// Every colour of the look.
    pub(super) fn shades(&self, layers: &[&Chosen]) -> BTreeMap<String, Shades> {
        let mut shades = BTreeMap::new();
        let colours = self.declared.iter().filter(|(_, one)| matches!(one.kind, Kind::Colour(_)));
        let (first, followers): (Vec<_>, Vec<_>) =
            colours.map(|(name, _)| name.as_str()).partition(|name| self.source(name, layers).is_none());
        let paper = self.chosen(PAPER, layers, Colour::BLACK).dark;
        for name in first {
            shades.insert(name.to_owned(), self.chosen(name, layers, paper));
        }
        let paper = shades.get(PAPER).copied().unwrap_or(Shades { light: Colour::WHITE, dark: Colour::BLACK });
        for name in followers {
            let Some((of, how)) = self.source(name, layers) else { continue };
            let source = shades.get(of).copied().unwrap_or_else(|| self.chosen(of, layers, paper.dark));
            let own = Shades { light: how.of(source.light, paper.light), dark: how.of(source.dark, paper.dark) };
            shades.insert(name.to_owned(), own);
        }
        shades
    }

    /// What a colour follows: where the other was chosen in a higher layer than it was itself.
    fn source(&self, name: &str, layers: &[&Chosen]) -> Option<(&str, How)> {
        let Kind::Colour(Some(follows)) = &self.declared.get(name)?.kind else { return None };
        let layer = |name: &str| layers.iter().rposition(|layer| layer.contains_key(name));
        (layer(&follows.of) > layer(name)).then_some((follows.of.as_str(), follows.how))
    }

    /// What was chosen of a colour. A dark shade that was left to us is the light one, made to read on what it stands on.
    fn chosen(&self, name: &str, layers: &[&Chosen], paper: Colour) -> Shades {
        let default = self.declared.get(name).and_then(|one| one.default.as_ref());
        let given = layers.iter().rev().find_map(|layer| layer.get(name));
        let usual = match default {
            Some(Value::Colour(light, dark)) => Shades { light: *light, dark: dark.unwrap_or(*light) },
            _ => Shades { light: Colour::BLACK, dark: Colour::WHITE },
        };
        match given {
            Some(Value::Colour(light, Some(dark))) => Shades { light: *light, dark: *dark },
            Some(Value::Colour(light, None)) => {
                let least = self.pairs.iter().filter(|pair| pair.text == name).map(|pair| pair.least);
                let dark = match least.reduce(f32::max) {
                    // A little more than what must be: washes are a little lighter than the paper.
                    Some(least) => light.reading_on(paper, least * 1.4),
                    // A ground on which something of its own stands, such as a band, may stay as it is.
                    None if self.has_follower(name) => *light,
                    None => usual.dark,
                };
                Shades { light: *light, dark }
            }
            _ => usual,
        }
    }

    fn has_follower(&self, name: &str) -> bool {
        let on =
            |kind: &Kind| matches!(kind, Kind::Colour(Some(follows)) if follows.of == name && follows.how == How::On);
        self.declared.values().any(|one| on(&one.kind))
    }
}
