//! Who may do what in a region: roles, and the invitations that give them.

use serde::{Deserialize, Serialize};

use super::fact::Subject;
use super::journal::{Damage, Record};

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum MemberFact {}

impl MemberFact {
    /// What it is about.
    pub fn subject(&self) -> Subject {
        match *self {}
    }
}

/// What follows from the facts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Members {}

impl Members {
    /// Takes in one more fact; `record` says when and by whom.
    pub(super) fn apply(&mut self, fact: &MemberFact, _record: &Record) -> Result<(), Damage> {
        match *fact {}
    }
}
