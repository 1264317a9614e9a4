//! A region: one configured territory, as its own file says. Reading that file is `region_file`'s work.

use std::time::Duration;

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::audit::Accessibility;
use super::fund::Setup;
use super::language::{Lang, Texts};
use super::look::Chosen;
use super::money::Currency;
use super::person::{Named, Person};
use super::policy::Policy;
use super::project::{HostId, Project, RegionId};
use super::sponsor::PromiseTerms;
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
    /// By what rules match funds are kept.
    pub match_funds: MatchFunds,
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

/// The rules of a region's match funds. Its books keep those they were opened with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatchFunds {
    /// The one currency of all funds.
    pub currency: Currency,
    /// Days between the end of a campaign and the moment when money is owed.
    pub grace_days: u32,
    /// Minutes after a fund's end in which what the host tells still counts.
    pub closing_grace_minutes: u32,
    /// Above this sum, in minor units, two people of the region have to accept a fund; none: one is always enough.
    pub two_people_above: Option<i64>,
    /// Public money to one beneficiary within a year, in minor units, from which on the law wants an agreement.
    pub agreement_above: i64,
    /// Under which terms sponsors promise.
    pub terms: PromiseTerms,
}

impl MatchFunds {
    /// The rules that books are opened with, where crowd and grants together may reach so many percent of a goal.
    pub fn setup(&self, overfunding_percent: Option<u32>, host_tells_backers: bool) -> Setup {
        Setup {
            currency: self.currency,
            host_tells_backers,
            overfunding_ceiling_percent: overfunding_percent,
            grace_days: self.grace_days,
            closing_grace_minutes: self.closing_grace_minutes,
        }
    }
}

impl Default for MatchFunds {
    fn default() -> Self {
        Self {
            currency: Currency::EUR,
            grace_days: 7,
            closing_grace_minutes: 30,
            two_people_above: Some(1_000_000),
            // France: decree 2001-495 of 6 June 2001, article 1: 23,000 euros a year.
            agreement_above: 2_300_000,
            terms: PromiseTerms::default(),
        }
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
