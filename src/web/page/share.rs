//! How a page is passed on: by its address, by a frame in another page, on paper. No one else's buttons.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::embed::FrameCode;
use super::frame::Frame;
use super::head::Head;
use crate::domain::query::Query;
use crate::domain::shelf::Member;

/// How a page is passed on.
#[derive(Debug, Serialize)]
pub(super) struct Share {
    /// Its address.
    address: String,
    /// A letter with it, begun.
    mail: String,
    /// The frame that shows it in another page, as HTML; none where it cannot be framed.
    code: Option<String>,
    /// The picture it is shared with.
    card: String,
    /// The sheet to print; none for lists.
    sheet: Option<String>,
}

impl Share {
    /// A project; none where its page is not for sharing.
    pub(super) fn project(frame: &Frame<'_>, member: &Member, head: &Head) -> Option<Self> {
        let path = format!("/projects/{}", member.project.slug);
        let (card, sheet) = (frame.href(&format!("{path}/card.jpg")), frame.href(&format!("{path}/sheet")));
        Some(Self { card, sheet: Some(sheet), ..Self::framed(frame, &FrameCode::project(frame, member), head)? })
    }

    /// A list, as it was chosen.
    pub(super) fn list(frame: &Frame<'_>, query: &Query, head: &Head) -> Option<Self> {
        Self::framed(frame, &FrameCode::list(frame, query), head)
    }

    /// Any other page.
    pub(super) fn page(frame: &Frame<'_>, head: &Head) -> Option<Self> {
        Self::new(frame, None, head)
    }

    fn framed(frame: &Frame<'_>, code: &FrameCode, head: &Head) -> Option<Self> {
        Self::new(frame, Some(code.html()), head)
    }

    fn new(frame: &Frame<'_>, code: Option<String>, head: &Head) -> Option<Self> {
        let address = head.shared.clone()?;
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let mail = format!("mailto:?subject={}&body={}", encoded(&head.subject), encoded(&address));
        Some(Self { address, mail, code, card: frame.href("/card.jpg"), sheet: None })
    }
}
