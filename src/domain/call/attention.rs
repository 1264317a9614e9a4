//! What of its calls the region has to do.

use jiff::{SignedDuration, Timestamp};

use super::phase::Phase;
use super::projection::Call;
use crate::domain::project::Slug;
use crate::domain::state::RegionState;

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attention {
    /// Entries are taken for a few days more.
    ClosesSoon {
        /// Of which call.
        call: Slug,
        /// Until when.
        closes: Timestamp,
        /// How many there are.
        entries: usize,
    },
    /// Entries wait for a decision.
    ToDecide {
        /// Of which call.
        call: Slug,
        /// How many.
        entries: usize,
        /// How many of them nobody has marked.
        unread: usize,
    },
    /// Everything is decided and nobody knows.
    ResultsToPublish {
        /// Of which call.
        call: Slug,
    },
    /// The launch day has come, and nobody has said which projects of the host these announced ones are.
    NotLinked {
        /// Of which call.
        call: Slug,
        /// How many.
        entries: usize,
    },
}

/// What is soon.
const SOON: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What the region has to do, call by call in the order of their names.
pub fn attention(state: &RegionState, now: Timestamp) -> Vec<Attention> {
    state.calls.all().filter_map(|call| of(call, now)).collect()
}

fn of(call: &Call, now: Timestamp) -> Option<Attention> {
    let (name, closes) = (call.slug.clone(), call.terms().closes);
    match call.phase(now) {
        Phase::Open if closes.duration_since(now) <= SOON => {
            Some(Attention::ClosesSoon { call: name, closes, entries: call.standing().count() })
        }
        Phase::Closed => {
            let waiting: Vec<_> = call.entries.values().filter(|entry| entry.waits()).collect();
            let unread = waiting.iter().filter(|entry| entry.scores.is_empty()).count();
            Some(match waiting.len() {
                0 => Attention::ResultsToPublish { call: name },
                entries => Attention::ToDecide { call: name, entries, unread },
            })
        }
        Phase::Decided => {
            // The day begins somewhere on earth before it does here: a few hours early do no harm.
            let launched = call.terms().launch <= jiff::tz::TimeZone::UTC.to_datetime(now).date();
            let absent = call.winners().filter(|entry| entry.project.is_none()).count();
            (launched && absent > 0).then_some(Attention::NotLinked { call: name, entries: absent })
        }
        _ => None,
    }
}
