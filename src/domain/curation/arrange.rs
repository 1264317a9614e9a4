//! The projects of a collection: which, in what order, and whose picture stands for them all.

use super::collection::{Arrangement, MOST_PROJECTS, existing};
use super::decision::one;
use super::fact::CurationFact;
use crate::domain::fact::Fact;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::state::RegionState;

/// A step within an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// Before the one before.
    Up,
    /// After the one after.
    Down,
}

/// The same order with one a place further; as it was at either end.
pub(super) fn moved(order: &[ProjectKey], project: &ProjectKey, by: Move) -> Vec<ProjectKey> {
    let mut order = order.to_vec();
    let Some(at) = order.iter().position(|key| key == project) else { return order };
    let other = match by {
        Move::Up => at.checked_sub(1),
        Move::Down => Some(at + 1).filter(|other| *other < order.len()),
    };
    if let Some(other) = other {
        order.swap(at, other);
    }
    order
}

/// Puts a project at the end of a collection; none where what was typed names no project.
pub fn put_in(state: &RegionState, collection: &Slug, project: Option<&ProjectKey>) -> Checked<Vec<Fact>> {
    let Some(project) = project else { return Err(vec![Refusal::of("project", "curation-project-unknown")]) };
    changed(state, collection, |arrangement| {
        if arrangement.projects.contains(project) {
            return Err(vec![Refusal::of("project", "curation-project-twice")]);
        }
        if arrangement.projects.len() >= MOST_PROJECTS {
            let most = Arg::Number(i64::try_from(MOST_PROJECTS).unwrap_or(i64::MAX));
            return Err(vec![Refusal::of("project", "curation-projects-many").with("most", most)]);
        }
        arrangement.projects.push(project.clone());
        Ok(())
    })
}

/// Takes a project out of a collection.
pub fn take_out(state: &RegionState, collection: &Slug, project: &ProjectKey) -> Checked<Vec<Fact>> {
    changed(state, collection, |arrangement| {
        arrangement.projects.retain(|key| key != project);
        arrangement.cover = arrangement.cover.take().filter(|cover| cover != project);
        Ok(())
    })
}

/// Puts a project a place up or down.
pub fn shift(state: &RegionState, collection: &Slug, project: &ProjectKey, by: Move) -> Checked<Vec<Fact>> {
    changed(state, collection, |arrangement| {
        arrangement.projects = moved(&arrangement.projects, project, by);
        Ok(())
    })
}

/// Puts the projects in this order; those that are not named follow as they were.
pub fn arrange(state: &RegionState, collection: &Slug, wanted: &[ProjectKey]) -> Checked<Vec<Fact>> {
    changed(state, collection, |arrangement| {
        if wanted.iter().any(|key| !arrangement.projects.contains(key)) {
            return Err(vec![Refusal::whole("curation-order-changed")]);
        }
        let mut projects: Vec<ProjectKey> = Vec::with_capacity(arrangement.projects.len());
        for key in wanted.iter().chain(&arrangement.projects) {
            if !projects.contains(key) {
                projects.push(key.clone());
            }
        }
        arrangement.projects = projects;
        Ok(())
    })
}

/// Lets the picture of one of its projects stand for a collection.
pub fn set_cover(state: &RegionState, collection: &Slug, project: &ProjectKey) -> Checked<Vec<Fact>> {
    changed(state, collection, |arrangement| {
        if !arrangement.projects.contains(project) {
            return Err(vec![Refusal::whole("curation-order-changed")]);
        }
        arrangement.cover = Some(project.clone());
        Ok(())
    })
}

fn changed(
    state: &RegionState,
    collection: &Slug,
    change: impl FnOnce(&mut Arrangement) -> Checked<()>,
) -> Checked<Vec<Fact>> {
    let before = existing(state, collection)?.arrangement();
    let mut after = before.clone();
    change(&mut after)?;
    if after == before {
        return Ok(Vec::new());
    }
    let Arrangement { projects, cover } = after;
    one(CurationFact::CollectionArranged { collection: collection.clone(), projects, cover })
}
