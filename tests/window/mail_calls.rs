//! What letters tell of calls and of projects that wait: to whoever entered, and to those who choose.

use std::collections::BTreeMap;
use std::time::Duration;

use oriel::host::sample::{Clock, Options};
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::calls_desk::{CALL, called_in, entered, with_settings};
use crate::harness::browser::{CAMILLE, operated};
use crate::harness::mail_server::{Server, read};
use crate::harness::{AUVERGNE, TestWindow, noon, project, write_region};

const HOLDER: &str = "user-70@example.org";

/// The letters that the server took, by whom they are for, in order.
async fn letters(server: &Server) -> BTreeMap<String, Vec<Value>> {
    let mut letters: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for file in server.taken() {
        let letter = read(&file).await;
        letters.entry(letter["to"][0].as_str().unwrap().to_owned()).or_default().push(letter);
    }
    letters
}

/// What a letter says, both as text and as a page.
fn says(letter: &Value, texts: &[&str]) {
    let (text, html) = (letter["text"].as_str().unwrap(), letter["html"].as_str().unwrap());
    for said in texts {
        assert!(text.contains(said) && html.contains(said), "{said}: {text}");
    }
}

fn later(clock: &Clock, seconds: u64) {
    clock.advance(Duration::from_secs(seconds));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_entered_has_it_in_writing_and_learns_why_not_and_where_else_to_go() {
    let (clock, server) = (noon(), Server::awake());
    let window = with_settings(clock.clone(), |settings| settings.mail = server.settings()).await;
    called_in(&window).await;
    entered(&window).await;
    later(&clock, 301);
    server.took(1).await;
    let letter = &letters(&server).await[HOLDER][0];
    says(
        letter,
        &["Le four à pain", "est bien arrivée", "10 mars 2026", "/fr/portal/calls/des-fours-pour-tous/entries/1"],
    );
    says(letter, &["auvergne.example/fr/account", "parce que vous portez un projet"]);
    assert!(!letter["text"].as_str().unwrap().contains("/console"), "a holder has no console");

    clock.set("2026-03-11T12:00:00Z".parse().unwrap());
    server.took(2).await;
    let camille = window.sign_in(CAMILLE).await;
    let pointed = [
        ("outcome", "pointed"),
        ("reason", "Le four n'ouvre < qu'aux > voisins."),
        ("door1.name", "La Maison des fours"),
        ("door1.contact", "fours@ici.example"),
        ("door1.why", "Elle prête des moules."),
        ("door2.name", "Le Crédit d'ici"),
        ("door2.contact", "04 73 00 00 00"),
        ("door2.why", "Il avance les briques."),
    ];
    let entry = format!("{CALL}/entries/1");
    let decided = camille.submit(&entry, &format!("{entry}/decide"), &pointed).await;
    assert_eq!(decided.status(), StatusCode::SEE_OTHER, "{}", decided.text().await.unwrap());
    later(&clock, 900);
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(letters(&server).await[HOLDER].len(), 1, "nobody learns of it before results are out");
    assert_eq!(camille.submit(CALL, &format!("{CALL}/results"), &[]).await.status(), StatusCode::SEE_OTHER);
    later(&clock, 301);
    server.took(3).await;
    let letter = &letters(&server).await[HOLDER][1];
    says(letter, &["Le four à pain", "d’autres portes vous sont ouvertes", "La Maison des fours", "fours@ici.example"]);
    says(letter, &["Elle prête des moules.", "04 73 00 00 00", "Il avance les briques."]);
    assert!(letter["text"].as_str().unwrap().contains("Le four n’ouvre < qu’aux > voisins."));
    assert!(letter["html"].as_str().unwrap().contains("Le four n’ouvre &lt; qu’aux &gt; voisins."));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_holder_of_an_invited_project_is_told_where_an_address_is_known() {
    let (clock, server) = (noon(), Server::awake());
    let window = with_settings(clock.clone(), |settings| settings.mail = server.settings()).await;
    let camille = called_in(&window).await;
    window.sign_in("70").await;
    let invite = format!("{CALL}/invite");
    let invited = camille.submit(&invite, &invite, &[("link", "p-1")]).await;
    assert_eq!(invited.status(), StatusCode::SEE_OTHER, "{}", invited.text().await.unwrap());
    later(&clock, 301);
    server.took(1).await;
    says(&letters(&server).await[HOLDER][0], &["Votre projet est invité", "/fr/calls/des-fours-pour-tous"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn projects_that_wait_are_told_of_together_and_once_a_day_at_most() {
    let (clock, server) = (noon(), Server::awake());
    let nowhere = |id| project(id, json!({"location": null}));
    let options = Options {
        projects: vec![nowhere(1), nowhere(2), project(3, json!({}))],
        exact: false,
        ..Options::from_jsonl("", clock.clone()).unwrap()
    };
    let region = operated(AUVERGNE, CAMILLE).replace("[territory]", "[territory]\nunlocated = \"exclude\"");
    let window =
        TestWindow::set_up(options, Some(("auvergne", &region)), |settings| settings.mail = server.settings()).await;
    window.filled().await;
    window.sign_in(CAMILLE).await;
    // From now on they wait: the region wants to see for itself.
    let asks = region.replace("exclude", "review");
    write_region(&window.folder.path().join("regions"), "auvergne", &asks);
    let kept_out = || window.app().catalog.windows().all()[0].kept_out().len();
    crate::harness::wait_until("two projects wait", || kept_out() == 2).await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(server.taken().len(), 0, "that is for the morning");
    clock.set("2026-03-03T07:00:01Z".parse().unwrap());
    server.took(1).await;
    let all = letters(&server).await;
    let letter = &all.values().next().unwrap()[0];
    assert_eq!(
        letter["head"]["subject"],
        "2 projets attendent votre avis\u{a0}: rien ne dit s’ils sont du territoire."
    );
    says(letter, &["/fr/console/projects"]);
    // They go on waiting, and nobody is told again.
    clock.set("2026-03-05T12:00:00Z".parse().unwrap());
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(server.taken().len(), 1);
    let camille = window.sign_in(CAMILLE).await;
    let project = "/console/projects/1";
    let decided = camille.submit(project, &format!("{project}/decision"), &[("choice", "pin"), ("reason", "Vu")]).await;
    assert_eq!(decided.status(), StatusCode::SEE_OTHER, "{}", decided.text().await.unwrap());
    // That fewer wait has to be seen in between, by a look each second, on a machine that may be busy.
    tokio::time::sleep(Duration::from_secs(5)).await;
    let taken_back = camille.submit(project, &format!("{project}/decision/back"), &[]).await;
    assert!(taken_back.status().is_redirection(), "{}", taken_back.text().await.unwrap());
    clock.set("2026-03-06T07:30:00Z".parse().unwrap());
    server.took(2).await;
}
