//! The sync against the sample host, over a real connection: filling, refreshing, failing, resuming.

use std::future::pending;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::net::TcpListener;
use url::Url;

use super::*;
use crate::app::journal::Journal;
use crate::domain::gazetteer::Gazetteer;
use crate::domain::project::{HostId, ProjectId, ProjectKey, Stage};
use crate::domain::region::Region;
use crate::host::sample::{Clock, Fault, Options, SampleHost};
use crate::host::ulule::{Settings, Ulule};
use crate::region_file::{self, Known};
use crate::store::{Sled, SledJournal};

/// A sample host on a free port, a store in a folder of its own, and one region over them.
struct World {
    sample: SampleHost,
    base: Url,
    folder: tempfile::TempDir,
    region: Arc<Region>,
}

const AUVERGNE: &str = r#"
languages = ["fr"]
timezone = "Europe/Paris"
hostnames = []
theme = "base"
[name]
fr = "Auvergne"
[host]
id = "sample"
partners = ["auvergne"]
channels = ["radios"]
[territory]
countries = ["FR"]
codes = ["FR-63"]
[legal]
publisher = "P"
email = "p@example.org"
"#;

fn id(text: &str) -> ProjectId {
    text.parse().unwrap()
}

impl World {
    async fn new(projects: Vec<Value>) -> Self {
        _ = rustls::crypto::ring::default_provider().install_default();
        let clock = Clock::fixed("2026-03-02T12:00:00Z".parse().unwrap());
        let options = Options { projects, exact: false, ..Options::from_jsonl("", clock).unwrap() };
        let sample = SampleHost::new(options);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        tokio::spawn(sample.clone().serve(listener, pending()));
        let region = region_file::read_text(AUVERGNE, Path::new("auvergne"), &Known::ANYTHING).unwrap().region;
        Self { sample, base, folder: tempfile::tempdir().unwrap(), region: Arc::new(region) }
    }

    fn now(&self) -> Now {
        let clock = self.sample.clock();
        Arc::new(move || clock.now())
    }

    /// A sync over the store as it is now. Only one may hold it at a time.
    fn sync(&self) -> (Sync, Bell, Arc<Catalog>) {
        let host: HostId = "sample".parse().unwrap();
        let settings = Settings::at(host.clone(), "Sample", self.base.join("v1").unwrap(), self.base.clone());
        let adapter =
            Arc::new(Ulule::new(Settings { timeout: Duration::from_millis(500), ..settings }, self.now()).unwrap());
        let store = Arc::new(Sled::open(self.folder.path()).unwrap());
        let regions = vec![self.region.clone()];
        let journal = Arc::new(Journal::new(Arc::new(SledJournal::open(self.folder.path()).unwrap()), self.now()));
        let catalog = Catalog::open(store, Gazetteer::embedded(), journal, &[host], regions).unwrap();
        let catalog = Arc::new(catalog);
        let pace =
            Pace { between_requests: Duration::ZERO, longest_pause: Duration::from_millis(20), ..Pace::default() };
        let (sync, bell) = Sync::new(adapter, catalog.clone(), Vec::new(), pace, self.now()).unwrap();
        (sync, bell, catalog)
    }

    /// One whole sync; what the region shows then, by id.
    async fn synced(&self) -> Vec<String> {
        let (sync, _, catalog) = self.sync();
        sync.once(|_| ()).await;
        shown(&catalog)
    }
}

fn shown(catalog: &Catalog) -> Vec<String> {
    let windows = catalog.windows();
    let shelf = windows.all()[0].shelf();
    let mut ids: Vec<_> = shelf.members().iter().filter(|member| member.gone.is_none()).collect::<Vec<_>>();
    ids.sort_by(|a, b| a.project.key.cmp(&b.project.key));
    ids.iter().map(|member| member.project.key.id.to_string()).collect()
}

/// A running project in Riom (63).
fn project(id: u64, over: Value) -> Value {
    let mut project = json!({
        "id": id, "slug": format!("p-{id}"), "type": "project", "status": "online", "is_online": true,
        "is_cancelled": false, "finished": false, "goal_raised": false, "lang": "fr", "country": "FR",
        "currency": "EUR", "name": {"fr": "Le four à pain"}, "goal": 100, "amount_raised": 50, "percent": 50,
        "supporters_count": 5, "date_start": "2026-02-20T00:00:00Z", "date_end": "2026-03-10T22:59:00Z",
        "location": {"city": "Riom", "country": "FR"}, "owner": {"id": 70, "name": "Ana Roc"},
    });
    project.as_object_mut().unwrap().extend(over.as_object().unwrap().clone());
    project
}

#[tokio::test]
async fn a_first_sync_shows_the_territory_and_nothing_else() {
    let elsewhere = json!({"location": {"city": "Nantes", "country": "FR"}});
    let partner = json!({"location": null, "partnerships": [{"id": 1, "partner": {"id": 2, "slug": "auvergne"}}]});
    let world = World::new(vec![project(1, json!({})), project(2, elsewhere), project(3, partner)]).await;
    assert_eq!(world.synced().await, ["1", "3"]);
}

#[tokio::test]
async fn a_project_that_cannot_be_read_is_set_aside_and_the_others_go_on() {
    let world = World::new(vec![project(1, json!({"type": "subscription"})), project(2, json!({}))]).await;
    let (sync, bell, catalog) = world.sync();
    sync.once(|_| ()).await;
    assert_eq!(shown(&catalog), ["2"]);
    let aside = bell.health.vitals().set_aside;
    assert_eq!((aside.len(), aside[0].id.as_str(), aside[0].field.as_str()), (1, "1", "type"));
    assert!(aside[0].reason.contains("subscription"), "{}", aside[0].reason);
}

#[tokio::test]
async fn what_is_known_is_not_asked_for_again() {
    let world = World::new((1..=30).map(|id| project(id, json!({}))).collect()).await;
    world.synced().await;
    world.sample.clear_requests();
    assert_eq!(world.synced().await.len(), 30);
    let details =
        world.sample.requests().iter().filter(|request| request.path_and_query.starts_with("/v1/projects/")).count();
    assert_eq!(details, 0);
}

#[tokio::test]
async fn a_sync_that_was_cut_off_goes_on_where_it_stopped() {
    let world = World::new((1..=60).map(|id| project(id, json!({}))).collect()).await;
    {
        let (sync, _, catalog) = world.sync();
        let stop = CancellationToken::new();
        let running = tokio::spawn(sync.run(stop.clone()));
        while catalog.len() < 20 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        stop.cancel();
        running.await.unwrap();
    }
    let (_, _, catalog) = world.sync();
    let kept = catalog.len();
    drop(catalog);
    assert!((20..60).contains(&kept), "{kept}");
    world.sample.clear_requests();
    assert_eq!(world.synced().await.len(), 60);
    let read =
        world.sample.requests().iter().filter(|request| request.path_and_query.starts_with("/v1/projects/")).count();
    // The one under way when it was cut off may be read twice.
    assert!((60 - kept..=61 - kept).contains(&read), "{read} read, {kept} kept");
}

#[tokio::test]
async fn a_project_that_the_host_drops_is_gone_only_once_the_host_has_said_so_twice() {
    let world = World::new(vec![project(1, json!({})), project(2, json!({}))]).await;
    world.synced().await;
    world.sample.remove(1);
    assert_eq!(world.synced().await, ["1", "2"]);
    world.sample.clock().advance(Duration::from_secs(120));
    assert_eq!(world.synced().await, ["2"]);
    let (_, _, catalog) = world.sync();
    let key = ProjectKey { host: "sample".parse().unwrap(), id: id("1") };
    assert!(catalog.standing(&key).unwrap().gone.is_some());
}

#[tokio::test]
async fn a_project_taken_offline_is_no_longer_shown() {
    let world = World::new(vec![project(1, json!({})), project(2, json!({}))]).await;
    world.synced().await;
    world.sample.put(project(1, json!({"status": "pending", "is_online": false})));
    assert_eq!(world.synced().await, ["2"]);
}

#[tokio::test]
async fn every_fault_of_the_host_leaves_what_is_known_and_ends_by_itself() {
    let world = World::new(vec![project(1, json!({})), project(2, json!({}))]).await;
    world.synced().await;
    for fault in ["429", "500", "truncated", "garbage", "wrong-types", "down", "latency=2s"] {
        world.sample.set_fault(Some(fault.parse::<Fault>().unwrap()));
        let (mut sync, bell, catalog) = world.sync();
        sync.plan.walk_all();
        let stop = CancellationToken::new();
        let running = tokio::spawn(sync.run(stop.clone()));
        wait_until(fault, || bell.health.vitals().failures > 0 || bell.health.vitals().requests > 3).await;
        assert_eq!(shown(&catalog), ["1", "2"], "{fault}");
        world.sample.set_fault(None);
        wait_until(fault, || bell.health.vitals().failures_in_a_row == 0 && bell.health.vitals().is_filled).await;
        assert!(!bell.health.vitals().is_down, "{fault}");
        stop.cancel();
        running.await.unwrap();
        assert_eq!(shown(&catalog), ["1", "2"], "{fault}");
    }
}

#[tokio::test]
async fn a_hint_is_followed_at_once() {
    let world = World::new(vec![project(1, json!({}))]).await;
    world.synced().await;
    let (sync, bell, catalog) = world.sync();
    let stop = CancellationToken::new();
    tokio::spawn(sync.run(stop.clone()));
    wait_until("the sync rests", || bell.health.vitals().is_filled || bell.health.vitals().requests == 0).await;
    world.sample.contribute(1, 2500).await.unwrap();
    bell.hint(Hint::Project(id("1")));
    let raised = || catalog.windows().all()[0].shelf().members()[0].project.raised.minor;
    wait_until("the contribution shows", || raised() == 7500).await;
    stop.cancel();
}

#[tokio::test]
async fn a_campaign_that_ends_is_seen_to_end() {
    let world = World::new(vec![project(1, json!({"amount_raised": 150, "percent": 150, "goal_raised": true}))]).await;
    world.synced().await;
    world.sample.clock().advance(Duration::from_secs(9 * 24 * 3600));
    world.synced().await;
    let (_, _, catalog) = world.sync();
    let key = ProjectKey { host: "sample".parse().unwrap(), id: id("1") };
    assert_eq!(catalog.standing(&key).unwrap().project.stage, Stage::Succeeded);
}

#[tokio::test]
async fn when_the_host_last_answered_is_remembered_across_starts() {
    let world = World::new(vec![project(1, json!({}))]).await;
    world.synced().await;
    let (_, bell, catalog) = world.sync();
    assert!(bell.health.vitals().last_answer.is_some());
    assert_eq!(shown(&catalog), ["1"]);
}

async fn wait_until(what: &str, mut done: impl FnMut() -> bool) {
    let patience = tokio::time::Instant::now() + Duration::from_secs(20);
    while !done() {
        assert!(tokio::time::Instant::now() < patience, "still waiting: {what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
