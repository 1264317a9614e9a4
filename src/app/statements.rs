//! Statements of sponsors and the course of their funds, drawn from the journal whenever somebody asks: by the region's
//! calendar.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::books::{Line, NotWritten, read};
use crate::domain::fund::{FundId, SponsorId};
use crate::domain::ledger::{
    Book, Course, Figures, Hashes, Order, Party, Period, Span, Statement, Step, course as course_of,
};
use crate::domain::region::Region;
use crate::store::JournalStore;

/// What moved in a period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Moved {
    /// How many movements.
    pub count: usize,
    /// What they come to.
    pub figures: Figures,
}

/// For every sponsor, the periods in which something moved, the last first.
pub type Periods = BTreeMap<SponsorId, BTreeMap<Span, Moved>>;

/// The periods in which something moved.
pub fn periods(store: &dyn JournalStore, region: &Region, now: Timestamp) -> Result<Periods, NotWritten> {
    let mut periods = Periods::new();
    let Some(told) = read(store, &region.id, |_| false)? else { return Ok(periods) };
    let mut book = Book::new(told.begin);
    let mut note = |steps: &[Step]| {
        for moved in steps.iter().flat_map(Step::transactions) {
            let of = periods.entry(moved.sponsor.clone()).or_default();
            for span in Span::of(moved.at, &region.zone) {
                let sums = of.entry(span).or_default();
                for line in moved.lines() {
                    sums.count += 1;
                    sums.figures += line.figures;
                }
            }
        }
    };
    for item in &told.items {
        note(&book.take_in(item).unwrap_or_default());
    }
    note(&book.until(after(now)));
    Ok(periods)
}

/// Where a fund's money stood, day by day; none before there were books.
pub fn course(
    store: &dyn JournalStore,
    region: &Region,
    fund: &FundId,
    now: Timestamp,
) -> Result<Option<Course>, NotWritten> {
    let told = read(store, &region.id, |_| false)?;
    Ok(told.map(|told| course_of(told.begin, &told.items, fund, (after(now), &region.zone))))
}

/// A statement, and what it stands on.
#[derive(Debug, Clone)]
pub struct Drawn {
    /// The statement.
    pub statement: Statement,
    /// The first and the last line of the journal in its period.
    pub lines: Option<(Line, Line)>,
    /// Its period is not over: it is another tomorrow.
    pub unfinished: bool,
}

/// Draws a sponsor's statement of a period; none for a period to come, or before there were books.
pub fn draw(
    store: &dyn JournalStore,
    region: &Region,
    (sponsor, span): (&SponsorId, Span),
    now: Timestamp,
) -> Result<Option<Drawn>, NotWritten> {
    let Some(whole) = span.period(&region.zone).filter(|period| period.from <= now) else { return Ok(None) };
    let unfinished = whole.to > now;
    let period = if unfinished { Period { to: after(now), ..whole } } else { whole };
    let within = |at: Timestamp| period.from <= at && at < period.to;
    let Some(told) = read(store, &region.id, within)? else { return Ok(None) };
    let mut number = format!("{}-{sponsor}-{span}", region.id);
    if let Some((_, last)) = told.lines.filter(|_| unfinished) {
        // It grows until its period is over: each time it is another.
        number = format!("{number}-n{}", last.seq);
    }
    let hashes = told.lines.map(|(first, last)| Hashes { first: first.hash, last: last.hash });
    let order = Order { party: Party::Sponsor(sponsor.clone()), period, number, hashes };
    let statement = issued(Statement::draw(told.begin, told.items, order))?;
    Ok(Some(Drawn { statement, lines: told.lines, unfinished }))
}

/// A statement that adds up; any other is issued to nobody.
fn issued(statement: Statement) -> Result<Statement, NotWritten> {
    if statement.adds_up() { Ok(statement) } else { Err(NotWritten::Wrong(statement.number)) }
}

/// The first instant that is not part of what was, in whole seconds as the journal has them.
fn after(now: Timestamp) -> Timestamp {
    now.checked_add(SignedDuration::from_secs(1)).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fund::Funds;
    use crate::domain::region::MatchFunds;

    #[test]
    fn a_statement_that_does_not_add_up_is_not_issued() {
        let period = Period { from: Timestamp::UNIX_EPOCH, to: Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24) };
        let party = Party::Sponsor("mill".parse().unwrap());
        let order = Order { party, period, number: "mill-1970".into(), hashes: None };
        let mut statement = Statement::draw(Funds::new(MatchFunds::default().setup(None, true)), [], order);
        assert!(issued(statement.clone()).is_ok());
        statement.closing.due += 1;
        let refused = issued(statement).unwrap_err();
        assert!(refused.to_string().contains("mill-1970 does not add up"), "{refused}");
    }
}
