//! What the console's pages show.

mod afterwards;
mod calls;
mod collections;
mod events;
mod features;
mod front;
mod funds;
mod history;
mod members;
mod needs;
mod outgoing;
mod project;
mod projects;
mod sync;
mod trail;
mod verdict;

pub use afterwards::SequelsPage;
pub use calls::{
    CallForm, CallOverview, CallsOverview, EntryPage, InviteForm, JurorsForm, JuryList, MarkPage, WithdrawForm,
};
pub(in crate::web::page) use calls::{OutcomeView, ReadingView};
pub(in crate::web) use calls::{calls_waiting, entries_arrived};
pub use collections::{
    CollectionPage, CollectionsPage, NewCollectionPage, Part as CollectionPart, Sent as SentOfCollection,
};
pub(in crate::web) use events::events_waiting;
pub use events::{CancelForm, EventForm, EventView, EventsList, MoveForm};
pub(in crate::web::page) use events::{TimeFields, venue};
pub use features::{FeaturePage, FeaturesPage};
pub use front::{Attention, FrontPage};
pub use funds::{AllocationDesk, FundDesk, FundsPage};
pub use history::{Found as FoundHistory, HistoryPage, Wanted as WantedHistory};
pub use members::{Member, MembersPage};
pub use needs::AllNeeds;
pub use outgoing::{OutgoingPage, WebhookPage};
pub use project::{Known as KnownProject, Part as ProjectPart, ProjectPage, Sent as SentOfProject};
pub use projects::{ProjectsPage, UNCHECKED};
pub use sync::{SyncPage, facts as sync_facts};
pub use trail::{Names, TrailView, kind};
