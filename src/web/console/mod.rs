//! The console: what a region does with its window. A file a feature, each with its table of addresses.

mod attention;
mod collections;
mod features;
mod front;
mod history;
mod project;
mod projects;
mod sync;
mod titles;

use super::desk::Route;
use super::page::desk::Item;
use crate::domain::guard::Need;

/// The addresses of each feature.
pub(super) const TABLES: &[&[Route]] = &[
    front::ROUTES,
    projects::ROUTES,
    project::ROUTES,
    features::ROUTES,
    collections::ROUTES,
    history::ROUTES,
    sync::ROUTES,
];

/// The navigation, in its order.
pub(super) const ITEMS: &[Item] = &[
    item("/console", "nav-console-front"),
    item("/console/projects", "nav-console-projects"),
    item("/console/features", "nav-console-features"),
    item("/console/collections", "nav-collections"),
    item("/console/history", "nav-console-history"),
];

const fn item(path: &'static str, label: &'static str) -> Item {
    Item { path, label, need: Need::Curator }
}
