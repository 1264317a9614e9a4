//! Public money: what each beneficiary gets in a year, and what keeps a grant out of the register.

use serde::Serialize;

use super::{fund_named, organisation_named, sum};
use crate::app::grants::{ByYear, Cumulative, PublicGrant};
use crate::domain::money::Currency;
use crate::domain::shelf::Shelf;
use crate::web::page::Frame;
use crate::web::page::fund::project_link;
use crate::web::page::text::Link;

/// What public bodies give.
#[derive(Debug, Serialize)]
pub struct GrantsPage {
    title: String,
    limit: String,
    years: Vec<Year>,
    register: String,
    left_out: Vec<LeftOut>,
}

#[derive(Debug, Serialize)]
struct Year {
    year: i16,
    beneficiaries: Vec<Beneficiary>,
}

#[derive(Debug, Serialize)]
struct Beneficiary {
    name: String,
    siret: Option<String>,
    owed: String,
    promised: Option<String>,
    /// Above the sum from which on the law wants an agreement: now, or once all that is promised is owed.
    alert: Option<&'static str>,
    grants: Vec<GrantView>,
    payee: String,
}

#[derive(Debug, Serialize)]
struct GrantView {
    body: String,
    fund: Link,
    project: Link,
    amount: String,
    state: String,
}

#[derive(Debug, Serialize)]
struct LeftOut {
    project: Link,
    body: String,
    lacks: Vec<String>,
}

impl GrantsPage {
    /// Of a region; `left_out` is what the register lacks.
    pub fn new(
        frame: &Frame<'_>,
        shelf: &Shelf,
        years: &ByYear,
        left_out: &[(&PublicGrant, Vec<&'static str>)],
    ) -> Self {
        let currency = super::super::portal::fund_setup(frame).currency;
        let year = |(year, of): &(i16, Vec<(_, Cumulative)>)| Year {
            year: *year,
            beneficiaries: of.iter().map(|(_, sums)| beneficiary(frame, shelf, currency, sums)).collect(),
        };
        Self {
            title: frame.say("grants-title"),
            limit: sum(frame, currency, frame.region.match_funds.agreement_above.into()),
            years: years.iter().map(year).collect(),
            register: frame.href("/console/grants.csv"),
            left_out: left_out.iter().map(|(grant, lacks)| lacking(frame, shelf, grant, lacks)).collect(),
        }
    }
}

/// Whether a beneficiary gets more than the law lets pass without an agreement, or would.
pub(in crate::web) fn alert(sums: &Cumulative, limit: i64) -> Option<&'static str> {
    let limit = i128::from(limit);
    match () {
        () if sums.owed > limit => Some("above"),
        () if sums.owed + sums.promised > limit => Some("soon"),
        () => None,
    }
}

fn beneficiary(frame: &Frame<'_>, shelf: &Shelf, currency: Currency, sums: &Cumulative) -> Beneficiary {
    let first = sums.grants.first();
    let payee = first.and_then(|grant| grant.payee.as_ref());
    let project = first.map(|grant| project_link(&grant.project, shelf, frame).label).unwrap_or_default();
    let path = first.map(|grant| format!("/console/payees/{}", grant.project)).unwrap_or_default();
    Beneficiary {
        name: payee.map_or(project, |payee| payee.name.clone()),
        siret: payee.and_then(|payee| payee.siret.as_ref()).map(ToString::to_string),
        owed: sum(frame, currency, sums.owed),
        promised: (sums.promised > 0).then(|| sum(frame, currency, sums.promised)),
        alert: alert(sums, frame.region.match_funds.agreement_above),
        grants: sums.grants.iter().map(|grant| view(frame, shelf, currency, grant)).collect(),
        payee: frame.href(&path),
    }
}

fn view(frame: &Frame<'_>, shelf: &Shelf, currency: Currency, grant: &PublicGrant) -> GrantView {
    let state = match (grant.agreed(), grant.owed) {
        (Some(day), _) => frame.say_of("grants-agreed", "day", frame.day(day)),
        (None, Some(_)) => frame.say("grants-unvoted"),
        (None, None) => frame.say("grants-promised"),
    };
    GrantView {
        body: organisation_named(frame, &grant.body),
        fund: Link {
            label: fund_named(frame, &grant.fund),
            href: frame.href(&format!("/console/funds/{}", grant.fund)),
        },
        project: project_link(&grant.project, shelf, frame),
        amount: sum(frame, currency, grant.amount),
        state,
    }
}

fn lacking(frame: &Frame<'_>, shelf: &Shelf, grant: &PublicGrant, lacks: &[&'static str]) -> LeftOut {
    let link = project_link(&grant.project, shelf, frame);
    LeftOut {
        project: Link { href: frame.href(&format!("/console/payees/{}", grant.project)), ..link },
        body: organisation_named(frame, &grant.body),
        lacks: lacks.iter().map(|code| frame.say(&format!("lacks-{code}"))).collect(),
    }
}
