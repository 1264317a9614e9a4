//! `[legal]`: who answers for the window, and who runs the campaigns.

use crate::domain::region::{Legal, LegalHost};
use crate::file::Section;

pub(super) fn legal(root: &Section<'_>) -> Legal {
    let Some(section) = root.section("legal") else {
        return root
            .missing("legal", "who publishes the window: [legal] publisher = \"...\" email = \"...\"")
            .unwrap_or_default();
    };
    let owed = |key, what: &str| {
        if !section.has(key) {
            let problem = format!("the legal page will not say {what}");
            section.spot(key).warning("legal-gap", problem, "what the law asks of every publisher");
        }
        section.text(key).unwrap_or_default()
    };
    Legal {
        publisher: section
            .text("publisher")
            .or_else(|| section.missing("publisher", "the legal person that publishes the window"))
            .unwrap_or_default(),
        registration: section.text("registration").unwrap_or_default(),
        address: owed("address", "where the publisher resides"),
        director: owed("director", "who answers for what is published"),
        email: email(&section, "email")
            .or_else(|| section.missing("email", "where residents can write to"))
            .unwrap_or_default(),
        phone: section.text("phone"),
        hosting: owed("hosting", "who serves the pages"),
        accessibility_contact: email(&section, "accessibility_contact"),
        host: host(&section),
    }
}

fn email(section: &Section<'_>, key: &'static str) -> Option<String> {
    section.parsed(key, "bad-email", "an address such as \"bonjour@auvergne.example\"", read_email)
}

/// An address that can be one.
pub(super) fn read_email(text: &str) -> Result<String, String> {
    let plain = !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"'?&".contains(c));
    let parts = text.split_once('@').filter(|(user, domain)| {
        !user.is_empty()
            && !domain.contains('@')
            && domain.split('.').count() > 1
            && !domain.split('.').any(str::is_empty)
    });
    parts.filter(|_| plain).map(|_| text.to_owned()).ok_or_else(|| format!("«{text}» is not an e-mail address"))
}

fn host(legal: &Section<'_>) -> Option<LegalHost> {
    let Some(section) = legal.section("host") else {
        let spot = legal.spot("host");
        if !legal.has("host") {
            spot.warning("no-legal-host", "contribute links will not be shown", HOST);
        }
        return None;
    };
    let name = section.text("name").or_else(|| section.missing("name", "the legal person that runs the campaigns"));
    let registration = "registration";
    let number = section
        .text(registration)
        .or_else(|| section.missing(registration, "its registration as an intermediary (ORIAS in France)"));
    Some(LegalHost { name: name?, registration: number? })
}

const HOST: &str = "who runs the campaigns and the payments, as the law wants it beside every invitation to give: \
    [legal.host] name = \"...\" registration = \"...\"";
