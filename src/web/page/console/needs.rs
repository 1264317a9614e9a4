//! What projects need, as whoever chooses for the window sees it.

use serde::Serialize;

use super::verdict::Titled;
use crate::domain::need::Need;
use crate::web::page::Frame;
use crate::web::page::needs::NeedView;
use crate::web::page::portal::standing_of_need;

/// Every need of the region.
#[derive(Debug, Serialize)]
pub struct AllNeeds {
    title: String,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    need: NeedView,
    project: String,
    /// open, past, met, withdrawn or hidden.
    standing: &'static str,
    /// Why it is hidden.
    hidden: Option<String>,
    href: String,
}

impl AllNeeds {
    /// The newest first; `titled` names projects.
    pub fn new(frame: &Frame<'_>, titled: Titled<'_>) -> Self {
        let row = |need: &Need| Row {
            need: NeedView::of(need, frame.lang, frame),
            project: titled(&need.project),
            standing: standing_of_need(frame, need),
            hidden: need.hidden.clone(),
            href: frame.href(&format!("/console/needs/{}", need.id)),
        };
        let mut rows: Vec<_> = frame.local.needs.all().map(row).collect();
        rows.reverse();
        Self { title: frame.say("nav-portal-needs"), rows }
    }
}
