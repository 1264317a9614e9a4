//! Colours, how well one reads on another, and the nearest that reads well enough.

use std::fmt;
use std::str::FromStr;

use palette::color_difference::Wcag21RelativeContrast;
use palette::{IntoColor, Oklch, Srgb};

/// A colour of the screen, `#1d4f5c`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    /// Red, green and blue in sRGB.
    pub rgb: [u8; 3],
}

/// A text that is no colour.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("«{0}» is no colour")]
pub struct InvalidColour(String);

impl FromStr for Colour {
    type Err = InvalidColour;

    /// `#rrggbb`, or `#rgb` for short.
    fn from_str(text: &str) -> Result<Self, InvalidColour> {
        let wrong = || InvalidColour(text.chars().take(40).collect());
        let digits = text.strip_prefix('#').ok_or_else(wrong)?;
        let read = |part: &str| u8::from_str_radix(part, 16).ok();
        let legal = digits.bytes().all(|b| b.is_ascii_hexdigit());
        let rgb = match digits.len() {
            6 if legal => [read(&digits[..2]), read(&digits[2..4]), read(&digits[4..])],
            3 if legal => [0, 1, 2].map(|at| read(&digits[at..=at]).map(|half| half * 17)),
            _ => return Err(wrong()),
        };
        let [Some(red), Some(green), Some(blue)] = rgb else { return Err(wrong()) };
        Ok(Self { rgb: [red, green, blue] })
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.rgb;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Colour {
    /// Black.
    pub const BLACK: Self = Self { rgb: [0; 3] };
    /// White.
    pub const WHITE: Self = Self { rgb: [255; 3] };

    /// The contrast of two colours, 1 to 21 (WCAG 2.2, «contrast ratio»).
    pub fn contrast(self, other: Self) -> f32 {
        self.linear().relative_contrast(other.linear())
    }

    /// This colour, made lighter or darker by as little as it takes to reach a contrast of `least` on `ground`. Hue and, as
    /// far as the screen can, saturation stay.
    pub fn reading_on(self, ground: Self, least: f32) -> Self {
        if self.contrast(ground) >= least {
            return self;
        }
        let own: Oklch = self.linear().into_color();
        let steps = (1..=1000_u16).flat_map(|step| {
            let by = f32::from(step) / 1000.0;
            [own.l - by, own.l + by]
        });
        let shades = steps.filter(|l| (0.0..=1.0).contains(l)).map(|l| Self::from_oklch(Oklch { l, ..own }));
        let mut passing = shades.filter(|shade| shade.contrast(ground) >= least);
        passing.next().unwrap_or_else(|| ground.opposite())
    }

    /// Black or white: the one that reads better on this colour.
    pub fn opposite(self) -> Self {
        if self.contrast(Self::BLACK) > self.contrast(Self::WHITE) { Self::BLACK } else { Self::WHITE }
    }

    /// The colour some way towards another: 0 is this one, 1 the other.
    pub fn towards(self, other: Self, share: f32) -> Self {
        let (from, to): (palette::Oklab, palette::Oklab) = (self.linear().into_color(), other.linear().into_color());
        let between = |a: f32, b: f32| a + (b - a) * share;
        let mixed = palette::Oklab::new(between(from.l, to.l), between(from.a, to.a), between(from.b, to.b));
        Self::from_srgb(mixed.into_color())
    }

    fn linear(self) -> Srgb<f32> {
        let [red, green, blue] = self.rgb;
        Srgb::new(red, green, blue).into_format()
    }

    fn from_oklch(colour: Oklch) -> Self {
        Self::from_srgb(colour.into_color())
    }

    /// What the screen can show of it.
    fn from_srgb(colour: Srgb<f32>) -> Self {
        let shown: Srgb<u8> = colour.into_format();
        Self { rgb: [shown.red, shown.green, shown.blue] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    #[test]
    fn a_colour_is_read_long_or_short() {
        assert_eq!(colour("#1d4f5c").to_string(), "#1d4f5c");
        assert_eq!(colour("#fA0").to_string(), "#ffaa00");
        for wrong in ["", "red", "#12345", "#12345g", "1d4f5c", "#é12"] {
            assert!(wrong.parse::<Colour>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((Colour::BLACK.contrast(Colour::WHITE) - 21.0).abs() < 0.01);
        // The palest grey that passes on white, by every published table.
        assert!(colour("#767676").contrast(Colour::WHITE) >= 4.5);
        assert!(colour("#777777").contrast(Colour::WHITE) < 4.5);
    }

    #[test]
    fn what_reads_already_stays_as_it_is() {
        assert_eq!(colour("#1d4f5c").reading_on(Colour::WHITE, 4.5), colour("#1d4f5c"));
    }

    proptest! {
        #[test]
        fn the_nearest_shade_reads_well_enough(rgb: [u8; 3], ground: [u8; 3]) {
            let (own, ground) = (Colour { rgb }, Colour { rgb: ground });
            // On a middling grey not even black or white reach more than about 4.6.
            prop_assert!(own.reading_on(ground, 4.5).contrast(ground) >= 4.5);
        }
    }
}
