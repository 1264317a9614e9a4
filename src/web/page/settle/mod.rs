//! What pages show of settling: statements, transfers, who is paid, public money, and what a host says at the very end. The
//! portal and the console share most of it.

mod course;
mod grants;
mod payee;
mod reconcile;
mod statement;
mod statements;
mod transfers;

pub use course::CoursePage;
pub use grants::GrantsPage;
pub(in crate::web) use grants::alert;
pub use payee::{PayeePage, Within};
pub use reconcile::ReconcilePage;
pub use statement::StatementPage;
pub use statements::StatementsPage;
pub use transfers::TransfersPage;

use super::Frame;
use crate::domain::fund::{FundId, Minor};
use crate::domain::ledger::Span;
use crate::domain::money::{Currency, Money};
use crate::domain::project::Slug;

/// An amount as a page writes it; what no page can show is shown as the most it can.
fn sum(frame: &Frame<'_>, currency: Currency, amount: Minor) -> String {
    let most = if amount < 0 { i64::MIN } else { i64::MAX };
    frame.money(Money { minor: i64::try_from(amount).unwrap_or(most), currency })
}

/// The same with its sign: what came or went.
fn signed(frame: &Frame<'_>, currency: Currency, amount: Minor) -> String {
    let sign = if amount < 0 { "−" } else { "+" };
    format!("{sign}{}", sum(frame, currency, amount.abs()))
}

/// A fund by its name; one whose name nobody wrote by its id.
fn fund_named(frame: &Frame<'_>, id: &FundId) -> String {
    let known = frame.local.sponsors.fund(id).map(|file| super::portal::fund_name(frame, file));
    known.filter(|name| !name.is_empty()).unwrap_or_else(|| id.to_string())
}

/// An organisation by its name.
fn organisation_named(frame: &Frame<'_>, slug: &Slug) -> String {
    frame.local.members.organisation(slug).unwrap_or(slug.as_str()).to_owned()
}

/// A period by its name: «mars 2026», «2026».
fn span_named(frame: &Frame<'_>, span: Span) -> String {
    match span {
        Span::Year(year) => year.to_string(),
        Span::Month(..) => super::event::month_name(frame, span.days().0),
    }
}
