//! Public money in match funds: what each beneficiary gets in a year, and the register that public bodies publish.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::fund::{AllocationView, FundId, Funds, Minor, Move};
use crate::domain::grants::{Beneficiary, Grant, Paying, Siret, When, register};
use crate::domain::payee::Payee;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::sponsor::{FundFile, Sponsors};

/// One grant of a public body to one project.
#[derive(Debug, Clone)]
pub struct PublicGrant {
    /// Whose money.
    pub body: Slug,
    /// Of which fund.
    pub fund: FundId,
    /// For which project.
    pub project: ProjectKey,
    /// Who gets it, as far as it is noted.
    pub payee: Option<Payee>,
    /// How much.
    pub amount: Minor,
    /// Since which day it is owed; none while it is promised.
    pub owed: Option<Date>,
    /// The day of the vote.
    pub voted: Option<Date>,
    /// When each part of it was paid.
    paid: Vec<Date>,
    /// What is left to pay.
    unpaid: Minor,
    /// The number of the decision.
    decision: Option<String>,
    /// The body's own number.
    granter: Option<Siret>,
}

/// What one beneficiary gets of public bodies in one year.
#[derive(Debug, Clone)]
pub struct Cumulative {
    /// What it gets, grant by grant.
    pub grants: Vec<PublicGrant>,
    /// Owed, paid or not.
    pub owed: Minor,
    /// Promised, and not owed yet.
    pub promised: Minor,
}

/// Who gets it: by the register's number where it is noted, or else by the project.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// An establishment.
    Siret(Siret),
    /// Whoever holds a project.
    Project(ProjectKey),
}

/// Beneficiaries and what each gets, by year, the last first; within a year those who get most first.
pub type ByYear = Vec<(i16, Vec<(Of, Cumulative)>)>;

/// Every grant of a public body that is above nothing.
pub fn public_grants<E>(
    sponsors: &Sponsors,
    zone: &TimeZone,
    mut payee: impl FnMut(&ProjectKey) -> Result<Option<Payee>, E>,
) -> Result<Vec<PublicGrant>, E> {
    let Some(books) = sponsors.books() else { return Ok(Vec::new()) };
    let mut grants = Vec::new();
    for (id, file) in sponsors.funds() {
        if !file.draft.is_public_money() {
            continue;
        }
        let granter = sponsors.profile(&file.draft.organisation).and_then(|profile| profile.registration.parse().ok());
        for allocation in granted(books, id) {
            let grant = PublicGrant { granter: granter.clone(), ..of(id, file, &allocation, zone) };
            grants.push(PublicGrant { payee: payee(&grant.project)?, ..grant });
        }
    }
    Ok(grants)
}

fn granted<'b>(books: &'b Funds, id: &FundId) -> impl Iterator<Item = AllocationView<'b>> {
    let allocations = books.fund(id).into_iter().flat_map(|fund| fund.allocations());
    allocations.filter(|allocation| allocation.shown().amount > 0)
}

fn of(id: &FundId, file: &FundFile, allocation: &AllocationView<'_>, zone: &TimeZone) -> PublicGrant {
    let day = |at: Timestamp| zone.to_datetime(at).date();
    let paid = allocation.moves().iter().filter_map(|one| match one {
        Move::Paid { when, .. } => Some(day(when.at)),
        _ => None,
    });
    let (shown, paid) = (allocation.shown(), paid.collect());
    let vote = file.draft.vote.as_ref();
    PublicGrant {
        body: file.draft.organisation.clone(),
        fund: id.clone(),
        project: allocation.project().key().clone(),
        payee: None,
        amount: shown.amount,
        owed: allocation.owed().filter(|_| shown.state.is_owed()).map(|owed| day(owed.at)),
        voted: vote.and_then(|vote| vote.taken),
        paid,
        unpaid: shown.amount - shown.paid,
        decision: Some(file.decisions()).filter(|numbers| !numbers.is_empty()),
        granter: None,
    }
}

impl PublicGrant {
    /// When it was agreed: the day since which both the vote is taken and the money owed.
    pub fn agreed(&self) -> Option<Date> {
        self.owed.zip(self.voted).map(|(owed, voted)| owed.max(voted))
    }

    /// Who gets it.
    pub fn beneficiary(&self) -> Of {
        let siret = self.payee.as_ref().and_then(|payee| payee.siret.clone());
        siret.map_or_else(|| Of::Project(self.project.clone()), Of::Siret)
    }

    /// It as the register wants it, with the official names and what it is for; or what it lacks, by the words of texts.
    fn registered(&self, granter: &str, object: &str, books: &Funds) -> Result<Grant, Vec<&'static str>> {
        let (agreed, siret) = (self.agreed(), self.granter.clone());
        let absent = [(siret.is_none(), "grant-granter-id"), (self.payee.is_none(), "grant-beneficiary-id")];
        let mut lacks: Vec<_> = absent.into_iter().filter(|(lacks, _)| *lacks).map(|(_, code)| code).collect();
        let (Some(agreed), Some(granter_siret), Some(payee)) = (agreed, siret, self.payee.as_ref()) else {
            lacks.extend(agreed.is_none().then_some("grant-vote"));
            return Err(lacks);
        };
        let Some((from, to)) = self.paid.first().zip(self.paid.last()).map(|(from, to)| (*from, *to)) else {
            return Err(vec!["grant-unpaid"]);
        };
        let grant = Grant {
            granter: granter.to_owned(),
            granter_siret,
            agreed,
            decision: self.decision.clone(),
            beneficiary: Beneficiary { name: payee.name.clone(), siret: payee.siret.clone(), rna: payee.rna.clone() },
            object: object.chars().take(256).collect(),
            amount: books.money(self.amount),
            paying: if self.paid.len() == 1 && self.unpaid <= 0 { Paying::Once } else { Paying::InParts },
            when: When { from, to: (from != to).then_some(to) },
        };
        let missing: Vec<_> = grant.missing().into_iter().map(|missing| missing.code()).collect();
        if missing.is_empty() { Ok(grant) } else { Err(missing) }
    }
}

/// What each beneficiary gets by year: of what is owed the year it was agreed or fell due, of what is promised this one.
pub fn by_year(grants: Vec<PublicGrant>, today: Date) -> ByYear {
    let mut years = BTreeMap::<i16, BTreeMap<Of, Cumulative>>::new();
    for grant in grants {
        let year = grant.agreed().or(grant.owed).unwrap_or(today).year();
        let none = Cumulative { grants: Vec::new(), owed: 0, promised: 0 };
        let sums = years.entry(year).or_default().entry(grant.beneficiary()).or_insert(none);
        if grant.owed.is_some() {
            sums.owed += grant.amount;
        } else {
            sums.promised += grant.amount;
        }
        sums.grants.push(grant);
    }
    let sorted = |of: BTreeMap<Of, Cumulative>| {
        let mut rows: Vec<_> = of.into_iter().collect();
        rows.sort_by_key(|(_, sums)| std::cmp::Reverse(sums.owed + sums.promised));
        rows
    };
    years.into_iter().rev().map(|(year, of)| (year, sorted(of))).collect()
}

/// The register of what is owed: the table, and each grant that is left out with what it lacks.
pub fn registered<'g>(
    grants: &'g [PublicGrant],
    books: &Funds,
    named: &dyn Fn(&PublicGrant) -> (String, String),
) -> (String, Vec<(&'g PublicGrant, Vec<&'static str>)>) {
    let (mut rows, mut left_out) = (Vec::new(), Vec::new());
    for grant in grants.iter().filter(|grant| grant.owed.is_some()) {
        let (granter, object) = named(grant);
        match grant.registered(&granter, &object, books) {
            Ok(row) => rows.push(row),
            Err(lacks) => left_out.push((grant, lacks)),
        }
    }
    (register(&rows).0, left_out)
}
