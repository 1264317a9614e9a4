//! Which regions are worth asking about a project: an index over all of them, so that a thousand regions cost little more
//! than the few concerned. It decides nothing; `membership` does.

use std::collections::HashMap;

use rstar::primitives::{GeomWithData, Rectangle};
use rstar::{AABB, RTree};

use super::boundary::Extent;
use super::curation::Curation;
use super::gazetteer::Entry;
use super::membership::{Ground, Judgement, Located, codes, judge};
use super::place::Point;
use super::project::{HostId, ProjectKey};
use super::territory::Unlocated;

type Corner = [f64; 2];

/// All regions of a node.
#[derive(Debug, Default)]
pub struct Atlas {
    grounds: Vec<Ground>,
    /// By pinned or hidden project, partner, channel, tag; each with its kind.
    names: HashMap<Kind, HashMap<String, Vec<usize>>>,
    /// By project that a region decided on in its journal.
    decided: HashMap<ProjectKey, Vec<usize>>,
    listed: HashMap<Entry, Vec<usize>>,
    extents: RTree<GeomWithData<Rectangle<Corner>, usize>>,
    unlocated: Vec<usize>,
    longest_code: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Decision,
    Partner,
    Channel,
    Tag,
    Code,
    Place,
}

impl Atlas {
    /// The index over these regions; they keep their order.
    pub fn new(grounds: Vec<Ground>) -> Self {
        let mut atlas = Self::default();
        let mut extents = Vec::new();
        for (at, ground) in grounds.iter().enumerate() {
            atlas.add_names(at, ground);
            let chosen = ground.curation.projects().filter(|(_, chosen)| chosen.concerns_membership());
            chosen.for_each(|(key, _)| atlas.decided.entry(key.clone()).or_default().push(at));
            for entry in &ground.listed {
                atlas.listed.entry(*entry).or_default().push(at);
            }
            extents.extend(extents_of(ground).map(|extent| GeomWithData::new(rectangle(extent), at)));
            if ground.region.territory.unlocated != Unlocated::Exclude {
                atlas.unlocated.push(at);
            }
        }
        atlas.extents = RTree::bulk_load(extents);
        atlas.grounds = grounds;
        atlas
    }

    /// The ground of the region at this place in their order.
    pub fn ground(&self, at: usize) -> &Ground {
        &self.grounds[at]
    }

    fn add_names(&mut self, at: usize, ground: &Ground) {
        let region = &ground.region;
        let decisions = region.curation.iter().map(|decision| (Kind::Decision, &decision.project));
        let partners = region.member_of.partners.iter().map(|name| (Kind::Partner, name));
        let channels = region.member_of.channels.iter().map(|name| (Kind::Channel, name));
        let tags = region.member_of.tags.iter().map(|name| (Kind::Tag, name));
        let codes = region.territory.codes.iter().map(|code| (Kind::Code, code));
        let places = ground.names.iter().map(|name| (Kind::Place, name));
        for (kind, name) in decisions.chain(partners).chain(channels).chain(tags).chain(codes).chain(places) {
            if kind == Kind::Code {
                self.longest_code = self.longest_code.max(name.len());
            }
            self.names.entry(kind).or_default().entry(name.clone()).or_default().push(at);
        }
    }

    /// Takes in what a region has decided by now, about these projects. Where it took its word back it is asked all the same,
    /// and has nothing to say.
    pub fn set_curation(&mut self, at: usize, curation: Curation, about: &[ProjectKey]) {
        for key in about {
            let regions = self.decided.entry(key.clone()).or_default();
            if !regions.contains(&at) {
                regions.push(at);
            }
        }
        self.grounds[at].curation = curation;
    }

    /// Every region, in order.
    pub fn grounds(&self) -> &[Ground] {
        &self.grounds
    }

    /// What every region concerned decides. A region that is not among them is not concerned: it has no reason to let
    /// the project in, nor to ask a person.
    pub fn judge(&self, located: &Located<'_>) -> Vec<(usize, Judgement)> {
        let mut concerned = self.concerned(located);
        concerned.sort_unstable();
        concerned.dedup();
        let host = &located.project.key.host;
        let ours = concerned.into_iter().filter(|at| self.is_of(*at, host));
        ours.map(|at| (at, judge(located, &self.grounds[at]))).collect()
    }

    fn is_of(&self, at: usize, host: &HostId) -> bool {
        self.grounds[at].region.host == *host
    }

    fn concerned(&self, located: &Located<'_>) -> Vec<usize> {
        let project = located.project;
        let mut concerned = self.decided.get(&project.key).cloned().unwrap_or_default();
        let mut named = |kind, name: &str| {
            concerned.extend(self.names.get(&kind).and_then(|names| names.get(name)).into_iter().flatten());
        };
        named(Kind::Decision, project.key.id.as_str());
        named(Kind::Decision, project.slug.as_str());
        project.member_of.partners.iter().for_each(|name| named(Kind::Partner, name));
        project.member_of.channels.iter().for_each(|name| named(Kind::Channel, name));
        project.member_of.tags.iter().for_each(|name| named(Kind::Tag, name));
        if let Some(city) = project.place.city.as_deref().filter(|_| located.meanings.is_empty()) {
            named(Kind::Place, &super::text::fold(city));
        }
        let own = project.place.codes.iter().map(String::as_str);
        let mut coded = |code: &str| {
            let beginnings = (1..=code.len().min(self.longest_code)).filter_map(|end| code.get(..end));
            beginnings.for_each(|beginning| named(Kind::Code, beginning));
        };
        own.for_each(&mut coded);
        located.meanings.iter().flat_map(|entry| codes(entry)).for_each(coded);
        for entry in &located.meanings {
            concerned.extend(self.listed.get(*entry).into_iter().flatten());
        }
        for point in located.points() {
            concerned.extend(self.around(point));
        }
        if located.is_unlocated() {
            concerned.extend(&self.unlocated);
        }
        concerned
    }

    fn around(&self, point: Point) -> impl Iterator<Item = usize> + '_ {
        let here = AABB::from_point([point.lon, point.lat]);
        self.extents.locate_in_envelope_intersecting(here).map(|found| found.data)
    }
}

/// The boxes of a region's outline and circle, with its margin.
fn extents_of(ground: &Ground) -> impl Iterator<Item = Extent> {
    let territory = &ground.region.territory;
    let outline = territory.boundary.as_ref().map(|boundary| boundary.extent().widened(territory.margin_km));
    let circle = territory.circle.map(|circle| {
        let point = Extent { low: circle.center, high: circle.center };
        point.widened(circle.km + territory.margin_km)
    });
    outline.into_iter().chain(circle)
}

fn rectangle(extent: Extent) -> Rectangle<Corner> {
    Rectangle::from_corners([extent.low.lon, extent.low.lat], [extent.high.lon, extent.high.lat])
}
