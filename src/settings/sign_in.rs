//! `[sign_in.NAME]`, `[sessions]`, `[limits]`: who vouches for people, how long they stay signed in, how often they may try.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::path::Path;
use std::time::Duration;

use url::Url;

use super::host::address;
use super::secret::{Secret, secret};
use crate::domain::language::Texts;
use crate::domain::person::{ProviderId, SessionLimits};
use crate::domain::project::HostId;
use crate::file::{Section, nearest};

/// Who vouches for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInSettings {
    /// How to speak with them.
    pub kind: ProviderKind,
    /// Who we are to them.
    pub client_id: String,
    /// What proves it.
    pub client_secret: Secret,
    /// What the button says, per language; their name in the settings if nothing.
    pub label: Texts,
}

/// How to speak with whoever vouches for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProviderKind {
    /// A crowdfunding host's own sign-in: plain OAuth2, through its adapter.
    Host(HostId),
    /// OpenID Connect, found by discovery from this issuer, exactly as it names itself.
    OpenId(String),
}

/// How often people may try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Sign-ins begun or ended from one address, each minute.
    pub sign_ins: NonZeroU32,
    /// Forms sent from one address or by one person, each minute.
    pub forms: NonZeroU32,
    /// Letters that one address asks for without an account, to confirm something, each hour.
    pub letters: NonZeroU32,
}

impl Default for Limits {
    fn default() -> Self {
        const fn count(count: u32) -> NonZeroU32 {
            match NonZeroU32::new(count) {
                Some(count) => count,
                None => NonZeroU32::MIN,
            }
        }
        Self { sign_ins: count(20), forms: count(60), letters: count(20) }
    }
}

/// Half an hour at rest, twelve hours in all: a working day.
pub const SESSIONS: SessionLimits =
    SessionLimits { idle: Duration::from_secs(30 * 60), longest: Duration::from_secs(12 * 3600) };

pub(super) fn providers(root: &Section<'_>, hosts: &[&HostId], folder: &Path) -> BTreeMap<ProviderId, SignInSettings> {
    let named = root.section("sign_in").map(|section| section.named()).unwrap_or_default();
    named.into_iter().filter_map(|(name, section)| provider(&name, &section, hosts, folder)).collect()
}

fn provider(
    name: &str,
    section: &Section<'_>,
    hosts: &[&HostId],
    folder: &Path,
) -> Option<(ProviderId, SignInSettings)> {
    let refuse = |error: crate::domain::name::InvalidName| {
        section.spot("").error("bad-provider", error.to_string(), "a short name in lower case: [sign_in.ulule]");
    };
    let id: Option<ProviderId> = name.parse().map_err(refuse).ok();
    let client_id = section.text("client_id").or_else(|| section.missing("client_id", "who we are to them"));
    let given = section.has("client_secret") || section.has("client_secret_file");
    let client_secret = secret(section, ["client_secret", "client_secret_file"], 8, folder);
    if !given {
        section.missing::<()>("client_secret", "what proves who we are: client_secret_file = \"secret\"");
    }
    let label = section.texts("label", &[]);
    let kind = kind(section, hosts)?;
    Some((id?, SignInSettings { kind, client_id: client_id?, client_secret: client_secret?, label }))
}

fn kind(section: &Section<'_>, hosts: &[&HostId]) -> Option<ProviderKind> {
    const KINDS: [(&str, bool); 2] = [("host", true), ("openid", false)];
    let is_host = section.word("kind", &KINDS).or_else(|| section.missing("kind", "\"host\" or \"openid\""));
    if is_host == Some(true) {
        return host(section, hosts);
    }
    address(section, "issuer", ISSUER)?;
    // As it was written: an issuer is compared letter by letter.
    section.text("issuer").filter(|_| is_host.is_some()).map(ProviderKind::OpenId)
}

const ISSUER: &str = "the issuer, exactly as it names itself, such as \"https://login.example/realms/region\"";

fn host(section: &Section<'_>, hosts: &[&HostId]) -> Option<ProviderKind> {
    const EXPECTED: &str = "the name of a host in these settings: host = \"ulule\"";
    let id: HostId =
        section.parsed("host", "bad-host", EXPECTED, str::parse).or_else(|| section.missing("host", EXPECTED))?;
    if !hosts.contains(&&id) {
        let near = nearest(id.as_str(), hosts.iter().map(|host| host.as_str()));
        section.spot("host").error_near("unknown-host", format!("there is no host «{id}»"), EXPECTED, near);
        return None;
    }
    Some(ProviderKind::Host(id))
}

pub(super) fn sessions(root: &Section<'_>) -> SessionLimits {
    let Some(section) = root.section("sessions") else { return SESSIONS };
    let minute = Duration::from_secs(60);
    let idle = section.duration("idle", 5 * minute..=24 * 60 * minute).unwrap_or(SESSIONS.idle);
    let longest = section.duration("longest", 5 * minute..=30 * 24 * 60 * minute).unwrap_or(SESSIONS.longest);
    if idle > longest {
        let problem = "a session would end before it could rest that long";
        section.spot("idle").error("too-long", problem, "no more than «longest»");
    }
    SessionLimits { idle, longest }
}

pub(super) fn limits(root: &Section<'_>) -> Limits {
    let usual = Limits::default();
    let Some(section) = root.section("limits") else { return usual };
    let count = |key| section.whole(key, 1..=10_000).and_then(NonZeroU32::new);
    Limits {
        sign_ins: count("sign_ins_per_minute").unwrap_or(usual.sign_ins),
        forms: count("forms_per_minute").unwrap_or(usual.forms),
        letters: count("letters_per_hour").unwrap_or(usual.letters),
    }
}

/// Whether browsers reach us in a way that nobody on the way can listen to.
pub fn is_secure(origin: &Url) -> bool {
    origin.scheme() == "https"
}
