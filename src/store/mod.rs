//! What is kept on disk. The only module that names a storage engine.

mod sled;

pub use sled::Sled;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::project::{Detail, HostId, Project, ProjectKey};

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

/// Why something could not be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder is in use by another process.
    #[error("the data in {0} is in use: another node runs on it. Stop that one, or choose another folder")]
    InUse(String),
    /// The disk or the file system refused.
    #[error("the data folder refuses: {0}. Check free space and permissions")]
    Disk(String),
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
    /// A record that cannot be written as JSON.
    #[error("a record cannot be written: {0}")]
    Record(#[from] serde_json::Error),
}
