//! The projects that an agent follows, and the lines that they set. Kept with the person, where it can be erased.

use super::in_kind::{Ours, all_choices};
use crate::app::watching;
use crate::domain::guard::Need;
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Arg, Refusal};
use crate::domain::watch::{MOST_WATCHES, Watch, WrittenLines};
use crate::web::desk::{Desk, NotSaved, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::in_kind::{FollowedProject, FollowingPage};

pub(super) const ROUTES: &[Route] = &[
    Route::get(PATH, Need::Supporter, |desk| page(desk, &[])),
    Route::post(PATH, Need::Supporter, follow),
    Route::post("/portal/following/stop", Need::Supporter, stop),
];

const PATH: &str = "/portal/following";

/// What a person follows in this region, with a form that ends each.
pub(super) fn followed(desk: &Desk, with_forms: bool) -> Result<Vec<FollowedProject>, AppError> {
    let (frame, region) = (desk.frame()?, &desk.visit.region().id);
    let own = desk.signed_in()?.person.watches.iter().filter(|watch| watch.region == *region);
    let form = || with_forms.then(|| desk.fields(&frame, &[]).form("/portal/following/stop"));
    Ok(own.map(|watch| FollowedProject::new(&frame, &desk.visit.shelf, watch, form())).collect())
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let choices = all_choices(desk);
    desk.page(
        "portal_following",
        &FollowingPage::new(&frame, desk.fields(&frame, refusals), followed(desk, true)?, &choices),
    )
}

fn follow(desk: &Desk) -> Result<Reply, AppError> {
    match read(desk) {
        Ok(watch) => {
            let (visit, now) = (&desk.visit, desk.visit.now);
            let sight = watching::sight(&visit.shelf, &visit.local, &watch.project, now, &visit.region().zone);
            desk.visit.app.people.watch(desk.signed_in()?.id(), |watches| {
                let at = watches.iter().position(|known| known.is_of(&watch.region, &watch.project));
                let mut kept = at.map_or_else(|| Watch { lines: Vec::new(), ..watch.clone() }, |at| watches.remove(at));
                kept.set(watch.lines.clone());
                // What is crossed already is seen on the page that follows, and needs no letter.
                kept.look(sight, now);
                watches.push(kept);
            })?;
            Ok(desk.done(PATH, "watch-set", Vec::new()))
        }
        Err(refusals) => NotSaved::Refused(refusals).show(desk, |refusals| page(desk, refusals)),
    }
}

/// What the form asks to follow.
fn read(desk: &Desk) -> Result<Watch, Vec<Refusal>> {
    let failed = |_: AppError| vec![Refusal::whole("in-kind-project-gone")];
    let ours = Ours::of(desk).map_err(failed)?;
    let text = |name| desk.form.text(name).to_owned();
    let written = WrittenLines { percent: text("percent"), backers: text("backers"), silent: text("silent") };
    let project = ours.ground(desk.visit.now).project("project", &text("project"));
    let lines = written.read();
    let known = desk.signed_in().map(|who| who.person.watches.len()).unwrap_or_default();
    if known >= MOST_WATCHES {
        let most = i64::try_from(MOST_WATCHES).unwrap_or(i64::MAX);
        return Err(vec![Refusal::whole("watch-too-many").with("most", Arg::Number(most))]);
    }
    match (project, lines) {
        (Ok(project), Ok(lines)) => {
            Ok(Watch { region: desk.visit.region().id.clone(), project, lines, crossed: Vec::new() })
        }
        (project, lines) => Err(project.err().into_iter().chain(lines.err().into_iter().flatten()).collect()),
    }
}

fn stop(desk: &Desk) -> Result<Reply, AppError> {
    let (named, region) = (desk.form.text("project").to_owned(), desk.visit.region().id.clone());
    let is_it = |project: &ProjectKey| project.to_string() == named;
    desk.visit.app.people.watch(desk.signed_in()?.id(), |watches| {
        watches.retain(|watch| watch.region != region || !is_it(&watch.project));
    })?;
    Ok(desk.done(PATH, "watch-ended", Vec::new()))
}
