//! The same of calls, of the agenda, of people and of those outside.

use jiff::civil::Date;

use super::Names;
use crate::domain::call::{CallFact, Outcome};
use crate::domain::event::{Detail, EventFact, When};
use crate::domain::fact::Fact;
use crate::domain::fund::Entry;
use crate::domain::journal::Actor;
use crate::domain::language::Texts;
use crate::domain::member::MemberFact;
use crate::domain::money::Money;
use crate::domain::need::NeedFact;
use crate::domain::project::Slug;
use crate::domain::sponsor::SponsorFact;
use crate::domain::webhook::WebhookFact;
use crate::web::page::Frame;
use crate::web::page::entry::role_name;
use crate::web::page::event::when;

pub(super) fn call(fact: &CallFact, before: Option<&Fact>, names: &Names<'_>, frame: &Frame<'_>) -> Option<String> {
    use CallFact as F;
    match fact {
        F::Redrafted { .. } | F::Reworded { .. } => {
            let Some(Fact::Call(before)) = before else { return None };
            let face = fact.face().zip(before.face()).map(|(now, then)| now.changed(then));
            let terms = fact.terms().zip(before.terms()).map(|(now, then)| now.changed(then));
            changed("call", face.into_iter().chain(terms).flatten(), frame)
        }
        F::TermsChanged { change: text, .. } | F::Withdrawn { reason: text, .. } => regional(text, frame),
        F::JurorNamed { juror, .. } | F::JurorDismissed { juror, .. } => {
            Some((names.who)(&Actor::Person(juror.clone())))
        }
        F::Decided { outcome: Outcome::Refused { reason } | Outcome::Pointed { reason, .. }, .. } => {
            Some(reason.clone())
        }
        F::Linked { project, .. } => Some((names.project)(project)),
        _ => None,
    }
}

pub(super) fn event(fact: &EventFact, before: Option<&Fact>, frame: &Frame<'_>) -> Option<String> {
    use EventFact as F;
    let said = |time: &When| when_of(fact.event(), time, frame);
    match fact {
        F::Created { detail, .. } => Some(when(frame, &detail.when, &detail.zone)),
        F::Revised { detail, .. } => {
            let Some(Fact::Event(before)) = before else { return None };
            changed("event", detail.changed(before.detail()?), frame)
        }
        F::Cancelled { reason, .. } => regional(reason, frame),
        F::Moved { when: time, reason, .. } => Some(lines([said(time), regional(reason, frame)])),
        F::OccurrenceCancelled { day, reason, .. } => Some(lines([Some(frame.day(*day)), regional(reason, frame)])),
        F::OccurrenceMoved { day, when: time, reason, .. } => {
            Some(lines([moved(*day, said(time), frame), regional(reason, frame)]))
        }
        F::OccurrenceRestored { day, .. } => Some(frame.day(*day)),
        _ => None,
    }
}

/// The sums and reasons of a movement of money.
pub(super) fn sponsor(fact: &SponsorFact, frame: &Frame<'_>) -> Option<String> {
    use SponsorFact as F;
    let currency = crate::web::page::portal::fund_setup(frame).currency;
    let sum = |minor| frame.money(Money { minor, currency });
    match fact {
        F::FundDrafted { draft, .. } => Some(sum(draft.budget)),
        F::TopUpAsked { amount, .. } => Some(sum(*amount)),
        F::FundRefused { reason, .. } | F::TopUpRefused { reason, .. } | F::CampaignGivenUp { reason, .. } => {
            Some(reason.clone())
        }
        F::VoteRecorded { vote, .. } => Some(vote.number.clone()),
        F::TokenMade { name, .. } => Some(name.clone()),
        F::TokenRevoked { token, .. } => frame.local.sponsors.tokens().get(token).map(|known| known.name.clone()),
        F::BooksClosed { account, .. } => regional(account, frame),
        F::CorrectionAsked { delta, reason, .. } => Some(lines([Some(sum(*delta)), Some(reason.clone())])),
        F::Booked { entry } => match entry {
            Entry::Lot { amount, .. } => Some(sum(*amount)),
            Entry::Payment { amount, reference, .. } => Some(lines([Some(sum(*amount)), Some(reference.clone())])),
            Entry::Correction { delta, reason, .. } => Some(lines([Some(sum(*delta)), Some(reason.clone())])),
            _ => None,
        },
        _ => None,
    }
}

/// What is said of a need, and why it is not shown.
pub(super) fn need(fact: &NeedFact, frame: &Frame<'_>) -> Option<String> {
    match fact {
        NeedFact::Declared { detail, .. } | NeedFact::Revised { detail, .. } => regional(&detail.what, frame),
        NeedFact::Met { thanks, .. } => regional(thanks, frame),
        NeedFact::Hidden { reason, .. } => Some(reason.clone()),
        NeedFact::Reopened { .. } | NeedFact::Withdrawn { .. } | NeedFact::Shown { .. } => None,
    }
}

pub(super) fn member(fact: &MemberFact, frame: &Frame<'_>) -> Option<String> {
    let members = &frame.local.members;
    match fact {
        MemberFact::InvitationAccepted { invitation, .. } => {
            members.invitation(invitation).map(|invitation| role_name(frame, members, &invitation.role))
        }
        MemberFact::RoleTaken { role, .. } => Some(role_name(frame, members, role)),
        _ => None,
    }
}

pub(super) fn webhook(fact: &WebhookFact, frame: &Frame<'_>) -> Option<String> {
    match fact {
        WebhookFact::Added { topics, .. } => {
            let topics = topics.iter().map(|topic| frame.say(&format!("webhook-topic-{}", topic.word())));
            Some(topics.collect::<Vec<_>>().join(", "))
        }
        WebhookFact::Paused { reason, .. } => Some(frame.say(&format!("told-paused-{}", reason.word()))),
        _ => None,
    }
}

pub(super) fn regional(texts: &Texts, frame: &Frame<'_>) -> Option<String> {
    frame.regional(texts).map(ToOwned::to_owned)
}

pub(super) fn lines(parts: [Option<String>; 2]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// When something takes place, by the clocks of its event.
fn when_of(event: &Slug, time: &When, frame: &Frame<'_>) -> Option<String> {
    let Detail { zone, .. } = &frame.local.events.get(event)?.detail;
    Some(when(frame, time, zone))
}

fn moved(day: Date, to: Option<String>, frame: &Frame<'_>) -> Option<String> {
    let day = frame.day(day);
    Some(to.map_or_else(|| day.clone(), |to| format!("{day} → {to}")))
}

/// The parts of a form that were filled in otherwise.
pub(super) fn changed(form: &str, parts: impl IntoIterator<Item = &'static str>, frame: &Frame<'_>) -> Option<String> {
    let label = |part: &str| {
        let own = format!("told-part-{part}");
        frame.say(&if frame.has_text(&own) { own } else { format!("{form}-field-{part}") })
    };
    let parts: Vec<_> = parts.into_iter().map(label).collect();
    (!parts.is_empty()).then(|| frame.say_of("told-changed", "parts", parts.join(", ")))
}
