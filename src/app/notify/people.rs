//! Whom we write to: what this needs to know of people.

use std::collections::BTreeSet;

use super::kind::Kind;
use super::table::Audience;
use crate::domain::language::Lang;
use crate::domain::person::PersonId;
use crate::domain::project::ProjectKey;
use crate::domain::region::Region;
use crate::domain::state::RegionState;

/// A person and where to write to them.
#[derive(Clone, PartialEq, Eq)]
pub struct Addressed {
    /// Who.
    pub person: PersonId,
    /// Their address.
    pub address: String,
    /// The language that they prefer.
    pub lang: Option<Lang>,
}

/// What is known of people. Calls may block; whom nothing is known of any more is nobody.
pub trait People: Send + Sync {
    /// Where to write to a person; none where no address is surely theirs.
    fn addressed(&self, person: &PersonId) -> Option<Addressed>;

    /// Whether a person wants to be told of this.
    fn wants(&self, person: &PersonId, kind: Kind) -> bool;

    /// Whoever runs a window, by its file or by its journal.
    fn operators(&self, region: &Region, state: &RegionState) -> Vec<PersonId>;

    /// Whoever chooses for a window.
    fn curators(&self, region: &Region, state: &RegionState) -> Vec<PersonId>;

    /// Whoever holds a project.
    fn holders(&self, project: &ProjectKey) -> Vec<PersonId>;
}

/// Nothing is known of anybody.
pub struct Strangers;

impl People for Strangers {
    fn addressed(&self, _: &PersonId) -> Option<Addressed> {
        None
    }

    fn wants(&self, _: &PersonId, _: Kind) -> bool {
        false
    }

    fn operators(&self, _: &Region, _: &RegionState) -> Vec<PersonId> {
        Vec::new()
    }

    fn curators(&self, _: &Region, _: &RegionState) -> Vec<PersonId> {
        Vec::new()
    }

    fn holders(&self, _: &ProjectKey) -> Vec<PersonId> {
        Vec::new()
    }
}

/// Each person of these audiences once.
pub(super) fn everyone(
    people: &dyn People,
    region: &Region,
    state: &RegionState,
    audiences: &[Audience],
) -> BTreeSet<PersonId> {
    let found = audiences.iter().flat_map(|audience| match audience {
        Audience::Operators => people.operators(region, state),
        Audience::Curators => {
            let mut both = people.operators(region, state);
            both.extend(people.curators(region, state));
            both
        }
        Audience::Person(person) => vec![person.clone()],
        Audience::Holders(project) => people.holders(project),
    });
    found.collect()
}
