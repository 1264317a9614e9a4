//! One fund of a sponsor's, followed euro by euro: what it did, what is owed, what was paid.

use crate::app::funding::ground;
use crate::domain::fact::{Fact, Subject};
use crate::domain::fund::{FundId, Way};
use crate::domain::guard::Need;
use crate::domain::project::Slug;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::sponsor::{self as rules, Vote, WrittenTopUp};
use crate::domain::state::RegionState;
use crate::web::course;
use crate::web::desk::{Desk, NotSaved, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::portal::{AllocationPage, FundPage};

use super::partner::{own, own_to_sign};

pub(super) const ROUTES: &[Route] = &[
    Route::get("/portal/funds/{fund}", Need::Sponsor, show),
    Route::get("/portal/funds/{fund}/course", Need::Sponsor, through_time),
    Route::post("/portal/funds/{fund}/top-up", Need::Signatory, top_up),
    Route::post("/portal/funds/{fund}/take-back", Need::Signatory, take_back),
    Route::post("/portal/funds/{fund}/top-up/drop", Need::Signatory, drop_top_up),
    Route::post("/portal/funds/{fund}/pause", Need::Signatory, pause),
    Route::post("/portal/funds/{fund}/resume", Need::Signatory, resume),
    Route::post("/portal/funds/{fund}/withdraw", Need::Signatory, withdraw),
    Route::post("/portal/funds/{fund}/vote", Need::Signatory, vote),
    Route::get("/portal/funds/{fund}/projects/{host}/{project}", Need::Sponsor, allocation),
    Route::post("/portal/funds/{fund}/projects/{host}/{project}", Need::Signatory, pay),
];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

fn through_time(desk: &Desk) -> Result<Reply, AppError> {
    let own = own(desk)?;
    let statements = format!("/portal/statements/{}", own.organisation());
    course::show(desk, (&own.id, own.file), (&own.path(""), &statements))
}

/// The fund's page, with what is wrong with one of its forms.
pub(super) fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let own = own(desk)?;
    let frame = desk.frame()?;
    let signed = own.file.submitted.as_ref().map(|(signature, _)| desk.name_of(&signature.by)).transpose()?;
    let page = FundPage::new(
        &frame,
        &|| desk.fields(&frame, refusals),
        &desk.visit.shelf,
        (&own.id, own.file),
        own.rank,
        signed,
    );
    desk.page("portal_fund", &page)
}

/// One of the page's small forms: done, or the page again.
fn done(
    desk: &Desk,
    code: &'static str,
    check: impl FnOnce(&RegionState, jiff::Timestamp, &Slug, &FundId) -> Checked<Vec<Fact>> + Send + 'static,
) -> Result<Reply, AppError> {
    let own = own_to_sign(desk)?;
    let (slug, id) = (own.organisation(), own.id.clone());
    let check = move |state: &RegionState, now| check(state, now, &slug, &id);
    match desk.commit(Some(Subject::Fund(own.id.clone())), check) {
        Ok(_) => Ok(desk.done(&own.path(""), code, Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

fn top_up(desk: &Desk) -> Result<Reply, AppError> {
    let own = own_to_sign(desk)?;
    let text = |name: &str| desk.form.text(name).to_owned();
    let written = WrittenTopUp {
        amount: text("amount"),
        vote_number: text("vote_number"),
        vote_taken: text("vote_taken"),
        budget_line: text("budget_line"),
    };
    let customs = ground(&desk.visit.address.window).customs;
    let (limit, slug, id) = (desk.visit.region().match_funds.two_people_above, own.organisation(), own.id.clone());
    let check = move |state: &RegionState, now| rules::top_up(state, now, (&slug, &id), &written, limit, &customs);
    match desk.commit(Some(Subject::Fund(own.id.clone())), check) {
        Ok(_) => {
            let waits =
                desk.visit.address.window.local().sponsors.fund(&own.id).is_some_and(|file| file.top_up.is_some());
            Ok(desk.done(&own.path(""), if waits { "top-up-asked" } else { "fund-topped-up" }, Vec::new()))
        }
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

fn take_back(desk: &Desk) -> Result<Reply, AppError> {
    done(desk, "fund-taken-back", |state, _, slug, id| rules::take_back(state, slug, id))
}

fn drop_top_up(desk: &Desk) -> Result<Reply, AppError> {
    done(desk, "top-up-dropped", |state, _, slug, id| rules::drop_top_up(state, slug, id))
}

fn pause(desk: &Desk) -> Result<Reply, AppError> {
    done(desk, "fund-paused", rules::pause)
}

fn resume(desk: &Desk) -> Result<Reply, AppError> {
    done(desk, "fund-resumed", rules::resume)
}

fn withdraw(desk: &Desk) -> Result<Reply, AppError> {
    if !desk.form.is_ticked("sure") {
        let unsure = NotSaved::Refused(vec![Refusal::of("sure", "withdraw-not-sure")]);
        return unsure.show(desk, |refusals| page(desk, refusals));
    }
    done(desk, "fund-withdrawn", rules::withdraw)
}

fn vote(desk: &Desk) -> Result<Reply, AppError> {
    let text = |name: &str| desk.form.text(name).to_owned();
    let (number, taken, budget_line) = (text("vote_number"), text("vote_taken"), text("budget_line"));
    let customs = ground(&desk.visit.address.window).customs;
    done(desk, "vote-recorded", move |state, now, slug, id| {
        let vote = Vote::read(&number, &taken, &budget_line, now, &customs)?;
        rules::record_vote(state, slug, id, vote, &customs)
    })
}

fn allocation(desk: &Desk) -> Result<Reply, AppError> {
    allocation_page(desk, &[])
}

fn allocation_page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (own, key) = (own(desk)?, desk.project_of_path()?);
    let frame = desk.frame()?;
    let fields = desk.fields(&frame, refusals);
    let reference = desk.form.text("reference");
    let (of, by) = ((&own.id, own.file), (own.rank, reference));
    let page = AllocationPage::new(&frame, fields, &desk.visit.shelf, of, &key, by, &|by| desk.named(by));
    desk.page("portal_allocation", &page.ok_or(AppError::NotFound)?)
}

fn pay(desk: &Desk) -> Result<Reply, AppError> {
    let (own, key) = (own_to_sign(desk)?, desk.project_of_path()?);
    let text = |name: &str| desk.form.text(name).to_owned();
    let (amount, reference) = (text("amount"), text("reference"));
    let through = match desk.form.text("through") {
        "host" => Some(Way::Host),
        "direct" => Some(Way::Direct),
        _ => None,
    };
    let (slug, id, paid) = (own.organisation(), own.id.clone(), key.clone());
    let check =
        move |state: &RegionState, now| rules::pay(state, now, &slug, (&id, &paid), (&amount, &reference, through));
    match desk.commit(Some(Subject::Allocation(own.id.clone(), key)), check) {
        Ok(_) => Ok(desk.done(&own.path(""), "payment-recorded", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| allocation_page(desk, refusals)),
    }
}
