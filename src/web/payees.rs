//! Who is paid for a project: noted by operators, or by whoever holds it. It is kept where it can be erased; the journal learns
//! nothing of it.

use super::desk::{Desk, NotSaved, Reply};
use super::error::AppError;
use super::page::settle::{PayeePage, Within};
use crate::domain::journal::Actor;
use crate::domain::payee::{Owner, Payee, WrittenPayee};
use crate::domain::project::ProjectKey;
use crate::domain::refusal::Refusal;

impl Desk {
    /// The account that is paid for a project.
    pub(super) fn payee(&self, project: &ProjectKey) -> Result<Option<Payee>, AppError> {
        Ok(self.visit.app.people.payee(&self.paid_for(project))?)
    }

    fn paid_for(&self, project: &ProjectKey) -> Owner {
        Owner::Project(self.visit.region().id.clone(), project.clone())
    }

    /// Who noted an account.
    pub(super) fn noted_by(&self, payee: &Payee) -> Result<String, AppError> {
        self.name_of(&Actor::Person(payee.by.clone()))
    }

    /// The project that the path names by its host and its id.
    pub(super) fn project_of_path(&self) -> Result<ProjectKey, AppError> {
        Ok(ProjectKey { host: self.params.read("host")?, id: self.params.read("project")? })
    }
}

/// The project that the path names, if it is known, and in the portal theirs; and its title.
fn project(desk: &Desk, within: Within) -> Result<(ProjectKey, String), AppError> {
    let key = desk.project_of_path()?;
    let theirs = within == Within::Console || desk.signed_in()?.person.holds.iter().any(|held| held.project == key);
    let known = desk.visit.app.catalog.standing(&key).filter(|_| theirs).ok_or(AppError::NotFound)?;
    let title = known.project.title.best(desk.visit.address.lang, known.project.language);
    let title = title.map_or_else(|| key.id.to_string(), |(_, title)| title.to_owned());
    Ok((key, title))
}

/// The page.
pub(super) fn show(desk: &Desk, within: Within, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (key, title) = project(desk, within)?;
    let payee = desk.payee(&key)?;
    let noted = payee.as_ref().map(|payee| Ok::<_, AppError>((payee, desk.noted_by(payee)?))).transpose()?;
    let frame = desk.frame()?;
    let fields = (desk.fields(&frame, refusals), desk.fields(&frame, &[]));
    desk.page("desk_payee", &PayeePage::new(&frame, fields, within, (&key, title), noted))
}

/// Keeps what was typed.
pub(super) fn save(desk: &Desk, within: Within) -> Result<Reply, AppError> {
    let (key, _) = project(desk, within)?;
    let [name, iban, bic, siret, rna] = ["payee_name", "iban", "bic", "siret", "rna"].map(|name| desk.form.text(name));
    let written = WrittenPayee { name, iban, bic, siret, rna };
    match written.read(desk.signed_in()?.id(), desk.visit.now) {
        Ok(payee) => {
            desk.visit.app.people.keep_payee(&desk.paid_for(&key), &payee)?;
            Ok(desk.done(&within.path(&key), "payee-noted", Vec::new()))
        }
        Err(refusals) => NotSaved::Refused(refusals).show(desk, |refusals| show(desk, within, refusals)),
    }
}

/// Forgets it.
pub(super) fn forget(desk: &Desk, within: Within) -> Result<Reply, AppError> {
    let (key, _) = project(desk, within)?;
    desk.visit.app.people.forget_payee(&desk.paid_for(&key))?;
    Ok(desk.done(&within.path(&key), "payee-forgotten", Vec::new()))
}
