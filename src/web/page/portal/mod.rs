//! What the portal's pages show.

mod calls;
mod events;
mod front;

pub use calls::{EntryForm, OwnEntries, OwnEntry};
pub use events::{OwnEvent, OwnEvents, ProposalForm};
pub use front::FrontPage;
