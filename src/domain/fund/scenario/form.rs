//! Reading JSON by hand: every value knows its place in the text, so that a mistake can be told where it is.

use std::cell::RefCell;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// What is wrong in a scenario, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The line, from 1.
    pub line: usize,
    /// The field as a path, `entries[3].fund.opens`; empty where it is about the whole text.
    pub field: String,
    /// What is wrong.
    pub problem: String,
    /// What should stand there.
    pub expected: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: ", self.line)?;
        if !self.field.is_empty() {
            write!(out, "{}: ", self.field)?;
        }
        write!(out, "{}; expected {}", self.problem, self.expected)
    }
}

/// A value in the text.
#[derive(Clone)]
pub(super) struct Node<'a> {
    whole: &'a str,
    raw: &'a str,
    path: String,
}

impl<'a> Node<'a> {
    /// The whole text, if it is JSON.
    pub fn whole(text: &'a str) -> Result<Self, Mistake> {
        let raw: &RawValue = serde_json::from_str(text).map_err(|error| Mistake {
            line: error.line().max(1),
            field: String::new(),
            problem: format!("this is not JSON: {error}"),
            expected: "one JSON object".into(),
        })?;
        Ok(Self { whole: text, raw: raw.get(), path: String::new() })
    }

    /// A mistake here.
    pub fn mistake(&self, problem: impl Into<String>, expected: impl Into<String>) -> Mistake {
        let offset = (self.raw.as_ptr() as usize).saturating_sub(self.whole.as_ptr() as usize);
        let line = self.whole.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count() + 1;
        Mistake { line, field: self.path.clone(), problem: problem.into(), expected: expected.into() }
    }

    fn wrong(&self, expected: &str) -> Mistake {
        let shown: String = self.raw.chars().take(40).collect();
        let more = if shown.len() < self.raw.len() { "..." } else { "" };
        self.mistake(format!("{shown}{more} cannot stand here"), expected)
    }

    fn read<T: Deserialize<'a>>(&self, expected: &str) -> Result<T, Mistake> {
        serde_json::from_str(self.raw).map_err(|_| self.wrong(expected))
    }

    fn is_null(&self) -> bool {
        self.raw == "null"
    }

    pub fn text(&self) -> Result<String, Mistake> {
        self.read("a text")
    }

    pub fn truth(&self) -> Result<bool, Mistake> {
        self.read("true or false")
    }

    /// A whole number, as amounts and counts are.
    pub fn number(&self) -> Result<i64, Mistake> {
        self.read("a whole number of at most 18 digits")
    }

    /// A whole number from 0, as days and percentages of the setup are.
    pub fn count(&self) -> Result<u32, Mistake> {
        self.read("a whole number from 0 to 4294967295")
    }

    /// A text that stands for something.
    pub fn parsed<T>(&self, expected: &str, read: impl FnOnce(&str) -> Option<T>) -> Result<T, Mistake> {
        read(&self.text()?).ok_or_else(|| self.wrong(expected))
    }

    /// One of a few words.
    pub fn word<T: Copy>(&self, words: &[(&str, T)]) -> Result<T, Mistake> {
        let known: Vec<_> = words.iter().map(|(word, _)| *word).collect();
        let expected = format!("one of {}", known.join(", "));
        self.parsed(&expected, |text| words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value))
    }

    pub fn list(&self) -> Result<Vec<Self>, Mistake> {
        let items: Vec<&'a RawValue> = self.read("a list")?;
        let item = |(at, raw): (usize, &'a RawValue)| Self {
            whole: self.whole,
            raw: raw.get(),
            path: format!("{}[{at}]", self.path),
        };
        Ok(items.into_iter().enumerate().map(item).collect())
    }

    pub fn object(&self) -> Result<Object<'a>, Mistake> {
        let Pairs(pairs) = self.read("an object")?;
        let mut fields: Vec<(String, Node<'a>)> = Vec::new();
        for (key, raw) in pairs {
            let path = if self.path.is_empty() { key.clone() } else { format!("{}.{key}", self.path) };
            let node = Self { whole: self.whole, raw: raw.get(), path };
            if fields.iter().any(|(before, _)| *before == key) {
                return Err(node.mistake("this stands twice", "each field once"));
            }
            fields.push((key, node));
        }
        Ok(Object { node: self.clone(), fields, asked: RefCell::default() })
    }
}

/// An object's fields. A field that is null is missing.
pub(super) struct Object<'a> {
    pub node: Node<'a>,
    fields: Vec<(String, Node<'a>)>,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Object<'a> {
    /// A field that may be missing.
    pub fn field(&self, key: &'static str) -> Option<&Node<'a>> {
        self.asked.borrow_mut().push(key);
        self.fields.iter().find(|(name, _)| name == key).map(|(_, node)| node).filter(|node| !node.is_null())
    }

    /// A field that must be there.
    pub fn needed(&self, key: &'static str) -> Result<&Node<'a>, Mistake> {
        self.field(key).ok_or_else(|| self.node.mistake(format!("{key} is missing"), format!("a field {key}")))
    }

    /// A field that may be missing, read.
    pub fn maybe<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(&Node<'a>) -> Result<T, Mistake>,
    ) -> Result<Option<T>, Mistake> {
        self.field(key).map(read).transpose()
    }

    /// Refuses every field that was not asked for.
    pub fn no_others(&self) -> Result<(), Mistake> {
        let asked = self.asked.borrow();
        let other = self.fields.iter().find(|(name, _)| !asked.contains(&name.as_str()));
        let Some((name, node)) = other else { return Ok(()) };
        Err(node.mistake(format!("there is no field «{name}» here"), format!("one of {}", asked.join(", "))))
    }
}

/// The fields of an object in their order, those that stand twice too.
struct Pairs<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Pairs<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(pairs)
            }
        }
        from.deserialize_map(Reader).map(Pairs)
    }
}
