//! Where a call stands at an instant, and the steps it goes through.

use jiff::Timestamp;
use jiff::civil::Date;

use super::projection::Call;

/// Where a call stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Phase {
    /// Only the region sees it.
    Draft,
    /// Everyone sees it; entries are not taken yet.
    Announced,
    /// Entries are taken.
    Open,
    /// Entries are no longer taken; the jury reads.
    Closed,
    /// Everyone sees what was decided.
    Decided,
    /// It was taken back.
    Withdrawn,
}

impl Phase {
    /// Its word in text keys and for machines.
    pub fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Announced => "announced",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Decided => "decided",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// A step on a call's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Which.
    pub what: What,
    /// Whether it is behind, here or ahead.
    pub state: StepState,
}

/// Which step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Projects enter.
    Entries,
    /// The jury reads.
    Reading,
    /// Everyone learns the results.
    Results,
    /// The campaigns go online.
    Launch,
}

/// Where a step lies in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Behind.
    Done,
    /// Here.
    Now,
    /// Ahead.
    Next,
}

impl Call {
    /// Where it stands at `now`.
    pub fn phase(&self, now: Timestamp) -> Phase {
        let terms = self.terms();
        match (&self.withdrawn, self.published, self.results) {
            (Some(_), ..) => Phase::Withdrawn,
            (_, None, _) => Phase::Draft,
            (_, _, Some(_)) => Phase::Decided,
            _ if now < terms.opens => Phase::Announced,
            _ if now < terms.closes => Phase::Open,
            _ => Phase::Closed,
        }
    }

    /// Its steps at `now`, on the day `today` of the region.
    pub fn steps(&self, now: Timestamp, today: Date) -> [Step; 4] {
        use StepState::{Done, Next, Now};
        let is_launched = today >= self.terms().launch;
        let states = match self.phase(now) {
            Phase::Draft | Phase::Announced | Phase::Withdrawn => [Next, Next, Next, Next],
            Phase::Open => [Now, Next, Next, Next],
            Phase::Closed => [Done, Now, Next, Next],
            Phase::Decided if is_launched => [Done, Done, Done, Now],
            Phase::Decided => [Done, Done, Now, Next],
        };
        let whats = [What::Entries, What::Reading, What::Results, What::Launch];
        std::array::from_fn(|at| Step { what: whats[at], state: states[at] })
    }
}
