//! Outgoing webhooks: received by a small server, verified by the standard's own library.

use std::collections::{HashMap, VecDeque};
use std::fs;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use oriel::app::journal::{Asked, NotDone};
use oriel::domain::call::{CallFact, Face, Terms};
use oriel::domain::fact::Fact;
use oriel::domain::project::RegionId;
use oriel::domain::webhook::{PauseReason, Topic, WebhookId};
use oriel::host::sample::Options;
use oriel::webhooks::{Outcome, Trouble};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::harness::browser::{CAMILLE, JORDI, operated};
use crate::harness::peers::{judge, python};
use crate::harness::{AUVERGNE, TestWindow, noon, wait_until};

/// What came in, and what is answered next.
#[derive(Clone, Default)]
struct Receiver {
    taken: Arc<Mutex<Vec<(HeaderMap, Bytes)>>>,
    /// 204 once these are used up.
    answers: Arc<Mutex<VecDeque<u16>>>,
}

impl Receiver {
    /// A receiver, and its address.
    async fn start(answers: &[u16]) -> (Self, String) {
        let receiver = Self::default();
        receiver.will_answer(answers);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let router = Router::new().fallback(take).with_state(receiver.clone());
        tokio::spawn(async { axum::serve(listener, router).await });
        (receiver, url)
    }

    fn will_answer(&self, answers: &[u16]) {
        self.answers.lock().unwrap().extend(answers);
    }

    fn count(&self) -> usize {
        self.taken.lock().unwrap().len()
    }

    async fn took(&self, count: usize) {
        wait_until(&format!("{count} deliveries came in"), || self.count() >= count).await;
    }

    fn header(&self, at: usize, name: &str) -> String {
        self.taken.lock().unwrap()[at].0[name].to_str().unwrap().to_owned()
    }

    fn body(&self, at: usize) -> Value {
        serde_json::from_slice(&self.taken.lock().unwrap()[at].1).unwrap()
    }
}

async fn take(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> impl IntoResponse {
    receiver.taken.lock().unwrap().push((headers, body));
    let status = receiver.answers.lock().unwrap().pop_front().unwrap_or(204);
    // Whoever followed this would be seen.
    (StatusCode::from_u16(status).unwrap(), [(header::LOCATION, "/elsewhere")])
}

fn auvergne() -> RegionId {
    "auvergne".parse().unwrap()
}

async fn window() -> TestWindow {
    TestWindow::over(Options::from_jsonl("", noon()).unwrap(), Some(("auvergne", AUVERGNE))).await
}

async fn add(window: &TestWindow, url: &str, topics: &[Topic]) -> Result<WebhookId, NotDone> {
    let (webhooks, url, topics) = (window.app().webhooks.clone(), url.to_owned(), topics.to_vec());
    let added = tokio::task::spawn_blocking(move || webhooks.add(&auvergne(), Asked::by_oriel(), &url, topics));
    added.await.unwrap().map(|(id, _)| id)
}

async fn run(window: &TestWindow, facts: Vec<Fact>) -> u64 {
    let journal = window.app().journal.clone();
    let done = tokio::task::spawn_blocking(move || journal.run(&auvergne(), Asked::by_oriel(), |_, _| Ok(facts)));
    done.await.unwrap().unwrap().seq
}

/// A call is begun and published: two facts, of which everyone may know the second.
async fn publish(window: &TestWindow, slug: &str) -> u64 {
    let call = || slug.parse().unwrap();
    let face: Face =
        serde_json::from_value(json!({"title": {"fr": "Fours"}, "text": {"fr": "x"}, "contact": "a@b.example"}))
            .unwrap();
    let terms: Terms = serde_json::from_value(terms()).unwrap();
    run(window, vec![Fact::Call(CallFact::Begun { call: call(), face, terms })]).await;
    run(window, vec![Fact::Call(CallFact::Published { call: call() })]).await
}

fn terms() -> Value {
    json!({
        "opens": "2026-03-01T00:00:00Z", "closes": "2026-04-01T00:00:00Z", "launch": "2026-05-01", "rules": {"fr": "x"},
        "criteria": [], "questions": []
    })
}

fn after(window: &TestWindow, seconds: u64) {
    window.sample.clock().advance(Duration::from_secs(seconds));
}

fn paused(window: &TestWindow, id: &WebhookId) -> Option<PauseReason> {
    let state = window.app().journal.state(&auvergne()).unwrap();
    state.webhooks.get(id).unwrap().paused.map(|(reason, _)| reason)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_delivery_is_signed_for_anyone_who_has_the_secret_and_names_no_person() {
    let (receiver, url) = Receiver::start(&[]).await;
    let window = window().await;
    let id = add(&window, &url, &[Topic::Calls]).await.unwrap();
    let seq = publish(&window, "fours").await;
    receiver.took(1).await;
    let secret = window.app().webhooks.secret(&id).unwrap().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (headers, body) = receiver.taken.lock().unwrap()[0].clone();
    let plain: HashMap<_, _> = headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
    fs::write(folder.path().join("headers"), serde_json::to_vec(&plain).unwrap()).unwrap();
    fs::write(folder.path().join("body"), &body).unwrap();
    let verify = |secret: &str| {
        let mut verifier = python("python3");
        verifier.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/window/webhooks.py")).arg(secret);
        verifier.arg(folder.path().join("headers")).arg(folder.path().join("body"));
        judge(verifier)
    };
    let told: Value = serde_json::from_str(&verify(secret.reveal()).await.unwrap()).unwrap();
    let expected = json!({
        "type": "call.published", "timestamp": "2026-03-02T12:00:00Z",
        "data": {"region": "auvergne", "seq": seq, "subject": "call/fours", "address": "http://auvergne.example/calls/fours"}
    });
    assert_eq!(told, expected);
    assert!(verify("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").await.is_err(), "another secret verifies it too");
    let lines = window.app().journal.since(&auvergne(), 0, 100).unwrap();
    assert!(!serde_json::to_string(&lines).unwrap().contains(secret.reveal()), "the secret is in the journal");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_arrive_comes_again_under_the_same_id_and_in_order() {
    let (receiver, url) = Receiver::start(&[500, 302]).await;
    let mut window = window().await;
    let id = add(&window, &url, &[Topic::Calls]).await.unwrap();
    publish(&window, "fours").await;
    publish(&window, "lavoirs").await;
    receiver.took(1).await;
    wait_until("it is noted", || window.app().webhooks.progress(&id).unwrap().failures == 1).await;
    window.restart().await;
    after(&window, 61);
    receiver.took(2).await;
    wait_until("it is noted", || window.app().webhooks.progress(&id).unwrap().failures == 2).await;
    after(&window, 121);
    receiver.took(4).await;
    let subjects: Vec<_> = (0..4).map(|at| receiver.body(at)["data"]["subject"].clone()).collect();
    assert_eq!(subjects, ["call/fours", "call/fours", "call/fours", "call/lavoirs"]);
    let ids: Vec<_> = (0..4).map(|at| receiver.header(at, "webhook-id")).collect();
    assert!(ids[0] == ids[1] && ids[1] == ids[2] && ids[2] != ids[3], "{ids:?}");
    assert_ne!(receiver.header(0, "webhook-timestamp"), receiver.header(2, "webhook-timestamp"));
    wait_until("all is noted", || window.app().webhooks.progress(&id).unwrap().deliveries.len() == 4).await;
    let outcomes: Vec<_> =
        window.app().webhooks.progress(&id).unwrap().deliveries.iter().map(|one| one.outcome).collect();
    assert_eq!(outcomes, [204, 204, 302, 500].map(Outcome::Answered));
    window.restart().await;
    publish(&window, "ponts").await;
    receiver.took(5).await;
    assert_eq!((receiver.count(), receiver.body(4)["data"]["subject"].clone()), (5, json!("call/ponts")));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_answers_nothing_for_days_is_left_alone_and_catches_up_later() {
    let (receiver, url) = Receiver::start(&[503; 3]).await;
    let window = window().await;
    let id = add(&window, &url, &[Topic::Calls]).await.unwrap();
    publish(&window, "fours").await;
    for failures in 1..3 {
        wait_until("it is noted", || window.app().webhooks.progress(&id).unwrap().failures == failures).await;
        after(&window, 40 * 3600);
    }
    wait_until("it rests", || paused(&window, &id).is_some()).await;
    assert_eq!(paused(&window, &id), Some(PauseReason::Failing));
    publish(&window, "lavoirs").await;
    after(&window, 40 * 3600);
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(receiver.count(), 3);
    let resumed = Fact::Webhook(oriel::domain::webhook::WebhookFact::Resumed { webhook: id.clone() });
    run(&window, vec![resumed]).await;
    receiver.took(5).await;
    let subjects: Vec<_> = (3..5).map(|at| receiver.body(at)["data"]["subject"].clone()).collect();
    assert_eq!(subjects, ["call/fours", "call/lavoirs"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_says_that_they_are_gone_is_left_alone_at_once() {
    let (_receiver, url) = Receiver::start(&[410]).await;
    let window = window().await;
    let id = add(&window, &url, &[Topic::Calls]).await.unwrap();
    publish(&window, "fours").await;
    wait_until("it rests", || paused(&window, &id).is_some()).await;
    assert_eq!(paused(&window, &id), Some(PauseReason::Gone));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_is_told_of_its_topics_alone_and_one_that_is_silent_holds_up_no_other() {
    let (calls, calls_url) = Receiver::start(&[]).await;
    let (events, events_url) = Receiver::start(&[]).await;
    // Nobody ever answers here.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let window = window().await;
    let silent_url = format!("http://{}/", silent.local_addr().unwrap());
    add(&window, &silent_url, &[Topic::Calls]).await.unwrap();
    add(&window, &events_url, &[Topic::Events, Topic::Curation]).await.unwrap();
    add(&window, &calls_url, &[Topic::Calls]).await.unwrap();
    publish(&window, "fours").await;
    publish(&window, "lavoirs").await;
    calls.took(2).await;
    assert_eq!(events.count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_can_be_sent_and_a_webhook_that_is_removed_leaves_no_secret() {
    let (receiver, url) = Receiver::start(&[]).await;
    let window = window().await;
    let id = add(&window, &url, &[Topic::Calls]).await.unwrap();
    assert!(matches!(add(&window, &url, &[Topic::Calls]).await, Err(NotDone::Refused(_))));
    let secrets = || fs::read_dir(window.folder.path().join("data/webhooks/secrets")).unwrap().count();
    assert_eq!(secrets(), 1);
    let (webhooks, tested) = (window.app().webhooks.clone(), id.clone());
    let region = window.app().catalog.windows().all()[0].region.clone();
    let delivery = tokio::task::spawn_blocking(move || webhooks.test(&region, &tested)).await.unwrap().unwrap();
    assert_eq!(delivery.outcome, Outcome::Answered(204));
    assert_eq!(receiver.body(0)["type"], "webhook.test");
    assert_eq!(window.app().webhooks.progress(&id).unwrap().deliveries[0], delivery);
    let (webhooks, removed) = (window.app().webhooks.clone(), id.clone());
    tokio::task::spawn_blocking(move || webhooks.remove(&auvergne(), Asked::by_oriel(), &removed))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(secrets(), 0);
    publish(&window, "fours").await;
    tokio::time::sleep(Duration::from_millis(1200)).await;
    assert_eq!(receiver.count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_delivered_into_our_own_house_unless_the_settings_allow_it() {
    let region = Some(("auvergne", AUVERGNE));
    let options = Options::from_jsonl("", noon()).unwrap();
    let window = TestWindow::set_up(options, region, |settings| settings.webhooks.private = false).await;
    let (receiver, url) = Receiver::start(&[]).await;
    for url in [url.clone(), url.replace("http", "https"), "https://localhost/".into()] {
        assert!(matches!(add(&window, &url, &[Topic::Calls]).await, Err(NotDone::Refused(_))), "{url}");
    }
    // As if it had been added under other settings.
    let webhook: WebhookId = "a".parse().unwrap();
    let secrets = window.folder.path().join("data/webhooks/secrets/a.json");
    fs::write(secrets, "\"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\"").unwrap();
    let topics = [Topic::Calls].into_iter().collect();
    let added = oriel::domain::webhook::WebhookFact::Added { webhook: webhook.clone(), url, topics };
    run(&window, vec![Fact::Webhook(added)]).await;
    publish(&window, "fours").await;
    wait_until("it is noted", || !window.app().webhooks.progress(&webhook).unwrap().deliveries.is_empty()).await;
    let outcome = window.app().webhooks.progress(&webhook).unwrap().deliveries[0].outcome;
    assert_eq!((outcome, receiver.count()), (Outcome::Failed(Trouble::Private), 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_adds_tries_pauses_and_removes_a_webhook() {
    let (receiver, url) = Receiver::start(&[]).await;
    let region = operated(AUVERGNE, CAMILLE);
    let window = TestWindow::over(Options::from_jsonl("", noon()).unwrap(), Some(("auvergne", &region))).await;
    let browser = window.sign_in(CAMILLE).await;
    let wrong = browser.submit("/console/outgoing", "/console/webhooks", &[("url", "gopher://x")]).await;
    assert_eq!(wrong.status(), 422);
    let page = wrong.text().await.unwrap();
    assert!(page.contains("gopher://x") && page.contains("https://"), "what was typed is kept: {page}");
    let added = browser.submit("/console/outgoing", "/console/webhooks", &[("url", &url)]).await;
    let path = crate::harness::browser::Browser::location(&added);
    let path = path.split_once("/fr").unwrap().1;
    let page = browser.page(path).await;
    let id: WebhookId = path.rsplit('/').next().unwrap().parse().unwrap();
    let secret = window.app().webhooks.secret(&id).unwrap().unwrap();
    assert!(page.contains(secret.reveal()) || page.contains(&secret.reveal().replace('=', "&#x3D;")), "{page}");
    assert_eq!(browser.submit(path, &format!("{path}/test"), &[]).await.status(), 303);
    assert_eq!(receiver.body(0)["type"], "webhook.test");
    assert!(browser.page(path).await.contains("webhook.test"));
    assert_eq!(browser.submit(path, &format!("{path}/pause"), &[]).await.status(), 303);
    assert_eq!(paused(&window, &id), Some(PauseReason::ByHand));
    assert_eq!(browser.submit(path, &format!("{path}/resume"), &[]).await.status(), 303);
    assert_eq!(paused(&window, &id), None);
    let stranger = window.sign_in(JORDI).await;
    for hidden in ["/console/outgoing", path] {
        assert_eq!(stranger.get(hidden).await.status(), 404, "{hidden}");
    }
    assert_eq!(browser.submit(path, &format!("{path}/remove"), &[]).await.status(), 303);
    assert_eq!(browser.get(path).await.status(), 404);
    assert_eq!(window.app().webhooks.secret(&id).unwrap(), None);
}
