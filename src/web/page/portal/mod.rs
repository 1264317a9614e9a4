//! What the portal's pages show.

mod calls;
mod front;

pub use calls::{EntryForm, OwnEntries, OwnEntry};
pub use front::FrontPage;
