//! What is written, read again with nothing but what every reader of such files does. hledger itself judges in `tests/window`.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use serde_json::Value;

use crate::domain::fund::tests::vectors::every_scenario;
use crate::domain::fund::{Minor, Scenario};
use crate::domain::ledger::{Book, Export, Format, Item, Step};

fn written(scenario: &Scenario, format: Format) -> String {
    let mut book = Book::new(scenario.begin());
    let mut export = Export::new(format, scenario.setup.currency, TimeZone::UTC);
    let mut text = export.open();
    for item in Item::of_scenario(scenario) {
        for moved in book.take_in(&item).unwrap_or_default().iter().flat_map(Step::transactions) {
            text.push_str(&export.transaction(&moved));
        }
    }
    text + &export.close(book.funds())
}

#[test]
fn the_postings_of_the_object_come_to_its_balances_and_to_nothing_together() {
    for (name, scenario) in every_scenario() {
        let read: Value =
            serde_json::from_str(&written(&scenario, Format::Json)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut sums = BTreeMap::<String, i64>::new();
        for moved in read["transactions"].as_array().unwrap() {
            let mut off = 0;
            for posting in moved["postings"].as_array().unwrap() {
                let amount = posting["amount"].as_i64().unwrap();
                *sums.entry(posting["account"].as_str().unwrap().into()).or_default() += amount;
                off += amount;
            }
            assert_eq!(off, 0, "{name}: {moved}");
            assert!(moved["seq"].as_u64().is_some() && moved["cause"]["type"].is_string(), "{name}: {moved}");
        }
        let balances: BTreeMap<String, i64> = serde_json::from_value(read["balances"].clone()).unwrap();
        assert_eq!(sums, balances, "{name}");
    }
}

#[test]
fn the_table_has_the_same_sums() {
    for (name, scenario) in every_scenario() {
        let read: Value = serde_json::from_str(&written(&scenario, Format::Json)).unwrap();
        let mut sums = BTreeMap::<String, Minor>::new();
        let table = written(&scenario, Format::Csv);
        for row in table.split("\r\n").skip(1).filter(|row| !row.is_empty()) {
            // Nothing before the account holds a comma.
            let fields: Vec<_> = row.split(',').collect();
            let amount: Minor = fields[10].parse().unwrap();
            *sums.entry(fields[7].trim_matches('"').into()).or_default() += amount;
            assert_eq!(fields[8].replace('.', "").parse::<Minor>().unwrap(), amount, "{name}: {row}");
        }
        let balances: BTreeMap<String, Minor> = serde_json::from_value(read["balances"].clone()).unwrap();
        assert_eq!(sums, balances, "{name}");
    }
}

#[test]
fn words_of_people_cannot_break_the_journal() {
    let text = r#"{"currency": "EUR", "policy": {"grace_days": 0},
      "projects": [{"id": "p", "goal": {"money": 100}}],
      "entries": [
        {"at": "2026-03-01T00:00:00Z", "type": "fund_accepted", "fund": {"id": "f", "sponsor": "s",
         "opens": "2026-03-01T00:00:00Z", "closes": "2026-04-01T00:00:00Z", "rule": {"type": "gift", "project": "p", "amount": 50}}},
        {"at": "2026-03-01T00:00:00Z", "type": "lot", "fund": "f", "amount": 500},
        {"at": "2026-03-02T00:00:00Z", "type": "observation", "project": "p", "stage": "succeeded", "raised": 100},
        {"at": "2026-03-03T00:00:00Z", "type": "correction", "fund": "f", "project": "p", "delta": 5, "by": ["a", "b;c"],
         "reason": "two\nlines; a remark\r\n2026-01-01 not a transaction\n  x  5 EUR"}]}"#;
    let scenario = Scenario::read(text).unwrap();
    let journal = written(&scenario, Format::Hledger);
    let line = journal.lines().find(|line| line.contains("correction")).unwrap();
    let said = "2026-03-03 (4) correction | two lines, a remark 2026-01-01 not a transaction x 5 EUR (a + b,c)  ; at:";
    assert!(line.starts_with(said), "{line}");
    let object: Value = serde_json::from_str(&written(&scenario, Format::Json)).unwrap();
    let last = object["transactions"].as_array().unwrap().last().unwrap();
    assert!(last["cause"]["reason"].as_str().unwrap().starts_with("two\nlines; a remark"));
    insta::assert_snapshot!(journal);
}
