//! What the software keeps of a visit: sentences chosen by what it really does.

use serde::Serialize;

use super::frame::Frame;
use super::head::Head;
use crate::app::helpers::{CONFIRM_HOURS, KEPT_DAYS, SILENT_DAYS};
use crate::domain::refusal::Arg;
use crate::host::clean::VIDEO_SITES;
use crate::web::front::LOGGED;

/// The script of a theme, by the name of its file. Pages are whole without.
const SCRIPT: &str = "live.js";

/// What the software keeps of a visit, and whom to ask.
#[derive(Debug, Serialize)]
pub struct Privacy {
    head: Head,
    publisher: String,
    email: String,
    /// The theme has a script: sums move by themselves, and a connection stays open for it.
    script: bool,
    /// What is noted of a request, a line each.
    logged: Vec<String>,
    /// The sites of videos, in a sentence.
    video_sites: String,
    /// The host's legal name, where the region wrote it.
    payee: Option<String>,
    /// How long residents who offer help are kept.
    helpers_kept: String,
    /// How long archives keep what they keep.
    backups: String,
}

impl Privacy {
    /// The page of a region, whose node keeps archives for so many days.
    pub fn new(frame: &Frame<'_>, backup_days: u16) -> Self {
        let legal = &frame.region.legal;
        let sites = VIDEO_SITES.map(ToOwned::to_owned);
        Self {
            head: Head::new(frame, &frame.say("nav-privacy"), frame.say("privacy-lead"), "/privacy"),
            publisher: legal.publisher.clone(),
            email: legal.email.clone(),
            script: frame.theme.has_asset(SCRIPT),
            logged: LOGGED.iter().map(|field| frame.say(&format!("privacy-logged-{field}"))).collect(),
            video_sites: frame.all_of(&sites),
            payee: legal.host.as_ref().map(|host| host.name.clone()),
            backups: frame.say_of("privacy-backups", "days", backup_days),
            helpers_kept: frame.say_args(
                "privacy-helpers-kept",
                &[
                    ("hours", Arg::Number(CONFIRM_HOURS)),
                    ("days", Arg::Number(KEPT_DAYS)),
                    ("silent", Arg::Number(SILENT_DAYS)),
                ],
            ),
        }
    }
}
