//! What the console's pages show.

mod collections;
mod features;
mod front;
mod history;
mod project;
mod projects;
mod sync;
mod trail;
mod verdict;

pub use collections::{
    CollectionPage, CollectionsPage, NewCollectionPage, Part as CollectionPart, Sent as SentOfCollection,
};
pub use features::{FeaturePage, FeaturesPage};
pub use front::{Attention, FrontPage};
pub use history::{Found as FoundHistory, HistoryPage, Wanted as WantedHistory};
pub use project::{Known as KnownProject, Part as ProjectPart, ProjectPage, Sent as SentOfProject};
pub use projects::{ProjectsPage, UNCHECKED};
pub use sync::{SyncPage, facts as sync_facts};
pub use trail::{Names, TrailView, kind};
