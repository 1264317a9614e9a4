//! Addresses on the host. One that the host's answer gives is used only if it leads to the host; otherwise ours is.

use url::Url;

use super::settings::{BadSettings, Settings, check};

/// The host's site.
pub(super) struct Links {
    site: Url,
    base: Url,
}

impl Links {
    pub(super) fn new(settings: &Settings) -> Result<Self, BadSettings> {
        check(&settings.id, "site", &settings.site, "https://www.ulule.com/")?;
        let mut site = settings.site.clone();
        if !site.path().ends_with('/') {
            site.set_path(&format!("{}/", site.path()));
        }
        Ok(Self { site, base: settings.base.clone() })
    }

    /// `given`, or the page of the project with this slug.
    pub(super) fn page(&self, given: Option<&str>, slug: &str) -> String {
        given.and_then(|given| self.own(given)).unwrap_or_else(|| format!("{}{slug}/", self.site))
    }

    /// `given`, or the checkout of the project with this id.
    pub(super) fn checkout(&self, given: Option<&str>, id: &str) -> String {
        given.and_then(|given| self.own(given)).unwrap_or_else(|| format!("{}projects/{id}/checkout/", self.site))
    }

    /// Where a project begins.
    pub(super) fn propose(&self) -> String {
        format!("{}projects/create/", self.site)
    }

    /// `given`, if it leads to the host: its site, a sister of it (`fr.ulule.com`), or where its API is.
    pub(super) fn own(&self, given: &str) -> Option<String> {
        let url = web(given)?;
        let known = [&self.site, &self.base].iter().any(|ours| ours.origin() == url.origin());
        (known || self.is_sister(&url)).then(|| url.into())
    }

    fn is_sister(&self, url: &Url) -> bool {
        let same_door = url.scheme() == self.site.scheme() && url.port() == self.site.port();
        let (Some(host), Some(url::Host::Domain(site))) = (url.domain(), self.site.host()) else { return false };
        let name = site.strip_prefix("www.").unwrap_or(site);
        // A name without a dot would make every host under a top-level domain a sister.
        same_door && name.contains('.') && (host == name || host.ends_with(&format!(".{name}")))
    }
}

/// An address on the web without credentials in it; `//host/path` is taken as https.
pub(super) fn web(given: &str) -> Option<Url> {
    let given = given.trim();
    let whole = if given.starts_with("//") { format!("https:{given}") } else { given.into() };
    let url = Url::parse(&whole).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())?;
    (url.username().is_empty() && url.password().is_none() && whole.len() <= 2000).then_some(url)
}
