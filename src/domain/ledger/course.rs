//! How a fund's money came to stand where it does, day by day.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::book::{Book, Item, Step};
use crate::domain::fund::{FundId, Funds, Stand};

/// Where a fund's money stood at the end of every day on which anything changed.
pub type Course = BTreeMap<Date, Stand>;

/// The course of one fund through what a journal tells, up to an instant, excluded, and with days of this zone; empty for a fund
/// that the books do not have.
pub fn course(begin: Funds, items: &[Item], fund: &FundId, (until, zone): (Timestamp, &TimeZone)) -> Course {
    let mut book = Book::new(begin);
    let mut course = Course::new();
    // A day is worked out once, from the last of its steps.
    let mut last: Option<(Date, Funds)> = None;
    let mut take = |steps: Vec<Step>| {
        for step in steps {
            let day = zone.to_datetime(step.at).date();
            if let Some((ended, funds)) = last.replace((day, step.after)).filter(|(ended, _)| *ended != day) {
                close(&mut course, ended, &funds, fund);
            }
        }
    };
    for item in items {
        // What was refused moved nothing.
        take(book.take_in(item).unwrap_or_default());
    }
    take(book.until(until));
    if let Some((day, funds)) = last {
        close(&mut course, day, &funds, fund);
    }
    course
}

fn close(course: &mut Course, day: Date, funds: &Funds, fund: &FundId) {
    let Some(stand) = funds.fund(fund).map(|view| view.stand()) else { return };
    if course.last_key_value().is_none_or(|(_, before)| *before != stand) {
        course.insert(day, stand);
    }
}
