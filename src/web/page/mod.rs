//! What pages show: one file a page, each a documented model built from the domain by a pure function. How it looks is the
//! theme's affair; templates see these models and [`Frame::view`], and nothing else.

mod about;
mod accessibility;
mod account;
mod bar;
mod card;
mod cover;
mod error;
mod filters;
mod frame;
mod home;
mod html;
mod legal;
mod list;
mod not_found;
mod pages;
mod privacy;
mod progress;
mod project;
mod propose;
mod reward;
mod rules;
pub mod sample;
mod self_check;
mod standing;
mod text;

pub use about::About;
pub use accessibility::Accessibility;
pub use bar::Added;
pub use error::ErrorPage;
pub use frame::{Frame, View};
pub use home::Home;
pub use legal::LegalPage;
pub use list::List;
pub use not_found::NotFound;
pub use privacy::Privacy;
pub use project::ProjectPage;
pub use propose::Propose;
pub use rules::Categories;
