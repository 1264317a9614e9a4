//! Who is told of which fact. The one place that says so: a fact that is not named here is told to nobody.

use super::kind::Kind;
use crate::domain::afterwards::AfterwardsFact;
use crate::domain::call::{Call, CallFact, Entry};
use crate::domain::event::EventFact;
use crate::domain::fact::{Fact, Subject};
use crate::domain::fund::{self, FundId, FundView};
use crate::domain::journal::Record;
use crate::domain::loan::LoanFact;
use crate::domain::member::MemberFact;
use crate::domain::offer::{OfferFact, Side};
use crate::domain::person::PersonId;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::sponsor::SponsorFact;
use crate::domain::state::RegionState;
use crate::domain::support::SupportFact;
use crate::domain::webhook::{PauseReason, WebhookFact};

/// Who.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Audience {
    /// Whoever runs the window.
    Operators,
    /// Whoever chooses for it, operators among them.
    Curators,
    /// One person.
    Person(PersonId),
    /// Whoever holds a project.
    Holders(ProjectKey),
    /// Whoever speaks for an organisation that adds to gifts.
    Signatories(Slug),
    /// The agents of a public body.
    Agents(Slug),
}

/// Of what somebody is told, and who.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// As what.
    pub kind: Kind,
    /// Who.
    pub audiences: Vec<Audience>,
    /// About what, where that is not what the fact is about.
    pub subject: Option<Subject>,
}

/// Who is told of a fact, and as what. `state` is the region's as it is now. Whoever did it is told nothing but receipts.
pub fn whom(record: &Record, state: &RegionState) -> Vec<Telling> {
    let of_it = of_fact(record, state).into_iter();
    of_it.map(|(kind, audiences)| Telling { kind, audiences, subject: None }).chain(due(record, state)).collect()
}

fn of_fact(record: &Record, state: &RegionState) -> Vec<(Kind, Vec<Audience>)> {
    let told = match &record.fact {
        // Whoever entered has it in writing.
        Fact::Call(CallFact::Entered { by, .. }) => {
            let receipt = (Kind::EntryTaken, vec![Audience::Person(by.clone())]);
            return call(&record.fact, state).into_iter().chain([receipt]).collect();
        }
        Fact::Call(_) => call(&record.fact, state),
        Fact::Event(fact) => event(fact, state),
        Fact::Sponsor(fact) => sponsor(fact, state),
        Fact::Offer(fact) => offer(fact, state),
        Fact::Loan(fact) => loan(fact, state),
        Fact::Support(fact) => support(fact, state),
        Fact::Afterwards(AfterwardsFact::Asked { project, .. }) => {
            Some((Kind::Afterwards, vec![Audience::Holders(project.clone())]))
        }
        Fact::Member(MemberFact::InvitationAccepted { .. }) => Some((Kind::MemberJoined, vec![Audience::Operators])),
        Fact::Member(MemberFact::RoleTaken { person, .. }) => {
            Some((Kind::RoleTaken, vec![Audience::Person(person.clone())]))
        }
        Fact::Webhook(WebhookFact::Paused { reason: PauseReason::Failing | PauseReason::Gone, .. }) => {
            Some((Kind::WebhookPaused, vec![Audience::Operators]))
        }
        _ => None,
    };
    told.into_iter().collect()
}

fn sponsor(fact: &SponsorFact, state: &RegionState) -> Option<(Kind, Vec<Audience>)> {
    let theirs = |fund: &FundId| signatories(fund, state).into_iter().collect();
    Some(match fact {
        SponsorFact::FundSubmitted { .. } | SponsorFact::TopUpAsked { .. } => {
            (Kind::FundSubmitted, vec![Audience::Operators])
        }
        SponsorFact::FundRefused { fund, .. } | SponsorFact::TopUpRefused { fund, .. } => {
            (Kind::FundRefused, theirs(fund))
        }
        SponsorFact::FundEndorsed { fund, .. } | SponsorFact::TopUpEndorsed { fund, .. } => {
            (Kind::FundEndorsed, theirs(fund))
        }
        SponsorFact::CorrectionAsked { .. } => (Kind::CorrectionAsked, vec![Audience::Operators]),
        SponsorFact::Booked { entry: fund::Entry::FundAccepted { fund } } => (Kind::FundAccepted, theirs(&fund.id)),
        SponsorFact::Booked { entry: fund::Entry::Payment { .. } } => {
            (Kind::PaymentRecorded, vec![Audience::Operators])
        }
        _ => return None,
    })
}

fn signatories(fund: &FundId, state: &RegionState) -> Option<Audience> {
    state.sponsors.fund(fund).map(|file| Audience::Signatories(file.draft.organisation.clone()))
}

/// What this very record made owed, fund by fund: time and hosts decide that, and no fact names it.
fn due(record: &Record, state: &RegionState) -> Vec<Telling> {
    let Fact::Sponsor(SponsorFact::Booked { .. }) = &record.fact else { return Vec::new() };
    let funds = state.sponsors.books().into_iter().flat_map(|books| books.funds());
    let owes = |fund: &FundView<'_>| {
        fund.allocations().any(|allocation| allocation.owed().is_some_and(|owed| owed.seq == record.seq))
    };
    let telling = |fund: FundView<'_>| {
        let id = fund.terms().id.clone();
        let audiences = signatories(&id, state).into_iter().collect();
        Telling { kind: Kind::PaymentDue, audiences, subject: Some(Subject::Fund(id)) }
    };
    funds.filter(owes).map(telling).collect()
}

fn call(fact: &Fact, state: &RegionState) -> Option<(Kind, Vec<Audience>)> {
    let Fact::Call(fact) = fact else { return None };
    let call = state.calls.get(fact.call())?;
    Some(match fact {
        CallFact::JurorNamed { juror, .. } => (Kind::JurorNamed, vec![Audience::Person(juror.clone())]),
        CallFact::Entered { .. } => (Kind::EntryReceived, readers(call)),
        CallFact::Revised { .. } | CallFact::EntryWithdrawn { .. } => (Kind::EntryChanged, readers(call)),
        CallFact::Invited { project: Some(project), .. } => (Kind::Invited, vec![Audience::Holders(project.clone())]),
        CallFact::TermsChanged { .. } => (Kind::TermsChanged, entrants(call)),
        CallFact::Withdrawn { .. } => (Kind::CallWithdrawn, entrants(call)),
        CallFact::ResultsPublished { .. } => (Kind::CallDecided, entrants(call)),
        // Until the results are shown to everyone nobody outside the jury learns of a decision.
        CallFact::Decided { entry, .. } if call.results.is_some() => {
            (Kind::CallDecided, whose(call.entries.get(entry)?).into_iter().collect())
        }
        _ => return None,
    })
}

fn event(fact: &EventFact, state: &RegionState) -> Option<(Kind, Vec<Audience>)> {
    let proposal = state.events.get(fact.event())?.proposal.as_ref()?;
    match fact {
        EventFact::Proposed { .. } | EventFact::Revised { .. } => Some((Kind::EventProposed, vec![Audience::Curators])),
        EventFact::Published { .. } | EventFact::Declined { .. } => {
            Some((Kind::EventAnswered, vec![Audience::Person(proposal.by.clone())]))
        }
        _ => None,
    }
}

/// Of an offer a holder is told what whoever made it did; of their own doing the other is told by the relay.
fn offer(fact: &OfferFact, state: &RegionState) -> Option<(Kind, Vec<Audience>)> {
    let holders = |project: &ProjectKey| vec![Audience::Holders(project.clone())];
    Some(match fact {
        OfferFact::Confirmed { to, .. } => (Kind::OfferMade, holders(to.project()?)),
        OfferFact::Answered { project, by: Side::Resident, .. }
        | OfferFact::Agreed { project, by: Side::Resident, .. }
        | OfferFact::Ended { project, by: Side::Resident, .. } => (Kind::OfferAnswered, holders(project)),
        OfferFact::Erased { offer } => {
            let open = state.offers.get(offer)?.talks.iter().filter(|(_, talk)| talk.ended.is_none());
            (Kind::OfferAnswered, open.flat_map(|(project, _)| holders(project)).collect())
        }
        _ => return None,
    })
}

/// Whoever acts for an organisation that lends, and the holders of the project that is meant.
fn loan(fact: &LoanFact, state: &RegionState) -> Option<(Kind, Vec<Audience>)> {
    let loan = state.loans.get(fact.loan())?;
    let lenders = || {
        let slug = loan.organisation.clone();
        vec![Audience::Signatories(slug.clone()), Audience::Agents(slug)]
    };
    let holders = || loan.project().cloned().map(Audience::Holders).into_iter().collect();
    Some(match fact {
        LoanFact::Offered { .. } | LoanFact::Revised { .. } => (Kind::LoanOffered, holders()),
        LoanFact::Accepted { .. } | LoanFact::Declined { .. } => (Kind::LoanAnswered, lenders()),
        LoanFact::Withdrawn { .. } => (Kind::LoanWithdrawn, holders()),
        LoanFact::HandedOver { .. } | LoanFact::Returned { .. } => return None,
    })
}

/// What binds a project waits for its holder; what does not is told once it is given.
fn support(fact: &SupportFact, state: &RegionState) -> Option<(Kind, Vec<Audience>)> {
    let Subject::Support(id) = fact.subject() else { return None };
    let support = state.support.get(id)?;
    let agents = || vec![Audience::Agents(support.body.clone())];
    let holders = || vec![Audience::Holders(support.project.clone())];
    Some(match fact {
        SupportFact::Asked { .. } => (Kind::SupportAsked, agents()),
        SupportFact::Signed { .. } => (Kind::SupportProposed, holders()),
        SupportFact::Given { agreed: Some(_), .. } | SupportFact::Declined { .. } => (Kind::SupportAnswered, agents()),
        SupportFact::Given { agreed: None, .. } => (Kind::SupportGiven, holders()),
        SupportFact::Refused { .. } | SupportFact::Withdrawn { .. } if support.is_told() => {
            (Kind::SupportRefused, holders())
        }
        _ => return None,
    })
}

/// Whoever reads entries.
fn readers(call: &Call) -> Vec<Audience> {
    let jury = call.jury.iter().cloned().map(Audience::Person);
    [Audience::Curators].into_iter().chain(jury).collect()
}

/// Whoever has an entry that stands, by themselves or by invitation.
fn entrants(call: &Call) -> Vec<Audience> {
    call.standing().filter_map(whose).collect()
}

/// Whoever entered it, or holds the project that was invited.
fn whose(entry: &Entry) -> Option<Audience> {
    match entry.entrant() {
        Some(person) => Some(Audience::Person(person.clone())),
        None => entry.project.clone().map(Audience::Holders),
    }
}
