//! What happens to a call, in the past tense.

use serde::{Deserialize, Serialize};

use super::entry::{Announced, EntryNumber, Outcome};
use super::jury::Mark;
use super::terms::{Face, Terms};
use super::words::WordsId;
use crate::domain::fact::Subject;
use crate::domain::language::Texts;
use crate::domain::person::PersonId;
use crate::domain::project::{ProjectKey, Slug};

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CallFact {
    /// A call was begun, as a draft.
    Begun {
        /// Its name in addresses.
        call: Slug,
        /// What residents will read first.
        face: Face,
        /// What will bind.
        terms: Terms,
    },
    /// A draft was written anew.
    Redrafted {
        /// Which.
        call: Slug,
        /// What residents will read first.
        face: Face,
        /// What will bind.
        terms: Terms,
    },
    /// A call was shown to everyone.
    Published {
        /// Which.
        call: Slug,
    },
    /// The words of a published call were changed, not its terms.
    Reworded {
        /// Which.
        call: Slug,
        /// Its new words.
        face: Face,
    },
    /// The terms of a published call were changed: its next version. Entries made before keep theirs.
    TermsChanged {
        /// Which.
        call: Slug,
        /// The new terms.
        terms: Terms,
        /// What changed, for everyone to read.
        change: Texts,
    },
    /// A call was taken back.
    Withdrawn {
        /// Which.
        call: Slug,
        /// Why, for everyone to read.
        reason: Texts,
    },
    /// A person was put on the jury.
    JurorNamed {
        /// Of which call.
        call: Slug,
        /// Who.
        juror: PersonId,
    },
    /// A person was taken off the jury; what they marked stays.
    JurorDismissed {
        /// Of which call.
        call: Slug,
        /// Who.
        juror: PersonId,
    },
    /// A holder entered a project.
    Entered {
        /// To which call.
        call: Slug,
        /// The entry's number there.
        entry: EntryNumber,
        /// Who.
        by: PersonId,
        /// The project on the host, where anybody knows which.
        project: Option<ProjectKey>,
        /// Where what they wrote lies.
        words: WordsId,
        /// The version of the terms.
        version: u32,
    },
    /// The region invited a project.
    Invited {
        /// To which call.
        call: Slug,
        /// The entry's number there.
        entry: EntryNumber,
        /// The project on the host, where anybody knows which.
        project: Option<ProjectKey>,
        /// What residents read of it until then.
        announced: Option<Announced>,
        /// The version of the terms.
        version: u32,
    },
    /// A holder wrote an entry anew.
    Revised {
        /// Of which call.
        call: Slug,
        /// Which.
        entry: EntryNumber,
        /// The project on the host, where anybody knows which.
        project: Option<ProjectKey>,
        /// Where what they wrote lies.
        words: WordsId,
        /// The version of the terms.
        version: u32,
    },
    /// An entry was taken back.
    EntryWithdrawn {
        /// Of which call.
        call: Slug,
        /// Which.
        entry: EntryNumber,
    },
    /// A member of the jury stood aside for an entry.
    Recused {
        /// Of which call.
        call: Slug,
        /// Which.
        entry: EntryNumber,
        /// Who.
        juror: PersonId,
    },
    /// A member of the jury marked an entry, for the first time or again.
    Scored {
        /// Of which call.
        call: Slug,
        /// Which.
        entry: EntryNumber,
        /// Who.
        juror: PersonId,
        /// One mark for each criterion of the entry's version, in their order.
        marks: Vec<Mark>,
    },
    /// The region decided on an entry, for the first time or again.
    Decided {
        /// Of which call.
        call: Slug,
        /// Which.
        entry: EntryNumber,
        /// What.
        outcome: Outcome,
        /// Why it is no longer what it was, where it was decided before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        change: Option<String>,
    },
    /// The project of an entry appeared on the host, or was found there.
    Linked {
        /// Of which call.
        call: Slug,
        /// Which.
        entry: EntryNumber,
        /// The project.
        project: ProjectKey,
    },
    /// The decisions of a call were shown to everyone.
    ResultsPublished {
        /// Which.
        call: Slug,
    },
}

impl CallFact {
    /// What it is about: entries come and go while the call itself stays as it was.
    pub fn subject(&self) -> Subject {
        match self.entry() {
            Some(number) => Subject::Entry(self.call().clone(), number),
            None => Subject::Call(self.call().clone()),
        }
    }

    /// A word for it, as texts name it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Begun { .. } => "begun",
            Self::Redrafted { .. } => "redrafted",
            Self::Published { .. } => "published",
            Self::Reworded { .. } => "reworded",
            Self::TermsChanged { .. } => "terms-changed",
            Self::Withdrawn { .. } => "withdrawn",
            Self::JurorNamed { .. } => "juror-named",
            Self::JurorDismissed { .. } => "juror-dismissed",
            Self::Entered { .. } => "entered",
            Self::Invited { .. } => "invited",
            Self::Revised { .. } => "revised",
            Self::EntryWithdrawn { .. } => "entry-withdrawn",
            Self::Recused { .. } => "recused",
            Self::Scored { .. } => "scored",
            Self::Decided { outcome, .. } => outcome.word(),
            Self::Linked { .. } => "linked",
            Self::ResultsPublished { .. } => "results-published",
        }
    }

    /// What residents read first from then on, where it says so.
    pub fn face(&self) -> Option<&Face> {
        match self {
            Self::Begun { face, .. } | Self::Redrafted { face, .. } | Self::Reworded { face, .. } => Some(face),
            _ => None,
        }
    }

    /// The terms from then on, where it says them.
    pub fn terms(&self) -> Option<&Terms> {
        match self {
            Self::Begun { terms, .. } | Self::Redrafted { terms, .. } | Self::TermsChanged { terms, .. } => Some(terms),
            _ => None,
        }
    }

    /// The entry it is about, if it is about one.
    fn entry(&self) -> Option<EntryNumber> {
        match self {
            Self::Entered { entry, .. }
            | Self::Invited { entry, .. }
            | Self::Revised { entry, .. }
            | Self::EntryWithdrawn { entry, .. }
            | Self::Recused { entry, .. }
            | Self::Scored { entry, .. }
            | Self::Decided { entry, .. }
            | Self::Linked { entry, .. } => Some(*entry),
            _ => None,
        }
    }

    /// The call it is about.
    pub fn call(&self) -> &Slug {
        match self {
            Self::Begun { call, .. }
            | Self::Redrafted { call, .. }
            | Self::Published { call }
            | Self::Reworded { call, .. }
            | Self::TermsChanged { call, .. }
            | Self::Withdrawn { call, .. }
            | Self::JurorNamed { call, .. }
            | Self::JurorDismissed { call, .. }
            | Self::Entered { call, .. }
            | Self::Invited { call, .. }
            | Self::Revised { call, .. }
            | Self::EntryWithdrawn { call, .. }
            | Self::Recused { call, .. }
            | Self::Scored { call, .. }
            | Self::Decided { call, .. }
            | Self::Linked { call, .. }
            | Self::ResultsPublished { call } => call,
        }
    }
}
