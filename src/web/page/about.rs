//! What the window is.

use serde::Serialize;

use super::frame::Frame;
use super::head::Head;

/// What the window is, and how it works.
#[derive(Debug, Serialize)]
pub struct About {
    head: Head,
    name: String,
    tagline: Option<String>,
    /// The region's own words, a paragraph each.
    paragraphs: Vec<String>,
    projects: String,
}

impl About {
    /// The page of a region.
    pub fn new(frame: &Frame<'_>) -> Self {
        let about = frame.regional(&frame.region.about).unwrap_or_default();
        let paragraphs = about.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
        let tagline = frame.regional(&frame.region.tagline).map(ToOwned::to_owned);
        let description = tagline.clone().unwrap_or_else(|| frame.say_of("home-description", "name", frame.name()));
        Self {
            head: Head::new(frame, &frame.say("nav-about"), description, "/about"),
            name: frame.name().into(),
            tagline,
            paragraphs: paragraphs.map(ToOwned::to_owned).collect(),
            projects: frame.href("/projects"),
        }
    }
}
