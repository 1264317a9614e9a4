//! What leaves the house, until it has left: letters with their addresses, secrets of webhooks, and how far each reader of
//! the journal has come; and residents without an account. One file a record, under `outbox`, `webhooks`, `residents` and
//! `keys` in the data folder; the first is in no backup.

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{StoreError, files};

/// A kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawer {
    /// Letters that wait to be sent: the only place where they are.
    Letters,
    /// The ids of letters that were sent or given up, so that none goes out twice.
    Gone,
    /// What became of letters that could not be delivered. No address.
    Undelivered,
    /// For each region, who is still to be told of what.
    Notices,
    /// For each webhook, how far it has come.
    Webhooks,
    /// For each webhook, what its deliveries are signed with.
    Secrets,
    /// Residents who offer help: their names, addresses and words.
    Helpers,
    /// Residents who follow something: their addresses.
    Followers,
    /// For each window, what its last weekly letter told.
    Weekly,
    /// What links in letters are made with, and certificates signed.
    Keys,
}

impl Drawer {
    const ALL: [Self; 10] = [
        Self::Letters,
        Self::Gone,
        Self::Undelivered,
        Self::Notices,
        Self::Webhooks,
        Self::Secrets,
        Self::Helpers,
        Self::Followers,
        Self::Weekly,
        Self::Keys,
    ];

    fn folder(self) -> &'static str {
        match self {
            Self::Letters => "outbox/letters",
            Self::Gone => "outbox/gone",
            Self::Undelivered => "outbox/undelivered",
            Self::Notices => "outbox/notices",
            Self::Webhooks => "webhooks/progress",
            Self::Secrets => "webhooks/secrets",
            Self::Helpers => "residents/helpers",
            Self::Followers => "residents/followers",
            Self::Weekly => "outbox/weekly",
            Self::Keys => "keys",
        }
    }
}

/// Records that may hold personal data or secrets: what is forgotten is gone for good. Names are made of lower-case letters,
/// digits and dashes. Calls block until it is on disk.
pub trait PostStore: Send + Sync {
    /// The names in a drawer, in order.
    fn names(&self, drawer: Drawer) -> Result<Vec<String>, StoreError>;

    /// One record.
    fn get(&self, drawer: Drawer, name: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Keeps a record, in place of the one before.
    fn keep(&self, drawer: Drawer, name: &str, record: &[u8]) -> Result<(), StoreError>;

    /// Forgets a record; whether there was one.
    fn forget(&self, drawer: Drawer, name: &str) -> Result<bool, StoreError>;
}

impl dyn PostStore {
    /// One record, read. One that cannot be read is left where it is, and told of.
    pub fn read<T: DeserializeOwned>(&self, drawer: Drawer, name: &str) -> Result<Option<T>, StoreError> {
        let Some(record) = self.get(drawer, name)? else { return Ok(None) };
        let read = serde_json::from_slice(&record);
        let told = |error: &serde_json::Error| {
            // Where it is, not what it holds: that may be personal.
            tracing::error!(?drawer, name, line = error.line(), column = error.column(), "a record cannot be read");
        };
        Ok(read.inspect_err(told).ok())
    }

    /// Keeps a record.
    pub fn write(&self, drawer: Drawer, name: &str, record: &impl Serialize) -> Result<(), StoreError> {
        self.keep(drawer, name, &serde_json::to_vec(record)?)
    }
}

/// The drawers as folders.
#[derive(Debug, Clone)]
pub struct PostFolder {
    folder: PathBuf,
}

impl PostFolder {
    /// Opens the folders under `data`, or makes them.
    pub fn open(data: &Path) -> Result<Self, StoreError> {
        for drawer in Drawer::ALL {
            files::open(&data.join(drawer.folder()))?;
        }
        Ok(Self { folder: data.to_owned() })
    }

    fn file(&self, drawer: Drawer, name: &str) -> Result<PathBuf, StoreError> {
        let legal = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if !(1..=128).contains(&name.len()) || !name.bytes().all(legal) {
            return Err(StoreError::Disk(format!("«{name}» cannot be a record's name")));
        }
        Ok(self.folder.join(drawer.folder()).join(format!("{name}.json")))
    }
}

impl PostStore for PostFolder {
    fn names(&self, drawer: Drawer) -> Result<Vec<String>, StoreError> {
        let files = files::with_ending(&self.folder.join(drawer.folder()), "json")?;
        let mut names: Vec<_> = files.iter().filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned())).collect();
        names.sort_unstable();
        Ok(names)
    }

    fn get(&self, drawer: Drawer, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        files::read(&self.file(drawer, name)?)
    }

    fn keep(&self, drawer: Drawer, name: &str, record: &[u8]) -> Result<(), StoreError> {
        files::write(&self.file(drawer, name)?, record)
    }

    fn forget(&self, drawer: Drawer, name: &str) -> Result<bool, StoreError> {
        files::remove(&self.file(drawer, name)?)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_record_is_kept_whole_and_forgotten_without_a_trace() {
        let data = tempfile::tempdir().unwrap();
        let post: &dyn PostStore = &PostFolder::open(data.path()).unwrap();
        post.write(Drawer::Letters, "a", &"first").unwrap();
        post.write(Drawer::Letters, "a", &"second").unwrap();
        let again: &dyn PostStore = &PostFolder::open(data.path()).unwrap();
        assert_eq!(again.read::<String>(Drawer::Letters, "a").unwrap().unwrap(), "second");
        assert_eq!(again.names(Drawer::Gone).unwrap(), [""; 0]);
        assert!(again.forget(Drawer::Letters, "a").unwrap());
        assert!(!again.forget(Drawer::Letters, "a").unwrap());
        assert_eq!(fs::read_dir(data.path().join("outbox/letters")).unwrap().count(), 0);
    }

    #[test]
    fn what_a_crash_left_unfinished_goes_and_what_cannot_be_read_stays() {
        let data = tempfile::tempdir().unwrap();
        PostFolder::open(data.path()).unwrap();
        fs::write(data.path().join("outbox/letters/a.new"), "\"hal").unwrap();
        fs::write(data.path().join("outbox/letters/b.json"), "\"hal").unwrap();
        let post: &dyn PostStore = &PostFolder::open(data.path()).unwrap();
        assert!(!data.path().join("outbox/letters/a.new").exists());
        assert_eq!(post.read::<String>(Drawer::Letters, "b").unwrap(), None);
        assert_eq!(post.names(Drawer::Letters).unwrap(), ["b"]);
    }

    #[test]
    fn no_name_leads_out_of_a_drawer_and_nobody_else_may_look_in() {
        let data = tempfile::tempdir().unwrap();
        let post: &dyn PostStore = &PostFolder::open(data.path()).unwrap();
        for name in ["", "../secrets/a", "A", "a.b", &"a".repeat(129)] {
            assert!(post.write(Drawer::Letters, name, &1).is_err(), "{name}");
        }
        post.write(Drawer::Secrets, "a", &"key").unwrap();
        let mode = |path: &str| fs::metadata(data.path().join(path)).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode("webhooks/secrets"), mode("webhooks/secrets/a.json")), (0o700, 0o600));
    }
}
