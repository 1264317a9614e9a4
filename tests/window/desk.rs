//! The desk: signing in through the sample host, the guard at the door, sessions, errors in the region's dress.

use crate::harness::browser::{Browser, CAMILLE, JORDI, links, operated};
use crate::harness::{AUVERGNE, TestWindow, noon};
use oriel::host::sample::Options;

async fn window() -> TestWindow {
    let options = Options::from_jsonl("", noon()).unwrap();
    TestWindow::over(options, Some(("auvergne", &operated(AUVERGNE, CAMILLE)))).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_signs_in_on_the_way_to_the_console_and_arrives_there() {
    let window = window().await;
    let browser = window.browser("auvergne");
    let answer = browser.get("/console").await;
    assert_eq!(answer.status(), 303);
    let door = Browser::location(&answer);
    assert_eq!(door, "/r/auvergne/fr/sign-in?to=%2Fr%2Fauvergne%2Ffr%2Fconsole");
    let offered = links(&browser.page(&door).await);
    let way = offered.iter().find(|href| href.contains("/sign-in/sample")).unwrap();
    assert_eq!(way, "/r/auvergne/fr/sign-in/sample?to=%2Fr%2Fauvergne%2Ffr%2Fconsole");
    let answer = browser.get(way).await;
    let back = browser.approve(&Browser::location(&answer), CAMILLE).await;
    assert!(back.starts_with(&window.url("/sign-in/sample/back?")), "{back}");
    let answer = browser.get(&back).await;
    assert_eq!(Browser::location(&answer), "/r/auvergne/fr/console");
    let page = browser.page("/console").await;
    assert!(page.contains("Camille Exemple"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_finds_no_console_and_sees_their_own_account() {
    let window = window().await;
    let browser = window.sign_in(JORDI).await;
    assert_eq!(browser.get("/console").await.status(), 404);
    assert!(browser.page("/account").await.contains("Jordi Exemple"));
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_ends_the_session_itself() {
    let window = window().await;
    let browser = window.sign_in(CAMILLE).await;
    let carried = browser.cookie("oriel").unwrap();
    assert_eq!(browser.submit("/console", "/sign-out", &[]).await.status(), 303);
    assert_eq!(browser.cookie("oriel"), None);
    browser.set_cookie("oriel", &carried);
    assert_eq!(browser.get("/console").await.status(), 303);
}
