//! The adapter against a running sample host, and against hosts that do what no sample should.

mod faults;
mod hostile;
mod lists;
mod projects;
mod rows;
mod traps;

use std::future::pending;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::net::TcpListener;
use url::Url;

use super::{Settings, Ulule};
use crate::domain::project::{Detail, Project, ProjectId};
use crate::host::sample::{Clock, Options, SampleHost};
use crate::host::{Fetched, Host, HostError, Page, Scope, SetAside};

/// A sample host on a free port with an adapter on it, gone with the test's runtime.
struct Pair {
    sample: SampleHost,
    ulule: Ulule,
    base: String,
}

impl Pair {
    /// A host with these projects, living, on a noon that stands still.
    async fn with(projects: Vec<Value>) -> Self {
        let options = Options::from_jsonl("", noon()).unwrap();
        Self::start(Options { projects, exact: false, ..options }, |_| {}).await
    }

    async fn start(options: Options, change: impl FnOnce(&mut Settings)) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let sample = SampleHost::new(options);
        tokio::spawn(sample.clone().serve(listener, pending()));
        let ulule = adapter(&base, sample.clock(), change);
        Self { sample, ulule, base }
    }

    async fn fetch(&self, id: u64) -> Result<Fetched, HostError> {
        self.ulule.fetch(&project_id(id)).await
    }

    /// The project, which must be there.
    async fn project(&self, id: u64) -> (Project, Detail) {
        match self.fetch(id).await {
            Ok(Fetched::Project(both)) => *both,
            other => panic!("{id}: {other:?}"),
        }
    }

    /// What is wrong with the project, as path and reason.
    async fn flaw(&self, id: u64) -> (String, String) {
        match self.fetch(id).await {
            Err(HostError::Malformed(SetAside { id: of, field, reason })) if of == id.to_string() => (field, reason),
            other => panic!("{id}: {other:?}"),
        }
    }

    /// Every id of a scope, and how many pages it took.
    async fn walk(&self, scope: &Scope) -> (Vec<u64>, usize) {
        let (mut ids, mut pages, mut cursor) = (Vec::new(), 0, None::<String>);
        loop {
            let page = self.ulule.walk(scope, cursor.as_deref()).await.unwrap();
            ids.extend(page.sightings.iter().map(|one| one.id.as_str().parse::<u64>().unwrap()));
            pages += 1;
            assert!(pages < 1000, "the walk does not end");
            cursor = page.next;
            if cursor.is_none() {
                return (ids, pages);
            }
        }
    }

    fn paths(&self) -> Vec<String> {
        self.sample.requests().into_iter().map(|request| request.path_and_query).collect()
    }
}

fn adapter(base: &str, clock: Clock, change: impl FnOnce(&mut Settings)) -> Ulule {
    let mut settings = settings(base);
    change(&mut settings);
    Ulule::new(settings, Arc::new(move || clock.now())).unwrap()
}

fn settings(base: &str) -> Settings {
    let url = |path: &str| Url::parse(&format!("{base}{path}")).unwrap();
    let settings = Settings::at("ulule".parse().unwrap(), "Ulule", url("/v1"), url("/"));
    Settings { timeout: Duration::from_secs(5), ..settings }
}

fn noon() -> Clock {
    Clock::fixed("2026-03-02T12:00:00Z".parse().unwrap())
}

fn project_id(id: u64) -> ProjectId {
    id.to_string().parse().unwrap()
}

/// A running project, half way, over one that is given.
fn project(id: u64, over: Value) -> Value {
    let mut project = json!({
        "id": id, "slug": format!("p-{id}"), "type": "project", "status": "online", "is_online": true,
        "is_cancelled": false, "finished": false, "goal_raised": false, "date_goal_raised": null, "lang": "fr",
        "country": "FR", "currency": "EUR", "name": {"fr": "Le four à pain", "en": "The oven"}, "subtitle": {},
        "goal": 100, "amount_raised": 50, "percent": 50, "supporters_count": 5, "date_start": "2026-02-20T00:00:00Z",
        "date_end": "2026-03-10T22:59:00Z", "location": {"city": "Riom", "country": "FR", "region": "Auvergne"},
        "main_tag": {"id": 37, "name": {"fr": "Patrimoine"}},
        "owner": {"id": 70, "name": "Ana Roc", "email": "ana@example.org", "stats": {}},
        "rewards": [reward(json!({}))],
    });
    merge(&mut project, over);
    project
}

fn reward(over: Value) -> Value {
    let mut reward = json!({"id": 10, "price": 12.5, "title": {"fr": "Merci"}, "description": {"fr": "<p>Un pain</p>"},
        "stock": 20, "stock_available": 17, "stock_taken": 3, "available": true, "is_hidden": false,
        "delivery": {"date_delivery": "2026-09"}, "variants": []});
    merge(&mut reward, over);
    reward
}

fn merge(value: &mut Value, over: Value) {
    let Value::Object(over) = over else { panic!("an object is laid over another") };
    value.as_object_mut().unwrap().extend(over);
}
