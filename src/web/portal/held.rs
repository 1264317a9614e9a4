//! Whose projects are somebody's: as their host told when they came in.

use crate::domain::need::takes_help;
use crate::domain::project::ProjectKey;
use crate::domain::shelf::Member;
use crate::web::desk::Desk;
use crate::web::error::AppError;
use crate::web::page::portal::OwnProject;

/// The projects that somebody holds, wherever they are; a duplicate by the one that was kept as well.
pub(super) fn keys(desk: &Desk) -> Result<Vec<ProjectKey>, AppError> {
    let curation = &desk.visit.local.curation;
    let own: Vec<_> = desk.signed_in()?.person.holds.iter().map(|held| held.project.clone()).collect();
    let kept: Vec<_> = own.iter().map(|key| curation.stands_for(key).clone()).collect();
    let mut projects = own;
    projects.extend(kept);
    projects.sort();
    projects.dedup();
    Ok(projects)
}

/// Those among them that the window shows: a duplicate by the one that was kept.
pub(super) fn members(desk: &Desk) -> Result<Vec<&Member>, AppError> {
    let keys: Vec<ProjectKey> = desk.signed_in()?.person.holds.iter().map(|held| held.project.clone()).collect();
    Ok(desk.visit.local.curation.shown(&keys, &desk.visit.shelf))
}

/// The projects that they hold on the region's host, shown or not.
pub(super) fn projects(desk: &Desk) -> Result<Vec<OwnProject>, AppError> {
    let host = &desk.visit.region().host;
    let held = desk.signed_in()?.person.holds.iter().filter(|held| held.project.host == *host);
    let own = |held: &crate::domain::person::Held| {
        let member = desk.visit.shelf.get(&held.project).filter(|member| member.gone.is_none());
        OwnProject {
            key: held.project.clone(),
            slug: held.slug.clone(),
            title: held.title.clone(),
            town: member.and_then(|member| member.town.clone()),
            is_shown: member.is_some(),
            takes_help: member.is_some_and(|member| takes_help(&member.project)),
        }
    };
    Ok(held.map(own).collect())
}
