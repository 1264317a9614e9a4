//! What became of a campaign: its holder is asked by letter, answers with a picture, and everyone reads it; and logos, which
//! are sent in the same way.

use std::io::Cursor;
use std::time::Duration;

use oriel::host::sample::Options;
use reqwest::{Method, Response, StatusCode};
use serde_json::json;

use crate::desk_pages::{accessible, validated};
use crate::follow::words;
use crate::harness::browser::{Browser, CAMILLE, operated};
use crate::harness::mail_server::{Server, read};
use crate::harness::peers::{judge, node};
use crate::harness::{AUVERGNE, TestWindow, noon, project, wait_until};

const FORM: &str = "/portal/afterwards/p-1/quarter";

/// A form in parts, as a browser sends one with a file.
async fn send(browser: &Browser, page: &str, action: &str, fields: &[(&str, &str)], file: &[u8]) -> Response {
    let shown = browser.form(page, action).await.into_iter().filter(|(name, _)| name != "picture");
    let pairs = crate::harness::browser::filled(shown.collect(), fields);
    let mut body = Vec::new();
    for (name, value) in pairs {
        let part = format!("--xyz\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    let head = "--xyz\r\ncontent-disposition: form-data; name=\"picture\"; filename=\"../four.jpg\"\r\n\
                content-type: image/jpeg\r\n\r\n";
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--xyz--\r\n");
    let request = browser.ask(Method::POST, action).header("content-type", "multipart/form-data; boundary=xyz");
    browser.send(request.body(body)).await
}

/// A photograph, with a note of the camera's in it.
fn photograph() -> Vec<u8> {
    let picture = image::RgbImage::from_pixel(900, 600, image::Rgb([200, 120, 40]));
    let mut jpeg = Cursor::new(Vec::new());
    picture.write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
    let mut bytes = jpeg.into_inner();
    let note = b"Exif\0\0GPS 45.89 N 3.11 E";
    let length = u16::try_from(note.len() + 2).unwrap().to_be_bytes();
    let comment: Vec<u8> = [&[0xff, 0xe1][..], &length, note].concat();
    bytes.splice(2..2, comment);
    bytes
}

/// A window whose campaign ended three months ago, and whose holder was asked by letter what became of it.
async fn asked(server: &Server) -> TestWindow {
    let over = json!({"finished": true, "goal_raised": true, "amount_raised": 120, "percent": 120,
        "date_start": "2025-10-20T00:00:00Z", "date_end": "2025-11-25T22:59:00Z"});
    let options =
        Options { projects: vec![project(1, over)], exact: false, ..Options::from_jsonl("", noon()).unwrap() };
    let region = operated(AUVERGNE, CAMILLE);
    let window =
        TestWindow::set_up(options, Some(("auvergne", &region)), |settings| settings.mail = server.settings()).await;
    window.filled().await;
    // They have to be known before anybody can be written to.
    window.sign_in("70").await;
    let local = || window.app().catalog.windows().named("auvergne").unwrap().local();
    window.sample.clock().advance(Duration::from_secs(3601));
    wait_until("the holder is asked", || local().afterwards.all().count() == 1).await;
    window.sample.clock().advance(Duration::from_secs(24 * 3600));
    server.took(1).await;
    let letter = read(&server.taken()[0]).await;
    assert!(words(&letter).contains("Que devient"), "{}", letter["text"]);
    window
}

#[tokio::test(flavor = "multi_thread")]
async fn a_keyboard_is_enough_to_answer_and_to_have_a_certificate() {
    let server = Server::awake();
    let window = asked(&server).await;
    let mut path = node("held.mjs");
    path.args([&window.url("/r/auvergne/fr/"), "70"]);
    judge(path).await.unwrap_or_else(|said| panic!("{said}"));
    let page = window.page("/r/auvergne/fr/projects/p-1").await;
    assert!(page.contains("Même en hiver. Le four tourne chaque samedi."), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_holder_is_asked_answers_with_a_picture_and_everyone_reads_it() {
    let server = Server::awake();
    let window = asked(&server).await;
    let (ana, camille) = (window.sign_in("70").await, window.sign_in(CAMILLE).await);
    assert!(ana.page("/portal/afterwards").await.contains(FORM));

    let none = send(&ana, FORM, FORM, &[("going", "yes"), ("words", "Le four est chaud.")], b"<svg/>").await;
    assert_eq!(none.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let again = none.text().await.unwrap();
    assert!(again.contains("pas une image") && again.contains("Le four est chaud."), "{again}");
    let said = [("going", "yes"), ("words", "Le four est chaud.\n\nTrois fournées par semaine."), ("alt", "")];
    let silent = send(&ana, FORM, FORM, &said, &photograph()).await;
    assert_eq!(silent.status(), StatusCode::UNPROCESSABLE_ENTITY, "what it shows is missing");
    // The picture is kept meanwhile: it need not be sent again.
    let page = silent.text().await.unwrap();
    let hash = page.split("name=\"picture-now\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let said = [said[0], said[1], ("alt", "Le four allumé, de nuit"), ("picture-now", hash.as_str())];
    let kept = send(&ana, FORM, FORM, &said, b"").await;
    assert_eq!(kept.status(), StatusCode::SEE_OTHER);

    let page = window.page("/r/auvergne/fr/projects/p-1").await;
    for said in ["Depuis la campagne", "Trois fournées par semaine.", "Le four allumé, de nuit", "Trois mois après"]
    {
        assert!(page.contains(said), "{said}");
    }
    let address = format!("/sent/{hash}-800.webp");
    assert!(page.contains(&address));
    let picture = window.get(&address).await;
    assert_eq!(picture.headers()["content-type"], "image/webp");
    let bytes = picture.bytes().await.unwrap();
    assert!(!bytes.windows(3).any(|part| part == b"GPS"), "nothing of the camera's notes survives");
    for wrong in ["/sent/none.webp", "/sent/..%2f..%2fkeys", &format!("/sent/{hash}-801.webp")] {
        assert_eq!(window.get(wrong).await.status(), 404, "{wrong}");
    }
    let paths = [FORM, "/portal/afterwards", "/projects/p-1"].map(ToOwned::to_owned);
    let mut pages = vec![("refused".to_owned(), again)];
    for path in &paths {
        pages.push((path.clone(), ana.page(path).await));
    }
    validated(&pages).await;
    accessible(&ana, &paths).await;
    accessible(&camille, &["/console/afterwards".to_owned()]).await;
    let console = camille.page("/console/afterwards").await;
    assert!(console.contains("Le four est chaud.") && console.contains("p-1#afterwards"), "{console}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_large_is_no_picture() {
    let window = TestWindow::of_camille(noon()).await;
    let browser = window.browser("auvergne");
    let request = browser.ask(Method::POST, "/follow").header("content-type", "multipart/form-data; boundary=xyz");
    let large = browser.send(request.body(vec![b'a'; 300 * 1024])).await;
    assert!(large.status().is_client_error(), "only forms with a picture may be large");
}
