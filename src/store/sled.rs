//! The catalog in sled: per host a tree of projects, a tree of details and one record of progress. JSON, so that fields
//! may come and go with their defaults. And one tree for pictures.

use std::path::Path;

use serde::de::DeserializeOwned;
use sled::transaction::{ConflictableTransactionError, TransactionError, Transactional};

use super::{CatalogStore, Keyed, PictureStore, Sight, StoreError};
use crate::domain::project::{Detail, HostId, ProjectKey};

/// The format of the records below.
const FORMAT: &str = "1";
/// The tree of pictures. No host's tree is called so: theirs have a slash.
const PICTURES: &str = "pictures";
/// What sled may hold in memory: projects are held by the catalog itself, so this is for details alone.
const CACHE_BYTES: u64 = 32 * 1024 * 1024;

/// A folder with a sled database. Its background thread writes out twice a second; `flush` is called at the end.
#[derive(Debug, Clone)]
pub struct Sled {
    db: sled::Db,
}

impl Sled {
    /// Opens the folder, or makes it.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        Ok(Self { db: open(&folder.join("catalog"), FORMAT, CACHE_BYTES)? })
    }

    fn tree(&self, host: &HostId, what: &str) -> Result<sled::Tree, StoreError> {
        Ok(self.db.open_tree(format!("{host}/{what}"))?)
    }
}

/// Opens a database in a folder of its own, or makes it; refuses one of another format.
pub(super) fn open(folder: &Path, format: &'static str, cache_bytes: u64) -> Result<sled::Db, StoreError> {
    let named = || folder.display().to_string();
    std::fs::create_dir_all(folder).map_err(|error| StoreError::Disk(format!("{}: {error}", named())))?;
    let config = sled::Config::new().path(folder).cache_capacity(cache_bytes);
    let db = config.open().map_err(|error| match error {
        sled::Error::Io(error) if error.kind() == std::io::ErrorKind::WouldBlock => StoreError::InUse(named()),
        sled::Error::Io(error) if error.to_string().contains("lock") => StoreError::InUse(named()),
        error => StoreError::from(error),
    })?;
    match db.get("format")? {
        None => drop(db.insert("format", format)?),
        Some(found) if *found == *format.as_bytes() => {}
        Some(found) => {
            let found = String::from_utf8_lossy(&found).into_owned();
            return Err(StoreError::Format { folder: named(), found, known: format });
        }
    }
    Ok(db)
}

/// A record, or nothing where it was written by something else: the catalog is a cache, what is lost is fetched again.
fn read<T: DeserializeOwned>(key: &[u8], record: &[u8]) -> Option<T> {
    let read = serde_json::from_slice(record);
    read.inspect_err(|error| {
        tracing::warn!(key = %String::from_utf8_lossy(key), %error, "a kept record cannot be read and will be fetched again");
    })
    .ok()
}

impl CatalogStore for Sled {
    fn projects(&self, host: &HostId) -> Result<Vec<Sight>, StoreError> {
        let records = self.tree(host, "projects")?.iter().collect::<Result<Vec<_>, _>>()?;
        // Reading is most of a start with many projects: one half on each of two cores.
        let (left, right) = records.split_at(records.len() / 2);
        let sights = |records: &[(sled::IVec, sled::IVec)]| -> Vec<Sight> {
            records.iter().filter_map(|(key, record)| read(key, record)).collect()
        };
        Ok(std::thread::scope(|scope| {
            let right = scope.spawn(|| sights(right));
            let mut all = sights(left);
            all.extend(right.join().unwrap_or_default());
            all
        }))
    }

    fn detail(&self, key: &ProjectKey) -> Result<Option<Detail>, StoreError> {
        let id = key.id.as_str();
        let record = self.tree(&key.host, "details")?.get(id)?;
        Ok(record.and_then(|record| read(id.as_bytes(), &record)))
    }

    fn keep(&self, sight: &Sight, detail: Option<&Detail>) -> Result<(), StoreError> {
        let key = &sight.project.key;
        let id = key.id.as_str();
        let projects = self.tree(&key.host, "projects")?;
        let head = serde_json::to_vec(sight)?;
        let Some(detail) = detail.map(serde_json::to_vec).transpose()? else {
            projects.insert(id, head)?;
            return Ok(());
        };
        let both = (&projects, &self.tree(&key.host, "details")?);
        let kept = both.transaction(|(projects, details)| {
            projects.insert(id, head.as_slice())?;
            details.insert(id, detail.as_slice())?;
            Ok::<_, ConflictableTransactionError<StoreError>>(())
        });
        kept.map_err(|error| match error {
            TransactionError::Abort(error) => error,
            TransactionError::Storage(error) => error.into(),
        })
    }

    fn progress(&self, host: &HostId) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.db.get(format!("{host}/progress"))?.map(|record| record.to_vec()))
    }

    fn keep_progress(&self, host: &HostId, progress: &[u8]) -> Result<(), StoreError> {
        self.db.insert(format!("{host}/progress"), progress)?;
        Ok(())
    }

    fn flush(&self) -> Result<(), StoreError> {
        self.db.flush()?;
        Ok(())
    }
}

impl PictureStore for Sled {
    fn pictures(&self) -> Result<Vec<Keyed>, StoreError> {
        let records = self.db.open_tree(PICTURES)?;
        Ok(records
            .iter()
            .map(|pair| pair.map(|(key, record)| (key.to_vec(), record.to_vec())))
            .collect::<Result<_, _>>()?)
    }

    fn keep_picture(&self, key: &[u8], record: &[u8]) -> Result<(), StoreError> {
        self.db.open_tree(PICTURES)?.insert(key, record)?;
        Ok(())
    }

    fn forget_picture(&self, key: &[u8]) -> Result<(), StoreError> {
        self.db.open_tree(PICTURES)?.remove(key)?;
        Ok(())
    }
}

impl From<sled::Error> for StoreError {
    fn from(error: sled::Error) -> Self {
        Self::Disk(error.to_string())
    }
}
