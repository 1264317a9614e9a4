//! What the console's pages show.

mod front;

pub use front::FrontPage;
