//! What one fund grants one project: confirmed when it arrived, corrected by two people, divided by imported gifts.

use crate::app::catalog::Catalog;
use crate::domain::fact::{Fact, Subject};
use crate::domain::fund::FundId;
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::sponsor as rules;
use crate::domain::state::RegionState;
use crate::web::desk::{Desk, Reply};
use crate::web::error::AppError;
use crate::web::page::console::AllocationDesk;

use super::{actor, named, path};

/// The fund and the project that the path names, and its own path.
fn both(desk: &Desk) -> Result<(FundId, ProjectKey, String), AppError> {
    let (id, _) = named(desk)?;
    let project = desk.project_of_path()?;
    let own = format!("{}/projects/{project}", path(&id));
    Ok((id, project, own))
}

pub(super) fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (id, project, _) = both(desk)?;
    let (_, file) = named(desk)?;
    let frame = desk.frame()?;
    let asked = desk.visit.local.sponsors.correction(&id, &project);
    let by_me = match asked {
        Some(asked) => asked.by.by == actor(desk)?,
        None => false,
    };
    let asked = asked.map(|asked| Ok::<_, AppError>((asked, desk.name_of(&asked.by.by)?, by_me))).transpose()?;
    let fields = || desk.fields(&frame, refusals);
    let proposed = (desk.form.text("amount"), desk.form.text("reason"));
    let is_gone = is_gone(&desk.visit.app.catalog, &project);
    let about = (&project, is_gone, proposed);
    let page = AllocationDesk::new(&frame, &fields, &desk.visit.shelf, (&id, file), about, asked, &|by| desk.named(by));
    desk.page("console_allocation", &page.ok_or(AppError::NotFound)?)
}

/// One of the page's forms: done, or the page again.
fn done(
    desk: &Desk,
    code: &'static str,
    check: impl FnOnce(&RegionState, jiff::Timestamp, &FundId, &ProjectKey) -> Checked<Vec<Fact>> + Send + 'static,
) -> Result<Reply, AppError> {
    let (id, project, own) = both(desk)?;
    let subject = Subject::Allocation(id.clone(), project.clone());
    match desk.commit(Some(subject), move |state, now| check(state, now, &id, &project)) {
        Ok(_) => Ok(desk.done(&own, code, Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

pub(super) fn confirm(desk: &Desk) -> Result<Reply, AppError> {
    done(desk, "payment-confirmed", rules::confirm)
}

pub(super) fn correct(desk: &Desk) -> Result<Reply, AppError> {
    let (to, reason) = (desk.form.text("amount").to_owned(), desk.form.text("reason").to_owned());
    done(desk, "correction-asked", move |state, now, fund, project| {
        rules::ask_correction(state, now, fund, project, &to, &reason)
    })
}

pub(super) fn sign(desk: &Desk) -> Result<Reply, AppError> {
    let by = actor(desk)?;
    done(desk, "correction-signed", move |state, now, fund, project| {
        rules::sign_correction(state, now, fund, project, &by)
    })
}

pub(super) fn drop(desk: &Desk) -> Result<Reply, AppError> {
    done(desk, "correction-dropped", |state, _, fund, project| rules::drop_correction(state, fund, project))
}

/// Whether the host tells nothing of a campaign any more.
fn is_gone(catalog: &Catalog, project: &ProjectKey) -> bool {
    catalog.standing(project).is_some_and(|standing| standing.gone.is_some())
}

pub(super) fn end(desk: &Desk) -> Result<Reply, AppError> {
    let (catalog, reason) = (desk.visit.app.catalog.clone(), desk.form.text("reason").to_owned());
    done(desk, "campaign-given-up", move |state, now, _, project| {
        rules::give_up(state, now, project, is_gone(&catalog, project), &reason)
    })
}

pub(super) fn import(desk: &Desk) -> Result<Reply, AppError> {
    let lines = desk.form.text("gifts").to_owned();
    done(desk, "gifts-imported", move |state, now, _, project| rules::import_gifts(state, now, project, &lines))
}
