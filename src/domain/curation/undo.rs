//! Taking back what was done, by new facts that say again what was said before.

use super::fact::{Aspect, CurationFact};
use crate::domain::fact::Fact;
use crate::domain::journal::{Actor, Record};
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::{Change, RegionState};

/// Whether this record is the last word on what it is about, and can be taken back.
pub fn is_undoable(state: &RegionState, record: &Record) -> bool {
    curation(record).is_some_and(|fact| state.curation.is_last_word(fact, record.seq))
}

/// Takes back the record with this number. `history` is every record about the same subject, in any order.
pub fn undo(state: &RegionState, history: &[Record], seq: u64) -> Checked<Vec<Fact>> {
    let refused = |code| Err(vec![Refusal::whole(code)]);
    let Some(undone) = history.iter().find(|record| record.seq == seq).and_then(curation) else {
        return refused("undo-impossible");
    };
    if !state.curation.is_last_word(undone, seq) {
        return refused("undo-overtaken");
    }
    let said = Said::before(history, seq);
    let facts: Vec<CurationFact> = match undone {
        CurationFact::CollectionRemoved { .. } => {
            let parts = [Aspect::Description, Aspect::Arrangement, Aspect::Publication];
            parts.into_iter().filter_map(|aspect| said.last(aspect)).filter(|fact| !fact.takes_back()).collect()
        }
        fact => said.last(fact.aspect()).or_else(|| fact.taken_back()).into_iter().collect(),
    };
    if facts.is_empty() || !can_happen(state, &facts) {
        return refused("undo-impossible");
    }
    Ok(facts.into_iter().map(Fact::Curation).collect())
}

fn curation(record: &Record) -> Option<&CurationFact> {
    match &record.fact {
        Fact::Curation(fact) => Some(fact),
        _ => None,
    }
}

/// What was said of a subject before a record; of a collection, since it last began.
struct Said<'h>(Vec<(u64, &'h CurationFact)>);

impl<'h> Said<'h> {
    fn before(history: &'h [Record], seq: u64) -> Self {
        let earlier = history.iter().filter(|record| record.seq < seq);
        let mut said: Vec<_> = earlier.filter_map(|record| Some((record.seq, curation(record)?))).collect();
        let removal = |(_, fact): &&(u64, &CurationFact)| fact.aspect() == Aspect::Existence;
        let began = said.iter().filter(removal).map(|(seq, _)| *seq).max().unwrap_or(0);
        said.retain(|(seq, _)| *seq > began);
        Self(said)
    }

    fn last(&self, aspect: Aspect) -> Option<CurationFact> {
        let of = self.0.iter().filter(|(_, fact)| fact.aspect() == aspect);
        of.max_by_key(|(seq, _)| *seq).map(|(_, fact)| (*fact).clone())
    }
}

/// Whether the facts may follow the state as it is now: what was said before may have become impossible since.
fn can_happen(state: &RegionState, facts: &[CurationFact]) -> bool {
    let mut curation = state.curation.clone();
    let change = Change { seq: state.seq, at: jiff::Timestamp::UNIX_EPOCH, by: Actor::Oriel };
    facts.iter().all(|fact| curation.take_in(fact, &change).is_ok())
}

impl CurationFact {
    /// Whether it takes back rather than says.
    fn takes_back(&self) -> bool {
        matches!(
            self,
            Self::DecisionTakenBack { .. }
                | Self::PlaceTakenBack { .. }
                | Self::MergeTakenBack { .. }
                | Self::FeatureTakenBack { .. }
                | Self::NoteTakenBack { .. }
                | Self::AnswerTakenBack { .. }
                | Self::CollectionWithdrawn { .. }
                | Self::CollectionRemoved { .. }
        )
    }

    /// The fact that takes this one back, where nothing was said before it.
    fn taken_back(&self) -> Option<Self> {
        Some(match self {
            Self::ProjectDecided { project, .. } => Self::DecisionTakenBack { project: project.clone() },
            Self::PlaceCorrected { project, .. } => Self::PlaceTakenBack { project: project.clone() },
            Self::ProjectMerged { project, .. } => Self::MergeTakenBack { project: project.clone() },
            Self::ProjectFeatured { project, .. } => Self::FeatureTakenBack { project: project.clone() },
            Self::FeaturesOrdered { .. } => Self::FeaturesOrdered { projects: Vec::new() },
            Self::NoteWritten { project, .. } => Self::NoteTakenBack { project: project.clone() },
            Self::CheckAnswered { project, check, .. } => {
                Self::AnswerTakenBack { project: project.clone(), check: *check }
            }
            Self::CollectionDescribed { collection, .. } => Self::CollectionRemoved { collection: collection.clone() },
            Self::CollectionArranged { collection, .. } => {
                Self::CollectionArranged { collection: collection.clone(), projects: Vec::new(), cover: None }
            }
            Self::CollectionPublished { collection } => Self::CollectionWithdrawn { collection: collection.clone() },
            _ => return None,
        })
    }
}
