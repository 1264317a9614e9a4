//! Campaigns that their host tells nothing of any more: without a word of the region, what is promised for them would be held
//! for ever.

use jiff::Timestamp;

use super::books::{Refused, Trial};
use super::command::{MOST_REASON, refused};
use super::fact::SponsorFact;
use crate::domain::fact::Fact;
use crate::domain::fund::Entry;
use crate::domain::project::{ProjectKey, Stage};
use crate::domain::refusal::Checked;
use crate::domain::state::RegionState;
use crate::domain::written::{Measure, Mistakes};

/// Ends a campaign that is `gone` from its host: for every fund it failed, with the figures that were last told. If the host
/// shows it again, what it says counts.
pub fn give_up(
    state: &RegionState,
    now: Timestamp,
    project: &ProjectKey,
    gone: bool,
    reason: &str,
) -> Checked<Vec<Fact>> {
    let known = state.sponsors.books().and_then(|books| Some((books, books.project(project)?)));
    let Some((books, known)) = known else { return refused("unknown_project") };
    if !gone {
        return refused("campaign-not-gone");
    }
    if !known.stage().is_some_and(Stage::is_open) {
        return refused("campaign-over");
    }
    let mut mistakes = Mistakes::default();
    let reason = mistakes.text("reason", reason, Measure::paragraphs(MOST_REASON, "reason_needed"));
    let reason = mistakes.or(reason)?;
    let Ok(raised) = i64::try_from(known.total()) else { return refused("bad_amount") };
    let given_up = SponsorFact::CampaignGivenUp { project: project.clone(), reason };
    let mut trial = Trial::new(books.clone(), now, state.seq, vec![Fact::Sponsor(given_up)]);
    let (project, stage) = (project.clone(), Some(Stage::Failed));
    let failed = Entry::Observation { project, stage, raised, backers: None, units: None, goal: None, currency: None };
    trial.enter(failed).map_err(Refused::beside)?;
    Ok(trial.done())
}
