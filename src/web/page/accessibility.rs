//! Access for everyone: what nobody has audited is not claimed.

use fluent_bundle::FluentArgs;
use jiff::civil::Date;
use serde::Serialize;

use super::frame::Frame;
use super::head::Head;
use super::text::outside;
use crate::domain::audit::Audit;
use crate::web::theme::format;

/// The accessibility statement.
#[derive(Debug, Serialize)]
pub struct Accessibility {
    head: Head,
    name: String,
    publisher: Option<String>,
    audit: Option<AuditView>,
    /// When the statement was made: as the region or its auditor says, else now, because it is made from what holds now.
    established: String,
    /// Where the plan of what will be improved is published.
    scheme: Option<String>,
    /// Where to write: an e-mail address.
    email: Option<String>,
    /// Where to turn, as the region wrote it, if that is no e-mail address.
    contact: Option<String>,
}

/// What an audit found.
#[derive(Debug, Serialize)]
struct AuditView {
    /// The finding, in a sentence.
    finding: String,
    /// Who found it, when and how much, in another.
    account: String,
    /// It was made too long ago to be relied on.
    outdated: bool,
    failing: Vec<FailingView>,
}

/// A criterion that is not kept.
#[derive(Debug, Serialize)]
struct FailingView {
    criterion: String,
    reason: String,
}

impl Accessibility {
    /// The page of a region.
    pub fn new(frame: &Frame<'_>) -> Self {
        let (legal, access) = (&frame.region.legal, &frame.region.accessibility);
        let contact = legal.accessibility_contact.clone().unwrap_or_else(|| legal.email.clone());
        let is_email = contact.contains('@') && !contact.contains(char::is_whitespace);
        let (email, contact) = if is_email { (Some(contact), None) } else { (None, Some(contact)) };
        let description = frame.say_of("accessibility-description", "name", frame.name());
        let established = access.established_on.or(access.audit.as_ref().map(|audit| audit.on));
        Self {
            head: Head::new(frame, &frame.say("nav-accessibility"), description, "/accessibility"),
            name: frame.name().into(),
            publisher: Some(legal.publisher.clone()).filter(|publisher| !publisher.is_empty()),
            audit: access.audit.as_ref().map(|audit| AuditView::of(audit, frame)),
            established: format::day(frame.lang, established.unwrap_or_else(|| today(frame))),
            scheme: access.scheme.as_deref().and_then(outside),
            email,
            contact: contact.filter(|contact| !contact.is_empty()),
        }
    }
}

/// The day in the region's zone.
fn today(frame: &Frame<'_>) -> Date {
    frame.region.zone.to_datetime(frame.now).date()
}

impl AuditView {
    fn of(audit: &Audit, frame: &Frame<'_>) -> Self {
        let mut args = FluentArgs::new();
        args.set("state", audit.conformity.word());
        args.set("name", frame.name().to_owned());
        args.set("standard", audit.standard.clone());
        args.set("date", format::day(frame.lang, audit.on));
        args.set("auditor", audit.auditor.clone());
        args.set("rate", format::percentage(frame.lang, &audit.rate_percent.normalize().to_string()));
        let failing = audit.failing.iter();
        Self {
            finding: frame.theme.say(frame.lang, "accessibility-finding", &args),
            account: frame.theme.say(frame.lang, "accessibility-account", &args),
            outdated: audit.is_outdated(today(frame)),
            failing: failing
                .map(|failing| FailingView { criterion: failing.criterion.clone(), reason: failing.reason.clone() })
                .collect(),
        }
    }
}
