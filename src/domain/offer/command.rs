//! What may be done with an offer. Each command looks at the present state and answers with facts, or with what is wrong.

use jiff::Timestamp;

use super::{Offer, OfferFact, OfferId, Side, Talk, To};
use crate::domain::fact::Fact;
use crate::domain::need::{Around, takes_help};
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::state::RegionState;

/// The offers that a project may have waiting for a first answer.
const MOST_UNANSWERED: usize = 50;
/// The offers that may stand in a region.
const MOST_IN_ALL: usize = 20_000;
/// What one may write to the other within a day.
pub const MOST_A_DAY: usize = 10;
/// What both may write to each other in all.
const MOST_MESSAGES: u32 = 200;
/// The projects that one offer may talk with.
const MOST_TALKS: usize = 12;

/// Whether help may be offered to this at the moment.
pub fn may_offer(state: &RegionState, to: &To, around: &Around<'_>) -> Checked<()> {
    if let To::Need { need, project } = to {
        let open = state.needs.get(need).is_some_and(|need| need.project == *project && need.is_open(around.today));
        if !open {
            return whole("offer-need-closed");
        }
    }
    let Some(project) = to.project() else { return Ok(()) };
    match around.shelf.get(project).filter(|member| member.gone.is_none()) {
        None => return whole("offer-project-left"),
        Some(member) if !takes_help(&member.project) => return whole("offer-campaign-failed"),
        Some(_) => {}
    }
    let waits = |(offer, talk): &(&Offer, &Talk)| offer.is_open() && talk.awaits(Side::Holder) && talk.messages == 1;
    let is_full = state.offers.with(project).filter(waits).count() >= MOST_UNANSWERED;
    if is_full { whole("offer-project-full") } else { Ok(()) }
}

/// Whoever offers showed that their address is theirs. Shown twice, it counts once.
pub fn confirm(state: &RegionState, offer: &OfferId, to: &To, around: &Around<'_>) -> Checked<Vec<Fact>> {
    if let Some(known) = state.offers.get(offer) {
        return if known.is_open() { Ok(Vec::new()) } else { whole("offer-erased") };
    }
    may_offer(state, to, around)?;
    if state.offers.all().filter(|offer| offer.is_open()).count() >= MOST_IN_ALL {
        return whole("offer-region-full");
    }
    one(OfferFact::Confirmed { offer: offer.clone(), to: to.clone() })
}

/// Whether one may write to the other now. A holder writes first to an offer that is to whoever is near and needs it.
pub fn may_answer(state: &RegionState, now: Timestamp, offer: &OfferId, project: &ProjectKey, by: Side) -> Checked<()> {
    let known = open(state, offer)?;
    let Some(talk) = known.talks.get(project) else {
        let To::Alone { kind, .. } = &known.to else { return whole("offer-unknown") };
        let needed = state.needs.of(project).any(|need| need.kind == *kind && need.hidden.is_none());
        return match by {
            Side::Holder if !needed => whole("offer-not-needed"),
            Side::Holder if known.talks.len() >= MOST_TALKS => whole("offer-approached-enough"),
            Side::Holder => Ok(()),
            Side::Resident => whole("offer-unknown"),
        };
    };
    if talk.ended.is_some() {
        return whole("offer-ended");
    }
    if talk.messages >= MOST_MESSAGES {
        return whole("offer-talk-full");
    }
    if talk.lately_by(by, now) >= MOST_A_DAY {
        let most = i64::try_from(MOST_A_DAY).unwrap_or(i64::MAX);
        return Err(vec![Refusal::whole("offer-too-many-today").with("most", Arg::Number(most))]);
    }
    Ok(())
}

/// One writes to the other; what they write is kept elsewhere.
pub fn answer(
    state: &RegionState,
    now: Timestamp,
    offer: &OfferId,
    project: &ProjectKey,
    by: Side,
) -> Checked<Vec<Fact>> {
    may_answer(state, now, offer, project, by)?;
    one(OfferFact::Answered { offer: offer.clone(), project: project.clone(), by })
}

/// One lets the other know how to reach them, once both do.
pub fn agree(state: &RegionState, offer: &OfferId, project: &ProjectKey, by: Side) -> Checked<Vec<Fact>> {
    let talk = talk(state, offer, project)?;
    if talk.ended.is_some() {
        return whole("offer-ended");
    }
    if talk.agreed(by) {
        return Ok(Vec::new());
    }
    one(OfferFact::Agreed { offer: offer.clone(), project: project.clone(), by })
}

/// One ends the talk.
pub fn end(state: &RegionState, offer: &OfferId, project: &ProjectKey, by: Side) -> Checked<Vec<Fact>> {
    if talk(state, offer, project)?.ended.is_some() {
        return Ok(Vec::new());
    }
    one(OfferFact::Ended { offer: offer.clone(), project: project.clone(), by })
}

/// They helped for so many hours. What was offered to a need counts where that need is met, and not twice.
pub fn helped(state: &RegionState, offer: &OfferId, project: &ProjectKey, hours: &str) -> Checked<Vec<Fact>> {
    let known = state.offers.get(offer).ok_or_else(|| vec![Refusal::whole("offer-unknown")])?;
    if matches!(known.to, To::Need { .. }) {
        return whole("offer-counts-with-need");
    }
    let talk = known.talks.get(project).ok_or_else(|| vec![Refusal::whole("offer-unknown")])?;
    let hours = hours.trim().parse::<u32>().ok().filter(|hours| (1..=2000).contains(hours));
    let hours = hours.ok_or_else(|| vec![Refusal::of("hours", "offer-hours-unread")])?;
    if talk.hours == Some(hours) {
        return Ok(Vec::new());
    }
    one(OfferFact::Helped { offer: offer.clone(), project: project.clone(), hours })
}

/// Nothing is kept of whoever made it any more.
pub fn erase(state: &RegionState, offer: &OfferId) -> Checked<Vec<Fact>> {
    match state.offers.get(offer) {
        Some(known) if known.is_open() => one(OfferFact::Erased { offer: offer.clone() }),
        _ => Ok(Vec::new()),
    }
}

fn open<'s>(state: &'s RegionState, offer: &OfferId) -> Checked<&'s Offer> {
    match state.offers.get(offer) {
        None => whole("offer-unknown"),
        Some(known) if !known.is_open() => whole("offer-erased"),
        Some(known) => Ok(known),
    }
}

fn talk<'s>(state: &'s RegionState, offer: &OfferId, project: &ProjectKey) -> Checked<&'s Talk> {
    open(state, offer)?.talks.get(project).ok_or_else(|| vec![Refusal::whole("offer-unknown")])
}

fn one(fact: OfferFact) -> Checked<Vec<Fact>> {
    Ok(vec![Fact::Offer(fact)])
}

fn whole<T>(code: &'static str) -> Checked<T> {
    Err(vec![Refusal::whole(code)])
}
