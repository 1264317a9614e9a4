//! Every project of the host, with what is made of it and why.

use crate::app::considered::{Group, Wanted, look};
use crate::domain::guard::Need;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::{ProjectsPage, UNCHECKED};

pub(super) const ROUTES: &[Route] = &[Route::get("/console/projects", Need::Curator, show)];

/// The most that is searched for.
const MOST_WORDS: usize = 200;

fn show(desk: &Desk) -> Result<Reply, AppError> {
    let wanted = wanted(desk);
    let (window, catalog) = (&desk.visit.address.window, &desk.visit.app.catalog);
    let found = look(catalog, window, &wanted);
    let projects: Vec<_> = found.projects.iter().map(|one| one.project.clone()).collect();
    let steps = catalog.steps(&window.region, &projects);
    let frame = desk.frame()?;
    let titled = |key: &_| desk.title(key);
    desk.page("console_projects", &ProjectsPage::new(&frame, &wanted, &found, &steps, &titled, &|| desk.hidden()))
}

/// What the address asks for. A word that is not understood asks for everything.
fn wanted(desk: &Desk) -> Wanted {
    let show = desk.form.text("show");
    Wanted {
        group: Group::ALL.into_iter().find(|group| group.word() == show),
        unchecked: show == UNCHECKED,
        words: desk.form.text("q").chars().take(MOST_WORDS).collect(),
        page: desk.form.text("page").parse().unwrap_or(1),
    }
}
