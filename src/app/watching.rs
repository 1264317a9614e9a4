//! The lines of those who follow projects, held against what hosts and the journal tell.

use jiff::Timestamp;

use crate::domain::project::ProjectKey;
use crate::domain::shelf::Shelf;
use crate::domain::state::RegionState;
use crate::domain::watch::Sight;

/// What is seen of a project now; nothing of one that the window does not show.
pub fn sight(shelf: &Shelf, _local: &RegionState, project: &ProjectKey, _now: Timestamp) -> Sight {
    let Some(member) = shelf.get(project).filter(|member| member.gone.is_none()) else { return Sight::default() };
    Sight { percent: member.project.progress_percent(), backers: member.project.backers, silent: None }
}
