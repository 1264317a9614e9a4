//! The transfers of a fund: what is owed, to whom, and the file that the sponsor's bank reads. Nothing is sent to a bank.

use jiff::ToSpan;
use jiff::civil::Date;

use super::partner::{Own, own_to_sign};
use crate::app::transfers::{self, Owed};
use crate::domain::guard::Need;
use crate::domain::payee::{Owner, Payee, read_payer};
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Checked, Refusal};
use crate::web::desk::{Desk, NotSaved, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::settle::TransfersPage;
use crate::web::page_cache::Content;

pub(super) const ROUTES: &[Route] = &[
    Route::get("/portal/funds/{fund}/transfers", Need::Signatory, show),
    Route::post("/portal/funds/{fund}/transfers", Need::Signatory, write),
];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

/// What the fund owes; nothing before its vote.
fn owed(desk: &Desk, own: &Own<'_>) -> Result<Vec<Owed>, AppError> {
    match desk.visit.local.sponsors.books().filter(|_| !own.file.awaits_vote()) {
        Some(books) => transfers::owed(books, &own.id, |project| desk.payee(project)),
        None => Ok(Vec::new()),
    }
}

/// The account that pays, where it was kept.
fn payer(desk: &Desk, own: &Own<'_>) -> Owner {
    Owner::Organisation(desk.visit.region().id.clone(), own.organisation())
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let own = own_to_sign(desk)?;
    let owed = owed(desk, &own)?;
    let kept = desk.visit.app.people.payee(&payer(desk, &own))?;
    let tomorrow = desk.visit.region().zone.to_datetime(desk.visit.now).date().saturating_add(1.day());
    let frame = desk.frame()?;
    let who = |payee: &Payee| desk.noted_by(payee).unwrap_or_default();
    let (fields, day) = (desk.fields(&frame, refusals), tomorrow.to_string());
    let page = TransfersPage::new(&frame, fields, &desk.visit.shelf, (&own.id, &owed), (kept.as_ref(), &day), &who);
    desk.page("portal_transfers", &page)
}

fn write(desk: &Desk) -> Result<Reply, AppError> {
    let own = own_to_sign(desk)?;
    let owed = owed(desk, &own)?;
    match file(desk, &own, &owed) {
        Ok(xml) => {
            keep_payer(desk, &own)?;
            let day = desk.visit.now.strftime("%Y%m%d-%H%M%S");
            let name = format!("virements-{}-{day}.xml", own.id);
            Ok(Reply::file(Content::text("application/xml", xml), &name))
        }
        Err(refusals) => NotSaved::Refused(refusals).show(desk, |refusals| page(desk, refusals)),
    }
}

/// The file for what was ticked; everything wrong at once.
fn file(desk: &Desk, own: &Own<'_>, owed: &[Owed]) -> Checked<String> {
    let chosen = desk.form.all("pay");
    let chosen: Vec<_> =
        owed.iter().filter(|one| chosen.contains(&one.project.to_string().as_str())).cloned().collect();
    let day = match desk.form.text("day") {
        "" => Err(Refusal::of("day", "missing")),
        day => day.parse::<Date>().map_err(|_| Refusal::of("day", "bad-day")),
    };
    let payer = read_payer(desk.form.text("payer_name"), desk.form.text("payer_iban"));
    let (payer, day) = match (payer, day) {
        (Ok(payer), Ok(day)) => (payer, day),
        (payer, day) => return Err(payer.err().into_iter().flatten().chain(day.err()).collect()),
    };
    let region = desk.visit.region();
    let words = |project: &ProjectKey| told(desk, own, project);
    transfers::file(&own.id, payer, day, &chosen, &words, (desk.visit.now, &region.zone))
}

/// What a payee is told: which fund, for which project.
fn told(desk: &Desk, own: &Own<'_>, project: &ProjectKey) -> String {
    let main = desk.visit.region().default_language();
    let fund = own.file.draft.name.get(main).unwrap_or(own.id.as_str());
    let title = desk.visit.shelf.get(project).and_then(|member| member.project.title.best(main, main));
    match title {
        Some((_, title)) => format!("{fund}: {title}"),
        None => format!("{fund}: {}", project.id),
    }
}

/// Keeps the account that pays, where that is wished, and forgets it where it is not.
fn keep_payer(desk: &Desk, own: &Own<'_>) -> Result<(), AppError> {
    let (people, owner) = (&desk.visit.app.people, payer(desk, own));
    if !desk.form.is_ticked("keep") {
        people.forget_payee(&owner)?;
        return Ok(());
    }
    let who = desk.signed_in()?;
    let payee = Payee {
        name: desk.form.text("payer_name").to_owned(),
        iban: desk.form.text("payer_iban").parse().ok(),
        bic: None,
        siret: None,
        rna: None,
        by: who.id().clone(),
        noted: desk.visit.now,
    };
    Ok(people.keep_payee(&owner, &payee)?)
}
