//! The console: what a region does with its window. A file a feature, each with its table of addresses.

mod afterwards;
mod attention;
mod calls;
mod collections;
mod events;
mod features;
mod front;
mod funds;
mod history;
mod in_kind;
mod members;
mod needs;
mod outgoing;
mod project;
mod projects;
mod settle;
mod statements;
mod sync;
mod titles;

pub(super) use events::typed;

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
    calls::ROUTES,
    events::ROUTES,
    afterwards::ROUTES,
    needs::ROUTES,
    funds::ROUTES,
    settle::ROUTES,
    statements::ROUTES,
    in_kind::ROUTES,
    history::ROUTES,
    sync::ROUTES,
    members::ROUTES,
    outgoing::ROUTES,
];

/// The navigation, in its order.
pub(super) const ITEMS: &[Item] = &[
    item("/console", "nav-console-front", Need::Curator),
    item("/console/projects", "nav-console-projects", Need::Curator).begins("nav-group-show"),
    item("/console/features", "nav-console-features", Need::Curator),
    item("/console/collections", "nav-collections", Need::Curator),
    item("/console/calls", "nav-console-calls", Need::Curator).begins("nav-group-enliven").also("/console/new-call"),
    item("/console/events", "nav-events", Need::Curator),
    item("/console/afterwards", "nav-console-afterwards", Need::Curator),
    item("/console/needs", "nav-portal-needs", Need::Curator),
    item("/console/funds", "nav-console-funds", Need::Operator).also("/console/statements"),
    item("/console/grants", "nav-console-grants", Need::Operator),
    item("/console/support", "nav-portal-support", Need::Curator),
    item("/console/loans", "nav-portal-loans", Need::Curator),
    item("/console/history", "nav-console-history", Need::Curator).begins("nav-group-run"),
    item("/console/members", "nav-members", Need::Operator),
    item("/console/outgoing", "nav-console-outgoing", Need::Operator).also("/console/webhooks"),
];

const fn item(path: &'static str, label: &'static str, need: Need) -> Item {
    Item::new(path, label, need)
}
