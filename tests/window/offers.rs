//! Needs of projects and help that residents offer, over HTTP and by letters that others wrote programs to read.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use oriel::host::sample::Options;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::calls_desk::mistakes;
use crate::harness::browser::{self, Browser, CAMILLE, body, filled, operated};
use crate::harness::mail_server::{Server, read};
use crate::harness::{AUVERGNE, TestWindow, noon, project, wait_until};
use crate::people::holding;

const NEW: &str = "/portal/needs/new";
const OFFER: &str = "/offers/new";

const NEED: [(&str, &str); 7] = [
    ("project", "p-1"),
    ("kind", "hands"),
    ("what.fr", "Six personnes pour la voûte"),
    ("count", "6"),
    ("unit", "personnes"),
    ("until", "2026-05-30"),
    ("place", "Riom"),
];
const MARIE: [(&str, &str); 4] = [
    ("message", "Je viens samedi avec ma brouette."),
    ("name", "Marie Rochefort"),
    ("email", "marie@ici.example"),
    ("reach", "06 39 98 12 34"),
];

/// Two holders, each with a project that the window shows.
async fn window(server: &Server) -> TestWindow {
    let other = json!({"owner": {"id": 71, "name": "Bo Puy"}, "location": {"city": "Volvic", "country": "FR"}});
    let projects = vec![project(1, json!({})), project(2, other)];
    let options = Options { projects, exact: false, ..Options::from_jsonl("", noon()).unwrap() };
    let region = operated(AUVERGNE, CAMILLE);
    let window =
        TestWindow::set_up(options, Some(("auvergne", &region)), |settings| settings.mail = server.settings()).await;
    window.filled().await;
    window
}

async fn declare(browser: &Browser, over: &[(&str, &str)]) -> String {
    let fields: Vec<_> =
        NEED.iter().filter(|(name, _)| !over.iter().any(|(n, _)| n == name)).chain(over).copied().collect();
    browser.done(NEW, NEW, &fields).await
}

/// Whatever the node tells its log, down to the last word.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// From now on. Where tests share a process, the first of them has it all.
    fn of_everything() -> Self {
        let log = Self::default();
        let writer = log.clone();
        let told = tracing_subscriber::fmt().with_env_filter("oriel=trace").with_ansi(false);
        _ = told.with_writer(move || writer.clone()).try_init();
        log
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Everything that anybody may read: each page that a link leads to from the front page, in both languages, and what the
/// interface for programs answers.
async fn public(window: &TestWindow) -> Vec<(String, String)> {
    let document = window.api("/r/auvergne/api/v1/openapi.json").await;
    let paths = document["paths"].as_object().unwrap().iter().filter(|(_, verbs)| verbs.get("get").is_some());
    let fill = |path: &str| path.replace("{slug}", "p-1").replace("{id}", "1");
    let mut next: Vec<String> = paths.map(|(path, _)| format!("/r/auvergne{}", fill(path))).collect();
    next.extend(["fr", "en"].map(|lang| format!("/r/auvergne/{lang}/")));
    next.extend(["/r/auvergne/sitemap.xml", "/r/auvergne/robots.txt"].map(ToOwned::to_owned));
    let (mut seen, mut read) = (BTreeSet::new(), Vec::new());
    while let Some(path) = next.pop() {
        // Filters and sortings of the same list are endless: one word of each is enough.
        let plain = path.split(['?', '#']).next().unwrap().to_owned();
        if !plain.starts_with("/r/auvergne") || !seen.insert(plain.clone()) {
            continue;
        }
        let text = window.get(&plain).await.text().await.unwrap_or_default();
        next.extend(browser::links(&text));
        read.push((plain, text));
    }
    read
}

/// The links of a letter that lead to an offer: to act, and to erase.
fn links(letter: &Value) -> (String, String) {
    let text = letter["text"].as_str().unwrap();
    let path = |part: &str| {
        let at = text
            .split_whitespace()
            .find(|word| word.contains("/offers/") && word.contains("/erase") == (part == "erase"));
        let address = url::Url::parse(at.unwrap_or_else(|| panic!("no {part}: {text}"))).unwrap();
        // The letter names the region's own host, with the language of the window.
        let path = address.path().trim_start_matches("/fr").to_owned();
        format!("{path}?{}", address.query().unwrap())
    };
    (path("act"), path("erase"))
}

fn action(page: &str, verb: &str) -> String {
    format!("{}/{verb}", page.split('?').next().unwrap())
}

/// Offers help as a resident does, and confirms it by the letter; the page that its link opens.
async fn offered(window: &TestWindow, server: &Server, form: &str, fields: &[(&str, &str)], letters: usize) -> String {
    let resident = window.browser("auvergne");
    let sent = resident.done(form, OFFER, fields).await;
    assert!(sent.ends_with("/offers/sent"), "{sent}");
    server.took(letters).await;
    let (page, _) = links(&read(server.taken().last().unwrap()).await);
    let back = resident.done(&page, &action(&page, "confirm"), &[]).await;
    assert!(back.contains("said=confirmed"), "{back}");
    page
}

#[tokio::test(flavor = "multi_thread")]
async fn a_holder_says_what_is_needed_and_thanks_and_nobody_else_does() {
    let server = Server::awake();
    let window = window(&server).await;
    let (ana, bo) = (window.sign_in("70").await, window.sign_in("71").await);
    assert!(ana.page("/portal").await.contains("/portal/needs"));
    let wrong = [("what.fr", "  "), ("until", "2026-01-01"), ("count", "beaucoup"), ("kind", "")];
    let refused = ana.submit(NEW, NEW, &[("project", "p-1"), wrong[0], wrong[1], wrong[2], wrong[3]]).await;
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(mistakes(&refused.text().await.unwrap()).len(), 4);
    let foreign = ana.submit(NEW, NEW, &[&[("project", "p-2")][..], &NEED[1..]].concat()).await;
    assert_eq!(foreign.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(mistakes(&foreign.text().await.unwrap())[0].contains("un de vos projets"));

    let need = declare(&ana, &[]).await;
    assert!(need.ends_with("/portal/needs/1"), "{need}");
    let public = window.page("/r/auvergne/fr/projects/p-1").await;
    for said in ["Six personnes pour la voûte", "personnes</span>", "mai", "/offers/new?need"] {
        assert!(public.contains(said), "{said}");
    }
    assert!(window.page("/r/auvergne/fr/projects?needs=1").await.contains("Un coup de main recherché"));
    let found = window.api("/r/auvergne/api/v1/projects?needs=1").await;
    assert_eq!(found["total"], 1);
    assert_eq!(found["projects"][0]["needs"][0]["kind"], "hands");
    assert_eq!(found["projects"][0]["needs"][0]["until"], "2026-05-30");
    for path in ["", "/edit", "/met"] {
        assert_eq!(bo.get(&format!("/portal/needs/1{path}")).await.status(), StatusCode::NOT_FOUND, "{path}");
    }

    let met = "/portal/needs/1/met";
    let lacks = ana.submit(met, met, &[("hours", "40"), ("people", "")]).await;
    assert_eq!(lacks.status(), StatusCode::UNPROCESSABLE_ENTITY);
    ana.done(met, met, &[("thanks.fr", "Merci, la voûte tient."), ("people", "6"), ("hours", "40")]).await;
    let public = window.page("/r/auvergne/fr/projects/p-1").await;
    assert!(public.contains("Merci, la voûte tient.") && !public.contains("/offers/new?need"));
    assert!(window.page("/r/auvergne/fr/figures").await.contains("heures de coup de main"));
    assert!(window.page("/r/auvergne/fr/figures/help.csv").await.contains(",6,40"));
    assert_eq!(window.api("/r/auvergne/api/v1/projects?needs=1").await["total"], 0);
    let late = window.browser("auvergne").get("/offers/new?need=1").await;
    assert_eq!(late.status(), StatusCode::GONE);
    assert!(late.text().await.unwrap().contains("Ce besoin est satisfait"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_resident_and_a_holder_talk_through_us_until_both_agree_and_then_one_erases_everything() {
    let (log, server) = (Log::of_everything(), Server::awake());
    let window = window(&server).await;
    let (ana, bo) = (window.sign_in("70").await, window.sign_in("71").await);
    declare(&ana, &[]).await;
    let page = offered(&window, &server, "/offers/new?need=1", &MARIE, 1).await;
    let first = read(&server.taken()[0]).await;
    assert_eq!(first["to"][0], "marie@ici.example");
    assert!(first["head"]["subject"].as_str().unwrap().contains("Confirmez votre coup de main"));
    assert_ne!(first["head"]["reply-to"], "marie@ici.example");

    // The holder is told, and reads everything but how to reach her.
    window.sample.clock().advance(Duration::from_secs(301));
    server.took(2).await;
    let told = read(&server.taken()[1]).await;
    let text = told["text"].as_str().unwrap();
    assert!(text.contains("Un coup de main est proposé") && text.contains("/portal/offers"), "{text}");
    assert!(!text.contains("marie@ici"), "{text}");
    let inbox = ana.page("/portal/offers").await;
    assert!(inbox.contains("Marie Rochefort") && inbox.contains("À lire"));
    assert!(!bo.page("/portal/offers").await.contains("Marie"));
    let id = page.split(['/', '?']).nth(2).unwrap().to_owned();
    let talk = format!("/portal/offers/{id}/1");
    assert_eq!(bo.get(&talk).await.status(), StatusCode::NOT_FOUND);
    let shown = ana.page(&talk).await;
    assert!(shown.contains("ma brouette") && !shown.contains("marie@ici") && !shown.contains("06 39"), "{shown}");

    let blank = ana.submit(&talk, &format!("{talk}/answer"), &[("message", " \n ")]).await;
    assert_eq!(blank.status(), StatusCode::UNPROCESSABLE_ENTITY);
    ana.done(&talk, &format!("{talk}/answer"), &[("message", "Samedi à neuf heures, devant la halle.")]).await;
    server.took(3).await;
    let letter = read(&server.taken()[2]).await;
    let text = letter["text"].as_str().unwrap();
    assert_eq!(letter["to"][0], "marie@ici.example");
    assert!(text.contains("devant la halle") && text.contains("Une réponse à cette lettre irait à l’équipe"), "{text}");
    let raw = std::fs::read_to_string(&server.taken()[2]).unwrap();
    assert!(!raw.contains("70@") && !raw.contains("Ana Roc"), "nothing of the holder in head or body: {raw}");

    // The first letter's link still opens, and so does the newest.
    let resident = window.browser("auvergne");
    let (newest, erase) = links(&letter);
    assert!(resident.page(&page).await.contains("devant la halle"));
    resident.done(&newest, &action(&newest, "answer"), &[("message", "Entendu.")]).await;
    assert!(ana.page(&talk).await.contains("Entendu."));

    resident.done(&newest, &action(&newest, "agree"), &[]).await;
    let half = ana.page(&talk).await;
    assert!(!half.contains("marie@ici") && half.contains("À vous de dire"), "one alone opens nothing");
    ana.done(&talk, &format!("{talk}/agree"), &[]).await;
    let open = ana.page(&talk).await;
    assert!(open.contains("marie@ici.example") && open.contains("06 39 98 12 34"));
    assert!(resident.page(&newest).await.contains("Vous pouvez vous joindre"));

    // Nothing of her is in the journal, wherever that is read, on a page, in the interface for programs, or in the log.
    let everywhere = public(&window).await;
    let answers: Vec<&str> = everywhere.iter().map(|(path, _)| path.as_str()).collect();
    for part in ["/projects/p-1", "/api/v1/projects", "/feed.atom", "/sitemap.xml", "/figures"] {
        assert!(answers.iter().any(|path| path.ends_with(part)), "{part} was not read: {answers:?}");
    }
    let data = window.folder.path().join("data");
    for word in ["Marie", "marie@ici", "brouette", "06 39"] {
        let files = holding(&data, word);
        assert!(
            files.iter().all(|file| file.contains("residents/helpers") || file.contains("outbox")),
            "{word}: {files:?}"
        );
        for (path, text) in &everywhere {
            assert!(!text.contains(word), "{word} is at {path}");
        }
        assert!(!log.text().contains(word), "{word} is in the log: {}", log.text());
    }
    resident.done(&erase, erase.split('?').next().unwrap(), &[]).await;
    for word in ["Marie", "marie@ici", "brouette", "06 39"] {
        assert_eq!(holding(&data, word), Vec::<String>::new(), "{word}");
    }
    assert!(ana.page(&talk).await.contains("Effacé"));
    assert!(ana.page("/portal/offers").await.contains("Effacé"));
    let gone = resident.get(&page).await;
    assert_eq!(gone.status(), StatusCode::GONE);
    assert!(gone.text().await.unwrap().contains("Ce lien n’ouvre plus rien"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_standing_offer_is_seen_by_projects_near_alone_and_the_holder_writes_first() {
    let server = Server::awake();
    let window = window(&server).await;
    let (ana, bo) = (window.sign_in("70").await, window.sign_in("71").await);
    let van = [
        ("kind", "transport"),
        ("town", "Volvic"),
        ("message", "Mon fourgon, le samedi."),
        ("name", "Marie Rochefort"),
        ("email", "marie@ici.example"),
    ];
    let page = offered(&window, &server, OFFER, &van, 1).await;
    declare(&ana, &[("kind", "transport"), ("what.fr", "Un fourgon")]).await;
    declare(&bo, &[("project", "p-2")]).await;
    for path in ["", "/projects", "/projects/p-1", "/projects/p-2", "/api/v1/projects", "/feed.atom"] {
        assert!(!window.page(&format!("/r/auvergne/fr{path}")).await.contains("fourgon, le samedi"), "{path}");
    }
    for path in ["/portal/needs/1", "/portal/offers"] {
        let page = ana.page(path).await;
        assert!(page.contains("Volvic") && page.contains("Lire et écrire"), "suggested: {page}");
    }
    assert!(ana.page("/portal").await.contains("Une proposition proche"));
    assert!(!bo.page("/portal/needs/2").await.contains("Lire et écrire"), "hands are another kind");
    let id = page.split(['/', '?']).nth(2).unwrap().to_owned();
    assert_eq!(bo.get(&format!("/portal/offers/{id}/2")).await.status(), StatusCode::NOT_FOUND);
    let talk = format!("/portal/offers/{id}/1");
    assert!(ana.page(&talk).await.contains("Mon fourgon, le samedi."));
    ana.done(&talk, &format!("{talk}/answer"), &[("message", "Pourriez-vous venir le 21 ?")]).await;
    server.took(2).await;
    let letter = read(&server.taken()[1]).await;
    assert!(letter["text"].as_str().unwrap().contains("le 21"));
    assert!(ana.page(&talk).await.contains("Mon fourgon, le samedi."), "what was offered is read on");
    let resident = window.browser("auvergne");
    resident.done(&page, &action(&page, "answer"), &[("message", "Oui.")]).await;
    ana.done(&talk, &format!("{talk}/hours"), &[("hours", "4")]).await;
    assert!(window.page("/r/auvergne/fr/figures").await.contains("heures de coup de main"));
    resident.done(&page, &action(&page, "end"), &[]).await;
    assert!(ana.page(&talk).await.contains("a terminé cet échange"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_too_much_or_too_late_is_told_and_nothing_acts_by_being_opened() {
    let server = Server::awake();
    let window = window(&server).await;
    let ana = window.sign_in("70").await;
    declare(&ana, &[]).await;
    let (resident, form) = (window.browser("auvergne"), "/offers/new?need=1");
    for (field, value, said) in [
        ("message", " \n ", "Message"),
        ("email", "marie@ici.example\r\nBcc: x@y.example", "adresse de courriel"),
        ("email", "marie", "adresse de courriel"),
        ("name", "https://casino.example", "Un nom ne contient"),
        ("message", "<a href=https://x.example>ici</a>", "balise"),
        ("message", "http://a.example http://b.example http://c.example", "Trop de liens"),
    ] {
        let fields: Vec<_> =
            MARIE.iter().map(|(name, known)| (*name, if *name == field { value } else { *known })).collect();
        let refused = resident.submit(form, OFFER, &fields).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "{field}: {value}");
        let html = refused.text().await.unwrap();
        assert_eq!(mistakes(&html).len(), 1, "{field}: {said}: {:?}", mistakes(&html));
        assert!(html.contains("06 39 98 12 34"), "what was typed is kept");
    }
    assert!(server.taken().is_empty());
    // A form from another site is refused; one that is sent twice is one offer and one letter.
    let pairs = resident.form(form, OFFER).await;
    let pairs = crate::harness::browser::filled(pairs, &MARIE);
    let foreign = resident.ask(reqwest::Method::POST, OFFER).header("sec-fetch-site", "cross-site");
    let foreign = resident.send(crate::harness::browser::body(foreign, &pairs)).await;
    assert_eq!(foreign.status(), StatusCode::FORBIDDEN);
    for _ in 0..2 {
        let twice = resident.ask(reqwest::Method::POST, OFFER);
        assert_eq!(resident.send(crate::harness::browser::body(twice, &pairs)).await.status(), StatusCode::SEE_OTHER);
    }
    assert_eq!(window.app().helpers.count(), 1);
    server.took(1).await;
    let before = window.app().journal.end(&"auvergne".parse().unwrap()).unwrap().seq;
    let (page, erase) = links(&read(&server.taken()[0]).await);
    for path in [&page, &erase] {
        // A scanner of letters opens every link, and asks for its head too.
        assert_eq!(window.browser("auvergne").get(path).await.status(), StatusCode::OK);
    }
    assert_eq!(window.app().journal.end(&"auvergne".parse().unwrap()).unwrap().seq, before, "the journal did not grow");
    assert_eq!(window.app().helpers.count(), 1);

    // Nobody's mailbox is filled.
    for _ in 0..2 {
        resident.done(form, OFFER, &MARIE).await;
    }
    let full = resident.submit(form, OFFER, &MARIE).await;
    assert_eq!(full.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(full.text().await.unwrap().contains("lettres de confirmation aujourd"));

    // The need is met meanwhile; then two days pass.
    let met = "/portal/needs/1/met";
    ana.done(met, met, &[]).await;
    let late = resident.submit(&page, &action(&page, "confirm"), &[]).await;
    assert_eq!(late.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text().await.unwrap().contains("Ce besoin est satisfait"));
    window.sample.clock().advance(Duration::from_secs(48 * 3600 + 1));
    let expired = resident.get(&page).await;
    assert_eq!(expired.status(), StatusCode::GONE);
    oriel::web::relay::sweep(window.app());
    assert_eq!(window.app().helpers.count(), 0);
    assert_eq!(holding(&window.folder.path().join("data/residents"), "marie"), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn one_link_erases_every_offer_of_its_address_and_a_corrected_form_is_not_lost() {
    let server = Server::awake();
    let window = window(&server).await;
    let ana = window.sign_in("70").await;
    declare(&ana, &[]).await;
    let resident = window.browser("auvergne");
    // The very same form, with a mistyped address first.
    let form = resident.form("/offers/new?need=1", OFFER).await;
    for email in ["mari@ici.example", "marie@ici.example"] {
        let fields = [MARIE[0], MARIE[1], ("email", email)];
        let sent = resident.send(body(resident.ask(Method::POST, OFFER), &filled(form.clone(), &fields))).await;
        assert_eq!(sent.status(), StatusCode::SEE_OTHER);
    }
    server.took(2).await;
    let letters = [read(&server.taken()[0]).await, read(&server.taken()[1]).await];
    let right = letters.iter().find(|letter| letter["to"].to_string().contains("marie@ici")).expect("a letter to her");
    assert!(!right["text"].as_str().unwrap().contains("Rochefort"), "what a stranger typed reaches nobody: {right}");
    let (page, erase) = links(right);
    resident.done(&page, &action(&page, "confirm"), &[]).await;
    let second = offered(&window, &server, "/offers/new?project=p-2", &MARIE, 3).await;
    assert!(resident.page(&erase).await.contains("vos 2 propositions"));
    resident.done(&erase, erase.split('?').next().unwrap(), &[]).await;
    for path in [&page, &second] {
        assert_eq!(resident.get(path).await.status(), StatusCode::GONE, "{path}");
    }
    assert_eq!(holding(&window.folder.path().join("data/residents"), "marie@ici"), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_is_no_link_and_one_connection_asks_for_so_many_letters() {
    let server = Server::awake();
    let three = std::num::NonZeroU32::new(3).unwrap();
    let options =
        Options { projects: vec![project(1, json!({}))], exact: false, ..Options::from_jsonl("", noon()).unwrap() };
    let window = TestWindow::set_up(options, Some(("auvergne", &operated(AUVERGNE, CAMILLE))), |settings| {
        settings.mail = server.settings();
        settings.limits.letters = three;
    })
    .await;
    window.filled().await;
    let (resident, form) = (window.browser("auvergne"), "/offers/new?project=p-1");
    for name in ["Gagnez sur casino-gratuit.example/bonus", "bit.ly/abc", "a@b.example", "⠀⠀", "?!", "😀"] {
        let wrong = resident.submit(form, OFFER, &[MARIE[0], ("name", name), MARIE[2]]).await;
        assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY, "{name}");
    }
    for at in 0..3 {
        let email = format!("voisin{at}@ici.example");
        resident.done(form, OFFER, &[MARIE[0], ("name", "J.-P. St. Clair"), ("email", &email)]).await;
    }
    let fourth = resident.submit(form, OFFER, &[MARIE[0], MARIE[1], ("email", "voisin4@ici.example")]).await;
    assert_eq!(fourth.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = fourth.text().await.unwrap();
    assert!(page.contains("dans une heure") && page.contains("avec ma brouette"), "{page}");
    let unknown = resident.get("/offers/new?need=99").await;
    assert_eq!(unknown.status(), StatusCode::GONE);
    assert!(unknown.text().await.unwrap().contains("ne montre pas ce besoin"));
    assert!(window.page("/r/auvergne/fr/projects/p-1").await.contains("Espace porteurs et partenaires"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_bounces_is_told_to_both() {
    let server = Server::awake();
    let window = window(&server).await;
    let ana = window.sign_in("70").await;
    declare(&ana, &[]).await;
    let page = offered(&window, &server, "/offers/new?need=1", &MARIE, 1).await;
    let id = page.split(['/', '?']).nth(2).unwrap().to_owned();
    let talk = format!("/portal/offers/{id}/1");
    server.rule("marie 550 5.1.1 nobody here has this name");
    ana.done(&talk, &format!("{talk}/answer"), &[("message", "Samedi ?")]).await;
    let region = "auvergne".parse().unwrap();
    wait_until("the letter is given up", || !window.app().post.undelivered(&region).unwrap().is_empty()).await;
    assert!(ana.page(&talk).await.contains("La lettre n’est pas arrivée"));
    assert!(window.browser("auvergne").page(&page).await.contains("n’a pas pu vous être remise"));
}

/// Of ten thousand offers that nobody confirms, each from an address of its own, so many are kept as a node holds, for two
/// days; nobody reads one, and whoever reads pages reads on.
#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_offers_fill_no_disk_no_mailbox_and_no_page() {
    let server = Server::awake();
    let window = Arc::new(window(&server).await);
    let ana = window.sign_in("70").await;
    declare(&ana, &[]).await;
    let before = window.app().journal.end(&"auvergne".parse().unwrap()).unwrap().seq;
    let form = window.browser("auvergne").form("/offers/new?need=1", OFFER).await;
    let senders = (0..20).map(|sender| {
        let (window, form) = (window.clone(), form.clone());
        tokio::spawn(async move {
            let resident = window.browser("auvergne");
            let (mut taken, mut refused) = (0, 0);
            for at in 0..500 {
                let (email, key) = (format!("a{sender}-{at}@ici.example"), format!("{sender:016}{at:016}"));
                let over =
                    [("email", email.as_str()), ("_key", &key), ("message", MARIE[0].1), ("name", "Marie Rochefort")];
                let answer = resident.send(body(resident.ask(Method::POST, OFFER), &filled(form.clone(), &over))).await;
                match answer.status() {
                    StatusCode::SEE_OTHER => taken += 1,
                    StatusCode::UNPROCESSABLE_ENTITY => {
                        refused += 1;
                        assert!(
                            refused > 1 || mistakes(&answer.text().await.unwrap())[0].contains("Trop de propositions")
                        );
                    }
                    other => panic!("{other}"),
                }
            }
            (taken, refused)
        })
    });
    let (mut taken, mut refused) = (0, 0);
    for sender in senders.collect::<Vec<_>>() {
        let (more, less) = sender.await.unwrap();
        (taken, refused) = (taken + more, refused + less);
    }
    assert_eq!((taken, refused), (2_000, 8_000));
    assert_eq!(window.app().helpers.count(), 2_000);
    assert!(window.page("/r/auvergne/fr/projects/p-1").await.contains("Six personnes"));
    assert!(!ana.page("/portal/offers").await.contains("Rochefort"), "nobody has confirmed one");
    assert_eq!(
        window.app().journal.end(&"auvergne".parse().unwrap()).unwrap().seq,
        before,
        "the journal knows of none"
    );
    window.sample.clock().advance(Duration::from_secs(48 * 3600 + 1));
    oriel::web::relay::sweep(window.app());
    assert_eq!(holding(&window.folder.path().join("data/residents/helpers"), "Rochefort"), Vec::<String>::new());
    let fields = [("email", "marie@ici.example"), ("message", MARIE[0].1), ("name", "Marie Rochefort")];
    window.browser("auvergne").done("/offers/new?need=1", OFFER, &fields).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_that_left_takes_no_offers_and_what_is_long_over_is_erased() {
    let server = Server::awake();
    let window = window(&server).await;
    let ana = window.sign_in("70").await;
    declare(&ana, &[]).await;
    let page = offered(&window, &server, "/offers/new?need=1", &MARIE, 1).await;
    let resident = window.browser("auvergne");
    resident.done(&page, &action(&page, "end"), &[]).await;
    window.sample.clock().advance(Duration::from_secs(31 * 24 * 3600));
    oriel::web::relay::sweep(window.app());
    assert_eq!(window.app().helpers.count(), 0);
    let ana = window.sign_in("70").await;
    assert!(ana.page("/portal/offers").await.contains("Effacé"));
    assert_eq!(holding(&window.folder.path().join("data"), "Rochefort"), Vec::<String>::new());
    for unknown in ["/offers/new?need=99", "/offers/new?project=p-99"] {
        assert_eq!(resident.get(unknown).await.status(), StatusCode::GONE, "{unknown}");
    }
}

/// A region with a need, a talk and a standing offer; and every page about them, for the holder and for the resident.
async fn scene(server: &Server) -> (TestWindow, Browser, Vec<String>, Vec<String>) {
    let window = window(server).await;
    let ana = window.sign_in("70").await;
    declare(&ana, &[]).await;
    declare(&ana, &[("kind", "transport"), ("what.fr", "Un fourgon")]).await;
    let page = offered(&window, server, "/offers/new?need=1", &MARIE, 1).await;
    let van = [&[("kind", "transport"), ("town", "Volvic")][..], &MARIE[..3]].concat();
    offered(&window, server, OFFER, &van, 2).await;
    let id = page.split(['/', '?']).nth(2).unwrap().to_owned();
    let talk = format!("/portal/offers/{id}/1");
    ana.done(&talk, &format!("{talk}/answer"), &[("message", "Samedi ?")]).await;
    let holder =
        ["/portal/needs", NEW, "/portal/needs/1", "/portal/needs/2", "/portal/needs/1/edit", "/portal/needs/1/met"];
    let holder = holder.map(str::to_owned).into_iter().chain(["/portal/offers".to_owned(), talk]).collect();
    let erase = page.replace('?', "/erase?");
    let resident =
        ["/offers/new?need=1", "/offers/new?project=p-1", OFFER, "/offers/sent", "/offers/erased", "/offers/x"];
    let resident = resident.map(str::to_owned).into_iter().chain([page, erase]).collect();
    (window, ana, holder, resident)
}

#[tokio::test(flavor = "multi_thread")]
async fn validators_and_axe_find_nothing_in_pages_of_needs_and_offers() {
    let server = Server::awake();
    let (window, ana, holder, resident) = scene(&server).await;
    let stranger = window.browser("auvergne");
    let mut pages = Vec::new();
    for (browser, path) in holder.iter().map(|path| (&ana, path)).chain(resident.iter().map(|path| (&stranger, path))) {
        pages.push((path.clone(), browser.get(path).await.text().await.unwrap()));
    }
    let wrong = ana.submit(NEW, NEW, &[("what.fr", ""), ("kind", ""), ("until", "hier")]).await;
    pages.push(("refused need".into(), wrong.text().await.unwrap()));
    let wrong = stranger.submit(OFFER, OFFER, &[]).await;
    pages.push(("refused offer".into(), wrong.text().await.unwrap()));
    pages.push(("project".into(), window.page("/r/auvergne/fr/projects/p-1").await));
    crate::desk_pages::validated(&pages).await;
    crate::desk_pages::accessible(&ana, &holder).await;
    let mut axe = crate::harness::peers::node("axe.mjs");
    axe.args(resident.iter().map(|path| stranger.url(path)));
    axe.arg(window.url("/r/auvergne/fr/projects/p-1"));
    crate::harness::peers::judge(axe).await.unwrap_or_else(|said| panic!("{said}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_keyboard_is_enough_to_offer_help_and_to_confirm_it() {
    let server = Server::awake();
    let window = window(&server).await;
    let ana = window.sign_in("70").await;
    declare(&ana, &[]).await;
    let travel = |arguments: Vec<String>| {
        let mut path = crate::harness::peers::node("offer.mjs");
        path.args(arguments);
        crate::harness::peers::judge(path)
    };
    let project = window.url("/r/auvergne/fr/projects/p-1");
    let written = travel(vec![project, "Marie".into(), "marie@ici.example".into()]).await;
    written.unwrap_or_else(|said| panic!("{said}"));
    server.took(1).await;
    let (page, _) = links(&read(&server.taken()[0]).await);
    let confirmed = travel(vec![window.browser("auvergne").url(&page)]).await;
    confirmed.unwrap_or_else(|said| panic!("{said}"));
    assert!(ana.page("/portal/offers").await.contains("Marie"));
}
