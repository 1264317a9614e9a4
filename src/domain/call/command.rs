//! What the region does with its calls: begin, publish, change the terms, name a jury, publish the results, take back.

use jiff::Timestamp;

use super::fact::CallFact;
use super::phase::Phase;
use super::projection::Call;
use super::terms::Terms;
use super::written::{Written, notice};
use crate::domain::fact::Fact;
use crate::domain::language::Texts;
use crate::domain::person::PersonId;
use crate::domain::project::Slug;
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::written::{Customs, Mistakes};

/// Begins a call, as a draft.
pub fn begin(state: &RegionState, customs: &Customs, written: &Written) -> Checked<Vec<Fact>> {
    let mut mistakes = Mistakes::default();
    let call = written.slug(customs, &mut mistakes);
    let taken = call.as_ref().is_some_and(|call| state.calls.get(call).is_some());
    mistakes.add_if(taken, || Refusal::of("slug", "call-slug-taken"));
    let (face, terms) = (written.face(customs, &mut mistakes), written.terms(customs, &mut mistakes));
    let read = mistakes.or(call.zip(terms))?;
    Ok(read.map(|(call, terms)| Fact::Call(CallFact::Begun { call, face, terms })).into_iter().collect())
}

/// Writes a draft anew.
pub fn redraft(
    state: &RegionState,
    now: Timestamp,
    customs: &Customs,
    name: &Slug,
    written: &Written,
) -> Checked<Vec<Fact>> {
    let call = known(state, name)?;
    expect(call.phase(now) == Phase::Draft, "call-no-draft")?;
    let mut mistakes = Mistakes::default();
    let (face, terms) = (written.face(customs, &mut mistakes), written.terms(customs, &mut mistakes));
    let terms = mistakes.or(terms)?;
    let is_new = |terms: &Terms| (&face, terms) != (&call.face, call.terms());
    let terms = terms.filter(is_new).ok_or_else(unchanged)?;
    Ok(vec![Fact::Call(CallFact::Redrafted { call: name.clone(), face, terms })])
}

/// Shows a draft to everyone.
pub fn publish(state: &RegionState, now: Timestamp, name: &Slug) -> Checked<Vec<Fact>> {
    let call = known(state, name)?;
    expect(call.phase(now) == Phase::Draft, "call-no-draft")?;
    if call.terms().closes <= now {
        return Err(vec![Refusal::whole("call-closes-past").with("closes", Arg::Time(call.terms().closes))]);
    }
    Ok(vec![Fact::Call(CallFact::Published { call: name.clone() })])
}

/// Changes the words of a published call.
pub fn reword(
    state: &RegionState,
    now: Timestamp,
    customs: &Customs,
    name: &Slug,
    written: &Written,
) -> Checked<Vec<Fact>> {
    let call = shown(state, now, name)?;
    let mut mistakes = Mistakes::default();
    let face = written.face(customs, &mut mistakes);
    let face = mistakes.or(face)?;
    if face == call.face {
        return Err(unchanged());
    }
    Ok(vec![Fact::Call(CallFact::Reworded { call: name.clone(), face })])
}

/// Gives a published call its next terms. Whoever counted on a date must not lose by it: what is open stays so for as long as
/// it said, at least.
pub fn change_terms(
    state: &RegionState,
    now: Timestamp,
    customs: &Customs,
    name: &Slug,
    written: &Written,
    change: &Texts,
) -> Checked<Vec<Fact>> {
    let call = shown(state, now, name)?;
    expect(call.phase(now) != Phase::Decided, "call-decided")?;
    let mut mistakes = Mistakes::default();
    let terms = written.terms(customs, &mut mistakes);
    let has_opened = call.terms().opens <= now;
    if let Some(terms) = &terms {
        let opens = has_opened && terms.opens != call.terms().opens;
        mistakes.add_if(opens, || Refusal::of("opens", "call-opens-fixed"));
        let shorter = has_opened && terms.closes < call.terms().closes;
        let closes = Arg::Time(call.terms().closes);
        mistakes.add_if(shorter, || Refusal::of("closes", "call-closes-earlier").with("closes", closes));
        let late = terms.closes != call.terms().closes && terms.closes <= now;
        mistakes.add_if(late && !shorter, || Refusal::of("closes", "call-closes-past"));
    }
    let change = notice("change", change, "call-change-missing", customs);
    change.as_ref().err().into_iter().flatten().for_each(|refusal| mistakes.add(refusal.clone()));
    let terms = mistakes.or(terms)?.filter(|terms| terms != call.terms()).ok_or_else(unchanged)?;
    Ok(vec![Fact::Call(CallFact::TermsChanged { call: name.clone(), terms, change: change? })])
}

/// Takes a call back, for a reason that everyone reads.
pub fn withdraw(
    state: &RegionState,
    now: Timestamp,
    customs: &Customs,
    name: &Slug,
    reason: &Texts,
) -> Checked<Vec<Fact>> {
    let call = known(state, name)?;
    expect(call.phase(now) != Phase::Withdrawn, "call-withdrawn")?;
    expect(call.phase(now) != Phase::Decided, "call-decided")?;
    let reason = notice("reason", reason, "call-reason-missing", customs)?;
    Ok(vec![Fact::Call(CallFact::Withdrawn { call: name.clone(), reason })])
}

/// Puts a person on the jury.
pub fn name_juror(state: &RegionState, now: Timestamp, name: &Slug, juror: &PersonId) -> Checked<Vec<Fact>> {
    let call = running(state, now, name)?;
    if call.jury.contains(juror) {
        return Err(vec![Refusal::whole("call-juror-named")]);
    }
    Ok(vec![Fact::Call(CallFact::JurorNamed { call: name.clone(), juror: juror.clone() })])
}

/// Takes a person off the jury.
pub fn dismiss_juror(state: &RegionState, now: Timestamp, name: &Slug, juror: &PersonId) -> Checked<Vec<Fact>> {
    let call = running(state, now, name)?;
    expect(call.jury.contains(juror), "call-juror-unknown")?;
    Ok(vec![Fact::Call(CallFact::JurorDismissed { call: name.clone(), juror: juror.clone() })])
}

/// Shows every decision to everyone, once each entry has one.
pub fn publish_results(state: &RegionState, now: Timestamp, name: &Slug) -> Checked<Vec<Fact>> {
    let call = shown(state, now, name)?;
    expect(call.phase(now) != Phase::Decided, "call-decided")?;
    expect(call.phase(now) == Phase::Closed, "call-not-closed")?;
    let waiting = call.entries.values().filter(|entry| entry.waits()).count();
    if waiting > 0 {
        let count = Arg::Number(i64::try_from(waiting).unwrap_or(i64::MAX));
        return Err(vec![Refusal::whole("call-entries-wait").with("count", count)]);
    }
    Ok(vec![Fact::Call(CallFact::ResultsPublished { call: name.clone() })])
}

/// The call with this name.
pub(super) fn known<'s>(state: &'s RegionState, name: &Slug) -> Checked<&'s Call> {
    state.calls.get(name).ok_or_else(|| vec![Refusal::whole("call-unknown")])
}

/// The call with this name, neither taken back nor decided.
pub(in crate::domain) fn running<'s>(state: &'s RegionState, now: Timestamp, name: &Slug) -> Checked<&'s Call> {
    let call = known(state, name)?;
    expect(call.phase(now) != Phase::Withdrawn, "call-withdrawn")?;
    expect(call.phase(now) != Phase::Decided, "call-decided")?;
    Ok(call)
}

/// The call with this name, published and not taken back.
pub(super) fn shown<'s>(state: &'s RegionState, now: Timestamp, name: &Slug) -> Checked<&'s Call> {
    let call = known(state, name)?;
    expect(call.phase(now) != Phase::Draft, "call-draft")?;
    expect(call.phase(now) != Phase::Withdrawn, "call-withdrawn")?;
    Ok(call)
}

pub(super) fn expect(holds: bool, otherwise: &'static str) -> Checked<()> {
    if holds { Ok(()) } else { Err(vec![Refusal::whole(otherwise)]) }
}

pub(super) fn unchanged() -> Vec<Refusal> {
    vec![Refusal::whole("call-unchanged")]
}
