//! A region: one configured territory, as its own file says. Reading that file is `region_file`'s work.

use std::time::Duration;

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::audit::Accessibility;
use super::language::{Lang, Texts};
use super::look::Chosen;
use super::person::{Named, Person};
use super::policy::Policy;
use super::project::{HostId, Project, RegionId};
use super::territory::Territory;

/// Everything that a territory wrote about its window.
#[derive(Debug, Clone)]
pub struct Region {
    /// Its name in addresses and on disk.
    pub id: RegionId,
    /// Its name, per language.
    pub name: Texts,
    /// One sentence under the name, per language.
    pub tagline: Texts,
    /// What the window is, plain text in paragraphs, per language.
    pub about: Texts,
    /// The languages of its pages, the default first; never empty.
    pub languages: Vec<Lang>,
    /// The zone of its dates.
    pub zone: TimeZone,
    /// The host names it answers to, lower case, without a port.
    pub hostnames: Vec<String>,
    /// The theme that dresses it.
    pub theme: String,
    /// What it chose of what the theme leaves open.
    pub look: Chosen,
    /// The host it shows.
    pub host: HostId,
    /// Where on the host its projects are by the host's own word.
    pub member_of: HostMembership,
    /// What lies inside.
    pub territory: Territory,
    /// What it admits.
    pub policy: Policy,
    /// Who answers for it.
    pub legal: Legal,
    /// What was found of access to it.
    pub accessibility: Accessibility,
    /// Further links in the head of every page.
    pub navigation: Vec<Link>,
    /// What its file decides by hand. What was decided in the console comes before it.
    pub curation: Vec<Decision>,
    /// Who operates it from the start.
    pub operators: Vec<Named>,
    /// Age of what is shown, from which on pages say it.
    pub stale_after: Duration,
}

impl Region {
    /// The language of pages whose address names none.
    pub fn default_language(&self) -> Lang {
        self.languages.first().copied().unwrap_or(Lang::FR)
    }

    /// Whether its file names this person as operator.
    pub fn is_operated_by(&self, person: &Person) -> bool {
        self.operators.iter().any(|named| named.is(person))
    }

    /// What its file decides of this project, if anything.
    pub fn decision(&self, project: &Project) -> Option<&Decision> {
        self.curation
            .iter()
            .find(|decision| decision.project == project.key.id.as_str() || decision.project == project.slug.as_str())
    }
}

/// The host's own groupings whose projects are the region's, whatever their place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HostMembership {
    /// Slugs of partner pages.
    pub partners: Vec<String>,
    /// Slugs of channels.
    pub channels: Vec<String>,
    /// Ids of tags.
    pub tags: Vec<String>,
}

/// Who publishes the window, for the legal page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Legal {
    /// The legal person that publishes it.
    pub publisher: String,
    /// Its legal form and registration number.
    pub registration: String,
    /// Its postal address.
    pub address: String,
    /// The person who answers for what is published.
    pub director: String,
    /// Where to write.
    pub email: String,
    /// Where to call.
    pub phone: Option<String>,
    /// Who serves the pages: name, address, telephone.
    pub hosting: String,
    /// Whom to ask about accessibility; the e-mail above if none.
    pub accessibility_contact: Option<String>,
    /// The crowdfunding host's legal identity. Without it, pages offer no link to a checkout.
    pub host: Option<LegalHost>,
}

/// The crowdfunding host, as the law wants it named beside every invitation to give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegalHost {
    /// The legal person, «Ulule SA».
    pub name: String,
    /// Its registration as an intermediary (ORIAS in France).
    pub registration: String,
}

/// A link in the head of every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it says.
    pub label: Texts,
    /// A path of the window, or an https address elsewhere.
    pub href: String,
}

/// A choice about one project, made by hand in the region file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The project's id or slug on the host.
    pub project: String,
    /// In or out.
    pub choice: Choice,
    /// Why, for whoever asks.
    pub reason: String,
}

/// What a decision by hand does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// In, wherever it is.
    Pin,
    /// Out, wherever it is.
    Hide,
}
