//! `[options]` and `[contrast]` of a theme file: what a theme leaves open.

use std::collections::BTreeMap;

use super::value;
use crate::domain::look::{Declared, Follows, How, Kind, Options, Pair, Value};
use crate::file::Section;

/// The least contrast of text, and of marks that carry a meaning (WCAG 2.2, 1.4.3 and 1.4.11).
const LEAST: [(&str, f32); 2] = [("text", 4.5), ("marks", 3.0)];

/// Adds what the file declares to what its parents do.
pub(super) fn options(root: &Section<'_>, into: &mut Options) {
    if let Some(section) = root.section("options") {
        for (name, section) in section.named() {
            into.declared.extend(declared(&section).map(|declared| (name, declared)));
        }
    }
    if let Some(section) = root.section("contrast") {
        for (key, least) in LEAST {
            into.pairs.extend(pairs(&section, key, least, into));
        }
    }
}

#[derive(Clone, Copy)]
enum Type {
    Colour,
    Number,
    Length,
    Word,
    Order,
    Font,
    File,
}

const TYPES: [(&str, Type); 7] = [
    ("colour", Type::Colour),
    ("number", Type::Number),
    ("length", Type::Length),
    ("word", Type::Word),
    ("order", Type::Order),
    ("font", Type::Font),
    ("file", Type::File),
];

fn declared(section: &Section<'_>) -> Option<Declared> {
    let about = section.text("about").or_else(|| section.missing("about", "what the option is for, one sentence"));
    let is =
        section.word("type", &TYPES).or_else(|| section.missing("type", "\"colour\", \"number\", \"word\" ..."))?;
    let words = || section.list("words").into_iter().map(|(word, _)| word).collect::<Vec<_>>();
    let number = |unit| {
        let bound = |key| section.whole(key, 0..=10_000).or_else(|| section.missing(key, "a whole number"));
        Some(Kind::Number { from: bound("from")?, to: bound("to")?, unit })
    };
    let kind = match is {
        Type::Colour => Kind::Colour(follows(section)),
        Type::Number => number("")?,
        Type::Length => number("px")?,
        Type::Word => Kind::Word(words()),
        Type::Order => Kind::Order(words()),
        Type::Font => Kind::Font(families(section)),
        Type::File => Kind::File,
    };
    let default = default(section, &kind);
    if default.is_none() && kind != Kind::File && !section.has("default") && !section.has("light") {
        section.missing::<()>("default", "what it is where nobody chose");
    }
    Some(Declared { about: about?, kind, default })
}

/// A colour's default stands in `light` and `dark`, any other's in `default`.
fn default(section: &Section<'_>, kind: &Kind) -> Option<Value> {
    if let Kind::Colour(_) = kind {
        let shade = |key| section.parsed(key, "bad-colour", "a colour such as \"#1d4f5c\"", str::parse);
        let both = [shade("light"), shade("dark")];
        let [Some(light), Some(dark)] = both else {
            for key in ["light", "dark"] {
                section.missing::<()>(key, "a colour such as \"#1d4f5c\"");
            }
            return None;
        };
        return Some(Value::Colour(light, Some(dark)));
    }
    value(&section.one("default")?, kind)
}

fn follows(section: &Section<'_>) -> Option<Follows> {
    let follows = section.section("follows")?;
    let of = follows.text("of").or_else(|| follows.missing("of", "the name of another colour"));
    let how =
        follows.word("as", &How::WORDS).or_else(|| follows.missing("as", "\"same\", \"hover\", \"wash\" or \"on\""));
    Some(Follows { of: of?, how: how? })
}

fn families(section: &Section<'_>) -> BTreeMap<String, String> {
    let families = section.section("families");
    let given = families.iter().flat_map(Section::given);
    let named = given.filter_map(|given| {
        let stack = given.text("what CSS writes for the family")?;
        let plain = !stack.contains(|c: char| matches!(c, ';' | '{' | '}' | '<' | '\\') || c.is_control());
        if !plain {
            given.spot.error("bad-family", "this cannot stand in a style sheet", "names of families, by commas");
        }
        plain.then(|| (given.name.clone(), stack.to_owned()))
    });
    named.collect()
}

fn pairs(section: &Section<'_>, key: &'static str, least: f32, options: &Options) -> Vec<Pair> {
    const EXPECTED: &str = "two colours of the theme: \"ink on paper\"";
    let mut pairs = Vec::new();
    for (text, spot) in section.list(key) {
        let both = text.split_once(" on ").map(|(text, on)| (text.trim(), on.trim()));
        let is_colour =
            |name: &str| matches!(options.declared.get(name), Some(one) if matches!(one.kind, Kind::Colour(_)));
        match both {
            Some((text, on)) if is_colour(text) && is_colour(on) => {
                pairs.push(Pair { text: text.into(), on: on.into(), least });
            }
            _ => spot.error("bad-pair", format!("«{text}» names no two colours"), EXPECTED),
        }
    }
    pairs
}
