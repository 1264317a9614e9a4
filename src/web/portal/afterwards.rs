//! What became of a holder's campaigns: two questions, three and twelve months on, and a picture.

use crate::domain::afterwards::{self, Answer, Round, WrittenAnswer};
use crate::domain::guard::Need;
use crate::domain::refusal::Refusal;
use crate::domain::sent::SentPicture;
use crate::domain::shelf::Member;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::portal::{AnswerForm, OwnSequels};

use super::held;

pub(super) const ROUTES: &[Route] = &[
    Route::get(PATH, Need::Holder, list),
    Route::get("/portal/afterwards/{slug}/{round}", Need::Holder, show),
    Route::post("/portal/afterwards/{slug}/{round}", Need::Holder, answer).with_picture(),
];

const PATH: &str = "/portal/afterwards";

fn list(desk: &Desk) -> Result<Reply, AppError> {
    desk.page("portal_afterwards", &OwnSequels::new(&desk.frame()?, &held::members(desk)?))
}

/// The project and the time of asking that the path names, if they are theirs and were asked.
fn asked(desk: &Desk) -> Result<(&Member, Round), AppError> {
    let (slug, round) = (desk.params.get("slug"), Round::of_word(desk.params.get("round")).ok_or(AppError::NotFound)?);
    let member = held::members(desk)?.into_iter().find(|member| member.project.slug.as_str() == slug);
    let member = member.ok_or(AppError::NotFound)?;
    let sequel = desk.visit.local.afterwards.of(&member.project.key).and_then(|sequel| sequel.round(round));
    sequel.map(|_| (member, round)).ok_or(AppError::NotFound)
}

fn show(desk: &Desk) -> Result<Reply, AppError> {
    let (member, round) = asked(desk)?;
    let sequel = desk.visit.local.afterwards.of(&member.project.key);
    let known = sequel.and_then(|sequel| sequel.round(round)).and_then(|asked| asked.answer.as_ref());
    let picture = known.and_then(|(_, answer)| answer.picture.clone());
    form(desk, (member, round), known.map(|(_, answer)| answer), picture.as_ref(), &[])
}

fn form(
    desk: &Desk,
    (member, round): (&Member, Round),
    now: Option<&Answer>,
    picture: Option<&SentPicture>,
    refusals: &[Refusal],
) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let page = AnswerForm::new(&frame, desk.fields(&frame, refusals), member, round, (now, picture));
    desk.page("portal_afterwards_form", &page)
}

fn answer(desk: &Desk) -> Result<Reply, AppError> {
    let of = asked(desk)?;
    let (attached, alt) = (desk.attached()?, desk.form.text("alt").to_owned());
    let sent = attached.picture.clone().map(|hash| SentPicture { hash, alt: alt.clone() });
    let again = |refusals: &[Refusal]| form(desk, of, None, sent.as_ref(), refusals);
    if let Some(refusal) = attached.refusal {
        return again(&[refusal]).map(Reply::refused);
    }
    let text = |name: &str| desk.form.text(name).to_owned();
    let written = WrittenAnswer { going: text("going"), words: text("words"), picture: attached.picture, alt };
    let (project, round, language) = (of.0.project.key.clone(), of.1, desk.visit.address.lang);
    match desk.commit(None, move |state, _| afterwards::answer(state, &project, round, &written, language)) {
        Ok(_) => Ok(desk.done(PATH, "afterwards-answered", Vec::new())),
        Err(not_saved) => not_saved.show(desk, again),
    }
}
