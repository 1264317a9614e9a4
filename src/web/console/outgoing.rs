//! What leaves the house: letters, and webhooks to those outside.

use crate::domain::fact::Subject;
use crate::domain::guard::Need;
use crate::domain::refusal::{Arg, Refusal};
use crate::domain::webhook::{self, PauseReason, Topic, Webhook, WebhookId};
use crate::web::desk::{Desk, NotSaved, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::{OutgoingPage, WebhookPage};
use crate::webhooks::{Outcome, Untested};

const PATH: &str = "/console/outgoing";

pub(super) const ROUTES: &[Route] = &[
    Route::get(PATH, Need::Operator, show),
    Route::post("/console/webhooks", Need::Operator, add),
    Route::get("/console/webhooks/{webhook}", Need::Operator, one),
    Route::post("/console/webhooks/{webhook}/test", Need::Operator, test),
    Route::post("/console/webhooks/{webhook}/pause", Need::Operator, pause),
    Route::post("/console/webhooks/{webhook}/resume", Need::Operator, resume),
    Route::post("/console/webhooks/{webhook}/remove", Need::Operator, remove),
];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let post = &desk.visit.app.post;
    let undelivered = post.undelivered(&desk.visit.region().id)?;
    let names = undelivered.iter().map(|one| match &one.person {
        Some(person) => desk.visit.app.people.person(person).map(|person| person.map(|person| person.name)),
        None => Ok(None),
    });
    let names = names.collect::<Result<Vec<_>, _>>()?;
    let letters = undelivered.iter().zip(names).collect::<Vec<_>>();
    let standing = post.is_open().then(|| post.standing());
    let mut webhooks = Vec::new();
    for (id, known) in desk.visit.local.webhooks.all() {
        webhooks.push((id, known, desk.visit.app.webhooks.progress(id)?));
    }
    let fields = desk.fields(&frame, refusals);
    desk.page("console_outgoing", &OutgoingPage::new(&frame, fields, standing.as_ref(), &letters, &webhooks))
}

fn add(desk: &Desk) -> Result<Reply, AppError> {
    let topics: Vec<Topic> = desk.form.all("topics").into_iter().filter_map(Topic::of_word).collect();
    let (region, url) = (&desk.visit.region().id, desk.form.text("url"));
    let added = desk.asked(None).and_then(|asked| Ok(desk.visit.app.webhooks.add(region, asked, url, topics)?));
    match added {
        Ok((_, done)) => match done.subject {
            Some(Subject::Webhook(id)) => Ok(desk.done(&path(&id), "webhook-added", Vec::new())),
            _ => Ok(desk.done(PATH, "webhook-added", Vec::new())),
        },
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

fn one(desk: &Desk) -> Result<Reply, AppError> {
    about(desk, &[])
}

fn about(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (id, known) = known(desk)?;
    let frame = desk.frame()?;
    let webhooks = &desk.visit.app.webhooks;
    let (progress, secret) = (webhooks.progress(&id)?, webhooks.secret(&id)?);
    let fields = desk.fields(&frame, refusals);
    let secret = secret.as_ref().map(crate::webhooks::Secret::reveal);
    desk.page("console_webhook", &WebhookPage::new(&frame, fields, &id, known, &progress, secret))
}

fn test(desk: &Desk) -> Result<Reply, AppError> {
    let (id, _) = known(desk)?;
    let delivery = match desk.visit.app.webhooks.test(desk.visit.region(), &id) {
        Ok(delivery) => delivery,
        Err(Untested::Unknown) => return Err(AppError::NotFound),
        Err(error) => return Err(AppError::Internal(error.into())),
    };
    let (code, args) = match delivery.outcome {
        outcome if outcome.arrived() => ("webhook-tested", Vec::new()),
        Outcome::Answered(status) => ("webhook-test-refused", vec![("status", Arg::Number(status.into()))]),
        Outcome::Failed(_) => ("webhook-test-failed", Vec::new()),
    };
    Ok(desk.done(&path(&id), code, args))
}

fn pause(desk: &Desk) -> Result<Reply, AppError> {
    let (id, _) = known(desk)?;
    let paused = id.clone();
    let done = desk.commit(Some(Subject::Webhook(id.clone())), move |state, _| {
        webhook::pause(state, &paused, PauseReason::ByHand)
    });
    said(desk, &path(&id), "webhook-paused", done.map(drop))
}

fn resume(desk: &Desk) -> Result<Reply, AppError> {
    let (id, _) = known(desk)?;
    let resumed = id.clone();
    let done = desk.commit(Some(Subject::Webhook(id.clone())), move |state, _| webhook::resume(state, &resumed));
    said(desk, &path(&id), "webhook-resumed", done.map(drop))
}

fn remove(desk: &Desk) -> Result<Reply, AppError> {
    let (id, _) = known(desk)?;
    let asked = desk.asked(Some(Subject::Webhook(id.clone())));
    let removed = asked.and_then(|asked| Ok(desk.visit.app.webhooks.remove(&desk.visit.region().id, asked, &id)?));
    said(desk, PATH, "webhook-removed", removed.map(drop))
}

fn said(desk: &Desk, path: &str, code: &'static str, done: Result<(), NotSaved>) -> Result<Reply, AppError> {
    match done {
        Ok(()) => Ok(desk.done(path, code, Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| about(desk, refusals)),
    }
}

/// The webhook that the address names.
fn known(desk: &Desk) -> Result<(WebhookId, &Webhook), AppError> {
    let id: WebhookId = desk.params.read("webhook")?;
    let known = desk.visit.local.webhooks.get(&id).ok_or(AppError::NotFound)?;
    Ok((id, known))
}

fn path(id: &WebhookId) -> String {
    format!("/console/webhooks/{id}")
}
