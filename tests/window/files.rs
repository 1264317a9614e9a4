//! Region files on a running node.

use std::time::Duration;

use serde_json::json;

use crate::harness::{AUVERGNE, TestWindow, project, write_region};

/// Two seconds is the promise; a look takes place every second.
async fn within_two_seconds(window: &TestWindow, path: &str, done: impl Fn(u16, &str) -> bool) {
    let started = tokio::time::Instant::now();
    loop {
        let answer = window.get(path).await;
        let (status, body) = (answer.status().as_u16(), answer.text().await.unwrap());
        if done(status, &body) {
            return;
        }
        assert!(started.elapsed() < Duration::from_secs(4), "{path}: {status} {body}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_file_takes_effect_and_a_bad_one_leaves_what_runs() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let regions = window.folder.path().join("regions");
    write_region(&regions, "auvergne", &AUVERGNE.replace("fr = \"Auvergne\"", "fr = \"Arvèrnha\""));
    within_two_seconds(&window, "/r/auvergne/", |_, page| page.contains("Arvèrnha")).await;
    write_region(&regions, "auvergne", "languages = [");
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert!(window.page("/r/auvergne/").await.contains("Arvèrnha"));
    write_region(&regions, "auvergne", AUVERGNE);
    within_two_seconds(&window, "/r/auvergne/", |_, page| !page.contains("Arvèrnha")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_region_with_a_mistake_is_refused_alone_and_a_new_one_is_served() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let regions = window.folder.path().join("regions");
    write_region(&regions, "broken", "languages = 3");
    write_region(&regions, "forez", &AUVERGNE.replace("auvergne.example", "forez.example"));
    within_two_seconds(&window, "/r/forez/", |status, _| status == 200).await;
    assert_eq!(window.get("/r/broken/").await.status(), 404);
    assert_eq!(window.get("/r/auvergne/").await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_request_is_dropped_while_files_change() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let regions = window.folder.path().join("regions");
    let until = tokio::time::Instant::now() + Duration::from_secs(3);
    let mut turn = 0;
    while tokio::time::Instant::now() < until {
        turn += 1;
        write_region(&regions, "auvergne", &AUVERGNE.replace("Une fenêtre", &format!("Fenêtre {turn}")));
        for path in ["/r/auvergne/", "/r/auvergne/projects", "/r/auvergne/about"] {
            assert_eq!(window.get(path).await.status(), 200, "{path}");
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
