//! What a region chose of its projects: in or out by hand, where one really is, which stands for another, what comes first
//! and until when, collections, a word of its own, and what it checked.
//!
//! Each of these is a word that the region may say again or take back; the last one counts. Taking back is a fact too.

mod arrange;
mod checks;
mod collection;
mod decision;
mod fact;
mod feature;
mod place;
mod state;
#[cfg(test)]
mod tests;
mod undo;

pub use arrange::{Move, arrange, put_in, set_cover, shift, take_out};
pub use checks::{Answer, Check, MOST_ANSWER, Measured, TypedAnswer, answer, measured};
pub use collection::{
    Arrangement, Collection, Described, MOST_COLLECTION_TEXT, MOST_PROJECTS, MOST_TITLE, TypedCollection, begin,
    describe, publish, remove, withdraw,
};
pub use decision::{
    Decided, MOST_NOTE, MOST_REASON, decide, merge, take_back_decision, take_back_note, unmerge, write_note,
};
pub use fact::{Aspect, CurationFact};
pub use feature::{
    FEATURES_SHOWN, Feature, MOST_WHY, TypedFeature, feature, order_features, shift_feature, take_back_feature,
};
pub use place::{TypedPlace, correct_place, take_back_place};
pub use state::{Chosen, Curation, Word};
pub use undo::{is_undoable, undo};
