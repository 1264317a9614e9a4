//! Every page of match funds, for sponsors, for the region and for residents, judged by programs that others wrote; and the
//! way from a promise to its confirmation with the keyboard alone.

use oriel::domain::fund::State;

use crate::desk_pages::{accessible, validated};
use crate::funds_desk::{DESK, FUND, NEW, ORGANISATION, granted, owed, promised, window};
use crate::harness::TestWindow;
use crate::harness::browser::{Browser, CAMILLE, JORDI};
use crate::harness::peers::{judge, node};

/// A fund of which something is owed, one that is a draft and one that waits for an answer; with whoever reads which pages.
async fn world() -> (TestWindow, [(Browser, Vec<String>); 3]) {
    let (window, camille, jordi) = window().await;
    promised(&camille, &jordi).await;
    owed(&window).await;
    let (camille, jordi) = (window.sign_in(CAMILLE).await, window.sign_in(JORDI).await);
    for name in ["Un brouillon", "Une promesse"] {
        let rest = crate::funds_desk::RATIO.map(|(field, value)| match field {
            "name.fr" => (field, name),
            "opens" | "closes" => (field, if field == "opens" { "2026-04-01T10:00" } else { "2026-07-01T10:00" }),
            _ => (field, value),
        });
        jordi.done(&format!("{NEW}?rule=ratio"), NEW, &rest).await;
    }
    let waiting = "/portal/funds/une-promesse";
    jordi.done(waiting, &format!("{waiting}/submit"), &[("agreed", "yes")]).await;
    let tokens = format!("{ORGANISATION}/tokens");
    jordi.done(&tokens, &tokens, &[("name", "Comptabilité"), ("scopes", "funds")]).await;
    let own = |paths: &[&str]| paths.iter().map(|path| (*path).to_owned()).collect::<Vec<_>>();
    let rules = ["ratio", "steps", "last_mile", "per_backer", "gift", "share"].map(|rule| format!("{NEW}?rule={rule}"));
    let mut portal = own(&["/portal", NEW, ORGANISATION, &tokens, FUND, waiting, "/portal/funds/un-brouillon"]);
    portal.extend(own(&["/portal/funds/un-brouillon/edit"]));
    portal.extend([format!("{FUND}/what-if"), format!("{FUND}/projects/sample/1")].into_iter().chain(rules));
    let mut console = own(&["/console/funds", DESK, "/console/funds/une-promesse", "/console"]);
    console.push(format!("{DESK}/projects/sample/1"));
    let public = own(&[
        "/sponsors",
        "/sponsors/fondation-pierre-noire",
        "/funds/pour-les-fours",
        "/accounts",
        "/projects/p-1/explain",
    ]);
    let resident = window.browser("auvergne");
    (window, [(jordi, portal), (camille, console), (resident, public)])
}

#[tokio::test(flavor = "multi_thread")]
async fn two_validators_find_nothing_in_any_page_of_funds() {
    let (_window, readers) = world().await;
    let mut pages = Vec::new();
    for (browser, paths) in &readers {
        for path in paths {
            pages.push((path.clone(), browser.page(path).await));
        }
    }
    validated(&pages).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_pages_of_funds_and_none_scrolls_sideways() {
    let (_window, readers) = world().await;
    for (browser, paths) in &readers {
        accessible(browser, paths).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_keyboard_is_enough_to_promise_a_fund_and_to_accept_it() {
    let (window, ..) = window().await;
    let mut path = node("fund.mjs");
    path.args(["promise", &window.url("/r/auvergne/fr/"), JORDI, CAMILLE]);
    judge(path).await.unwrap_or_else(|said| panic!("{said}"));
    let state = window.app().journal.state(&"auvergne".parse().unwrap()).unwrap();
    assert_eq!(state.sponsors.books().map(|books| books.funds().count()), Some(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_keyboard_is_enough_to_confirm_what_was_paid() {
    let (window, camille, jordi) = window().await;
    promised(&camille, &jordi).await;
    owed(&window).await;
    let jordi = window.sign_in(JORDI).await;
    let row = format!("{FUND}/projects/sample/1");
    jordi.done(&row, &row, &[("reference", "PN-1")]).await;
    let mut path = node("fund.mjs");
    let home = window.url("/r/auvergne/fr/");
    path.args(["confirm", &home, CAMILLE, "console/funds/pour-les-fours/projects/sample/1"]);
    judge(path).await.unwrap_or_else(|said| panic!("{said}"));
    assert_eq!(granted(&window), Some((State::Confirmed, 15_000)));
}
