//! What residents read of partners: all of them, one, one fund, and the territory's whole account.

mod accounts;
mod fund;
mod list;
mod one;
mod rows;
mod sums;

use super::frame::Frame;
use crate::domain::fund::{FundId, Funds};
use crate::domain::project::Slug;
use crate::domain::sponsor::FundFile;
use crate::domain::state::RegionState;

pub use accounts::{Accounts, AccountsPage};
pub use fund::FundPage;
pub use list::SponsorsPage;
pub use one::SponsorPage;

/// The funds that residents may know of, in order of acceptance.
pub fn public_funds(local: &RegionState) -> impl Iterator<Item = (&FundId, &FundFile)> {
    let books = local.sponsors.books();
    let ids = books.into_iter().flat_map(Funds::funds).map(|fund| &fund.terms().id);
    ids.filter_map(|id| Some((id, local.sponsors.fund(id)?)))
}

/// The organisations with a fund of their name, in order of their first fund.
pub fn named_sponsors(local: &RegionState) -> Vec<&Slug> {
    let mut named: Vec<&Slug> = Vec::new();
    for (_, file) in public_funds(local).filter(|(_, file)| !file.draft.is_anonymous()) {
        if !named.contains(&&file.draft.organisation) {
            named.push(&file.draft.organisation);
        }
    }
    named
}

/// The funds that an organisation gives its name to.
pub fn funds_named<'s>(
    local: &'s RegionState,
    organisation: &'s Slug,
) -> impl Iterator<Item = (&'s FundId, &'s FundFile)> {
    public_funds(local).filter(move |(_, file)| file.draft.organisation == *organisation && !file.draft.is_anonymous())
}

/// Whether there is anything to read of partners.
pub(super) fn any(frame: &Frame<'_>) -> bool {
    public_funds(frame.local).next().is_some()
}
