//! The console's pages about calls for projects.

mod attention;
mod entry;
mod form;
mod jury;
mod overview;
mod reading;

pub(in crate::web) use attention::{calls_waiting, entries_arrived};
pub use entry::{EntryPage, InviteForm};
pub use form::{CallForm, WithdrawForm};
pub use jury::{JurorsForm, JuryList, MarkPage};
pub use overview::{CallOverview, CallsOverview};
pub(in crate::web::page) use reading::{OutcomeView, ReadingView};

use jiff::Timestamp;

use crate::domain::call::Call;
use crate::web::page::Frame;
use crate::web::page::calls::title;

/// A path of the console about a call.
fn path(call: &Call, below: &str) -> String {
    format!("/console/calls/{}{below}", call.slug)
}

/// An instant as a field for date and time holds it.
fn typed(at: Timestamp, frame: &Frame<'_>) -> String {
    frame.region.zone.to_datetime(at).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// What a call is called.
fn called(call: &Call, frame: &Frame<'_>) -> String {
    title(call, frame).text
}
