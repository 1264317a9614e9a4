//! The console's front page: what waits is told while it waits, leads to where it is seen to, and goes once it is done.

use scraper::{ElementRef, Html, Selector};

use crate::harness::browser::{Browser, CAMILLE, RIGHT_CALL};
use crate::harness::{TestWindow, noon};

/// What waits: each sentence, and everything that it leads to.
async fn waiting(browser: &Browser) -> Vec<(String, Vec<String>)> {
    let page = Html::parse_document(&browser.page("/console").await);
    let [item, sentence, link] = [".attention > li", ".attention-text", "a"].map(|one| Selector::parse(one).unwrap());
    let told = |item: ElementRef<'_>| {
        let text = item.select(&sentence).next().unwrap().text().collect();
        (text, item.select(&link).map(|link| link.attr("href").unwrap().to_owned()).collect())
    };
    page.select(&item).map(told).collect()
}

/// Whether a sentence with these words waits; what it leads to is there.
async fn waits(browser: &Browser, words: &str) -> bool {
    let told = waiting(browser).await;
    let Some((_, links)) = told.iter().find(|(text, _)| text.contains(words)) else { return false };
    assert!(!links.is_empty(), "{words} leads nowhere");
    for link in links {
        assert_eq!(browser.get(link).await.status(), 200, "{link}");
    }
    true
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_waits_for_its_end_its_decisions_its_results_and_its_projects_in_turn() {
    const NEW: &str = "/console/new-call";
    const CALL: &str = "/console/calls/des-fours-pour-tous";
    let clock = noon();
    let window = TestWindow::of_camille(clock.clone()).await;
    let at = async |time: &str| {
        clock.set(time.parse().unwrap());
        window.sign_in(CAMILLE).await
    };
    let browser = window.sign_in(CAMILLE).await;
    browser.done(NEW, NEW, &[&RIGHT_CALL[..], &[("title.en", "Ovens for all")]].concat()).await;
    assert!(!waits(&browser, "toutes les langues").await, "a draft may still be written");
    browser.done(CALL, &format!("{CALL}/publish"), &[]).await;
    assert!(waits(&browser, "Un de vos textes n’existe pas dans toutes les langues").await);
    let edit = format!("{CALL}/edit");
    browser.done(&edit, &edit, &[("text.en", "For whoever lights a village oven again.")]).await;
    assert!(!waits(&browser, "toutes les langues").await);
    assert!(!waits(&browser, "Des fours pour tous").await, "it closes in more than a week");

    let browser = at("2026-03-04T12:00:00Z").await;
    assert!(waits(&browser, "Des fours pour tous se clôt le 10 mars 2026 à 18:00, sans candidature").await);
    let invite = format!("{CALL}/invite");
    for (name, title) in [("p-1", "Le four de Riom"), ("p-9", "Le four de Thiers")] {
        browser.done(&invite, &invite, &[("title.fr", title), ("slug", name)]).await;
    }
    assert!(waits(&browser, "avec 2 candidatures").await);
    assert!(waits(&browser, "Un projet annoncé semble arrivé").await);
    let entry = format!("{CALL}/entries/1");
    let form = browser.form(&entry, &format!("{entry}/link")).await;
    assert!(form.contains(&("link".into(), "p-1".into())), "it only has to be confirmed: {form:?}");
    browser.done(&entry, &format!("{entry}/link"), &[]).await;
    assert!(!waits(&browser, "semble arrivé").await);

    let browser = at("2026-03-11T12:00:00Z").await;
    let told = "2 candidatures à Des fours pour tous attendent une décision, dont 2 que personne n’a notées.";
    assert!(waits(&browser, told).await, "{:?}", waiting(&browser).await);
    for entry in ["1", "2"] {
        let page = format!("{CALL}/entries/{entry}");
        let fields = [("outcome", "accepted"), ("title.fr", "Un four"), ("slug", "p-9")];
        browser.done(&page, &format!("{page}/decide"), &fields[..if entry == "1" { 1 } else { 3 }]).await;
    }
    assert!(waits(&browser, "Tout est décidé pour Des fours pour tous").await);
    browser.done(CALL, &format!("{CALL}/results"), &[]).await;
    assert!(!waits(&browser, "Des fours pour tous").await);

    let browser = at("2026-05-05T12:00:00Z").await;
    assert!(waits(&browser, "un projet retenu manque encore").await, "{:?}", waiting(&browser).await);
    let entry = format!("{CALL}/entries/2");
    assert_eq!(browser.submit(&entry, &format!("{entry}/link"), &[("link", "p-9")]).await.status(), 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_agenda_tells_what_is_to_be_seen_to_one_by_one_or_together_once_it_is_much() {
    const NEW: &str = "/console/events/new";
    const FIRST: &str = "/console/events/visite-du-four-2026-03-12";
    let window = TestWindow::of_camille(noon()).await;
    let browser = window.sign_in(CAMILLE).await;
    let fields = [
        ("title.fr", "Visite du four"),
        ("start-day", "2026-03-12"),
        ("start-time", "18:30"),
        ("end-time", "20:00"),
        ("town", "Riom"),
    ];
    browser.done(NEW, NEW, &fields).await;
    assert!(waits(&browser, "Visite du four commence le 12 mars 2026").await, "{:?}", waiting(&browser).await);
    browser.done(FIRST, &format!("{FIRST}/publish"), &[]).await;
    assert!(!waits(&browser, "n’est pas publié").await);
    assert!(waits(&browser, "Visite du four n’a pas de titre dans ces langues").await);
    let edit = format!("{FIRST}/edit");
    browser.done(&edit, &edit, &[("title.en", "A visit to the oven")]).await;
    assert!(!waits(&browser, "Visite du four").await);
    for title in ["Une veillée", "Un marché", "Un bal", "Une messe"] {
        browser.done(NEW, NEW, &[&[("title.fr", title)], &fields[1..]].concat()).await;
    }
    assert!(waits(&browser, "4 choses sont à voir dans l’agenda").await);
    assert!(!waits(&browser, "Une veillée").await, "they are told together");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_navigation_says_where_one_is_and_the_front_page_only_of_itself() {
    let window = TestWindow::of_camille(noon()).await;
    let browser = window.sign_in(CAMILLE).await;
    for (path, here, kind) in [
        ("/console", "/console", "page"),
        ("/console/projects", "/console/projects", "page"),
        ("/console/projects/1", "/console/projects", "true"),
        ("/console/new-call", "/console/calls", "true"),
    ] {
        let page = Html::parse_document(&browser.page(path).await);
        for navigation in [".desk-rail", ".desk-menu"] {
            let current = Selector::parse(&format!("{navigation} [aria-current]")).unwrap();
            let found: Vec<_> = page
                .select(&current)
                .map(|link| (link.attr("href").unwrap(), link.attr("aria-current").unwrap()))
                .collect();
            assert_eq!(found, [(&*format!("/r/auvergne/fr{here}"), kind)], "{path}");
        }
    }
}
