//! A node: one process that keeps catalogs of hosts and serves windows over them. Put together here, from settings.

pub mod control;
pub mod regions;

use std::collections::{BTreeMap, HashSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use anyhow::Context;
use arc_swap::ArcSwap;
use jiff::Timestamp;
use rust_decimal::prelude::ToPrimitive;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::app::Now;
use crate::app::afterwards::Sequels;
use crate::app::catalog::Catalog;
use crate::app::certificate::Seals;
use crate::app::following::{Following, Weekly};
use crate::app::funding::{self, Bookkeeper};
use crate::app::helpers::Helpers;
use crate::app::homes::Homes;
use crate::app::journal::Journal;
use crate::app::notify::Notifier;
use crate::app::people::People;
use crate::domain::gazetteer::Gazetteer;
use crate::domain::person::ProviderId;
use crate::domain::place::Place;
use crate::domain::project::HostId;
use crate::file::{Finding, Stamp};
use crate::host::Host;
use crate::host::ulule::{self, Ulule};
use crate::mail::Post;
use crate::pictures::{self, Origins, Pictures, SentPictures};
use crate::region_file::Known;
use crate::settings::{Adapter, HostSettings, Mail, Settings, SignInSettings};
use crate::sign_in::{Provider, SignIns};
use crate::store::{CatalogStore, PeopleFolder, PostFolder, PostStore, Sled, SledJournal};
use crate::sync::{Pace, Sync};
use crate::web::page_cache::PageCache;
use crate::web::{self, App, Gates, Hook, HostFace, Letters, Metrics, Notices, Streams, Themes};
use crate::webhooks::Webhooks;
use control::Control;
use regions::Regions;

/// How often sessions that ran out are thrown away.
const SWEEP_EVERY: Duration = Duration::from_secs(3600);
/// How often the files of regions and themes are looked at.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// What rendered pages may hold in memory.
const PAGE_CACHE_BYTES: u64 = 64 * 1024 * 1024;

/// A node, put together and not yet running.
pub struct Node {
    /// What pages need.
    pub app: App,
    /// The sync of each host.
    pub syncs: Vec<Sync>,
    painter: pictures::Worker,
    bookkeeper: Bookkeeper,
    notifier: Notifier,
    weekly: Weekly,
    store: Arc<dyn CatalogStore>,
    files: Files,
    control: Control,
    /// What was found in the files of regions and themes at start.
    pub findings: Vec<Finding>,
}

/// The files that are read again when they change.
struct Files {
    regions: Regions,
    themes_folder: PathBuf,
    hosts: Vec<HostId>,
    providers: Vec<ProviderId>,
}

impl Node {
    /// Puts a node together: opens the store, reads regions and themes. Asks no host anything yet. `pace` gives each host's
    /// distances between questions, but for the rate that the settings name.
    pub fn new(settings: &Settings, pace: Pace, now: Now) -> anyhow::Result<Self> {
        let gazetteer = Gazetteer::embedded();
        let hosts: Vec<HostId> = settings.hosts.keys().cloned().collect();
        let sled = Arc::new(Sled::open(&settings.store)?);
        let store: Arc<dyn CatalogStore> = sled.clone();
        let (themes, mut findings) = Themes::load(&settings.folders.themes);
        let mut files = Files {
            regions: Regions::new(settings.folders.regions.clone()),
            themes_folder: settings.folders.themes.clone(),
            hosts: hosts.clone(),
            providers: settings.sign_in.keys().cloned().collect(),
        };
        findings.extend(files.look_at_regions(&themes).findings);
        let journal = Arc::new(Journal::new(Arc::new(SledJournal::open(&settings.store)?), now.clone()));
        let catalog = Catalog::open(store.clone(), gazetteer, journal.clone(), &hosts, files.regions.all())?;
        let catalog = Arc::new(catalog);
        let hears = Arc::downgrade(&catalog);
        journal.listen(Box::new(move |news| hears.upgrade().iter().for_each(|catalog| catalog.hear(news))));
        let (feed, bookkeeper) = funding::feed(journal.clone(), catalog.clone());
        catalog.feed_books(feed);
        let (themes, more) = themes.dressing(&files.regions.all(), files.regions.folder());
        findings.extend(more);
        let themes = Arc::new(ArcSwap::from_pointee(themes));
        let (mut bells, mut faces, mut hooks, mut syncs, mut adapters) =
            (BTreeMap::new(), BTreeMap::new(), BTreeMap::new(), Vec::new(), BTreeMap::new());
        for (id, host) in &settings.hosts {
            let adapter = adapter(id, host, now.clone())?;
            adapters.insert(id.clone(), adapter.clone());
            let pace = Pace { between_requests: between_requests(host), ..pace };
            let (sync, bell) = Sync::new(adapter.clone(), catalog.clone(), host.countries.clone(), pace, now.clone())?;
            faces.insert(id.clone(), HostFace { name: host.name.clone(), propose: adapter.propose() });
            if let Some(secret) = &host.webhook_secret {
                let secret = secret.reveal().to_owned();
                hooks.insert(id.clone(), Hook { secret, host: adapter, bell: bell.clone() });
            }
            bells.insert(id.clone(), bell);
            syncs.push(sync);
        }
        let (pictures, painter) =
            Pictures::open(sled, &settings.store.join("pictures"), &settings.pictures, origins(settings), now.clone())?;
        let people = Arc::new(People::open(Arc::new(PeopleFolder::open(&settings.store)?), settings.sessions)?);
        let faces = Arc::new(faces);
        let kept: Arc<dyn PostStore> = Arc::new(PostFolder::open(&settings.store)?);
        let helpers = Arc::new(Helpers::open(kept.clone())?);
        let homes = Homes::new(settings.listen.origin.clone(), settings.mail != Mail::Mailbox);
        let post = Arc::new(Post::open(kept.clone(), &settings.mail, &homes.host(), now.clone())?);
        let (catalogued, dressed) = (catalog.clone(), themes.clone());
        let letters = Letters {
            catalog: catalogued,
            themes: dressed,
            faces: faces.clone(),
            people: people.clone(),
            homes: homes.clone(),
        };
        let scribe = Box::new(letters.clone());
        let notifier = Notifier::new(
            journal.clone(),
            catalog.clone(),
            post.clone(),
            kept.clone(),
            people.clone(),
            scribe,
            now.clone(),
        );
        let following = Arc::new(Following::open(kept.clone(), post.clone())?);
        let seals = Arc::new(Seals::new(kept.clone()));
        let columnist = Box::new(letters.clone());
        let weekly =
            Weekly::new(following.clone(), catalog.clone(), post.clone(), kept.clone(), columnist, now.clone());
        let webhooks = Webhooks::new(journal.clone(), catalog.clone(), kept, homes, settings.webhooks, now.clone())?;
        let app = App {
            following,
            seals,
            people,
            helpers,
            sign_ins: Arc::new(sign_ins(settings, &adapters)?),
            gates: Arc::new(Gates::new(&settings.limits)),
            notices: Arc::new(Notices::default()),
            catalog,
            journal,
            themes,
            post,
            letters: Arc::new(letters),
            webhooks: Arc::new(webhooks),
            pages: Arc::new(PageCache::new(PAGE_CACHE_BYTES)),
            pictures,
            sent: SentPictures::new(settings.store.join("sent")),
            hosts: Arc::new(bells),
            faces,
            hooks: Arc::new(hooks),
            not_booked: bookkeeper.set_aside.clone(),
            backup_days: settings.backup_days,
            origin: Arc::new(settings.listen.origin.clone()),
            now,
            metrics: Metrics::default(),
            streams: Streams::of_process(),
            trusted_proxies: Arc::new(settings.listen.trusted_proxies.clone()),
        };
        let control = Control::new(app.clone(), settings);
        Ok(Self { app, syncs, painter, bookkeeper, notifier, weekly, store, files, control, findings })
    }

    /// Serves until `stop`; then requests in flight finish, and what is known is on disk.
    pub async fn run(self, public: TcpListener, node: TcpListener, stop: CancellationToken) -> anyhow::Result<()> {
        let mut tasks = JoinSet::new();
        for sync in self.syncs {
            tasks.spawn(sync.run(stop.clone()));
        }
        let painting = self.painter.run(self.app.catalog.clone(), stop.clone());
        tasks.spawn(async move {
            if let Err(error) = painting.await {
                tracing::error!("pictures are fetched no longer: {error:#}");
            }
        });
        tasks.spawn(self.files.watch(self.app.clone(), stop.clone()));
        let (bookkeeper, ended) = (self.bookkeeper, stop.clone());
        tasks.spawn_blocking(move || bookkeeper.run(&ended));
        let (notifier, told) = (self.notifier, stop.clone());
        tasks.spawn_blocking(move || notifier.run(&told));
        let (weekly, told) = (self.weekly, stop.clone());
        tasks.spawn_blocking(move || weekly.run(&told));
        let (post, posted) = (self.app.post.clone(), stop.clone());
        tasks.spawn_blocking(move || post.run(&posted));
        tasks.spawn(self.app.webhooks.clone().run(stop.clone()));
        let (journal, catalog, now) = (self.app.journal.clone(), self.app.catalog.clone(), self.app.now.clone());
        tasks.spawn(Sequels { journal, catalog, now }.run(stop.clone()));
        tasks.spawn(end_sessions(self.app.clone(), stop.clone()));
        let controlled = self.control.serve(stop.clone());
        tasks.spawn(async move {
            if let Err(error) = controlled.await {
                tracing::error!(%error, "commands of this machine, `oriel backup` among them, are not answered");
            }
        });
        let health = axum::serve(node, web::node::router(self.app.clone()));
        let stopped = stop.clone();
        tasks.spawn(async move {
            let served = health.with_graceful_shutdown(async move { stopped.cancelled().await }).await;
            if let Err(error) = served {
                tracing::error!(%error, "health and metrics are served no longer");
            }
        });
        let journal = self.app.journal.clone();
        web::serve(self.app, public, stop.clone()).await?;
        stop.cancel();
        tasks.join_all().await;
        tokio::task::spawn_blocking(move || {
            journal.close();
            self.store.flush()
        })
        .await??;
        Ok(())
    }
}

fn adapter(id: &HostId, host: &HostSettings, now: Now) -> anyhow::Result<Arc<dyn Host>> {
    let Adapter::Ulule = host.adapter;
    let mut settings = ulule::Settings::at(id.clone(), host.name.clone(), host.base.clone(), host.site.clone());
    settings.api_key = host.api_key.as_ref().map(|key| key.reveal().to_owned());
    Ok(Arc::new(Ulule::new(settings, now).with_context(|| format!("the host {id}"))?))
}

/// Who vouches for people.
fn sign_ins(settings: &Settings, hosts: &BTreeMap<HostId, Arc<dyn Host>>) -> anyhow::Result<SignIns> {
    let provider = |(id, settings): (&ProviderId, &SignInSettings)| {
        Provider::new(id.clone(), settings, |host| hosts.get(host).cloned())
    };
    Ok(SignIns::new(settings.sign_in.iter().map(provider).collect::<anyhow::Result<Vec<_>>>()?))
}

/// Where pictures may come from: what each host's settings name, its site and its API.
fn origins(settings: &Settings) -> Origins {
    settings.hosts.values().flat_map(|host| host.pictures.iter().chain([&host.site, &host.base])).collect()
}

fn between_requests(host: &HostSettings) -> Duration {
    let rate = host.requests_per_second.to_f64().filter(|rate| *rate > 0.0).unwrap_or(1.0);
    Duration::from_secs_f64(1.0 / rate)
}

/// Ends sessions that ran out, and forgets residents whose time is over: what is kept of them tells of people.
async fn end_sessions(app: App, stop: CancellationToken) {
    while stop.run_until_cancelled(tokio::time::sleep(SWEEP_EVERY)).await.is_some() {
        let app = app.clone();
        let swept = tokio::task::spawn_blocking(move || {
            erase_pictures(&app);
            web::relay::sweep(&app);
            app.people.sweep((app.now)())
        })
        .await;
        match swept {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::error!(%error, "sessions that ran out are still kept"),
            Err(error) => tracing::error!(%error, "sessions that ran out are still kept"),
        }
    }
}

/// Erases pictures that nothing shows any more: no logo and no answer of any window.
fn erase_pictures(app: &App) {
    let mut shown = HashSet::new();
    for window in app.catalog.windows().all() {
        let local = window.local();
        shown.extend(local.sponsors.logos().map(|sent| sent.hash.clone()));
        let answers = local.afterwards.all().flat_map(|(_, sequel)| sequel.rounds());
        let pictures = answers.filter_map(|(_, asked)| asked.answer.as_ref()?.1.picture.as_ref());
        shown.extend(pictures.map(|sent| sent.hash.clone()));
    }
    if let Err(error) = app.sent.sweep(&shown, SystemTime::now()) {
        tracing::error!(%error, "pictures that nothing shows are still kept");
    }
}

/// The time of the machine.
pub fn machine_time() -> Now {
    Arc::new(Timestamp::now)
}

/// Whether the gazetteer knows a place by this name.
pub fn knows_place(name: &str) -> bool {
    let place = Place { city: Some(name.to_owned()), ..Place::default() };
    !Gazetteer::embedded().locate(&place).is_empty()
}

impl Files {
    fn look_at_regions(&mut self, themes: &Themes) -> regions::Look {
        let looks = themes.looks();
        self.regions.look(&Known {
            themes: Some(&looks),
            hosts: Some(&self.hosts),
            providers: Some(&self.providers),
            place: &knows_place,
        })
    }

    /// Looks at the files every second, and puts in use what changed.
    async fn watch(mut self, app: App, stop: CancellationToken) {
        let mut seen = Seen { themes: Stamp::of(&self.themes_folder), silent: silent(&app) };
        while stop.run_until_cancelled(tokio::time::sleep(LOOK_EVERY)).await.is_some() {
            let app = app.clone();
            let looked = tokio::task::spawn_blocking(move || {
                self.look(&app, &mut seen);
                (self, seen)
            });
            match looked.await {
                Ok(back) => (self, seen) = back,
                Err(error) => {
                    tracing::error!(%error, "files are watched no longer");
                    return;
                }
            }
        }
    }

    fn look(&mut self, app: &App, seen: &mut Seen) {
        let silent = silent(app);
        if silent != seen.silent {
            seen.silent = silent;
            app.pages.clear();
        }
        let stamp = Stamp::of(&self.themes_folder);
        if stamp != seen.themes {
            seen.themes = stamp;
            let (themes, findings) = Themes::load(&self.themes_folder);
            tell(&findings);
            if !findings.iter().any(Finding::is_error) {
                self.dress(app, &themes);
                app.pages.clear();
                tracing::info!("the themes were read again");
            }
        }
        let look = self.look_at_regions(&app.themes.load());
        tell(&look.findings);
        if look.changed {
            self.dress(app, &app.themes.load());
            app.catalog.set_regions(self.regions.all());
            app.hosts.values().for_each(crate::sync::Bell::regions_changed);
            tracing::info!("the regions were read again");
        }
    }

    /// Puts themes in use, as the regions wear them.
    fn dress(&self, app: &App, themes: &Themes) {
        let (themes, findings) = themes.dressing(&self.regions.all(), self.regions.folder());
        tell(&findings);
        app.themes.store(Arc::new(themes));
    }
}

/// What the last look saw.
struct Seen {
    themes: Stamp,
    silent: Vec<bool>,
}

/// Which hosts are silent: pages say so, whatever else stays as it was.
fn silent(app: &App) -> Vec<bool> {
    app.hosts.values().map(|bell| bell.health.vitals().is_silent()).collect()
}

/// Writes what was found in files to the log.
pub fn tell(findings: &[Finding]) {
    for finding in findings {
        if finding.is_error() {
            tracing::error!(%finding, "a file cannot be used; what runs stays");
        } else {
            tracing::warn!(%finding, "a file is worth a look");
        }
    }
}
