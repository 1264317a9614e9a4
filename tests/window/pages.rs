//! Pages as a resident reads them.

use serde_json::json;

use crate::harness::{AUVERGNE, TestWindow, project, write_region};

#[tokio::test(flavor = "multi_thread")]
async fn a_running_project_is_whole_and_its_button_names_the_host() {
    let news = json!([{"id": 9, "status": "online", "date_publication": "2026-03-01T09:00:00Z", "title": {"fr": "La voûte est montée"}}]);
    let window = TestWindow::with(vec![project(1, json!({"news": news, "news_count": 1}))]).await;
    let page = window.page("/r/auvergne/projects/p-1").await;
    for part in [
        "Le four à pain",
        "Du pain pour Riom",
        "Un four de village",
        "Ana Roc",
        "Riom",
        "Merci",
        "La voûte est montée",
        "Contribuer sur Sample",
        "Sample SA",
        "ORIAS 00000000",
        "/projects/1/checkout/",
    ] {
        assert!(page.contains(part), "no «{part}» in {page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ended_cancelled_and_announced_projects_say_so_and_offer_no_checkout() {
    let window = TestWindow::with(vec![
        project(1, json!({"finished": true, "goal_raised": true, "date_end": "2026-02-25T22:59:00Z"})),
        project(2, json!({"finished": true, "goal_raised": false, "date_end": "2026-02-25T22:59:00Z"})),
        project(3, json!({"finished": true, "is_cancelled": true})),
        project(4, json!({"date_start": "2026-03-09T00:00:00Z", "date_end": "2026-04-09T21:59:00Z"})),
        // The host lags behind its own clock: over, and not yet said to be.
        project(5, json!({"date_end": "2026-03-02T11:00:00Z"})),
    ])
    .await;
    for id in 1..=5 {
        let page = window.page(&format!("/r/auvergne/projects/p-{id}")).await;
        assert!(!page.contains("/checkout/"), "{id}: {page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_legal_identity_of_the_host_no_checkout_is_linked() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let (nameless, _) = AUVERGNE.split_once("[legal.host]").unwrap();
    write_region(
        &window.folder.path().join("regions"),
        "forez",
        &nameless.replace("auvergne.example", "forez.example"),
    );
    crate::harness::wait_until("the region is read", || window.app().catalog.windows().named("forez").is_some()).await;
    assert!(window.page("/r/auvergne/projects/p-1").await.contains("/checkout/"));
    assert!(!window.page("/r/forez/projects/p-1").await.contains("/checkout/"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_is_the_address_s_or_else_the_browser_s() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    assert!(window.page("/r/auvergne/en/projects").await.contains("<html lang=\"en\""));
    assert!(window.page("/r/auvergne/projects").await.contains("<html lang=\"fr\""));
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let asked = client.get(window.url("/r/auvergne/projects")).header("accept-language", "en-GB, fr;q=0.5");
    assert!(asked.send().await.unwrap().text().await.unwrap().contains("<html lang=\"en\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_compressed_once_and_not_sent_again_to_whoever_has_it() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let plain = window.ask("/r/auvergne/projects").header("accept-encoding", "identity").send().await.unwrap();
    let tag = plain.headers()["etag"].clone();
    assert!(plain.headers().get("content-encoding").is_none());
    let again = window.ask("/r/auvergne/projects").header("accept-encoding", "identity");
    let unchanged = again.header("if-none-match", tag.clone()).send().await.unwrap();
    assert_eq!((unchanged.status().as_u16(), &unchanged.headers()["etag"]), (304, &tag));
    for coding in ["br", "gzip"] {
        let packed = window.ask("/r/auvergne/projects").header("accept-encoding", coding).send().await.unwrap();
        assert_eq!(packed.headers()["content-encoding"], coding);
    }
}

/// Approved by eye, then held. What changes from run to run, or with a style sheet, is filtered out.
#[tokio::test(flavor = "multi_thread")]
async fn pages_are_as_they_were_approved() {
    let window =
        TestWindow::with(vec![project(1, json!({})), project(2, json!({"goal_raised": true, "finished": true}))]).await;
    let filters = vec![
        (r"127\.0\.0\.1:\d+", "[address]"),
        (r"127%2E0%2E0%2E1%3A\d+", "[address]"),
        (r"-[0-9a-f]{8}\.", "-[hash]."),
    ];
    for (name, path) in [
        ("home", "/r/auvergne/fr/"),
        ("list", "/r/auvergne/fr/projects?stage=running"),
        ("project", "/r/auvergne/fr/projects/p-1"),
        ("project_in_english", "/r/auvergne/en/projects/p-2"),
        ("not_found", "/r/auvergne/fr/nowhere"),
        ("feed", "/r/auvergne/fr/feed.atom"),
    ] {
        let page = window.get(path).await.text().await.unwrap();
        insta::with_settings!({ filters => filters.clone(), prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(name, page);
        });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_title_that_large_letters_cannot_hold_is_set_smaller_and_its_direction_is_its_own() {
    let endless = json!({"name": {"fr": "Un titre qui ne finit pas ".repeat(160)}});
    let arabic = json!({"lang": "ar", "name": {"ar": "فرن الخبز"}, "subtitle": {}});
    let window = TestWindow::with(vec![project(1, endless), project(2, arabic), project(3, json!({}))]).await;
    let list = window.page("/r/auvergne/projects").await;
    assert_eq!(list.matches("<h3 class=\"card-title long\"").count(), 1);
    assert_eq!(list.matches("<h3 class=\"card-title\" dir=\"auto\" lang=\"ar\">").count(), 1, "{list}");
    assert!(window.page("/r/auvergne/projects/p-1").await.contains("<h1 class=\"long\""));
    assert!(!window.page("/r/auvergne/projects/p-3").await.contains("<h1 class=\"long\""));
}
