//! Certificates: made by a holder, verified by anyone, and by a program that others wrote.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::json;

use crate::desk_pages::{accessible, validated};
use crate::harness::browser::{Browser, CAMILLE};
use crate::harness::{TestWindow, noon, project};

/// The folder's files, verified exactly as the page says.
fn openssl(folder: &Path, command: &str) -> (bool, String) {
    let mut words = command.split(' ');
    assert_eq!(words.next(), Some("openssl"));
    let output = Command::new("openssl").args(words).current_dir(folder).output().unwrap();
    (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A window on a project of Ana's and one of somebody else's, and Ana's browser.
async fn window() -> (TestWindow, Browser) {
    let other = json!({"owner": {"id": 71, "name": "Bo Puy"}});
    let projects = vec![project(1, json!({"amount_raised": 8123, "supporters_count": 77})), project(2, other)];
    let window = TestWindow::operated_over(projects, noon()).await;
    let ana = window.sign_in("70").await;
    (window, ana)
}

async fn issued(ana: &Browser, slug: &str) -> String {
    let to = ana.done("/portal/certificates", "/portal/certificates", &[("project", slug)]).await;
    let page = ana.page(&to).await;
    assert!(page.contains("établie et signée"), "{page}");
    let mut links = page.split("/certificates/").skip(1).map(|rest| rest.split('"').next().unwrap());
    links.find(|id| id.len() == 19).unwrap_or_else(|| panic!("{page}")).to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_is_verified_by_openssl_and_no_other_text_is() {
    let ((mut window, ana), slug) = (window().await, "p-1");
    let id = issued(&ana, slug).await;
    let at = |path: &str| format!("/r/auvergne/fr{path}");
    let page = window.page(&at(&format!("/certificates/{id}"))).await;
    assert!(page.contains("La signature est valable") && page.contains("8 123 €"), "{page}");
    let sheet = window.page(&at(&format!("/projects/{slug}/certificate"))).await;
    assert!(sheet.contains(&id) && sheet.contains("class=\"qr\""));

    let folder = tempfile::tempdir().unwrap();
    let files = [format!("{id}.txt"), format!("{id}.sig"), "key.pem".into()];
    for name in &files {
        let bytes = window.get(&at(&format!("/certificates/{name}"))).await.bytes().await.unwrap();
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let command = page.split("<code>").nth(1).unwrap().split("</code>").next().unwrap();
    let (holds, said) = openssl(folder.path(), command);
    assert!(holds && said.contains("Signature Verified Successfully"), "{said}");
    let text = fs::read_to_string(folder.path().join(&files[0])).unwrap();
    for said in ["Attestation de campagne", "77", "Le four à pain", &id] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Ana Roc"), "no person is named");
    let paths = [format!("/certificates/{id}"), format!("/projects/{slug}/certificate"), "/portal/certificates".into()];
    let mut pages = Vec::new();
    for path in &paths {
        pages.push((path.clone(), ana.page(path).await));
    }
    validated(&pages).await;
    accessible(&ana, &paths).await;
    fs::write(folder.path().join(&files[0]), text.replace("77", "78")).unwrap();
    assert!(!openssl(folder.path(), command).0, "another text is not what was signed");

    // The key stays, and with it what was signed.
    window.restart().await;
    let page = window.page(&at(&format!("/certificates/{id}"))).await;
    assert!(page.contains("La signature est valable"));
    for wrong in ["aaaa-aaaa-aaaa-aaaa", "aaaa.txt", "key.txt", "..%2Fkeys"] {
        assert_eq!(window.get(&at(&format!("/certificates/{wrong}"))).await.status(), 404, "{wrong}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_holder_has_one_made_and_not_without_end() {
    let ((window, ana), slug) = (window().await, "p-1");
    let at = |path: &str| format!("/r/auvergne/fr{path}");
    assert_eq!(window.get(&at(&format!("/projects/{slug}/certificate"))).await.status(), 404, "none was made");
    let other = ana.submit("/portal/certificates", "/portal/certificates", &[("project", "p-2")]).await;
    assert_eq!(other.status(), 404, "another's project");
    for _ in 0..5 {
        issued(&ana, slug).await;
    }
    let more = ana.submit("/portal/certificates", "/portal/certificates", &[("project", slug)]).await;
    assert_eq!(more.status(), 422);
    assert!(more.text().await.unwrap().contains("déjà 5 attestations"));
    let camille = window.sign_in(CAMILLE).await;
    assert_eq!(camille.get("/portal/certificates").await.status(), 403);
}
