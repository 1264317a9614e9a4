//! Scenarios with expected results: those of the folder beside the repository, where there is one, and the repository's own.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::domain::fund::{Funds, RefusalCode, Scenario};

/// A scenario of the repository with what comes of it.
pub(in crate::domain) struct Told {
    pub scenario: Scenario,
    result: Value,
}

/// Works one of the repository's scenarios; it must come out as it says.
pub(in crate::domain) fn told(name: &str) -> Told {
    let (scenario, expected, result) = worked(&own().join(name).with_extension("json"));
    assert_eq!(difference(&expected, &result), None, "{name}");
    Told { scenario, result }
}

impl Told {
    /// State, amount and target of an allocation after an entry.
    pub fn allocation(&self, seq: u64, pair: &str) -> (&str, i64, i64) {
        let shown = self.last_of(seq, "allocations", pair);
        let number = |key: &str| shown[key].as_i64().unwrap();
        (shown["state"].as_str().unwrap(), number("amount"), number("target"))
    }

    /// The amount of an allocation after an entry.
    pub fn amount(&self, seq: u64, pair: &str) -> i64 {
        self.allocation(seq, pair).1
    }

    /// A value of a fund after an entry.
    pub fn fund(&self, seq: u64, fund: &str, key: &str) -> i64 {
        self.last_of(seq, "funds", fund)[key].as_i64().unwrap()
    }

    /// Why an entry was refused.
    pub fn refused(&self, seq: u64) -> Option<&str> {
        let at = usize::try_from(seq).unwrap() - 1;
        self.result["after"][at]["refused"].as_str()
    }

    /// A value of the end, by its path.
    pub fn last(&self, path: &str) -> i64 {
        let path = format!("/final/{}", path.replace(" ", "/"));
        self.result.pointer(&path).and_then(Value::as_i64).unwrap_or_else(|| panic!("{path}: {}", self.result["final"]))
    }

    /// The state after an entry.
    pub fn state(&self, seq: u64) -> Funds {
        let mut funds = self.scenario.begin();
        for (now, entry) in self.scenario.numbered().take_while(|(now, _)| now.seq <= seq) {
            _ = funds.apply(now, entry);
        }
        funds
    }

    fn last_of(&self, seq: u64, kind: &str, key: &str) -> &Value {
        let until =
            self.result["after"].as_array().unwrap().iter().filter(|after| after["seq"].as_u64().unwrap() <= seq);
        until.filter_map(|after| after[kind].get(key)).next_back().unwrap_or_else(|| panic!("no {key} at {seq}"))
    }
}

fn own() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/funds")
}

/// The folder beside the repository, where there is one.
fn beside() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors/match-funds");
    Some(std::env::var_os("ORIEL_SCENARIOS").map_or(beside, Into::into)).filter(|folder| folder.exists())
}

/// Every scenario there is, with its name.
pub(in crate::domain) fn every_scenario() -> Vec<(String, Scenario)> {
    let all = [Some(own()), beside()].into_iter().flatten().flat_map(|folder| files(&folder));
    all.map(|file| (file.display().to_string(), worked(&file).0)).collect()
}

/// The scenarios of a folder, which holds some.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    assert!(!files.is_empty(), "{} is there and empty", folder.display());
    files
}

fn worked(file: &Path) -> (Scenario, Value, Value) {
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let scenario = Scenario::read(&text).unwrap_or_else(|mistakes| panic!("{}: {mistakes:?}", file.display()));
    let expected = serde_json::from_str::<Value>(&text).unwrap()["expect"].clone();
    let result = serde_json::to_value(scenario.simulate()).unwrap();
    (scenario, expected, result)
}

/// The first difference.
fn difference(expected: &Value, result: &Value) -> Option<String> {
    let [expected_after, after] = [expected, result].map(|value| value["after"].as_array().unwrap());
    let told = |expected: &Value, got: &Value| format!("\nexpected {expected}\n     got {got}");
    if expected_after.len() != after.len() {
        return Some(format!("{} entries where {} are expected", after.len(), expected_after.len()));
    }
    let first = expected_after.iter().zip(after).find(|(expected, got)| expected != got);
    let last = || {
        let parts = ["funds", "allocations", "sponsors", "projects"].into_iter();
        parts.map(|part| (&expected["final"][part], &result["final"][part])).find(|(expected, got)| expected != got)
    };
    first.or_else(last).map(|(expected, got)| told(expected, got))
}

fn wrong_in(folder: &Path) -> Vec<String> {
    let wrong = |file: PathBuf| {
        let (_, expected, result) = worked(&file);
        difference(&expected, &result).map(|difference| format!("{}: {difference}", file.display()))
    };
    files(folder).into_iter().filter_map(wrong).collect()
}

#[test]
fn the_scenarios_beside_the_repository_come_out_to_the_cent() {
    if let Some(folder) = beside() {
        let wrong = wrong_in(&folder);
        assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
    }
}

#[test]
fn the_scenarios_of_the_repository_come_out_to_the_cent_and_refuse_with_every_code() {
    let wrong = wrong_in(&own());
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
    let codes: BTreeSet<_> = files(&own())
        .iter()
        .flat_map(|file| {
            let (_, _, result) = worked(file);
            let after = result["after"].as_array().unwrap().clone();
            after.into_iter().filter_map(|after| after["refused"].as_str().map(ToOwned::to_owned))
        })
        .collect();
    let all: BTreeSet<_> = RefusalCode::ALL.iter().map(|code| code.code().to_owned()).collect();
    assert_eq!(codes, all);
}
