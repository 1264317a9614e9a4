//! What the portal's pages show.

mod afterwards;
mod board;
mod calls;
mod events;
mod front;
mod fund;
mod fund_form;
mod holding;
mod needs;
mod offers;
mod organisation;
mod tokens;
mod what_if;

pub use afterwards::{AnswerForm, OwnSequels};
pub use board::Board;
pub use calls::{EntryForm, OwnEntries, OwnEntry};
pub use events::{OwnEvent, OwnEvents, ProposalForm};
pub use front::{FrontPage, Whose};
pub(in crate::web::page) use front::{dates as fund_dates, name as fund_name, setup as fund_setup};
pub use fund::{AllocationPage, FundPage};
pub(in crate::web::page) use fund::{signed_terms, steps as fund_steps};
pub use fund_form::{FundForm, FundRules};
pub(in crate::web::page) use needs::standing as standing_of_need;
pub use needs::{NeedForm, NeedPage, OwnNeeds, OwnProject};
pub use offers::{OfferRow, OwnOffers, TalkPage};
pub use organisation::{LogoForm, OrganisationPage};
pub use tokens::TokensPage;
pub use what_if::WhatIfPage;
