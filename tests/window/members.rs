//! Roles and invitations: given by links that work once, taken from anybody but the last operator.

use std::time::Duration;

use oriel::host::sample::Options;
use scraper::{Html, Selector};

use crate::harness::browser::{Browser, CAMILLE, JORDI, operated};
use crate::harness::{AUVERGNE, TestWindow, noon};

async fn window() -> TestWindow {
    let options = Options::from_jsonl("", noon()).unwrap();
    TestWindow::over(options, Some(("auvergne", &operated(AUVERGNE, CAMILLE)))).await
}

/// Invites as the operator of this browser does; the link that comes of it, as a path of the window.
pub async fn invite(operator: &Browser, fields: &[(&str, &str)]) -> String {
    invite_at(operator, "/console/members", fields).await
}

/// The same by the form at another address.
pub async fn invite_at(operator: &Browser, path: &str, fields: &[(&str, &str)]) -> String {
    let answer = operator.submit(path, path, fields).await;
    assert_eq!(answer.status(), 303, "{}", answer.text().await.unwrap());
    let page = Html::parse_document(&operator.page(path).await);
    let link = page.select(&Selector::parse("#desk-link").unwrap()).next().expect("the link is shown");
    let link = link.attr("value").unwrap().to_owned();
    link.split_once("/r/auvergne").unwrap().1.to_owned()
}

/// Accepts an invitation; where that leads.
pub async fn accept(browser: &Browser, link: &str) -> String {
    let answer = browser.submit(link, "/invitation", &[]).await;
    assert_eq!(answer.status(), 303, "{link}");
    Browser::location(&answer)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_lets_a_person_in_who_was_not() {
    let window = window().await;
    let operator = window.sign_in(CAMILLE).await;
    let link = invite(&operator, &[("role", "curator")]).await;
    assert!(!operator.page("/console/members").await.contains("desk-link"), "the link is shown once");
    let guest = window.browser("auvergne");
    let page = guest.page(&link).await;
    assert!(page.contains("Camille Exemple") && page.contains("Équipe éditoriale"), "{page}");
    // The way through the provider leads back to the invitation.
    let door = crate::harness::browser::links(&page).into_iter().find(|href| href.contains("/sign-in?to=")).unwrap();
    let way = crate::harness::browser::links(&guest.page(&door).await);
    let way = way.into_iter().find(|href| href.contains("/sign-in/sample")).unwrap();
    let back = guest.approve(&Browser::location(&guest.get(&way).await), JORDI).await;
    let to = Browser::location(&guest.get(&back).await);
    assert!(to.ends_with(&link), "{to}");
    assert_eq!(accept(&guest, &link).await, "/r/auvergne/fr/console");
    assert!(guest.page("/console").await.contains("Bienvenue"));
    assert!(operator.page("/console/members").await.contains("Jordi Exemple"));
    assert_eq!(guest.get("/console/members").await.status(), 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_that_was_used_taken_back_or_left_lying_gives_nothing() {
    let window = window().await;
    let operator = window.sign_in(CAMILLE).await;
    let guest = window.sign_in(JORDI).await;
    let used = invite(&operator, &[("role", "curator")]).await;
    let pairs = guest.form(&used, "/invitation").await;
    accept(&guest, &used).await;
    let fields: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let again: Vec<_> = fields.iter().filter(|(name, _)| *name != "_key").copied().collect();
    let answer = guest.post("/invitation", &again).await;
    assert_eq!(answer.status(), 410);
    assert!(answer.text().await.unwrap().contains("a déjà servi"));
    assert_eq!(guest.get(&used).await.status(), 410);

    let revoked = invite(&operator, &[("role", "operator")]).await;
    let page = operator.page("/console/members").await;
    let action = page
        .split("action=\"")
        .find_map(|part| part.split('"').next().filter(|action| action.ends_with("/revoke")))
        .unwrap();
    let action = action.strip_prefix("/r/auvergne/fr").unwrap();
    assert_eq!(operator.submit("/console/members", action, &[]).await.status(), 303);
    assert!(guest.get(&revoked).await.text().await.unwrap().contains("a été annulée"));

    let old = invite(&operator, &[("role", "operator")]).await;
    window.sample.clock().advance(Duration::from_secs(8 * 24 * 3600));
    let stranger = window.browser("auvergne");
    let answer = stranger.get(&old).await;
    assert_eq!(answer.status(), 410);
    assert!(answer.text().await.unwrap().contains("a expiré"));
    for unknown in ["/invitation", "/invitation?token=1", &format!("/invitation?token={}", "0".repeat(64))] {
        assert_eq!(stranger.get(unknown).await.status(), 404, "{unknown}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wish_without_its_organisation_is_refused_beside_the_field_and_kept() {
    let window = window().await;
    let operator = window.sign_in(CAMILLE).await;
    let answer = operator.submit("/console/members", "/console/members", &[("role", "signatory")]).await;
    assert_eq!(answer.status(), 422);
    let page = answer.text().await.unwrap();
    let page = Html::parse_document(&page);
    let one = |selector: &str| {
        page.select(&Selector::parse(selector).unwrap()).next().unwrap_or_else(|| panic!("{selector}"))
    };
    assert!(one("#field-organisation").attr("aria-invalid").is_some());
    assert_eq!(
        one("#field-organisation").attr("aria-describedby"),
        Some("field-organisation-hint field-organisation-mistake")
    );
    assert_eq!(one(".desk-mistakes a").attr("href"), Some("#field-organisation"));
    assert!(one("input[name=role][value=signatory]").attr("checked").is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_sent_twice_makes_one_invitation() {
    let window = window().await;
    let operator = window.sign_in(CAMILLE).await;
    let pairs = operator.form("/console/members", "/console/members").await;
    let fields: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    for _ in 0..2 {
        assert_eq!(operator.post("/console/members", &fields).await.status(), 303);
    }
    // Whoever clicks twice sees the link all the same.
    let page = operator.page("/console/members").await;
    assert!(page.contains("desk-link"), "{page}");
    assert_eq!(page.matches("/revoke\"").count(), 1);
    operator.post("/console/members", &fields).await;
    let page = operator.page("/console/members").await;
    assert!(page.contains("était déjà créée") && !page.contains("desk-link"), "{page}");
    assert_eq!(page.matches("/revoke\"").count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_operator_cannot_be_removed_and_any_other_can() {
    let options = Options::from_jsonl("", noon()).unwrap();
    let window = TestWindow::over(options, Some(("auvergne", &operated(AUVERGNE, CAMILLE)))).await;
    let first = window.sign_in(CAMILLE).await;
    let second = window.sign_in(JORDI).await;
    accept(&second, &invite(&first, &[("role", "operator")]).await).await;
    // The region's file names nobody any more: the journal's own operator is the last one.
    crate::harness::write_region(&window.folder.path().join("regions"), "auvergne", AUVERGNE);
    let unnamed =
        || window.app().catalog.windows().named("auvergne").is_some_and(|one| one.region.operators.is_empty());
    crate::harness::wait_until("nobody is named", unnamed).await;
    assert_eq!(first.get("/console").await.status(), 404);
    let page = second.page("/console/members").await;
    let action = page
        .split("action=\"")
        .find_map(|part| part.split('"').next().filter(|action| action.ends_with("/take")))
        .unwrap();
    let action = action.strip_prefix("/r/auvergne/fr").unwrap().to_owned();
    let answer = second.submit("/console/members", &action, &[]).await;
    assert_eq!(answer.status(), 422);
    assert!(answer.text().await.unwrap().contains("dernière personne responsable"));
    accept(&first, &invite(&second, &[("role", "operator")]).await).await;
    assert_eq!(second.submit("/console/members", &action, &[]).await.status(), 303);
    assert_eq!(second.get("/console").await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_acts_on_what_another_changed_meanwhile_is_told_so() {
    let window = window().await;
    let operator = window.sign_in(CAMILLE).await;
    let guest = window.sign_in(JORDI).await;
    accept(&guest, &invite(&operator, &[("role", "curator")]).await).await;
    let page = operator.page("/console/members").await;
    let action = page
        .split("action=\"")
        .find_map(|part| part.split('"').next().filter(|action| action.ends_with("/take")))
        .unwrap();
    let action = action.strip_prefix("/r/auvergne/fr").unwrap().to_owned();
    let old = operator.form("/console/members", &action).await;
    accept(&guest, &invite(&operator, &[("role", "reader"), ("organisation", "Fondation")]).await).await;
    let fields: Vec<_> = old.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let answer = operator.post(&action, &fields).await;
    assert_eq!(answer.status(), 409);
    let page = answer.text().await.unwrap();
    assert!(page.contains("Jordi Exemple a changé ceci"), "{page}");
}
