//! What became of a fund: who wrote, signed, accepted or refused it, and where it stands.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::draft::{Draft, Vote};
use super::terms::PromiseTerms;
use super::top_up::TopUp;
use super::verified::Verified;
use crate::domain::fund::{AllocationView, FundId, Funds, Minor, Status};
use crate::domain::journal::Actor;
use crate::domain::language::Texts;

/// Who did something, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Who.
    pub by: Actor,
    /// When.
    pub at: Timestamp,
}

impl Signature {
    /// Whether it is this person's.
    pub fn is_of(&self, by: &Actor) -> bool {
        matches!(by, Actor::Person(_)) && self.by == *by
    }
}

/// What people did to a fund on its way, beside what its file keeps of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// Its sponsor took the promise back before it was answered.
    TakenBack,
    /// The vote on its public money was recorded.
    Voted,
    /// The record of that vote was set right.
    VoteCorrected,
    /// Its sponsor asked for more money in it.
    TopUpAsked,
    /// The region did not take it.
    TopUpRefused,
    /// Its sponsor gave it up.
    TopUpDropped,
    /// Paused.
    Paused,
    /// It counts again.
    Resumed,
    /// Its sponsor took back what was not granted.
    Withdrawn,
}

impl Turn {
    /// The word for it; the text `fund-turn-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::TakenBack => "taken-back",
            Self::Voted => "voted",
            Self::VoteCorrected => "vote-corrected",
            Self::TopUpAsked => "top-up-asked",
            Self::TopUpRefused => "top-up-refused",
            Self::TopUpDropped => "top-up-dropped",
            Self::Paused => "paused",
            Self::Resumed => "resumed",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// A fund with everything that people did to it. Its money is in the books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FundFile {
    /// As it was last written.
    pub draft: Draft,
    /// Who wrote it last.
    pub drafted: Signature,
    /// Who promised it, and the terms they accepted.
    pub submitted: Option<(Signature, PromiseTerms)>,
    /// Who agreed first, where two have to.
    pub endorsed: Option<Signature>,
    /// That whoever pays verified it, where two have to agree.
    #[serde(default)]
    pub verified: Option<Verified>,
    /// Who took it.
    pub accepted: Option<Signature>,
    /// Who did not, and why.
    pub refused: Option<(Signature, String)>,
    /// More money that the region has to answer for.
    #[serde(default)]
    pub top_up: Option<TopUp>,
    /// Who of the region did not take the last, and why.
    #[serde(default)]
    pub top_up_refused: Option<(Signature, String)>,
    /// The decisions that more public money followed.
    #[serde(default)]
    pub more_votes: Vec<Vote>,
    /// The turns that it took, in order.
    #[serde(default)]
    pub turns: Vec<(Turn, Signature)>,
    /// Who closed its books, and the account of what was not used.
    pub closed: Option<(Signature, Texts)>,
}

/// Where a fund stands, for everybody: the first that fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Being written; only its organisation reads it.
    Draft,
    /// Promised; the region has to answer.
    Submitted,
    /// One person of the region agreed; another has to.
    Endorsed,
    /// The region did not take it.
    Refused,
    /// Its books are closed.
    BooksClosed,
    /// Taken back for what was not granted, and something is still to come.
    Withdrawn,
    /// Everything is paid or came to nothing.
    Settled,
    /// Its end is past, and something is still to come.
    Closing,
    /// Nothing counts for the time being.
    Paused,
    /// It counts, and all its money is granted.
    Exhausted,
    /// It counts.
    Open,
    /// Taken; its opening is to come.
    Accepted,
}

impl Standing {
    /// The word for it; the text `fund-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Endorsed => "endorsed",
            Self::Refused => "refused",
            Self::BooksClosed => "books-closed",
            Self::Withdrawn => "withdrawn",
            Self::Settled => "settled",
            Self::Closing => "closing",
            Self::Paused => "paused",
            Self::Exhausted => "exhausted",
            Self::Open => "open",
            Self::Accepted => "accepted",
        }
    }

    /// Whether residents may know of it.
    pub fn is_public(self) -> bool {
        !matches!(self, Self::Draft | Self::Submitted | Self::Endorsed | Self::Refused)
    }
}

impl FundFile {
    pub(super) fn new(draft: Draft, drafted: Signature) -> Self {
        Self {
            draft,
            drafted,
            submitted: None,
            endorsed: None,
            verified: None,
            accepted: None,
            refused: None,
            top_up: None,
            top_up_refused: None,
            more_votes: Vec::new(),
            turns: Vec::new(),
            closed: None,
        }
    }

    /// Where it stands, by the books as they are.
    pub fn standing(&self, id: &FundId, books: Option<&Funds>) -> Standing {
        if self.closed.is_some() {
            return Standing::BooksClosed;
        }
        match books.and_then(|books| books.fund(id)) {
            Some(fund) => {
                let shown = fund.shown();
                // An allocation that is owed still waits for its payment, and one that is paid for its confirmation.
                let is_done = |allocation: &AllocationView<'_>| allocation.shown().state.is_done();
                let done = || fund.allocations().all(|allocation| is_done(&allocation));
                match shown.status {
                    Status::Withdrawn | Status::Closed if done() => Standing::Settled,
                    Status::Withdrawn => Standing::Withdrawn,
                    Status::Closed => Standing::Closing,
                    Status::Paused => Standing::Paused,
                    Status::Open if shown.available == 0 && shown.budget > 0 => Standing::Exhausted,
                    Status::Open => Standing::Open,
                    Status::Accepted => Standing::Accepted,
                }
            }
            None if self.refused.is_some() => Standing::Refused,
            None if self.endorsed.is_some() => Standing::Endorsed,
            None if self.submitted.is_some() => Standing::Submitted,
            None => Standing::Draft,
        }
    }

    /// As it is written, with all its lots as its budget once it has any.
    pub fn written(&self, id: &FundId, books: Option<&Funds>) -> Draft {
        let lots = books.and_then(|books| books.fund(id)).map(|fund| fund.lots().map(|lot| lot.amount).sum());
        let lots = lots.and_then(|lots: Minor| i64::try_from(lots).ok()).filter(|lots| *lots > 0);
        Draft { budget: lots.unwrap_or(self.draft.budget), ..self.draft.clone() }
    }

    /// The numbers of the decisions that its public money follows, the first one first.
    pub fn decisions(&self) -> String {
        let votes = self.draft.vote.iter().chain(&self.more_votes);
        votes.map(|vote| vote.number.as_str()).filter(|number| !number.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// Whether its money is still to be voted.
    pub fn awaits_vote(&self) -> bool {
        self.draft.awaits_vote()
    }

    pub(super) fn set_vote(&mut self, vote: &Vote) {
        self.draft.vote = Some(vote.clone());
    }
}
