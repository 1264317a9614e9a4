//! The books of match funds: double entry that follows from the journal, and what is made of it.
//!
//! Nothing here is kept: every figure is worked out from the journal's entries whenever it is asked for.
//!
//! - [`Book`] works the entries one after the other, and time between them, each as a [`Step`];
//! - a step moves money between [`Account`]s, in a [`Transaction`] a fund;
//! - [`verify()`] looks at every step for what must never be, [`Export`] writes all transactions for an accountant, and
//!   [`Statement`] is what a sponsor or a project is told of a period;
//! - [`Course`] is where a fund's money stood, day by day.

mod account;
mod book;
mod cause;
mod course;
mod examine;
mod export;
mod figures;
mod finding;
mod reconcile;
mod statement;
mod transaction;
mod verify;

#[cfg(test)]
mod tests;

pub use account::{Account, Place};
pub use book::{Book, Item, Step, opened};
pub use cause::Cause;
pub use course::{Course, course};
pub use export::{Export, Format};
pub use figures::{Figures, Line};
pub use finding::{Fault, Finding};
pub use reconcile::{MOST_LINES, Odd, Proposal, Reconciled, reconcile};
pub use statement::{FundRow, Grant, Hashes, InvalidSpan, Movement, Order, Party, Period, Row, Span, Statement};
pub use transaction::{Posting, Transaction};
pub use verify::{Refused, Report, Verifier, verify};
