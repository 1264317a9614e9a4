//! The portal: what partners do in a region. A file a feature, each with its table of addresses.

mod afterwards;
mod calls;
mod certificates;
mod events;
mod following;
mod front;
mod fund;
mod funds;
mod held;
mod in_kind;
mod labels;
mod loans;
mod needs;
mod offers;
mod organisation;
mod partner;
mod payees;
mod received;
mod statements;
mod support;
mod tokens;
mod transfers;

use super::desk::Route;
use super::page::desk::Item;
use crate::domain::guard::Need;

/// The addresses of each feature.
pub(super) const TABLES: &[&[Route]] = &[
    front::ROUTES,
    funds::ROUTES,
    fund::ROUTES,
    transfers::ROUTES,
    statements::ROUTES,
    organisation::ROUTES,
    payees::ROUTES,
    tokens::ROUTES,
    calls::ROUTES,
    events::ROUTES,
    certificates::ROUTES,
    afterwards::ROUTES,
    needs::ROUTES,
    offers::ROUTES,
    loans::ROUTES,
    support::ROUTES,
    labels::ROUTES,
    following::ROUTES,
    received::ROUTES,
];

/// The navigation, in its order.
pub(super) const ITEMS: &[Item] = &[
    Item::new("/portal", "nav-portal-front", Need::SignedIn).also("/portal/funds"),
    Item::new("/portal/new-fund", "nav-portal-new-fund", Need::Signatory).begins("nav-group-partner"),
    Item::new("/portal/support", "nav-portal-support", Need::Supporter).also("/portal/labels"),
    Item::new("/portal/following", "nav-portal-following", Need::Supporter),
    Item::new("/portal/loans", "nav-portal-loans", Need::Partner),
    Item::new("/portal/needs", "nav-portal-needs", Need::Holder).begins("nav-group-held"),
    Item::new("/portal/offers", "nav-portal-offers", Need::Holder),
    Item::new("/portal/received", "nav-portal-received", Need::Holder),
    Item::new("/portal/calls", "nav-portal-calls", Need::SignedIn),
    Item::new("/portal/events", "nav-portal-events", Need::Holder),
    Item::new("/portal/certificates", "nav-portal-certificates", Need::Holder),
    Item::new("/portal/afterwards", "nav-portal-afterwards", Need::Holder),
];
