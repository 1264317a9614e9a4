//! The scenarios: nothing is found in them, and every statement of them adds up.

use jiff::{SignedDuration, Timestamp};

use super::{booked, instant, statements, worked};
use crate::domain::fund::tests::vectors::{every_scenario, told};
use crate::domain::fund::{Entry, Scenario};
use crate::domain::journal::LineHash;
use crate::domain::ledger::{Figures, Hashes, Item, Order, Party, Period, Statement, verify};

/// From before the first entry to after the last one, cut in four.
fn periods(scenario: &Scenario) -> Vec<Period> {
    let day = SignedDuration::from_hours(24);
    let first = scenario.entries.first().map_or(Timestamp::UNIX_EPOCH, |(at, _)| *at - day);
    let last = scenario.entries.iter().map(|(at, _)| *at).max().unwrap_or(first) + day;
    let quarter = SignedDuration::from_secs((last.as_second() - first.as_second()) / 4);
    let cuts = [first, first + quarter, first + quarter * 2, last];
    cuts.windows(2).map(|cut| Period { from: cut[0], to: cut[1] }).chain([Period { from: first, to: last }]).collect()
}

#[test]
fn nothing_is_found_in_any_scenario() {
    for (name, scenario) in every_scenario() {
        let report = verify(scenario.begin(), Item::of_scenario(&scenario));
        assert_eq!(report.findings, [], "{name}");
        let funds = worked(&scenario);
        assert!(*booked(&scenario).funds() == funds, "{name}: steps of time change what comes of it");
        for sponsor in funds.sponsors() {
            let says = funds.sponsor_sums(sponsor);
            assert_eq!(report.sponsors.get(sponsor).copied().unwrap_or_default(), says, "{name}: {sponsor}");
        }
        assert_eq!(report.entries, scenario.entries.len() as u64 - report.refused.len() as u64, "{name}");
    }
}

#[test]
fn every_statement_of_every_scenario_adds_up_and_follows_on_the_one_before() {
    for (name, scenario) in every_scenario() {
        let mut before: Option<Vec<Statement>> = None;
        for period in periods(&scenario) {
            let drawn = statements(&scenario, period);
            for statement in &drawn {
                assert!(statement.adds_up(), "{name}: {statement:#?}");
            }
            let shares = |of: fn(&Party) -> bool| {
                drawn.iter().filter(|it| of(&it.party)).map(|it| it.closing.of_grants()).sum::<Figures>()
            };
            let (by_sponsor, by_project) = (
                shares(|party| matches!(party, Party::Sponsor(_))),
                shares(|party| matches!(party, Party::Project(_))),
            );
            assert_eq!(by_sponsor, by_project, "{name}");
            if let Some(before) = before.filter(|before| before[0].period.to == period.from) {
                for (before, statement) in before.iter().zip(&drawn) {
                    assert_eq!(before.closing, statement.opening, "{name}");
                }
            }
            before = Some(drawn);
        }
    }
}

#[test]
fn a_statement_tells_each_movement_when_it_took_place() {
    let mut scenario = told("e28-who-is-paid").scenario;
    scenario.entries.retain(|(_, entry)| *entry != Entry::Tick);
    let period = Period { from: instant("2020-01-01T00:00:00Z"), to: instant("2030-01-01T00:00:00Z") };
    let drawn = statements(&scenario, period);
    let statement = &drawn[0];
    assert!(statement.movements.windows(2).all(|pair| (pair[0].at, pair[0].seq) <= (pair[1].at, pair[1].seq)));
    let causes: Vec<_> = statement.movements.iter().map(|moved| moved.cause.word()).collect();
    assert!(causes.contains(&"lot") && causes.contains(&"time") && causes.contains(&"payment"), "{causes:?}");
    let due = statement.movements.iter().find(|moved| moved.cause.word() == "time").unwrap();
    let entries: Vec<_> = scenario.entries.iter().map(|(at, _)| *at).collect();
    assert!(!entries.contains(&due.at), "what time did is dated by itself, not by the entry that came after it");
    let unpaid: i128 = statement.grants.iter().map(|grant| grant.row.closing.due - grant.row.closing.paid).sum();
    assert_eq!(unpaid, statement.closing.due - statement.closing.paid);
    let table = statement.to_csv();
    assert_eq!(table.lines().filter(|line| line.contains(",movement,")).count(), statement.movements.len());
    insta::assert_snapshot!(table);
    insta::assert_snapshot!(serde_json::to_string_pretty(statement).unwrap());
}

#[test]
fn an_empty_period_opens_as_it_closes() {
    let told = told("e28-who-is-paid");
    let at = instant("2029-01-01T00:00:00Z");
    let hashes = Some(Hashes { first: LineHash::of(b"first"), last: LineHash::of(b"last") });
    let order = |party: Party| Order { number: "n".into(), party, period: Period { from: at, to: at }, hashes };
    for party in super::parties(&worked(&told.scenario)) {
        let statement = Statement::draw(told.scenario.begin(), Item::of_scenario(&told.scenario), order(party));
        assert!(statement.adds_up() && statement.movements.is_empty());
        assert_eq!(statement.opening, statement.closing);
        let table = statement.to_csv();
        let rows: Vec<_> = table.lines().collect();
        assert!(rows[1].ends_with(&LineHash::of(b"first").to_string()), "{table}");
        assert!(rows[2].ends_with(&LineHash::of(b"last").to_string()), "{table}");
    }
}
