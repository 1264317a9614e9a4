//! The lines of those who follow projects, held against what hosts and the journal tell.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::offer::To;
use crate::domain::project::ProjectKey;
use crate::domain::shelf::Shelf;
use crate::domain::state::RegionState;
use crate::domain::watch::Sight;

/// What is seen of a project now; nothing of one that the window does not show.
pub fn sight(shelf: &Shelf, local: &RegionState, project: &ProjectKey, now: Timestamp, zone: &TimeZone) -> Sight {
    let Some(member) = shelf.get(project).filter(|member| member.gone.is_none()) else { return Sight::default() };
    let silent = silent(local, project, now, zone);
    Sight { percent: member.project.progress_percent(), backers: member.project.backers, silent }
}

/// For how many days the oldest open need of a project, of those to which nobody offered anything, has been waiting.
fn silent(local: &RegionState, project: &ProjectKey, now: Timestamp, zone: &TimeZone) -> Option<u32> {
    let today = zone.to_datetime(now).date();
    let answered =
        |wanted| local.offers.all().any(|offer| matches!(&offer.to, To::Need { need, .. } if *need == wanted));
    let silent = local.needs.open_of(project, today).filter(|need| !answered(need.id));
    let since = silent.map(|need| zone.to_datetime(need.since).date()).min()?;
    let days = today.duration_since(since).as_hours() / 24;
    u32::try_from(days).ok()
}
