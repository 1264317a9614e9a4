//! Who publishes, who serves, who takes the money.

use serde::Serialize;

use super::frame::Frame;
use super::head::Head;
use crate::domain::region::{Legal, LegalHost};

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
}

/// The crowdfunding host.
#[derive(Debug, Serialize)]
struct HostView {
    name: String,
    registration: String,
}

impl LegalPage {
    /// The page of a region.
    pub fn new(frame: &Frame<'_>) -> Self {
        let Legal { publisher, registration, address, director, email, phone, hosting, host, .. } =
            frame.region.legal.clone();
        let description = frame.say_of("legal-description", "name", frame.name());
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
        }
    }
}
