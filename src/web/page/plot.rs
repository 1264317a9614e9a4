//! Money over time, drawn: bands that stand on each other, and the line that they may not pass.

use jiff::Span;
use jiff::civil::Date;
use serde::Serialize;

use super::event::month_name;
use super::frame::Frame;
use crate::domain::fund::Minor;
use crate::domain::money::{Currency, Money};

/// What is drawn: values that hold from a day on until the next.
#[derive(Debug, Clone)]
pub struct Curves {
    /// The last day.
    pub to: Date,
    /// From the lowest up: the word that a band is drawn by, and its own height. Each tells of the same days.
    pub bands: Vec<(&'static str, Vec<(Date, Minor)>)>,
    /// The most that there may be.
    pub limit: Vec<(Date, Minor)>,
    /// The drawing in words.
    pub label: String,
}

/// The same for wide screens and for narrow ones.
#[derive(Debug, Serialize)]
pub struct Plot {
    /// `wide` or `narrow`.
    width: &'static str,
    view: String,
    left: String,
    right: String,
    foot: String,
    /// Where the text of a mark ends.
    mark_x: String,
    bands: Vec<Band>,
    /// The most that there may be, as a path.
    limit: String,
    marks: Vec<Mark>,
    names: Vec<Named>,
    label: String,
}

/// A band as paths over the viewbox: its ground, and its upper edge.
#[derive(Debug, Serialize)]
struct Band {
    word: &'static str,
    /// Its pattern, for eyes that do not tell colours apart.
    pattern: Option<&'static str>,
    ground: String,
    edge: String,
}

#[derive(Debug, Serialize)]
struct Mark {
    y: String,
    /// A little lower, for the foot of the text.
    text_y: String,
    label: String,
}

#[derive(Debug, Serialize)]
struct Named {
    x: String,
    label: String,
}

/// A drawing's measures, in its own units, which are those of its texts.
struct Paper {
    name: &'static str,
    width: i128,
    height: i128,
    left: i128,
    /// Names of days or months that stand side by side at most.
    names: i32,
}

const WIDE: Paper = Paper { name: "wide", width: 900, height: 300, left: 90, names: 5 };
const NARROW: Paper = Paper { name: "narrow", width: 340, height: 240, left: 78, names: 2 };
const RIGHT: i128 = 12;
const TOP: i128 = 24;
const FOOT: i128 = 36;
/// Above as many days, months are named and not days.
const NAMES_MONTHS: i32 = 100;

impl Plot {
    /// Both drawings; none where there is nothing to draw: no time passed, or nothing is at stake.
    pub fn both(frame: &Frame<'_>, curves: &Curves, currency: Currency) -> Vec<Self> {
        [WIDE, NARROW].iter().filter_map(|paper| Self::of(frame, paper, curves, currency)).collect()
    }

    fn of(frame: &Frame<'_>, paper: &Paper, curves: &Curves, currency: Currency) -> Option<Self> {
        let from = curves.limit.first()?.0;
        let whole = days(from, curves.to);
        let most = curves.limit.iter().map(|(_, sum)| *sum).max().unwrap_or(0);
        if whole < 1 || most <= 0 {
            return None;
        }
        let Paper { name, width, height, left, names } = *paper;
        let x = |day: Date| left + (width - left - RIGHT) * i128::from(days(from, day)) / i128::from(whole);
        let y = |sum: Minor| height - FOOT - (height - FOOT - TOP) * sum / most;
        let drawn = |points: &[(Date, Minor)]| {
            let mut path = String::new();
            for (day, sum) in points {
                let (x, y) = (x(*day), y(*sum));
                path.push_str(&if path.is_empty() { format!("M{x} {y}") } else { format!("H{x}V{y}") });
            }
            path + &format!("H{}", x(curves.to))
        };
        let mut under: Vec<(Date, Minor)> = Vec::new();
        let mut bands = Vec::new();
        for (word, heights) in &curves.bands {
            let floor = |at: usize| under.get(at).map_or(0, |(_, sum)| *sum);
            let tops: Vec<_> = heights.iter().enumerate().map(|(at, (day, sum))| (*day, floor(at) + sum)).collect();
            let edge = drawn(&tops);
            // The ground goes back along the band below, which stands before it and hides what is drawn twice.
            let ground = format!("{edge}V{}H{}Z", y(0), x(from));
            bands.push(Band { word, pattern: pattern(word), ground, edge });
            under = tops;
        }
        bands.reverse();
        let marks = [0, 1, 2].map(|half| {
            let value = most * half / 2;
            let minor = i64::try_from(value).unwrap_or(i64::MAX);
            let label = frame.money(Money { minor, currency });
            Mark { y: y(value).to_string(), text_y: (y(value) + 5).to_string(), label }
        });
        let named = ticks(from, curves.to, names);
        let named = named.into_iter().map(|(day, label)| Named { x: x(day).to_string(), label: label.said(frame) });
        Some(Self {
            width: name,
            view: format!("0 0 {width} {height}"),
            left: left.to_string(),
            right: (width - RIGHT).to_string(),
            foot: (height - 10).to_string(),
            mark_x: (left - 8).to_string(),
            bands,
            limit: drawn(&curves.limit),
            marks: marks.into(),
            names: named.collect(),
            label: curves.label.clone(),
        })
    }
}

/// The pattern of a part of a fund's money, the same as on its bar.
pub(super) fn pattern(word: &str) -> Option<&'static str> {
    match word {
        "due" => Some("bars"),
        "frozen" => Some("dots"),
        "accruing" => Some("lines"),
        _ => None,
    }
}

/// What is written under a place of the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tick {
    Day(Date),
    Month(Date),
}

impl Tick {
    fn said(self, frame: &Frame<'_>) -> String {
        match self {
            Self::Day(day) => frame.day(day),
            Self::Month(day) => month_name(frame, day),
        }
    }
}

/// Where something is named, at most so often: none begins so late that it would end beyond the drawing.
fn ticks(from: Date, to: Date, most: i32) -> Vec<(Date, Tick)> {
    let whole = days(from, to);
    let last = whole - whole / most.max(1);
    let fits = |day: &Date| (0..=last).contains(&days(from, *day));
    if whole <= NAMES_MONTHS {
        let every = (whole + most - 1) / most;
        let day = |at: i32| from.checked_add(Span::new().days(at * every.max(1))).unwrap_or(to);
        return (0..most).map(day).filter(fits).map(|day| (day, Tick::Day(day))).collect();
    }
    let months = (whole / 28).max(1);
    let every = (months + most - 1) / most;
    let begins = if from.day() == 1 { 0 } else { 1 };
    let first = from.first_of_month();
    let month = |at: i32| first.checked_add(Span::new().months(begins + at * every)).unwrap_or(to);
    (0..most).map(month).filter(fits).map(|day| (day, Tick::Month(day))).collect()
}

/// From one day to another.
fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_short_time_is_named_by_days_and_a_long_one_by_months() {
        let days: Vec<_> = ticks(date(2026, 11, 1), date(2026, 11, 25), 6);
        let expected = [1, 5, 9, 13, 17, 21].map(|day| date(2026, 11, day)).map(|day| (day, Tick::Day(day)));
        assert_eq!(days, expected);
        let months = ticks(date(2025, 11, 20), date(2026, 11, 25), 6);
        let expected = [(2025, 12), (2026, 2 + 1), (2026, 6), (2026, 9)].map(|(year, month)| date(year, month, 1));
        assert_eq!(months, expected.map(|day| (day, Tick::Month(day))));
    }

    #[test]
    fn a_single_day_and_a_century_have_names_or_none() {
        assert_eq!(ticks(date(2026, 11, 1), date(2026, 11, 2), 2).len(), 2);
        assert!(ticks(date(1926, 11, 1), date(2026, 11, 2), 6).len() <= 6);
    }
}
