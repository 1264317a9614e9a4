//! The jury of a call at work, over HTTP: who marks, who may not, and what stays of their marks.

use oriel::domain::call::Call;
use reqwest::{Method, StatusCode};

use crate::calls_desk::{CALL, called_in, entered, mistakes, with_settings};
use crate::harness::TestWindow;
use crate::harness::browser::{Browser, CAMILLE, JORDI, MAELLE, body};
use crate::harness::noon;
use crate::members::{accept, invite_at};

const ENTRY: &str = "/console/calls/des-fours-pour-tous/entries/1";
const LIST: &str = "/console/calls/des-fours-pour-tous/jury";
const MARK: &str = "/console/calls/des-fours-pour-tous/jury/1";
const RIGHT: [(&str, &str); 2] = [("mark1", "4"), ("reason1", "Il est ouvert, et chacun y vient.")];

fn call(window: &TestWindow) -> Call {
    let state = window.app().journal.state(&"auvergne".parse().unwrap()).unwrap();
    state.calls.get(&"des-fours-pour-tous".parse().unwrap()).unwrap().clone()
}

/// Sends a form that no page offers, with the mark of one that a page did.
async fn send(browser: &Browser, to: &str, fields: &[(&str, &str)]) -> StatusCode {
    let mut pairs = browser.form("/account", "/sign-out").await;
    pairs.retain(|(name, _)| name == "_csrf");
    pairs.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    browser.send(body(browser.ask(Method::POST, to), &pairs)).await.status()
}

/// A call with one entry and two jurors, Jordi and Maëlle; with a second criterion since the entry came in, and closed by now.
async fn judged() -> TestWindow {
    let clock = noon();
    let window = with_settings(clock.clone(), |_| {}).await;
    let camille = called_in(&window).await;
    for juror in [JORDI, MAELLE] {
        let link = invite_at(&camille, &format!("{CALL}/jurors"), &[]).await;
        let juror = window.sign_in(juror).await;
        assert!(juror.page(&link).await.contains("Juré de l’appel"));
        assert!(accept(&juror, &link).await.ends_with(LIST), "who may read the jury's pages is led there");
        assert_eq!(juror.get(&link).await.status(), StatusCode::GONE, "a link is used once");
    }
    entered(&window).await;
    assert_eq!(
        send(&window.sign_in(JORDI).await, &format!("{MARK}/mark"), &RIGHT).await,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let terms = format!("{CALL}/terms");
    let second = [("criterion2.fr", "On y cuit"), ("criterion2.weight", "5"), ("change.fr", "Un critère de plus.")];
    let changed = camille.submit(&terms, &terms, &second).await;
    assert_eq!(changed.status(), StatusCode::SEE_OTHER, "{}", changed.text().await.unwrap());
    clock.set("2026-03-11T12:00:00Z".parse().unwrap());
    window
}

#[tokio::test(flavor = "multi_thread")]
async fn a_juror_marks_by_the_terms_that_the_entry_was_made_under_and_others_cannot() {
    let window = judged().await;
    let jordi = window.sign_in(JORDI).await;
    assert!(jordi.page(LIST).await.contains("/jury/1"));
    let page = jordi.page(MARK).await;
    assert!(page.contains("name=\"mark1\"") && !page.contains("name=\"mark2\""), "the entry keeps its version");
    let without = jordi.submit(MARK, &format!("{MARK}/mark"), &[("mark1", "4"), ("reason1", " ")]).await;
    assert_eq!(without.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(mistakes(&without.text().await.unwrap()).len(), 1);
    assert_eq!(
        send(&jordi, &format!("{MARK}/mark"), &[("mark1", "9"), RIGHT[1]]).await,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let marked = jordi.submit(MARK, &format!("{MARK}/mark"), &RIGHT).await;
    assert_eq!(marked.status(), StatusCode::SEE_OTHER, "{}", marked.text().await.unwrap());
    let holder = window.sign_in("70").await;
    for path in [LIST, MARK] {
        assert_eq!(holder.get(path).await.status(), StatusCode::NOT_FOUND, "{path}: whoever is judged");
    }
    assert_eq!(send(&holder, &format!("{MARK}/mark"), &RIGHT).await, StatusCode::NOT_FOUND);
    assert_eq!(call(&window).entries[&1].scores.len(), 1);
    assert_eq!(call(&window).entries[&1].scores.values().next().unwrap().marks.len(), 1);
    assert!(!window.page("/r/auvergne/fr/calls/des-fours-pour-tous").await.contains("chacun y vient"));

    // What is marked stays once its juror is dismissed, who sees nothing any more.
    let camille = window.sign_in(CAMILLE).await;
    let juror = call(&window).entries[&1].scores.keys().next().unwrap().to_string();
    let jurors = format!("{CALL}/jurors");
    let dismissed = camille.submit(&jurors, &format!("{jurors}/{juror}/dismiss"), &[]).await;
    assert_eq!(dismissed.status(), StatusCode::SEE_OTHER, "{}", dismissed.text().await.unwrap());
    assert_eq!(jordi.get(MARK).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(send(&jordi, &format!("{MARK}/mark"), &RIGHT).await, StatusCode::NOT_FOUND);
    assert_eq!(call(&window).entries[&1].scores.len(), 1);
    assert!(camille.page(ENTRY).await.contains("Il est ouvert, et chacun y vient."));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_stands_aside_marks_no_more_and_what_they_marked_does_not_count() {
    let window = judged().await;
    let maelle = window.sign_in(MAELLE).await;
    assert_eq!(maelle.submit(MARK, &format!("{MARK}/mark"), &RIGHT).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(maelle.submit(MARK, &format!("{MARK}/recuse"), &[]).await.status(), StatusCode::SEE_OTHER);
    assert!(!maelle.page(MARK).await.contains("name=\"mark1\""));
    assert_eq!(send(&maelle, &format!("{MARK}/mark"), &RIGHT).await, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(call(&window).entries[&1].scores.is_empty());
    let camille = window.sign_in(CAMILLE).await;
    assert!(!camille.page(ENTRY).await.contains("chacun y vient"));
}
