//! What pages show: one file a page, each a documented model built from the domain by a pure function. How it looks is the
//! theme's affair; templates see these models and [`Frame::view`], and nothing else.

mod about;
mod accessibility;
mod account;
mod bar;
mod card;
mod cover;
mod drawing;
mod error;
mod figures;
mod filters;
mod frame;
mod home;
mod html;
mod legal;
mod list;
mod live;
mod map;
mod not_found;
mod pages;
mod privacy;
mod progress;
mod project;
mod reward;
pub mod sample;
mod standing;
mod text;
mod video;

pub use about::About;
pub use accessibility::Accessibility;
pub use bar::Added;
pub use error::ErrorPage;
pub use figures::FiguresPage;
pub use frame::{Frame, View};
pub use home::Home;
pub use legal::LegalPage;
pub use list::List;
pub use map::MapPage;
pub use not_found::NotFound;
pub use privacy::Privacy;
pub use project::ProjectPage;
