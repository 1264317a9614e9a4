//! Access for everyone: what nobody has audited is not claimed.

use serde::Serialize;

use super::frame::Frame;
use super::head::Head;

/// The accessibility statement.
#[derive(Debug, Serialize)]
pub struct Accessibility {
    head: Head,
    name: String,
    /// Where to write: an e-mail address.
    email: Option<String>,
    /// Where to turn, as the region wrote it, if that is no e-mail address.
    contact: Option<String>,
}

impl Accessibility {
    /// The page of a region.
    pub fn new(frame: &Frame<'_>) -> Self {
        let legal = &frame.region.legal;
        let contact = legal.accessibility_contact.clone().unwrap_or_else(|| legal.email.clone());
        let is_email = contact.contains('@') && !contact.contains(char::is_whitespace);
        let (email, contact) = if is_email { (Some(contact), None) } else { (None, Some(contact)) };
        let description = frame.say_of("accessibility-description", "name", frame.name());
        Self {
            head: Head::new(frame, &frame.say("nav-accessibility"), description, "/accessibility"),
            name: frame.name().into(),
            email,
            contact: contact.filter(|contact| !contact.is_empty()),
        }
    }
}
