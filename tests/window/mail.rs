//! Letters, through a mail server that others wrote.

use std::fs;
use std::time::Duration;

use oriel::app::journal::Asked;
use oriel::app::notify::{Addressed, Kind, Notice, Scribe};
use oriel::domain::call::{CallFact, Face, Terms};
use oriel::domain::fact::{Fact, Subject};
use oriel::domain::language::Lang;
use oriel::domain::person::PersonId;
use oriel::host::sample::Options;
use oriel::mail::{Letter, LetterId, Put, Trouble, Why};
use oriel::settings::{Mail, MailServer, MailTls, Secret};
use serde_json::Value;

use crate::harness::browser::{CAMILLE, JORDI, operated};
use crate::harness::mail_server::{Server, read};
use crate::harness::{AUVERGNE, TestWindow, noon, wait_until};

async fn window(mail: Mail) -> TestWindow {
    let region = Some(("auvergne", AUVERGNE));
    TestWindow::set_up(Options::from_jsonl("", noon()).unwrap(), region, |settings| settings.mail = mail).await
}

fn letter(to: &str) -> Letter {
    Letter {
        region: "auvergne".parse().unwrap(),
        kind: "test".into(),
        person: Some("ana".parse().unwrap()),
        to: to.into(),
        from_name: "Auvergne".into(),
        reply_to: Some("bonjour@auvergne.example".into()),
        subject: "L'été à Riom : 3 000 €".into(),
        text: "Bonjour à toutes et à tous.\n\n-- \nAuvergne\n".into(),
        html: "<!DOCTYPE html><html lang=\"fr\"><title>x</title><p>Bonjour à toutes et à tous.</p></html>".into(),
        lang: Lang::FR,
        host: "auvergne.example".into(),
        unsubscribe: None,
        until: "2026-03-05T12:00:00Z".parse().unwrap(),
    }
}

fn put(window: &TestWindow, name: &str, letter: Letter) -> Put {
    window.app().post.put(LetterId::of(&[name]), letter).unwrap()
}

fn files(window: &TestWindow, drawer: &str) -> usize {
    fs::read_dir(window.folder.path().join("data/outbox").join(drawer)).unwrap().count()
}

fn after(window: &TestWindow, seconds: u64) {
    window.sample.clock().advance(Duration::from_secs(seconds));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_digest_arrives_whole_in_the_reader_s_language_and_in_the_region_s_look() {
    let server = Server::awake();
    let window = window(server.settings()).await;
    let to = Addressed { person: "ana".parse().unwrap(), address: "ana@ici.example".into(), lang: Some(Lang::EN) };
    let notice = |kind, slug: &str, seq| Notice {
        kind,
        seq,
        at: "2026-03-02T11:00:00Z".parse().unwrap(),
        subject: Subject::Call(slug.parse().unwrap()),
    };
    let notices = [
        notice(Kind::EntryReceived, "four", 1),
        notice(Kind::EntryReceived, "four", 2),
        notice(Kind::JurorNamed, "lavoir", 3),
    ];
    let now = "2026-03-02T12:00:00Z".parse().unwrap();
    let digest = window.app().letters.digest(&"auvergne".parse().unwrap(), &to, &notices, now).unwrap();
    assert_eq!(put(&window, "digest", digest), Put::Taken);
    server.took(1).await;

    let read = read(&server.taken()[0]).await;
    assert_eq!(read["subject"], Value::Null);
    assert_eq!(read["head"]["subject"], "Auvergne: 2 things need you");
    assert_eq!(read["from"][0][0], "Auvergne");
    assert_eq!(read["from"][0][1], "fenetre@oriel.example");
    assert_eq!(read["head"]["reply-to"], "bonjour@auvergne.example");
    assert_eq!(read["to"][0], "ana@ici.example");
    assert_eq!(read["head"]["auto-submitted"], "auto-generated");
    assert_eq!(read["head"]["content-language"], "en");
    assert_eq!(read["head"]["date"], "Mon, 02 Mar 2026 12:00:00 +0000");
    assert!(read["head"]["message-id"].as_str().unwrap().ends_with("@auvergne.example>"));
    assert_eq!(read["head"]["list-unsubscribe"], Value::Null);
    assert_eq!(read["types"], serde_json::json!(["multipart/alternative", "text/plain", "text/html"]));
    let (text, html) = (read["text"].as_str().unwrap(), read["html"].as_str().unwrap());
    for said in [
        "2 entries came in for",
        "http://auvergne.example/en/console/calls/four",
        "http://auvergne.example/en/account/notifications",
    ] {
        assert!(text.contains(said) && html.contains(said), "{said}: {text}");
    }
    assert!(!html.contains("<img") && !html.contains("<link") && !html.contains("url("), "a letter loads nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_somebody_wrote_adds_a_line_to_the_head() {
    let server = Server::awake();
    let window = window(server.settings()).await;
    let evil = "Bal\r\nBcc: eve@evil.example\r\n\r\n<script>alert(1)</script>\u{2028}\u{85}\0";
    let unsubscribe = Some("https://auvergne.example/stop?a=b\r\nBcc: eve@evil.example".into());
    let letter = Letter {
        subject: evil.repeat(40),
        from_name: evil.into(),
        reply_to: Some(format!("a@b.example{evil}")),
        host: evil.into(),
        unsubscribe,
        ..letter("ana@ici.example")
    };
    assert_eq!(put(&window, "evil", letter.clone()), Put::Taken);
    for to in [
        "ana@ici.example\r\nBcc: eve@evil.example",
        "ana@ici.example, eve@evil.example",
        "<ana@ici.example>",
        "ana",
        "",
    ] {
        assert_eq!(put(&window, to, Letter { to: to.into(), ..letter.clone() }), Put::Unfit, "{to:?}");
    }
    server.took(1).await;
    let read = read(&server.taken()[0]).await;
    assert_eq!(read["head"]["bcc"], Value::Null);
    assert!(read["head"]["subject"].as_str().unwrap().chars().count() <= 152);
    let told: Value =
        serde_json::from_str(&fs::read_to_string(server.taken()[0].with_extension("json")).unwrap()).unwrap();
    assert_eq!(told["to"], serde_json::json!(["ana@ici.example"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_may_be_ended_with_one_click() {
    let server = Server::awake();
    let window = window(server.settings()).await;
    let stop = "https://auvergne.example/stop/0123?l=fr";
    put(&window, "weekly", Letter { unsubscribe: Some(stop.into()), ..letter("ana@ici.example") });
    server.took(1).await;
    let read = read(&server.taken()[0]).await;
    assert_eq!(read["head"]["list-unsubscribe"], format!("<{stop}>"));
    assert_eq!(read["head"]["list-unsubscribe-post"], "List-Unsubscribe=One-Click");
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_wait_for_a_server_that_is_down_and_for_the_next_start_and_go_out_once() {
    let mut server = Server::asleep();
    let mut window = window(server.settings()).await;
    for name in ["a", "b", "c"] {
        assert_eq!(put(&window, name, letter(&format!("{name}@ici.example"))), Put::Taken);
    }
    wait_until("the server is missed", || window.app().post.standing().trouble.is_some()).await;
    assert_eq!(window.app().post.standing().trouble.unwrap().0, Trouble::Unreachable);
    window.restart().await;
    assert_eq!(window.app().post.standing().waiting, 3);
    server.wake();
    after(&window, 3600);
    server.took(3).await;
    wait_until("nothing waits", || window.app().post.standing().waiting == 0).await;
    assert_eq!(put(&window, "a", letter("a@ici.example")), Put::Known);
    window.restart().await;
    assert_eq!(put(&window, "b", letter("b@ici.example")), Put::Known);
    put(&window, "d", letter("d@ici.example"));
    server.took(4).await;
    // The server has it a moment before we know that it has.
    wait_until("nothing waits", || window.app().post.standing().waiting == 0).await;
    assert_eq!((server.taken().len(), files(&window, "letters")), (4, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_refused_for_now_is_tried_again_and_one_refused_for_good_is_noted_without_its_address() {
    let server = Server::awake();
    server.rule("later 451 4.2.0 come back, <ADDRESS>\nnever 550 5.1.1 nobody here is called <ADDRESS>\n");
    let window = window(server.settings()).await;
    put(&window, "later", letter("later@ici.example"));
    put(&window, "never", letter("never@ici.example"));
    put(&window, "ana", letter("ana@ici.example"));
    server.took(1).await;
    let region = "auvergne".parse().unwrap();
    wait_until("it is noted", || !window.app().post.undelivered(&region).unwrap().is_empty()).await;
    let noted = window.app().post.undelivered(&region).unwrap();
    assert_eq!((noted.len(), noted[0].why, noted[0].kind.as_str()), (1, Why::Refused(550), "test"));
    assert_eq!(window.app().post.standing().trouble, None);
    let kept = fs::read_dir(window.folder.path().join("data/outbox/undelivered")).unwrap();
    for file in kept {
        assert!(!fs::read_to_string(file.unwrap().path()).unwrap().contains("ici.example"));
    }
    server.rule("ok");
    after(&window, 120);
    server.took(2).await;
    wait_until("nothing waits", || window.app().post.standing().waiting == 0).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_or_a_connection_that_is_not_safe_loses_no_letter() {
    let mut server = Server::asleep();
    server.login = Some("oriel:right");
    server.wake();
    let Mail::Server(plain) = server.settings() else { unreachable!() };
    let login = |password: &str| Some(("oriel".to_owned(), Secret::from(password.to_owned())));
    for (settings, trouble) in [
        (MailServer { login: login("wrong"), ..plain.clone() }, Trouble::Login),
        (MailServer { tls: MailTls::Starttls, login: login("right"), ..plain.clone() }, Trouble::Unsafe),
    ] {
        let window = window(Mail::Server(settings)).await;
        put(&window, "a", letter("ana@ici.example"));
        wait_until("something is wrong", || window.app().post.standing().trouble.is_some()).await;
        let standing = window.app().post.standing();
        assert_eq!((standing.trouble.unwrap().0, standing.waiting), (trouble, 1));
    }
    let window = window(Mail::Server(MailServer { login: login("right"), ..plain })).await;
    put(&window, "a", letter("ana@ici.example"));
    server.took(1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_address_is_never_stormed_and_what_grows_too_old_is_given_up() {
    let server = Server::awake();
    let window = window(server.settings()).await;
    for number in 0..30 {
        put(&window, &number.to_string(), letter("ana@ici.example"));
    }
    put(&window, "bo", letter("bo@ici.example"));
    server.took(11).await;
    wait_until("the rest waits", || window.app().post.standing().waiting == 20).await;
    after(&window, 3601);
    server.took(21).await;
    after(&window, 4 * 24 * 3600);
    wait_until("the rest is given up", || window.app().post.standing().waiting == 0).await;
    let noted = window.app().post.undelivered(&"auvergne".parse().unwrap()).unwrap();
    assert_eq!((noted.len(), noted[0].why), (10, Why::Late(None)));
    assert_eq!(server.taken().len(), 21);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_forgotten_is_written_to_no_more() {
    let server = Server::asleep();
    let window = window(server.settings()).await;
    put(&window, "ana", letter("ana@ici.example"));
    put(&window, "bo", Letter { person: Some("bo".parse().unwrap()), ..letter("bo@ici.example") });
    assert_eq!(window.app().post.forget(&"ana".parse().unwrap()).unwrap(), 1);
    assert_eq!((window.app().post.standing().waiting, files(&window, "letters")), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_demonstration_shows_its_letters() {
    let server = Server::awake();
    let serving = window(server.settings()).await;
    assert_eq!(serving.get("/mailbox").await.status(), 404);
    let demo = window(Mail::Mailbox).await;
    assert!(demo.page("/mailbox").await.contains("Aucune lettre"));
    let to = Addressed { person: "ana".parse().unwrap(), address: "ana@ici.example".into(), lang: None };
    let at = "2026-03-02T11:00:00Z".parse().unwrap();
    let notice = Notice { kind: Kind::CallDecided, seq: 1, at, subject: Subject::Call("four".parse().unwrap()) };
    let digest = demo.app().letters.digest(&"auvergne".parse().unwrap(), &to, &[notice], at).unwrap();
    put(&demo, "digest", digest);
    wait_until("it is delivered", || demo.app().post.standing().sent == 1).await;
    let list = demo.page("/mailbox").await;
    let path = list.split("href=\"").find(|rest| rest.starts_with("/mailbox/")).unwrap().split('"').next().unwrap();
    let shown = demo.page(path).await;
    assert!(shown.contains("ana@ici.example") && shown.contains("/r/auvergne/fr/calls/four\""), "{shown}");
    let html = demo.get(&format!("{path}/html")).await;
    let policy = html.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(
        policy.contains("default-src 'none'") && policy.contains("sandbox") && !policy.contains("script"),
        "{policy}"
    );
    assert!(demo.page(&format!("{path}/source")).await.contains("Auto-Submitted: auto-generated"));
    assert_eq!(demo.get("/mailbox/0123").await.status(), 404);
}

/// The journal's id of the person of this name.
fn called(window: &TestWindow, name: &str) -> PersonId {
    window.app().people.all().unwrap().into_iter().find(|person| person.name == name).unwrap().id
}

async fn run(window: &TestWindow, facts: Vec<CallFact>) {
    let journal = window.app().journal.clone();
    let facts: Vec<_> = facts.into_iter().map(Fact::Call).collect();
    let ran = move || journal.run(&"auvergne".parse().unwrap(), Asked::by_oriel(), |_, _| Ok(facts));
    tokio::task::spawn_blocking(ran).await.unwrap().unwrap();
}

fn begun(slug: &str) -> CallFact {
    let face: Face = serde_json::from_value(serde_json::json!({
        "title": {"fr": "Fours <à> pain"}, "text": {"fr": "x"}, "contact": "a@b.example"
    }))
    .unwrap();
    let terms: Terms = serde_json::from_value(serde_json::json!({
        "opens": "2026-03-01T00:00:00Z", "closes": "2026-04-01T00:00:00Z", "launch": "2026-05-01", "rules": {"fr": "x"},
        "criteria": [], "questions": []
    }))
    .unwrap();
    CallFact::Begun { call: slug.parse().unwrap(), face, terms }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_told_what_concerns_them_once_together_and_not_what_they_do_not_want() {
    let server = Server::awake();
    let region = operated(AUVERGNE, CAMILLE);
    let options = Options::from_jsonl("", noon()).unwrap();
    let mail = server.settings();
    let mut window = TestWindow::set_up(options, Some(("auvergne", &region)), |settings| settings.mail = mail).await;
    let camille = window.sign_in(CAMILLE).await;
    window.sign_in(JORDI).await;
    let (operator, juror) = (called(&window, "Camille Exemple"), called(&window, "Jordi Exemple"));
    let named =
        |call: &str, juror: &PersonId| CallFact::JurorNamed { call: call.parse().unwrap(), juror: juror.clone() };
    run(&window, vec![begun("fours"), named("fours", &juror), named("fours", &operator)]).await;
    run(&window, vec![begun("lavoirs"), named("lavoirs", &juror)]).await;
    // The node stops before anybody's time has come.
    window.restart().await;
    after(&window, 301);
    server.took(2).await;
    let mut letters = Vec::new();
    for file in server.taken() {
        letters.push(read(&file).await);
    }
    letters.sort_by_key(|letter| letter["text"].as_str().unwrap().len());
    assert_eq!(letters[0]["head"]["subject"], "Vous êtes membre du jury de «\u{a0}Fours <à> pain\u{a0}».");
    assert!(letters[1]["head"]["subject"].as_str().unwrap().contains('2'), "{}", letters[1]["head"]["subject"]);
    assert!(letters[0]["html"].as_str().unwrap().contains("Fours &lt;à&gt; pain"));
    window.restart().await;
    // Camille wants to hear of juries no more.
    let page = "/account/notifications";
    assert_eq!(camille.submit(page, page, &[("kinds", "entry-received")]).await.status(), 303);
    assert!(!camille.form(page, page).await.contains(&("kinds".into(), "juror-named".into())));
    run(&window, vec![begun("ponts"), named("ponts", &operator), named("ponts", &juror)]).await;
    after(&window, 3600);
    server.took(3).await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(server.taken().len(), 3);
    assert_eq!(read(&server.taken()[2]).await["to"][0], letters[1]["to"][0]);
}
