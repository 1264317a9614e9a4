//! What the portal's pages show.

mod board;
mod calls;
mod front;
mod fund;
mod fund_form;
mod organisation;
mod what_if;

pub use board::Board;
pub use calls::{EntryForm, OwnEntries, OwnEntry};
pub use front::FrontPage;
pub use fund::{AllocationPage, FundPage};
pub use fund_form::{FundForm, FundRules};
pub use organisation::OrganisationPage;
pub use what_if::WhatIfPage;
