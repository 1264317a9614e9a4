//! Calls for projects: a themed, dated invitation with criteria, the entries made to it, and what became of each.
//!
//! What a holder writes is personal: it lies where it can be erased, and facts hold its id alone. What residents read of an
//! entry is the region's own wording, given when it decides. Results are published at once: until then nobody outside the
//! jury learns of a decision, and every entry gets one with its reason.

mod attention;
mod command;
mod entry;
mod fact;
mod jury;
mod phase;
mod projection;
mod results;
mod terms;
mod words;
mod written;

pub use super::written::Customs;
pub use attention::{Attention, attention};
pub(super) use command::running;
pub use command::{
    begin, change_terms, dismiss_juror, name_juror, publish, publish_results, redraft, reword, withdraw,
};
pub use entry::{Announced, Door, Entry, EntryNumber, MOST_DOORS, Made, Origin, Outcome};
pub use fact::CallFact;
pub use jury::{MARKS, MOST_POINTS, Mark, REASONS, Rank, Recusal, Score, WrittenMark, ranking, recuse, score};
pub use phase::{Phase, Step, StepState, What};
pub use projection::{Call, Calls, Version};
pub use results::{WrittenDoor, WrittenOutcome, decide, invite, link, link_arrivals};
pub use terms::{Criterion, Face, MOST_CRITERIA, MOST_QUESTIONS, Question, Terms};
pub use words::{
    ANSWERS, EntryWords, OTHER, Resolved, Sent, WordsId, WrittenEntry, enter, read as read_entry, revise,
    withdraw_entry,
};
pub use written::{CRITERIA, QUESTIONS, WEIGHTS, Written, WrittenCriterion, WrittenQuestion};

#[cfg(test)]
mod tests;
