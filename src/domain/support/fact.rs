//! What happened to labels and support.

use serde::{Deserialize, Serialize};

use super::{Face, SupportId, Terms, Wish};
use crate::domain::fact::Subject;
use crate::domain::person::PersonId;
use crate::domain::project::{ProjectKey, Slug};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum SupportFact {
    /// A public body has a label.
    LabelDrawn {
        /// Its name in addresses.
        label: Slug,
        /// Whose.
        body: Slug,
        /// What is said of it.
        face: Box<Face>,
    },
    /// Something else is said of it.
    LabelRevised {
        /// Which.
        label: Slug,
        /// What is said of it from now on.
        face: Box<Face>,
    },
    /// It is given no more.
    LabelRetired {
        /// Which.
        label: Slug,
    },
    /// Whoever holds a project asks for something.
    Asked {
        /// Its number.
        support: SupportId,
        /// For which project.
        project: ProjectKey,
        /// Which body.
        body: Slug,
        /// For what.
        wish: Box<Wish>,
    },
    /// The body wrote what it would give.
    Proposed {
        /// Which: one that was asked for or proposed, or a new one.
        support: SupportId,
        /// For which project.
        project: ProjectKey,
        /// Which body.
        body: Slug,
        /// What, and how.
        terms: Box<Terms>,
    },
    /// The body signed what binds the project: whoever holds it may agree now.
    Signed {
        /// Which.
        support: SupportId,
    },
    /// It is given.
    Given {
        /// Which.
        support: SupportId,
        /// Who agreed for the project, where it binds itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agreed: Option<PersonId>,
    },
    /// Everything that was promised was done.
    Fulfilled {
        /// Which.
        support: SupportId,
        /// What was remarked; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
    /// It is over.
    Ended {
        /// Which.
        support: SupportId,
        /// What was remarked; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
    /// The body takes it back.
    Withdrawn {
        /// Which.
        support: SupportId,
        /// Why.
        reason: String,
    },
    /// The body does not give it.
    Refused {
        /// Which.
        support: SupportId,
        /// Why: who asks is owed a reason, and the same as others.
        reason: String,
    },
    /// The project does not want it, or no more.
    Declined {
        /// Which.
        support: SupportId,
        /// Why.
        reason: String,
    },
}

impl SupportFact {
    /// A word for it, as texts name it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::LabelDrawn { .. } => "label-drawn",
            Self::LabelRevised { .. } => "label-revised",
            Self::LabelRetired { .. } => "label-retired",
            Self::Asked { .. } => "asked",
            Self::Proposed { .. } => "proposed",
            Self::Signed { .. } => "signed",
            Self::Given { .. } => "given",
            Self::Fulfilled { .. } => "fulfilled",
            Self::Ended { .. } => "ended",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Refused { .. } => "refused",
            Self::Declined { .. } => "declined",
        }
    }

    /// What it is about.
    pub fn subject(&self) -> Subject {
        match self {
            Self::LabelDrawn { label, .. } | Self::LabelRevised { label, .. } | Self::LabelRetired { label } => {
                Subject::Label(label.clone())
            }
            Self::Asked { support, .. }
            | Self::Proposed { support, .. }
            | Self::Signed { support }
            | Self::Given { support, .. }
            | Self::Fulfilled { support, .. }
            | Self::Ended { support, .. }
            | Self::Withdrawn { support, .. }
            | Self::Refused { support, .. }
            | Self::Declined { support, .. } => Subject::Support(*support),
        }
    }

    /// The terms that hold from then on, where it says so.
    pub fn terms(&self) -> Option<&Terms> {
        match self {
            Self::Proposed { terms, .. } => Some(terms),
            _ => None,
        }
    }

    /// What is said of a label from then on, where it says so.
    pub fn face(&self) -> Option<&Face> {
        match self {
            Self::LabelDrawn { face, .. } | Self::LabelRevised { face, .. } => Some(face),
            _ => None,
        }
    }

    /// The reason or remark that it carries.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Asked { wish, .. } => Some(&wish.text),
            Self::Fulfilled { note: words, .. }
            | Self::Ended { note: words, .. }
            | Self::Withdrawn { reason: words, .. }
            | Self::Refused { reason: words, .. }
            | Self::Declined { reason: words, .. } => Some(words),
            _ => None,
        }
    }
}
