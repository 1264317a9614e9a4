//! Events as pages show them: in rows, as a month, on a page of their own.

mod agenda;
mod data;
mod month;
mod one;
mod rows;
mod times;
mod words;

pub use agenda::Agenda;
pub(super) use month::month_name;
pub use month::{Lent, Month};
pub use one::EventPage;
pub(super) use rows::{MOST_ABOUT, NextEvents};
pub use rows::{Spotted, Spotting};
pub(super) use times::{repeats, when};
pub use words::EventWords;
