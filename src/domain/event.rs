//! The territory's agenda.

use serde::{Deserialize, Serialize};

use super::fact::Subject;
use super::journal::{Damage, Record};

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum EventFact {}

impl EventFact {
    /// What it is about.
    pub fn subject(&self) -> Subject {
        match *self {}
    }
}

/// What follows from the facts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Events {}

impl Events {
    /// Takes in one more fact; `record` says when and by whom.
    pub(super) fn apply(&mut self, fact: &EventFact, _record: &Record) -> Result<(), Damage> {
        match *fact {}
    }
}
