//! What the region settles: who is paid, what public bodies give, and what a host says at the very end.

use crate::app::books;
use crate::app::grants::{ByYear, PublicGrant, by_year, public_grants, registered};
use crate::domain::guard::Need;
use crate::domain::ledger::{MOST_LINES, Reconciled, reconcile};
use crate::domain::refusal::{Arg, Refusal};
use crate::web::desk::{Desk, NotSaved, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::settle::{GrantsPage, ReconcilePage, Within};
use crate::web::page_cache::Content;
use crate::web::payees;

pub(super) const ROUTES: &[Route] = &[
    Route::get("/console/payees/{host}/{project}", Need::Operator, payee),
    Route::post("/console/payees/{host}/{project}", Need::Operator, save_payee),
    Route::post("/console/payees/{host}/{project}/forget", Need::Operator, forget_payee),
    Route::get("/console/grants", Need::Operator, grants),
    Route::get("/console/grants.csv", Need::Operator, register),
    Route::get("/console/reconcile/{host}/{project}", Need::Operator, reconciling),
    Route::post("/console/reconcile/{host}/{project}", Need::Operator, compare),
];

fn payee(desk: &Desk) -> Result<Reply, AppError> {
    payees::show(desk, Within::Console, &[])
}

fn save_payee(desk: &Desk) -> Result<Reply, AppError> {
    payees::save(desk, Within::Console)
}

fn forget_payee(desk: &Desk) -> Result<Reply, AppError> {
    payees::forget(desk, Within::Console)
}

/// Every grant of a public body.
fn given(desk: &Desk) -> Result<Vec<PublicGrant>, AppError> {
    public_grants(&desk.visit.local.sponsors, &desk.visit.region().zone, |project| desk.payee(project))
}

/// The same by year and beneficiary.
pub(super) fn cumulated(desk: &Desk) -> Result<ByYear, AppError> {
    let today = desk.visit.region().zone.to_datetime(desk.visit.now).date();
    Ok(by_year(given(desk)?, today))
}

/// The register, and what it lacks.
fn written<'g>(desk: &Desk, grants: &'g [PublicGrant]) -> (String, Vec<(&'g PublicGrant, Vec<&'static str>)>) {
    let (local, region) = (&desk.visit.local, desk.visit.region());
    let main = region.default_language();
    let named = |grant: &PublicGrant| {
        let body = local.members.organisation(&grant.body).unwrap_or(grant.body.as_str()).to_owned();
        let fund = local.sponsors.fund(&grant.fund).and_then(|file| file.draft.name.get(main).map(str::to_owned));
        let title = desk.title(&grant.project);
        (body, fund.map_or_else(|| title.clone(), |fund| format!("{title} ({fund})")))
    };
    let fresh = || crate::domain::fund::Funds::new(region.match_funds.setup(None, true));
    let books = local.sponsors.books().cloned().unwrap_or_else(fresh);
    registered(grants, &books, &named)
}

fn grants(desk: &Desk) -> Result<Reply, AppError> {
    let grants = given(desk)?;
    let (_, left_out) = written(desk, &grants);
    let frame = desk.frame()?;
    desk.page("console_grants", &GrantsPage::new(&frame, &desk.visit.shelf, &cumulated(desk)?, &left_out))
}

fn register(desk: &Desk) -> Result<Reply, AppError> {
    let grants = given(desk)?;
    let (table, _) = written(desk, &grants);
    let name = format!("subventions-{}.csv", desk.visit.region().id);
    Ok(Reply::file(Content::text("text/csv; charset=utf-8", table), &name))
}

fn reconciling(desk: &Desk) -> Result<Reply, AppError> {
    reconcile_page(desk, None, &[])
}

fn reconcile_page(desk: &Desk, found: Option<&Reconciled>, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let key = desk.project_of_path()?;
    let known = desk.visit.local.sponsors.books().and_then(|books| books.project(&key));
    known.ok_or(AppError::NotFound)?;
    let frame = desk.frame()?;
    let page = ReconcilePage::new(&frame, desk.fields(&frame, refusals), (&key, desk.title(&key)), found);
    desk.page("console_reconcile", &page)
}

/// Compares, and changes nothing. What was pasted is shown again with the answer, and kept nowhere.
fn compare(desk: &Desk) -> Result<Reply, AppError> {
    let key = desk.project_of_path()?;
    let export = desk.form.typed("export").unwrap_or_default();
    if export.trim().is_empty() {
        let missing = NotSaved::Refused(vec![Refusal::of("export", "missing")]);
        return missing.show(desk, |refusals| reconcile_page(desk, None, refusals));
    }
    let told = books::read(desk.visit.app.journal.store(), &desk.visit.region().id, |_| false)?;
    let told = told.ok_or(AppError::NotFound)?;
    match reconcile(&told.begin, &told.items, &key, export) {
        Some(found) => reconcile_page(desk, Some(&found), &[]),
        None => {
            let most = Arg::Number(i64::try_from(MOST_LINES).unwrap_or(i64::MAX));
            let too_long = Refusal::of("export", "reconcile-lines").with("most", most);
            NotSaved::Refused(vec![too_long]).show(desk, |refusals| reconcile_page(desk, None, refusals))
        }
    }
}
