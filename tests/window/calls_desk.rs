//! Calls for projects as a region runs them and holders enter them, over HTTP.

use oriel::host::sample::{Clock, Options};
use oriel::settings::Settings;
use reqwest::{Method, StatusCode};
use scraper::{Html, Selector};
use serde_json::json;

use crate::harness::browser::{Browser, CAMILLE, JORDI, RIGHT_CALL, body, filled, operated};
use crate::harness::{AUVERGNE, TestWindow, noon, project};

const NEW: &str = "/console/new-call";
pub const CALL: &str = "/console/calls/des-fours-pour-tous";
const ENTER: &str = "/portal/calls/des-fours-pour-tous/enter";
/// Whoever holds the project of the window.
const HOLDER: &str = "70";
/// What a holder writes to the jury, and nobody else may read.
const WORDS: &str = "Nous cuisons chaque samedi depuis onze ans";

/// A window on one project, operated by Camille.
pub async fn with_settings(clock: Clock, change: impl FnOnce(&mut Settings)) -> TestWindow {
    let options =
        Options { projects: vec![project(1, json!({}))], exact: false, ..Options::from_jsonl("", clock).unwrap() };
    let region = operated(AUVERGNE, CAMILLE);
    let window = TestWindow::set_up(options, Some(("auvergne", &region)), change).await;
    window.filled().await;
    window
}

/// A window with a published call, and its curator.
async fn called(clock: Clock) -> (TestWindow, Browser) {
    let window = TestWindow::of_camille(clock).await;
    let camille = called_in(&window).await;
    (window, camille)
}

/// Publishes the call, and answers its curator.
pub async fn called_in(window: &TestWindow) -> Browser {
    let camille = window.sign_in(CAMILLE).await;
    let begun = camille.submit(NEW, NEW, &[&RIGHT_CALL[..], &[("question1.fr", "Depuis quand ?")]].concat()).await;
    assert_eq!(Browser::location(&begun), format!("/r/auvergne/fr{CALL}"));
    assert_eq!(camille.submit(CALL, &format!("{CALL}/publish"), &[]).await.status(), StatusCode::SEE_OTHER);
    camille
}

pub fn mistakes(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let one = Selector::parse(".desk-mistakes li").unwrap();
    page.select(&one).map(|li| li.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// The holder of the project, who entered it.
pub async fn entered(window: &TestWindow) -> Browser {
    let holder = window.sign_in(HOLDER).await;
    let page = holder.page(ENTER).await;
    let offered = Html::parse_document(&page);
    let offered = offered.select(&Selector::parse("[name=project]").unwrap()).next().expect("their project is offered");
    let project = offered.attr("value").unwrap();
    let sent = holder.submit(ENTER, ENTER, &[("project", project), ("answer1", WORDS)]).await;
    assert_eq!(sent.status(), StatusCode::SEE_OTHER, "{}", sent.text().await.unwrap());
    holder
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_wrong_with_a_call_is_told_at_once_and_what_was_typed_stays() {
    let window = TestWindow::of_camille(noon()).await;
    let camille = window.sign_in(CAMILLE).await;
    let bad = [
        ("title.fr", "<b>Des fours</b>".to_owned()),
        ("text.fr", String::new()),
        ("contact", "x".repeat(500)),
        ("opens", "2026-03-10T08:00".to_owned()),
        ("closes", "2026-03-01T18:00".to_owned()),
        ("launch", "bientôt".to_owned()),
        ("criterion1.weight", "-3".to_owned()),
    ];
    let bad: Vec<_> = bad.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = camille.submit(NEW, NEW, &[&RIGHT_CALL[6..8], &bad].concat()).await;

    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text().await.unwrap();
    let told = mistakes(&page);
    for field in ["De quoi il s’agit", "Contact", "Clôture des candidatures", "Ouverture des collectes", "Poids"] {
        assert!(told.iter().any(|line| line.starts_with(field)), "nothing of «{field}» in {told:#?}");
    }
    assert!(page.contains("value=\"bientôt\"") && page.contains("&lt;b&gt;Des fours"), "what was typed stays, as text");
    assert!(!page.contains("<b>Des fours"));
    assert_eq!(window.app().journal.state(&"auvergne".parse().unwrap()).unwrap().calls.all().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_sent_twice_is_one_and_an_edit_of_what_changed_meanwhile_is_told() {
    let window = TestWindow::of_camille(noon()).await;
    let camille = window.sign_in(CAMILLE).await;
    let pairs = filled(camille.form(NEW, NEW).await, &RIGHT_CALL);
    for _ in 0..2 {
        let answer = camille.send(body(camille.ask(Method::POST, NEW), &pairs)).await;
        assert_eq!(Browser::location(&answer), format!("/r/auvergne/fr{CALL}"));
    }
    assert_eq!(window.app().journal.state(&"auvergne".parse().unwrap()).unwrap().calls.all().count(), 1);

    let edit = format!("{CALL}/edit");
    let early = filled(camille.form(&edit, &edit).await, &[("title.fr", "Trop tard")]);
    assert_eq!(camille.submit(&edit, &edit, &[("title.fr", "Des fours")]).await.status(), StatusCode::SEE_OTHER);
    let late = camille.send(body(camille.ask(Method::POST, &edit), &early)).await;
    assert_eq!(late.status(), StatusCode::CONFLICT);
    let page = late.text().await.unwrap();
    assert!(page.contains("Camille Exemple a changé ceci") && page.contains("Trop tard"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_holder_enters_the_jury_reads_and_nobody_else_does() {
    let (window, camille) = called(noon()).await;
    let holder = window.sign_in(HOLDER).await;
    let empty = holder.submit(ENTER, ENTER, &[]).await;
    assert_eq!(empty.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(mistakes(&empty.text().await.unwrap()).len(), 2, "the project and the answer");

    entered(&window).await;

    let entry = format!("{CALL}/entries/1");
    assert!(camille.page(&entry).await.contains(WORDS));
    assert_eq!(window.sign_in(JORDI).await.get(&entry).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(holder.get(&entry).await.status(), StatusCode::FORBIDDEN, "theirs is the page under /portal");
    let public = window.page("/r/auvergne/fr/calls/des-fours-pour-tous").await;
    assert!(!public.contains(WORDS));
    let mut lines = Vec::new();
    let journal = &window.app().journal;
    oriel::app::journal::mend::export(journal.store(), &"auvergne".parse().unwrap(), &mut lines).unwrap().unwrap();
    assert!(!String::from_utf8(lines).unwrap().contains(WORDS), "the journal never forgets, so it must not know");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_of_somebody_else_cannot_be_entered_and_a_closed_call_takes_none() {
    let clock = noon();
    let (window, _) = called(clock.clone()).await;
    let jordi = window.sign_in(JORDI).await;
    let foreign = jordi.submit(ENTER, ENTER, &[("project", "1"), ("answer1", WORDS)]).await;
    assert_eq!(foreign.status(), StatusCode::UNPROCESSABLE_ENTITY);

    let holder = window.sign_in(HOLDER).await;
    let early = filled(holder.form(ENTER, ENTER).await, &[("answer1", WORDS)]);
    clock.set("2026-03-10T17:01:00Z".parse().unwrap());
    let holder_again = window.sign_in(HOLDER).await;
    let mut late = early;
    late.retain(|(name, _)| name != "_csrf");
    late.extend([("_csrf".to_owned(), holder_again.form("/account", "/sign-out").await[0].1.clone())]);
    let late = holder_again.send(body(holder_again.ask(Method::POST, ENTER), &late)).await;
    assert!(!late.status().is_redirection(), "the call closed a minute ago: {}", late.status());
    let calls = window.app().journal.state(&"auvergne".parse().unwrap()).unwrap();
    assert_eq!(calls.calls.all().flat_map(|call| call.entries.values()).count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_needs_its_reason_and_what_is_accepted_is_shown_once_results_are_out() {
    let clock = noon();
    let (window, _) = called(clock.clone()).await;
    entered(&window).await;
    clock.set("2026-03-11T12:00:00Z".parse().unwrap());
    let camille = window.sign_in(CAMILLE).await;
    let (entry, decide) = (format!("{CALL}/entries/1"), format!("{CALL}/entries/1/decide"));

    let without = camille.submit(&entry, &decide, &[("outcome", "refused"), ("reason", " ")]).await;
    assert_eq!(without.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let accepted = camille
        .submit(
            &entry,
            &decide,
            &[("outcome", "accepted"), ("title.fr", "Le four de Riom"), ("sentence.fr", "Il rallume.")],
        )
        .await;
    assert_eq!(accepted.status(), StatusCode::SEE_OTHER, "{}", accepted.text().await.unwrap());
    let public = "/r/auvergne/fr/calls/des-fours-pour-tous";
    assert!(!window.page(public).await.contains("Le four de Riom"), "results are not out");
    assert_eq!(camille.submit(CALL, &format!("{CALL}/results"), &[]).await.status(), StatusCode::SEE_OTHER);

    let page = window.page(public).await;
    assert!(page.contains("four"), "{page}");
    assert!(window.page("/r/auvergne/fr/projects/p-1").await.contains("Des fours pour tous"), "its own page tells it");
}
