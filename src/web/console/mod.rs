//! The console: what a region does with its window. A file a feature, each with its table of addresses.

mod calls;
mod events;
mod front;
mod outgoing;

use super::desk::Route;
use super::page::desk::Item;
use crate::domain::guard::Need;

/// The addresses of each feature.
pub(super) const TABLES: &[&[Route]] = &[front::ROUTES, calls::ROUTES, events::ROUTES, outgoing::ROUTES];

/// The navigation, in its order.
pub(super) const ITEMS: &[Item] = &[
    Item { path: "/console", label: "nav-console-front", need: Need::Curator },
    Item { path: "/console/calls", label: "nav-console-calls", need: Need::Curator },
    Item { path: "/console/events", label: "nav-events", need: Need::Curator },
    Item { path: "/console/outgoing", label: "nav-console-outgoing", need: Need::Operator },
];
