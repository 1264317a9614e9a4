//! How a window looks, as far as a theme leaves it open: options with their types, what was chosen for each, and what
//! follows from it. Pure; the files are read by `theme_file`, the pages dressed by `web::theme`.

mod colour;
mod contrast;
mod derive;

use std::collections::BTreeMap;

pub use colour::{Colour, InvalidColour};
pub use contrast::{Pair, Unreadable};
pub use derive::{Follows, How};

/// What a theme leaves open, by name.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The options.
    pub declared: BTreeMap<String, Declared>,
    /// Colours that must read on others.
    pub pairs: Vec<Pair>,
}

/// One option.
#[derive(Debug, Clone)]
pub struct Declared {
    /// What it is for, one sentence.
    pub about: String,
    /// What it may be.
    pub kind: Kind,
    /// What it is where nobody chose; none only for a file.
    pub default: Option<Value>,
}

/// What an option may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A colour in light and dark.
    Colour(Option<Follows>),
    /// A whole number.
    Number {
        /// The smallest.
        from: u32,
        /// The largest.
        to: u32,
        /// What CSS writes after it: `px`, or nothing.
        unit: &'static str,
    },
    /// One of these words.
    Word(Vec<String>),
    /// Some of these words, in an order of one's own.
    Order(Vec<String>),
    /// One of these families, by name, each with what CSS writes for it.
    Font(BTreeMap<String, String>),
    /// A file among the assets.
    File,
}

/// What was chosen for an option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A colour; the dark one may be left to us.
    Colour(Colour, Option<Colour>),
    /// A whole number.
    Number(u32),
    /// A word, or the name of a family.
    Word(String),
    /// Words in order.
    Order(Vec<String>),
    /// A file's name.
    File(String),
}

/// What one layer, a theme or a region, chose.
pub type Chosen = BTreeMap<String, Value>;

/// A theme's options, and what it and its parents chose of them, the lowest first.
#[derive(Debug, Clone, Default)]
pub struct ThemeLook {
    /// What is left open.
    pub options: Options,
    /// What was chosen so far.
    pub chosen: Vec<Chosen>,
}

impl ThemeLook {
    /// The look of a region that chose this.
    pub fn with(&self, own: &Chosen) -> Look {
        let layers: Vec<_> = self.chosen.iter().chain([own]).collect();
        self.options.look(&layers)
    }
}

/// A look with nothing left open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Look {
    colours: BTreeMap<String, Shades>,
    others: BTreeMap<String, Value>,
}

/// A colour in light and dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shades {
    /// On light pages.
    pub light: Colour,
    /// On dark pages.
    pub dark: Colour,
}

impl Look {
    /// A colour of the look, by its option's name.
    pub fn colour(&self, name: &str) -> Option<Shades> {
        self.colours.get(name).copied()
    }

    /// Every colour, by name.
    pub fn colours(&self) -> impl Iterator<Item = (&str, Shades)> {
        self.colours.iter().map(|(name, shades)| (name.as_str(), *shades))
    }

    /// Everything that is no colour, by name. A file that nobody chose is absent.
    pub fn others(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.others.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Words in order, by name; none where there is no such option.
    pub fn order(&self, name: &str) -> &[String] {
        match self.others.get(name) {
            Some(Value::Order(words)) => words,
            _ => &[],
        }
    }

    /// A number, by name.
    pub fn number(&self, name: &str) -> Option<u32> {
        match self.others.get(name) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// One word, by name.
    pub fn word(&self, name: &str) -> Option<&str> {
        match self.others.get(name) {
            Some(Value::Word(word) | Value::File(word)) => Some(word),
            _ => None,
        }
    }
}

impl Options {
    /// The look that these layers choose, the lowest first.
    pub fn look(&self, layers: &[&Chosen]) -> Look {
        let mut look = Look { colours: self.shades(layers), ..Look::default() };
        for (name, declared) in self.declared.iter().filter(|(_, declared)| !matches!(declared.kind, Kind::Colour(_))) {
            let chosen = layers.iter().rev().find_map(|layer| layer.get(name)).or(declared.default.as_ref());
            look.others.extend(chosen.map(|value| (name.clone(), value.clone())));
        }
        look
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    fn shades(light: &str, dark: &str) -> Option<Value> {
        Some(Value::Colour(colour(light), Some(colour(dark))))
    }

    fn options() -> Options {
        let colour = |default, follows| Declared { about: String::new(), kind: Kind::Colour(follows), default };
        let follows = |how| Some(Follows { of: "accent".into(), how });
        let words = ["grid", "list"].map(String::from).to_vec();
        let cards =
            Declared { about: String::new(), kind: Kind::Word(words), default: Some(Value::Word("grid".into())) };
        let declared = [
            ("paper", colour(shades("#ffffff", "#101010"), None)),
            ("accent", colour(shades("#1d4f5c", "#8ccbd8"), None)),
            ("on_accent", colour(shades("#ffffff", "#0a1a1e"), follows(How::On))),
            ("crowd", colour(shades("#123456", "#654321"), follows(How::Same))),
            ("cards", cards),
        ];
        let pair = |text: &str, on: &str| Pair { text: text.into(), on: on.into(), least: 4.5 };
        let pairs = vec![pair("accent", "paper"), pair("on_accent", "accent")];
        Options { declared: declared.map(|(name, one)| (name.to_owned(), one)).into(), pairs }
    }

    #[test]
    fn the_highest_layer_wins_and_the_rest_keeps_its_default() {
        let theme = Chosen::from([("cards".into(), Value::Word("list".into()))]);
        let region = Chosen::from([("accent".into(), Value::Colour(colour("#aa0000"), Some(colour("#ff9999"))))]);
        let look = options().look(&[&theme, &region]);
        assert_eq!(look.word("cards"), Some("list"));
        assert_eq!(look.colour("accent").unwrap().dark, colour("#ff9999"));
        assert_eq!(look.colour("paper").unwrap().light, colour("#ffffff"));
    }

    #[test]
    fn what_follows_a_colour_changes_with_it_unless_it_was_chosen_as_well() {
        let theme = Chosen::from([("crowd".into(), Value::Colour(colour("#222222"), None))]);
        let region = Chosen::from([("accent".into(), Value::Colour(colour("#aa0000"), Some(colour("#ff9999"))))]);
        let both = Chosen::from([
            ("accent".into(), Value::Colour(colour("#aa0000"), None)),
            ("crowd".into(), Value::Colour(colour("#00aa00"), None)),
        ]);
        assert_eq!(options().look(&[]).colour("crowd").unwrap().light, colour("#123456"), "nothing was chosen");
        assert_eq!(options().look(&[&theme, &region]).colour("crowd").unwrap().light, colour("#aa0000"));
        assert_eq!(options().look(&[&theme, &both]).colour("crowd").unwrap().light, colour("#00aa00"));
    }

    #[test]
    fn a_dark_shade_that_nobody_chose_reads_on_the_dark_page() {
        let region = Chosen::from([("accent".into(), Value::Colour(colour("#7a1020"), None))]);
        let look = options().look(&[&region]);
        let accent = look.colour("accent").unwrap();
        assert!(accent.dark.contrast(colour("#101010")) >= 4.5 && accent.light == colour("#7a1020"));
        assert_eq!(options().unreadable(&look), []);
    }

    #[test]
    fn a_pair_that_does_not_read_is_told_with_the_nearest_that_would() {
        let pale = Chosen::from([("accent".into(), Value::Colour(colour("#e8d080"), Some(colour("#8ccbd8"))))]);
        let look = options().look(&[&pale]);
        let told = options().unreadable(&look);
        assert_eq!(told.len(), 1, "{told:#?}");
        assert_eq!((told[0].pair.text.as_str(), told[0].dark), ("accent", false));
        assert!(told[0].nearest.contrast(colour("#ffffff")) >= 4.5);
    }
}
