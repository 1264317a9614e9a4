//! The portal's front page.

use serde::Serialize;

use crate::web::page::Frame;

/// The portal's front page.
#[derive(Debug, Serialize)]
pub struct FrontPage {
    title: String,
}

impl FrontPage {
    /// Of a region.
    pub fn new(frame: &Frame<'_>) -> Self {
        Self { title: frame.say("portal-front-title") }
    }
}
