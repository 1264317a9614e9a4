//! A TOML document as a tree in which every value knows the line, or the environment variable, that it came from.

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

/// Where a value was given.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// On this line of the file, from 1.
    Line(usize),
    /// In an environment variable of this name.
    Variable(String),
    /// Nowhere in particular: it is missing.
    Nowhere,
}

/// A value, and where its key stands.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) origin: Origin,
    pub(super) value: Value,
}

#[derive(Debug, Clone)]
pub(super) enum Value {
    Text(String),
    Whole(i64),
    Number(f64),
    Flag(bool),
    List(Vec<Node>),
    Table(Table),
    /// A date, with or without a time, as written.
    Date(String),
    /// A figure that no number holds.
    Other(&'static str),
}

/// Keys in the order of their names; the origin of each is its key's, not its value's.
pub(super) type Table = std::collections::BTreeMap<String, Node>;

impl Value {
    /// What it is, as a message says it.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "a text",
            Self::Whole(_) | Self::Number(_) => "a number",
            Self::Flag(_) => "true or false",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
            Self::Date(_) => "a date",
            Self::Other(kind) => kind,
        }
    }
}

/// Counts lines.
pub(super) struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        Self { starts: text.match_indices('\n').map(|(end, _)| end + 1).collect() }
    }

    /// The line, from 1, of a byte.
    pub(super) fn line(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte) + 1
    }
}

pub(super) fn table(from: &DeTable<'_>, lines: &Lines) -> Table {
    let node = |key: &Spanned<DeString<'_>>, value: &Spanned<DeValue<'_>>| {
        let origin = Origin::Line(lines.line(key.span().start));
        (key.get_ref().to_string(), Node { origin, value: value_of(value.get_ref(), lines) })
    };
    from.iter().map(|(key, value)| node(key, value)).collect()
}

fn value_of(from: &DeValue<'_>, lines: &Lines) -> Value {
    match from {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(digits) => i64::from_str_radix(digits.as_str(), digits.radix())
            .map_or(Value::Other("a number beyond all bounds"), Value::Whole),
        DeValue::Float(digits) => digits.as_str().parse().map_or(Value::Other("no number"), Value::Number),
        DeValue::Boolean(flag) => Value::Flag(*flag),
        DeValue::Datetime(date) => Value::Date(date.to_string()),
        DeValue::Array(items) => Value::List(items.iter().map(|item| item_of(item, lines)).collect()),
        DeValue::Table(inner) => Value::Table(table(inner, lines)),
    }
}

fn item_of(item: &Spanned<DeValue<'_>>, lines: &Lines) -> Node {
    Node { origin: Origin::Line(lines.line(item.span().start)), value: value_of(item.get_ref(), lines) }
}
