//! What is held about people, told and erased with the node running.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::harness::browser::{CAMILLE, JORDI, operated};
use crate::harness::{AUVERGNE, TestWindow, noon, project};
use oriel::host::sample::Options;

async fn oriel(words: &[&str], data: &Path) -> Output {
    let arguments: Vec<String> =
        words.iter().map(|word| (*word).to_owned()).chain(["--data".into(), data.display().to_string()]).collect();
    let run = move || Command::new(env!("CARGO_BIN_EXE_oriel")).args(arguments).output().unwrap();
    tokio::task::spawn_blocking(run).await.unwrap()
}

/// The files under a folder that hold a text.
pub fn holding(folder: &Path, text: &str) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let below = |path: std::path::PathBuf| match path.is_dir() {
        true => holding(&path, text),
        false => {
            let bytes = std::fs::read(&path).unwrap_or_default();
            let holds = bytes.windows(text.len()).any(|part| part == text.as_bytes());
            holds.then(|| path.display().to_string()).into_iter().collect()
        }
    };
    entries.flat_map(below).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_has_everything_that_is_held_about_them_and_then_nothing_is() {
    let options =
        Options { projects: vec![project(1, json!({}))], exact: false, ..Options::from_jsonl("", noon()).unwrap() };
    let window = TestWindow::over(options, Some(("auvergne", &operated(AUVERGNE, CAMILLE)))).await;
    window.filled().await;
    let (data, name) = (window.folder.path().join("data"), "Jordi Exemple");
    let jordi = window.sign_in(JORDI).await;
    assert_eq!(jordi.get("/account").await.status(), 200);
    assert!(!holding(&data, name).is_empty());

    let listed = String::from_utf8(oriel(&["person", "list"], &data).await.stdout).unwrap();
    let id = listed.lines().find(|line| line.contains(name)).unwrap().split('\t').next().unwrap().to_owned();
    let told = oriel(&["person", "export", &id], &data).await;
    let told: Value = serde_json::from_slice(&told.stdout).unwrap();
    assert_eq!(told["person"]["name"], name);
    assert_eq!(told["sessions"].as_array().unwrap().len(), 1);

    let erased = oriel(&["person", "erase", &id], &data).await;
    assert!(erased.status.success(), "{}", String::from_utf8_lossy(&erased.stderr));

    assert_eq!(holding(&data, name), Vec::<String>::new());
    assert_eq!(jordi.get("/account").await.status(), 303, "signed out everywhere");
    let again = oriel(&["person", "erase", &id], &data).await;
    assert!(!again.status.success());
    assert!(String::from_utf8_lossy(&again.stderr).contains("there is no such person"));
}

#[tokio::test(flavor = "multi_thread")]
async fn where_no_node_runs_it_is_said_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let asked = oriel(&["person", "list"], folder.path()).await;
    assert!(!asked.status.success());
    assert!(String::from_utf8_lossy(&asked.stderr).contains("start it"));
}
