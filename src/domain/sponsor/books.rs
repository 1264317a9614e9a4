//! Trying entries on the books before they are written: whoever asks hears what the engine would say.

use jiff::Timestamp;

use crate::domain::fact::Fact;
use crate::domain::fund::{Campaign, Entry, Funds, Moment, RefusalCode};
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Checked, Refusal};

use super::fact::SponsorFact;

/// Books at work within one command: every entry is tried where it would stand in the journal.
pub(super) struct Trial {
    books: Funds,
    now: Timestamp,
    /// The number of the next record.
    seq: u64,
    facts: Vec<Fact>,
}

/// An entry that the engine does not take, with the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused(pub RefusalCode);

impl Trial {
    /// `seq`: the last record that the state holds; `before`: facts of the same command that come first.
    pub fn new(books: Funds, now: Timestamp, seq: u64, before: Vec<Fact>) -> Self {
        let next = seq + 1 + u64::try_from(before.len()).unwrap_or(0);
        Self { books, now, seq: next, facts: before }
    }

    /// Where the next entry would stand.
    pub fn moment(&self) -> Moment {
        Moment { seq: self.seq, at: self.now }
    }

    /// Adds an entry, if the engine takes it.
    pub fn enter(&mut self, entry: Entry) -> Result<(), Refused> {
        self.books.apply(self.moment(), &entry).map_err(Refused)?;
        self.push(SponsorFact::Booked { entry });
        Ok(())
    }

    /// Lets the books know of a project, if they do not yet.
    pub fn declare(&mut self, project: &ProjectKey, campaign: Campaign) {
        if self.books.know(project.clone(), campaign) {
            self.push(SponsorFact::ProjectDeclared { project: project.clone(), campaign });
        }
    }

    /// All that is done within, or nothing of it.
    pub fn together(&mut self, done: impl FnOnce(&mut Self) -> Result<(), Refused>) -> Result<(), Refused> {
        let (books, seq, facts) = (self.books.clone(), self.seq, self.facts.len());
        done(self).inspect_err(|_| {
            (self.books, self.seq) = (books, seq);
            self.facts.truncate(facts);
        })
    }

    /// Adds a fact that moves no money.
    pub fn push(&mut self, fact: SponsorFact) {
        self.facts.push(Fact::Sponsor(fact));
        self.seq += 1;
    }

    pub fn books(&self) -> &Funds {
        &self.books
    }

    pub fn done(self) -> Vec<Fact> {
        self.facts
    }
}

impl Refused {
    /// The same in a form, beside the field it is about.
    pub fn beside(self) -> Vec<Refusal> {
        let code = self.0.code();
        vec![code_field(self.0).map_or_else(|| Refusal::whole(code), |field| Refusal::of(field, code))]
    }
}

/// One entry on the books, and nothing else.
pub(super) fn book(books: &Funds, now: Timestamp, seq: u64, entry: Entry) -> Checked<Vec<Fact>> {
    let mut trial = Trial::new(books.clone(), now, seq, Vec::new());
    trial.enter(entry).map_err(Refused::beside)?;
    Ok(trial.done())
}

/// The field of the portal's forms that a refusal of the engine is about.
pub fn code_field(code: RefusalCode) -> Option<&'static str> {
    use RefusalCode as Code;
    Some(match code {
        Code::BadAmount | Code::Overpaid | Code::BelowPaid | Code::OverBudget | Code::OverCap => "amount",
        Code::ReferenceNeeded | Code::DuplicateReference => "reference",
        Code::UnknownWay => "through",
        Code::ReasonNeeded => "reason",
        Code::ClosesBeforeOpens | Code::AlreadyClosed => "closes",
        Code::LastMileOnSuccess | Code::WhenMetNotAllowed | Code::WhenMetOneStep => "payout",
        Code::BadRule | Code::BackersHidden | Code::LastMileOnUnits => "rule",
        _ => return None,
    })
}
