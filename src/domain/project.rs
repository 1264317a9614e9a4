//! A project: a campaign on the host, normalised. `Project` is what lists and rules need; `Detail` what its own page adds.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::language::{Lang, Texts};
use super::money::{Currency, Money};
use super::name::name;
use super::place::Place;

name!(
    /// A host in the node's settings, `ulule`.
    HostId, 32, |b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'),
    "a host's name: 1 to 32 lower-case letters, digits and dashes"
);
name!(
    /// A region's name in addresses and on disk, `auvergne`.
    RegionId, 64, |b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'),
    "a region's name: 1 to 64 lower-case letters, digits and dashes"
);
name!(
    /// The host's lasting name for a project; on Ulule a number, because holders may change the slug.
    ProjectId, 64, |b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'),
    "a project's id: 1 to 64 letters, digits, dashes and underscores"
);
name!(
    /// The host's readable name for a project; at most 250 characters on Ulule. It may change.
    Slug, 250, |b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'),
    "a project's slug: 1 to 250 letters, digits, dashes, dots and underscores"
);

/// A project among all hosts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ProjectKey {
    /// The host.
    pub host: HostId,
    /// The project's id there.
    pub id: ProjectId,
}

impl fmt::Display for ProjectKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.host, self.id)
    }
}

/// Where a campaign stands, in its host's judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Public, not yet open for contributions.
    Announced,
    /// Open.
    Running,
    /// Over, and the host says it succeeded.
    Succeeded,
    /// Over, and the host says it did not.
    Failed,
    /// Stopped by its holder or the host.
    Cancelled,
    /// Over on a host where one keeps what was raised.
    Ended,
}

impl Stage {
    /// Every stage, in the order a list offers them.
    pub const ALL: [Self; 6] =
        [Self::Running, Self::Announced, Self::Succeeded, Self::Ended, Self::Failed, Self::Cancelled];

    /// The word used in addresses, files and text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Running => "running",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Ended => "ended",
        }
    }

    /// Whether the campaign has brought what it brought: it is over, and not lost.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Succeeded | Self::Ended)
    }

    /// Whether the campaign can still receive anything, now or later.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Announced | Self::Running)
    }
}

impl FromStr for Stage {
    type Err = UnknownStage;

    fn from_str(word: &str) -> Result<Self, UnknownStage> {
        Self::ALL.into_iter().find(|stage| stage.word() == word).ok_or(UnknownStage)
    }
}

/// A word that names no stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a stage is one of running, announced, succeeded, ended, failed, cancelled")]
pub struct UnknownStage;

/// What a campaign asks for: money, or a number of pre-orders (Ulule's `presale`). Never shown as the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// A sum.
    Money(Money),
    /// Units to be ordered, and how many are.
    Preorders {
        /// Units asked for.
        wanted: u64,
        /// Units ordered.
        sold: u64,
    },
}

/// When a campaign ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The instant.
    pub at: Timestamp,
    /// The host does not say, and we computed it from its rules.
    pub estimated: bool,
}

/// How money is given. What a region admits is its policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Funding {
    /// A gift.
    Donation,
    /// A gift with something in return, pre-orders among them.
    Reward,
    /// A loan without interest.
    LoanFree,
    /// A loan with interest.
    LoanInterest,
    /// A share in a company.
    Equity,
}

/// A subject on the host.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Category {
    /// The host's id.
    pub id: String,
    /// Its name.
    pub name: Texts,
}

/// Who owns the project on the host. Name and address only: no more is kept of a person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The name shown on the host.
    pub name: String,
    /// The host's lasting id of the person, if told.
    pub id: Option<String>,
    /// Their page on the host.
    pub page: Option<String>,
}

/// A picture on the host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// Its address, http or https.
    pub url: String,
    /// Width in pixels, if told.
    pub width: Option<u32>,
    /// Height in pixels, if told.
    pub height: Option<u32>,
}

/// Partner pages, channels and tags that hold the project on its host, by the host's names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Memberships {
    /// Partner slugs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<String>,
    /// Channel slugs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<String>,
    /// Tag ids.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
}

/// A campaign on the host: what lists, rules and figures need of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Project {
    /// Host and id.
    pub key: ProjectKey,
    /// Its readable name in addresses.
    pub slug: Slug,
    /// Its main language.
    pub language: Lang,
    /// The title, plain text.
    pub title: Texts,
    /// One sentence, plain text.
    pub subtitle: Texts,
    /// The subject.
    pub category: Option<Category>,
    /// What it asks for; none on hosts of continuous campaigns.
    pub goal: Option<Goal>,
    /// What the crowd gave.
    pub raised: Money,
    /// The host's own figure, rounded down; may exceed 65,000.
    pub percent: Option<u32>,
    /// How many gave, on hosts that say.
    pub backers: Option<u32>,
    /// When contributions open.
    pub start: Option<Timestamp>,
    /// When they close.
    pub deadline: Option<Deadline>,
    /// The campaign's own time zone, an IANA name.
    pub zone: String,
    /// Where it stands.
    pub stage: Stage,
    /// Where it is.
    pub place: Place,
    /// Who owns it.
    pub holder: Holder,
    /// Its main picture.
    pub image: Option<Image>,
    /// How money is given.
    pub funding: Funding,
    /// How many rewards it offers.
    pub rewards: u32,
    /// Where the host itself puts it.
    pub member_of: Memberships,
    /// Its page on the host.
    pub page: String,
    /// The host's checkout for it.
    pub contribute: String,
}

impl Project {
    /// A project that no host knows yet, for rules to be tried on: it asks for nothing, in the currency, and says no place.
    pub fn sketched(host: HostId, language: Lang, currency: Currency) -> Self {
        let nameless = || "-".to_owned();
        Self {
            key: ProjectKey { host, id: ProjectId(nameless()) },
            slug: Slug(nameless()),
            language,
            title: Texts::default(),
            subtitle: Texts::default(),
            category: None,
            goal: None,
            raised: Money { minor: 0, currency },
            percent: None,
            backers: None,
            start: None,
            deadline: None,
            zone: "UTC".into(),
            stage: Stage::Announced,
            place: Place::default(),
            holder: Holder::default(),
            image: None,
            funding: Funding::Donation,
            rewards: 0,
            member_of: Memberships::default(),
            page: String::new(),
            contribute: String::new(),
        }
    }

    /// The currency of every amount of the project.
    pub fn currency(&self) -> Currency {
        self.raised.currency
    }

    /// Whether contributions are open at `now`. The host's stage may lag behind the clock by one observation.
    pub fn takes_money(&self, now: Timestamp) -> bool {
        self.stage == Stage::Running && self.deadline.is_none_or(|deadline| now < deadline.at)
    }

    /// Progress in percent of the goal, rounded down: the host's figure, or ours where it gives none and the goal is not 0.
    pub fn progress_percent(&self) -> Option<u32> {
        self.percent.or_else(|| {
            let (have, want) = match self.goal? {
                Goal::Money(goal) => (i128::from(self.raised.minor), i128::from(goal.minor)),
                Goal::Preorders { wanted, sold } => (i128::from(sold), i128::from(wanted)),
            };
            let percent = have.checked_mul(100)?.checked_div(want)?;
            u32::try_from(percent.max(0)).ok()
        })
    }
}

/// One thing promised to backers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reward {
    /// The host's id.
    pub id: String,
    /// Plain text; may be missing.
    pub title: Texts,
    /// Sanitised HTML; may be missing.
    pub description: Texts,
    /// The least one gives for it. Cents occur.
    pub price: Money,
    /// How many were taken.
    pub taken: u32,
    /// How many are left; none means no limit.
    pub left: Option<u32>,
    /// Whether it can still be chosen.
    pub available: bool,
    /// The month of delivery, `2026-09`.
    pub delivery: Option<String>,
    /// Choices within it: sizes, colours.
    pub variants: Vec<Variant>,
}

/// A choice within a reward, at the reward's price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// Plain text.
    pub name: Texts,
    /// How many were taken.
    pub taken: u32,
    /// How many are left; none means no limit.
    pub left: Option<u32>,
}

/// A message of the holder to everyone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// The host's id.
    pub id: String,
    /// Plain text.
    pub title: Texts,
    /// Sanitised HTML; empty where the host reserves it for backers.
    pub content: Texts,
    /// When it was published.
    pub published: Timestamp,
    /// Its page on the host.
    pub page: Option<String>,
    /// For backers only: title and link are all we may show.
    pub reserved: bool,
}

/// Money that a sponsor declared on the host. Shown in the host's words, never added to ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sponsorship {
    /// The sponsor's name.
    pub sponsor: String,
    /// Its address.
    pub link: Option<String>,
    /// The amount the host shows. Ulule does not say whether it is a cap or a sum paid.
    pub amount: Money,
    /// Plain text.
    pub description: Texts,
    /// Whether the host says it is used up.
    pub full: bool,
}

/// What only a project's own page shows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// The project, sanitised HTML.
    pub story: Texts,
    /// What the money is for, sanitised HTML.
    pub funding: Texts,
    /// Who they are, sanitised HTML.
    pub about: Texts,
    /// Address of a video's page on a site we know, never its markup.
    pub video: Option<String>,
    /// What backers get.
    pub rewards: Vec<Reward>,
    /// Messages, newest first.
    pub news: Vec<News>,
    /// Money declared on the host.
    pub sponsorships: Vec<Sponsorship>,
}
