//! A window follows its host, and outlives it.

use std::time::Duration;

use oriel::host::sample::Fault;
use serde_json::json;

use crate::harness::{TestWindow, project, wait_until};

async fn wait_for_page(window: &TestWindow, path: &str, text: &str) {
    let patience = tokio::time::Instant::now() + Duration::from_secs(2);
    loop {
        let page = window.page(path).await;
        if page.contains(text) {
            return;
        }
        assert!(tokio::time::Instant::now() < patience, "no «{text}» in {page}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contribution_at_the_checkout_is_on_the_page_within_two_seconds() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let before = window.api("/r/auvergne/api/v1/projects/p-1").await;
    assert_eq!(before["raised"]["minor"], 5000);
    window.sample.contribute(1, 2700).await.unwrap();
    wait_for_page(&window, "/r/auvergne/projects/p-1", "77").await;
    wait_for_page(&window, "/r/auvergne/api/v1/projects/p-1", "\"minor\":7700").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_with_a_wrong_secret_is_not_there_and_one_with_a_body_of_any_kind_is_taken() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let post = |path: String, body: &'static str| {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        async move { client.post(path).body(body).send().await.unwrap().status().as_u16() }
    };
    assert_eq!(post(window.url("/hooks/sample/wrong"), "{}").await, 404);
    assert_eq!(post(window.url("/hooks/other/a-secret-of-the-tests"), "{}").await, 404);
    for body in ["", "not json", "{\"resource\":{\"uri\":\"https://evil.example/v1/projects/1\"}}"] {
        assert_eq!(post(window.url("/hooks/sample/a-secret-of-the-tests"), body).await, 204);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_started_while_its_host_is_down_shows_what_was_known_and_says_how_old_it_is() {
    let mut window = TestWindow::with(vec![project(1, json!({}))]).await;
    assert!(!window.page("/r/auvergne/").await.contains("class=\"stale\""));
    window.sample.set_fault(Some("down".parse::<Fault>().unwrap()));
    window.sample.clock().advance(Duration::from_secs(3 * 3600));
    window.restart().await;
    assert!(window.page("/r/auvergne/projects").await.contains("Le four à pain"));
    let page = window.page("/r/auvergne/").await;
    assert!(page.contains("class=\"stale\"") && page.contains("il y a 3 heures"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_project_that_was_acknowledged_is_there_after_a_restart() {
    let mut window = TestWindow::with((1..=40).map(|id| project(id, json!({}))).collect()).await;
    window.restart().await;
    assert_eq!(window.api("/r/auvergne/api/v1/projects?size=100").await["total"], 40);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_that_the_host_drops_says_so_on_its_page_and_leaves_the_lists() {
    let mut window = TestWindow::with(vec![project(1, json!({})), project(2, json!({}))]).await;
    window.sample.remove(1);
    window.sample.send_event("project.updated", 1);
    tokio::time::sleep(Duration::from_millis(300)).await;
    window.sample.clock().advance(Duration::from_secs(120));
    window.restart().await;
    window.sample.send_event("project.updated", 1);
    wait_until("the project is gone", || {
        let windows = window.app().catalog.windows();
        windows.all()[0].shelf().members().iter().any(|member| member.gone.is_some())
    })
    .await;
    assert_eq!(window.api("/r/auvergne/api/v1/projects").await["total"], 1);
    let page = window.page("/r/auvergne/projects/p-1").await;
    assert!(page.contains("ne montre plus ce projet"), "{page}");
}
