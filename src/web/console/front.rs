//! The console's front page: what needs attention.

use super::attention;
use crate::app::considered;
use crate::domain::guard::Need;
use crate::domain::refusal::Arg;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::{FrontPage, sync_facts};

pub(super) const ROUTES: &[Route] = &[Route::get("/console", Need::Curator, show)];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let window = &desk.visit.address.window;
    let count = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let known = desk.visit.app.catalog.standings(&window.region.host).len();
    let sums = [
        ("known", count(known)),
        ("shown", count(desk.visit.shelf.members().len())),
        ("review", count(considered::to_review(window))),
        ("host", Arg::Text(frame.host_name.to_owned())),
    ];
    let vitals = desk.visit.app.hosts.get(&window.region.host).map(|bell| bell.health.vitals());
    let sync = vitals.map(|vitals| sync_facts(&frame, &vitals)).unwrap_or_default();
    let facts = std::iter::once(frame.say_args("front-facts", &sums)).chain(sync).collect();
    desk.page("console_front", &FrontPage::new(&frame, attention::all(desk)?, facts))
}
