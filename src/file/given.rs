//! Values under names that the file's reader does not know beforehand, such as options that another file declares.

use super::section::Section;
use super::spot::Spot;
use super::tree::{Node, Value};

/// A value under a name of the writer's choice.
#[derive(Debug)]
pub struct Given<'a> {
    /// The name.
    pub name: String,
    /// Where it stands.
    pub spot: Spot<'a>,
    node: &'a Node,
}

impl<'a> Section<'a> {
    /// Every value of the section; none of its keys is unknown then.
    pub fn given(&self) -> Vec<Given<'a>> {
        self.leave();
        let one = |(name, node)| Given { name: String::clone(name), spot: self.spot(name), node };
        self.table.iter().map(one).collect()
    }

    /// Leaves it to somebody else to say which keys are unknown.
    pub fn leave(&self) {
        self.asked.borrow_mut().push("");
    }

    /// The text of a key, without a word where it is none.
    pub fn peek(&self, key: &str) -> Option<&'a str> {
        match &self.table.get(key)?.value {
            Value::Text(text) => Some(text.trim()),
            _ => None,
        }
    }

    /// The value of one key, of whatever kind.
    pub fn one(&self, key: &'static str) -> Option<Given<'a>> {
        let node = self.ask(key)?;
        Some(Given { name: key.into(), spot: self.spot(key), node })
    }
}

impl<'a> Given<'a> {
    /// The text, if it is one; else `expected` is told.
    pub fn text(&self, expected: &str) -> Option<&'a str> {
        match &self.node.value {
            Value::Text(text) => Some(text.trim()),
            wrong => self.wrong(wrong, expected),
        }
    }

    /// The whole number, if it is one of `from` to `to`; else that is told.
    pub fn whole(&self, from: u32, to: u32) -> Option<u32> {
        let expected = format!("a whole number from {from} to {to}, without quotes");
        let Value::Whole(whole) = self.node.value else { return self.wrong(&self.node.value, &expected) };
        let fits = u32::try_from(whole).ok().filter(|whole| (from..=to).contains(whole));
        if fits.is_none() {
            self.spot.error("bad-number", format!("{whole} cannot stand here"), &expected);
        }
        fits
    }

    /// The texts of a list, each with its place; else `expected` is told.
    pub fn list(&self, expected: &str) -> Option<Vec<(&'a str, Spot<'a>)>> {
        let Value::List(items) = &self.node.value else { return self.wrong(&self.node.value, expected) };
        let text = |item: &'a Node| {
            let spot = Spot { origin: item.origin.clone(), ..self.spot.clone() };
            match &item.value {
                Value::Text(text) => Some((text.trim(), spot)),
                wrong => {
                    spot.wrong_kind(wrong, "a text in quotes");
                    None
                }
            }
        };
        items.iter().map(text).collect()
    }

    /// The table, if it is one.
    pub fn section(&self) -> Option<Section<'a>> {
        let Value::Table(table) = &self.node.value else { return None };
        Some(Section::new(self.spot.source, table, self.spot.key.clone(), self.spot.origin.clone()))
    }

    fn wrong<T>(&self, found: &Value, expected: &str) -> Option<T> {
        self.spot.wrong_kind(found, expected);
        None
    }
}
