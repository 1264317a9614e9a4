//! Scenarios with expected results: those of the folder beside the repository, where there is one, and the repository's own.

use std::path::Path;

use serde_json::Value;

use crate::domain::fund::Scenario;

/// Every difference between the expected results of a folder's scenarios and ours.
fn differences(folder: &Path) -> (usize, Vec<String>) {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let mut wrong = Vec::new();
    for file in &files {
        let text = std::fs::read_to_string(file).unwrap();
        let expected = &serde_json::from_str::<Value>(&text).unwrap()["expect"];
        let scenario = Scenario::read(&text).unwrap_or_else(|mistakes| panic!("{}: {mistakes:?}", file.display()));
        let got = serde_json::to_value(scenario.simulate()).unwrap();
        for (expected, got) in expected["after"].as_array().unwrap().iter().zip(got["after"].as_array().unwrap()) {
            if expected != got {
                wrong.push(format!("{}:\n expected {expected}\n      got {got}", file.display()));
            }
        }
        for part in ["funds", "allocations", "sponsors", "projects"] {
            let (expected, got) = (&expected["final"][part], &got["final"][part]);
            if expected != got {
                wrong.push(format!("{}: final {part}\n expected {expected}\n      got {got}", file.display()));
            }
        }
        assert_eq!(expected["after"].as_array().unwrap().len(), got["after"].as_array().unwrap().len());
    }
    (files.len(), wrong)
}

#[test]
fn the_scenarios_beside_the_repository_come_out_to_the_cent() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors/match-funds");
    let folder = std::env::var_os("ORIEL_SCENARIOS").map_or(beside, Into::into);
    if !folder.exists() {
        return;
    }
    let (files, wrong) = differences(&folder);
    assert!(files > 0, "{} is there and empty", folder.display());
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}
