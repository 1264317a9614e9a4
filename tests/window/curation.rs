//! What a region decides of its projects, as residents see it.

use std::time::Duration;

use jiff::Timestamp;
use oriel::app::journal::{Asked, Done, NotDone};
use oriel::app::report;
use oriel::domain::curation::{self, TypedCollection, TypedFeature, TypedPlace};
use oriel::domain::fact::Fact;
use oriel::domain::language::{Lang, Texts};
use oriel::domain::project::{ProjectKey, Slug};
use oriel::domain::refusal::Checked;
use oriel::domain::region::{Choice, Region};
use oriel::domain::state::RegionState;
use oriel::host::sample::Options;
use serde_json::json;

use crate::harness::{AUVERGNE, TestWindow, noon, project, write_region};

/// Decides something in the name of the first region.
fn decide(
    window: &TestWindow,
    command: impl FnOnce(&RegionState, Timestamp, &Region) -> Checked<Vec<Fact>> + Send + 'static,
) -> Result<Done, NotDone> {
    let region = window.app().catalog.windows().all()[0].region.clone();
    let id = region.id.clone();
    window.app().journal.run(&id, Asked::by_oriel(), move |state, now| command(state, now, &region))
}

fn key(id: u64) -> ProjectKey {
    ProjectKey { host: "sample".parse().unwrap(), id: id.to_string().parse().unwrap() }
}

fn said(pairs: &[(Lang, &str)]) -> Texts {
    Texts::new(pairs.iter().map(|(lang, text)| (*lang, (*text).to_owned())))
}

fn feature(window: &TestWindow, id: u64, from: &str, until: &str, why: &str) {
    let why = said(&[(Lang::FR, why)]);
    let typed = TypedFeature { from: from.into(), until: until.into(), why };
    decide(window, move |state, now, region| curation::feature(state, now, region, Some(&key(id)), &typed, true))
        .unwrap();
}

fn explained(window: &TestWindow, project: &str) -> String {
    report::explain(&window.app().catalog, "auvergne", project).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_takes_in_and_leaves_out_at_once_and_can_be_taken_back() {
    let nantes = json!({"location": {"city": "Nantes", "country": "FR"}});
    let window = TestWindow::with(vec![project(1, json!({})), project(2, nantes)]).await;
    assert_eq!(window.get("/r/auvergne/projects/p-2").await.status(), 404);
    decide(&window, |state, _, _| curation::decide(state, &key(2), Some(Choice::Pin), "Né à Riom")).unwrap();
    decide(&window, |state, _, _| curation::decide(state, &key(1), Some(Choice::Hide), "Doublon")).unwrap();
    assert_eq!(window.get("/r/auvergne/projects/p-2").await.status(), 200);
    assert_eq!(window.get("/r/auvergne/projects/p-1").await.status(), 404);
    assert!(explained(&window, "p-1").contains("by hand: left out by the region: Doublon → out"));
    let page = window.page("/r/auvergne/projects").await;
    assert!(page.contains("projects/p-2") && !page.contains("projects/p-1"));
    decide(&window, |state, _, _| curation::take_back_decision(state, &key(1))).unwrap();
    assert_eq!(window.get("/r/auvergne/projects/p-1").await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_console_overrules_the_region_file_and_the_policy() {
    let window = TestWindow::with(vec![project(1, json!({})), project(2, json!({"goal": 90_000}))]).await;
    let hidden =
        "[policy]\ngoal_ceiling = \"1000 EUR\"\n[[curation]]\nproject = \"p-1\"\nchoice = \"hide\"\nreason = \"r\"\n";
    write_region(&window.folder.path().join("regions"), "auvergne", &format!("{AUVERGNE}{hidden}"));
    let shown = || window.app().catalog.windows().all()[0].shelf().members().len();
    crate::harness::wait_until("the region is read again", || shown() == 0).await;
    for id in [1, 2] {
        decide(&window, move |state, _, _| curation::decide(state, &key(id), Some(Choice::Pin), "Vu")).unwrap();
    }
    assert_eq!(shown(), 2);
    decide(&window, |state, _, _| curation::take_back_decision(state, &key(1))).unwrap();
    assert!(explained(&window, "p-1").contains("hidden in the region file"));
}

#[tokio::test(flavor = "multi_thread")]
async fn decisions_survive_a_restart_and_a_region_that_is_read_again() {
    let mut window = TestWindow::with(vec![project(1, json!({})), project(2, json!({}))]).await;
    decide(&window, |state, _, _| curation::decide(state, &key(1), Some(Choice::Hide), "Vu")).unwrap();
    let regions = window.folder.path().join("regions");
    write_region(&regions, "auvergne", &AUVERGNE.replace("Ce que les gens", "Ce que toutes les personnes"));
    let tagline = || window.app().catalog.windows().all()[0].region.tagline.get(Lang::FR).map(String::from);
    crate::harness::wait_until("the region is read again", || tagline().is_some_and(|text| text.contains("toutes")))
        .await;
    assert_eq!(window.get("/r/auvergne/projects/p-1").await.status(), 404);
    window.restart().await;
    window.filled().await;
    assert_eq!(window.get("/r/auvergne/projects/p-1").await.status(), 404);
    assert_eq!(window.get("/r/auvergne/projects/p-2").await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_corrected_place_replaces_the_hosts_and_the_next_sync_does_not_undo_it() {
    let nantes = json!({"location": {"city": "Nantes", "country": "FR"}});
    let window = TestWindow::with(vec![project(1, json!({})), project(2, nantes)]).await;
    let place = TypedPlace { city: "Thiers", postcode: "63300", country: "fr", ..TypedPlace::default() };
    decide(&window, move |state, _, _| curation::correct_place(state, &key(2), place)).unwrap();
    let told = explained(&window, "p-2");
    assert!(told.contains("the region puts it in 63300 Thiers FR"), "{told}");
    assert!(window.page("/r/auvergne/projects/p-2").await.contains("Thiers"));
    assert_eq!(window.api("/r/auvergne/api/v1/projects/p-2").await["town"], "Thiers");
    let version = || window.app().catalog.windows().all()[0].version(noon().now());
    let before = version();
    window.sample.contribute(2, 500).await.unwrap();
    crate::harness::wait_until("the contribution is seen", || version() != before).await;
    assert_eq!(window.api("/r/auvergne/api/v1/projects/p-2").await["town"], "Thiers");
    let elsewhere = TypedPlace { lat: "47,21", lon: "-1,55", ..TypedPlace::default() };
    decide(&window, move |state, _, _| curation::correct_place(state, &key(1), elsewhere)).unwrap();
    // The region of the test has no outline: coordinates alone say nothing, and the host's town does not count any more.
    assert_eq!(window.get("/r/auvergne/projects/p-1").await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_merged_project_is_out_and_the_reason_names_the_other() {
    let window = TestWindow::with(vec![project(1, json!({})), project(2, json!({}))]).await;
    feature(&window, 2, "2026-03-01", "2026-03-09", "Parce que.");
    decide(&window, |state, _, _| curation::merge(state, &key(2), Some(&key(1)))).unwrap();
    assert_eq!(window.get("/r/auvergne/projects/p-1").await.status(), 200);
    assert!(explained(&window, "p-2").contains("the project sample/1 stands for it → out"));
    let home = window.page("/r/auvergne/").await;
    assert!(home.contains("Parce que.") && home.contains("projects/p-1") && !home.contains("projects/p-2"));
    assert!(!window.page("/r/auvergne/sitemap.xml").await.contains("projects/p-2"));
    assert!(!window.page("/r/auvergne/feed.atom").await.contains("projects/p-2"));
    decide(&window, |state, _, _| curation::unmerge(state, &key(2))).unwrap();
    assert_eq!(window.get("/r/auvergne/projects/p-2").await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_old_address_of_a_merged_project_leads_to_the_one_that_was_kept() {
    let window = TestWindow::with(vec![project(1, json!({})), project(2, json!({}))]).await;
    decide(&window, |state, _, _| curation::merge(state, &key(2), Some(&key(1)))).unwrap();
    for (old, new) in [
        ("/projects/p-2", "/fr/projects/p-1"),
        ("/projects/2", "/fr/projects/p-1"),
        ("/en/projects/p-2", "/en/projects/p-1"),
        ("/en/projects/p-2/sheet", "/en/projects/p-1/sheet"),
        ("/projects/p-2/card.jpg", "/fr/projects/p-1/card.jpg"),
        ("/en/embed/projects/p-2?lane=1", "/en/embed/projects/p-1?lane=1"),
        ("/api/v1/projects/p-2", "/fr/api/v1/projects/p-1"),
    ] {
        let answer = window.get(&format!("/r/auvergne{old}")).await;
        assert_eq!(answer.status(), 301, "{old}");
        assert_eq!(answer.headers()["location"], format!("/r/auvergne{new}"), "{old}");
        assert_eq!(answer.headers()["cache-control"], "no-store", "a merge can be taken back");
        assert_eq!(window.get(&format!("/r/auvergne{new}")).await.status(), 200, "{new}");
    }
    let own = window.ask("/en/projects/p-2").header("host", "auvergne.example").send().await.unwrap();
    assert_eq!(own.headers()["location"], "/en/projects/p-1");
    let told = window.api(&format!("/r/auvergne/oembed?url={}", window.url("/r/auvergne/projects/p-2"))).await;
    assert!(told["html"].as_str().unwrap().contains("/embed/projects/p-1"), "{told}");
    // Where the one that was kept is not shown either, there is nothing to lead to.
    decide(&window, |state, _, _| curation::decide(state, &key(1), Some(Choice::Hide), "Vu")).unwrap();
    assert_eq!(window.get("/r/auvergne/projects/p-2").await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_first_comes_and_goes_with_the_days_of_the_region_and_no_page_is_late() {
    let clock = noon();
    let options = Options {
        projects: vec![project(1, json!({}))],
        exact: false,
        ..Options::from_jsonl("", clock.clone()).unwrap()
    };
    let window = TestWindow::over(options, Some(("auvergne", AUVERGNE))).await;
    window.filled().await;
    feature(&window, 1, "2026-03-03", "2026-03-04", "Le four est chaud.");
    let shows = async || window.page("/r/auvergne/").await.contains("Le four est chaud.");
    assert!(!shows().await);
    // From noon UTC to a second before midnight in Paris, and then one second on: the page was rendered just now.
    clock.advance(Duration::from_secs(11 * 3600 - 1));
    assert!(!shows().await);
    clock.advance(Duration::from_secs(1));
    assert!(shows().await);
    clock.advance(Duration::from_secs(48 * 3600 - 1));
    assert!(shows().await);
    clock.advance(Duration::from_secs(1));
    assert!(!shows().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn features_and_notes_are_read_in_the_language_of_the_page_and_by_machines() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let why = said(&[(Lang::FR, "Ça chauffe."), (Lang::EN, "It is hot.")]);
    let typed = TypedFeature { from: "2026-03-01".into(), until: "2026-03-09".into(), why };
    decide(&window, move |state, now, region| curation::feature(state, now, region, Some(&key(1)), &typed, true))
        .unwrap();
    let note = said(&[(Lang::FR, "Vu & approuvé.\n\nDeux fois."), (Lang::EN, "Seen.")]);
    decide(&window, move |state, _, region| curation::write_note(state, region, &key(1), &note)).unwrap();
    assert!(window.page("/r/auvergne/en/").await.contains("It is hot."));
    let page = window.page("/r/auvergne/fr/projects/p-1").await;
    assert!(page.contains("<p dir=\"auto\">Vu &amp; approuvé.</p><p dir=\"auto\">Deux fois.</p>"), "{page}");
    let told = window.api("/r/auvergne/api/v1/projects/1").await;
    assert_eq!(told["featured"]["until"], "2026-03-09");
    assert_eq!(told["note"]["en"], "Seen.");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_collection_is_seen_once_published_and_everywhere_it_is_told_of() {
    let window = TestWindow::with((1..=4).map(|id| project(id, json!({}))).collect()).await;
    let typed = TypedCollection {
        slug: "du-pain".into(),
        title: said(&[(Lang::FR, "Du pain & du feu"), (Lang::EN, "Bread and fire")]),
        text: said(&[(Lang::FR, "Quatre fours.")]),
    };
    decide(&window, move |state, _, region| curation::begin(state, region, &typed)).unwrap();
    let slug: Slug = "du-pain".parse().unwrap();
    for id in [3, 1, 9] {
        let slug = slug.clone();
        decide(&window, move |state, _, _| curation::put_in(state, &slug, Some(&key(id)))).unwrap();
    }
    let collection = "/r/auvergne/fr/collections/du-pain";
    for path in [collection, "/r/auvergne/collections/du-pain/feed.atom", "/r/auvergne/api/v1/collections/du-pain"] {
        assert_eq!(window.get(path).await.status(), 404, "{path}");
    }
    assert!(!window.page("/r/auvergne/fr/").await.contains("/collections"));
    assert!(!window.page("/r/auvergne/sitemap.xml").await.contains("collections"));
    decide(&window, move |state, _, _| curation::publish(state, &slug)).unwrap();

    let page = window.page(collection).await;
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("no {text} in {page}"));
    assert!(at("Du pain &amp; du feu") < at("Quatre fours."));
    assert!(at("projects/p-3\"") < at("projects/p-1\""));
    assert!(!page.contains("projects/p-2\""), "{page}");
    assert!(page.contains("2 projets"), "one of the three is not known");
    assert!(window.page("/r/auvergne/en/collections").await.contains("Bread and fire"));
    assert!(window.page("/r/auvergne/fr/").await.contains("/collections/du-pain"));
    assert!(window.page("/r/auvergne/fr/projects/p-3").await.contains("/collections/du-pain"));
    assert!(window.page("/r/auvergne/sitemap.xml").await.contains("/fr/collections/du-pain"));
    let feed = window.page(&format!("{collection}/feed.atom")).await;
    assert!(feed.contains("Auvergne · Du pain &amp; du feu") && feed.contains("/projects/p-3"), "{feed}");
    let told = window.api("/r/auvergne/api/v1/collections").await;
    assert_eq!(told["collections"][0]["projects"], json!(["3", "1"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_region_sees_what_another_decides() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let forez = AUVERGNE.replace("auvergne.example", "forez.example");
    write_region(&window.folder.path().join("regions"), "forez", &forez);
    crate::harness::wait_until("the region is read", || window.app().catalog.windows().named("forez").is_some()).await;
    decide(&window, |state, _, _| curation::decide(state, &key(1), Some(Choice::Hide), "Vu")).unwrap();
    assert_eq!(window.get("/r/auvergne/projects/p-1").await.status(), 404);
    assert_eq!(window.get("/r/forez/projects/p-1").await.status(), 200);
}
