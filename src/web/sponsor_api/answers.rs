//! Answers to a sponsor's programs.

use axum::http::StatusCode;
use jiff::Timestamp;

use super::Call;
use super::denied::Denied;
use super::wire::{NewPayment, Organisation, OwnAllocation, OwnAllocations, OwnFund, OwnFunds, OwnStatement, OwnSums};
use crate::app::funding::ground;
use crate::app::journal::Asked;
use crate::app::statements::draw;
use crate::domain::fund::{AllocationView, FundId, Funds, Minor, Move, SponsorId};
use crate::domain::journal::Key;
use crate::domain::ledger::Span;
use crate::domain::refusal::Refusal;
use crate::domain::sponsor::{FundFile, ToldPayment, admitted, named_project, pay_as_told, rule_word};
use crate::domain::token::digest;
use crate::web::error::AppError;
use crate::web::page::fund::state_word;
use crate::web::page_cache::Content;
use crate::web::public::{Problem, by_language, json};

type Answered = Result<(StatusCode, Content), Denied>;

fn minor(amount: Minor) -> i64 {
    i64::try_from(amount).unwrap_or(i64::MAX)
}

impl Call<'_> {
    fn books(&self) -> Option<&Funds> {
        self.visit.local.sponsors.books()
    }

    fn currency(&self) -> &'static str {
        let setup = self.books().map(|books| books.setup().currency);
        setup.unwrap_or_else(|| ground(&self.visit.address.window).setup.currency).code()
    }

    fn organisation(&self) -> Organisation {
        let slug = &self.access.organisation;
        let name = self.visit.local.members.organisation(slug).unwrap_or(slug.as_str());
        Organisation { slug: slug.to_string(), name: name.into() }
    }

    fn fund(&self, id: &FundId, file: &FundFile) -> OwnFund {
        let (draft, books) = (&file.draft, self.books());
        let shown = books.and_then(|books| books.fund(id)).map(|fund| fund.shown());
        OwnFund {
            id: id.to_string(),
            name: by_language(&draft.name),
            standing: file.standing(id, books).word(),
            rule: rule_word(&draft.rule),
            opens: draft.opens.to_string(),
            closes: draft.closes.to_string(),
            currency: self.currency(),
            budget: shown.map_or(draft.budget, |shown| minor(shown.budget)),
            granted: shown.map(|shown| minor(shown.granted)),
            available: shown.map(|shown| minor(shown.available)),
            waiting: shown.map(|shown| minor(shown.waiting)),
            cap_per_project: draft.cap_per_project,
            anonymous: draft.anonymous,
            awaits_vote: file.awaits_vote(),
            href: self.visit.path(&format!("/portal/funds/{id}")),
        }
    }

    /// What the organisation's funds grant, by fund.
    fn allocations(&self) -> Vec<OwnAllocation> {
        let Some(books) = self.books() else { return Vec::new() };
        let funds = self.visit.local.sponsors.funds_of(&self.access.organisation);
        let funds = funds.filter_map(|(id, _)| books.fund(id));
        funds.flat_map(|fund| fund.allocations()).map(|one| self.allocation(&one)).collect()
    }

    fn allocation(&self, view: &AllocationView<'_>) -> OwnAllocation {
        let (shown, key, fund) = (view.shown(), view.project().key(), &view.terms().id);
        let to_pay = if shown.state.is_owed() { shown.amount - shown.paid } else { 0 };
        let title = self.visit.shelf.get(key).map(|member| by_language(&member.project.title));
        OwnAllocation {
            fund: fund.to_string(),
            project: key.to_string(),
            title: title.unwrap_or_default(),
            state: state_word(shown.state),
            currency: self.currency(),
            amount: minor(shown.amount),
            target: minor(shown.target),
            paid: minor(shown.paid),
            to_pay: minor(to_pay),
            counted: minor(view.counted().money),
            next_euro: minor(view.next_euro()),
            observed: view.sight().observed.seq,
            href: self.visit.path(&format!("/portal/funds/{fund}/projects/{key}")),
        }
    }

    /// The key that makes a second sending the same as the first: theirs, and no other organisation's.
    fn key(&self) -> Option<Key> {
        let given = self.headers.get("idempotency-key")?.as_bytes();
        digest(&[self.access.organisation.as_str().as_bytes(), b"\0", given].concat()).parse().ok()
    }
}

fn ok(value: &impl serde::Serialize) -> Answered {
    Ok((StatusCode::OK, json(value)?))
}

#[utoipa::path(
    get,
    path = "/api/v1/sponsor/funds",
    operation_id = "own_funds",
    summary = "The funds of the organisation that the token belongs to",
    security(("token" = [])),
    responses(
        (status = 200, body = OwnFunds),
        (status = 401, body = Problem, description = "No token, or one that opens nothing"),
        (status = 403, body = Problem, description = "The token is not good for this"),
        (status = 429, body = Problem, description = "Too often; `Retry-After` says when again"),
    )
)]
pub(in crate::web) fn own_funds(call: &Call<'_>) -> Answered {
    let funds = call.visit.local.sponsors.funds_of(&call.access.organisation);
    let funds = funds.map(|(id, file)| call.fund(id, file)).collect();
    ok(&OwnFunds { organisation: call.organisation(), funds })
}

#[utoipa::path(
    get,
    path = "/api/v1/sponsor/funds/{id}",
    operation_id = "own_fund",
    summary = "One fund of the organisation",
    security(("token" = [])),
    params(("id" = String, Path, description = "The fund's name in addresses")),
    responses(
        (status = 200, body = OwnFund),
        (status = 401, body = Problem, description = "No token, or one that opens nothing"),
        (status = 403, body = Problem, description = "The token is not good for this"),
        (status = 404, body = Problem, description = "The organisation has no such fund"),
        (status = 429, body = Problem, description = "Too often; `Retry-After` says when again"),
    )
)]
pub(in crate::web) fn own_fund(call: &Call<'_>) -> Answered {
    let id: FundId = call.name.parse().map_err(|_| AppError::NotFound)?;
    let file = call.visit.local.sponsors.fund(&id);
    let file = file.filter(|file| file.draft.organisation == call.access.organisation).ok_or(AppError::NotFound)?;
    ok(&call.fund(&id, file))
}

#[utoipa::path(
    get,
    path = "/api/v1/sponsor/allocations",
    operation_id = "own_allocations",
    summary = "What the organisation's funds grant, project by project",
    security(("token" = [])),
    responses(
        (status = 200, body = OwnAllocations),
        (status = 401, body = Problem, description = "No token, or one that opens nothing"),
        (status = 403, body = Problem, description = "The token is not good for this"),
        (status = 429, body = Problem, description = "Too often; `Retry-After` says when again"),
    )
)]
pub(in crate::web) fn own_allocations(call: &Call<'_>) -> Answered {
    ok(&OwnAllocations { allocations: call.allocations() })
}

#[utoipa::path(
    get,
    path = "/api/v1/sponsor/statements",
    operation_id = "own_statement",
    summary = "Where the organisation stands now: sums, and what is owed or was",
    security(("token" = [])),
    responses(
        (status = 200, body = OwnStatement),
        (status = 401, body = Problem, description = "No token, or one that opens nothing"),
        (status = 403, body = Problem, description = "The token is not good for this"),
        (status = 429, body = Problem, description = "Too often; `Retry-After` says when again"),
    )
)]
pub(in crate::web) fn own_statement(call: &Call<'_>) -> Answered {
    let sponsor = SponsorId::try_from(call.access.organisation.to_string()).ok();
    let sums = call.books().zip(sponsor).map(|(books, sponsor)| books.sponsor_sums(&sponsor)).unwrap_or_default();
    let is_owed = |line: &OwnAllocation| matches!(line.state, "due" | "partly-paid" | "paid" | "confirmed");
    ok(&OwnStatement {
        organisation: call.organisation(),
        record: call.visit.local.seq,
        at: call.visit.now.to_string(),
        currency: call.currency(),
        sums: OwnSums {
            committed: minor(sums.committed),
            promised: minor(sums.promised),
            due: minor(sums.due),
            paid: minor(sums.paid),
            confirmed: minor(sums.confirmed),
            unspent: minor(sums.unspent),
        },
        lines: call.allocations().into_iter().filter(is_owed).collect(),
    })
}

#[utoipa::path(
    get,
    path = "/api/v1/sponsor/statements/{period}",
    operation_id = "own_statement_of",
    summary = "The statement of a month or a year of the region's calendar, as the portal gives it",
    security(("token" = [])),
    params(("period" = String, Path, description = "`2026-11` or `2026`")),
    responses(
        (status = 200, body = serde_json::Value),
        (status = 401, body = Problem, description = "No token, or one that opens nothing"),
        (status = 403, body = Problem, description = "The token is not good for this"),
        (status = 404, body = Problem, description = "No such period, or one to come; or there are no books yet"),
        (status = 429, body = Problem, description = "Too often; `Retry-After` says when again"),
    )
)]
pub(in crate::web) fn own_statement_of(call: &Call<'_>) -> Answered {
    let span: Span = call.name.parse().map_err(|_| AppError::NotFound)?;
    let sponsor = SponsorId::try_from(call.access.organisation.to_string()).map_err(|_| AppError::NotFound)?;
    let visit = call.visit;
    let drawn = draw(visit.app.journal.store(), visit.region(), (&sponsor, span), visit.now).map_err(AppError::from)?;
    ok(&drawn.ok_or(AppError::NotFound)?.statement)
}

#[utoipa::path(
    post,
    path = "/api/v1/sponsor/payments",
    operation_id = "record_payment",
    summary = "Records a payment that the organisation made",
    security(("token" = [])),
    params(("Idempotency-Key" = Option<String>, Header, description = "Sent twice with the same key, it counts once")),
    request_body = NewPayment,
    responses(
        (status = 200, body = OwnAllocation, description = "It was recorded before, under this key"),
        (status = 201, body = OwnAllocation, description = "It is recorded"),
        (status = 400, body = Problem, description = "What was sent cannot be read"),
        (status = 401, body = Problem, description = "No token, or one that opens nothing"),
        (status = 403, body = Problem, description = "The token is not good for this"),
        (status = 413, body = Problem, description = "What was sent is too long"),
        (status = 415, body = Problem, description = "What was sent is no JSON"),
        (status = 422, body = Problem, description = "It may not be so; `code` and `field` say what is wrong"),
        (status = 429, body = Problem, description = "Too often; `Retry-After` says when again"),
    )
)]
pub(in crate::web) fn record_payment(call: &Call<'_>) -> Answered {
    let told = told(call)?;
    let (fund, project) = (told.fund.clone(), told.project.clone());
    let (sum, reference) = (Minor::from(told.minor), told.reference.clone());
    let (hash, organisation) = (call.access.hash.clone(), call.access.organisation.clone());
    let asked = Asked { by: call.access.made.by.clone(), key: call.key(), seen: None };
    let check = move |state: &crate::domain::state::RegionState, now: Timestamp| {
        // The token may have been taken back since the request came in.
        match admitted(state, now, &hash) {
            Some(_) => pay_as_told(state, now, &organisation, &told),
            None => Err(vec![Refusal::whole("api-token")]),
        }
    };
    let done = call.visit.app.journal.run(&call.visit.region().id, asked, check)?;
    let local = call.visit.address.window.local();
    // A key that was used before is no way to another's fund.
    let file = local.sponsors.fund(&fund).filter(|file| file.draft.organisation == call.access.organisation);
    let books = file.and(local.sponsors.books()).ok_or(AppError::NotFound)?;
    let view = books.allocation(&fund, &project).ok_or(AppError::NotFound)?;
    let is_told = |one: &Move| match one {
        Move::Paid { when, amount, reference: known, .. } => {
            when.seq == done.seq && *amount == sum && *known == reference
        }
        _ => false,
    };
    // What the key was first sent with was recorded, and this was not.
    if done.repeated && !view.moves().iter().any(is_told) {
        return Err(Denied::Refused(Refusal::whole("key-reused")));
    }
    let status = if done.repeated { StatusCode::OK } else { StatusCode::CREATED };
    Ok((status, json(&call.allocation(&view))?))
}

/// The payment that was sent. A fund or a project that cannot be is one that there is not.
fn told(call: &Call<'_>) -> Result<ToldPayment, Denied> {
    let sent: NewPayment = serde_json::from_slice(call.body).map_err(|error| Denied::Unread(error.to_string()))?;
    let unknown = |field, code| Denied::Refused(Refusal::of(field, code));
    let fund = sent.fund.parse().map_err(|_| unknown("fund", "fund-unknown"))?;
    let project = named_project(&sent.project).ok_or_else(|| unknown("project", "unknown_project"))?;
    let (currency, reference, through) = (sent.currency, sent.reference, sent.through.into());
    Ok(ToldPayment { fund, project, minor: sent.amount, currency, reference, through })
}
