//! The journal's records: one line of JSON each, chained by hashes. Pure; where lines are kept is `store`'s affair.
//!
//! A line's hash is the SHA-256 of its bytes, and the next line carries it: whoever has the lines checks the chain with
//! `sha256sum`, and needs nothing of ours.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::fact::Fact;
use super::name::name;
use super::person::PersonId;

/// The version of the line's form.
pub const VERSION: u8 = 1;

name!(
    /// What makes a second sending of a form the same as the first: drawn when the form is shown.
    Key, 64, |b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'),
    "a form's key: 1 to 64 letters, digits, dashes and underscores"
);

/// The SHA-256 of a line; of the line before the first, all zeros.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LineHash([u8; 32]);

impl LineHash {
    /// The hash of a line's bytes, without its line break.
    pub fn of(line: &[u8]) -> Self {
        Self(Sha256::digest(line).into())
    }
}

impl fmt::Display for LineHash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

/// A text that is no hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a hash is 64 hexadecimal digits")]
pub struct InvalidHash;

impl FromStr for LineHash {
    type Err = InvalidHash;

    fn from_str(text: &str) -> Result<Self, InvalidHash> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return Err(InvalidHash);
        }
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).map_err(|_| InvalidHash)?;
        }
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for LineHash {
    type Error = InvalidHash;

    fn try_from(text: String) -> Result<Self, InvalidHash> {
        text.parse()
    }
}

impl From<LineHash> for String {
    fn from(hash: LineHash) -> Self {
        hash.to_string()
    }
}

/// Who did it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Actor {
    /// A person.
    Person(PersonId),
    /// Oriel itself: what the host told, what time brought.
    Oriel,
}

impl fmt::Display for Actor {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Person(person) => write!(out, "person:{person}"),
            Self::Oriel => out.write_str("oriel"),
        }
    }
}

/// A text that names no actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an actor is oriel or person: and a person's id")]
pub struct InvalidActor;

impl TryFrom<String> for Actor {
    type Error = InvalidActor;

    fn try_from(text: String) -> Result<Self, InvalidActor> {
        match text.strip_prefix("person:") {
            Some(person) => person.parse().map(Self::Person).map_err(|_| InvalidActor),
            None if text == "oriel" => Ok(Self::Oriel),
            None => Err(InvalidActor),
        }
    }
}

impl From<Actor> for String {
    fn from(actor: Actor) -> Self {
        actor.to_string()
    }
}

/// One record: a fact, when it came in, and by whom.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The version of its form.
    pub v: u8,
    /// Its number in the region's journal, from 1, without gaps.
    pub seq: u64,
    /// When, in whole seconds; never before the record before it.
    pub at: Timestamp,
    /// By whom.
    pub by: Actor,
    /// The form that was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    /// What happened.
    pub fact: Fact,
    /// The hash of the line before.
    pub prev: LineHash,
}

/// Where a journal ends: what the next record follows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// The number of the last record; 0 before the first.
    pub seq: u64,
    /// Its time.
    pub at: Timestamp,
    /// Its hash.
    pub hash: LineHash,
}

impl End {
    /// The record that follows, and its line. Its time is `now`, or the last record's where the clock went backwards.
    pub fn next(
        &self,
        now: Timestamp,
        by: Actor,
        key: Option<Key>,
        fact: Fact,
    ) -> serde_json::Result<(Record, Vec<u8>)> {
        let at = self.time(now);
        let record = Record { v: VERSION, seq: self.seq + 1, at, by, key, fact, prev: self.hash };
        let line = serde_json::to_vec(&record)?;
        Ok((record, line))
    }

    /// The time that a record written now has: never before the last one's, whatever the clock says.
    pub fn time(&self, now: Timestamp) -> Timestamp {
        whole_second(now).max(self.at)
    }

    /// The end after this record, whose line has this hash.
    pub fn after(record: &Record, hash: LineHash) -> Self {
        Self { seq: record.seq, at: record.at, hash }
    }

    /// Reads the line that should follow.
    pub fn read(&self, line: &[u8]) -> Result<Record, Damage> {
        let record: Record = serde_json::from_slice(line).map_err(|error| {
            let version = serde_json::from_slice::<Versioned>(line).ok().map(|line| line.v);
            match version {
                Some(v) if v > VERSION => Damage::Newer(v),
                _ => Damage::Unreadable(error.to_string()),
            }
        })?;
        if record.v != VERSION {
            return Err(Damage::Newer(record.v));
        }
        if record.seq != self.seq + 1 {
            return Err(Damage::Gap { expected: self.seq + 1, found: record.seq });
        }
        if record.prev != self.hash {
            return Err(Damage::Chain { expected: self.hash, found: record.prev });
        }
        if record.at < self.at {
            return Err(Damage::Backwards);
        }
        Ok(record)
    }
}

/// As much of a line as every version of it has.
#[derive(Deserialize)]
struct Versioned {
    v: u8,
}

/// Time as the journal keeps it.
pub fn whole_second(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).unwrap_or(time)
}

/// Why a line cannot stand where it stands.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// No record that we know.
    #[error("it cannot be read: {0}")]
    Unreadable(String),
    /// Written by a later version of Oriel.
    #[error("its form is version {0}, this Oriel reads version {VERSION}: use a newer one")]
    Newer(u8),
    /// A number is missing, or stands twice.
    #[error("it is number {found} where number {expected} should stand")]
    Gap {
        /// What should be there.
        expected: u64,
        /// What is.
        found: u64,
    },
    /// The line before is not the one this was written after.
    #[error("it follows a line with the hash {found}, and the line before it has {expected}")]
    Chain {
        /// The hash of the line before.
        expected: LineHash,
        /// What this line says it is.
        found: LineHash,
    },
    /// Its time lies before the record before it.
    #[error("its time lies before the record before it")]
    Backwards,
    /// A line is not there at all.
    #[error("it is missing")]
    Missing,
    /// What it says cannot have happened in the state before it.
    #[error("it cannot have happened: {0}")]
    Impossible(String),
}
