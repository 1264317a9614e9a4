//! What a region chose of its projects: decisions by hand, features, collections, notes, checks.

use serde::{Deserialize, Serialize};

use super::fact::Subject;
use super::journal::{Damage, Record};

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CurationFact {}

impl CurationFact {
    /// What it is about.
    pub fn subject(&self) -> Subject {
        match *self {}
    }
}

/// What follows from the facts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Curation {}

impl Curation {
    /// Takes in one more fact; `record` says when and by whom.
    pub(super) fn apply(&mut self, fact: &CurationFact, _record: &Record) -> Result<(), Damage> {
        match *fact {}
    }
}
