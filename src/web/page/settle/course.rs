//! A fund's money through time: a drawing, and month by month the same in figures.

use jiff::Span;
use jiff::civil::Date;
use serde::Serialize;

use super::sum;
use crate::domain::fund::{FundId, Minor, Stand};
use crate::domain::ledger::Course;
use crate::domain::sponsor::{FundFile, Standing};
use crate::web::page::Frame;
use crate::web::page::event::month_name;
use crate::web::page::plot::{Curves, Plot};
use crate::web::page::portal::{fund_name, fund_setup};
use crate::web::page::text::Link;

/// Where a fund's money stood.
#[derive(Debug, Serialize)]
pub struct CoursePage {
    title: String,
    fund: Link,
    /// Empty before anything moved for a day.
    plots: Vec<Plot>,
    /// What the bands of the drawing are.
    keys: Vec<(&'static str, String)>,
    /// The names of the sums.
    columns: Vec<String>,
    rows: Vec<Row>,
    /// The statements of its organisation, which tell every movement.
    statements: String,
}

/// The end of a month, or today.
#[derive(Debug, Serialize)]
struct Row {
    name: String,
    sums: Vec<Cell>,
}

#[derive(Debug, Serialize)]
struct Cell {
    label: String,
    sum: String,
}

/// The words of the sums, in the order of columns; the text `stand-WORD` names each.
const WORDS: [&str; 8] = ["budget", "conditional", "accruing", "frozen", "due", "paid", "confirmed", "left"];

/// The words of the bands, from the lowest up.
const BANDS: [&str; 4] = ["paid", "due", "frozen", "accruing"];

/// The sum that a word names.
fn named(stand: &Stand, word: &str) -> Minor {
    match word {
        "budget" => stand.budget,
        "conditional" => stand.conditional,
        "accruing" => stand.accruing,
        "frozen" => stand.frozen,
        "due" => stand.due,
        "paid" => stand.paid,
        "confirmed" => stand.confirmed,
        _ => stand.left,
    }
}

impl CoursePage {
    /// Of a fund; `back` is its page, `statements` those of its organisation.
    pub fn new(
        frame: &Frame<'_>,
        (id, file): (&FundId, &FundFile),
        course: &Course,
        (back, statements): (&str, &str),
    ) -> Self {
        let currency = fund_setup(frame).currency;
        let today = frame.region.zone.to_datetime(frame.now).date();
        let is_over = file.standing(id, frame.local.sponsors.books()) == Standing::BooksClosed;
        let last = course.last_key_value().map(|(day, _)| *day);
        // Books that are closed move no more.
        let to = last.filter(|_| is_over).unwrap_or(today);
        let columns: Vec<_> = WORDS.iter().map(|word| frame.say(&format!("stand-{word}"))).collect();
        let row = |(day, stand): (Date, Stand)| Row {
            name: if day == today { frame.say("course-today") } else { month_name(frame, day) },
            sums: WORDS
                .iter()
                .zip(&columns)
                .map(|(word, label)| Cell { label: label.clone(), sum: sum(frame, currency, named(&stand, word)) })
                .collect(),
        };
        let points = |word: &str| course.iter().map(|(day, stand)| (*day, named(stand, word))).collect::<Vec<_>>();
        let curves = Curves {
            to,
            bands: BANDS.iter().map(|word| (*word, points(word))).collect(),
            limit: points("budget"),
            label: frame.say("course-plot"),
        };
        Self {
            title: frame.say("course-title"),
            fund: Link { label: fund_name(frame, file), href: frame.href(back) },
            plots: Plot::both(frame, &curves, currency),
            keys: BANDS.iter().rev().map(|word| (*word, frame.say(&format!("stand-{word}")))).collect(),
            rows: closings(course, to).into_iter().rev().map(row).collect(),
            columns,
            statements: frame.href(statements),
        }
    }
}

/// Where the money stood at the end of every month, and on the last day.
fn closings(course: &Course, to: Date) -> Vec<(Date, Stand)> {
    let Some((first, _)) = course.first_key_value() else { return Vec::new() };
    let (mut month, mut closings) = (*first, Vec::new());
    loop {
        let end = month.last_of_month().min(to);
        closings.extend(course.range(..=end).next_back().map(|(_, stand)| (end, *stand)));
        let next = month.first_of_month().checked_add(Span::new().months(1));
        match next {
            Ok(next) if next <= to => month = next,
            _ => return closings,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_month_in_which_nothing_changed_ends_as_the_one_before() {
        let stand = |left| Stand { left, ..Stand::default() };
        let course =
            Course::from([(date(2026, 1, 30), stand(5)), (date(2026, 3, 2), stand(3)), (date(2026, 3, 9), stand(1))]);
        let expected = [(date(2026, 1, 31), 5), (date(2026, 2, 28), 5), (date(2026, 3, 31), 1), (date(2026, 4, 12), 1)];
        assert_eq!(closings(&course, date(2026, 4, 12)), expected.map(|(day, left)| (day, stand(left))));
        assert_eq!(closings(&Course::new(), date(2026, 4, 12)), []);
    }
}
