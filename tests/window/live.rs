//! A window follows its host, and outlives it.

use std::time::Duration;

use oriel::host::sample::{Fault, Options};
use serde_json::json;

use crate::harness::{AUVERGNE, TestWindow, noon, project, wait_until, write_region};

/// What a stream tells next, without its signs of life; none at its end.
async fn told(stream: &mut reqwest::Response) -> Option<String> {
    let patience = Duration::from_secs(20);
    loop {
        let chunk = tokio::time::timeout(patience, stream.chunk()).await.expect("nothing is told").unwrap()?;
        let text = String::from_utf8(chunk.to_vec()).unwrap();
        if let Some(data) = text.lines().find_map(|line| line.strip_prefix("data: ")) {
            return Some(data.to_owned());
        }
    }
}

async fn streams(window: &TestWindow) -> String {
    let metrics = window.node("/metrics").await.text().await.unwrap();
    let line = metrics.lines().find_map(|line| line.strip_prefix("oriel_live_streams "));
    line.unwrap().to_owned()
}

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
    let mut looks = 0;
    wait_until("the project is gone", || {
        // The host says so twice, some time apart, however slow this machine is.
        if looks % 50 == 0 {
            window.sample.clock().advance(Duration::from_secs(120));
            window.sample.send_event("project.updated", 1);
        }
        looks += 1;
        let windows = window.app().catalog.windows();
        windows.all()[0].shelf().members().iter().any(|member| member.gone.is_some())
    })
    .await;
    assert_eq!(window.api("/r/auvergne/api/v1/projects").await["total"], 1);
    let page = window.page("/r/auvergne/projects/p-1").await;
    assert!(page.contains("ne montre plus ce projet"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_page_is_told_which_project_a_contribution_changed_and_nothing_else() {
    let window = TestWindow::with(vec![project(1, json!({})), project(2, json!({}))]).await;
    let mut stream = window.get("/r/auvergne/live").await;
    assert_eq!(stream.headers()["content-type"], "text/event-stream");
    assert!(stream.headers()["cache-control"].to_str().unwrap().contains("no-store"));
    assert!(stream.headers().get("content-encoding").is_none());
    assert_eq!(streams(&window).await, "1");
    window.sample.contribute(2, 2700).await.unwrap();
    assert_eq!(told(&mut stream).await.as_deref(), Some("2"));
    window.sample.contribute(1, 500).await.unwrap();
    assert_eq!(told(&mut stream).await.as_deref(), Some("1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_that_is_read_again_and_has_not_changed_is_no_news() {
    let window = TestWindow::with(vec![project(1, json!({})), project(2, json!({}))]).await;
    let mut stream = window.get("/r/auvergne/live").await;
    let seen = || window.app().catalog.windows().all()[0].version((window.app().now)());
    let before = seen();
    window.sample.send_event("project.updated", 1);
    wait_until("the project was read again", || seen() != before).await;
    window.sample.contribute(2, 2700).await.unwrap();
    assert_eq!(told(&mut stream).await.as_deref(), Some("2"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_is_not_told_what_changes_in_another() {
    let drome = json!({"location": {"city": "Nyons", "country": "FR"}});
    let window = TestWindow::with(vec![project(1, json!({})), project(2, drome)]).await;
    let elsewhere = AUVERGNE.replace("FR-63", "FR-26").replace("auvergne", "drome");
    write_region(&window.folder.path().join("regions"), "drome", &elsewhere);
    wait_until("the region is read", || window.app().catalog.windows().named("drome").is_some()).await;
    assert_eq!(window.api("/r/drome/api/v1/projects").await["total"], 1);
    let mut stream = window.get("/r/auvergne/live").await;
    let mut other = window.get("/r/drome/live").await;
    window.sample.contribute(2, 2700).await.unwrap();
    assert_eq!(told(&mut other).await.as_deref(), Some("2"));
    window.sample.contribute(1, 2700).await.unwrap();
    assert_eq!(told(&mut stream).await.as_deref(), Some("1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn streams_end_when_the_node_stops_and_when_their_region_is_read_again() {
    let mut window = TestWindow::with(vec![project(1, json!({}))]).await;
    let mut stream = window.get("/r/auvergne/live").await;
    write_region(&window.folder.path().join("regions"), "auvergne", &AUVERGNE.replace("Une fenêtre", "Une autre"));
    assert_eq!(told(&mut stream).await, None);
    let mut again = window.get("/r/auvergne/live").await;
    window.restart().await;
    assert_eq!(told(&mut again).await, None);
    assert_eq!(streams(&window).await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_closed_leaves_its_place() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let stream = window.get("/r/auvergne/live").await;
    assert_eq!(streams(&window).await, "1");
    drop(stream);
    let patience = tokio::time::Instant::now() + Duration::from_secs(20);
    while streams(&window).await != "0" {
        assert!(tokio::time::Instant::now() < patience, "the place is still taken");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// A stream of the window, for whom a proxy says.
async fn stream_for(window: &TestWindow, whom: &str) -> reqwest::Response {
    window.ask("/r/auvergne/live").header("x-forwarded-for", whom).send().await.unwrap()
}

/// Opens streams until one is refused; the streams and the refusal.
async fn as_many_as_there_are(window: &TestWindow, whom: &str) -> (Vec<reqwest::Response>, reqwest::Response) {
    let mut open = Vec::new();
    loop {
        assert!(open.len() <= 100, "one visitor takes every stream");
        match stream_for(window, whom).await {
            stream if stream.status() == 200 => open.push(stream),
            refused => return (open, refused),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_visitor_cannot_take_every_stream_whoever_it_says_it_is() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let (open, refused) = as_many_as_there_are(&window, "198.51.100.1").await;
    assert_eq!(refused.status(), 429);
    assert!(refused.headers().contains_key("retry-after"));
    assert_eq!(stream_for(&window, "198.51.100.2").await.status(), 429, "nobody trusts who says so");
    drop(open);
    while stream_for(&window, "198.51.100.1").await.status() != 200 {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn visitors_behind_a_trusted_proxy_have_streams_each_for_themselves() {
    let options = Options { projects: vec![project(1, json!({}))], ..Options::from_jsonl("", noon()).unwrap() };
    let trusting = |settings: &mut oriel::settings::Settings| {
        settings.listen.trusted_proxies = std::iter::once("127.0.0.1".parse().unwrap()).collect();
    };
    let window = TestWindow::set_up(options, Some(("auvergne", AUVERGNE)), trusting).await;
    let (_open, refused) = as_many_as_there_are(&window, "8.8.8.8, 198.51.100.1").await;
    assert_eq!(refused.status(), 429);
    assert_eq!(stream_for(&window, "9.9.9.9, 198.51.100.1").await.status(), 429);
    assert_eq!(stream_for(&window, "198.51.100.2").await.status(), 200);
}
