//! Help that residents offer to a holder's projects: read, answered, agreed upon, ended.

use crate::app::helpers::Helper;
use crate::domain::guard::Need;
use crate::domain::offer::{self, Offer, OfferId, Side};
use crate::domain::project::ProjectId;
use crate::domain::refusal::Refusal;
use crate::web::desk::{Desk, NotSaved, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::portal::{OfferRow, OwnOffers, OwnProject, TalkPage};
use crate::web::page::visitor::{TalkView, Whose};
use crate::web::relay;

use super::held;

pub(super) const ROUTES: &[Route] = &[
    Route::get(PATH, Need::Holder, list),
    Route::get("/portal/offers/{offer}/{project}", Need::Holder, show),
    Route::post("/portal/offers/{offer}/{project}/answer", Need::Holder, answer),
    Route::post("/portal/offers/{offer}/{project}/agree", Need::Holder, agree),
    Route::post("/portal/offers/{offer}/{project}/end", Need::Holder, end),
    Route::post("/portal/offers/{offer}/{project}/hours", Need::Holder, hours),
];

const PATH: &str = "/portal/offers";
/// The most talks that the list shows: those where something was said last.
const MOST_SHOWN: usize = 200;

fn list(desk: &Desk) -> Result<Reply, AppError> {
    let projects = held::projects(desk)?;
    let mut talks: Vec<_> = projects
        .iter()
        .flat_map(|own| desk.visit.local.offers.with(&own.key).map(move |(offer, talk)| (own, offer, talk)))
        .collect();
    talks.sort_by_key(|(_, offer, talk)| {
        (!(talk.awaits(Side::Holder) && offer.is_open()), std::cmp::Reverse(talk.last))
    });
    talks.truncate(MOST_SHOWN);
    let frame = desk.frame()?;
    let mut rows = Vec::new();
    for (own, offer, talk) in talks {
        let name = desk.visit.app.helpers.get(&offer.id)?.map(|helper| helper.name);
        rows.push(OfferRow::new(&frame, own, offer, talk, name));
    }
    desk.page("portal_offers", &OwnOffers::new(&frame, rows, &desk.visit.shelf, &projects))
}

/// The offer and the project that the path names: they talk, or the offer is to whoever is near and needs it.
fn own(desk: &Desk) -> Result<(Offer, OwnProject, Option<Helper>), AppError> {
    let (id, project): (OfferId, ProjectId) = (desk.params.read("offer")?, desk.params.read("project")?);
    let own = held::projects(desk)?.into_iter().find(|own| own.key.id == project).ok_or(AppError::NotFound)?;
    let local = &desk.visit.local;
    let offer = local.offers.get(&id).cloned().ok_or(AppError::NotFound)?;
    let may_write = || offer::may_answer(local, desk.visit.now, &id, &own.key, Side::Holder).is_ok();
    if !offer.talks.contains_key(&own.key) && !may_write() {
        return Err(AppError::NotFound);
    }
    let helper = desk.visit.app.helpers.get(&id)?.filter(|_| offer.is_open());
    Ok((offer, own, helper))
}

fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (offer, own, helper) = own(desk)?;
    let frame = desk.frame()?;
    let talk = offer.talks.get(&own.key);
    let view = helper.as_ref().zip(talk).map(|(helper, talk)| {
        TalkView::new(&frame, desk.fields(&frame, refusals), helper, &own.key, talk, &Whose::Holder)
    });
    let undelivered = relay::undelivered(desk, &offer.id)?;
    let fields = desk.fields(&frame, refusals);
    let page = TalkPage::new(&frame, fields, &own, &offer, helper.as_ref(), view, undelivered);
    desk.page("portal_talk", &page)
}

fn act(
    desk: &Desk,
    done: &'static str,
    act: impl FnOnce(&OfferId, &OwnProject) -> Result<(), NotSaved>,
) -> Result<Reply, AppError> {
    let (offer, own, _) = own(desk)?;
    match act(&offer.id, &own) {
        Ok(()) => Ok(desk.done(&format!("{PATH}/{}/{}", offer.id, own.key.id), done, Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

fn answer(desk: &Desk) -> Result<Reply, AppError> {
    act(desk, "offer-answered", |id, own| relay::say(desk, id, &own.key, Side::Holder, desk.form.text("message")))
}

fn agree(desk: &Desk) -> Result<Reply, AppError> {
    act(desk, "offer-agreed", |id, own| relay::agree(desk, id, &own.key, Side::Holder))
}

fn end(desk: &Desk) -> Result<Reply, AppError> {
    act(desk, "offer-ended", |id, own| relay::end(desk, id, &own.key, Side::Holder))
}

fn hours(desk: &Desk) -> Result<Reply, AppError> {
    act(desk, "offer-hours", |id, own| {
        let (id, key, typed) = (id.clone(), own.key.clone(), desk.form.text("hours").to_owned());
        relay::run(desk, Side::Holder, move |state, _| offer::helped(state, &id, &key, &typed))
    })
}
