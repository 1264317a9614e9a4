//! Loans, labels and support as pages show them: in the same words for whoever gives, whoever receives, and residents.

mod form;
mod label;
mod list;
mod one;
mod public;
mod watch;
mod words;

pub use form::{Choices, InKindForm};
pub use label::LabelPage;
pub use list::{Columns, InKindList};
pub use one::{Act, InKindPage};
pub(in crate::web::page) use public::{Badge, Received};
pub use public::{InKindAccount, InKindFigures, any_in_kind};
pub use watch::{FollowedProject, FollowingPage};
pub(in crate::web::page) use words::InKind;
