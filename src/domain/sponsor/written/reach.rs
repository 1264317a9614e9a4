//! For which projects a fund's form says that it is, read: only what there is can be named.

use std::collections::BTreeSet;

use super::{WrittenFund, named, named_project};
use crate::domain::refusal::Refusal;
use crate::domain::sponsor::command::Ground;
use crate::domain::sponsor::draft::{Draft, Reach};
use crate::domain::state::RegionState;
use crate::domain::written::Mistakes;

/// Projects, categories or towns that one fund names.
const MOST_NAMED: usize = 300;

/// What a reach may name: what there is now, and what the draft names already.
pub(in crate::domain::sponsor) struct Known<'a> {
    /// The region as it is.
    pub(in crate::domain::sponsor) state: &'a RegionState,
    /// As the fund was written before.
    pub(in crate::domain::sponsor) before: Option<&'a Draft>,
}

impl Known<'_> {
    fn holds(&self, reach: &Reach, ground: &Ground) -> bool {
        let seen = || ground.sightings.values();
        match reach {
            _ if self.before.is_some_and(|before| before.reach == *reach) => true,
            Reach::All | Reach::Projects(_) => true,
            Reach::Call(slug) => self.state.calls.get(slug).is_some(),
            Reach::Collection(slug) => self.state.curation.collection(slug).is_some(),
            Reach::Categories(ids) => {
                ids.iter().all(|id| seen().any(|seen| seen.category.as_deref() == Some(id.as_str())))
            }
            Reach::Towns(towns) => {
                towns.iter().all(|town| seen().any(|seen| seen.town.as_deref() == Some(town.as_str())))
            }
        }
    }
}

impl WrittenFund {
    pub(super) fn reach(&self, mistakes: &mut Mistakes, ground: &Ground, known: &Known<'_>) -> Option<Reach> {
        // A gift is for its project, whatever else the form holds.
        if self.rule == "gift" {
            return named_project(&self.project).map(|key| Reach::Projects(BTreeSet::from([key])));
        }
        let reach = self.named_reach(mistakes, ground)?;
        let field = match &reach {
            Reach::Call(_) => "call",
            Reach::Collection(_) => "collection",
            Reach::Categories(_) => "categories",
            Reach::Towns(_) => "towns",
            Reach::All | Reach::Projects(_) => return Some(reach),
        };
        mistakes.add_if(!known.holds(&reach, ground), || Refusal::of(field, "choose-one"));
        Some(reach)
    }

    fn named_reach(&self, mistakes: &mut Mistakes, ground: &Ground) -> Option<Reach> {
        let mut many = |field, count: usize| {
            mistakes.add_if(count == 0, || Refusal::of(field, "choose-one"));
            mistakes.add_if(count > MOST_NAMED, || Refusal::of(field, "too-many"));
        };
        let set = |names: &[String]| names.iter().map(|name| name.trim().to_owned()).collect::<BTreeSet<_>>();
        Some(match self.reach.as_str() {
            "all" => Reach::All,
            "projects" => {
                let keys: Vec<_> = self.projects.iter().map(|text| named_project(text)).collect();
                let known: Option<BTreeSet<_>> = keys.into_iter().collect();
                let known = known.filter(|keys| keys.iter().all(|key| ground.sightings.contains_key(key)));
                many("projects", known.as_ref().map_or(1, BTreeSet::len));
                mistakes.add_if(known.is_none(), || Refusal::of("projects", "unknown_project"));
                Reach::Projects(known?)
            }
            "call" => Reach::Call(named(mistakes, "call", &self.call)?),
            "collection" => Reach::Collection(named(mistakes, "collection", &self.collection)?),
            "categories" => {
                many("categories", self.categories.len());
                Reach::Categories(set(&self.categories))
            }
            "towns" => {
                many("towns", self.towns.len());
                Reach::Towns(set(&self.towns))
            }
            _ => {
                mistakes.add(Refusal::of("reach", "choose-one"));
                return None;
            }
        })
    }
}
