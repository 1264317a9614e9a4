//! The history as people read it: what happened to which thing, by the name that they gave it, and what was changed.

use scraper::{Html, Selector};

use crate::harness::browser::{Browser, CAMILLE, RIGHT_CALL};
use crate::harness::{TestWindow, noon};

async fn console() -> (TestWindow, Browser) {
    let window = TestWindow::of_camille(noon()).await;
    let browser = window.sign_in(CAMILLE).await;
    (window, browser)
}

/// What is told of a kind, the first first: what happened to what, and what is said of it beyond that.
async fn told(browser: &Browser, kind: &str) -> Vec<String> {
    let page = Html::parse_document(&browser.page(&format!("/console/history?kind={kind}")).await);
    let [record, part] = [".trail > li", ".trail-what > p:not(.small)"].map(|one| Selector::parse(one).unwrap());
    let records = page.select(&record).map(|record| {
        let parts = record.select(&part).map(|part| part.text().collect::<String>());
        parts.collect::<Vec<_>>().join(" | ").replace(['\u{a0}', '\u{202f}'], " ")
    });
    let mut told: Vec<_> = records.collect();
    told.reverse();
    told
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_s_history_names_it_by_its_title_even_once_it_was_thrown_away() {
    const NEW: &str = "/console/events/new";
    let (_window, browser) = console().await;
    let fields = [
        ("title.fr", "Visite du four"),
        ("start-day", "2026-03-12"),
        ("start-time", "18:30"),
        ("end-time", "20:00"),
        ("town", "Riom"),
    ];
    let event = browser.done(NEW, NEW, &fields).await;
    let edit = format!("{event}/edit");
    browser.done(&edit, &edit, &[("capacity", "25"), ("town", "Thiers")]).await;
    browser.done(&event, &format!("{event}/publish"), &[]).await;
    let cancel = format!("{event}/cancel");
    browser.done(&cancel, &cancel, &[("reason.fr", "La voûte est fendue.")]).await;
    let draft = browser.done(NEW, NEW, &[&[("title.fr", "Une veillée")], &fields[1..]].concat()).await;
    browser.done(&draft, &format!("{draft}/discard"), &[]).await;

    assert_eq!(
        told(&browser, "event").await,
        [
            "Rendez-vous écrit · Visite du four | jeudi 12 mars 2026, de 18:30 à 20:00",
            "Rendez-vous changé · Visite du four | Ce qui a changé : Lieu, Nombre de places.",
            "Rendez-vous publié · Visite du four",
            "Rendez-vous annulé · Visite du four | La voûte est fendue.",
            "Rendez-vous écrit · Une veillée | jeudi 12 mars 2026, de 18:30 à 20:00",
            "Brouillon de rendez-vous supprimé · Une veillée",
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_people_and_webhooks_are_told_by_name_with_what_was_changed() {
    const NEW: &str = "/console/new-call";
    let (_window, browser) = console().await;
    let call = browser.done(NEW, NEW, &RIGHT_CALL).await;
    let edit = format!("{call}/edit");
    browser.done(&edit, &edit, &[("launch", "2026-05-11")]).await;
    browser.done(&call, &format!("{call}/publish"), &[]).await;
    browser.done(&edit, &edit, &[("title.fr", "Des fours")]).await;
    let terms = format!("{call}/terms");
    browser.done(&terms, &terms, &[("change.fr", "Une semaine de plus."), ("closes", "2026-03-17T18:00")]).await;
    let invite = format!("{call}/invite");
    browser.done(&invite, &invite, &[("title.fr", "Le four de Thiers"), ("slug", "p-9")]).await;
    assert_eq!(
        told(&browser, "call").await,
        [
            "Appel à projets commencé · Des fours",
            "Brouillon d’appel réécrit · Des fours | Ce qui a changé : Ouverture des collectes.",
            "Appel publié · Des fours",
            "Texte de l’appel changé · Des fours | Ce qui a changé : Titre.",
            "Conditions de l’appel changées · Des fours | Une semaine de plus.",
            "Projet invité · Le four de Thiers (Des fours)",
        ]
    );

    let members = "/console/members";
    browser.done(members, members, &[("role", "reader"), ("organisation", "Fonderie du Forez")]).await;
    assert_eq!(told(&browser, "person").await, ["Invitation envoyée · Lecture pour Fonderie du Forez"]);
    assert_eq!(told(&browser, "window").await, ["Organisation ajoutée · Fonderie du Forez"]);

    let (outgoing, webhooks) = ("/console/outgoing", "/console/webhooks");
    let fields = [("url", "https://agenda.example/crochet"), ("topics", "events")];
    let webhook = browser.done(outgoing, webhooks, &fields).await;
    browser.done(&webhook, &format!("{webhook}/pause"), &[]).await;
    browser.done(&webhook, &format!("{webhook}/remove"), &[]).await;
    assert_eq!(
        told(&browser, "webhook").await,
        [
            "Webhook ajouté · agenda.example | l’agenda",
            "Webhook mis en pause · agenda.example | À la demande de l’équipe.",
            "Webhook retiré · agenda.example",
        ]
    );
}
