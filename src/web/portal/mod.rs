//! The portal: what partners do in a region. A file a feature, each with its table of addresses.

mod calls;
mod events;
mod front;

use super::desk::Route;
use super::page::desk::Item;
use crate::domain::guard::Need;

/// The addresses of each feature.
pub(super) const TABLES: &[&[Route]] = &[front::ROUTES, calls::ROUTES, events::ROUTES];

/// The navigation, in its order.
pub(super) const ITEMS: &[Item] = &[
    Item { path: "/portal", label: "nav-portal-front", need: Need::Partner },
    Item { path: "/portal/calls", label: "nav-portal-calls", need: Need::SignedIn },
    Item { path: "/portal/events", label: "nav-portal-events", need: Need::Holder },
];
