//! Where each window is reached from outside: what stands before its paths in letters and in what others are told.

use url::Url;

use crate::domain::language::Lang;
use crate::domain::region::Region;

/// Where windows are reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Homes {
    origin: Url,
    /// Whether the regions' own host names lead here: on a demonstration they do not.
    own_names: bool,
}

/// Where one window is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// Scheme and host, `https://projets.auvergne.example`, without a slash at the end.
    pub origin: String,
    /// What stands before every path: nothing, or `/r/auvergne`.
    pub base: String,
    /// The host name alone.
    pub host: String,
}

impl Homes {
    /// Windows under their own names, and those without one under `origin`.
    pub fn new(origin: Url, own_names: bool) -> Self {
        Self { origin, own_names }
    }

    /// Where a region's window is reached.
    pub fn of(&self, region: &Region) -> Home {
        match region.hostnames.first().filter(|_| self.own_names) {
            Some(name) => {
                Home { origin: format!("{}://{name}", self.origin.scheme()), base: String::new(), host: name.clone() }
            }
            None => Home {
                origin: self.origin.as_str().trim_end_matches('/').to_owned(),
                base: format!("/r/{}", region.id),
                host: self.host(),
            },
        }
    }

    /// The name of the node itself.
    pub fn host(&self) -> String {
        self.origin.host_str().unwrap_or("localhost").trim_matches(['[', ']']).to_owned()
    }
}

impl Home {
    /// The address of a path, in a language where the region has several.
    pub fn address(&self, region: &Region, lang: Option<Lang>, path: &str) -> String {
        let lang = lang.filter(|_| region.languages.len() > 1).map(|lang| format!("/{lang}")).unwrap_or_default();
        format!("{}{}{lang}{path}", self.origin, self.base)
    }
}
