//! Who may do what in a region: roles, and the invitations that give them. Commands are in `command`.

mod command;
mod role;
#[cfg(test)]
mod tests;

use imbl::{OrdMap, OrdSet};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::fact::Subject;
use super::journal::{Actor, Damage, Record};
use super::person::PersonId;
use super::project::Slug;
use super::token::TokenHash;

pub use command::{Wish, accept, invite, invite_juror, revoke, take_role};
pub use role::{Role, SponsorRank};

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum MemberFact {
    /// A firm, a foundation or a public body that people may be members of.
    OrganisationNamed {
        /// Its name in addresses.
        organisation: Slug,
        /// Its name.
        name: String,
    },
    /// Whoever carries the token may take a role.
    InvitationSent {
        /// The invitation, which has an id of its own.
        invitation: PersonId,
        /// What it gives.
        role: Role,
        /// The hash of the token in its link.
        token: TokenHash,
        /// Until when.
        until: Timestamp,
    },
    /// It is good no more.
    InvitationRevoked {
        /// Which.
        invitation: PersonId,
    },
    /// A person took the role that an invitation offered.
    InvitationAccepted {
        /// Which.
        invitation: PersonId,
        /// By whom.
        person: PersonId,
    },
    /// A person has a role no more.
    RoleTaken {
        /// Whose.
        person: PersonId,
        /// Which.
        role: Role,
    },
}

impl MemberFact {
    /// A word for it, as texts name it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::OrganisationNamed { .. } => "organisation-named",
            Self::InvitationSent { .. } => "invitation-sent",
            Self::InvitationRevoked { .. } => "invitation-revoked",
            Self::InvitationAccepted { .. } => "invitation-accepted",
            Self::RoleTaken { .. } => "role-taken",
        }
    }

    /// What it is about.
    pub fn subject(&self) -> Subject {
        match self {
            Self::OrganisationNamed { .. } => Subject::Window,
            Self::InvitationSent { invitation, .. } | Self::InvitationRevoked { invitation } => {
                Subject::Person(invitation.clone())
            }
            Self::InvitationAccepted { person, .. } | Self::RoleTaken { person, .. } => Subject::Person(person.clone()),
        }
    }
}

/// What follows from the facts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Members {
    roles: OrdMap<PersonId, OrdSet<Role>>,
    invitations: OrdMap<PersonId, Invitation>,
    by_token: OrdMap<TokenHash, PersonId>,
    organisations: OrdMap<Slug, String>,
}

/// A role on offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// What it gives.
    pub role: Role,
    /// The hash of the token in its link.
    pub token: TokenHash,
    /// Who sent it.
    pub by: Actor,
    /// When.
    pub sent: Timestamp,
    /// Until when it is good.
    pub until: Timestamp,
    /// What became of it.
    pub fate: Fate,
}

/// What became of an invitation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// Nothing yet.
    Open,
    /// Somebody took the role.
    Accepted(PersonId),
    /// It was taken back.
    Revoked,
}

impl Invitation {
    /// Whether it can be accepted at `now`.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.closed(now).is_none()
    }

    /// Why it cannot be accepted at `now`, as a refusal's code.
    pub fn closed(&self, now: Timestamp) -> Option<&'static str> {
        match self.fate {
            Fate::Revoked => Some("invitation-revoked"),
            Fate::Accepted(_) => Some("invitation-used"),
            Fate::Open if now >= self.until => Some("invitation-expired"),
            Fate::Open => None,
        }
    }
}

impl Members {
    /// The roles of a person, by the journal alone: the region file may name them operator besides.
    pub fn roles(&self, person: &PersonId) -> impl Iterator<Item = &Role> {
        self.roles.get(person).into_iter().flat_map(OrdSet::iter)
    }

    /// Everybody with a role, and their roles.
    pub fn all(&self) -> impl Iterator<Item = (&PersonId, &OrdSet<Role>)> {
        self.roles.iter()
    }

    /// Everybody with this role.
    pub fn with(&self, role: &Role) -> impl Iterator<Item = &PersonId> {
        self.roles.iter().filter(move |(_, roles)| roles.contains(role)).map(|(person, _)| person)
    }

    /// Every invitation there was.
    pub fn invitations(&self) -> impl Iterator<Item = (&PersonId, &Invitation)> {
        self.invitations.iter()
    }

    /// An invitation by its id.
    pub fn invitation(&self, id: &PersonId) -> Option<&Invitation> {
        self.invitations.get(id)
    }

    /// The invitation whose link carries the token with this hash.
    pub fn invited(&self, token: &TokenHash) -> Option<(&PersonId, &Invitation)> {
        self.invitations.get_key_value(self.by_token.get(token)?)
    }

    /// What an organisation is called.
    pub fn organisation(&self, slug: &Slug) -> Option<&str> {
        self.organisations.get(slug).map(String::as_str)
    }

    /// Every organisation, by its name in addresses.
    pub fn organisations(&self) -> impl Iterator<Item = (&Slug, &str)> {
        self.organisations.iter().map(|(slug, name)| (slug, name.as_str()))
    }

    /// Whether anybody is an agent of this body: only then is there somebody to ask for support.
    pub fn supports(&self, body: &Slug) -> bool {
        self.with(&Role::Supporter { organisation: body.clone() }).next().is_some()
    }

    /// Takes in one more fact; `record` says when and by whom.
    pub(super) fn apply(&mut self, fact: &MemberFact, record: &Record) -> Result<(), Damage> {
        match fact {
            MemberFact::OrganisationNamed { organisation, name } => {
                self.organisations.insert(organisation.clone(), name.clone());
            }
            MemberFact::InvitationSent { invitation, role, token, until } => {
                let (role, token, by) = (role.clone(), token.clone(), record.by.clone());
                self.by_token.insert(token.clone(), invitation.clone());
                let sent = Invitation { role, token, by, sent: record.at, until: *until, fate: Fate::Open };
                if self.invitations.insert(invitation.clone(), sent).is_some() {
                    return Err(impossible("two invitations have the same id", invitation));
                }
            }
            MemberFact::InvitationRevoked { invitation } => self.close(invitation, Fate::Revoked)?,
            MemberFact::InvitationAccepted { invitation, person } => {
                self.close(invitation, Fate::Accepted(person.clone()))?;
                let invitation = self.invitations.get(invitation);
                if let Some(invitation) = invitation.filter(|one| !matches!(one.role, Role::Juror { .. })) {
                    self.roles.entry(person.clone()).or_default().insert(invitation.role.clone());
                }
            }
            MemberFact::RoleTaken { person, role } => {
                let roles = self.roles.get_mut(person).ok_or_else(|| impossible("no role to take from", person))?;
                if roles.remove(role).is_none() {
                    return Err(impossible("this role was not theirs:", person));
                }
                if roles.is_empty() {
                    self.roles.remove(person);
                }
            }
        }
        Ok(())
    }

    fn close(&mut self, id: &PersonId, fate: Fate) -> Result<(), Damage> {
        match self.invitations.get_mut(id) {
            Some(invitation) if invitation.fate == Fate::Open => invitation.fate = fate,
            Some(_) => return Err(impossible("this invitation was closed already:", id)),
            None => return Err(impossible("there is no invitation", id)),
        }
        Ok(())
    }
}

fn impossible(what: &str, id: &PersonId) -> Damage {
    Damage::Impossible(format!("{what} {id}"))
}
