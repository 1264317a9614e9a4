//! Who publishes, who serves, who takes the money; what giving means; whose work is shown.

use serde::Serialize;

use super::frame::Frame;
use super::head::Head;
use super::rules::word;
use crate::domain::region::{Legal, LegalHost};
use crate::web::theme::Font;

/// The legal page. Empty parts are those that the region has not written.
#[derive(Debug, Serialize)]
pub struct LegalPage {
    head: Head,
    publisher: String,
    registration: String,
    address: String,
    director: String,
    email: String,
    phone: Option<String>,
    hosting: String,
    host: Option<HostView>,
    /// What one should know of each way of giving that is admitted.
    kinds: Vec<KindView>,
    /// Whose work the territory's outline is, if its file says.
    outline: Option<String>,
    fonts: Vec<Font>,
}

/// The crowdfunding host.
#[derive(Debug, Serialize)]
struct HostView {
    name: String,
    registration: String,
}

/// A way of giving.
#[derive(Debug, Serialize)]
struct KindView {
    name: String,
    nature: String,
}

impl LegalPage {
    /// The page of a region.
    pub fn new(frame: &Frame<'_>) -> Self {
        let Legal { publisher, registration, address, director, email, phone, hosting, host, .. } =
            frame.region.legal.clone();
        let description = frame.say_of("legal-description", "name", frame.name());
        let kinds = frame.region.policy.kinds.iter().map(|kind| KindView {
            name: frame.say(&format!("kind-{}", word(*kind))),
            nature: frame.say(&format!("nature-{}", word(*kind))),
        });
        Self {
            head: Head::new(frame, &frame.say("nav-legal"), description, "/legal"),
            publisher,
            registration,
            address,
            director,
            email,
            phone,
            hosting,
            host: host.map(|LegalHost { name, registration }| HostView { name, registration }),
            kinds: kinds.collect(),
            outline: frame.region.territory.outline_source.clone(),
            fonts: frame.theme.fonts.clone(),
        }
    }
}
