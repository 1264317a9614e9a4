//! A table of a file, asked key by key. Whatever nobody asked for is unknown, and said when the section is dropped.

use std::cell::RefCell;
use std::fmt::Display;
use std::ops::RangeInclusive;
use std::time::Duration;

use jiff::SignedDuration;

use super::finding::{Severity, nearest};
use super::source::Source;
use super::tree::{Node, Origin, Table, Value};
use crate::domain::language::{Lang, Texts};
use crate::domain::money::Money;

/// The code of what is missing.
pub(super) const MISSING: &str = "missing-key";

/// A place in a file that something can be said about.
#[derive(Debug, Clone)]
pub struct Spot<'a> {
    source: &'a Source,
    key: String,
    origin: Origin,
}

impl Spot<'_> {
    /// The file is refused for this.
    pub fn error(&self, code: &'static str, problem: impl Into<String>, expected: &str) {
        self.say(Severity::Error, code, problem.into(), expected, None);
    }

    /// The file is refused for this, and `nearest` was probably meant.
    pub fn error_near(&self, code: &'static str, problem: impl Into<String>, expected: &str, nearest: Option<&str>) {
        self.say(Severity::Error, code, problem.into(), expected, nearest);
    }

    /// The file stands, but this is worth a look.
    pub fn warning(&self, code: &'static str, problem: impl Into<String>, expected: &str) {
        self.say(Severity::Warning, code, problem.into(), expected, None);
    }

    /// The line in the file, if there is one.
    pub fn line(&self) -> Option<usize> {
        if let Origin::Line(line) = self.origin { Some(line) } else { None }
    }

    /// The key as a path, with its place in a list: `hostnames[0]`.
    pub fn key(&self) -> &str {
        &self.key
    }

    fn say(&self, severity: Severity, code: &'static str, problem: String, expected: &str, nearest: Option<&str>) {
        let mut finding = self.source.finding(severity, code, &self.key, &self.origin);
        finding.problem = problem;
        finding.expected = expected.into();
        finding.nearest = nearest.map(Into::into);
        self.source.add(finding);
    }

    fn wrong_kind(&self, found: &Value, expected: &str) {
        self.error("wrong-kind", format!("{} stands here", found.kind()), expected);
    }
}

/// A table of a file.
#[derive(Debug)]
pub struct Section<'a> {
    source: &'a Source,
    table: &'a Table,
    path: String,
    origin: Origin,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Section<'a> {
    pub(super) fn new(source: &'a Source, table: &'a Table, path: String, origin: Origin) -> Self {
        Self { source, table, path, origin, asked: RefCell::default() }
    }

    /// The place of a key: its own line, or the section's where it is missing.
    pub fn spot(&self, key: &str) -> Spot<'a> {
        let origin = self.table.get(key).map_or(&self.origin, |node| &node.origin);
        let dot = if self.path.is_empty() || key.is_empty() { "" } else { "." };
        Spot { source: self.source, key: format!("{}{dot}{key}", self.path), origin: origin.clone() }
    }

    /// Whether anything stands at `key`, right or wrong.
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Says that `key` is missing, unless it is there (and then something else was said of it).
    pub fn missing<T>(&self, key: &'static str, expected: &str) -> Option<T> {
        if !self.has(key) {
            self.spot(key).error(MISSING, "it is missing", expected);
        }
        None
    }

    fn ask(&self, key: &'static str) -> Option<&'a Node> {
        self.asked.borrow_mut().push(key);
        self.table.get(key)
    }

    /// A text, without the blanks around it; a blank one is none.
    pub fn text(&self, key: &'static str) -> Option<String> {
        let node = self.ask(key)?;
        let Value::Text(text) = &node.value else {
            self.spot(key).wrong_kind(&node.value, "a text in quotes");
            return None;
        };
        let text = text.trim();
        if text.is_empty() {
            self.spot(key).error("blank", "the text is blank", "a text, or leave the key out");
        }
        (!text.is_empty()).then(|| text.into())
    }

    /// A text that `read` makes something of.
    pub fn parsed<T, E: Display>(
        &self,
        key: &'static str,
        code: &'static str,
        expected: &str,
        read: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = self.text(key)?;
        read(&text).map_err(|error| self.spot(key).error(code, error.to_string(), expected)).ok()
    }

    /// An amount above nothing, `"100000 EUR"`.
    pub fn money(&self, key: &'static str) -> Option<Money> {
        let positive = |text: &str| match text.parse::<Money>() {
            Ok(money) if money.minor <= 0 => Err(format!("«{text}» is not above 0")),
            other => other.map_err(|error| error.to_string()),
        };
        self.parsed(key, "bad-money", "an amount and its currency, such as \"100000 EUR\"", positive)
    }

    /// A length of time within `range`, `"90 min"`.
    pub fn duration(&self, key: &'static str, range: RangeInclusive<Duration>) -> Option<Duration> {
        let within = |text: &str| {
            let length = text.parse::<SignedDuration>().ok().and_then(|length| Duration::try_from(length).ok());
            length.filter(|length| range.contains(length)).ok_or_else(|| format!("«{text}» cannot be used"))
        };
        let bound = |length: &Duration| format!("{:#}", SignedDuration::try_from(*length).unwrap_or_default());
        let (low, high) = (bound(range.start()), bound(range.end()));
        self.parsed(key, "bad-duration", &format!("a time such as \"90 min\", from {low} to {high}"), within)
    }

    /// Yes or no.
    pub fn flag(&self, key: &'static str) -> Option<bool> {
        let node = self.ask(key)?;
        match (&node.value, &node.origin) {
            (Value::Flag(flag), _) => return Some(*flag),
            (Value::Text(text), Origin::Variable(_)) if text == "true" || text == "false" => {
                return Some(text == "true");
            }
            (wrong, _) => self.spot(key).wrong_kind(wrong, "true or false, without quotes"),
        }
        None
    }

    /// A whole number within `range`.
    pub fn whole(&self, key: &'static str, range: RangeInclusive<u32>) -> Option<u32> {
        let node = self.ask(key)?;
        let found = if let Value::Whole(whole) = node.value { u32::try_from(whole).ok() } else { None };
        let fits = found.filter(|whole| range.contains(whole));
        if fits.is_none() {
            let expected = format!("a whole number from {} to {}, without quotes", range.start(), range.end());
            self.spot(key).error("bad-number", "this is not a number that can stand here", &expected);
        }
        fits
    }

    /// A number within `range`, whole or not.
    pub fn number(&self, key: &'static str, range: RangeInclusive<f64>) -> Option<f64> {
        let node = self.ask(key)?;
        let found = match node.value {
            Value::Whole(whole) => i32::try_from(whole).ok().map(f64::from),
            Value::Number(number) => Some(number),
            _ => None,
        };
        let fits = found.filter(|number| range.contains(number));
        if fits.is_none() {
            let expected = format!("a number from {} to {}, without quotes", range.start(), range.end());
            self.spot(key).error("bad-number", "this is not a number that can stand here", &expected);
        }
        fits
    }

    /// A number as it is written, for what must stay exact. A number or, from a variable, a text.
    pub fn digits(&self, key: &'static str) -> Option<String> {
        let node = self.ask(key)?;
        match (&node.value, &node.origin) {
            (Value::Whole(whole), _) => return Some(whole.to_string()),
            (Value::Number(number), _) => return Some(number.to_string()),
            (Value::Text(text), Origin::Variable(_)) => return Some(text.trim().into()),
            (wrong, _) => self.spot(key).wrong_kind(wrong, "a number, without quotes"),
        }
        None
    }

    /// One of `words`.
    pub fn word<T: Copy>(&self, key: &'static str, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(key)?;
        one_of(&text, words, &self.spot(key))
    }

    /// Some of `words`.
    pub fn words<T: Copy>(&self, key: &'static str, words: &[(&str, T)]) -> Vec<T> {
        self.list(key).iter().filter_map(|(text, spot)| one_of(text, words, spot)).collect()
    }

    /// A list of texts, each with its place.
    pub fn list(&self, key: &'static str) -> Vec<(String, Spot<'a>)> {
        let Some(node) = self.ask(key) else { return Vec::new() };
        if let (Value::Text(text), Origin::Variable(_)) = (&node.value, &node.origin) {
            let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
            return parts.map(|part| (part.to_owned(), self.spot(key))).collect();
        }
        let Value::List(items) = &node.value else {
            self.spot(key).wrong_kind(&node.value, "a list of texts, such as [\"one\", \"two\"]");
            return Vec::new();
        };
        let mut texts = Vec::with_capacity(items.len());
        for (at, item) in items.iter().enumerate() {
            let spot = self.item_spot(key, at, item);
            match &item.value {
                Value::Text(text) if text.trim().is_empty() => spot.error("blank", "the text is blank", "a text"),
                Value::Text(text) => texts.push((text.trim().into(), spot)),
                wrong => spot.wrong_kind(wrong, "a text in quotes"),
            }
        }
        texts
    }

    fn item_spot(&self, key: &str, at: usize, item: &Node) -> Spot<'a> {
        Spot { key: format!("{}[{at}]", self.spot(key).key), source: self.source, origin: item.origin.clone() }
    }

    /// The table under `key`.
    pub fn section(&self, key: &'static str) -> Option<Section<'a>> {
        let node = self.ask(key)?;
        let Value::Table(table) = &node.value else {
            self.spot(key).wrong_kind(&node.value, &format!("a table: [{}]", self.spot(key).key));
            return None;
        };
        Some(Section::new(self.source, table, self.spot(key).key, node.origin.clone()))
    }

    /// The tables under `key`, written `[[key]]`.
    pub fn sections(&self, key: &'static str) -> Vec<Section<'a>> {
        let Some(node) = self.ask(key) else { return Vec::new() };
        let Value::List(items) = &node.value else {
            self.spot(key).wrong_kind(&node.value, &format!("tables, each under [[{key}]]"));
            return Vec::new();
        };
        let mut sections = Vec::with_capacity(items.len());
        for (at, item) in items.iter().enumerate() {
            let spot = self.item_spot(key, at, item);
            match &item.value {
                Value::Table(table) => sections.push(Section::new(self.source, table, spot.key, spot.origin)),
                wrong => spot.wrong_kind(wrong, &format!("a table under [[{key}]]")),
            }
        }
        sections
    }

    /// The tables in this one by names of the writer's choice, as in `[hosts.NAME]`; every key in it is taken for one.
    pub fn named(&self) -> Vec<(String, Section<'a>)> {
        let mut named = Vec::new();
        for (name, node) in self.table {
            match &node.value {
                Value::Table(table) => {
                    let path = self.spot(name).key;
                    named.push((name.clone(), Section::new(self.source, table, path, node.origin.clone())));
                }
                wrong => self.spot(name).wrong_kind(wrong, &format!("a table: [{}.NAME]", self.path)),
            }
        }
        self.asked.borrow_mut().push("");
        named
    }

    /// The text under `key` in each language. Languages of `expected` without one are warned of.
    pub fn texts(&self, key: &'static str, expected: &[Lang]) -> Texts {
        let section = self.section(key);
        let mut texts = Vec::new();
        for (name, node) in section.iter().flat_map(|section| section.table) {
            let spot = section.as_ref().map_or_else(|| self.spot(key), |section| section.spot(name));
            match (name.parse::<Lang>(), &node.value) {
                (Ok(lang), Value::Text(text)) => {
                    if !expected.is_empty() && !expected.contains(&lang) {
                        spot.warning("unlisted-language", "no page shows this", "a language listed in «languages»");
                    }
                    texts.push((lang, text.trim().to_owned()));
                }
                (Ok(_), wrong) => spot.wrong_kind(wrong, "a text in quotes"),
                (Err(error), _) => spot.error("bad-language", error.to_string(), "one text per language: fr = \"...\""),
            }
        }
        if let Some(section) = &section {
            section.asked.borrow_mut().push("");
        }
        let texts = Texts::new(texts);
        self.warn_of_missing(key, &texts, expected);
        texts
    }

    fn warn_of_missing(&self, key: &'static str, texts: &Texts, expected: &[Lang]) {
        for lang in expected.iter().filter(|lang| texts.get(**lang).is_none()) {
            let spot = Spot { key: format!("{}.{lang}", self.spot(key).key), ..self.spot(key) };
            let expected = "a text for every listed language; until then pages show another's";
            spot.warning("missing-text", format!("there is no text in «{lang}»"), expected);
        }
    }
}

fn one_of<T: Copy>(text: &str, words: &[(&str, T)], spot: &Spot<'_>) -> Option<T> {
    let found = words.iter().find(|(word, _)| *word == text).map(|(_, meaning)| *meaning);
    if found.is_none() {
        let known = words.iter().map(|(word, _)| *word);
        let expected = known.clone().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ");
        spot.error_near("unknown-word", format!("«{text}» is not known here"), &expected, nearest(text, known));
    }
    found
}

/// An empty name among those asked for stands for all of them.
impl Drop for Section<'_> {
    fn drop(&mut self) {
        let asked = self.asked.take();
        if asked.contains(&"") {
            return;
        }
        for key in self.table.keys().filter(|key| !asked.contains(&key.as_str())) {
            let near = nearest(key, asked.iter().copied());
            let expected = if near.is_some() { String::new() } else { format!("one of {}", asked.join(", ")) };
            self.spot(key).error_near("unknown-key", "there is no such key", &expected, near);
        }
    }
}
