//! A holder's part of the portal's front page: their projects, and what waits for them about these.

use serde::Serialize;

use super::OwnProject;
use super::needs::near_project;
use crate::domain::loan::{Loan, LoanState};
use crate::domain::offer::Side;
use crate::domain::project::ProjectKey;
use crate::domain::shelf::Shelf;
use crate::web::page::Frame;
use crate::web::page::text::Link;

/// The projects of somebody who holds some.
#[derive(Debug, Serialize)]
pub(super) struct Holding {
    /// What they have to answer, a line a kind.
    waits: Vec<Link>,
    projects: Vec<HeldRow>,
}

#[derive(Debug, Serialize)]
struct HeldRow {
    title: String,
    /// Its page in the window; none where the window does not show it.
    href: Option<String>,
    /// Where a need of it is declared; none where nobody may lend it a hand.
    need: Option<String>,
    /// Why nowhere.
    closed: Option<String>,
}

impl Holding {
    /// Of these projects; none for nobody's.
    pub(super) fn of(frame: &Frame<'_>, shelf: &Shelf, projects: &[OwnProject]) -> Option<Self> {
        let row = |own: &OwnProject| HeldRow {
            title: own.title.clone(),
            href: own.is_shown.then(|| frame.href(&format!("/projects/{}", own.slug))),
            closed: own.closed(frame),
            need: own.takes_help.then(|| frame.href_with("/portal/needs/new", &format!("project={}", own.slug))),
        };
        (!projects.is_empty())
            .then(|| Self { waits: waits(frame, shelf, projects), projects: projects.iter().map(row).collect() })
    }
}

fn waits(frame: &Frame<'_>, shelf: &Shelf, projects: &[OwnProject]) -> Vec<Link> {
    let local = frame.local;
    let mut keys: Vec<&ProjectKey> =
        projects.iter().flat_map(|own| [&own.key, local.curation.stands_for(&own.key)]).collect();
    keys.sort();
    keys.dedup();
    let talks = projects.iter().flat_map(|own| local.offers.with(&own.key));
    let talks = talks.filter(|(offer, talk)| offer.is_open() && talk.awaits(Side::Holder)).count();
    let support = local.support.all().filter(|known| known.awaits_holder() && keys.contains(&&known.project)).count();
    let is_offered = |loan: &&Loan| {
        loan.state == LoanState::Offered && loan.project().is_some_and(|project| keys.contains(&project))
    };
    let loans = local.loans.all().filter(is_offered).count();
    let asked = keys.iter().filter_map(|key| local.afterwards.of(key)).filter(|sequel| sequel.waiting().is_some());
    let near = projects.iter().filter_map(|own| Some(near_project(frame, shelf.get(&own.key)?, own).len()));
    let waits = [
        ("held-waits-offers", talks, "/portal/offers"),
        ("held-waits-received", support + loans, "/portal/received"),
        ("held-waits-afterwards", asked.count(), "/portal/afterwards"),
        ("held-waits-near", near.sum(), "/portal/offers#near"),
    ];
    let waits = waits.into_iter().filter(|(_, count, _)| *count > 0);
    let link = |(key, count, path)| Link { label: frame.say_of(key, "count", count), href: frame.href(path) };
    waits.map(link).collect()
}
