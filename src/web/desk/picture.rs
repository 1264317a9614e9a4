//! A picture that came with a form.

use super::Desk;
use crate::domain::refusal::Refusal;
use crate::domain::sent::PictureHash;
use crate::pictures::NotTaken;
use crate::web::error::AppError;

/// The picture of a form, and what is wrong with what was sent.
pub(in crate::web) struct Attached {
    /// The one that was sent now, or else the one that was there; none where it was taken away.
    pub(in crate::web) picture: Option<PictureHash>,
    /// Why what was sent is no picture.
    pub(in crate::web) refusal: Option<Refusal>,
}

impl Desk {
    /// Reads the form's picture and keeps it: a form that is refused for something else need not be given it again.
    pub(in crate::web) fn attached(&self) -> Result<Attached, AppError> {
        let before = || {
            let hash: PictureHash = self.form.text("picture-now").parse().ok()?;
            self.visit.app.sent.find(&hash).map(|_| hash)
        };
        let Some(file) = self.form.file() else {
            let picture = if self.form.is_ticked("picture-remove") { None } else { before() };
            return Ok(Attached { picture, refusal: None });
        };
        match self.visit.app.sent.take(file) {
            Ok(hash) => Ok(Attached { picture: Some(hash), refusal: None }),
            Err(NotTaken::Refused(_)) => {
                Ok(Attached { picture: before(), refusal: Some(Refusal::of("picture", "picture-unfit")) })
            }
            Err(NotTaken::Disk(error)) => {
                tracing::error!(%error, "a picture that somebody sent cannot be kept");
                Err(AppError::NotKept)
            }
        }
    }
}
