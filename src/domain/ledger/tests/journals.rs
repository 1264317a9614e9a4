//! Random journals: what holds of the scenarios holds of all of them, at every prefix.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::{statements, worked};
use crate::domain::fact::Fact;
use crate::domain::fund::tests::entries::{self, Op};
use crate::domain::fund::tests::vectors::told;
use crate::domain::fund::{Funds, Moment, Scenario};
use crate::domain::journal::{Actor, End, LineHash};
use crate::domain::ledger::{Book, Figures, Item, Period, Step, Verifier, course, opened};
use crate::domain::sponsor::SponsorFact;

/// A world with the entries that ops become in it.
fn lived(mut world: Scenario, ops: &[Op]) -> (Scenario, Funds) {
    let mut funds = world.begin();
    let mut last = Timestamp::from_second(1_772_323_200).unwrap();
    for op in ops {
        let (at, entry) = entries::entry(op, last, &funds, world.projects.len());
        let seq = world.entries.len() as u64 + 1;
        last = funds.apply(Moment { seq, at }, &entry).map_or(last, |_| at);
        world.entries.push((at, entry));
    }
    (world, funds)
}

#[test]
fn a_regions_journal_tells_its_books_what_the_region_itself_makes_of_it() {
    let scenario = told("e28-who-is-paid").scenario;
    let opens = SponsorFact::BooksOpened { setup: scenario.setup.clone() };
    let declared = scenario
        .projects
        .iter()
        .map(|(project, campaign)| SponsorFact::ProjectDeclared { project: project.clone(), campaign: *campaign });
    let booked = scenario.entries.iter().map(|(_, entry)| SponsorFact::Booked { entry: entry.clone() });
    let facts: Vec<_> = [opens].into_iter().chain(declared).chain(booked).collect();
    let at = |number: usize| scenario.entries.get(number.saturating_sub(1 + scenario.projects.len()));
    let mut end = End::default();
    let mut book = None;
    for (number, fact) in facts.into_iter().enumerate() {
        let now = at(number).map_or(end.at, |(at, _)| *at).max(end.at);
        let (record, line) = end.next(now, Actor::Oriel, None, Fact::Sponsor(fact)).unwrap();
        end = End::after(&record, LineHash::of(&line));
        book = book.or_else(|| opened(&record).map(Book::new));
        if let Some(item) = Item::of_record(&record) {
            book.as_mut().unwrap().take_in(&item).unwrap();
        }
    }
    let (funds, expected) = (book.unwrap().funds().clone(), worked(&scenario));
    for sponsor in expected.sponsors() {
        assert_eq!(funds.sponsor_sums(sponsor), expected.sponsor_sums(sponsor));
    }
    assert!(expected.sponsors().count() > 0);
}

proptest! {
    #[test]
    fn books_balance_and_say_what_the_funds_say_after_every_entry(
        world in entries::worlds(), ops in entries::ops(60),
    ) {
        let (scenario, funds) = lived(world, &ops);
        let (mut book, mut verifier) = (Book::new(scenario.begin()), Verifier::new(scenario.begin()));
        for item in Item::of_scenario(&scenario) {
            verifier.take_in(&item);
            let steps = book.take_in(&item).unwrap_or_default();
            for moved in steps.iter().flat_map(Step::transactions) {
                prop_assert_eq!(moved.off(), 0);
                let lines: Figures = moved.lines().iter().map(|line| line.figures).sum();
                prop_assert_eq!(lines.committed, lines.promised + lines.due + lines.unspent);
            }
        }
        prop_assert!(*book.funds() == funds, "steps of time change what comes of it");
        let until = funds.reached().unwrap_or_default();
        for fund in funds.funds() {
            let items: Vec<_> = Item::of_scenario(&scenario).collect();
            let course = course(scenario.begin(), &items, &fund.terms().id, (until, &TimeZone::UTC));
            for stand in course.values() {
                prop_assert_eq!(stand.left + stand.running() + stand.due + stand.paid, stand.budget);
                prop_assert!(stand.confirmed <= stand.paid && stand.conditional <= stand.left);
                prop_assert!(stand.left >= 0 && stand.due >= 0);
            }
            prop_assert_eq!(course.last_key_value().map(|(_, stand)| *stand), Some(fund.stand()));
        }
        prop_assert_eq!(verifier.finish().findings, []);
    }

    #[test]
    fn statements_of_any_period_add_up(
        world in entries::worlds(), ops in entries::ops(40), from in 0_i64..60, days in 0_i64..60,
    ) {
        let (scenario, _) = lived(world, &ops);
        let begin = 1_772_323_200 + from * 43_200;
        let instant = |second| Timestamp::from_second(second).unwrap();
        let period = Period { from: instant(begin), to: instant(begin + days * 43_200) };
        for statement in statements(&scenario, period) {
            prop_assert!(statement.adds_up(), "{:#?}", statement);
        }
    }
}
