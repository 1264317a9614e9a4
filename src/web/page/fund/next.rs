//! What one's own gift triggers: said only where the engine says it is so now, and never more of it.

use super::name::SponsorName;
use super::{sum, units};
use crate::domain::fund::{AllocationView, Explanation, Formula, Minor, Payout, Ratio, Setup, State};
use crate::domain::project::ProjectKey;
use crate::domain::refusal::Arg;
use crate::domain::sponsor::FundFile;
use crate::web::page::frame::Frame;

/// What the next unit triggers on a project, a sentence a fund, in order of acceptance.
pub fn next_euros(project: &ProjectKey, frame: &Frame<'_>) -> Vec<String> {
    let sponsors = &frame.local.sponsors;
    let Some(books) = sponsors.books() else { return Vec::new() };
    let said = |allocation: AllocationView<'_>| {
        next_euro(&allocation, sponsors.fund(&allocation.terms().id)?, books.setup(), frame)
    };
    books.allocations_on(project).filter_map(said).collect()
}

/// Whether something may come to a project, and none of it would if the campaign failed.
pub fn pay_on_success_only(project: &ProjectKey, frame: &Frame<'_>) -> bool {
    let Some(books) = frame.local.sponsors.books() else { return false };
    let mut may_come = false;
    for allocation in books.allocations_on(project) {
        let (state, payout) = (allocation.shown().state, allocation.terms().payout);
        if state.is_owed() || payout == Payout::WhenMet {
            return false;
        }
        may_come |= matches!(state, State::Conditional | State::Accruing | State::Frozen);
    }
    may_come
}

/// What the next unit of the crowd's money triggers, in a sentence; none where it triggers nothing. Where the fund cannot
/// give all that its rule would, it says «up to».
pub fn next_euro(allocation: &AllocationView<'_>, file: &FundFile, setup: &Setup, frame: &Frame<'_>) -> Option<String> {
    let draft = &file.draft;
    let explained = allocation.explain();
    let adds = explained.next_euro;
    if adds <= 0 || frame.now < draft.opens || frame.now >= draft.closes {
        return None;
    }
    let kind = if file.awaits_vote() { "unvoted" } else { "sure" };
    let key = if is_partial(&explained) { "match-next-partial" } else { "match-next" };
    let one = sum(units(setup, 1), setup, frame);
    let args = [
        ("one", Arg::Text(one)),
        ("name", Arg::Text(SponsorName::of(draft, frame).within)),
        ("sum", Arg::Text(sum(adds, setup, frame))),
        ("most", Arg::Text(sum(most(&explained).max(adds), setup, frame))),
        ("date", Arg::Time(draft.closes)),
        ("kind", Arg::Text(kind.into())),
    ];
    Some(frame.say_args(key, &args))
}

/// Whether the rule would give more for the same unit than the fund can.
fn is_partial(explained: &Explanation) -> bool {
    let Formula::Ratio { k, counted } = &explained.formula else { return false };
    let at = |counted: Minor| {
        let Ratio { numerator, denominator } = *k;
        Minor::from(numerator) * counted / Minor::from(denominator.max(1))
    };
    explained.met && at(counted + 100) - at(*counted) > explained.next_euro
}

/// The most that can still come to this project: what cap, ceiling and the fund's money leave.
fn most(explained: &Explanation) -> Minor {
    let cap = explained.cap.map(|cap| cap - explained.shown.amount);
    let room = explained.limits.and_then(|limits| limits.room);
    [cap, room].into_iter().flatten().fold(explained.available, Minor::min)
}
