//! `[hosts.NAME]`: a crowdfunding host, and how to speak with it.

use std::path::Path;

use rust_decimal::Decimal;
use url::{Host, Url};

use super::secret::{Secret, secret};
use crate::domain::project::HostId;
use crate::file::Section;

/// A crowdfunding host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostSettings {
    /// The dialect it speaks.
    pub adapter: Adapter,
    /// Its name, as residents know it.
    pub name: String,
    /// The root of its API.
    pub base: Url,
    /// The root of its pages.
    pub site: Url,
    /// The most requests that it is sent, exact, 0.1 to 50.
    pub requests_per_second: Decimal,
    /// Countries whose projects are looked at beyond the regions' memberships: ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// Where its pictures are, besides its site and its API.
    pub pictures: Vec<Url>,
    /// The key to its API.
    pub api_key: Option<Secret>,
    /// What its webhooks must know; 16 characters or more.
    pub webhook_secret: Option<Secret>,
}

/// The dialects that Oriel speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Adapter {
    /// Ulule's API v1, and the sample host's.
    Ulule,
}

pub(super) fn host(name: &str, section: &Section<'_>, folder: &Path) -> Option<(HostId, HostSettings)> {
    let refuse = |error: crate::domain::name::InvalidName| {
        section.spot("").error("bad-host", error.to_string(), "a short name in lower case: [hosts.ulule]");
    };
    let id: Option<HostId> = name.parse().map_err(refuse).ok();
    let adapter =
        section.word("adapter", &[("ulule", Adapter::Ulule)]).or_else(|| section.missing("adapter", "\"ulule\""));
    let (base, site) = (address(section, "base", BASE), address(section, "site", SITE));
    let settings = HostSettings {
        name: section.text("name").unwrap_or_else(|| name.into()),
        requests_per_second: rate(section),
        countries: countries(section),
        pictures: pictures(section),
        api_key: secret(section, ["api_key", "api_key_file"], 1, folder),
        webhook_secret: secret(section, ["webhook_secret", "webhook_secret_file"], 16, folder),
        adapter: adapter?,
        base: base?,
        site: site?,
    };
    Some((id?, settings))
}

const BASE: &str = "the root of its API, such as \"https://api.ulule.com/v1\"";
const SITE: &str = "the root of its pages, such as \"https://www.ulule.com\"";

pub(super) fn address(section: &Section<'_>, key: &'static str, expected: &str) -> Option<Url> {
    let read = |text: &str| match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.query().is_none() && url.username().is_empty() => {
            Ok(url)
        }
        _ => Err(format!("«{text}» is not an address on the web")),
    };
    let url = section.parsed(key, "bad-url", expected, read).or_else(|| section.missing(key, expected))?;
    if url.scheme() == "http" && !is_here(&url) {
        section.spot(key).warning("plain-http", "anybody on the way can read and change what is said", "https://");
    }
    Some(url)
}

fn pictures(section: &Section<'_>) -> Vec<Url> {
    let usable = |url: &Url| matches!(url.scheme(), "http" | "https") && url.path() == "/" && is_bare(url);
    let listed = section.list("pictures").into_iter().filter_map(|(text, spot)| {
        let url = Url::parse(&text).ok().filter(usable);
        match &url {
            None => spot.error("bad-url", format!("«{text}» is no scheme and host"), PICTURES),
            Some(url) if url.scheme() == "http" && !is_here(url) => {
                spot.warning("plain-http", "anybody on the way can put another picture there", "https://");
            }
            Some(_) => {}
        }
        url
    });
    listed.collect()
}

const PICTURES: &str = "where the host keeps its pictures, without a path: [\"https://img.ulule.com\"]";

fn is_bare(url: &Url) -> bool {
    url.has_host()
        && url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty()
        && url.password().is_none()
}

fn is_here(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn rate(section: &Section<'_>) -> Decimal {
    let Some(digits) = section.digits("requests_per_second") else { return Decimal::ONE };
    let bounds = Decimal::new(1, 1)..=Decimal::from(50);
    let rate = Decimal::from_str_exact(&digits).ok().filter(|rate| bounds.contains(rate));
    if rate.is_none() {
        let problem = format!("«{digits}» cannot be used");
        section.spot("requests_per_second").error("bad-number", problem, "a number from 0.1 to 50");
    }
    rate.unwrap_or(Decimal::ONE)
}

fn countries(section: &Section<'_>) -> Vec<String> {
    let legal = |code: &str| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
    let (good, bad): (Vec<_>, Vec<_>) = section.list("countries").into_iter().partition(|(code, _)| legal(code));
    for (code, spot) in bad {
        spot.error("bad-country", format!("«{code}» is no country code"), "ISO 3166 codes of two capital letters");
    }
    good.into_iter().map(|(code, _)| code).collect()
}
