//! What of a fact those outside are told. What is not named here leaves the house never; nor does what residents cannot see.

use super::Topic;
use crate::domain::call::CallFact;
use crate::domain::curation::CurationFact;
use crate::domain::event::EventFact;
use crate::domain::fact::{Fact, Subject};
use crate::domain::project::Slug;
use crate::domain::state::RegionState;

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

/// What of a fact those outside are told; nothing of most. `state` is the region's as it is now: a draft is nobody's affair.
pub fn told(fact: &Fact, state: &RegionState) -> Option<Told> {
    let (topic, kind) = match fact {
        Fact::Curation(fact) => (Topic::Curation, curation(fact, state)?),
        Fact::Call(fact) => (Topic::Calls, call(fact)?),
        Fact::Event(fact) => (Topic::Events, event(fact, state)?),
        _ => return None,
    };
    Some(Told { topic, kind, subject: fact.subject() })
}

fn curation(fact: &CurationFact, state: &RegionState) -> Option<&'static str> {
    let shown = |slug: &Slug| state.curation.collection(slug).is_some_and(|collection| collection.is_published());
    Some(match fact {
        CurationFact::ProjectFeatured { .. } => "project.featured",
        CurationFact::FeatureTakenBack { .. } => "project.no_longer_featured",
        CurationFact::NoteWritten { .. } => "project.note_written",
        CurationFact::NoteTakenBack { .. } => "project.note_taken_back",
        CurationFact::CollectionPublished { .. } => "collection.published",
        CurationFact::CollectionWithdrawn { .. } => "collection.withdrawn",
        CurationFact::CollectionDescribed { collection, .. } | CurationFact::CollectionArranged { collection, .. }
            if shown(collection) =>
        {
            "collection.changed"
        }
        _ => return None,
    })
}

fn call(fact: &CallFact) -> Option<&'static str> {
    Some(match fact {
        CallFact::Published { .. } => "call.published",
        CallFact::Reworded { .. } => "call.changed",
        CallFact::TermsChanged { .. } => "call.terms_changed",
        CallFact::Withdrawn { .. } => "call.withdrawn",
        CallFact::ResultsPublished { .. } => "call.results_published",
        _ => return None,
    })
}

fn event(fact: &EventFact, state: &RegionState) -> Option<&'static str> {
    let kind = match fact {
        EventFact::Withdrawn { .. } => return Some("event.withdrawn"),
        EventFact::Published { .. } => "event.published",
        EventFact::Revised { .. } => "event.changed",
        EventFact::Cancelled { .. } | EventFact::OccurrenceCancelled { .. } => "event.cancelled",
        EventFact::Moved { .. } | EventFact::OccurrenceMoved { .. } => "event.moved",
        EventFact::Restored { .. } | EventFact::OccurrenceRestored { .. } => "event.restored",
        _ => return None,
    };
    state.events.get(fact.event()).is_some_and(|event| event.published).then_some(kind)
}
