//! What is decided of one project by hand: in or out, the same as another, and the region's note on it.

use serde::{Deserialize, Serialize};

use super::fact::CurationFact;
use crate::domain::fact::Fact;
use crate::domain::language::Texts;
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::region::{Choice, Region};
use crate::domain::state::RegionState;
use crate::domain::written::{Measure, Mistakes};

/// Characters of a reason.
pub const MOST_REASON: usize = 500;
/// Characters of a note, per language.
pub const MOST_NOTE: usize = 1500;

/// In or out by hand, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// In or out.
    pub choice: Choice,
    /// Why, for whoever asks.
    pub reason: String,
}

/// Takes a project in or leaves it out, whatever the rules say.
pub fn decide(state: &RegionState, project: &ProjectKey, choice: Option<Choice>, reason: &str) -> Checked<Vec<Fact>> {
    let mut mistakes = Mistakes::default();
    mistakes.add_if(choice.is_none(), || Refusal::of("choice", "curation-choice-missing"));
    let reason = mistakes.text("reason", reason, Measure::paragraphs(MOST_REASON, "missing"));
    let chosen = state.curation.of(project);
    let merged = chosen.is_some_and(|chosen| chosen.merged.get().is_some());
    mistakes.add_if(merged, || Refusal::whole("curation-merged"));
    let decided = mistakes.or(choice)?.map(|choice| Decided { choice, reason });
    let Some(decided) = decided.filter(|new| chosen.and_then(|chosen| chosen.decision.get()) != Some(new)) else {
        return Ok(Vec::new());
    };
    let Decided { choice, reason } = decided;
    one(CurationFact::ProjectDecided { project: project.clone(), choice, reason })
}

/// Leaves a project to the rules again.
pub fn take_back_decision(state: &RegionState, project: &ProjectKey) -> Checked<Vec<Fact>> {
    let stands = state.curation.of(project).is_some_and(|chosen| chosen.decision.get().is_some());
    take_back(stands, || CurationFact::DecisionTakenBack { project: project.clone() })
}

/// Lets one project stand for another. `into` is none where what was typed names no project.
pub fn merge(state: &RegionState, project: &ProjectKey, into: Option<&ProjectKey>) -> Checked<Vec<Fact>> {
    let refused = |code| Err(vec![Refusal::of("into", code)]);
    let Some(into) = into else { return refused("curation-project-unknown") };
    let merged = |key: &ProjectKey| state.curation.of(key).and_then(|chosen| chosen.merged.get());
    if into == project {
        refused("curation-merge-itself")
    } else if merged(project) == Some(into) {
        Ok(Vec::new())
    } else if merged(into).is_some() {
        refused("curation-merge-onwards")
    } else if state.curation.duplicates(project).next().is_some() {
        refused("curation-merge-stands")
    } else {
        one(CurationFact::ProjectMerged { project: project.clone(), into: into.clone() })
    }
}

/// Lets a project stand for itself again.
pub fn unmerge(state: &RegionState, project: &ProjectKey) -> Checked<Vec<Fact>> {
    let stands = state.curation.of(project).is_some_and(|chosen| chosen.merged.get().is_some());
    take_back(stands, || CurationFact::MergeTakenBack { project: project.clone() })
}

/// Says something of a project, in the region's name.
pub fn write_note(state: &RegionState, region: &Region, project: &ProjectKey, text: &Texts) -> Checked<Vec<Fact>> {
    let mut mistakes = Mistakes::default();
    let text = mistakes.texts("note", text, Measure::paragraphs(MOST_NOTE, "missing"), region.default_language());
    let text = mistakes.or(text)?;
    if state.curation.of(project).and_then(|chosen| chosen.note.get()) == Some(&text) {
        return Ok(Vec::new());
    }
    one(CurationFact::NoteWritten { project: project.clone(), text })
}

/// Says nothing of it any more.
pub fn take_back_note(state: &RegionState, project: &ProjectKey) -> Checked<Vec<Fact>> {
    let stands = state.curation.of(project).is_some_and(|chosen| chosen.note.get().is_some());
    take_back(stands, || CurationFact::NoteTakenBack { project: project.clone() })
}

/// What does not stand need not be taken back: a form that was open too long has what it wanted.
pub(super) fn take_back(stands: bool, fact: impl FnOnce() -> CurationFact) -> Checked<Vec<Fact>> {
    if stands { one(fact()) } else { Ok(Vec::new()) }
}

pub(super) fn one(fact: CurationFact) -> Checked<Vec<Fact>> {
    Ok(vec![Fact::Curation(fact)])
}
