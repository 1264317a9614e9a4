//! The sample host over a real connection.

mod authored;
mod people;
mod reading;
mod troubles;

use std::future::pending;

use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::{Clock, Options, SampleHost};

const PINNED: &str = "2020-11-10";

/// A host on a free port, gone with the test's runtime.
struct Running {
    host: SampleHost,
    base: String,
    client: Client,
}

impl Running {
    async fn start(options: Options) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let host = SampleHost::new(options);
        tokio::spawn(host.clone().serve(listener, pending()));
        _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self { host, base, client }
    }

    /// A host with these projects, living, on a noon that stands still.
    async fn with(projects: Vec<Value>) -> Self {
        let options = Options::from_jsonl("", noon()).unwrap();
        Self::start(Options { projects, exact: false, ..options }).await
    }

    fn get(&self, path: &str) -> RequestBuilder {
        self.client.get(format!("{}{path}", self.base)).header("Ulule-Version", PINNED)
    }

    fn post(&self, path: &str) -> RequestBuilder {
        self.client.post(format!("{}{path}", self.base))
    }

    /// The body of a pinned answer with status 200.
    async fn read(&self, path: &str) -> Value {
        let answer = self.get(path).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{path}");
        body(answer).await
    }

    /// The status of a pinned answer, and whether its body is an array of errors.
    async fn refused(&self, path: &str) -> u16 {
        let answer = self.get(path).send().await.unwrap();
        let status = answer.status().as_u16();
        let errors = body(answer).await;
        assert!(errors[0]["classification"].is_string() && errors[0]["fieldNames"].is_array(), "{path}: {errors}");
        status
    }
}

async fn body(answer: Response) -> Value {
    serde_json::from_str(&answer.text().await.unwrap()).unwrap()
}

fn noon() -> Clock {
    Clock::fixed("2026-03-02T12:00:00Z".parse().unwrap())
}

/// A running project, half way, over one that is given.
fn project(id: u64, over: Value) -> Value {
    let mut project = json!({
        "id": id, "slug": format!("p-{id}"), "type": "project", "status": "online", "is_online": true,
        "is_cancelled": false, "finished": false, "goal_raised": false, "date_goal_raised": null, "lang": "fr",
        "country": "FR", "currency": "EUR", "name": {"fr": "Le four à pain", "en": "The oven"}, "subtitle": {},
        "goal": 100, "amount_raised": 50, "percent": 50, "supporters_count": 5, "date_start": "2026-02-20T00:00:00Z",
        "date_end": "2026-03-10T22:59:00Z", "location": {"city": "Riom", "country": "FR", "region": "Auvergne"},
        "main_tag": {"id": 37, "name": {"fr": "Patrimoine"}}, "owner": {"id": 70, "name": "Ana Roc", "stats": {}},
        "rewards": [{"id": id * 10, "price": 12.5, "title": {"fr": "Merci", "en": "Thanks"}, "stock": null}],
        "news": [{"id": 1, "status": "online", "date_publication": "2026-03-01T09:00:00Z", "title": {"fr": "Neuf"}},
            {"id": 2, "status": "waiting", "date_publication": null, "title": {"fr": "Secret"}}],
    });
    project.as_object_mut().unwrap().extend(over.as_object().unwrap().clone());
    project
}
