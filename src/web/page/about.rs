//! What the window is, who does what, and where the money goes.

use serde::Serialize;

use super::frame::Frame;
use super::head::Head;
use super::rules::{Categories, Rules};

/// What the window is, and how it works.
#[derive(Debug, Serialize)]
pub struct About {
    head: Head,
    name: String,
    tagline: Option<String>,
    /// The region's own words, a paragraph each.
    paragraphs: Vec<String>,
    /// Who publishes it; none where the region has not said.
    publisher: Option<String>,
    rules: Rules,
    /// The host's legal name and registration; none where nobody wrote them, and then nothing can be given from here.
    payee: Option<String>,
    projects: String,
    propose: String,
    legal: String,
}

impl About {
    /// The page of a region.
    pub fn new(frame: &Frame<'_>, categories: &Categories) -> Self {
        let region = frame.region;
        let about = frame.regional(&region.about).unwrap_or_default();
        let paragraphs = about.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
        let tagline = frame.regional(&region.tagline).map(ToOwned::to_owned);
        let description = tagline.clone().unwrap_or_else(|| frame.say_of("home-description", "name", frame.name()));
        Self {
            head: Head::new(frame, &frame.say("nav-about"), description, "/about"),
            name: frame.name().into(),
            tagline,
            paragraphs: paragraphs.map(ToOwned::to_owned).collect(),
            publisher: Some(region.legal.publisher.clone()).filter(|publisher| !publisher.is_empty()),
            rules: Rules::of(frame, categories),
            payee: region.legal.host.as_ref().map(|host| format!("{}, {}", host.name, host.registration)),
            projects: frame.href("/projects"),
            propose: frame.href("/propose"),
            legal: frame.href("/legal"),
        }
    }
}
