//! What one step moves in one fund.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use super::account::{Account, Place};
use super::book::Step;
use super::cause::Cause;
use crate::domain::fund::{FundId, Funds, Minor, Moment, SponsorId};
use crate::domain::project::ProjectKey;

/// Money that moved between the places of one fund, at one instant, for one cause. Its postings come to 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transaction {
    /// The journal's entry that made it; of what time did, the last entry before.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub cause: Cause,
    /// Whose money it is.
    pub sponsor: SponsorId,
    /// The fund.
    pub fund: FundId,
    /// What moved, in order of places; none is 0.
    pub postings: Vec<Posting>,
}

/// What came into a place, or went out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// The place.
    pub place: Place,
    /// Smallest units of the currency.
    pub amount: Minor,
}

/// A posting as it is written, with its account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Posted {
    pub account: Account,
    pub project: Option<ProjectKey>,
    pub amount: Minor,
}

impl Transaction {
    /// What is missing to 0: 0.
    pub fn off(&self) -> Minor {
        self.postings.iter().map(|posting| posting.amount).sum()
    }

    /// The account of a place.
    pub fn account(&self, place: &Place) -> Account {
        Account { sponsor: self.sponsor.clone(), fund: self.fund.clone(), place: place.clone() }
    }

    pub(super) fn posted(&self) -> impl Iterator<Item = Posted> {
        self.postings.iter().map(|posting| Posted {
            account: self.account(&posting.place),
            project: posting.place.project().cloned(),
            amount: posting.amount,
        })
    }
}

impl Step {
    /// What it moved, a transaction a fund, in order of acceptance.
    pub fn transactions(&self) -> Vec<Transaction> {
        let mut touched = BTreeMap::<Moment, (&FundId, Vec<&ProjectKey>)>::new();
        let accepted = |id| self.after.fund(id).map(|fund| fund.accepted());
        for (id, _) in &self.changes.funds {
            if let Some(moment) = accepted(id) {
                touched.entry(moment).or_insert_with(|| (id, Vec::new()));
            }
        }
        for (id, project, _) in &self.changes.allocations {
            if let Some(moment) = accepted(id) {
                touched.entry(moment).or_insert_with(|| (id, Vec::new())).1.push(project);
            }
        }
        touched.into_values().filter_map(|(fund, projects)| self.transaction(fund, &projects)).collect()
    }

    fn transaction(&self, fund: &FundId, projects: &[&ProjectKey]) -> Option<Transaction> {
        let mut moved = BTreeMap::new();
        let mut add = |funds: &Funds, sign: Minor| {
            let own = funds.fund(fund).into_iter().flat_map(|view| Place::of_fund(&view));
            let grants = projects.iter().filter_map(|project| funds.allocation(fund, project));
            for (place, amount) in own.chain(grants.flat_map(|view| Place::of_allocation(&view))) {
                *moved.entry(place).or_default() += sign * amount;
            }
        };
        add(&self.before, -1);
        add(&self.after, 1);
        let postings = moved.into_iter().filter(|(_, amount): &(_, Minor)| *amount != 0);
        let postings: Vec<_> = postings.map(|(place, amount)| Posting { place, amount }).collect();
        let sponsor = self.after.fund(fund)?.terms().sponsor.clone();
        (!postings.is_empty()).then(|| Transaction {
            seq: self.seq,
            at: self.at,
            cause: self.cause.clone(),
            sponsor,
            fund: fund.clone(),
            postings,
        })
    }
}
