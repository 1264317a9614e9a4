//! What may be done with a loan. An organisation's people act for it alone, and holders for their own projects.

use jiff::civil::Date;

use super::{Loan, LoanFact, LoanId, LoanState, WrittenAcceptance, WrittenLoan};
use crate::domain::fact::Fact;
use crate::domain::in_kind::{Ground, Holder, note, reason, whole};
use crate::domain::project::Slug;
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::state::RegionState;

/// What an organisation may offer at once.
const MOST_OPEN: usize = 100;

/// Offers something. The fact's subject tells its number.
pub fn offer(
    state: &RegionState,
    organisation: &Slug,
    written: &WrittenLoan,
    ground: &Ground<'_>,
) -> Checked<Vec<Fact>> {
    let open = state.loans.by(organisation).filter(|loan| loan.state == LoanState::Offered).count();
    if open >= MOST_OPEN {
        return whole("loan-too-many");
    }
    let terms = Box::new(written.read(ground)?);
    one(LoanFact::Offered { loan: state.loans.next_id(), organisation: organisation.clone(), terms })
}

/// Offers it otherwise, while nobody took it.
pub fn revise(
    state: &RegionState,
    loan: LoanId,
    organisation: &Slug,
    written: &WrittenLoan,
    ground: &Ground<'_>,
) -> Checked<Vec<Fact>> {
    let known = own(state, loan, organisation)?;
    in_state(known, known.state == LoanState::Offered)?;
    let terms = written.read(ground)?;
    if terms == known.terms { whole("loan-unchanged") } else { one(LoanFact::Revised { loan, terms: Box::new(terms) }) }
}

/// Takes an offer back, or one's word, before the project has the thing.
pub fn withdraw(state: &RegionState, loan: LoanId, organisation: &Slug, typed: &str) -> Checked<Vec<Fact>> {
    let known = own(state, loan, organisation)?;
    in_state(known, matches!(known.state, LoanState::Offered | LoanState::Accepted))?;
    one(LoanFact::Withdrawn { loan, reason: reason(typed)? })
}

/// Hands it over: on the eve of its first day at the earliest, as what is there before then is promised to nobody.
pub fn hand_over(state: &RegionState, loan: LoanId, organisation: &Slug, today: Date) -> Checked<Vec<Fact>> {
    let known = own(state, loan, organisation)?;
    in_state(known, known.state == LoanState::Accepted)?;
    let first = known.days().first;
    if today.tomorrow().is_ok_and(|tomorrow| tomorrow < first) {
        return Err(vec![Refusal::whole("loan-too-early").with("day", Arg::Day(first))]);
    }
    one(LoanFact::HandedOver { loan })
}

/// Has it again.
pub fn take_back(state: &RegionState, loan: LoanId, organisation: &Slug, typed: &str) -> Checked<Vec<Fact>> {
    let known = own(state, loan, organisation)?;
    in_state(known, known.state == LoanState::HandedOver)?;
    one(LoanFact::Returned { loan, note: note(typed)? })
}

/// Takes an offer for a project of one's own, for all of its days or for some.
pub fn accept(
    state: &RegionState,
    loan: LoanId,
    holder: Holder<'_>,
    written: &WrittenAcceptance,
    ground: &Ground<'_>,
) -> Checked<Vec<Fact>> {
    let known = find(state, loan)?;
    in_state(known, known.state == LoanState::Offered)?;
    let (project, days) = written.read(known, holder, ground)?;
    ground.shows(&project)?;
    if let Some(other) = state.loans.in_the_way(known, days, ground.today) {
        return Err(vec![in_the_way(other, ground)]);
    }
    one(LoanFact::Accepted { loan, project, by: holder.by.clone(), days })
}

/// Does not take what is offered to a project of one's own, or gives up what was taken for it.
pub fn decline(state: &RegionState, loan: LoanId, holder: Holder<'_>, typed: &str) -> Checked<Vec<Fact>> {
    let known = find(state, loan)?;
    if !known.project().is_some_and(|project| holder.holds(project)) {
        return whole("loan-not-yours");
    }
    in_state(known, matches!(known.state, LoanState::Offered | LoanState::Accepted))?;
    one(LoanFact::Declined { loan, reason: reason(typed)? })
}

fn one(fact: LoanFact) -> Checked<Vec<Fact>> {
    Ok(vec![Fact::Loan(fact)])
}

fn find(state: &RegionState, loan: LoanId) -> Checked<&Loan> {
    state.loans.get(loan).ok_or_else(|| vec![Refusal::whole("loan-unknown")])
}

/// A loan of this organisation; another's does not exist for its people.
fn own<'s>(state: &'s RegionState, loan: LoanId, organisation: &Slug) -> Checked<&'s Loan> {
    let known = find(state, loan)?;
    if known.organisation == *organisation { Ok(known) } else { whole("loan-unknown") }
}

/// That it can be done where the loan stands; if not, where it does.
fn in_state(loan: &Loan, holds: bool) -> Checked<()> {
    let stands = || Refusal::whole("loan-moved-on").with("state", Arg::Text(loan.state.word().into()));
    if holds { Ok(()) } else { Err(vec![stands()]) }
}

/// Which loan of the same thing stands in the way, and until when.
fn in_the_way(other: &Loan, ground: &Ground<'_>) -> Refusal {
    let days = other.away(ground.today).unwrap_or_else(|| other.days());
    let code = if other.is_late(ground.today) { "loan-still-away" } else { "loan-overlaps" };
    Refusal::of("first", code)
        .with("item", Arg::Text(other.terms.item.clone()))
        .with("number", Arg::Number(other.id.0.into()))
        .with("from", Arg::Day(days.first))
        .with("until", Arg::Day(days.last))
}
