//! Who is told of which fact. The one place that says so: a fact that is not named here is told to nobody.

use super::kind::Kind;
use crate::domain::fact::Fact;
use crate::domain::journal::Record;
use crate::domain::person::PersonId;
use crate::domain::project::ProjectKey;
use crate::domain::state::RegionState;
use crate::domain::webhook::{PauseReason, WebhookFact};

/// Who.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Audience {
    /// Whoever runs the window.
    Operators,
    /// Whoever chooses for it, operators among them.
    Curators,
    /// One person.
    Person(PersonId),
    /// Whoever holds a project.
    Holders(ProjectKey),
}

/// Who is told of a fact, and as what. `state` is the region's as it is now. Whoever did it is told nothing.
pub fn whom(record: &Record, _state: &RegionState) -> Vec<(Kind, Audience)> {
    match &record.fact {
        Fact::Webhook(WebhookFact::Paused { reason: PauseReason::Failing | PauseReason::Gone, .. }) => {
            vec![(Kind::WebhookPaused, Audience::Operators)]
        }
        _ => Vec::new(),
    }
}
