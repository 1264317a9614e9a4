//! The host's JSON, as version 2020-11-10 has it: only what we read. Anything may be null that the host does not need for
//! a campaign to run; any number may be an integer, a float or a text.

use jiff::Timestamp;
use serde::Deserialize;

use super::figure::{Figure, shown};
use super::i18n::{PerLanguage, Words};
use super::parse::{Flaw, instant, one_or_many, parse};
use super::{HostError, ProjectId};
use crate::domain::language::Lang;
use crate::domain::money::Currency;
use crate::domain::project::Slug;

/// Every state of a project that the host documents.
const STATUSES: [&str; 8] =
    ["online", "new", "pending", "pending-owner", "pending-final-validation", "validated", "refused", "waiting"];

/// What decides whether anyone may see a project. Read first: a draft may lack nearly everything else.
#[derive(Deserialize)]
struct Standing {
    id: Figure,
    status: String,
    is_online: bool,
}

/// A project, `GET /projects/{id}`.
#[derive(Debug, Deserialize)]
pub(super) struct WireProject {
    pub(super) slug: Slug,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) is_cancelled: bool,
    pub(super) finished: bool,
    pub(super) goal_raised: bool,
    pub(super) lang: Lang,
    pub(super) country: Option<String>,
    pub(super) currency: Currency,
    #[serde(default)]
    pub(super) name: Words,
    #[serde(default)]
    pub(super) subtitle: Words,
    #[serde(default)]
    pub(super) description: Words,
    #[serde(default)]
    pub(super) description_funding: Words,
    #[serde(default)]
    pub(super) description_yourself: Words,
    pub(super) goal: Figure,
    pub(super) amount_raised: Figure,
    pub(super) committed: Option<Figure>,
    pub(super) nb_products_sold: Option<Figure>,
    pub(super) percent: Option<Figure>,
    pub(super) supporters_count: Option<Figure>,
    pub(super) news_count: Option<Figure>,
    #[serde(default, deserialize_with = "instant")]
    pub(super) date_start: Option<Timestamp>,
    #[serde(default, deserialize_with = "instant")]
    pub(super) date_end: Option<Timestamp>,
    pub(super) timezone: Option<String>,
    pub(super) location: Option<WirePlace>,
    pub(super) main_image: Option<PerLanguage<WireImage>>,
    pub(super) video: Option<PerLanguage<WireVideo>>,
    pub(super) main_tag: Option<WireTag>,
    pub(super) tags: Option<Vec<WireTag>>,
    pub(super) owner: Option<WireUser>,
    pub(super) absolute_url: Option<String>,
    pub(super) urls: Option<WireUrls>,
    pub(super) rewards: Option<Vec<WireReward>>,
    #[serde(default, deserialize_with = "one_or_many")]
    pub(super) latest_news: Vec<WireNews>,
    pub(super) partnerships: Option<Vec<WirePartnership>>,
    pub(super) sponsorships: Option<Vec<WireSponsorship>>,
}

impl WireProject {
    /// Whether there are more messages than the newest, which came along.
    pub(super) fn has_more_news(&self) -> bool {
        let count = self.news_count.as_ref().and_then(|count| count.count().ok()).unwrap_or(0);
        count > self.latest_news.len() as u64
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct WirePlace {
    pub(super) city: Option<String>,
    pub(super) region: Option<String>,
    pub(super) country: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireImage {
    pub(super) versions: Option<WireVersions>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireVersions {
    pub(super) large: Option<WireVersion>,
    pub(super) medium: Option<WireVersion>,
    pub(super) small: Option<WireVersion>,
    pub(super) full: Option<WireVersion>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireVersion {
    pub(super) url: Option<String>,
    pub(super) width: Option<Figure>,
    pub(super) height: Option<Figure>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireVideo {
    pub(super) url: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireTag {
    pub(super) id: Figure,
    #[serde(default)]
    pub(super) name: Words,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireUser {
    pub(super) id: Option<Figure>,
    pub(super) name: Option<String>,
    pub(super) absolute_url: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireUrls {
    pub(super) web: Option<WireWeb>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireWeb {
    pub(super) checkout: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireReward {
    pub(super) id: Figure,
    #[serde(default)]
    pub(super) title: Words,
    #[serde(default)]
    pub(super) description: Words,
    pub(super) price: Figure,
    pub(super) is_hidden: Option<bool>,
    pub(super) available: Option<bool>,
    pub(super) stock: Option<Figure>,
    pub(super) stock_available: Option<Figure>,
    pub(super) stock_taken: Option<Figure>,
    pub(super) delivery: Option<WireDelivery>,
    pub(super) variants: Option<Vec<WireVariant>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireDelivery {
    pub(super) date_delivery: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireVariant {
    #[serde(default)]
    pub(super) description: Words,
    pub(super) stock: Option<Figure>,
    pub(super) stock_available: Option<Figure>,
    pub(super) stock_taken: Option<Figure>,
}

/// `GET /projects/{id}/news`.
#[derive(Debug, Deserialize)]
pub(super) struct NewsList {
    pub(super) news: Vec<WireNews>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireNews {
    pub(super) id: Figure,
    #[serde(default)]
    pub(super) title: Words,
    #[serde(default)]
    pub(super) content: Words,
    #[serde(default, deserialize_with = "instant")]
    pub(super) date_publication: Option<Timestamp>,
    pub(super) status: Option<String>,
    pub(super) reserved: Option<bool>,
    pub(super) absolute_url: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WirePartnership {
    pub(super) partner: Option<WirePartner>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WirePartner {
    pub(super) slug: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireSponsorship {
    pub(super) amount: Figure,
    #[serde(default)]
    pub(super) description: Words,
    pub(super) is_full: Option<bool>,
    pub(super) sponsor: Option<WireSponsor>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireSponsor {
    pub(super) name: Option<String>,
    pub(super) link: Option<String>,
}

/// The project `id` in `body`; none if it is not for everyone to see.
pub(super) fn project(body: &[u8], id: &ProjectId) -> Result<Option<WireProject>, HostError> {
    let standing: Standing = parse(body, id)?;
    let number = standing.id.id();
    if number != id.as_str() {
        return Err(Flaw::new("id", format!("expected {id}, found {}", shown(&number))).of(id));
    }
    if !STATUSES.contains(&standing.status.as_str()) {
        let expected = STATUSES.join(", ");
        return Err(Flaw::new(
            "status",
            format!("found the word «{}», expected one of {expected}", shown(&standing.status)),
        )
        .of(id));
    }
    if standing.status != "online" || !standing.is_online {
        return Ok(None);
    }
    parse(body, id).map(Some)
}
