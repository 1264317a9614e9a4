//! Whom we write to: what this needs to know of people.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::kind::Kind;
use super::table::Audience;
use crate::app::people::People;
use crate::domain::language::Lang;
use crate::domain::member::{Role, SponsorRank};
use crate::domain::person::PersonId;
use crate::domain::project::{ProjectKey, RegionId};
use crate::domain::region::Region;
use crate::domain::state::RegionState;
use crate::domain::watch::Sight;
use crate::store::StoreError;

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

/// What is seen of a project.
pub type Look<'a> = dyn Fn(&ProjectKey) -> Sight + 'a;

/// What is known of people. Calls may block; whom nothing is known of any more is nobody.
pub trait Directory: Send + Sync {
    /// Where to write to a person; none where no address is known.
    fn addressed(&self, person: &PersonId) -> Option<Addressed>;

    /// Whether a person wants to be told of this.
    fn wants(&self, person: &PersonId, kind: Kind) -> bool;

    /// Whoever runs a window, by its file or by its journal.
    fn operators(&self, region: &Region, state: &RegionState) -> Vec<PersonId>;

    /// Whoever chooses for a window.
    fn curators(&self, region: &Region, state: &RegionState) -> Vec<PersonId>;

    /// Holds the lines that a person set in a region against what is seen now; the projects that crossed one, each once.
    fn crossed(&self, person: &PersonId, region: &RegionId, look: &Look<'_>, now: Timestamp) -> Vec<ProjectKey>;

    /// Whoever holds a project.
    fn holders(&self, project: &ProjectKey) -> Vec<PersonId>;
}

impl Directory for People {
    fn addressed(&self, person: &PersonId) -> Option<Addressed> {
        let known = kept(self.person(person))??;
        // Sure or not: a letter says nothing that opens anything.
        let address = known.email?.address;
        Some(Addressed { person: known.id, address, lang: known.language })
    }

    fn wants(&self, person: &PersonId, kind: Kind) -> bool {
        kept(self.person(person)).flatten().is_some_and(|person| !person.quiet.contains(kind.word()))
    }

    fn operators(&self, region: &Region, state: &RegionState) -> Vec<PersonId> {
        let named = kept(self.all()).unwrap_or_default().into_iter().filter(|person| region.is_operated_by(person));
        named.map(|person| person.id).chain(state.members.with(&Role::Operator).cloned()).collect()
    }

    fn curators(&self, _: &Region, state: &RegionState) -> Vec<PersonId> {
        state.members.with(&Role::Curator).cloned().collect()
    }

    fn crossed(&self, person: &PersonId, region: &RegionId, look: &Look<'_>, now: Timestamp) -> Vec<ProjectKey> {
        let mut crossed = Vec::new();
        let noted = self.watch(person, |watches| {
            for watch in watches.iter_mut().filter(|watch| watch.region == *region) {
                if watch.look(look(&watch.project), now) {
                    crossed.push(watch.project.clone());
                }
            }
        });
        // What could not be noted is not told either: it would be told again and again.
        if kept(noted).is_some() { crossed } else { Vec::new() }
    }

    fn holders(&self, project: &ProjectKey) -> Vec<PersonId> {
        let people = kept(self.all()).unwrap_or_default().into_iter();
        let holding = people.filter(|person| person.holds.iter().any(|held| held.project == *project));
        holding.map(|person| person.id).collect()
    }
}

/// What is known, unless the disk refuses; then nobody is written to for now.
fn kept<T>(read: Result<T, StoreError>) -> Option<T> {
    read.inspect_err(|error| tracing::error!(%error, "whom to write to cannot be read")).ok()
}

/// Each person of these audiences once.
pub(super) fn everyone(
    people: &dyn Directory,
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
        Audience::Signatories(organisation) => {
            let role = Role::Sponsor { organisation: organisation.clone(), rank: SponsorRank::Signatory };
            state.members.with(&role).cloned().collect()
        }
        Audience::Agents(organisation) => {
            state.members.with(&Role::Supporter { organisation: organisation.clone() }).cloned().collect()
        }
    });
    found.collect()
}

/// The agents of every public body, each once.
pub(super) fn agents(state: &RegionState) -> BTreeSet<PersonId> {
    let is_agent = |role: &Role| matches!(role, Role::Supporter { .. });
    state.members.all().filter(|(_, roles)| roles.iter().any(is_agent)).map(|(person, _)| person.clone()).collect()
}
