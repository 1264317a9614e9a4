//! What happened.

use serde::{Deserialize, Serialize};

use super::checks::{Answer, Check};
use crate::domain::fact::Subject;
use crate::domain::language::Texts;
use crate::domain::place::Place;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::region::Choice;

use jiff::civil::Date;

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CurationFact {
    /// A project was taken in or left out by hand.
    ProjectDecided {
        /// Which.
        project: ProjectKey,
        /// In or out.
        choice: Choice,
        /// Why.
        reason: String,
    },
    /// The rules decide again.
    DecisionTakenBack {
        /// About which.
        project: ProjectKey,
    },
    /// The region knows better than the host where a project is.
    PlaceCorrected {
        /// Which.
        project: ProjectKey,
        /// Where it is: the whole of it, in place of what the host says.
        place: Place,
    },
    /// The host's place counts again.
    PlaceTakenBack {
        /// Of which.
        project: ProjectKey,
    },
    /// A project is the same as another, which stands for both.
    ProjectMerged {
        /// The one that goes.
        project: ProjectKey,
        /// The one that stands for it.
        into: ProjectKey,
    },
    /// It is one of its own again.
    MergeTakenBack {
        /// Which.
        project: ProjectKey,
    },
    /// A project comes first from a day to a day, both included, in the region's zone.
    ProjectFeatured {
        /// Which.
        project: ProjectKey,
        /// The first day.
        from: Date,
        /// The last day.
        until: Date,
        /// Why, in a sentence.
        why: Texts,
    },
    /// It does not come first any more.
    FeatureTakenBack {
        /// Which.
        project: ProjectKey,
    },
    /// In which order projects come first. Those that are not named follow.
    FeaturesOrdered {
        /// All of them, the first first.
        projects: Vec<ProjectKey>,
    },
    /// The region says something of a project, beside what its holder says.
    NoteWritten {
        /// Of which.
        project: ProjectKey,
        /// What, plain text in paragraphs.
        text: Texts,
    },
    /// It says nothing any more.
    NoteTakenBack {
        /// Of which.
        project: ProjectKey,
    },
    /// Something was checked.
    CheckAnswered {
        /// Of which project.
        project: ProjectKey,
        /// What.
        check: Check,
        /// What was found.
        answer: Answer,
    },
    /// It is open again.
    AnswerTakenBack {
        /// Of which project.
        project: ProjectKey,
        /// What.
        check: Check,
    },
    /// A collection was begun, or is described in other words.
    CollectionDescribed {
        /// Which.
        collection: Slug,
        /// Its title.
        title: Texts,
        /// Its text, plain in paragraphs.
        text: Texts,
    },
    /// Its projects are these, in this order.
    CollectionArranged {
        /// Which.
        collection: Slug,
        /// Its projects.
        projects: Vec<ProjectKey>,
        /// The one whose picture is its cover; the first, where none is named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cover: Option<ProjectKey>,
    },
    /// Residents see it.
    CollectionPublished {
        /// Which.
        collection: Slug,
    },
    /// It is a draft again.
    CollectionWithdrawn {
        /// Which.
        collection: Slug,
    },
    /// It is no more.
    CollectionRemoved {
        /// Which.
        collection: Slug,
    },
}

/// What a fact says the last word on, until the next one about the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Aspect {
    /// In or out.
    Decision,
    /// Where it is.
    Place,
    /// Which it is the same as.
    Merge,
    /// When it comes first.
    Feature,
    /// In which order.
    Order,
    /// What the region says of it.
    Note,
    /// What was checked.
    Check(Check),
    /// What a collection is called.
    Description,
    /// What is in it.
    Arrangement,
    /// Who sees it.
    Publication,
    /// Whether it is there.
    Existence,
}

impl CurationFact {
    /// What it is about.
    pub fn subject(&self) -> Subject {
        match self {
            Self::FeaturesOrdered { .. } => Subject::Window,
            Self::ProjectDecided { project, .. }
            | Self::DecisionTakenBack { project }
            | Self::PlaceCorrected { project, .. }
            | Self::PlaceTakenBack { project }
            | Self::ProjectMerged { project, .. }
            | Self::MergeTakenBack { project }
            | Self::ProjectFeatured { project, .. }
            | Self::FeatureTakenBack { project }
            | Self::NoteWritten { project, .. }
            | Self::NoteTakenBack { project }
            | Self::CheckAnswered { project, .. }
            | Self::AnswerTakenBack { project, .. } => Subject::Project(project.clone()),
            Self::CollectionDescribed { collection, .. }
            | Self::CollectionArranged { collection, .. }
            | Self::CollectionPublished { collection }
            | Self::CollectionWithdrawn { collection }
            | Self::CollectionRemoved { collection } => Subject::Collection(collection.clone()),
        }
    }

    /// What of it.
    pub fn aspect(&self) -> Aspect {
        match self {
            Self::ProjectDecided { .. } | Self::DecisionTakenBack { .. } => Aspect::Decision,
            Self::PlaceCorrected { .. } | Self::PlaceTakenBack { .. } => Aspect::Place,
            Self::ProjectMerged { .. } | Self::MergeTakenBack { .. } => Aspect::Merge,
            Self::ProjectFeatured { .. } | Self::FeatureTakenBack { .. } => Aspect::Feature,
            Self::FeaturesOrdered { .. } => Aspect::Order,
            Self::NoteWritten { .. } | Self::NoteTakenBack { .. } => Aspect::Note,
            Self::CheckAnswered { check, .. } | Self::AnswerTakenBack { check, .. } => Aspect::Check(*check),
            Self::CollectionDescribed { .. } => Aspect::Description,
            Self::CollectionArranged { .. } => Aspect::Arrangement,
            Self::CollectionPublished { .. } | Self::CollectionWithdrawn { .. } => Aspect::Publication,
            Self::CollectionRemoved { .. } => Aspect::Existence,
        }
    }

    /// A word for it, as texts and addresses name it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::ProjectDecided { choice: Choice::Pin, .. } => "project-pinned",
            Self::ProjectDecided { choice: Choice::Hide, .. } => "project-hidden",
            Self::DecisionTakenBack { .. } => "decision-taken-back",
            Self::PlaceCorrected { .. } => "place-corrected",
            Self::PlaceTakenBack { .. } => "place-taken-back",
            Self::ProjectMerged { .. } => "project-merged",
            Self::MergeTakenBack { .. } => "merge-taken-back",
            Self::ProjectFeatured { .. } => "project-featured",
            Self::FeatureTakenBack { .. } => "feature-taken-back",
            Self::FeaturesOrdered { .. } => "features-ordered",
            Self::NoteWritten { .. } => "note-written",
            Self::NoteTakenBack { .. } => "note-taken-back",
            Self::CheckAnswered { .. } => "check-answered",
            Self::AnswerTakenBack { .. } => "answer-taken-back",
            Self::CollectionDescribed { .. } => "collection-described",
            Self::CollectionArranged { .. } => "collection-arranged",
            Self::CollectionPublished { .. } => "collection-published",
            Self::CollectionWithdrawn { .. } => "collection-withdrawn",
            Self::CollectionRemoved { .. } => "collection-removed",
        }
    }

    /// Whether it may change which projects are shown, or where they are.
    pub fn concerns_membership(&self) -> bool {
        matches!(self.aspect(), Aspect::Decision | Aspect::Place | Aspect::Merge)
    }
}
