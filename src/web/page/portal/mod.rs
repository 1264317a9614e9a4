//! What the portal's pages show.

mod front;

pub use front::FrontPage;
