//! `[webhooks]`: where regions may have their webhooks.

use crate::file::Section;

/// Where regions may have their webhooks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Webhooks {
    /// On this machine and its own network too, and without TLS. Whoever may add a webhook can then reach what only this
    /// machine can.
    pub private: bool,
}

pub(super) fn webhooks(root: &Section<'_>) -> Webhooks {
    let Some(section) = root.section("webhooks") else { return Webhooks::default() };
    let private = section.flag("private").unwrap_or_default();
    if private {
        let problem = "operators of regions can reach what only this machine can";
        section.spot("private").warning("private-webhooks", problem, "false, unless you trust every one of them");
    }
    Webhooks { private }
}
