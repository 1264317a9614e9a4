//! What of a fact those outside are told. What is not named here leaves the house never.

use super::Topic;
use crate::domain::fact::{Fact, Subject};

/// As much of a fact as everyone may know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What it belongs to.
    pub topic: Topic,
    /// What happened, `call.published`.
    pub kind: &'static str,
    /// What it is about; never a person.
    pub subject: Subject,
}

/// What of a fact those outside are told; nothing of most.
pub fn told(fact: &Fact) -> Option<Told> {
    let (topic, kind) = match fact {
        Fact::Member(_) | Fact::Webhook(_) => return None,
        Fact::Curation(_) | Fact::Call(_) | Fact::Event(_) => return None,
    };
    #[expect(unreachable_code, reason = "no fact that everyone may know of is declared yet")]
    Some(Told { topic, kind, subject: fact.subject() })
}
