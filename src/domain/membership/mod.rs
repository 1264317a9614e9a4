//! Whether a project belongs to a region, and why: the one place that holds the order of the rules.
//!
//! By hand, by the host's own word, by coordinates, by code, by the name of the place, unlocated; then the policy. The first
//! rule that decides wins. `judge` and `explain` walk the same rules. What the region decided in its journal comes before
//! what its file says, and where it corrected a place, the rules see that place and not the host's.

mod told;

#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::num::NonZeroU32;
use std::sync::Arc;

use crate::domain::curation::{Chosen, Curation};
use crate::domain::gazetteer::{Entry, Gazetteer};
use crate::domain::place::{Place, Point};
use crate::domain::policy::Breach;
use crate::domain::project::{Project, ProjectKey};
use crate::domain::region::{Choice, Region};
use crate::domain::territory::Unlocated;
use crate::domain::text::fold;

/// What is decided of a project for one region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Shown.
    In,
    /// A person has to decide; not shown until then.
    Review,
    /// Not shown.
    Out,
}

/// One of the rules, in the order they are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Decided by the region: in its journal, or in its file.
    ByHand,
    /// The region's partner, channel or tag on the host.
    HostMembership,
    /// Coordinates against outline, circle and margin.
    Coordinates,
    /// Postal and administrative codes.
    Code,
    /// The name of the place, through the gazetteer.
    PlaceName,
    /// Nothing tells where it is.
    Unlocated,
    /// The region's policy, over what its territory let in.
    Policy,
}

/// What a rule saw.
#[derive(Debug, Clone, PartialEq)]
pub enum Finding {
    /// Decided by hand in the region's file, for this reason.
    ByHand(Choice, String),
    /// Decided by hand in the console, for this reason.
    Decided(Choice, String),
    /// Another project stands for it.
    Merged(ProjectKey),
    /// The region put it elsewhere than its host does.
    Corrected(Place),
    /// A partner, channel or tag of the region holds it.
    Holds(&'static str, String),
    /// This many kilometres outside; 0 inside.
    KmOutside(f64),
    /// One of its codes falls under one of the region's.
    Code(String),
    /// The place is inside.
    Inside(String),
    /// The place is elsewhere.
    Elsewhere(String),
    /// Several places have this name, and some are inside.
    Ambiguous {
        /// The name as written.
        written: String,
        /// Places it may mean.
        meanings: usize,
        /// Those of them inside.
        inside: usize,
    },
    /// No gazetteer knows the place.
    UnknownPlace(String),
    /// The project says no place.
    NoPlace,
    /// It breaks the policy.
    Breaks(Breach),
    /// The rule has nothing to go by.
    Nothing(&'static str),
}

/// The answer of one rule: a verdict, or a pass to the next.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Which rule.
    pub rule: Rule,
    /// What it saw.
    pub finding: Finding,
    /// What it decides; none passes on.
    pub verdict: Option<Verdict>,
}

/// The verdict over a project, and the step that decided it.
#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    /// In, out, or for a person to decide.
    pub verdict: Verdict,
    /// The rule that decided.
    pub rule: Rule,
    /// What it saw.
    pub finding: Finding,
}

/// A region with its listed places looked up.
#[derive(Debug, Clone)]
pub struct Ground {
    /// The region.
    pub region: Arc<Region>,
    /// The listed places, as their gazetteer entries.
    pub(in crate::domain) listed: Vec<Entry>,
    /// The listed places by folded name, for those that no gazetteer knows.
    pub(in crate::domain) names: HashSet<String>,
    /// What the region decided of projects.
    pub(in crate::domain) curation: Curation,
}

impl Ground {
    /// The region's ground. A listed name that several places have means those that its outline, circle or codes hold;
    /// failing that, those near by. With nothing to tell them apart it stays ambiguous and means none.
    pub fn new(region: Arc<Region>, gazetteer: &Gazetteer) -> Self {
        let meant = |name: &String| match meanings(name, &region.territory.countries, gazetteer).as_slice() {
            [only] => vec![*only],
            several => {
                let held = several.iter().copied().filter(|entry| lies_in(entry, &region)).collect::<Vec<_>>();
                if held.is_empty() {
                    several.iter().copied().filter(|entry| is_near(entry, &region)).collect()
                } else {
                    held
                }
            }
        };
        let listed = region.territory.places.iter().flat_map(meant).collect();
        let names = region.territory.places.iter().map(|name| fold(name)).collect();
        Self { region, listed, names, curation: Curation::default() }
    }

    /// The same ground, with what the region decided of projects.
    #[must_use]
    pub fn with(self, curation: Curation) -> Self {
        Self { curation, ..self }
    }

    fn chosen(&self, project: &Project) -> Option<&Chosen> {
        self.curation.of(&project.key)
    }

    /// Whether the place is listed, or lies inside.
    pub(in crate::domain) fn holds(&self, entry: &Entry) -> bool {
        self.listed.contains(entry) || lies_in(entry, &self.region)
    }

    /// Where a place of the region is: by its own coordinates, or else the middle of its town.
    pub fn point_of(&self, place: &Place, gazetteer: &Gazetteer) -> Option<Point> {
        place.point.or_else(|| self.meant(&gazetteer.locate(place))?.point())
    }

    /// The town that a name means, by the name that everyone knows, and its middle.
    pub fn town(&self, name: &str, gazetteer: &Gazetteer) -> Option<(String, Option<Point>)> {
        let place = Place { city: Some(name.to_owned()), ..Place::default() };
        let town = self.meant(&gazetteer.locate(&place))?;
        Some((town.name().to_owned(), town.point()))
    }

    /// The one town that a place can mean; of several that one which is the region's, if there is no other.
    fn meant<'e>(&self, meanings: &[&'e Entry]) -> Option<&'e Entry> {
        match meanings {
            [only] => Some(only),
            several => {
                let mut inside = several.iter().filter(|entry| self.holds(entry));
                inside.next().copied().filter(|_| inside.next().is_none())
            }
        }
    }
}

/// The places that a listed name may mean in these countries; in any, where none is given.
fn meanings(name: &str, countries: &[String], gazetteer: &Gazetteer) -> Vec<Entry> {
    let city = Some(name.to_owned());
    let anywhere = [None];
    let countries: Vec<_> = countries.iter().cloned().map(Some).collect();
    let countries = if countries.is_empty() { anywhere.as_slice() } else { &countries };
    let places =
        countries.iter().map(|country| Place { city: city.clone(), country: country.clone(), ..Place::default() });
    places.flat_map(|place| gazetteer.locate(&place).into_iter().copied().collect::<Vec<_>>()).collect()
}

/// Whether codes, outline or circle of the region hold the place. Where the region lists subdivisions of its country, they
/// alone decide: an outline is drawn more coarsely than a border, and a village's point may be its neighbour's.
fn lies_in(entry: &Entry, region: &Region) -> bool {
    let territory = &region.territory;
    let by_code = codes(entry).any(|code| territory.code_of(std::iter::once(code)).is_some());
    let lists = |subdivision: &str| {
        let country = subdivision.get(..3).unwrap_or(subdivision);
        territory.codes.iter().any(|code| code.starts_with(country))
    };
    let exact = territory.circle.is_none() && entry.subdivision().is_some_and(lists);
    by_code || (!exact && entry.point().is_some_and(|point| territory.holds(point)))
}

/// How far from a region a place may lie that it lists by name, where the name alone does not tell which is meant.
const NEAR_KM: f64 = 30.0;

fn is_near(entry: &Entry, region: &Region) -> bool {
    let km = entry.point().and_then(|point| region.territory.km_outside(point));
    km.is_some_and(|km| km <= NEAR_KM)
}

/// Every code of a place: its own, its subdivision's, its postcodes.
pub(in crate::domain) fn codes(entry: &Entry) -> impl Iterator<Item = &'static str> + use<> {
    entry.code().into_iter().chain(entry.subdivision()).chain(entry.postcodes())
}

/// A project with its place looked up, once for all regions.
#[derive(Debug, Clone)]
pub struct Located<'a> {
    /// The project.
    pub project: &'a Project,
    /// Where it is: its host's word, or the region's.
    pub place: &'a Place,
    /// The places that its written city may mean.
    pub meanings: Vec<&'a Entry>,
    gazetteer: &'a Gazetteer,
}

impl<'a> Located<'a> {
    /// Looks the project's place up.
    pub fn new(project: &'a Project, gazetteer: &'a Gazetteer) -> Self {
        Self::at(project, &project.place, gazetteer)
    }

    fn at(project: &'a Project, place: &'a Place, gazetteer: &'a Gazetteer) -> Self {
        Self { project, place, meanings: gazetteer.locate(place), gazetteer }
    }

    /// The same where a region corrected its place; none where it believes the host.
    pub fn corrected<'b>(&self, ground: &'b Ground) -> Option<Located<'b>>
    where
        'a: 'b,
    {
        let place = ground.chosen(self.project)?.place.get()?;
        Some(Located::at(self.project, place, self.gazetteer))
    }

    /// The usual name of its town: the gazetteer's, or as written where that means none or several.
    pub fn town(&self) -> Option<&str> {
        match self.meanings.as_slice() {
            [only] => Some(only.name()),
            [first, rest @ ..] if rest.iter().all(|entry| entry.name() == first.name()) => Some(first.name()),
            _ => self.place.city.as_deref().map(str::trim).filter(|city| !city.is_empty()),
        }
    }

    /// Where it is for a region: by its own coordinates, or else the middle of its town.
    pub fn point(&self, ground: &Ground) -> Option<Point> {
        self.place.point.or_else(|| self.entry(ground)?.point())
    }

    /// How many people live in its town.
    pub fn inhabitants(&self, ground: &Ground) -> Option<NonZeroU32> {
        NonZeroU32::new(self.entry(ground)?.population())
    }

    /// The one town that its place can mean.
    fn entry(&self, ground: &Ground) -> Option<&Entry> {
        ground.meant(&self.meanings)
    }

    /// Every point that may be its own.
    pub fn points(&self) -> impl Iterator<Item = Point> {
        let own = self.place.point;
        let towns = self.meanings.iter().filter_map(|entry| entry.point()).filter(move |_| own.is_none());
        own.into_iter().chain(towns)
    }

    /// Whether nothing tells where it is.
    pub fn is_unlocated(&self) -> bool {
        let place = self.place;
        place.point.is_none() && place.codes.is_empty() && self.meanings.is_empty()
    }
}

/// What a rule saw, and what it decides.
type Answer = (Finding, Option<Verdict>);
type Ask<T> = fn(&T) -> Answer;

/// One question: this project, for this region.
struct Question<'a> {
    located: &'a Located<'a>,
    ground: &'a Ground,
}

/// Judges a project for a region.
pub fn judge(located: &Located<'_>, ground: &Ground) -> Judgement {
    let corrected = located.corrected(ground);
    let question = Question { located: corrected.as_ref().unwrap_or(located), ground };
    let mut steps = question.steps();
    let last = steps.by_ref().find(|step| step.verdict.is_some());
    let decided = last.map(|step| Judgement {
        verdict: step.verdict.unwrap_or(Verdict::Out),
        rule: step.rule,
        finding: step.finding,
    });
    let decided =
        decided.unwrap_or(Judgement { verdict: Verdict::Out, rule: Rule::Unlocated, finding: Finding::NoPlace });
    question.under_policy(decided)
}

/// Every rule asked until one decided, then the policy where it was asked.
pub fn explain(located: &Located<'_>, ground: &Ground) -> Vec<Step> {
    let corrected = located.corrected(ground);
    let question = Question { located: corrected.as_ref().unwrap_or(located), ground };
    let mut steps = Vec::new();
    for step in question.steps() {
        let decided = step.verdict.is_some();
        steps.push(step);
        if decided {
            break;
        }
    }
    let judgement = judge(located, ground);
    if judgement.rule == Rule::Policy {
        steps.push(Step { rule: Rule::Policy, finding: judgement.finding, verdict: Some(judgement.verdict) });
    }
    steps
}

impl Question<'_> {
    /// The rules of the territory, in order; each is asked only when the one before has passed.
    fn steps(&self) -> impl Iterator<Item = Step> + '_ {
        let rules: [(Rule, Ask<Self>); 6] = [
            (Rule::ByHand, Self::by_hand),
            (Rule::HostMembership, Self::host_membership),
            (Rule::Coordinates, Self::coordinates),
            (Rule::Code, Self::code),
            (Rule::PlaceName, Self::place_name),
            (Rule::Unlocated, Self::unlocated),
        ];
        rules.into_iter().map(|(rule, ask)| {
            let (finding, verdict) = ask(self);
            Step { rule, finding, verdict }
        })
    }

    /// The policy is asked of what the territory let in, unless a person did.
    fn under_policy(&self, decided: Judgement) -> Judgement {
        let asked = decided.verdict == Verdict::In && decided.rule != Rule::ByHand;
        match self.ground.region.policy.breach(self.located.project).filter(|_| asked) {
            Some(breach) => Judgement { verdict: Verdict::Out, rule: Rule::Policy, finding: Finding::Breaks(breach) },
            None => decided,
        }
    }

    fn by_hand(&self) -> Answer {
        let verdict = |choice| Some(if choice == Choice::Hide { Verdict::Out } else { Verdict::In });
        let chosen = self.ground.chosen(self.located.project);
        if let Some(other) = chosen.and_then(|chosen| chosen.merged.get()) {
            return (Finding::Merged(other.clone()), Some(Verdict::Out));
        }
        if let Some(decided) = chosen.and_then(|chosen| chosen.decision.get()) {
            return (Finding::Decided(decided.choice, decided.reason.clone()), verdict(decided.choice));
        }
        if let Some(decision) = self.ground.region.decision(self.located.project) {
            return (Finding::ByHand(decision.choice, decision.reason.clone()), verdict(decision.choice));
        }
        match chosen.and_then(|chosen| chosen.place.get()) {
            Some(place) => (Finding::Corrected(place.clone()), None),
            None => (Finding::Nothing("nobody decided it by hand"), None),
        }
    }

    fn host_membership(&self) -> Answer {
        let (theirs, ours) = (&self.located.project.member_of, &self.ground.region.member_of);
        let lists = [
            ("partner", &theirs.partners, &ours.partners),
            ("channel", &theirs.channels, &ours.channels),
            ("tag", &theirs.tags, &ours.tags),
        ];
        let shared = lists.into_iter().find_map(|(kind, theirs, ours)| {
            theirs.iter().find(|name| ours.contains(name)).map(|name| Finding::Holds(kind, name.clone()))
        });
        match shared {
            Some(finding) => (finding, Some(Verdict::In)),
            None => (Finding::Nothing("no partner, channel or tag of the region holds it"), None),
        }
    }

    fn coordinates(&self) -> Answer {
        let territory = &self.ground.region.territory;
        let Some(point) = self.located.place.point else {
            return (Finding::Nothing("the host gives no coordinates"), None);
        };
        match territory.km_outside(point) {
            None => (Finding::Nothing("the region has no outline and no circle"), None),
            Some(km) if km <= territory.margin_km => (Finding::KmOutside(km), Some(Verdict::In)),
            Some(km) => (Finding::KmOutside(km), Some(Verdict::Out)),
        }
    }

    /// A country that the region does not list, where it lists any.
    fn foreign(&self) -> bool {
        let countries = &self.ground.region.territory.countries;
        let country = self.located.place.country.as_ref();
        !countries.is_empty() && country.is_some_and(|country| !countries.contains(country))
    }

    fn code(&self) -> Answer {
        let codes = &self.located.place.codes;
        if codes.is_empty() || self.foreign() {
            return (Finding::Nothing("the host gives no code of the region's countries"), None);
        }
        match self.ground.region.territory.code_of(codes.iter().map(String::as_str)) {
            Some(code) => (Finding::Code(code.into()), Some(Verdict::In)),
            None => (Finding::Nothing("none of its codes is the region's"), None),
        }
    }

    fn place_name(&self) -> Answer {
        let Some(city) = self.located.place.city.as_deref().filter(|city| !city.trim().is_empty()) else {
            return (Finding::Nothing("the host names no place"), None);
        };
        let written = city.to_owned();
        if self.foreign() {
            return (Finding::Elsewhere(written), Some(Verdict::Out));
        }
        let meanings = &self.located.meanings;
        let inside = meanings.iter().filter(|entry| self.ground.holds(entry)).count();
        match (meanings.len(), inside) {
            (0, _) if self.ground.names.contains(&fold(city)) => (Finding::Inside(written), Some(Verdict::In)),
            (0, _) => (Finding::UnknownPlace(written), None),
            (_, 0) => (Finding::Elsewhere(written), Some(Verdict::Out)),
            (all, some) if some == all => (Finding::Inside(written), Some(Verdict::In)),
            (meanings, inside) => (Finding::Ambiguous { written, meanings, inside }, Some(Verdict::Review)),
        }
    }

    /// A place that no gazetteer knows is never silently in, even where projects without any place are.
    fn unlocated(&self) -> Answer {
        let city = self.located.place.city.as_deref().filter(|city| !city.trim().is_empty());
        let verdict = match (self.ground.region.territory.unlocated, city) {
            (Unlocated::Exclude, _) => Verdict::Out,
            (Unlocated::Include, None) => Verdict::In,
            (Unlocated::Include, Some(_)) | (Unlocated::Review, _) => Verdict::Review,
        };
        if self.foreign() {
            return (Finding::Elsewhere(city.unwrap_or("abroad").into()), Some(Verdict::Out));
        }
        (city.map_or(Finding::NoPlace, |city| Finding::UnknownPlace(city.into())), Some(verdict))
    }
}
