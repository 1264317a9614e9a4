//! `[[navigation]]` and `[[curation]]`: further links, and projects chosen by hand.

use super::address::is_href;
use crate::domain::language::Lang;
use crate::domain::name::InvalidName;
use crate::domain::project::Slug;
use crate::domain::region::{Choice, Decision, Link};
use crate::file::Section;

pub(super) fn navigation(root: &Section<'_>, languages: &[Lang]) -> Vec<Link> {
    let link = |section: &Section<'_>| {
        let read = |text: &str| {
            if is_href(text) { Ok(text.to_owned()) } else { Err(format!("«{text}» cannot be linked to")) }
        };
        let href = section.parsed("href", "bad-href", HREF, read).or_else(|| section.missing("href", HREF));
        let label = section.texts("label", languages);
        if label.is_empty() {
            section.missing::<()>("label", "what the link says, in each language: label.fr = \"...\"");
        }
        Some(Link { label, href: href? })
    };
    root.sections("navigation").iter().filter_map(link).collect()
}

const HREF: &str = "a path of the window such as \"/about\", or an address that starts with https://";

pub(super) fn curation(root: &Section<'_>) -> Vec<Decision> {
    let mut decisions: Vec<Decision> = Vec::new();
    for section in root.sections("curation") {
        let Some(decision) = decision(&section) else { continue };
        if decisions.iter().any(|earlier| earlier.project == decision.project) {
            let problem = format!("«{}» was decided above already", decision.project);
            section.spot("project").error("repeated", problem, "one decision for each project");
        }
        decisions.push(decision);
    }
    decisions
}

fn decision(section: &Section<'_>) -> Option<Decision> {
    let name =
        |text: &str| text.parse::<Slug>().map(|_| text.to_owned()).map_err(|error: InvalidName| error.to_string());
    let project =
        section.parsed("project", "bad-project", PROJECT, name).or_else(|| section.missing("project", PROJECT));
    let choice = section
        .word("choice", &[("pin", Choice::Pin), ("hide", Choice::Hide)])
        .or_else(|| section.missing("choice", "\"pin\" or \"hide\""));
    let reason = section.text("reason").or_else(|| section.missing("reason", "why, for whoever asks"));
    Some(Decision { project: project?, choice: choice?, reason: reason? })
}

const PROJECT: &str = "the project's id or slug on the host";
