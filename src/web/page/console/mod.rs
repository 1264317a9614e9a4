//! What the console's pages show.

mod events;
mod front;

pub use events::{CancelForm, EventForm, EventView, EventsList, MoveForm};
pub use front::FrontPage;
