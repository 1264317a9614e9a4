//! What all projects of a window came to, in one sentence. Sums of different currencies are never added up.

use std::collections::BTreeMap;

use serde::Serialize;

use super::frame::Frame;
use super::sponsor::Accounts;
use crate::domain::money::Money;
use crate::domain::shelf::{Member, Shelf};

/// The window's account.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Account {
    /// How many projects there are.
    pub(super) projects: usize,
    /// How many of them take money now.
    pub(super) running: usize,
    /// What the crowd gave, a sum a currency: «6 240 € et 300 CHF».
    pub(super) raised: String,
    /// How many contributed, as far as hosts count; 0 where none does. Who backed two projects is counted twice.
    pub(super) backers: u64,
    /// What partners add to it; none while nothing is granted.
    pub(super) partners: Option<Partners>,
}

/// What partners add, honestly: what is promised is not yet owed.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Partners {
    /// `promised` where nothing is owed yet, `mixed` where something is.
    kind: &'static str,
    /// All of it.
    sum: String,
    /// Moves with campaigns.
    promised: String,
    /// Owed, and not paid.
    due: String,
    paid: String,
    /// The whole account.
    href: String,
}

impl Partners {
    fn of(frame: &Frame<'_>) -> Option<Self> {
        let Accounts { books, whole, .. } = Accounts::of(frame.local)?;
        let money = |amount| frame.money(books.money(amount));
        (whole.promised + whole.due > 0).then(|| Self {
            kind: if whole.due > 0 { "mixed" } else { "promised" },
            sum: money(whole.promised + whole.due),
            promised: money(whole.promised),
            due: money(whole.due - whole.paid),
            paid: money(whole.paid),
            href: frame.href("/accounts"),
        })
    }
}

impl Account {
    /// The account of a shelf; none for an empty one. What the host no longer shows does not count.
    pub(super) fn of(shelf: &Shelf, frame: &Frame<'_>) -> Option<Self> {
        let members: Vec<_> = shelf.members().iter().filter(|member| member.gone.is_none()).collect();
        let sums = sums(&members);
        let counted = members.iter().filter_map(|member| member.project.backers);
        let backers = counted.map(u64::from).fold(0, u64::saturating_add);
        let running = members.iter().filter(|member| member.takes_money(frame.now)).count();
        let and = format!(" {} ", frame.say("and"));
        let raised = sums.into_iter().map(|sum| frame.money(sum)).collect::<Vec<_>>().join(&and);
        (!members.is_empty()).then_some(Self {
            projects: members.len(),
            running,
            raised,
            backers,
            partners: Partners::of(frame),
        })
    }
}

/// What the crowd gave in each currency; that of most projects first.
fn sums(members: &[&Member]) -> Vec<Money> {
    let mut sums: BTreeMap<&str, (usize, Money)> = BTreeMap::new();
    for raised in members.iter().map(|member| member.project.raised) {
        let (projects, sum) = sums.entry(raised.currency.code()).or_insert((0, Money { minor: 0, ..raised }));
        *projects += 1;
        sum.minor = sum.minor.saturating_add(raised.minor);
    }
    let mut sums: Vec<_> = sums.into_values().collect();
    sums.sort_by_key(|(projects, _)| std::cmp::Reverse(*projects));
    sums.into_iter().map(|(_, sum)| sum).collect()
}
