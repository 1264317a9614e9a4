//! `theme.toml` over its parents', and what themes and regions choose among its options (`[values]`, `[look]`). What the
//! choices mean is `domain::look`'s; templates, texts and other files of a theme are `web::theme`'s.

mod declared;
mod layers;
pub mod new;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use layers::is_name;
pub use layers::{FILE_NAME, ThemeFile, all};

use crate::domain::look::{Chosen, Colour, Kind, Look, Options, Pair, Unreadable, Value};
use crate::file::{Given, Section, Spot, nearest};

/// What a section chooses among the options. What it cannot choose is told.
pub fn chosen(section: &Section<'_>, options: &Options) -> Chosen {
    let mut chosen = Chosen::new();
    for given in section.given() {
        let Some(declared) = options.declared.get(&given.name) else {
            let known = || options.declared.keys().map(String::as_str);
            let near = nearest(&given.name, known());
            let all = known().collect::<Vec<_>>().join(", ");
            let expected = if near.is_some() { "" } else { &all };
            given.spot.error_near("unknown-option", "the theme has no such option", expected, near);
            continue;
        };
        chosen.extend(value(&given, &declared.kind).map(|value| (given.name.clone(), value)));
    }
    chosen
}

/// A value of this kind, if it is one.
fn value(given: &Given<'_>, kind: &Kind) -> Option<Value> {
    match kind {
        Kind::Colour(_) => shades(given),
        Kind::Number { from, to, .. } => given.whole(*from, *to).map(Value::Number),
        Kind::Word(words) => word(given, words.iter()).map(Value::Word),
        Kind::Font(families) => word(given, families.keys()).map(Value::Word),
        Kind::Order(words) => order(given, words).map(Value::Order),
        Kind::File => file(given).map(Value::File),
    }
}

const COLOUR: &str = "a colour such as \"#1d4f5c\", or { light = \"#1d4f5c\", dark = \"#8ccbd8\" }";

fn shades(given: &Given<'_>) -> Option<Value> {
    let Some(section) = given.section() else {
        return Some(Value::Colour(colour(given.text(COLOUR)?, &given.spot)?, None));
    };
    let shade = |key| section.text(key).and_then(|text| colour(&text, &section.spot(key)));
    let light = shade("light").or_else(|| section.missing("light", COLOUR));
    let dark = shade("dark");
    Some(Value::Colour(light?, dark))
}

fn colour(text: &str, spot: &Spot<'_>) -> Option<Colour> {
    let refused = |error: crate::domain::look::InvalidColour| spot.error("bad-colour", error.to_string(), COLOUR);
    text.parse().map_err(refused).ok()
}

fn word<'w>(given: &Given<'_>, words: impl Iterator<Item = &'w String> + Clone) -> Option<String> {
    known(given.text(&one_of(words.clone()))?, words, &given.spot)
}

fn order(given: &Given<'_>, words: &[String]) -> Option<Vec<String>> {
    let expected = format!("a list of some of {}", one_of(words.iter()));
    let mut order = Vec::new();
    for (text, spot) in given.list(&expected)? {
        match known(text, words.iter(), &spot) {
            Some(word) if order.contains(&word) => {
                spot.error("repeated", format!("«{word}» stands twice"), "each once");
            }
            Some(word) => order.push(word),
            None => {}
        }
    }
    Some(order)
}

fn known<'w>(text: &str, words: impl Iterator<Item = &'w String> + Clone, spot: &Spot<'_>) -> Option<String> {
    let found = words.clone().find(|word| *word == text).cloned();
    if found.is_none() {
        let near = nearest(text, words.clone().map(String::as_str));
        spot.error_near("unknown-word", format!("«{text}» is not known here"), &one_of(words), near);
    }
    found
}

fn one_of<'w>(words: impl Iterator<Item = &'w String>) -> String {
    words.map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ")
}

fn file(given: &Given<'_>) -> Option<String> {
    const FILE: &str = "the name of a file in the folder «assets»: svg, png or webp";
    let name = given.text(FILE)?;
    let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
    let drawn = [".svg", ".png", ".webp"].iter().any(|ending| name.ends_with(ending));
    if !(plain && drawn && !name.starts_with('.')) {
        given.spot.error("bad-file", format!("«{name}» cannot be shown"), FILE);
        return None;
    }
    Some(name.into())
}

/// Tells of every pair that does not read and that this section is to blame for: it chose one of the two, or what one of
/// them follows. Pairs below it are somebody else's.
pub fn warn_of_unreadable(section: &Section<'_>, options: &Options, look: &Look, own: &Chosen) {
    for unreadable in options.unreadable(look) {
        let Pair { text, on, .. } = &unreadable.pair;
        let blame =
            |name: &str| own.contains_key(name).then(|| name.to_owned()).or_else(|| followed(name, options, own));
        let Some(key) = blame(text).or_else(|| blame(on)) else { continue };
        let Unreadable { pair, dark, text: shade, on: ground, nearest } = &unreadable;
        let light = if *dark { "dark" } else { "light" };
        let problem = format!(
            "{} {shade} on {} {ground} has a contrast of {:.1} in {light}",
            pair.text,
            pair.on,
            unreadable.contrast()
        );
        let expected = format!("{} or more, such as {nearest} for {}", pair.least, pair.text);
        section.spot(&key).warning("contrast", problem, &expected);
    }
}

fn followed(name: &str, options: &Options, own: &Chosen) -> Option<String> {
    match &options.declared.get(name)?.kind {
        Kind::Colour(Some(follows)) if own.contains_key(&follows.of) => Some(follows.of.clone()),
        _ => None,
    }
}

/// Options as a commented list, for whoever begins a theme or a region: name, value where nobody chooses, what it is for.
pub fn commented(options: &Options, chosen: &[&Chosen]) -> String {
    let look = options.look(chosen);
    let others: BTreeMap<_, _> = look.others().collect();
    let mut text = String::new();
    for (name, declared) in &options.declared {
        let value = match (look.colour(name), others.get(name.as_str())) {
            (Some(shades), _) => format!("{{ light = \"{}\", dark = \"{}\" }}", shades.light, shades.dark),
            (_, Some(Value::Number(number))) => number.to_string(),
            (_, Some(Value::Word(word) | Value::File(word))) => format!("\"{word}\""),
            (_, Some(Value::Order(words))) => format!("[{}]", one_of(words.iter())),
            _ => "\"logo.svg\"".into(),
        };
        let words = match &declared.kind {
            Kind::Word(words) => format!(": {}", one_of(words.iter())),
            Kind::Order(words) => format!(": some of {}", one_of(words.iter())),
            Kind::Font(families) => format!(": {}", one_of(families.keys())),
            Kind::Number { from, to, .. } => format!(": {from} to {to}"),
            _ => String::new(),
        };
        text.push_str(&format!("# {}{words}.\n# {name} = {value}\n", declared.about));
    }
    text
}
