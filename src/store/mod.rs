//! What is kept on disk. The only module that names a storage engine.

mod files;
mod journal;
mod people;
mod post;
mod sled;

pub use journal::SledJournal;
pub use people::PeopleFolder;
pub use post::{Drawer, PostFolder, PostStore};
pub use sled::Sled;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::call::{EntryWords, WordsId};
use crate::domain::payee::{Owner, Payee};
use crate::domain::person::{Person, PersonId, Session};
use crate::domain::project::{Detail, HostId, Project, ProjectKey, RegionId};
use crate::domain::token::TokenHash;

/// A project as last seen on its host.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sight {
    /// What the host said.
    pub project: Project,
    /// When it said so.
    pub seen: Timestamp,
    /// Since when the host no longer knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gone: Option<Timestamp>,
    /// What a list said of it when it was read: while a list says the same, nothing changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<u64>,
}

/// The catalog on disk. It is a cache of what hosts said: it may be lost, and is then read again from them. Calls block.
pub trait CatalogStore: Send + Sync {
    /// Every project of a host. Records that cannot be read are left out and logged; they will be fetched again.
    fn projects(&self, host: &HostId) -> Result<Vec<Sight>, StoreError>;

    /// What only a project's own page shows.
    fn detail(&self, key: &ProjectKey) -> Result<Option<Detail>, StoreError>;

    /// Keeps what was seen, and with a detail, that too; both or neither.
    fn keep(&self, sight: &Sight, detail: Option<&Detail>) -> Result<(), StoreError>;

    /// How far the sync of a host has come, as `sync` wrote it.
    fn progress(&self, host: &HostId) -> Result<Option<Vec<u8>>, StoreError>;

    /// Keeps how far the sync of a host has come.
    fn keep_progress(&self, host: &HostId, progress: &[u8]) -> Result<(), StoreError>;

    /// Returns when everything kept so far is on disk.
    fn flush(&self) -> Result<(), StoreError>;
}

/// A key and its record, as whoever keeps them wrote them.
pub type Keyed = (Vec<u8>, Vec<u8>);

/// What is known of pictures, on disk: short records under short keys, as `pictures` wrote them. It may be lost with the
/// pictures, which are then fetched again. Calls block.
pub trait PictureStore: Send + Sync {
    /// Every key and its record.
    fn pictures(&self) -> Result<Vec<Keyed>, StoreError>;

    /// Keeps a record.
    fn keep_picture(&self, key: &[u8], record: &[u8]) -> Result<(), StoreError>;

    /// Forgets a record.
    fn forget_picture(&self, key: &[u8]) -> Result<(), StoreError>;
}

/// People and the browsers they are signed in with. What is forgotten is gone for good. Calls block until it is on disk.
pub trait PeopleStore: Send + Sync {
    /// Everybody. A record that cannot be read is left out and logged.
    fn people(&self) -> Result<Vec<Person>, StoreError>;

    /// One of them.
    fn person(&self, id: &PersonId) -> Result<Option<Person>, StoreError>;

    /// Keeps what is known of a person.
    fn keep_person(&self, person: &Person) -> Result<(), StoreError>;

    /// Forgets a person and everything they wrote; whether there was one.
    fn forget_person(&self, id: &PersonId) -> Result<bool, StoreError>;

    /// What a person wrote under this id.
    fn words(&self, person: &PersonId, id: &WordsId) -> Result<Option<EntryWords>, StoreError>;

    /// Everything that a person wrote.
    fn all_words(&self, person: &PersonId) -> Result<Vec<EntryWords>, StoreError>;

    /// Keeps what a person wrote.
    fn keep_words(&self, person: &PersonId, id: &WordsId, words: &EntryWords) -> Result<(), StoreError>;

    /// Forgets what a person wrote; whether there was anything.
    fn forget_words(&self, person: &PersonId, id: &WordsId) -> Result<bool, StoreError>;

    /// An account that is paid, or pays.
    fn payee(&self, owner: &Owner) -> Result<Option<Payee>, StoreError>;

    /// Keeps an account in place of the one before.
    fn keep_payee(&self, owner: &Owner, payee: &Payee) -> Result<(), StoreError>;

    /// Forgets an account; whether there was one.
    fn forget_payee(&self, owner: &Owner) -> Result<bool, StoreError>;

    /// Whose accounts are known.
    fn payees(&self) -> Result<Vec<Owner>, StoreError>;

    /// Every session.
    fn sessions(&self) -> Result<Vec<Session>, StoreError>;

    /// The session with this token's hash.
    fn session(&self, token: &TokenHash) -> Result<Option<Session>, StoreError>;

    /// Keeps a session.
    fn keep_session(&self, session: &Session) -> Result<(), StoreError>;

    /// Ends a session; whether there was one.
    fn forget_session(&self, token: &TokenHash) -> Result<bool, StoreError>;
}

/// A line to be added to a region's journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLine {
    /// Whose.
    pub region: RegionId,
    /// Its number, the one after the last.
    pub seq: u64,
    /// The record, as `domain::journal` wrote it.
    pub line: Vec<u8>,
}

/// The journals of all regions on disk: lines that are only ever added. Calls block; one thread appends.
pub trait JournalStore: Send + Sync {
    /// The regions that have lines.
    fn regions(&self) -> Result<Vec<RegionId>, StoreError>;

    /// Gives `each` the lines after number `after`, in order, until it answers no.
    fn read(&self, region: &RegionId, after: u64, each: &mut dyn FnMut(u64, &[u8]) -> bool) -> Result<(), StoreError>;

    /// Gives `each` the lines before number `before`, the last first, until it answers no.
    fn read_back(
        &self,
        region: &RegionId,
        before: u64,
        each: &mut dyn FnMut(u64, &[u8]) -> bool,
    ) -> Result<(), StoreError>;

    /// Adds all of these lines or none; they are on the disk when it returns. A number that is taken is refused: someone
    /// else wrote meanwhile.
    fn append(&self, lines: &[NewLine]) -> Result<(), StoreError>;

    /// Takes away the lines from number `from` on, and the snapshot.
    fn cut(&self, region: &RegionId, from: u64) -> Result<(), StoreError>;

    /// The last snapshot of a region's state, as `app` wrote it. It may be lost: the lines are all it came from.
    fn snapshot(&self, region: &RegionId) -> Result<Option<Vec<u8>>, StoreError>;

    /// Keeps a snapshot in place of the one before.
    fn keep_snapshot(&self, region: &RegionId, snapshot: &[u8]) -> Result<(), StoreError>;
}

/// Why something could not be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder is in use by another process.
    #[error("the data in {0} is in use: another node runs on it. Stop that one, or choose another folder")]
    InUse(String),
    /// The disk or the file system refused.
    #[error("the data folder refuses: {0}. Check free space and permissions")]
    Disk(String),
    /// Too little is free to write safely.
    #[error(
        "the disk of {folder} is full: {} MB are free. Nothing was written. Make room, then try again",
        .free / 1_000_000
    )]
    Full {
        /// Where it is.
        folder: String,
        /// Free bytes.
        free: u64,
    },
    /// Someone else wrote this number first.
    #[error("line {seq} of the journal of {region} was written by someone else meanwhile: try again")]
    Taken {
        /// Whose journal.
        region: RegionId,
        /// The number.
        seq: u64,
    },
    /// Written by a later version.
    #[error(
        "the data in {folder} has format {found}; this version reads format {known}. Use a newer version, or another folder"
    )]
    Format {
        /// Where it is.
        folder: String,
        /// What was found.
        found: String,
        /// What is read here.
        known: &'static str,
    },
    /// A file that somebody else wrote, or half of one.
    #[error("{file} cannot be read: {reason}. Restore it from a backup, or remove it")]
    Damaged {
        /// Which.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A record that cannot be written as JSON.
    #[error("a record cannot be written: {0}")]
    Record(#[from] serde_json::Error),
}
