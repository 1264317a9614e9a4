//! Events as their region works on them.

mod attention;
mod form;
mod list;
mod one;

pub(in crate::web::page) use attention::event_attention;
pub(in crate::web) use attention::events_waiting;
pub use form::{CancelForm, EventForm, MoveForm};
pub(in crate::web::page) use form::{TimeFields, venue};
pub use list::EventsList;
pub use one::EventView;
