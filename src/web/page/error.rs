//! Something that went wrong, in the region's own page.

use serde::Serialize;

use super::frame::Frame;
use super::head::Head;

/// Something that went wrong.
#[derive(Debug, Serialize)]
pub struct ErrorPage {
    head: Head,
    /// What happened.
    title: String,
    /// Why, as far as the visitor is concerned.
    reason: String,
    /// What to do.
    remedy: String,
    home: String,
}

impl ErrorPage {
    /// A mistake of ours: nothing the visitor did.
    pub fn ours(frame: &Frame<'_>) -> Self {
        Self::new(frame, frame.say("error-title"), frame.say("error-reason"), frame.say("error-remedy"))
    }

    /// An error that the visitor can understand: `reason` says what and why.
    pub fn refused(frame: &Frame<'_>, reason: impl Into<String>) -> Self {
        Self::new(frame, frame.say("refused-title"), reason.into(), frame.say("refused-remedy"))
    }

    fn new(frame: &Frame<'_>, title: String, reason: String, remedy: String) -> Self {
        let head = Head::new(frame, &title, reason.clone(), "/").unlisted();
        Self { head, title, reason, remedy, home: frame.href("/") }
    }
}
