//! Certificates: made by a holder, verified by anyone, and by a program that others wrote.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::json;

use crate::desk_pages::{accessible, validated};
use crate::harness::browser::{Browser, CAMILLE};
use crate::harness::mail_server::Server;
use crate::harness::{TestWindow, noon, project};
use crate::in_kind::{People, people};

/// The folder's files, verified exactly as the page says.
fn openssl(folder: &Path, command: &str) -> (bool, String) {
    let mut words = command.split(' ');
    assert_eq!(words.next(), Some("openssl"));
    let output = Command::new("openssl").args(words).current_dir(folder).output().unwrap();
    (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What a line for a terminal says in a folder.
fn run(folder: &Path, line: &str) -> String {
    let output = Command::new("sh").args(["-c", line]).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The lines for a terminal that a page prints, in order.
fn lines(page: &str) -> Vec<String> {
    let found = page.split("<code>").skip(1).map(|rest| rest.split("</code>").next().unwrap().to_owned());
    found.collect()
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
    let sheet = window.page(&at(&format!("/certificates/{id}/sheet"))).await;
    assert!(sheet.contains(&id) && sheet.contains("class=\"qr\""));

    let folder = tempfile::tempdir().unwrap();
    let files = [format!("{id}.txt"), format!("{id}.sig"), "key.pem".into()];
    for name in &files {
        let bytes = window.get(&at(&format!("/certificates/{name}"))).await.bytes().await.unwrap();
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let [command, of_key] = lines(&page).try_into().unwrap();
    let command = command.as_str();
    let (holds, said) = openssl(folder.path(), command);
    assert!(holds && said.contains("Signature Verified Successfully"), "{said}");
    let text = fs::read_to_string(folder.path().join(&files[0])).unwrap();
    let said = run(folder.path(), &of_key);
    let fingerprint = said.split_whitespace().last().unwrap();
    assert_eq!(fingerprint.len(), 64, "{said}");
    assert!(page.contains(fingerprint) && text.contains(fingerprint), "{fingerprint}: {text}");
    for said in ["Attestation de campagne", "77", "Le four à pain", &id] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Ana Roc"), "no person is named");
    let paths = [
        format!("/certificates/{id}"),
        format!("/certificates/{id}/sheet"),
        "/certificates".into(),
        "/portal/certificates".into(),
    ];
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
async fn each_certificate_has_a_sheet_of_its_own() {
    let (window, ana) = window().await;
    let (old, new) = (issued(&ana, "p-1").await, issued(&ana, "p-1").await);
    assert_ne!(old, new);
    let at = |path: &str| format!("/r/auvergne/fr{path}");
    for id in [&old, &new] {
        let (page, sheet) = (at(&format!("/certificates/{id}")), at(&format!("/certificates/{id}/sheet")));
        assert!(window.page(&page).await.contains(&format!("href=\"{sheet}\"")), "{id}");
        let paper = window.page(&sheet).await;
        assert!(paper.contains(id.as_str()) && paper.contains(&format!("href=\"{page}\"")), "{paper}");
    }
    assert!(!window.page(&at(&format!("/certificates/{old}/sheet"))).await.contains(&new));
    assert!(window.page(&at("/projects/p-1/certificate")).await.contains(&new), "a project's is its last");
    assert_eq!(window.get(&at("/certificates/aaaa-aaaa-aaaa-aaaa/sheet")).await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_is_found_as_people_type_it_and_one_that_there_is_not_can_be_typed_again() {
    let (window, ana) = window().await;
    let id = issued(&ana, "p-1").await;
    let at = |path: &str| format!("/r/auvergne/fr{path}");
    let (own, bare) = (at(&format!("/certificates/{id}")), id.replace('-', ""));
    for typed in [id.to_uppercase(), id.replace('-', "%20"), format!("%20{id}"), bare.clone()] {
        let answer = window.get(&at(&format!("/certificates/{typed}"))).await;
        assert_eq!((answer.status().as_u16(), &answer.headers()["location"]), (301, &own.parse().unwrap()), "{typed}");
    }
    for typed in [id.clone(), id.to_uppercase().replace('-', "+"), bare, format!("https%3A%2F%2Fa.example{own}")] {
        let answer = window.get(&at(&format!("/certificates?number={typed}"))).await;
        assert_eq!((answer.status().as_u16(), &answer.headers()["location"]), (303, &own.parse().unwrap()), "{typed}");
    }
    assert!(window.page(&own).await.contains(&format!("href=\"{}\"", at("/certificates"))));
    let form = window.page(&at("/certificates")).await;
    assert!(form.contains("name=\"number\"") && !form.contains("Aucune attestation ne porte ce numéro"), "{form}");
    for unknown in ["/certificates/aaaa-aaaa-aaaa-aaaa", "/certificates/x", "/certificates?number=%3Cb%3EAAAA"] {
        let answer = window.get(&at(unknown)).await;
        let status = answer.status();
        let page = answer.text().await.unwrap();
        assert_eq!(status, 404, "{unknown}: {page}");
        assert!(
            page.contains("Aucune attestation ne porte ce numéro") && page.contains("name=\"number\""),
            "{unknown}: {page}"
        );
        assert!(!page.contains("<b>AAAA"));
    }
    assert!(window.page(&at("/certificates?number=")).await.contains("name=\"number\""), "an empty field asks nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_lent_and_given_is_told_with_its_state_its_days_its_value_and_its_agreement() {
    let server = Server::awake();
    let window = crate::events_proposed::window(&server).await;
    let People { agent, firm, ana, .. } = people(&window).await;
    let room = [
        ("project", "1"),
        ("kind", "venue"),
        ("what", "La salle des fêtes"),
        ("law", "law-2000-321-9-1"),
        ("first", "2026-03-01"),
        ("last", "2026-05-31"),
        ("value", "600"),
        ("agreement", "2026-12"),
    ];
    agent.done("/portal/support/new", "/portal/support/new", &room).await;
    agent.done("/portal/support/1", "/portal/support/1/give", &[]).await;
    for (loan, item, first, last) in
        [("1", "Scène mobile", "2026-04-10", "2026-04-12"), ("2", "Remorque", "2026-03-02", "2026-03-04")]
    {
        let lent = [("item", item), ("kind", "equipment"), ("first", first), ("last", last)];
        firm.done("/portal/loans/new", "/portal/loans/new", &lent).await;
        let received = format!("/portal/received/loans/{loan}");
        let taken = [("project", "1"), ("first", first), ("last", last)];
        ana.done(&received, &format!("{received}/accept"), &taken).await;
    }
    firm.done("/portal/loans/2", "/portal/loans/2/hand-over", &[]).await;
    firm.done("/portal/loans/2", "/portal/loans/2/take-back", &[]).await;

    let id = issued(&ana, "p-1").await;
    let text = window.page(&format!("/r/auvergne/fr/certificates/{id}.txt")).await;

    for line in [
        "- Parc des Monts : Mise à disposition d’un lieu (La salle des fêtes) · en place · \
         du 1er mars 2026 au 31 mai 2026 · 600 €, estimation · convention 2026-12\n",
        "- Fonderie du Forez : Prêt de matériel (Scène mobile) · promis, pas encore remis · \
         du 10 avril 2026 au 12 avril 2026\n",
        "- Fonderie du Forez : Prêt de matériel (Remorque) · retour fait · du 2 mars 2026 au 4 mars 2026\n",
    ] {
        assert!(text.contains(line), "{line}{text}");
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
