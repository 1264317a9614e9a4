//! People. The journal knows a random id alone; who stands behind it is kept elsewhere, where it can be erased.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::language::Lang;
use super::name::name;
use super::project::{ProjectKey, Slug};
use super::token::TokenHash;
use super::watch::Watch;

name!(
    /// A person's id, drawn at random: it says nothing about them and outlives the erasure of everything that did.
    PersonId, 32, |b| matches!(b, b'a'..=b'z' | b'0'..=b'9'),
    "a person's id: 1 to 32 lower-case letters and digits"
);
name!(
    /// Who vouches for people, by its name in the node's settings.
    ProviderId, 32, |b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'),
    "a provider's name: 1 to 32 lower-case letters, digits and dashes"
);

/// The most characters kept of a subject, a name or an address.
pub const MOST_CHARACTERS: usize = 255;

/// A person as a provider names them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// Who vouches.
    pub provider: ProviderId,
    /// The provider's own lasting name for the person.
    pub subject: String,
}

/// An e-mail address as a provider gave it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Email {
    /// The address.
    pub address: String,
    /// Whether the provider made sure that it is theirs.
    pub verified: bool,
}

/// A project of a person's, as its host told when they signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Held {
    /// Which.
    pub project: ProjectKey,
    /// Its name in addresses.
    pub slug: Slug,
    /// What it is called.
    pub title: String,
    /// Whether only they can see it on the host.
    pub draft: bool,
}

/// Everything that is held about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Who, in the journal.
    pub id: PersonId,
    /// Who, where they sign in.
    pub identity: Identity,
    /// What they are called.
    pub name: String,
    /// Where to write to them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    /// The language they prefer, as the provider told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Lang>,
    /// Their projects on the host that they signed in with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holds: Vec<Held>,
    /// When they first signed in.
    pub since: Timestamp,
    /// When they last did.
    pub last: Timestamp,
    /// What they do not want to be told of, by its words.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub quiet: BTreeSet<String>,
    /// The projects that they follow as an agent of a public body.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub watches: Vec<Watch>,
}

impl Person {
    /// The address that is surely theirs.
    pub fn verified_email(&self) -> Option<&str> {
        self.email.as_ref().filter(|email| email.verified).map(|email| email.address.as_str())
    }
}

/// A browser in which a person is signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// The hash of what the browser carries.
    pub token: TokenHash,
    /// Whose it is.
    pub person: PersonId,
    /// Which browser, in a few words: «Firefox, Linux».
    pub browser: String,
    /// Since when.
    pub began: Timestamp,
    /// When it was last used, to a few minutes.
    pub used: Timestamp,
}

/// How long a session holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionLimits {
    /// Without being used.
    pub idle: std::time::Duration,
    /// In all.
    pub longest: std::time::Duration,
}

impl Session {
    /// Whether it is over.
    pub fn is_over(&self, limits: &SessionLimits, now: Timestamp) -> bool {
        let past = |from: Timestamp, limit| now.duration_since(from).unsigned_abs() >= limit && now > from;
        past(self.used, limits.idle) || past(self.began, limits.longest)
    }
}

/// A person that a region file names as its operator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// By the provider's own name for them.
    Identity(Identity),
    /// By an address that a provider made sure of.
    Email(String),
}

impl Named {
    /// Whether this is the one.
    pub fn is(&self, person: &Person) -> bool {
        match self {
            Self::Identity(identity) => person.identity == *identity,
            Self::Email(address) => {
                person.verified_email().is_some_and(|verified| verified.eq_ignore_ascii_case(address))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn person(verified: bool) -> Person {
        Person {
            id: "a1".parse().unwrap(),
            identity: Identity { provider: "idp".parse().unwrap(), subject: "7".into() },
            name: "Ana".into(),
            email: Some(Email { address: "Ana@example.org".into(), verified }),
            language: None,
            holds: Vec::new(),
            since: at(0),
            last: at(0),
            quiet: BTreeSet::new(),
            watches: Vec::new(),
        }
    }

    #[test]
    fn a_session_ends_when_it_rests_and_in_any_case_after_its_longest() {
        let limits = SessionLimits { idle: Duration::from_secs(10), longest: Duration::from_secs(100) };
        let session = |used| Session {
            token: "a".parse().unwrap(),
            person: "p".parse().unwrap(),
            browser: String::new(),
            began: at(0),
            used: at(used),
        };
        assert!(!session(0).is_over(&limits, at(9)));
        assert!(session(0).is_over(&limits, at(10)));
        assert!(!session(95).is_over(&limits, at(99)));
        assert!(session(95).is_over(&limits, at(100)));
        // A clock that was set back ends nothing.
        assert!(!session(500).is_over(&limits, at(50)));
    }

    #[test]
    fn an_operator_named_by_address_is_nobody_whose_address_is_unproved() {
        let named = Named::Email("ana@EXAMPLE.org".into());
        assert!(named.is(&person(true)));
        assert!(!named.is(&person(false)));
        let other = Identity { provider: "other".parse().unwrap(), subject: "7".into() };
        assert!(!Named::Identity(other).is(&person(true)));
    }
}
