//! One query for page, feed and API.

use serde_json::{Value, json};

use crate::harness::{TestWindow, project};

async fn world() -> TestWindow {
    let soon = json!({"date_end": "2026-03-05T22:59:00Z", "name": {"fr": "Les chevaux de trait"}});
    let nearly = json!({"amount_raised": 90, "percent": 90, "name": {"fr": "Une école de cirque"},
        "main_tag": {"id": 20, "name": {"fr": "Spectacle vivant"}}, "location": {"city": "Thiers", "country": "FR"}});
    let done = json!({"finished": true, "goal_raised": true, "amount_raised": 150, "percent": 150,
        "date_end": "2026-02-25T22:59:00Z", "name": {"fr": "Un verger"}});
    TestWindow::with(vec![project(1, soon), project(2, nearly), project(3, done), project(4, json!({}))]).await
}

fn ids(answer: &Value) -> Vec<&str> {
    answer["projects"].as_array().unwrap().iter().map(|project| project["id"].as_str().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_query_finds_the_same_projects_on_the_page_in_the_feed_and_in_the_api() {
    let window = world().await;
    for (query, expected) in [
        ("", vec!["1", "2", "3", "4"]),
        ("q=cheval", vec!["1"]),
        ("q=ECOLE", vec!["2"]),
        ("category=20", vec!["2"]),
        ("place=thiers", vec!["2"]),
        ("stage=succeeded", vec!["3"]),
        ("nearly=1", vec!["2"]),
        ("ending=1", vec!["1"]),
        ("stage=running&place=riom", vec!["1", "4"]),
        ("q=introuvable", vec![]),
    ] {
        let answer = window.api(&format!("/r/auvergne/api/v1/projects?{query}")).await;
        let mut found = ids(&answer);
        found.sort_unstable();
        assert_eq!(found, expected, "{query}");
        let page = window.page(&format!("/r/auvergne/projects?{query}")).await;
        let feed = window.page(&format!("/r/auvergne/feed.atom?{query}")).await;
        for id in ["1", "2", "3", "4"] {
            let shown = expected.contains(&id);
            assert_eq!(page.contains(&format!("/r/auvergne/fr/projects/p-{id}\"")), shown, "page {query} {id}");
            assert_eq!(feed.contains(&format!("/r/auvergne/fr/projects/p-{id}\"")), shown, "feed {query} {id}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_the_api_hold_every_project_once() {
    let window = TestWindow::with((1..=25).map(|id| project(id, json!({}))).collect()).await;
    let mut next = Some("/r/auvergne/api/v1/projects?size=10".to_owned());
    let mut seen = Vec::new();
    while let Some(path) = next {
        let answer = window.api(&path).await;
        seen.extend(ids(&answer).into_iter().map(String::from));
        next = answer["next"].as_str().map(String::from);
    }
    seen.sort_by_key(|id| id.parse::<u32>().unwrap());
    assert_eq!(seen, (1..=25).map(|id| id.to_string()).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread")]
async fn money_and_pre_orders_are_told_apart() {
    let presale = json!({"type": "presale", "goal": 50, "nb_products_sold": 8, "amount_raised": 520, "percent": 16});
    let window = TestWindow::with(vec![project(1, presale), project(2, json!({}))]).await;
    let one = window.api("/r/auvergne/api/v1/projects/p-1").await;
    assert_eq!(one["preorders"], json!({"wanted": 50, "sold": 8}));
    assert_eq!((&one["goal"], &one["raised"]["minor"]), (&Value::Null, &json!(52_000)));
    let two = window.api("/r/auvergne/api/v1/projects/2").await;
    assert_eq!(two["goal"], json!({"minor": 10_000, "currency": "EUR"}));
}
