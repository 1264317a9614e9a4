//! A table: what a chart shows, exactly.

use serde::Serialize;

use super::Text;
use crate::domain::money::Money;
use crate::web::page::frame::Frame;
use crate::web::theme::format;

/// A table.
#[derive(Debug, Serialize)]
pub(super) struct Table {
    /// What it tells.
    caption: String,
    columns: Vec<Cell>,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    cells: Vec<Cell>,
    /// The last one, which adds the others up.
    total: bool,
}

/// A field: the name of its row, or a figure.
#[derive(Debug, Serialize)]
pub(super) struct Cell {
    text: Text,
    name: bool,
}

impl Table {
    /// A table with these columns, the first of which holds the names of rows.
    pub(super) fn new(frame: &Frame<'_>, caption: &str, columns: &[&str]) -> Self {
        let head = |(at, column): (usize, &&str)| {
            let text = Text::plain(frame.say(&format!("figures-head-{column}")));
            Cell { text, name: at == 0 }
        };
        let columns = columns.iter().enumerate().map(head).collect();
        Self { caption: frame.say(caption), columns, rows: Vec::new() }
    }

    /// One more row.
    pub(super) fn row(&mut self, cells: Vec<Cell>) {
        self.rows.push(Row { cells, total: false });
    }

    /// The sum of the others.
    pub(super) fn total(&mut self, cells: Vec<Cell>) {
        self.rows.push(Row { cells, total: true });
    }
}

impl Cell {
    /// The name of a row.
    pub(super) fn name(text: Text) -> Self {
        Self { text, name: true }
    }

    /// A figure as it is said.
    pub(super) fn figure(text: String) -> Self {
        Self { text: Text::plain(text), name: false }
    }

    /// A number.
    pub(super) fn count(frame: &Frame<'_>, count: usize) -> Self {
        Self::figure(format::number(frame.lang, count))
    }

    /// A sum.
    pub(super) fn sum(frame: &Frame<'_>, sum: Money) -> Self {
        Self::figure(frame.money(sum))
    }

    /// Nothing that could be told.
    pub(super) fn none() -> Self {
        Self::figure("–".into())
    }
}
