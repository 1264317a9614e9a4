//! What follows from the facts about loans.

use imbl::OrdMap;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::{Acceptance, Loan, LoanFact, LoanId, LoanState};
use crate::domain::in_kind::{Days, after_day, impossible};
use crate::domain::journal::{Damage, Record};
use crate::domain::project::{ProjectKey, Slug};

/// Every loan of a region.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Loans {
    loans: OrdMap<LoanId, Loan>,
}

impl Loans {
    /// The loan with this number.
    pub fn get(&self, id: LoanId) -> Option<&Loan> {
        self.loans.get(&id)
    }

    /// Every loan, the first first.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Loan> {
        self.loans.values()
    }

    /// What was taken for a project, or is offered to it by name.
    pub fn of<'a>(&'a self, project: &'a ProjectKey) -> impl DoubleEndedIterator<Item = &'a Loan> {
        self.all().filter(move |loan| loan.project() == Some(project))
    }

    /// What an organisation lends.
    pub fn by<'a>(&'a self, organisation: &'a Slug) -> impl DoubleEndedIterator<Item = &'a Loan> {
        self.all().filter(move |loan| loan.organisation == *organisation)
    }

    /// What any project can still have.
    pub fn open(&self, today: Date) -> impl Iterator<Item = &Loan> {
        let is_open = move |loan: &&Loan| loan.state == LoanState::Offered && loan.terms.days.last >= today;
        self.all().filter(is_open).filter(|loan| loan.terms.project.is_none())
    }

    /// The loan of the same thing that stands in the way of having it on these days.
    pub fn in_the_way(&self, wanted: &Loan, days: Days, today: Date) -> Option<&Loan> {
        let is_of_it = |loan: &Loan| loan.id != wanted.id && loan.is_of(&wanted.organisation, &wanted.terms.item);
        self.all().find(|loan| is_of_it(loan) && loan.away(today).is_some_and(|away| away.overlaps(days)))
    }

    /// Other offers and promises of the same thing on any of its days.
    pub fn beside<'a>(&'a self, one: &'a Loan) -> impl Iterator<Item = &'a Loan> {
        let is_of_it = move |loan: &&Loan| loan.id != one.id && loan.is_of(&one.organisation, &one.terms.item);
        let stands = |loan: &&Loan| loan.state == LoanState::Offered || loan.is_bound();
        let both = move |loan: &&Loan| loan.days().overlaps(one.days());
        let is_open = one.state == LoanState::Offered;
        self.all().filter(move |loan| is_open && is_of_it(loan) && stands(loan) && both(loan))
    }

    /// The next instant at which a loan is late, or an offer over.
    pub fn next_turn(&self, after: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let open = self.all().filter(|loan| loan.is_bound() || loan.state == LoanState::Offered);
        open.filter_map(|loan| after_day(loan.days().last, zone)).filter(|at| *at > after).min()
    }

    pub(super) fn next_id(&self) -> LoanId {
        LoanId(self.loans.get_max().map_or(1, |(id, _)| id.0.saturating_add(1)))
    }

    /// Takes in one more fact; `record` says when and by whom.
    pub(in crate::domain) fn apply(&mut self, fact: &LoanFact, record: &Record) -> Result<(), Damage> {
        if let LoanFact::Offered { loan, organisation, terms } = fact {
            let known = Loan {
                id: *loan,
                organisation: organisation.clone(),
                terms: (**terms).clone(),
                accepted: None,
                state: LoanState::Offered,
                offered: record.at,
                changed: record.at,
            };
            let before = self.loans.insert(*loan, known);
            return if before.is_none() { Ok(()) } else { Err(impossible("a loan that there is", "offered")) };
        }
        let known = self.loans.get_mut(&fact.loan()).ok_or_else(|| impossible("an unknown loan", fact.word()))?;
        known.take(fact, record.at)
    }
}

impl Loan {
    fn take(&mut self, fact: &LoanFact, at: Timestamp) -> Result<(), Damage> {
        use LoanState as S;
        self.state = match (fact, &self.state) {
            (LoanFact::Revised { terms, .. }, S::Offered) => {
                self.terms = (**terms).clone();
                S::Offered
            }
            (LoanFact::Accepted { project, by, days, .. }, S::Offered) => {
                let (project, by, days) = (project.clone(), by.clone(), *days);
                self.accepted = Some(Acceptance { project, by, days, at });
                S::Accepted
            }
            (LoanFact::Declined { reason, .. }, S::Offered | S::Accepted) => S::Declined { reason: reason.clone() },
            (LoanFact::HandedOver { .. }, S::Accepted) => S::HandedOver,
            (LoanFact::Returned { note, .. }, S::HandedOver) => S::Returned { note: note.clone() },
            (LoanFact::Withdrawn { reason, .. }, S::Offered | S::Accepted) => S::Withdrawn { reason: reason.clone() },
            (_, state) => {
                let what = format!("loan {}, which is {},", self.id, state.word());
                return Err(impossible(&what, fact.word()));
            }
        };
        self.changed = at;
        Ok(())
    }
}
