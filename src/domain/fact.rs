//! Every kind of fact that a journal may hold. Each feature declares its own, beside the state that follows from them.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::afterwards::AfterwardsFact;
use super::call::CallFact;
use super::certificate::CertificateFact;
use super::curation::CurationFact;
use super::event::EventFact;
use super::fund::FundId;
use super::loan::{LoanFact, LoanId};
use super::member::MemberFact;
use super::need::{NeedFact, NeedId};
use super::offer::{OfferFact, OfferId};
use super::person::PersonId;
use super::project::{ProjectKey, Slug};
use super::sponsor::SponsorFact;
use super::support::{SupportFact, SupportId};
use super::webhook::{WebhookFact, WebhookId};

/// What happened, in the past tense. Never edited, never deleted: a mistake is corrected by a further fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// Who may do what.
    Member(MemberFact),
    /// What the region chose of its projects.
    Curation(CurationFact),
    /// Calls for projects, and their entries.
    Call(CallFact),
    /// The agenda.
    Event(EventFact),
    /// Who outside is told.
    Webhook(WebhookFact),
    /// Match funds, and every movement of them.
    Sponsor(SponsorFact),
    /// What projects need besides money.
    Need(NeedFact),
    /// Help that residents offer.
    Offer(OfferFact),
    /// What organisations lend.
    Loan(LoanFact),
    /// Labels, and what public bodies add beside money.
    Support(SupportFact),
    /// What a campaign reached, signed.
    Certificate(CertificateFact),
    /// What became of a campaign.
    Afterwards(AfterwardsFact),
}

impl Fact {
    /// What it is about.
    pub fn subject(&self) -> Subject {
        match self {
            Self::Member(fact) => fact.subject(),
            Self::Curation(fact) => fact.subject(),
            Self::Call(fact) => fact.subject(),
            Self::Event(fact) => fact.subject(),
            Self::Webhook(fact) => fact.subject(),
            Self::Sponsor(fact) => fact.subject(),
            Self::Need(fact) => fact.subject(),
            Self::Offer(fact) => fact.subject(),
            Self::Loan(fact) => fact.subject(),
            Self::Support(fact) => fact.subject(),
            Self::Certificate(fact) => fact.subject(),
            Self::Afterwards(fact) => fact.subject(),
        }
    }
}

/// The names of the parts that differ.
pub(super) fn differing<const N: usize>(parts: [(&'static str, bool); N]) -> Vec<&'static str> {
    parts.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
}

/// What a fact is about: the history of a thing is every fact with it as subject.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// The window as a whole.
    Window,
    /// A person and their roles, or an invitation by its id.
    Person(PersonId),
    /// A project.
    Project(ProjectKey),
    /// A collection.
    Collection(Slug),
    /// A call for projects.
    Call(Slug),
    /// An entry to a call, by its number there.
    Entry(Slug, u32),
    /// An event.
    Event(Slug),
    /// An outgoing webhook.
    Webhook(WebhookId),
    /// An organisation that adds to gifts.
    Organisation(Slug),
    /// A match fund.
    Fund(FundId),
    /// What a fund grants a project.
    Allocation(FundId, ProjectKey),
    /// A loan.
    Loan(LoanId),
    /// A label of a public body's.
    Label(Slug),
    /// What a public body adds to a project.
    Support(SupportId),
    /// What the books heard of hosts and of time.
    Books,
    /// Something that a project needs.
    Need(NeedId),
    /// An offer of help; never whoever made it.
    Offer(OfferId),
}

impl fmt::Display for Subject {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Window => out.write_str("window"),
            Self::Person(id) => write!(out, "person/{id}"),
            Self::Project(key) => write!(out, "project/{key}"),
            Self::Collection(slug) => write!(out, "collection/{slug}"),
            Self::Call(slug) => write!(out, "call/{slug}"),
            Self::Entry(slug, number) => write!(out, "call/{slug}/{number}"),
            Self::Event(slug) => write!(out, "event/{slug}"),
            Self::Webhook(id) => write!(out, "webhook/{id}"),
            Self::Organisation(slug) => write!(out, "organisation/{slug}"),
            Self::Fund(id) => write!(out, "fund/{id}"),
            Self::Allocation(fund, project) => write!(out, "fund/{fund}/{project}"),
            Self::Loan(id) => write!(out, "loan/{id}"),
            Self::Label(slug) => write!(out, "label/{slug}"),
            Self::Support(id) => write!(out, "support/{id}"),
            Self::Books => out.write_str("books"),
            Self::Need(id) => write!(out, "need/{id}"),
            Self::Offer(id) => write!(out, "offer/{id}"),
        }
    }
}
