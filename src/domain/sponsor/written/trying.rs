//! A draft with other figures, for trying out.

use super::rule::ratio;
use crate::domain::fund::Rule;
use crate::domain::money::Currency;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::sponsor::draft::Draft;
use crate::domain::written::Mistakes;

/// Other figures that a sponsor tries; what is blank stays as it is drafted.
#[derive(Debug, Clone, Default)]
pub struct Trying {
    /// Of `ratio`.
    pub ratio: String,
    /// The first lot.
    pub budget: String,
    /// The most for one project.
    pub cap: String,
    /// Backers that must be there.
    pub backers: String,
}

/// A draft with other figures.
pub fn tried(draft: &Draft, trying: &Trying, currency: &Currency) -> Checked<Draft> {
    let mut mistakes = Mistakes::default();
    let mut tried = draft.clone();
    let mut sum = |field, typed: &str, now: Option<i64>| match typed.trim() {
        "" => now,
        typed => mistakes.amount(field, typed, *currency, 1),
    };
    let budget = sum("budget", &trying.budget, Some(draft.budget));
    tried.cap_per_project = sum("cap", &trying.cap, draft.cap_per_project);
    tried.budget = budget.unwrap_or(draft.budget);
    mistakes
        .add_if(tried.cap_per_project.is_some_and(|cap| cap > tried.budget), || Refusal::of("cap", "cap-over-budget"));
    if let (Rule::Ratio { k }, false) = (&mut tried.rule, trying.ratio.trim().is_empty()) {
        match ratio(&trying.ratio).filter(|other| other.is_positive()) {
            Some(other) => *k = other,
            None => mistakes.add(Refusal::of("ratio", "ratio-unread")),
        }
    }
    if !trying.backers.trim().is_empty() {
        tried.conditions.backers = mistakes.count("backers", &trying.backers);
    }
    mistakes.or(tried)
}
