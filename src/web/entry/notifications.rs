//! What a person is told by letter, chosen by themselves.

use std::collections::BTreeSet;

use super::super::desk::{Desk, Reply, Route};
use crate::app::notify::Kind;
use crate::domain::guard::Need;
use crate::web::error::AppError;
use crate::web::page::NotificationsPage;

const PATH: &str = "/account/notifications";

pub(super) const ROUTES: &[Route] =
    &[Route::get(PATH, Need::SignedIn, show), Route::post(PATH, Need::SignedIn, choose)];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    let who = desk.signed_in()?;
    let frame = desk.frame()?;
    let kinds = kinds(desk)?;
    let fields = desk.fields(&frame, &[]);
    let is_open = desk.visit.app.post.is_open();
    desk.page("account_notifications", &NotificationsPage::new(&frame, fields, &who.person, &kinds, is_open))
}

/// Kinds that were not on the form stay as they were: they may be of another window.
fn choose(desk: &Desk) -> Result<Reply, AppError> {
    let who = desk.signed_in()?;
    let wanted = desk.form.all("kinds");
    let mut quiet: BTreeSet<String> = who.person.quiet.clone();
    for kind in kinds(desk)? {
        if wanted.contains(&kind.word()) {
            quiet.remove(kind.word());
        } else {
            quiet.insert(kind.word().to_owned());
        }
    }
    if !desk.visit.app.people.hush(who.id(), quiet)? {
        return Err(AppError::NotFound);
    }
    Ok(desk.done(PATH, "notifications-chosen", Vec::new()))
}

/// What the person may ever be told of by this window.
fn kinds(desk: &Desk) -> Result<Vec<Kind>, AppError> {
    let who = desk.signed_in()?;
    let judges = desk.visit.local.calls.all().any(|call| call.jury.contains(who.id()));
    Ok(Kind::ALL.into_iter().filter(|kind| kind.concerns(&who.standing, judges)).collect())
}
