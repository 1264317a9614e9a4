//! A sum, line by line.

use serde::Serialize;

use super::{sum, whole};
use crate::domain::fund::{Minor, Setup};
use crate::web::page::frame::Frame;
use crate::web::theme::format;

/// One line of a sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What it is.
    pub name: String,
    /// How much.
    pub value: String,
    /// What it all comes to.
    pub total: bool,
}

/// Lines as they are written.
pub(super) struct Lines<'a> {
    setup: &'a Setup,
    frame: &'a Frame<'a>,
    lines: Vec<Line>,
}

impl<'a> Lines<'a> {
    pub fn new(setup: &'a Setup, frame: &'a Frame<'a>) -> Self {
        Self { setup, frame, lines: Vec::new() }
    }

    /// A sum under the name of a text.
    pub fn sum(&mut self, key: &str, amount: Minor) {
        self.result(self.frame.say(key), amount);
    }

    /// A count under the name of a text.
    pub fn count(&mut self, key: &str, count: Minor) {
        let (name, value) = (self.frame.say(key), self.number(count));
        self.said(name, value);
    }

    /// What a calculation comes to.
    pub fn result(&mut self, name: String, amount: Minor) {
        let value = sum(amount, self.setup, self.frame);
        self.said(name, value);
    }

    /// Words on both sides.
    pub fn said(&mut self, name: String, value: String) {
        self.lines.push(Line { name, value, total: false });
    }

    /// The last line.
    pub fn total(&mut self, key: &str, amount: Minor) {
        let (name, value) = (self.frame.say(key), sum(amount, self.setup, self.frame));
        self.lines.push(Line { name, value, total: true });
    }

    pub fn number(&self, count: Minor) -> String {
        format::number(self.frame.lang, whole(count))
    }

    pub fn done(self) -> Vec<Line> {
        self.lines
    }
}
