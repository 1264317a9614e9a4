//! Whose money it is, for residents: the organisation's name, or nobody's where private money asks for that.

use serde::Serialize;

use crate::domain::project::Slug;
use crate::domain::sponsor::Draft;
use crate::web::page::frame::Frame;

/// Who adds, as residents read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SponsorName {
    /// At the beginning of a sentence, or alone.
    pub start: String,
    /// Within a sentence.
    pub within: String,
    /// Its page; none for one that stays anonymous.
    pub href: Option<String>,
}

impl SponsorName {
    /// Whose the fund is, as far as residents may know.
    pub fn of(draft: &Draft, frame: &Frame<'_>) -> Self {
        if draft.is_anonymous() {
            let (start, within) = (frame.say("match-anonymous"), frame.say("match-anonymous-within"));
            return Self { start, within, href: None };
        }
        Self::of_organisation(&draft.organisation, frame)
    }

    /// The organisation itself, for those who may know.
    pub fn of_organisation(organisation: &Slug, frame: &Frame<'_>) -> Self {
        let name = frame.local.members.organisation(organisation).unwrap_or(organisation.as_str()).to_owned();
        Self { start: name.clone(), within: name, href: Some(frame.href(&format!("/sponsors/{organisation}"))) }
    }

    /// Whether nobody may learn whose it is.
    pub fn is_anonymous(&self) -> bool {
        self.href.is_none()
    }
}
