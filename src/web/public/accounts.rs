//! Match funds for machines: `/api/v1/funds` and `/api/v1/accounts`. What residents do not read, whose
//! money an anonymous fund is, machines do not read either.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::{Visit, api, sponsors};
use crate::domain::fund::{self, AllocationView, FundId, Minor, ProjectSums, SponsorSums};
use crate::domain::project::ProjectKey;
use crate::domain::sponsor::{FundFile, rule_word};
use crate::web::error::AppError;
use crate::web::page::fund::state_word;
use crate::web::page::sponsor::{Accounts, public_funds};
use crate::web::page_cache::Content;

/// Every fund.
#[derive(Serialize, ToSchema)]
pub(super) struct Funds {
    /// In order of acceptance.
    funds: Vec<Fund>,
}

/// A fund that adds to what people give.
#[derive(Serialize, ToSchema)]
struct Fund {
    /// Its name in addresses.
    id: String,
    /// The name, by language.
    name: BTreeMap<String, String>,
    /// One sentence of its partner's, by language.
    sentence: BTreeMap<String, String>,
    /// Whose it is; none for one that stays anonymous.
    sponsor: Option<Sponsor>,
    /// accepted, open, exhausted, paused, closing, settled, withdrawn or books-closed.
    standing: &'static str,
    /// ratio, steps, last_mile, per_backer, gift or share.
    rule: &'static str,
    /// Public money whose vote has not been taken: everything is subject to it.
    awaits_vote: bool,
    /// From when it counts.
    opens: String,
    /// Until when, excluded.
    closes: String,
    /// Its sums.
    sums: Sums,
    /// Its page in this window.
    href: String,
    /// What it does for each project, by the project's key; only of one fund.
    #[serde(skip_serializing_if = "Option::is_none")]
    allocations: Option<Vec<Allocation>>,
}

/// Who adds.
#[derive(Serialize, ToSchema)]
struct Sponsor {
    /// Its name in addresses.
    slug: String,
    /// Its name.
    name: String,
    /// firm, foundation, association or public-body.
    kind: Option<&'static str>,
}

/// Sums in the smallest unit of the account's currency.
#[derive(Serialize, ToSchema)]
struct Sums {
    /// ISO 4217.
    currency: &'static str,
    /// The budget.
    committed: i64,
    /// Granted, and not owed yet.
    promised: i64,
    /// Owed, paid or not.
    due: i64,
    /// Paid.
    paid: i64,
    /// Confirmed as received.
    confirmed: i64,
    /// Not granted.
    unspent: i64,
}

/// What a fund does for a project.
#[derive(Serialize, ToSchema)]
struct Allocation {
    /// The fund.
    fund: String,
    /// The host's name here.
    host: String,
    /// The project's lasting id on the host.
    project: String,
    /// conditional, accruing, frozen, due, partly-paid, paid, confirmed, lapsed, released or void.
    state: &'static str,
    /// What is granted.
    amount: i64,
    /// The same, and what waits for money in the fund.
    target: i64,
    /// What is paid.
    paid: i64,
    /// What the fund would add if the crowd gave one currency unit more now.
    next_euro: i64,
    /// The crowd's money that the fund counts.
    counted: i64,
    /// The number of the observation in the journal that it follows from.
    observed: u64,
}

/// What funds do for a project, all together.
#[derive(Serialize, ToSchema)]
struct OfProject {
    /// The host's name here.
    host: String,
    /// The project's lasting id on the host.
    project: String,
    /// The crowd's money.
    crowd: i64,
    /// Granted, and not owed yet.
    promised: i64,
    /// Owed, paid or not.
    due: i64,
    /// Paid.
    paid: i64,
    /// Confirmed as received.
    confirmed: i64,
}

/// The territory's whole account of match funds.
#[derive(Serialize, ToSchema)]
pub(super) struct Account {
    /// All funds together.
    whole: Sums,
    /// Each fund, in order of acceptance; their sums are the whole's.
    funds: Vec<Fund>,
    /// Each project that anything is granted to, the largest sum first; their sums are the whole's.
    projects: Vec<OfProject>,
    /// Where the journal ends that all of it follows from.
    journal: Journal,
}

/// The end of the journal.
#[derive(Serialize, ToSchema)]
struct Journal {
    /// The number of its last record.
    seq: u64,
    /// When that was.
    at: String,
    /// Its SHA-256, which the next record will carry.
    hash: String,
}

fn minor(amount: Minor) -> i64 {
    i64::try_from(amount).unwrap_or(i64::MAX)
}

fn sums(of: &SponsorSums, books: &fund::Funds) -> Sums {
    Sums {
        currency: books.setup().currency.code(),
        committed: minor(of.committed),
        promised: minor(of.promised),
        due: minor(of.due),
        paid: minor(of.paid),
        confirmed: minor(of.confirmed),
        unspent: minor(of.unspent),
    }
}

fn of_fund(visit: &Visit, id: &FundId, file: &FundFile, books: &fund::Funds) -> Option<Fund> {
    let draft = &file.draft;
    Some(Fund {
        id: id.to_string(),
        name: api::by_language(&draft.name),
        sentence: api::by_language(&draft.sentence),
        sponsor: sponsor(visit, file),
        standing: file.standing(id, Some(books)).word(),
        rule: rule_word(&draft.rule),
        awaits_vote: file.awaits_vote(),
        opens: draft.opens.to_string(),
        closes: draft.closes.to_string(),
        sums: sums(&books.fund_sums(id)?, books),
        href: visit.path(&format!("/funds/{id}")),
        allocations: None,
    })
}

fn sponsor(visit: &Visit, file: &FundFile) -> Option<Sponsor> {
    let (organisation, local) = (&file.draft.organisation, &visit.local);
    let named = !file.draft.is_anonymous();
    named.then(|| Sponsor {
        slug: organisation.to_string(),
        name: local.members.organisation(organisation).unwrap_or(organisation.as_str()).to_owned(),
        kind: local.sponsors.profile(organisation).map(|profile| profile.kind.word()),
    })
}

fn allocation(view: &AllocationView<'_>) -> Allocation {
    let (shown, key) = (view.shown(), view.project().key());
    Allocation {
        fund: view.terms().id.to_string(),
        host: key.host.to_string(),
        project: key.id.to_string(),
        state: state_word(shown.state),
        amount: minor(shown.amount),
        target: minor(shown.target),
        paid: minor(shown.paid),
        next_euro: minor(view.next_euro()),
        counted: minor(view.counted().money),
        observed: view.sight().observed.seq,
    }
}

fn of_project((key, sums): &(&ProjectKey, ProjectSums)) -> OfProject {
    OfProject {
        host: key.host.to_string(),
        project: key.id.to_string(),
        crowd: minor(sums.crowd),
        promised: minor(sums.promised),
        due: minor(sums.due),
        paid: minor(sums.paid),
        confirmed: minor(sums.confirmed),
    }
}

fn every(visit: &Visit) -> Vec<Fund> {
    let Some(books) = visit.local.sponsors.books() else { return Vec::new() };
    public_funds(&visit.local).filter_map(|(id, file)| of_fund(visit, id, file, books)).collect()
}

#[utoipa::path(
    get,
    path = "/api/v1/funds",
    operation_id = "funds",
    summary = "The funds that add to what people give",
    responses((status = 200, body = Funds))
)]
pub(super) fn funds(visit: &Visit) -> Result<Content, AppError> {
    api::json(&Funds { funds: every(visit) })
}

#[utoipa::path(
    get,
    path = "/api/v1/funds/{id}",
    operation_id = "one_fund",
    summary = "One fund, with what it does for each project",
    params(("id" = String, Path, description = "The fund's name in addresses")),
    responses(
        (status = 200, body = Fund),
        (status = 404, body = api::Problem, description = "No such fund in this window"),
    )
)]
pub(super) fn fund(visit: &Visit) -> Result<Content, AppError> {
    let (id, local) = (sponsors::id(visit)?, &visit.local);
    let books = local.sponsors.books().ok_or(AppError::NotFound)?;
    let file = local.sponsors.fund(&id).ok_or(AppError::NotFound)?;
    let view = books.fund(&id).ok_or(AppError::NotFound)?;
    let told = of_fund(visit, &id, file, books).ok_or(AppError::NotFound)?;
    let allocations = view.allocations().map(|one| allocation(&one)).collect();
    api::json(&Fund { allocations: Some(allocations), ..told })
}

#[utoipa::path(
    get,
    path = "/api/v1/accounts",
    operation_id = "accounts",
    summary = "The territory's whole account of match funds",
    responses(
        (status = 200, body = Account),
        (status = 404, body = api::Problem, description = "No fund was ever accepted in this window"),
    )
)]
pub(super) fn account(visit: &Visit) -> Result<Content, AppError> {
    let Accounts { books, projects, whole, .. } = sponsors::account(visit)?;
    let end = sponsors::end(visit)?;
    api::json(&Account {
        whole: sums(&whole, books),
        funds: every(visit),
        projects: projects.iter().map(of_project).collect(),
        journal: Journal { seq: end.seq, at: end.at.to_string(), hash: end.hash.to_string() },
    })
}
