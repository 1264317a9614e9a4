//! What the console's pages show.

mod front;
mod members;

pub use front::FrontPage;
pub use members::{Member, MembersPage};
