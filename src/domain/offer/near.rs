//! Offers to whoever is near and needs them, as they are suggested to a project.

use super::{Offer, Offers, To};
use crate::domain::need::Kind;
use crate::domain::shelf::Member;
use crate::domain::text::fold;

/// How far away help is still near.
pub const NEAR_KM: f64 = 30.0;

/// An offer that may suit a need.
#[derive(Debug, Clone, Copy)]
pub struct Suggested<'a> {
    /// The offer.
    pub offer: &'a Offer,
    /// Where it is.
    pub town: &'a str,
    /// How far from the project, where both places are known.
    pub km: Option<f64>,
}

/// The offers of a kind near a project that do not talk with it yet, the nearest first; of the same distance the newest.
pub fn suggested<'a>(offers: &'a Offers, project: &Member, kind: Kind) -> Vec<Suggested<'a>> {
    let key = &project.project.key;
    let open = offers.all().filter(|offer| offer.is_open() && !offer.talks.contains_key(key));
    let near = |offer: &'a Offer| {
        let To::Alone { kind: offered, town, point } = &offer.to else { return None };
        let km = point.zip(project.point).map(|(theirs, ours)| theirs.km_to(ours));
        let same_town = project.town.as_deref().is_some_and(|own| fold(own) == fold(town));
        let is_near = same_town || km.is_some_and(|km| km <= NEAR_KM);
        (*offered == kind && is_near).then_some(Suggested { offer, town, km: if same_town { Some(0.0) } else { km } })
    };
    let mut found: Vec<_> = open.filter_map(near).collect();
    found.sort_by(|a, b| {
        let distance = |one: &Suggested<'_>| one.km.unwrap_or(NEAR_KM);
        distance(a).total_cmp(&distance(b)).then(b.offer.since.cmp(&a.offer.since))
    });
    found
}
