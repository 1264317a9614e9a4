//! What happens around match funds, in the past tense.

use imbl::OrdSet;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::access::{Scope, TokenId};
use super::draft::{Draft, Vote};
use super::organisation::Profile;
use super::terms::PromiseTerms;
use super::verified::Verified;
use crate::domain::fact::Subject;
use crate::domain::fund::{Campaign, Entry, FundId, Setup};
use crate::domain::language::Texts;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::sent::SentPicture;
use crate::domain::token::TokenHash;

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum SponsorFact {
    /// An organisation said what it is.
    OrganisationDescribed {
        /// Which.
        organisation: Slug,
        /// What it says.
        profile: Box<Profile>,
    },
    /// An organisation showed its logo, or shows none any more.
    LogoShown {
        /// Which.
        organisation: Slug,
        /// The logo.
        picture: Option<SentPicture>,
    },
    /// A token was made, for a program of an organisation's.
    TokenMade {
        /// Whose funds it opens.
        organisation: Slug,
        /// Which.
        token: TokenId,
        /// What it is called.
        name: String,
        /// What it is good for.
        scopes: OrdSet<Scope>,
        /// The hash of the secret.
        hash: TokenHash,
        /// Until when it is good.
        until: Timestamp,
    },
    /// A token was taken back.
    TokenRevoked {
        /// Whose it was.
        organisation: Slug,
        /// Which.
        token: TokenId,
    },
    /// A fund was drafted, or drafted anew.
    FundDrafted {
        /// Which.
        fund: FundId,
        /// As it is now.
        draft: Box<Draft>,
    },
    /// A draft was thrown away.
    FundDiscarded {
        /// Which.
        fund: FundId,
    },
    /// A signatory promised the money under these terms.
    FundSubmitted {
        /// Which.
        fund: FundId,
        /// The terms they accepted.
        terms: PromiseTerms,
    },
    /// A signatory took the promise back before the region answered.
    FundTakenBack {
        /// Which fund.
        fund: FundId,
    },
    /// The region did not take it.
    FundRefused {
        /// Which.
        fund: FundId,
        /// Why.
        reason: String,
    },
    /// The first of the two people whom a large fund needs agreed.
    FundEndorsed {
        /// Which.
        fund: FundId,
        /// That whoever pays out the money verified the promise.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        verified: Option<Verified>,
    },
    /// A signatory promised more money for a fund; the region has to answer.
    TopUpAsked {
        /// Which fund.
        fund: FundId,
        /// How much, in minor units.
        amount: i64,
        /// The decision that public money follows.
        vote: Option<Vote>,
    },
    /// The first of two people whom so much money needs agreed.
    TopUpEndorsed {
        /// Which fund.
        fund: FundId,
        /// That whoever pays out the money verified it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        verified: Option<Verified>,
    },
    /// The region did not take it.
    TopUpRefused {
        /// Which fund.
        fund: FundId,
        /// Why.
        reason: String,
    },
    /// Its organisation took it back before the region answered.
    TopUpDropped {
        /// Which fund.
        fund: FundId,
    },
    /// A public body's decision was taken, or its number told before it is.
    VoteRecorded {
        /// On which fund.
        fund: FundId,
        /// The decision.
        vote: Vote,
    },
    /// The first fund is about to be accepted: by these rules all are kept, whatever the region file says later.
    BooksOpened {
        /// The rules.
        setup: Setup,
    },
    /// The books are about to hear of a project.
    ProjectDeclared {
        /// Which.
        project: ProjectKey,
        /// What it asks for.
        campaign: Campaign,
    },
    /// Something that moves money, or may.
    Booked {
        /// As the engine takes it.
        entry: Entry,
    },
    /// One person asks that what is owed be corrected; another has to sign.
    CorrectionAsked {
        /// Of which fund.
        fund: FundId,
        /// For which project.
        project: ProjectKey,
        /// By how much, in minor units, up or down.
        delta: i64,
        /// Why.
        reason: String,
    },
    /// Nobody signed, or it was taken back.
    CorrectionDropped {
        /// Of which fund.
        fund: FundId,
        /// For which project.
        project: ProjectKey,
    },
    /// A person ended a campaign that its host tells nothing of any more; what that does to the books follows as an entry.
    CampaignGivenUp {
        /// Which.
        project: ProjectKey,
        /// Why.
        reason: String,
    },
    /// The region closed the books of a fund.
    BooksClosed {
        /// Of which.
        fund: FundId,
        /// What was not used and why, for everyone to read.
        account: Texts,
    },
}

impl SponsorFact {
    /// What it is about.
    pub fn subject(&self) -> Subject {
        match self {
            Self::OrganisationDescribed { organisation, .. }
            | Self::LogoShown { organisation, .. }
            | Self::TokenMade { organisation, .. }
            | Self::TokenRevoked { organisation, .. } => Subject::Organisation(organisation.clone()),
            Self::FundDrafted { fund, .. }
            | Self::FundDiscarded { fund }
            | Self::FundSubmitted { fund, .. }
            | Self::FundRefused { fund, .. }
            | Self::FundEndorsed { fund, .. }
            | Self::FundTakenBack { fund }
            | Self::TopUpAsked { fund, .. }
            | Self::TopUpEndorsed { fund, .. }
            | Self::TopUpRefused { fund, .. }
            | Self::TopUpDropped { fund }
            | Self::VoteRecorded { fund, .. }
            | Self::BooksClosed { fund, .. } => Subject::Fund(fund.clone()),
            Self::CorrectionAsked { fund, project, .. } | Self::CorrectionDropped { fund, project } => {
                Subject::Allocation(fund.clone(), project.clone())
            }
            Self::CampaignGivenUp { project, .. } => Subject::Project(project.clone()),
            Self::BooksOpened { .. } | Self::ProjectDeclared { .. } => Subject::Books,
            Self::Booked { entry } => subject_of(entry),
        }
    }

    /// The word for what happened; the text `told-sponsor-WORD` says it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::OrganisationDescribed { .. } => "described",
            Self::LogoShown { .. } => "logo",
            Self::TokenMade { .. } => "token-made",
            Self::TokenRevoked { .. } => "token-revoked",
            Self::FundDrafted { .. } => "drafted",
            Self::FundDiscarded { .. } => "discarded",
            Self::FundSubmitted { .. } => "submitted",
            Self::FundTakenBack { .. } => "taken-back",
            Self::FundRefused { .. } => "refused",
            Self::FundEndorsed { .. } => "endorsed",
            Self::TopUpAsked { .. } => "top-up-asked",
            Self::TopUpEndorsed { .. } => "top-up-endorsed",
            Self::TopUpRefused { .. } => "top-up-refused",
            Self::TopUpDropped { .. } => "top-up-dropped",
            Self::VoteRecorded { .. } => "voted",
            Self::BooksOpened { .. } => "books-opened",
            Self::ProjectDeclared { .. } => "declared",
            Self::CorrectionAsked { .. } => "correction-asked",
            Self::CorrectionDropped { .. } => "correction-dropped",
            Self::CampaignGivenUp { .. } => "given-up",
            Self::BooksClosed { .. } => "books-closed",
            Self::Booked { entry } => match entry {
                Entry::FundAccepted { .. } => "accepted",
                Entry::Lot { .. } => "lot",
                Entry::FundPaused { .. } => "paused",
                Entry::FundResumed { .. } => "resumed",
                Entry::FundWithdrawn { .. } => "withdrawn",
                Entry::Payment { .. } => "paid",
                Entry::Confirm { .. } => "confirmed",
                Entry::Correction { .. } => "corrected",
                Entry::GiftsImport { .. } => "gifts",
                Entry::Admitted { .. } => "admitted",
                Entry::Away { .. } => "away",
                Entry::Back { .. } => "back",
                Entry::Observation { .. } => "observed",
                Entry::Tick | Entry::Unknown => "ticked",
            },
        }
    }

    /// Whether it only tells what the host said or that time passed: no person decided it.
    pub fn is_told(&self) -> bool {
        match self {
            Self::Booked { entry } => matches!(
                entry,
                Entry::Observation { .. }
                    | Entry::Admitted { .. }
                    | Entry::Away { .. }
                    | Entry::Back { .. }
                    | Entry::Tick
            ),
            _ => matches!(self, Self::ProjectDeclared { .. } | Self::BooksOpened { .. }),
        }
    }
}

fn subject_of(entry: &Entry) -> Subject {
    match entry {
        Entry::FundAccepted { fund } => Subject::Fund(fund.id.clone()),
        Entry::Lot { fund, .. }
        | Entry::FundPaused { fund }
        | Entry::FundResumed { fund }
        | Entry::FundWithdrawn { fund } => Subject::Fund(fund.clone()),
        Entry::Payment { fund, project, .. }
        | Entry::Confirm { fund, project }
        | Entry::Correction { fund, project, .. } => Subject::Allocation(fund.clone(), project.clone()),
        Entry::Observation { .. }
        | Entry::Admitted { .. }
        | Entry::Away { .. }
        | Entry::Back { .. }
        | Entry::GiftsImport { .. }
        | Entry::Tick
        | Entry::Unknown => Subject::Books,
    }
}
