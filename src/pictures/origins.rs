//! Where pictures may come from: what the settings name, and nowhere else. Stories are written by strangers, and a server
//! that fetches any address of theirs could be sent anywhere.

use std::collections::HashSet;
use std::sync::Arc;

use url::{Origin, Url};

/// The origins that pictures may come from. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Origins(Arc<HashSet<Origin>>);

impl Origins {
    /// Where a picture is to be fetched: over https where that is admitted, whatever was written; none where its host is not
    /// named. `//host/path` is read too.
    pub(super) fn settle(&self, address: &str) -> Option<Url> {
        let address = address.trim();
        let bare = address.strip_prefix("//").or_else(|| address.strip_prefix("http://"));
        let secure = bare.and_then(|bare| Url::parse(&format!("https://{bare}")).ok());
        let plain = bare.and_then(|bare| Url::parse(&format!("http://{bare}")).ok());
        let as_written = Url::parse(address).ok();
        secure.into_iter().chain(plain).chain(as_written).find(|url| self.admit(url)).map(|mut url| {
            url.set_fragment(None);
            url
        })
    }

    /// Whether an address is of one of them.
    pub(super) fn admit(&self, url: &Url) -> bool {
        let plain = url.username().is_empty() && url.password().is_none();
        plain && matches!(url.scheme(), "http" | "https") && self.0.contains(&url.origin())
    }
}

impl<'a> FromIterator<&'a Url> for Origins {
    fn from_iter<I: IntoIterator<Item = &'a Url>>(urls: I) -> Self {
        Self(Arc::new(urls.into_iter().map(Url::origin).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_named_hosts_are_asked_and_over_https_where_they_can_be() {
        let named = ["https://img.example/any/path", "http://127.0.0.1:81"].map(|url| Url::parse(url).unwrap());
        let origins: Origins = named.iter().collect();
        let settled = |address: &str| origins.settle(address).map(String::from);
        assert_eq!(settled("http://img.example/a.jpg#x").as_deref(), Some("https://img.example/a.jpg"));
        assert_eq!(settled("//img.example/a.jpg").as_deref(), Some("https://img.example/a.jpg"));
        assert_eq!(settled("http://127.0.0.1:81/a").as_deref(), Some("http://127.0.0.1:81/a"));
        for stranger in [
            "https://img.example:444/a",
            "https://img.example.evil.example/a",
            "https://me@img.example/a",
            "http://127.0.0.1/a",
            "http://169.254.169.254/latest/meta-data",
            "ftp://img.example/a",
            "/a.jpg",
            "",
        ] {
            assert_eq!(settled(stranger), None, "{stranger}");
        }
    }
}
