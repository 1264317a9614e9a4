//! A public body's decision, read.

use jiff::Timestamp;

use crate::domain::refusal::{Checked, Refusal};
use crate::domain::sponsor::draft::Vote;
use crate::domain::written::{Customs, Measure, Mistakes};

impl Vote {
    /// A decision as a form writes it, once it is taken.
    pub fn read(number: &str, taken: &str, budget_line: &str, now: Timestamp, customs: &Customs) -> Checked<Self> {
        let mut mistakes = Mistakes::default();
        mistakes.add_if(taken.trim().is_empty(), || Refusal::of("vote_taken", "missing"));
        let vote = vote(&mut mistakes, [number, taken, budget_line], now, customs);
        mistakes.or(vote)
    }
}

/// A decision: its number, the day it was taken, none where it is still to be, and the line of the budget.
pub(super) fn vote(
    mistakes: &mut Mistakes,
    [number, taken, budget_line]: [&str; 3],
    now: Timestamp,
    customs: &Customs,
) -> Vote {
    let taken = match taken.trim() {
        "" => None,
        typed => mistakes.day("vote_taken", typed),
    };
    let today = customs.zone.to_datetime(now).date();
    mistakes.add_if(taken.is_some_and(|taken| taken > today), || Refusal::of("vote_taken", "vote-ahead"));
    // The number is known once the vote is taken.
    let measure = Measure::line(60, "vote-number-missing");
    let measure = if taken.is_some() { measure } else { measure.or_none() };
    Vote {
        number: mistakes.text("vote_number", number, measure),
        taken,
        budget_line: mistakes.text("budget_line", budget_line, Measure::line(60, "missing")),
    }
}
