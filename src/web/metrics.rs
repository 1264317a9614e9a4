//! Figures of the node for Prometheus: counted without locks, written when asked for.

use std::sync::atomic::AtomicU64;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use super::App;

/// What is counted on the way.
#[derive(Debug, Clone)]
pub struct Metrics {
    /// Requests answered from the page cache.
    pub hits: Counter,
    /// Requests answered otherwise, by status.
    pub answers: Family<Status, Counter>,
    /// Seconds to render and compress a page.
    pub renders: Histogram,
    /// Webhook calls taken.
    pub hooks: Counter,
}

/// A label with an HTTP status.
#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
pub struct Status {
    /// The status.
    pub status: u16,
}

#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
struct HostLabel {
    host: String,
}

#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
struct ReasonLabel {
    reason: &'static str,
}

#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
struct RegionLabel {
    region: String,
}

impl Default for Metrics {
    fn default() -> Self {
        Self {
            hits: Counter::default(),
            answers: Family::default(),
            renders: Histogram::new([0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5]),
            hooks: Counter::default(),
        }
    }
}

/// Everything as Prometheus reads it.
pub(super) fn write(app: &App) -> String {
    let mut registry = Registry::with_prefix("oriel");
    let counted = &app.metrics;
    registry.register("page_cache_hits", "Requests answered from the page cache", counted.hits.clone());
    registry.register("answers", "Requests answered otherwise, by status", counted.answers.clone());
    registry.register("render_seconds", "Time to render and compress a page", counted.renders.clone());
    registry.register("live_streams", "Pages that listen for changes", app.streams.open.clone());
    registry.register("webhooks", "Webhook calls taken", counted.hooks.clone());
    write_hosts(app, &mut registry);
    write_regions(app, &mut registry);
    write_pictures(app, &mut registry);
    let mut text = String::new();
    // Writing into memory cannot fail.
    let _ = encode(&mut text, &registry);
    text
}

fn write_hosts(app: &App, registry: &mut Registry) {
    let figures = [
        ("host_up", "1 while the host answers"),
        ("host_requests", "Requests made to the host"),
        ("host_failures", "Requests to the host that failed"),
        ("host_waiting_projects", "Projects waiting to be read"),
        ("host_projects_set_aside", "Projects that could not be read"),
        ("host_last_answer_timestamp_seconds", "When the host last answered"),
    ];
    let families = figures.map(|(name, help)| {
        let family = Family::<HostLabel, Gauge>::default();
        registry.register(name, help, family.clone());
        family
    });
    for (host, bell) in app.hosts.iter() {
        let vitals = bell.health.vitals();
        let last_answer = vitals.last_answer.map_or(0, |at| at.as_second());
        let values = [
            i64::from(!vitals.is_down),
            vitals.requests.cast_signed(),
            vitals.failures.cast_signed(),
            i64::try_from(vitals.waiting).unwrap_or(i64::MAX),
            i64::try_from(vitals.set_aside.len()).unwrap_or(i64::MAX),
            last_answer,
        ];
        for (family, value) in families.iter().zip(values) {
            family.get_or_create(&HostLabel { host: host.to_string() }).set(value);
        }
    }
}

fn write_regions(app: &App, registry: &mut Registry) {
    let shown = Family::<RegionLabel, Gauge>::default();
    let kept_out = Family::<RegionLabel, Gauge>::default();
    registry.register("region_projects", "Projects that a window shows", shown.clone());
    registry.register(
        "region_projects_kept_out",
        "Projects kept out by the region or awaiting a decision",
        kept_out.clone(),
    );
    for window in app.catalog.windows().all() {
        let label = RegionLabel { region: window.region.id.to_string() };
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        shown.get_or_create(&label).set(count(window.shelf().members().len()));
        kept_out.get_or_create(&label).set(count(window.kept_out().len()));
    }
}

fn write_pictures(app: &App, registry: &mut Registry) {
    let figures = app.pictures.figures();
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    for (name, help, value) in [
        ("pictures_ready", "Pictures of hosts that can be shown", count(figures.ready)),
        ("pictures_waiting", "Pictures that wait to be fetched", count(figures.waiting)),
        ("pictures_disk_bytes", "What pictures take on disk", figures.bytes.cast_signed()),
    ] {
        let gauge = Gauge::<i64>::default();
        gauge.set(value);
        registry.register(name, help, gauge);
    }
    let fetched = Counter::<u64>::default();
    fetched.inc_by(figures.fetched);
    registry.register("pictures_fetched", "Pictures fetched and kept", fetched);
    let refused = Family::<ReasonLabel, Counter>::default();
    for (reason, count) in figures.refused {
        refused.get_or_create(&ReasonLabel { reason }).inc_by(count);
    }
    registry.register("pictures_refused", "Pictures that are not shown, by reason", refused);
}

/// Numbers requests of this process.
pub(super) static REQUESTS: AtomicU64 = AtomicU64::new(1);
