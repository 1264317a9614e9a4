//! What a sponsor or a project is told of a period: how it began, everything that moved, how it ended.
//!
//! It follows from the journal alone, so that it can be drawn again at any time and comes out the same.

mod cells;
mod draw;
mod span;
mod table;

pub use span::{InvalidSpan, Span};

use jiff::Timestamp;
use serde::Serialize;

use super::cause::Cause;
use super::figures::Figures;
use crate::domain::fund::{FundId, SponsorId, State};
use crate::domain::journal::LineHash;
use crate::domain::money::Currency;
use crate::domain::project::ProjectKey;

/// Whom a statement is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// All funds of a sponsor.
    Sponsor(SponsorId),
    /// All funds on a project.
    Project(ProjectKey),
}

/// From an instant on, up to another that is not part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Period {
    /// The first instant.
    pub from: Timestamp,
    /// The first instant after it.
    pub to: Timestamp,
}

/// Which lines of the journal a statement stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Hashes {
    /// The hash of the first line of the journal that the period holds.
    pub first: LineHash,
    /// The hash of the last one.
    pub last: LineHash,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// For whom.
    pub party: Party,
    /// Of which period.
    pub period: Period,
    /// The statement's number.
    pub number: String,
    /// The journal's lines; none for what has no journal, or a period without a line.
    pub hashes: Option<Hashes>,
}

/// A statement. Amounts are smallest units of its currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// Its number.
    pub number: String,
    /// For whom.
    pub party: Party,
    /// Of which period.
    pub period: Period,
    /// The one currency.
    pub currency: Currency,
    /// The journal's lines it stands on.
    pub hashes: Option<Hashes>,
    /// When the period began.
    pub opening: Figures,
    /// Everything that moved, oldest first.
    pub movements: Vec<Movement>,
    /// When it ended.
    pub closing: Figures,
    /// The view by sponsor, each fund with what it holds and grants.
    pub by_fund: Vec<FundRow>,
    /// The view by project.
    pub by_project: Vec<Row<ProjectKey>>,
    /// Each grant, where both views meet.
    pub grants: Vec<Grant>,
}

/// One line that moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Movement {
    /// The journal's entry.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub cause: Cause,
    /// Whose money.
    pub sponsor: SponsorId,
    /// Of which fund.
    pub fund: FundId,
    /// For which project; none for the fund itself.
    pub project: Option<ProjectKey>,
    /// By how much.
    pub figures: Figures,
}

/// One row of a view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row<K> {
    /// Of what.
    pub of: K,
    /// When the period began.
    pub opening: Figures,
    /// When it ended.
    pub closing: Figures,
}

/// One fund.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FundRow {
    /// Whose money it is.
    pub sponsor: SponsorId,
    /// Its figures.
    #[serde(flatten)]
    pub row: Row<FundId>,
}

/// What one fund grants one project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Grant {
    /// Whose money it is.
    pub sponsor: SponsorId,
    /// The fund.
    pub fund: FundId,
    /// Where it stood when the period ended.
    pub state: State,
    /// Its figures.
    #[serde(flatten)]
    pub row: Row<ProjectKey>,
}

impl Statement {
    /// Whether it adds up: opening and movements to closing, and each view to the same, to the cent.
    pub fn adds_up(&self) -> bool {
        let moved: Figures = self.movements.iter().map(|line| line.figures).sum();
        let by_fund: Figures = self.by_fund.iter().map(|row| row.row.closing).sum();
        let by_project: Figures = self.by_project.iter().map(|row| row.closing).sum();
        let grants: Figures = self.grants.iter().map(|grant| grant.row.closing).sum();
        let closing = self.closing.of_grants();
        self.opening + moved == self.closing
            && by_fund.of_grants() == closing
            && by_project == closing
            && grants == closing
            && (matches!(self.party, Party::Project(_)) || by_fund == self.closing)
    }
}
