//! Where the money of one fund stands.

use super::amount::Minor;
use super::state::State;
use super::view::FundView;

/// Every part of a fund's budget by where it stands: what is left, accruing, frozen, due and paid comes to the budget.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stand {
    /// All lots; of a withdrawn fund, what is granted.
    pub budget: Minor,
    /// Granted to nobody.
    pub left: Minor,
    /// The most that conditions and next steps that are still open could take of what is left, with the figures of now.
    pub conditional: Minor,
    /// Granted, and moves with the crowd.
    pub accruing: Minor,
    /// Granted, and waits for the days of grace.
    pub frozen: Minor,
    /// Owed, and not paid.
    pub due: Minor,
    /// Paid.
    pub paid: Minor,
    /// Of that, confirmed by the region.
    pub confirmed: Minor,
}

impl Stand {
    /// Granted, and not owed yet.
    pub fn running(&self) -> Minor {
        self.accruing + self.frozen
    }
}

impl std::ops::AddAssign for Stand {
    fn add_assign(&mut self, other: Self) {
        *self = Self {
            budget: self.budget + other.budget,
            left: self.left + other.left,
            conditional: self.conditional + other.conditional,
            accruing: self.accruing + other.accruing,
            frozen: self.frozen + other.frozen,
            due: self.due + other.due,
            paid: self.paid + other.paid,
            confirmed: self.confirmed + other.confirmed,
        };
    }
}

impl std::iter::Sum for Stand {
    fn sum<I: Iterator<Item = Self>>(stands: I) -> Self {
        stands.fold(Self::default(), |mut sum, one| {
            sum += one;
            sum
        })
    }
}

impl FundView<'_> {
    /// Where its money stands now.
    pub fn stand(&self) -> Stand {
        let shown = self.shown();
        let mut stand = Stand { budget: shown.budget, left: shown.available, ..Stand::default() };
        for allocation in self.allocations() {
            let shown = allocation.shown();
            stand.conditional += allocation.promise();
            stand.paid += shown.paid;
            match shown.state {
                State::Frozen => stand.frozen += shown.amount,
                state if state.is_owed() => stand.due += shown.amount - shown.paid,
                _ => stand.accruing += shown.amount,
            }
            if shown.state == State::Confirmed {
                stand.confirmed += shown.amount;
            }
        }
        // A pot that is still to be divided goes to whoever has a part of it by then.
        stand.conditional += self.estimate().iter().map(|(_, part)| part.target).sum::<Minor>();
        stand.conditional = stand.conditional.min(stand.left);
        stand
    }
}
