//! A node and the sample host beside it, over real connections: free ports, an empty store, gone when dropped.

pub mod browser;
pub mod mail_server;
pub mod peers;
pub mod provider;

use std::fs;
use std::future::pending;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use oriel::domain::language::Texts;
use oriel::domain::project::HostId;
use oriel::host::sample::{CLIENT, Clock, Options, SampleHost};
use oriel::node::Node;
use oriel::settings::{
    Adapter, BACKUP_DAYS, Folders, HostSettings, Limits, Listen, Log, LogFormat, Mail, Pictures, ProviderKind, Proxies,
    SESSIONS, Secret, Settings, SignInSettings, Webhooks, here,
};
use oriel::sync::Pace;
use oriel::web::App;
use reqwest::{Client, RequestBuilder, Response};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use url::Url;

/// What the sample host's webhooks must know.
pub const WEBHOOK_SECRET: &str = "a-secret-of-the-tests";

/// A running node over a running sample host.
pub struct TestWindow {
    pub sample: SampleHost,
    pub address: SocketAddr,
    pub node_address: SocketAddr,
    pub folder: TempDir,
    app: Option<App>,
    client: Client,
    settings: Settings,
    stop: CancellationToken,
    running: Option<JoinHandle<anyhow::Result<()>>>,
}

/// The instant at which tests take place: the authored projects are written for it.
pub const NOON: &str = "2026-03-02T12:00:00Z";

impl TestWindow {
    /// The windows that are shipped, over the authored projects, once everything is known.
    pub async fn shipped() -> Self {
        let window = Self::over(Options::embedded(noon()), None).await;
        window.filled().await;
        window
    }

    /// One window on Auvergne over these projects, once they are known.
    pub async fn with(projects: Vec<Value>) -> Self {
        let options = Options { projects, exact: false, ..Options::from_jsonl("", noon()).unwrap() };
        let window = Self::over(options, Some(("auvergne", AUVERGNE))).await;
        window.filled().await;
        window
    }

    /// A node over a sample host with these options; with this region alone, or with all that are shipped.
    pub async fn over(options: Options, region: Option<(&str, &str)>) -> Self {
        Self::set_up(options, region, |_| {}).await
    }

    /// The same with other settings.
    pub async fn set_up(
        mut options: Options,
        region: Option<(&str, &str)>,
        change: impl FnOnce(&mut Settings),
    ) -> Self {
        _ = rustls::crypto::ring::default_provider().install_default();
        let folder = tempfile::tempdir().unwrap();
        let regions = folder.path().join("regions");
        match region {
            Some((name, text)) => write_region(&regions, name, text),
            None => copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("regions"), &regions),
        }
        let (public, host) = (free().await, free().await);
        let address = public.local_addr().unwrap();
        let hook = format!("http://{address}/hooks/sample/{WEBHOOK_SECRET}");
        options.webhooks = vec![Url::parse(&hook).unwrap()];
        let sample = SampleHost::new(options);
        let mut settings = settings(folder.path(), host.local_addr().unwrap());
        settings.listen.origin = here(address);
        change(&mut settings);
        tokio::spawn(sample.clone().serve(host, pending()));
        let client =
            Client::builder().no_proxy().no_gzip().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let (app, node_address, stop, running) = start(&settings, &sample, public).await;
        Self { sample, address, node_address, folder, app: Some(app), client, settings, stop, running: Some(running) }
    }

    /// Stops the node, and starts it again on the same folder and address.
    pub async fn restart(&mut self) {
        self.stop.cancel();
        self.running.take().unwrap().await.unwrap().unwrap();
        // What the last visits held goes with them; the store is free once nobody holds it.
        let listener = TcpListener::bind(self.address).await.unwrap();
        self.app = None;
        let (app, node_address, stop, running) = start(&self.settings, &self.sample, listener).await;
        (self.app, self.node_address, self.stop, self.running) = (Some(app), node_address, stop, Some(running));
    }

    pub fn app(&self) -> &App {
        self.app.as_ref().unwrap()
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// `GET` of a path, in French unless the request says otherwise.
    pub fn ask(&self, path: &str) -> RequestBuilder {
        self.client.get(self.url(path)).header("accept-language", "fr")
    }

    pub async fn get(&self, path: &str) -> Response {
        self.ask(path).send().await.unwrap()
    }

    /// The body of a page that is there.
    pub async fn page(&self, path: &str) -> String {
        let answer = self.get(path).await;
        assert_eq!(answer.status(), 200, "{path}");
        answer.text().await.unwrap()
    }

    /// An answer of the API.
    pub async fn api(&self, path: &str) -> Value {
        serde_json::from_str(&self.page(path).await).unwrap()
    }

    pub async fn node(&self, path: &str) -> Response {
        self.client.get(format!("http://{}{path}", self.node_address)).send().await.unwrap()
    }

    /// Waits until the host was asked for everything once.
    pub async fn filled(&self) {
        let host: HostId = "sample".parse().unwrap();
        wait_until("everything is known", || self.app().hosts[&host].health.vitals().is_filled).await;
    }
}

impl Drop for TestWindow {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

async fn start(
    settings: &Settings,
    sample: &SampleHost,
    public: TcpListener,
) -> (App, SocketAddr, CancellationToken, JoinHandle<anyhow::Result<()>>) {
    let clock = sample.clock();
    let pace = Pace { longest_pause: Duration::from_millis(100), ..Pace::default() };
    let node = Node::new(settings, pace, Arc::new(move || clock.now())).unwrap();
    let errors: Vec<_> = node.findings.iter().filter(|finding| finding.is_error()).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let own = free().await;
    let node_address = own.local_addr().unwrap();
    let (app, stop) = (node.app.clone(), CancellationToken::new());
    let running = tokio::spawn(node.run(public, own, stop.clone()));
    (app, node_address, stop, running)
}

fn settings(folder: &Path, host: SocketAddr) -> Settings {
    let sample = HostSettings {
        adapter: Adapter::Ulule,
        name: "Sample".into(),
        base: Url::parse(&format!("http://{host}/v1")).unwrap(),
        site: Url::parse(&format!("http://{host}/")).unwrap(),
        requests_per_second: Decimal::from(1000),
        countries: vec!["FR".into()],
        pictures: Vec::new(),
        api_key: None,
        webhook_secret: Some(Secret::from(WEBHOOK_SECRET.to_owned())),
    };
    let anywhere = SocketAddr::from(([127, 0, 0, 1], 0));
    Settings {
        listen: Listen {
            public: anywhere,
            node: anywhere,
            origin: here(anywhere),
            trusted_proxies: Proxies::default(),
        },
        store: folder.join("data"),
        folders: Folders {
            regions: folder.join("regions"),
            themes: Path::new(env!("CARGO_MANIFEST_DIR")).join("themes"),
        },
        // Most tests look at no picture: what is fetched meanwhile should not slow them down.
        pictures: Pictures { per_second: 1, ..Pictures::default() },
        backup_days: BACKUP_DAYS,
        hosts: [("sample".parse().unwrap(), sample)].into(),
        mail: Mail::Nowhere,
        webhooks: Webhooks { private: true },
        sign_in: [("sample".parse().unwrap(), sample_sign_in())].into(),
        sessions: SESSIONS,
        limits: MANY,
        log: Log { format: LogFormat::Text, level: tracing::Level::WARN },
        warnings: Vec::new(),
    }
}

/// Nobody is ever too quick, unless a test says so.
pub const MANY: Limits = Limits { sign_ins: NonZeroU32::MAX, forms: NonZeroU32::MAX, letters: NonZeroU32::MAX };

/// The sample host vouches for people.
pub fn sample_sign_in() -> SignInSettings {
    SignInSettings {
        kind: ProviderKind::Host("sample".parse().unwrap()),
        client_id: CLIENT.0.into(),
        client_secret: Secret::from(CLIENT.1.to_owned()),
        label: Texts::default(),
    }
}

pub fn noon() -> Clock {
    Clock::fixed(NOON.parse().unwrap())
}

async fn free() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").await.unwrap()
}

/// Writes a region's file, whole, as an editor that saves safely does.
pub fn write_region(regions: &Path, name: &str, text: &str) {
    let folder = regions.join(name);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("region.toml.new"), text).unwrap();
    fs::rename(folder.join("region.toml.new"), folder.join("region.toml")).unwrap();
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

pub async fn wait_until(what: &str, mut done: impl FnMut() -> bool) {
    let patience = tokio::time::Instant::now() + Duration::from_secs(60);
    while !done() {
        assert!(tokio::time::Instant::now() < patience, "still waiting: {what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// A region on the Puy-de-Dôme and a partner.
pub const AUVERGNE: &str = r#"
languages = ["fr", "en"]
timezone = "Europe/Paris"
hostnames = ["auvergne.example"]
theme = "base"
[name]
fr = "Auvergne"
en = "Auvergne"
[tagline]
fr = "Ce que les gens d'ici font naître"
en = "What people here bring to life"
[about]
fr = "Une fenêtre."
en = "A window."
[host]
id = "sample"
partners = ["auvergne"]
[territory]
countries = ["FR"]
codes = ["FR-63"]
[legal]
publisher = "Association des essais"
email = "bonjour@auvergne.example"
[legal.host]
name = "Sample SA"
registration = "ORIAS 00000000"
"#;

/// A running project in Riom, half way, with one reward.
pub fn project(id: u64, over: Value) -> Value {
    let mut project = json!({
        "id": id, "slug": format!("p-{id}"), "type": "project", "status": "online", "is_online": true,
        "is_cancelled": false, "finished": false, "goal_raised": false, "lang": "fr", "country": "FR",
        "currency": "EUR", "name": {"fr": "Le four à pain", "en": "The oven"}, "subtitle": {"fr": "Du pain pour Riom"},
        "description": {"fr": "<p>Un four de village.</p>"}, "goal": 100, "amount_raised": 50, "percent": 50,
        "supporters_count": 5, "date_start": "2026-02-20T00:00:00Z", "date_end": "2026-03-10T22:59:00Z",
        "timezone": "Europe/Paris", "location": {"city": "Riom", "country": "FR"},
        "main_tag": {"id": 37, "name": {"fr": "Patrimoine", "en": "Heritage"}}, "owner": {"id": 70, "name": "Ana Roc"},
        "rewards": [{"id": id * 10, "price": 12.5, "title": {"fr": "Merci"}, "stock": 10, "stock_available": 4, "stock_taken": 6, "available": true}],
    });
    project.as_object_mut().unwrap().extend(over.as_object().unwrap().clone());
    project
}
