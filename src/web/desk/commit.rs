//! Facts that follow from a form, appended to the region's journal.

use jiff::Timestamp;

use super::{Desk, Reply};
use crate::app::journal::{Asked, Done, NotDone};
use crate::domain::fact::{Fact, Subject};
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::state::{Change, RegionState};
use crate::web::error::AppError;

/// Why a form changed nothing.
pub(in crate::web) enum NotSaved {
    /// What is wrong with it, each beside its field.
    Refused(Vec<Refusal>),
    /// What it is about is another by now.
    Changed(Change),
    /// Something else.
    Otherwise(AppError),
}

impl Desk {
    /// Checks what the form asks for against the present state, and appends what follows. A form that is sent twice counts
    /// once. With a `subject`, it is refused if that changed since the form was shown.
    pub(in crate::web) fn commit(
        &self,
        subject: Option<Subject>,
        check: impl FnOnce(&RegionState, Timestamp) -> Checked<Vec<Fact>> + Send + 'static,
    ) -> Result<Done, NotSaved> {
        let asked = self.asked(subject)?;
        Ok(self.visit.app.journal.run(&self.visit.region().id, asked, check)?)
    }

    /// Who asks by the form, and what they had seen.
    pub(in crate::web) fn asked(&self, subject: Option<Subject>) -> Result<Asked, NotSaved> {
        let who = self.signed_in().map_err(NotSaved::Otherwise)?;
        let seen = subject.zip(self.form.text("_seen").parse().ok());
        Ok(Asked { by: who.actor(), key: self.form.text("_key").parse().ok(), seen })
    }
}

impl From<NotDone> for NotSaved {
    fn from(not_done: NotDone) -> Self {
        match not_done {
            NotDone::Refused(refusals) => Self::Refused(refusals),
            NotDone::Changed { change, .. } => Self::Changed(change),
            NotDone::Failed => Self::Otherwise(AppError::Internal(not_done.into())),
            NotDone::Closed(_) | NotDone::Store(_) => {
                tracing::error!(error = %not_done, "a form could not be kept");
                Self::Otherwise(AppError::NotKept)
            }
        }
    }
}

impl NotSaved {
    /// The form again, made by `again` with what is wrong; what was typed is kept.
    pub(in crate::web) fn show(
        self,
        desk: &Desk,
        again: impl FnOnce(&[Refusal]) -> Result<Reply, AppError>,
    ) -> Result<Reply, AppError> {
        match self {
            Self::Refused(refusals) => {
                desk.refused.replace(refusals.clone());
                again(&refusals).map(Reply::refused)
            }
            Self::Changed(change) => {
                // Whoever sends it now, knows.
                desk.seen.set(change.seq.max(desk.visit.address.window.local().seq));
                let who = desk.name_of(&change.by)?;
                let refusal = Refusal::whole("changed").with("who", Arg::Text(who)).with("when", Arg::Time(change.at));
                desk.refused.replace(vec![refusal.clone()]);
                again(&[refusal]).map(Reply::changed)
            }
            Self::Otherwise(error) => Err(error),
        }
    }
}
