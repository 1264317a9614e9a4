//! A table of a file, asked key by key. Whatever nobody asked for is unknown, and said when the section is dropped.

use std::cell::RefCell;

use super::finding::nearest;
use super::source::Source;
use super::spot::Spot;
use super::tree::{Node, Origin, Table, Value};

/// The code of what is missing.
pub(super) const MISSING: &str = "missing-key";

/// A table of a file.
#[derive(Debug)]
pub struct Section<'a> {
    pub(super) source: &'a Source,
    pub(super) table: &'a Table,
    path: String,
    origin: Origin,
    pub(super) asked: RefCell<Vec<&'static str>>,
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

    pub(super) fn ask(&self, key: &'static str) -> Option<&'a Node> {
        self.asked.borrow_mut().push(key);
        self.table.get(key)
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
