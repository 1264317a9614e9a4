//! The portal: what partners do in a region. A file a feature, each with its table of addresses.

mod calls;
mod front;
mod fund;
mod funds;
mod organisation;
mod partner;

use super::desk::Route;
use super::page::desk::Item;
use crate::domain::guard::Need;

/// The addresses of each feature.
pub(super) const TABLES: &[&[Route]] =
    &[front::ROUTES, funds::ROUTES, fund::ROUTES, organisation::ROUTES, calls::ROUTES];

/// The navigation, in its order.
pub(super) const ITEMS: &[Item] = &[
    Item { path: "/portal", label: "nav-portal-front", need: Need::Partner },
    Item { path: "/portal/new-fund", label: "nav-portal-new-fund", need: Need::Signatory },
    Item { path: "/portal/calls", label: "nav-portal-calls", need: Need::SignedIn },
];
