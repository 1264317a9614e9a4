//! Where a host of this kind is, and who we are to it.

use std::fmt;
use std::time::Duration;

use url::Url;

use crate::domain::project::HostId;

/// How to reach one host. The key never shows in logs.
#[derive(Clone)]
pub struct Settings {
    /// The host's name in the settings.
    pub id: HostId,
    /// The host's name for people.
    pub name: String,
    /// Where its API is, `https://api.ulule.com/v1`. Nothing outside this origin is ever asked.
    pub base: Url,
    /// Where its pages are, `https://www.ulule.com/`.
    pub site: Url,
    /// A key of the host's API; without one, reading is anonymous.
    pub api_key: Option<String>,
    /// How long one request may take in all.
    pub timeout: Duration,
    /// The largest answer read, in bytes after decompression.
    pub body_limit: usize,
}

impl Settings {
    /// Anonymous, with 20 seconds and 8 MB to an answer.
    pub fn at(id: HostId, name: impl Into<String>, base: Url, site: Url) -> Self {
        let (timeout, body_limit) = (Duration::from_secs(20), 8_000_000);
        Self { id, name: name.into(), base, site, api_key: None, timeout, body_limit }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = self.api_key.as_ref().map(|_| "…");
        out.debug_struct("Settings")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("base", &self.base.as_str())
            .field("site", &self.site.as_str())
            .field("api_key", &key)
            .field("timeout", &self.timeout)
            .field("body_limit", &self.body_limit)
            .finish()
    }
}

/// Settings that describe no host to be asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadSettings {
    /// An address of another kind.
    #[error(
        "`{field}` of the host «{id}» is «{found}», expected an address such as {example}: http or https, without a \
         name, a password, a query or a fragment"
    )]
    Address {
        /// The host.
        id: HostId,
        /// Which of the two addresses.
        field: &'static str,
        /// What was written.
        found: String,
        /// What may be written.
        example: &'static str,
    },
    /// A key that cannot be sent.
    #[error("`api_key` of the host «{0}» holds signs that no key has: copy it again, without quotes or line breaks")]
    Key(HostId),
    /// The network part did not start.
    #[error("the host «{0}» cannot be asked: {1}")]
    Client(HostId, String),
}

/// An address as settings may have it.
pub(super) fn check(id: &HostId, field: &'static str, url: &Url, example: &'static str) -> Result<(), BadSettings> {
    let web = matches!(url.scheme(), "http" | "https") && url.has_host();
    let bare = url.username().is_empty() && url.password().is_none();
    if web && bare && url.query().is_none() && url.fragment().is_none() {
        return Ok(());
    }
    let mut found = url.clone();
    _ = found.set_password(None);
    Err(BadSettings::Address { id: id.clone(), field, found: found.into(), example })
}
