//! The statements that there are.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{organisation_named, span_named, sum};
use crate::app::statements::{Moved, Periods};
use crate::domain::fund::SponsorId;
use crate::domain::ledger::Span;
use crate::domain::money::Currency;
use crate::domain::project::Slug;
use crate::web::page::Frame;
use crate::web::page::text::Link;

/// The statements of one organisation, or of all.
#[derive(Debug, Serialize)]
pub struct StatementsPage {
    title: String,
    back: Link,
    groups: Vec<Group>,
}

#[derive(Debug, Serialize)]
struct Group {
    slug: String,
    name: String,
    /// None where nothing moved yet.
    years: Vec<Year>,
}

#[derive(Debug, Serialize)]
struct Year {
    whole: Row,
    months: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    name: String,
    href: String,
    text: String,
}

impl StatementsPage {
    /// For these organisations; `path` is what stands before their names.
    pub fn new(
        frame: &Frame<'_>,
        periods: &Periods,
        organisations: &[&Slug],
        (path, back): (&str, (&str, &str)),
    ) -> Self {
        let group = |slug: &&Slug| {
            let own = SponsorId::try_from(slug.to_string()).ok().and_then(|id| periods.get(&id));
            let years = own.map(|own| years(frame, own, &format!("{path}/{slug}"))).unwrap_or_default();
            Group { slug: slug.to_string(), name: organisation_named(frame, slug), years }
        };
        Self {
            title: frame.say("statements-title"),
            back: Link { label: frame.say(back.1), href: frame.href(back.0) },
            groups: organisations.iter().map(group).collect(),
        }
    }
}

fn years(frame: &Frame<'_>, own: &BTreeMap<Span, Moved>, path: &str) -> Vec<Year> {
    let currency = super::super::portal::fund_setup(frame).currency;
    let row = |span: Span, moved: &Moved| row(frame, currency, span, moved, path);
    let years = own.iter().rev().filter(|(span, _)| matches!(span, Span::Year(_)));
    years
        .map(|(year, moved)| {
            let months = own.iter().rev();
            let months = months.filter(|(span, _)| matches!(span, Span::Month(..)) && span.year() == year.year());
            Year { whole: row(*year, moved), months: months.map(|(span, moved)| row(*span, moved)).collect() }
        })
        .collect()
}

fn row(frame: &Frame<'_>, currency: Currency, span: Span, moved: &Moved, path: &str) -> Row {
    let mut args = fluent_bundle::FluentArgs::new();
    args.set("count", i64::try_from(moved.count).unwrap_or(i64::MAX));
    args.set("paid", sum(frame, currency, moved.figures.paid));
    Row {
        name: span_named(frame, span),
        href: frame.href(&format!("{path}/{span}")),
        text: frame.theme.say(frame.lang, "statements-moved", &args),
    }
}
