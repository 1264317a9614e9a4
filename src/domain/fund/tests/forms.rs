//! What is no scenario is an error that says where; what is one and cannot be is refused by the engine.

use crate::domain::fund::{Entry, Rule, Scenario};

const SCENARIO: &str = r#"{
  "projects": [{"id": "four", "goal": {"money": 4000}}],
  "entries": [
    {"at": "2026-02-10T08:00:00Z", "type": "fund_accepted",
     "fund": {"id": "caisse", "sponsor": "caisse", "opens": "2026-03-01T00:00:00Z", "closes": "2026-04-01T00:00:00Z",
              "rule": {"type": "ratio", "k": "1/2"}}},
    {"at": "2026-03-02T09:00:00Z", "type": "observation", "project": "four", "stage": "running", "raised": 10}
  ]
}"#;

/// The mistake in the scenario once a piece of it is another.
fn mistake(piece: &str, other: &str) -> String {
    assert!(SCENARIO.contains(piece), "{piece}");
    let mistakes = Scenario::read(&SCENARIO.replace(piece, other)).expect_err(other);
    mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_missing_or_null_has_its_default() {
    let read = Scenario::read(SCENARIO).unwrap();
    assert_eq!((read.setup.grace_days, read.setup.closing_grace_minutes), (7, 30));
    assert_eq!((read.setup.overfunding_ceiling_percent, read.setup.host_tells_backers), (None, true));
    let nulls = "\"threshold\": null, \"eligible\": null, \"cap_per_project\": null, \"conditions\": null, \"rule\"";
    assert_eq!(Scenario::read(&SCENARIO.replace("\"rule\"", nulls)).unwrap(), read);
}

#[test]
fn a_mistake_tells_its_line_its_field_and_what_should_stand_there() {
    assert_eq!(
        mistake("\"raised\": 10", "\"raised\": \"ten\""),
        "7: entries[1].raised: \"ten\" cannot stand here; expected a whole number of at most 18 digits"
    );
    assert_eq!(
        mistake("\"rule\"", "\"payout\": \"soon\", \"rule\""),
        "6: entries[0].fund.payout: \"soon\" cannot stand here; expected one of on_success, at_end, when_met"
    );
    let missing = mistake("\"id\": \"caisse\", ", "");
    assert_eq!(missing, "5: entries[0].fund: id is missing; expected a field id");
}

#[test]
fn what_is_not_of_the_form_is_an_error() {
    for (piece, other) in [
        ("\"raised\": 10", "\"raised\": 10.5"),
        ("\"raised\": 10", "\"raised\": 1e3"),
        ("\"raised\": 10", "\"raised\": 99999999999999999999"),
        ("\"raised\": 10", "\"raised\": null"),
        ("\"raised\": 10", "\"raised\": 10, \"raised\": 11"),
        ("\"raised\": 10", "\"raised\": 10, \"raise\": 11"),
        ("\"stage\": \"running\", ", ""),
        ("\"four\", \"goal\"", "\"\", \"goal\""),
        ("\"id\": \"four\"", "\"id\": \"le four\""),
        ("{\"money\": 4000}", "{\"money\": 0}"),
        ("{\"money\": 4000}", "{\"money\": 1, \"units\": 1}"),
        ("{\"money\": 4000}", "4000"),
        ("}}],\n", "}}, {\"id\": \"four\"}],\n"),
        ("\"2026-03-02T09:00:00Z\"", "\"2026-03-02T09:00:00+01:00\""),
        ("\"2026-03-02T09:00:00Z\"", "\"2026-03-02T09:00:00.5Z\""),
        ("\"2026-03-02T09:00:00Z\"", "\"2026-02-30T09:00:00Z\""),
        ("\"2026-03-02T09:00:00Z\"", "\"2026-03-02\""),
        ("\"1/2\"", "2"),
        ("\"1/2\"", "\"half\""),
        ("\"1/2\"", "\"0.5\""),
        ("\"sponsor\": \"caisse\", ", ""),
        ("\"rule\"", "\"threshold\": \"lively\", \"rule\""),
        ("\"rule\"", "\"counts\": 1, \"rule\""),
        ("\"rule\"", "\"exclusive\": \"yes\", \"rule\""),
        ("\"rule\"", "\"eligible\": \"some\", \"rule\""),
        ("{\n  \"projects\"", "{\"policy\": {\"grace_days\": -1},\n  \"projects\""),
        ("{\n  \"projects\"", "{\"currency\": \"euro\",\n  \"projects\""),
        ("{\n  \"projects\"", "{\"host\": {\"backers\": 1},\n  \"projects\""),
        ("  ]\n}", "  ]\n"),
    ] {
        let told = mistake(piece, other);
        assert!(told.contains("expected"), "{told}");
    }
}

#[test]
fn every_mistake_is_told_at_once() {
    let wrong = SCENARIO.replace("\"raised\": 10", "\"raised\": true").replace("4000", "\"much\"").replace("1/2", "x");
    assert_eq!(Scenario::read(&wrong).unwrap_err().len(), 3);
}

#[test]
fn words_that_nobody_knows_are_for_the_engine_to_refuse() {
    for (piece, other, code) in [
        ("\"observation\"", "\"loterie\"", "unknown_entry"),
        ("\"running\"", "\"melted\"", "unknown_stage"),
        ("\"ratio\", \"k\": \"1/2\"", "\"tombola\", \"prize\": [1]", "bad_rule"),
        ("\"type\": \"ratio\", \"k\": \"1/2\"", "", "bad_rule"),
        ("\"1/2\"", "\"0\"", "bad_rule"),
        ("\"1/2\"", "\"-1/2\"", "bad_rule"),
        ("\"rule\"", "\"currency\": \"nothing\", \"rule\"", "wrong_currency"),
    ] {
        let text = SCENARIO.replace(piece, other);
        let result = serde_json::to_value(Scenario::read(&text).unwrap().simulate()).unwrap();
        let refused: Vec<_> =
            result["after"].as_array().unwrap().iter().filter_map(|after| after["refused"].as_str()).collect();
        assert_eq!(refused, [code], "{text}");
    }
}

#[test]
fn entries_are_written_for_the_journal_and_read_again() {
    let read = Scenario::read(SCENARIO).unwrap();
    for (_, entry) in &read.entries {
        let written = serde_json::to_string(entry).unwrap();
        assert_eq!(serde_json::from_str::<Entry>(&written).unwrap(), *entry, "{written}");
    }
    let lottery: Rule = serde_json::from_str(r#"{"type": "lottery", "prize": 5}"#).unwrap();
    assert_eq!(lottery, Rule::Unknown);
    let typo = serde_json::from_str::<Entry>(r#"{"type": "lot", "fund": "caisse", "amount": 5, "curency": "EUR"}"#);
    assert!(typo.is_err());
}
