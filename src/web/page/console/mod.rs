//! What the console's pages show.

mod calls;
mod events;
mod front;
mod outgoing;

pub use calls::{
    CallForm, CallOverview, CallsOverview, EntryPage, InviteForm, JurorsForm, JuryList, MarkPage, WithdrawForm,
};
pub(in crate::web::page) use calls::{OutcomeView, ReadingView};
pub use events::{CancelForm, EventForm, EventView, EventsList, MoveForm};
pub use front::FrontPage;
pub use outgoing::{OutgoingPage, WebhookPage};
