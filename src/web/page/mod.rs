//! What pages show: one file a page, each a documented model built from the domain by a pure function. How it looks is the
//! theme's affair; templates see these models and [`Frame::view`], and nothing else.

mod about;
mod accessibility;
mod account;
mod card;
mod cover;
mod embed;
mod error;
mod feeds;
mod filters;
mod frame;
mod head;
mod home;
mod html;
mod legal;
mod linked_data;
mod list;
mod neutral;
mod not_found;
mod pages;
mod privacy;
mod progress;
mod project;
mod reward;
pub mod sample;
mod share;
mod shared_card;
mod sheet;
mod standing;
mod text;

pub use about::About;
pub use accessibility::Accessibility;
pub use embed::{Embed, FrameCode, embedded};
pub use error::ErrorPage;
pub use feeds::feed_title;
pub use frame::{Frame, View};
pub use home::Home;
pub use legal::LegalPage;
pub use list::List;
pub use neutral::NeutralNotFound;
pub use not_found::NotFound;
pub use privacy::Privacy;
pub use project::ProjectPage;
pub(super) use shared_card::CardSums;
pub use shared_card::SharedCard;
pub use sheet::Sheet;
