//! Certificates of a holder's own projects: made on the spot, of what the window knows.

use crate::app::certificate::draw_number;
use crate::domain::certificate;
use crate::domain::follow::Topic;
use crate::domain::guard::Need;
use crate::domain::refusal::Refusal;
use crate::domain::shelf::Member;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::certificate::{OwnCertificates, Reached, certified};

use super::held;

pub(super) const ROUTES: &[Route] = &[Route::get(PATH, Need::Holder, list), Route::post(PATH, Need::Holder, issue)];

const PATH: &str = "/portal/certificates";

fn list(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let named = desk.form.text("project");
    // What is wrong is said beside the project that it is about.
    let fields = |member: &Member| {
        let own = member.project.slug.as_str() == named;
        desk.fields(&frame, if own { refusals } else { &[] })
    };
    let page = OwnCertificates::new(&frame, &held::members(desk)?, &fields);
    desk.page("portal_certificates", &page)
}

fn issue(desk: &Desk) -> Result<Reply, AppError> {
    let held = held::members(desk)?;
    let named = desk.form.text("project");
    let member = held.into_iter().find(|member| member.project.slug.as_str() == named).ok_or(AppError::NotFound)?;
    let (app, region, frame) = (&desk.visit.app, &desk.visit.region().id, desk.frame()?);
    let (id, project) = (draw_number(), member.project.key.clone());
    let reached = Reached { followers: app.following.count(region, &Topic::Project(project.clone())) };
    let key = app.seals.public(region).map_err(|_| AppError::NotKept)?;
    let text = certified(&frame, &desk.visit.shelf, member, &id, &key, reached);
    let issued = app.seals.sign(region, id.clone(), project, text).map_err(|_| AppError::NotKept)?;
    match desk.commit(None, move |state, now| certificate::issue(state, now, issued)) {
        Ok(done) if done.repeated => Ok(desk.done_before(PATH, "certificate-issued")),
        Ok(_) => Ok(desk.done(PATH, "certificate-issued", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}
