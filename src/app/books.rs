//! The books of match funds as a region's journal tells them: looked at by an auditor, written out for an accountant, and read
//! for statements. The journal is read from its first line each time; nothing of it is kept.

use std::fmt;
use std::io::{self, Write};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::journal::{Closed, start_from_snapshot, verify_each};
use crate::domain::fund::Funds;
use crate::domain::journal::{Damage, End, LineHash, Record};
use crate::domain::ledger::{Book, Export, Fault, Finding, Format, Item, Report, Step, Verifier, opened};
use crate::domain::money::Currency;
use crate::domain::project::RegionId;
use crate::domain::region::MatchFunds;
use crate::domain::state::RegionState;
use crate::store::{JournalStore, StoreError};

/// What came of looking at a region's journal and the books in it.
#[derive(Debug)]
pub struct Audit {
    region: RegionId,
    journal: Result<End, Closed>,
    /// None before the first fund was accepted.
    books: Option<(Currency, Report)>,
}

/// Looks at everything: the chain of hashes, the replay of every fact, each step of the books, and whether the books that the
/// region works with are the same: those of a `live` node, or else those that the last snapshot would let one start with.
pub fn audit(store: &dyn JournalStore, region: &RegionId, live: Option<Arc<RegionState>>) -> Result<Audit, StoreError> {
    let works_with = match live {
        Some(live) => Some(live),
        None => start_from_snapshot(store, region)?.map(Arc::new),
    };
    let mut verifier: Option<Verifier> = None;
    let mut differs = None;
    let read = verify_each(store, region, &mut |record, _| {
        match (&mut verifier, Item::of_record(record)) {
            (None, _) => verifier = opened(record).map(Verifier::new),
            (Some(verifier), Some(item)) => verifier.take_in(&item),
            (Some(_), None) => {}
        };
        // A node goes on while its journal is read: what it had in memory is compared at the line at which it had it.
        if let Some(works_with) = works_with.as_ref().filter(|state| state.seq == record.seq)
            && works_with.sponsors.books() != verifier.as_ref().map(Verifier::funds)
        {
            differs = Some(Finding { seq: record.seq, at: record.at, fault: Fault::Replay });
        }
    })?;
    let books = verifier.map(|verifier| {
        let currency = verifier.funds().setup().currency;
        let mut report = verifier.finish().of_a_journal();
        report.findings.extend(differs);
        (currency, report)
    });
    Ok(Audit { region: region.clone(), journal: read.map(|outline| outline.end), books })
}

impl Audit {
    /// Whether nothing was found.
    pub fn is_sound(&self) -> bool {
        self.journal.is_ok() && self.books.as_ref().is_none_or(|(_, report)| report.findings.is_empty())
    }
}

/// As a terminal shows it.
impl fmt::Display for Audit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let region = &self.region;
        match &self.journal {
            Ok(end) if end.seq == 0 => return writeln!(out, "{region}: no records"),
            Ok(end) => writeln!(
                out,
                "{region}: the journal is sound, {} records, the last of {} with the hash {}",
                end.seq, end.at, end.hash
            )?,
            Err(closed) => writeln!(out, "{region}: DAMAGED at line {}: {}", closed.seq, closed.damage)?,
        }
        match &self.books {
            None => writeln!(out, "no fund has been accepted yet: there are no books"),
            Some((currency, report)) => told(report, *currency, out),
        }
    }
}

/// What came of looking at books, for a terminal.
pub fn told(report: &Report, currency: Currency, out: &mut dyn fmt::Write) -> fmt::Result {
    let (code, refused) = (currency.code(), report.refused.len());
    writeln!(out, "{} entries, {refused} refused, {} transactions", report.entries, report.transactions)?;
    for (sponsor, figures) in &report.sponsors {
        let sums = figures.named().map(|(figure, amount)| format!("{figure} {} {code}", currency.major(amount)));
        writeln!(out, "{sponsor}: {}", sums.join(", "))?;
    }
    for finding in &report.findings {
        writeln!(out, "WRONG {finding}")?;
    }
    match report.findings.len() {
        0 => writeln!(
            out,
            "sound: at every step double entry balances; budgets, caps, the ceiling and funds that give alone are kept; \
             what is aimed at is granted or claimed, and claims wait beside money only in a pause; states follow each other \
             as they may, and nothing falls without cause; sponsors and projects agree"
        ),
        count => writeln!(out, "NOT SOUND: {count} findings; amounts in them are in the smallest unit of {code}"),
    }
}

/// Why an export came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum NotWritten {
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The journal is damaged.
    #[error(transparent)]
    Closed(#[from] Closed),
    /// It would be false.
    #[error(
        "the statement {0} does not add up and is not issued; `oriel ledger verify` tells what is wrong with the books"
    )]
    Wrong(String),
    /// Whoever reads is gone, or the disk is full.
    #[error("the export cannot be written: {0}")]
    Out(#[from] io::Error),
}

/// Writes all transactions of a region's books, with days of this zone; a region without books has none.
pub fn export(
    store: &dyn JournalStore,
    region: &RegionId,
    (format, zone): (Format, TimeZone),
    out: &mut dyn Write,
) -> Result<(), NotWritten> {
    let mut begun: Option<Writing> = None;
    let mut failed = Ok(());
    let read = verify_each(store, region, &mut |record, _| {
        if failed.is_ok() {
            failed = match &mut begun {
                None => opened(record).map_or(Ok(()), |funds| {
                    let writing = Writing::begin(funds, format, zone.clone(), out)?;
                    begun = Some(writing);
                    Ok(())
                }),
                Some(writing) => Item::of_record(record).map_or(Ok(()), |item| writing.take_in(&item, out)),
            };
        }
    })?;
    failed?;
    read?;
    let none = || Funds::new(MatchFunds::default().setup(None, true));
    let writing = match begun {
        Some(writing) => writing,
        None => Writing::begin(none(), format, zone, out)?,
    };
    Ok(writing.end(out)?)
}

/// An export that is being written.
#[derive(Debug)]
pub struct Writing {
    book: Book,
    export: Export,
}

impl Writing {
    /// Begins with these funds.
    pub fn begin(funds: Funds, format: Format, zone: TimeZone, out: &mut dyn Write) -> io::Result<Self> {
        let export = Export::new(format, funds.setup().currency, zone);
        out.write_all(export.open().as_bytes())?;
        Ok(Self { book: Book::new(funds), export })
    }

    /// Writes what an item moved. A refused one moved nothing.
    pub fn take_in(&mut self, item: &Item, out: &mut dyn Write) -> io::Result<()> {
        for moved in self.book.take_in(item).unwrap_or_default().iter().flat_map(Step::transactions) {
            out.write_all(self.export.transaction(&moved).as_bytes())?;
        }
        Ok(())
    }

    /// Writes what stands after the last transaction.
    pub fn end(self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(self.export.close(self.book.funds()).as_bytes())?;
        out.flush()
    }
}

/// A line of a region's journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// Its number.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// The hash of its bytes.
    pub hash: LineHash,
}

/// Everything that a journal tells the books.
#[derive(Debug, Clone)]
pub struct Told {
    /// The funds before the first entry.
    pub begin: Funds,
    /// What came after.
    pub items: Vec<Item>,
    /// The first and the last line of the journal within the span that was asked for.
    pub lines: Option<(Line, Line)>,
}

/// Reads what a region's journal tells its books; none before the first fund was accepted. `within` says of which lines the
/// first and the last are told.
pub fn read(
    store: &dyn JournalStore,
    region: &RegionId,
    within: impl Fn(Timestamp) -> bool,
) -> Result<Option<Told>, NotWritten> {
    let (mut begin, mut items, mut lines) = (None, Vec::new(), None);
    let mut unread = None;
    store.read(region, 0, &mut |seq, line| {
        match serde_json::from_slice::<Record>(line) {
            Ok(record) => {
                if within(record.at) {
                    let this = Line { seq, at: record.at, hash: LineHash::of(line) };
                    lines = Some(lines.map_or((this, this), |(first, _)| (first, this)));
                }
                begin = begin.take().or_else(|| opened(&record));
                items.extend(Item::of_record(&record));
            }
            Err(error) => {
                let damage = Damage::Unreadable(error.to_string());
                unread = Some(Closed { region: region.clone(), seq, damage });
            }
        }
        unread.is_none()
    })?;
    match unread {
        Some(closed) => Err(closed.into()),
        None => Ok(begin.map(|begin| Told { begin, items, lines })),
    }
}
