//! The accounts: one for each place where a fund's money can stand.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::domain::fund::{AllocationView, FundId, FundView, Minor, SponsorId, State};
use crate::domain::project::ProjectKey;

/// One account.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Account {
    /// Whose money it is.
    pub sponsor: SponsorId,
    /// The fund.
    pub fund: FundId,
    /// Where it stands.
    pub place: Place,
}

/// Where a fund's money stands. What the sponsor put in is a credit, everything it is for a debit: together they are 0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// All lots, as a credit.
    Lots,
    /// What a withdrawal took back of them.
    Released,
    /// Not granted to anybody.
    Available,
    /// Granted to a project and not owed, by the state of the grant.
    Promised(ProjectKey, State),
    /// Owed to a project and not paid.
    Owed(ProjectKey),
    /// Paid, and not confirmed.
    Paid(ProjectKey),
    /// Paid, and it arrived.
    Confirmed(ProjectKey),
}

impl Place {
    /// The project it is for; none of what is the fund's own.
    pub fn project(&self) -> Option<&ProjectKey> {
        match self {
            Self::Lots | Self::Released | Self::Available => None,
            Self::Promised(project, _) | Self::Owed(project) | Self::Paid(project) | Self::Confirmed(project) => {
                Some(project)
            }
        }
    }

    /// What stands in a fund's own places.
    pub(super) fn of_fund(fund: &FundView<'_>) -> [(Self, Minor); 3] {
        let lots: Minor = fund.lots().map(|lot| lot.amount).sum();
        let shown = fund.shown();
        [(Self::Lots, -lots), (Self::Released, lots - shown.budget), (Self::Available, shown.available)]
    }

    /// What stands in the places of a grant.
    pub(super) fn of_allocation(allocation: &AllocationView<'_>) -> [(Self, Minor); 2] {
        let (shown, project) = (allocation.shown(), allocation.project().key());
        let paid = match shown.state {
            State::Confirmed => Self::Confirmed(project.clone()),
            _ => Self::Paid(project.clone()),
        };
        let rest = match shown.state.is_owed() {
            true => Self::Owed(project.clone()),
            false => Self::Promised(project.clone(), shown.state),
        };
        [(rest, shown.amount - shown.paid), (paid, shown.paid)]
    }
}

/// The name in plain-text accounting, from the widest part to the narrowest: `owed:mill:mill-2026:sample/bread`.
impl fmt::Display for Account {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { sponsor, fund, place } = self;
        match place {
            Place::Lots => write!(out, "commitment:{sponsor}:{fund}:lots"),
            Place::Released => write!(out, "commitment:{sponsor}:{fund}:released"),
            Place::Available => write!(out, "available:{sponsor}:{fund}"),
            Place::Promised(project, state) => write!(out, "promised:{sponsor}:{fund}:{project}:{}", word(*state)),
            Place::Owed(project) => write!(out, "owed:{sponsor}:{fund}:{project}"),
            Place::Paid(project) => write!(out, "paid:{sponsor}:{fund}:{project}"),
            Place::Confirmed(project) => write!(out, "confirmed:{sponsor}:{fund}:{project}"),
        }
    }
}

impl Serialize for Account {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// A state's lasting name, as the journal has it.
pub(super) fn word(state: State) -> &'static str {
    match state {
        State::Conditional => "conditional",
        State::Accruing => "accruing",
        State::Frozen => "frozen",
        State::Void => "void",
        State::Due => "due",
        State::PartlyPaid => "partly_paid",
        State::Paid => "paid",
        State::Confirmed => "confirmed",
        State::Lapsed => "lapsed",
        State::Released => "released",
    }
}
