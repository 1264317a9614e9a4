//! The console: what a region does with its window. A file a feature, each with its table of addresses.

mod events;
mod front;

use super::desk::Route;
use super::page::desk::Item;
use crate::domain::guard::Need;

/// The addresses of each feature.
pub(super) const TABLES: &[&[Route]] = &[front::ROUTES, events::ROUTES];

/// The navigation, in its order.
pub(super) const ITEMS: &[Item] = &[
    Item { path: "/console", label: "nav-console-front", need: Need::Curator },
    Item { path: "/console/events", label: "nav-events", need: Need::Curator },
];
