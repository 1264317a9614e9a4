//! What the console's pages show.

mod front;
mod outgoing;

pub use front::FrontPage;
pub use outgoing::{OutgoingPage, WebhookPage};
