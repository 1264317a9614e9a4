//! What people may be told of.

use serde::{Deserialize, Serialize};

use crate::domain::guard::Standing;
use crate::domain::member::SponsorRank;

/// What a person is told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// They are on the jury of a call now.
    JurorNamed,
    /// Projects came in of which nobody can tell whether they belong here.
    ProjectsToReview,
    /// An entry to a call came in.
    EntryReceived,
    /// An entry to a call was written anew or taken back.
    EntryChanged,
    /// Somebody who holds a project proposes an event.
    EventProposed,
    /// An event that they proposed is taken up, or is not.
    EventAnswered,
    /// Somebody offers a project of theirs a hand.
    OfferMade,
    /// Somebody who offers help wrote again, agreed, or ended it.
    OfferAnswered,
    /// Their own entry to a call is in.
    EntryTaken,
    /// Their project is invited to a call.
    Invited,
    /// The terms of a call that they entered changed.
    TermsChanged,
    /// A call that they entered is decided.
    CallDecided,
    /// A call that they entered was taken back.
    CallWithdrawn,
    /// Months after their campaign succeeded they are asked what became of it.
    Afterwards,
    /// Somebody took a role that was offered to them.
    MemberJoined,
    /// They have a role no more.
    RoleTaken,
    /// A webhook rests because nothing arrived.
    WebhookPaused,
    /// An organisation promised a fund: the region has to answer.
    FundSubmitted,
    /// The region took their fund.
    FundAccepted,
    /// A first person of the region agreed to their fund.
    FundEndorsed,
    /// The region did not take their fund.
    FundRefused,
    /// Their fund owes money.
    PaymentDue,
    /// A sponsor says that it paid.
    PaymentRecorded,
    /// A correction of what is owed has to be signed.
    CorrectionAsked,
    /// An organisation lends something to their project, if they want it.
    LoanOffered,
    /// A project takes what their organisation lends, or does not.
    LoanAnswered,
    /// What was lent to their project is not to be had.
    LoanWithdrawn,
    /// A project asks their body for something.
    SupportAsked,
    /// A project agrees to what their body would give, or does not.
    SupportAnswered,
    /// A public body would give their project something, under conditions.
    SupportProposed,
    /// A public body gives their project something.
    SupportGiven,
    /// A public body does not give their project what it asked for, or takes it back.
    SupportRefused,
    /// A project that they follow crossed a line that they set.
    LineCrossed,
}

/// How long it may wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// It is told with the next letter, within the hour.
    Soon,
    /// It is told the next morning.
    Daily,
}

impl Kind {
    /// Every kind, in the order of letters and forms.
    pub const ALL: [Self; 33] = [
        Self::JurorNamed,
        Self::ProjectsToReview,
        Self::EntryReceived,
        Self::EntryChanged,
        Self::EventProposed,
        Self::EventAnswered,
        Self::OfferMade,
        Self::OfferAnswered,
        Self::EntryTaken,
        Self::Invited,
        Self::TermsChanged,
        Self::CallDecided,
        Self::CallWithdrawn,
        Self::Afterwards,
        Self::MemberJoined,
        Self::RoleTaken,
        Self::WebhookPaused,
        Self::FundSubmitted,
        Self::FundAccepted,
        Self::FundEndorsed,
        Self::FundRefused,
        Self::PaymentDue,
        Self::PaymentRecorded,
        Self::CorrectionAsked,
        Self::LoanOffered,
        Self::LoanAnswered,
        Self::LoanWithdrawn,
        Self::SupportAsked,
        Self::SupportAnswered,
        Self::SupportProposed,
        Self::SupportGiven,
        Self::SupportRefused,
        Self::LineCrossed,
    ];

    /// The word for it: the text `notice-WORD` tells of it, `notice-kind-WORD` names it.
    pub fn word(self) -> &'static str {
        match self {
            Self::JurorNamed => "juror-named",
            Self::ProjectsToReview => "projects-to-review",
            Self::EntryReceived => "entry-received",
            Self::EntryChanged => "entry-changed",
            Self::EventProposed => "event-proposed",
            Self::EventAnswered => "event-answered",
            Self::OfferMade => "offer-made",
            Self::OfferAnswered => "offer-answered",
            Self::EntryTaken => "entry-taken",
            Self::Invited => "invited",
            Self::TermsChanged => "terms-changed",
            Self::CallDecided => "call-decided",
            Self::CallWithdrawn => "call-withdrawn",
            Self::Afterwards => "afterwards",
            Self::MemberJoined => "member-joined",
            Self::RoleTaken => "role-taken",
            Self::WebhookPaused => "webhook-paused",
            Self::FundSubmitted => "fund-submitted",
            Self::FundAccepted => "fund-accepted",
            Self::FundEndorsed => "fund-endorsed",
            Self::FundRefused => "fund-refused",
            Self::PaymentDue => "payment-due",
            Self::PaymentRecorded => "payment-recorded",
            Self::CorrectionAsked => "correction-asked",
            Self::LoanOffered => "loan-offered",
            Self::LoanAnswered => "loan-answered",
            Self::LoanWithdrawn => "loan-withdrawn",
            Self::SupportAsked => "support-asked",
            Self::SupportAnswered => "support-answered",
            Self::SupportProposed => "support-proposed",
            Self::SupportGiven => "support-given",
            Self::SupportRefused => "support-refused",
            Self::LineCrossed => "line-crossed",
        }
    }

    /// The kind with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// How long it may wait.
    pub fn urgency(self) -> Urgency {
        match self {
            Self::ProjectsToReview
            | Self::EntryReceived
            | Self::EntryChanged
            | Self::EventProposed
            | Self::MemberJoined
            | Self::PaymentRecorded
            | Self::LineCrossed
            | Self::Afterwards => Urgency::Daily,
            Self::JurorNamed
            | Self::EventAnswered
            | Self::OfferMade
            | Self::OfferAnswered
            | Self::EntryTaken
            | Self::Invited
            | Self::TermsChanged
            | Self::CallDecided
            | Self::CallWithdrawn
            | Self::RoleTaken
            | Self::WebhookPaused
            | Self::FundSubmitted
            | Self::FundAccepted
            | Self::FundEndorsed
            | Self::FundRefused
            | Self::PaymentDue
            | Self::CorrectionAsked
            | Self::LoanOffered
            | Self::LoanAnswered
            | Self::LoanWithdrawn
            | Self::SupportAsked
            | Self::SupportAnswered
            | Self::SupportProposed
            | Self::SupportGiven
            | Self::SupportRefused => Urgency::Soon,
        }
    }

    /// Whether somebody with this standing may ever be told of it; `judges` whether they are on a jury.
    pub fn concerns(self, standing: &Standing, judges: bool) -> bool {
        match self {
            Self::WebhookPaused
            | Self::MemberJoined
            | Self::FundSubmitted
            | Self::PaymentRecorded
            | Self::CorrectionAsked => standing.is_operator(),
            Self::FundAccepted | Self::FundEndorsed | Self::FundRefused | Self::PaymentDue => {
                standing.sponsors().any(|(_, rank)| rank == SponsorRank::Signatory)
            }
            Self::ProjectsToReview | Self::EventProposed => standing.is_curator(),
            Self::LoanAnswered => {
                let signs = standing.sponsors().any(|(_, rank)| rank == SponsorRank::Signatory);
                signs || standing.bodies().next().is_some()
            }
            Self::SupportAsked | Self::SupportAnswered | Self::LineCrossed => standing.bodies().next().is_some(),
            Self::EntryReceived | Self::EntryChanged => standing.is_curator() || judges,
            kind if kind.is_for_holders() => standing.holds,
            _ => true,
        }
    }

    /// Whether it is told to people because they hold a project, not because they have a role.
    pub fn is_for_holders(self) -> bool {
        matches!(
            self,
            Self::EventAnswered
                | Self::OfferMade
                | Self::OfferAnswered
                | Self::EntryTaken
                | Self::Invited
                | Self::TermsChanged
                | Self::CallDecided
                | Self::CallWithdrawn
                | Self::LoanOffered
                | Self::LoanWithdrawn
                | Self::SupportProposed
                | Self::SupportGiven
                | Self::SupportRefused
                | Self::Afterwards
        )
    }

    /// Whether people are told of it although they did it themselves: it is their receipt.
    pub fn is_receipt(self) -> bool {
        self == Self::EntryTaken
    }
}
