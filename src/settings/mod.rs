//! The node's settings: a TOML file with `ORIEL__...` variables over it, typed and checked once, at start.
//! What a region decides stands in its own file (`region_file`).

mod host;
mod mail;
mod pictures;
mod proxies;
mod secret;
mod sign_in;
#[cfg(test)]
mod tests;
mod webhooks;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use config::{Environment, Source as _};
use url::Url;

use crate::domain::person::{ProviderId, SessionLimits};
use crate::domain::project::HostId;
use crate::file::{Finding, Section, Source};

pub use host::{Adapter, HostSettings};
pub use mail::{Mail, MailServer, MailTls};
pub use pictures::Pictures;
pub use proxies::{Network, NoNetwork, Proxies};
pub use secret::Secret;
pub use sign_in::{Limits, ProviderKind, SESSIONS, SignInSettings, is_secure};
pub use webhooks::Webhooks;

/// Everything a node needs to know before it serves.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where it listens.
    pub listen: Listen,
    /// The folder of the embedded store.
    pub store: PathBuf,
    /// Where regions and themes are.
    pub folders: Folders,
    /// For how many days archives of all of it are kept, 1 to 365: residents are told.
    pub backup_days: u16,
    /// The crowdfunding hosts, by name; never empty.
    pub hosts: BTreeMap<HostId, HostSettings>,
    /// Who vouches for people, by name.
    pub sign_in: BTreeMap<ProviderId, SignInSettings>,
    /// How long people stay signed in.
    pub sessions: SessionLimits,
    /// How often they may try.
    pub limits: Limits,
    /// What pictures may take.
    pub pictures: Pictures,
    /// Where letters go.
    pub mail: Mail,
    /// Where regions may have their webhooks.
    pub webhooks: Webhooks,
    /// How it tells what it does.
    pub log: Log,
    /// What is worth a look in the file.
    pub warnings: Vec<Finding>,
}

/// Where a node listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listen {
    /// For everyone.
    pub public: SocketAddr,
    /// For those who run it: health and metrics.
    pub node: SocketAddr,
    /// Scheme and host by which residents reach windows that have no host name of their own.
    pub origin: Url,
    /// Proxies that are believed on who asks.
    pub trusted_proxies: Proxies,
}

/// Folders of files that people write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// One folder a region.
    pub regions: PathBuf,
    /// One folder a theme.
    pub themes: PathBuf,
}

/// What a node keeps on the disk, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The folder of the embedded store.
    pub store: PathBuf,
    /// Where regions and themes are.
    pub folders: Folders,
    /// For how many days archives of all of it are kept, 1 to 365.
    pub backup_days: u16,
}

/// How a node tells what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Log {
    /// For machines or for people.
    pub format: LogFormat,
    /// The least grave level that is told.
    pub level: tracing::Level,
}

/// The form of a line in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// One JSON object a line.
    Json,
    /// Words.
    Text,
}

/// For how many days archives are kept where the settings do not say.
pub const BACKUP_DAYS: u16 = 30;

impl Settings {
    /// The settings in `file` with those of `variables` that begin with `ORIEL__` over them; every finding if one is an
    /// error. `ORIEL__LISTEN__PUBLIC` stands for `public` under `[listen]`; lists are separated by commas.
    pub fn load(file: &Path, variables: impl Iterator<Item = (String, String)>) -> Result<Self, Vec<Finding>> {
        let mut source = Source::read(file)?;
        overlay(&mut source, variables);
        let settings = settings(&source.root(), file.parent().unwrap_or(Path::new("")));
        let refused = source.is_refused();
        let findings = source.into_findings();
        match settings {
            Some(settings) if !refused => Ok(Self { warnings: findings, ..settings }),
            _ => Err(findings),
        }
    }
}

impl Kept {
    /// The same part of what [`Settings::load`] reads, for whoever needs no more and cannot read the files of secrets.
    pub fn load(file: &Path, variables: impl Iterator<Item = (String, String)>) -> Result<Self, Vec<Finding>> {
        let mut source = Source::read(file)?;
        overlay(&mut source, variables);
        let root = source.root();
        root.leave();
        let kept = kept(&root, file.parent().unwrap_or(Path::new("")));
        drop(root);
        kept.filter(|_| !source.is_refused()).ok_or_else(|| source.into_findings())
    }
}

fn overlay(source: &mut Source, variables: impl Iterator<Item = (String, String)>) {
    let ours = Environment::with_prefix("ORIEL").prefix_separator("__").separator("__").ignore_empty(true);
    let values = ours.source(Some(variables.collect())).collect().unwrap_or_default();
    let values: BTreeMap<_, _> = values.into_iter().collect();
    for (path, value) in values {
        let name = format!("ORIEL__{}", path.replace('.', "__").to_uppercase());
        let keys: Vec<&str> = path.split('.').collect();
        source.set(&keys, &value.into_string().unwrap_or_default(), &name);
    }
}

fn settings(root: &Section<'_>, folder: &Path) -> Option<Settings> {
    let (listen, hosts) = (listen(root), hosts(root, folder));
    let kept = kept(root, folder);
    let sign_in = sign_in::providers(root, &hosts.keys().collect::<Vec<_>>(), folder);
    let (sessions, limits) = (sign_in::sessions(root), sign_in::limits(root));
    let (pictures, log) = (pictures::pictures(root), log(root));
    let (mail, webhooks) = (mail::mail(root, folder), webhooks::webhooks(root));
    let Kept { store, folders, backup_days } = kept?;
    Some(Settings {
        listen,
        store,
        folders,
        backup_days,
        hosts,
        sign_in,
        sessions,
        limits,
        pictures,
        mail,
        webhooks,
        log,
        warnings: Vec::new(),
    })
}

fn listen(root: &Section<'_>) -> Listen {
    let section = root.section("listen");
    let address = |key, default: [u8; 4], port| {
        let expected = "an address and a port, such as \"127.0.0.1:8080\"";
        let written = section.as_ref().and_then(|section| section.parsed(key, "bad-address", expected, str::parse));
        written.unwrap_or_else(|| SocketAddr::from((default, port)))
    };
    let (public, node) = (address("public", [127, 0, 0, 1], 8080), address("node", [127, 0, 0, 1], 9090));
    let Some(section) = section else {
        return Listen { public, node, origin: here(public), trusted_proxies: Proxies::default() };
    };
    let written = section.has("origin").then(|| host::address(&section, "origin", ORIGIN)).flatten();
    let origin = written.unwrap_or_else(|| here(public));
    let listen = Listen { public, node, origin, trusted_proxies: proxies::proxies(&section) };
    if listen.public == listen.node && listen.public.port() != 0 {
        section.spot("node").error("shared-address", "this is the public address too", "an address of its own");
    }
    listen
}

const ORIGIN: &str = "how residents reach this node, such as \"https://fenetres.example\"";

/// What is listened on, as an address.
pub fn here(public: SocketAddr) -> Url {
    // A scheme, an address and a port always make one.
    Url::parse(&format!("http://{public}")).unwrap_or_else(|error| unreachable!("{public}: {error}"))
}

fn kept(root: &Section<'_>, folder: &Path) -> Option<Kept> {
    let (store, folders) = (store(root, folder), folders(root, folder));
    let days = root.section("backup").and_then(|section| section.one("keep_days")?.whole(1, 365));
    let backup_days = days.and_then(|days| u16::try_from(days).ok()).unwrap_or(BACKUP_DAYS);
    Some(Kept { store: store?, folders, backup_days })
}

fn store(root: &Section<'_>, folder: &Path) -> Option<PathBuf> {
    let expected = "the folder that the node keeps its state in: [store] path = \"/var/lib/oriel\"";
    let Some(section) = root.section("store") else { return root.missing("store", expected) };
    let path = section.text("path").or_else(|| section.missing("path", expected))?;
    Some(folder.join(path))
}

fn folders(root: &Section<'_>, folder: &Path) -> Folders {
    let section = root.section("folders");
    let existing = |key: &'static str| {
        let written = section.as_ref().and_then(|section| section.text(key));
        let path = folder.join(written.as_deref().unwrap_or(key));
        if !path.is_dir() {
            let spot = section.as_ref().map_or_else(|| root.spot("folders"), |section| section.spot(key));
            spot.error("no-folder", format!("there is no folder {}", path.display()), "a folder that exists");
        }
        path
    };
    Folders { regions: existing("regions"), themes: existing("themes") }
}

fn hosts(root: &Section<'_>, folder: &Path) -> BTreeMap<HostId, HostSettings> {
    const EXPECTED: &str = "at least one crowdfunding host: [hosts.ulule] adapter = \"ulule\" ...";
    let Some(section) = root.section("hosts") else {
        return root.missing("hosts", EXPECTED).unwrap_or_default();
    };
    let named = section.named();
    if named.is_empty() {
        section.spot("").error("empty", "no host is given", EXPECTED);
    }
    named.into_iter().filter_map(|(name, section)| host::host(&name, &section, folder)).collect()
}

fn log(root: &Section<'_>) -> Log {
    const LEVELS: [(&str, tracing::Level); 5] = [
        ("error", tracing::Level::ERROR),
        ("warn", tracing::Level::WARN),
        ("info", tracing::Level::INFO),
        ("debug", tracing::Level::DEBUG),
        ("trace", tracing::Level::TRACE),
    ];
    let section = root.section("log");
    let format =
        section.as_ref().and_then(|log| log.word("format", &[("json", LogFormat::Json), ("text", LogFormat::Text)]));
    let level = section.as_ref().and_then(|log| log.word("level", &LEVELS));
    Log { format: format.unwrap_or(LogFormat::Text), level: level.unwrap_or(tracing::Level::INFO) }
}
