//! The console, as the region's people use it: forms as a browser without scripts sends them.

use serde_json::json;

use oriel::host::sample::Options;

use crate::harness::browser::{Browser, CAMILLE, JORDI, filled, operated};
use crate::harness::peers::{judge, node};
use crate::harness::{AUVERGNE, TestWindow, noon, project};

/// A window on four projects, one of them elsewhere, and the browser of its operator.
async fn console() -> (TestWindow, Browser) {
    let nantes = json!({"location": {"city": "Nantes", "country": "FR"}});
    let mut projects: Vec<_> = (1..=3).map(|id| project(id, json!({}))).collect();
    projects.push(project(4, nantes));
    let options = Options { projects, exact: false, ..Options::from_jsonl("", noon()).unwrap() };
    let window = TestWindow::over(options, Some(("auvergne", &operated(AUVERGNE, CAMILLE)))).await;
    window.filled().await;
    let browser = window.sign_in(CAMILLE).await;
    (window, browser)
}

async fn text(answer: reqwest::Response, status: u16) -> String {
    let found = answer.status().as_u16();
    let text = answer.text().await.unwrap();
    assert_eq!(found, status, "{text}");
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_but_the_regions_people_comes_in_and_a_strangers_form_does_nothing() {
    let (window, _) = console().await;
    for path in ["/console", "/console/projects", "/console/projects/1", "/console/features", "/console/history"] {
        let answer = window.browser("auvergne").get(path).await;
        assert_eq!(answer.status(), 303, "{path}");
    }
    let stranger = window.sign_in(JORDI).await;
    assert_eq!(stranger.get("/console/projects/1").await.status(), 404);
    let refused = stranger.post("/console/projects/1/decision", &[("choice", "hide"), ("reason", "x")]).await;
    assert_eq!(refused.status(), 404);
    assert_eq!(window.get("/r/auvergne/projects/p-1").await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_without_the_mark_of_the_session_does_nothing() {
    let (window, browser) = console().await;
    let refused = browser.post("/console/projects/1/decision", &[("choice", "hide"), ("reason", "x")]).await;
    assert_eq!(refused.status(), 403);
    assert_eq!(window.get("/r/auvergne/projects/p-1").await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_project_is_listed_with_its_verdict_and_can_be_searched() {
    let (_window, browser) = console().await;
    let all = browser.page("/console/projects").await;
    assert!(all.contains("/console/projects/4") && all.contains("Nantes"), "{all}");
    let shown = browser.page("/console/projects?show=shown").await;
    assert!(shown.contains("/console/projects/1\"") && !shown.contains("/console/projects/4\""), "{shown}");
    let found = browser.page("/console/projects?q=nantes").await;
    assert!(!found.contains("/console/projects/1\"") && found.contains("/console/projects/4\""), "{found}");
    let none = browser.page("/console/projects?q=zeppelin&page=99").await;
    assert!(none.contains("Aucun projet ne correspond."), "{none}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_form_keeps_what_was_typed_and_says_why_beside_each_field() {
    let (window, browser) = console().await;
    let (page, action) = ("/console/projects/4", "/console/projects/4/decision");
    let refused = browser.submit(page, action, &[("reason", "<b>gras</b>")]).await;
    let refused = text(refused, 422).await;
    assert!(refused.contains("&lt;b&gt;gras&lt;/b&gt;"), "{refused}");
    assert!(refused.contains("Dites s’il faut le retenir"));
    assert!(refused.contains("id=\"field-reason-mistake\""), "{refused}");
    assert_eq!(window.get("/r/auvergne/projects/p-4").await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_is_seen_at_once_told_in_the_history_and_can_be_undone_there() {
    let (window, browser) = console().await;
    let fields = [("choice", "pin"), ("reason", "Née à Riom")];
    let done = browser.submit("/console/projects/4", "/console/projects/4/decision", &fields).await;
    assert_eq!(done.status(), 303);
    assert_eq!(window.get("/r/auvergne/projects/p-4").await.status(), 200);
    let history = browser.page("/console/history?kind=project").await;
    assert!(history.contains("Née à Riom") && history.contains("/console/history/1/undo"), "{history}");
    assert!(!browser.page("/console/history?kind=collection").await.contains("Née à Riom"));
    assert!(!browser.page("/console/history?until=2026-03-01").await.contains("Née à Riom"));
    let undone = browser.submit("/console/history", "/console/history/1/undo", &[]).await;
    assert_eq!(undone.status(), 303);
    assert_eq!(window.get("/r/auvergne/projects/p-4").await.status(), 404);
    assert!(!browser.page("/console/history").await.contains("/console/history/1/undo"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_sent_twice_counts_once_and_one_that_came_too_late_overwrites_nothing() {
    let (window, browser) = console().await;
    let (page, action) = ("/console/projects/1", "/console/projects/1/note");
    let form = browser.form(page, action).await;
    let sent = |words: &str| filled(form.clone(), &[("note.fr", words)]);
    let post = async |pairs: Vec<(String, String)>| {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        browser.post(action, &pairs).await.status().as_u16()
    };
    assert_eq!(post(sent("Un mot.")).await, 303);
    assert_eq!(post(sent("Un mot.")).await, 303);
    let late: Vec<_> = sent("Un autre mot.").into_iter().filter(|(name, _)| name != "_key").collect();
    assert_eq!(post(late).await, 409);
    let told = window.page("/r/auvergne/fr/projects/p-1").await;
    assert!(told.contains("Un mot.") && !told.contains("Un autre mot."), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn features_are_entered_put_in_order_by_buttons_and_seen_on_another_day_before_residents_do() {
    let (window, browser) = console().await;
    for (id, why) in [("p-1", "Le premier."), ("2", "Le second.")] {
        let fields =
            [("project", id), ("from", "2026-03-05"), ("until", "2026-03-09"), ("why.fr", why), ("why.en", "Now.")];
        let done = browser.submit("/console/features/new", "/console/features/new", &fields).await;
        assert_eq!(done.status(), 303);
    }
    assert!(!window.page("/r/auvergne/fr/").await.contains("Le premier."));
    let preview = browser.get("/console/features/preview?day=2026-03-06").await;
    assert_eq!(preview.headers()["cache-control"], "no-store");
    let order = |page: &str| page.find("Le premier.").unwrap() < page.find("Le second.").unwrap();
    let preview = preview.text().await.unwrap();
    assert!(order(&preview) && preview.contains("class=\"ribbon\""), "{preview}");
    let up = browser.submit("/console/features", "/console/features/order", &[("up", "2")]).await;
    assert_eq!(up.status(), 303);
    assert!(!order(&browser.page("/console/features/preview?day=2026-03-06").await));
    let hidden = [("project", "4"), ("from", "2026-03-05"), ("until", "2026-03-04"), ("why.fr", "x")];
    let refused = browser.submit("/console/features/new", "/console/features/new", &hidden).await;
    let refused = text(refused, 422).await;
    assert!(refused.contains("field-project-mistake") && refused.contains("field-until-mistake"), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_collection_is_begun_filled_looked_at_published_and_brought_back() {
    let (window, browser) = console().await;
    let fields = [("title.fr", "Du pain"), ("title.en", "Bread"), ("text.fr", "Trois fours.")];
    let begun = browser.submit("/console/collections/new", "/console/collections/new", &fields).await;
    assert!(Browser::location(&begun).ends_with("/console/collections/du-pain"));
    let page = "/console/collections/du-pain";
    let submit =
        async |what: &str, fields: &[(&str, &str)]| browser.submit(page, &format!("{page}/{what}"), fields).await;
    assert_eq!(submit("publication", &[("publish", "yes")]).await.status(), 422);
    for project in ["p-2", "https://sample.example/projects/p-1/"] {
        assert_eq!(submit("projects", &[("project", project)]).await.status(), 303);
    }
    assert_eq!(submit("projects", &[("project", "inconnu")]).await.status(), 422);
    assert_eq!(window.get("/r/auvergne/fr/collections/du-pain").await.status(), 404);
    let preview = browser.page(&format!("{page}/preview")).await;
    assert!(preview.contains("class=\"ribbon\"") && preview.contains("Trois fours."), "{preview}");
    assert_eq!(submit("arrange", &[("up", "1")]).await.status(), 303);
    assert_eq!(submit("publication", &[("publish", "yes")]).await.status(), 303);
    let shown = window.page("/r/auvergne/fr/collections/du-pain").await;
    assert!(shown.find("projects/p-1\"").unwrap() < shown.find("projects/p-2\"").unwrap());
    assert!(!shown.contains("class=\"ribbon\""));
    assert_eq!(submit("remove", &[]).await.status(), 303);
    assert_eq!(window.get("/r/auvergne/fr/collections/du-pain").await.status(), 404);
    let history = browser.page("/console/history?kind=collection").await;
    let seq =
        history.split("/console/history/").filter_map(|part| part.split("/undo").next()?.parse::<u64>().ok()).max();
    let undo = format!("/console/history/{}/undo", seq.unwrap());
    assert_eq!(browser.submit("/console/history", &undo, &[]).await.status(), 303);
    assert_eq!(window.get("/r/auvergne/fr/collections/du-pain").await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn checks_wait_on_the_front_page_until_they_are_answered_and_bar_nothing() {
    let (window, browser) = console().await;
    assert!(browser.page("/console").await.contains("3 projets en cours"));
    let action = "/console/projects/1/checks";
    let half = [("local-benefit", "yes"), ("local-benefit-words", "")];
    assert_eq!(browser.submit("/console/projects/1", action, &half).await.status(), 422);
    let answers = ["local-benefit", "shared", "public-duty"];
    let words = answers.map(|name| format!("{name}-words"));
    let fields: Vec<_> =
        answers.iter().map(|name| (*name, "no")).chain(words.iter().map(|name| (&**name, "Vu."))).collect();
    assert_eq!(browser.submit("/console/projects/1", action, &fields).await.status(), 303);
    assert!(browser.page("/console").await.contains("2 projets en cours"));
    assert_eq!(window.get("/r/auvergne/projects/p-1").await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn features_are_put_in_order_by_hand_by_keys_and_without_scripts() {
    let (window, browser) = console().await;
    for (id, why) in [("p-1", "Le premier."), ("p-2", "Le second."), ("p-3", "Le troisième.")] {
        let fields = [("project", id), ("from", "2026-03-01"), ("until", "2026-03-09"), ("why.fr", why)];
        let done = browser.submit("/console/features/new", "/console/features/new", &fields).await;
        assert_eq!(done.status(), 303);
    }
    let mut judge_of_order = node("order.mjs");
    judge_of_order.env("ORIEL_COOKIE", format!("oriel={}", browser.cookie("oriel").unwrap()));
    judge_of_order.arg(browser.url("/console/features"));
    judge(judge_of_order).await.unwrap_or_else(|said| panic!("{said}"));
    let home = window.page("/r/auvergne/fr/").await;
    assert!(home.find("Le second.").unwrap() < home.find("Le premier.").unwrap(), "residents see the last order");
    let strange = [("order", "4 1 2 3")];
    let refused = browser.submit("/console/features", "/console/features/order", &strange).await;
    let refused = text(refused, 422).await;
    assert!(refused.contains("role=\"alert\""), "{refused}");
}
