//! What the software keeps of a visit.

use serde::Serialize;

use super::frame::Frame;
use super::head::Head;

/// What the software keeps of a visit, and whom to ask.
#[derive(Debug, Serialize)]
pub struct Privacy {
    head: Head,
    publisher: String,
    email: String,
}

impl Privacy {
    /// The page of a region.
    pub fn new(frame: &Frame<'_>) -> Self {
        Self {
            head: Head::new(frame, &frame.say("nav-privacy"), frame.say("privacy-lead"), "/privacy"),
            publisher: frame.region.legal.publisher.clone(),
            email: frame.region.legal.email.clone(),
        }
    }
}
