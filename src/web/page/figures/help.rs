//! The hours that residents gave, project by project: as their holders say, and as nobody measured.

use serde::Serialize;

use super::Text;
use super::bars::Bar;
use super::table::{Cell, Table};
use crate::domain::need::Help;
use crate::domain::project::ProjectKey;
use crate::domain::shelf::Shelf;
use crate::web::page::card;
use crate::web::page::frame::Frame;
use crate::web::page::needs::helped;

/// Bars drawn; the table tells them all.
const BARS_DRAWN: usize = 12;

/// The hours that residents gave.
#[derive(Debug, Serialize)]
pub(super) struct HelpView {
    /// All of it, in a sentence.
    lead: String,
    bars: Vec<Bar>,
    cut: bool,
    table: Table,
    csv: String,
}

impl HelpView {
    /// To every project that the window ever showed; none where nobody gave any.
    pub(super) fn of(frame: &Frame<'_>, shelf: &Shelf) -> Option<Self> {
        let mut help = frame.local.offers.help();
        help.sort_by_key(|(key, help)| (std::cmp::Reverse(help.hours), (*key).clone()));
        let all: Help = help.iter().map(|(_, help)| *help).sum();
        let lead = helped(frame, all)?;
        let most = i64::from(help.first()?.1.hours);
        let name = |key: &ProjectKey| match shelf.get(key) {
            Some(member) => card::title(member, frame),
            None => Text::plain(key.id.as_str()),
        };
        let bar = |(key, help): &(&ProjectKey, Help)| {
            let value = helped(frame, *help).unwrap_or_default();
            Bar::new(name(key), value, &[("kept", i64::from(help.hours))], (most, 1))
        };
        let mut table = Table::new(frame, "figures-help", &["project", "people", "hours"]);
        let count = |number: u32| Cell::count(frame, usize::try_from(number).unwrap_or(usize::MAX));
        let row = |text: Text, help: Help| vec![Cell::name(text), count(help.people), count(help.hours)];
        help.iter().for_each(|(key, help)| table.row(row(name(key), *help)));
        table.total(row(Text::plain(frame.say("figures-total")), all));
        Some(Self {
            lead,
            bars: help.iter().take(BARS_DRAWN).map(bar).collect(),
            cut: help.len() > BARS_DRAWN,
            table,
            csv: frame.href("/figures/help.csv"),
        })
    }
}
