//! Where people come in: sign-in, their account, an invitation.

mod account;
mod back;
mod invitation;
mod notifications;
mod sign_in;

use super::desk::Route;

pub(super) use back::come_back;

/// The addresses of each feature.
pub(super) const TABLES: &[&[Route]] = &[sign_in::ROUTES, account::ROUTES, invitation::ROUTES, notifications::ROUTES];
