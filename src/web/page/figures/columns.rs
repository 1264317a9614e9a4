//! Columns over time, drawn on the server: an axis of round steps from zero, the figure over each column.

use serde::Serialize;

use super::format;
use crate::domain::figures::{Figures, Month, Share, steps};
use crate::web::page::frame::Frame;

/// The drawing in tenths of its units, which are pixels where it is 720 wide.
const WIDTH: i128 = 7200;
const LEFT: i128 = 720;
const TOP: i128 = 260;
const BOTTOM: i128 = 2520;
/// A column takes this much of its place, and no more than the other.
const FILLED_PERCENT: i128 = 62;
const WIDEST: i128 = 720;

/// A chart of stacked columns.
#[derive(Debug, Serialize)]
pub(super) struct Columns {
    /// The chart in words.
    label: String,
    lines: Vec<Line>,
    columns: Vec<Column>,
}

/// A line of the axis.
#[derive(Debug, Serialize)]
struct Line {
    y: String,
    label: String,
    /// Zero, where columns stand.
    base: bool,
}

/// A month.
#[derive(Debug, Serialize)]
struct Column {
    /// Its middle.
    middle: String,
    month: String,
    /// The year, under its first month.
    year: Option<String>,
    value: String,
    /// Where the figure stands.
    top: String,
    parts: Vec<Part>,
}

#[derive(Debug, Serialize)]
struct Part {
    kind: &'static str,
    x: String,
    y: String,
    width: String,
    height: String,
}

impl Columns {
    /// The columns of these months.
    pub(super) fn new(frame: &Frame<'_>, figures: &Figures, months: &[(Month, Share)]) -> Self {
        let unit = 10_i64.pow(figures.currency.exponent());
        let most = months.iter().map(|(_, share)| share.all().minor).max().unwrap_or(0).max(0);
        let (step, count) = steps(most.unsigned_abs().div_ceil(unit.unsigned_abs()));
        let full = i128::from(step) * i128::from(count) * i128::from(unit);
        let height = |minor: i64| i128::from(minor.max(0)) * (BOTTOM - TOP) / full;
        let line = |at: u64| Line {
            y: tenths(BOTTOM - (BOTTOM - TOP) * i128::from(at) / i128::from(count)),
            label: format::number(frame.lang, step * at),
            base: at == 0,
        };
        let place = (WIDTH - LEFT) / i128::try_from(months.len().max(1)).unwrap_or(1);
        let width = (place * FILLED_PERCENT / 100).min(WIDEST);
        let column = |(at, (month, share)): (i128, &(Month, Share))| {
            let middle = LEFT + place * at + place / 2;
            let (kept, all) = (height(share.kept.minor), height(share.all().minor));
            let part = |kind, from: i128, to: i128| {
                (to > from).then(|| Part {
                    kind,
                    x: tenths(middle - width / 2),
                    y: tenths(BOTTOM - to),
                    width: tenths(width),
                    height: tenths(to - from),
                })
            };
            let name = month.to_string();
            Column {
                middle: tenths(middle),
                month: format::month_alone(frame.lang, &name).unwrap_or(name),
                year: (at == 0 || month.month == 1).then(|| month.year.to_string()),
                value: format::number(frame.lang, share.all().minor / unit),
                top: tenths(BOTTOM - all - 70),
                parts: [part("kept", 0, kept), part("returned", kept, all)].into_iter().flatten().collect(),
            }
        };
        Self {
            label: frame.say("figures-months-label"),
            lines: (0..=count).map(line).collect(),
            columns: (0..).zip(months).map(column).collect(),
        }
    }
}

fn tenths(units: i128) -> String {
    format!("{}.{}", units / 10, units % 10)
}
