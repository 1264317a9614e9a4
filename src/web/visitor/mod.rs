//! Forms of residents, who have no account: what an address lets them do follows from a link that only their letter holds.

mod follow;
mod offers;

use super::desk::Route;

/// The addresses of each feature.
pub(super) const TABLES: &[&[Route]] = &[follow::ROUTES, offers::ROUTES];
