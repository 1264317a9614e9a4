//! An address of the window with nothing behind it.

use serde::Serialize;

use super::frame::Frame;
use super::head::Head;

/// An address of the window with nothing behind it.
#[derive(Debug, Serialize)]
pub struct NotFound {
    head: Head,
    search: String,
    home: String,
    projects: String,
}

impl NotFound {
    /// The page of a region. Its frame should stand at `/`, so that other languages lead somewhere.
    pub fn new(frame: &Frame<'_>) -> Self {
        let head = Head::new(frame, &frame.say("not-found-title"), frame.say("not-found-lead"), "/").unlisted();
        let projects = frame.href("/projects");
        Self { head, search: projects.clone(), home: frame.href("/"), projects }
    }
}
