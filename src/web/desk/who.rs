//! Who asks.

use axum::http::HeaderMap;
use jiff::Timestamp;

use super::cookies::Jar;
use crate::domain::guard::Standing;
use crate::domain::journal::Actor;
use crate::domain::member::Role;
use crate::domain::person::{Person, PersonId, Session};
use crate::domain::region::Region;
use crate::domain::shelf::Shelf;
use crate::domain::state::RegionState;
use crate::domain::token::Token;
use crate::settings::is_secure;
use crate::store::StoreError;
use crate::web::App;

/// A person who is signed in, and what they are to the region.
pub(in crate::web) struct Who {
    pub(in crate::web) person: Person,
    pub(in crate::web) session: Session,
    pub(in crate::web) standing: Standing,
    pub(super) token: Token,
}

/// Where standings follow from.
pub(super) struct Ground<'a> {
    pub(super) region: &'a Region,
    pub(super) local: &'a RegionState,
    pub(super) shelf: &'a Shelf,
}

impl Who {
    /// The person whose session the request carries.
    pub(super) fn find(
        app: &App,
        headers: &HeaderMap,
        ground: &Ground<'_>,
        now: Timestamp,
    ) -> Result<Option<Self>, StoreError> {
        let Some(token) = Jar::Session.read(headers, is_secure(&app.origin)) else { return Ok(None) };
        let Some((session, person)) = app.people.find(&token, now)? else { return Ok(None) };
        let standing = ground.standing(&person);
        Ok(Some(Self { person, session, standing, token }))
    }

    pub(in crate::web) fn id(&self) -> &PersonId {
        &self.person.id
    }

    /// The person as the journal names who did something.
    pub(in crate::web) fn actor(&self) -> Actor {
        Actor::Person(self.person.id.clone())
    }
}

impl Ground<'_> {
    fn standing(&self, person: &Person) -> Standing {
        let mut roles: Vec<Role> = self.local.members.roles(&person.id).cloned().collect();
        if self.region.is_operated_by(person) && !roles.contains(&Role::Operator) {
            roles.insert(0, Role::Operator);
        }
        let mut held = person.holds.iter().filter(|held| held.project.host == self.region.host);
        let holds = held.clone().next().is_some();
        let is_shown = held.any(|held| self.shelf.get(&held.project).is_some());
        Standing { roles, holds, is_shown }
    }
}
