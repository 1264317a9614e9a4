//! Events that holders propose about their projects, over HTTP: theirs to propose, the region's to take up, theirs to move.

use oriel::host::sample::Options;
use reqwest::StatusCode;
use serde_json::json;

use crate::calls_desk::mistakes;
use crate::harness::browser::{Browser, CAMILLE, operated};
use crate::harness::mail_server::{Server, read};
use crate::harness::{AUVERGNE, TestWindow, noon, project};

const OWN: &str = "/portal/events/portes-ouvertes-au-four-2026-03-14";
const DESK: &str = "/console/events/portes-ouvertes-au-four-2026-03-14";
const PUBLIC: &str = "/events/portes-ouvertes-au-four-2026-03-14";
const NEW: &str = "/portal/events/new";

const RIGHT: [(&str, &str); 6] = [
    ("projects", "p-1"),
    ("title.fr", "Portes ouvertes au four"),
    ("start-day", "2026-03-14"),
    ("start-time", "10:00"),
    ("end-time", "12:00"),
    ("town", "Riom"),
];

/// Two holders, each with a project that the window shows.
pub async fn window(server: &Server) -> TestWindow {
    let other = json!({"owner": {"id": 71, "name": "Bo Puy"}});
    let projects = vec![project(1, json!({})), project(2, other)];
    let options = Options { projects, exact: false, ..Options::from_jsonl("", noon()).unwrap() };
    let region = operated(AUVERGNE, CAMILLE);
    let window =
        TestWindow::set_up(options, Some(("auvergne", &region)), |settings| settings.mail = server.settings()).await;
    window.filled().await;
    window
}

async fn sent(browser: &Browser, page: &str, action: &str, fields: &[(&str, &str)]) {
    let answer = browser.submit(page, action, fields).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{action}: {}", answer.text().await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_holder_proposes_waits_for_a_curator_and_then_is_theirs_to_move_and_cancel() {
    let server = Server::awake();
    let window = window(&server).await;
    let (ana, camille) = (window.sign_in("70").await, window.sign_in(CAMILLE).await);
    assert!(ana.page("/portal").await.contains("/portal/events"));
    sent(&ana, NEW, NEW, &RIGHT).await;
    assert!(ana.page(OWN).await.contains("attend la réponse"));
    assert_eq!(window.get(&format!("/r/auvergne/fr{PUBLIC}")).await.status(), 404);
    assert!(camille.page("/console").await.contains("attend votre réponse"));
    assert!(camille.page("/console/events").await.contains("attend votre réponse"));
    assert!(camille.page(DESK).await.contains("Ana Roc"));

    let decline = format!("{DESK}/decline");
    let without = camille.submit(DESK, &decline, &[]).await;
    assert_eq!(without.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(without.text().await.unwrap().contains("Écrivez pourquoi"));
    sent(&camille, DESK, &decline, &[("reason", "Le samedi, la place est prise.")]).await;
    assert!(ana.page(OWN).await.contains("Le samedi, la place est prise."));
    window.sample.clock().advance(std::time::Duration::from_secs(301));
    server.took(1).await;
    let letter = read(&server.taken()[0]).await;
    let text = letter["text"].as_str().unwrap();
    assert!(text.contains("n’est pas retenu") && text.contains("Le samedi, la place est prise."), "{text}");
    assert!(text.contains(&format!("/fr{OWN}")), "{text}");

    // Written anew, it waits again; then it is taken up.
    let edit = format!("{OWN}/edit");
    sent(&ana, &edit, &edit, &[("start-day", "2026-03-15"), ("end-day", "")]).await;
    assert!(ana.page(OWN).await.contains("attend la réponse"));
    sent(&camille, DESK, &format!("{DESK}/publish"), &[]).await;
    assert!(window.page(&format!("/r/auvergne/fr{PUBLIC}")).await.contains("Portes ouvertes au four"));
    assert!(window.page("/r/auvergne/fr/projects/p-1").await.contains("Portes ouvertes au four"));

    let (moves, cancel) = (format!("{OWN}/move"), format!("{OWN}/cancel"));
    sent(&ana, &moves, &moves, &[("start-day", "2026-03-16"), ("end-day", ""), ("reason.fr", "Il gèle.")]).await;
    assert!(window.page(&format!("/r/auvergne/fr{PUBLIC}")).await.contains("Il gèle."));
    sent(&ana, &cancel, &cancel, &[("reason.fr", "Le four est fendu.")]).await;
    assert!(window.page(&format!("/r/auvergne/fr{PUBLIC}")).await.contains("Le four est fendu."));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_proposes_for_the_project_of_another_or_touches_what_another_proposed() {
    let server = Server::awake();
    let window = window(&server).await;
    let (ana, bo) = (window.sign_in("70").await, window.sign_in("71").await);
    for project in ["p-2", ""] {
        let mut fields = RIGHT;
        fields[0].1 = project;
        let foreign = ana.submit(NEW, NEW, &fields).await;
        assert_eq!(foreign.status(), StatusCode::UNPROCESSABLE_ENTITY, "{project:?}");
        let told = mistakes(&foreign.text().await.unwrap());
        assert!(told.iter().any(|line| line.contains("un de vos projets")), "{told:?}");
    }
    sent(&ana, NEW, NEW, &RIGHT).await;
    for what in ["", "/edit", "/cancel", "/move"] {
        assert_eq!(bo.get(&format!("{OWN}{what}")).await.status(), StatusCode::NOT_FOUND, "{what}");
    }
    // Their own forms, sent to another's event.
    sent(&bo, NEW, NEW, &[&[("projects", "p-2"), ("title.fr", "Chez Bo")][..], &RIGHT[2..]].concat()).await;
    let theirs = "/portal/events/chez-bo-2026-03-14";
    let mut pairs = bo.form(&format!("{theirs}/edit"), &format!("{theirs}/edit")).await;
    pairs.retain(|(name, _)| name != "_key");
    for what in ["edit", "withdraw", "cancel", "move"] {
        let request = bo.ask(reqwest::Method::POST, &format!("{OWN}/{what}"));
        let answer = bo.send(crate::harness::browser::body(request, &pairs)).await;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{what}");
    }
    sent(&ana, OWN, &format!("{OWN}/withdraw"), &[]).await;
    assert_eq!(ana.get(OWN).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(bo.get(theirs).await.status(), StatusCode::OK);
}
