//! People and their sessions: one small JSON file each, in `people` and `sessions` under the data folder. A file is replaced
//! whole or not at all; and once it is removed nothing remains of it, which no journal and no database would promise.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{PeopleStore, StoreError};
use crate::domain::person::{Person, PersonId, Session};
use crate::domain::token::TokenHash;

/// The ending of a file that is being written: no record has it.
const UNFINISHED: &str = "new";

/// The two folders. Nobody but the node's own user may read them.
#[derive(Debug, Clone)]
pub struct PeopleFolder {
    people: PathBuf,
    sessions: PathBuf,
}

impl PeopleFolder {
    /// Opens the folders under `data`, or makes them; what a crash left unfinished goes.
    pub fn open(data: &Path) -> Result<Self, StoreError> {
        let folder = Self { people: data.join("people"), sessions: data.join("sessions") };
        for path in [&folder.people, &folder.sessions] {
            fs::DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(|error| refused(path, &error))?;
            for file in files(path, UNFINISHED)? {
                remove(&file)?;
            }
        }
        Ok(folder)
    }

    fn person_file(&self, id: &PersonId) -> PathBuf {
        self.people.join(format!("{id}.json"))
    }

    fn session_file(&self, token: &TokenHash) -> PathBuf {
        self.sessions.join(format!("{token}.json"))
    }
}

impl PeopleStore for PeopleFolder {
    fn people(&self) -> Result<Vec<Person>, StoreError> {
        all(&self.people)
    }

    fn person(&self, id: &PersonId) -> Result<Option<Person>, StoreError> {
        read(&self.person_file(id))
    }

    fn keep_person(&self, person: &Person) -> Result<(), StoreError> {
        write(&self.person_file(&person.id), person)
    }

    fn forget_person(&self, id: &PersonId) -> Result<bool, StoreError> {
        remove(&self.person_file(id))
    }

    fn sessions(&self) -> Result<Vec<Session>, StoreError> {
        all(&self.sessions)
    }

    fn session(&self, token: &TokenHash) -> Result<Option<Session>, StoreError> {
        read(&self.session_file(token))
    }

    fn keep_session(&self, session: &Session) -> Result<(), StoreError> {
        write(&self.session_file(&session.token), session)
    }

    fn forget_session(&self, token: &TokenHash) -> Result<bool, StoreError> {
        remove(&self.session_file(token))
    }
}

fn refused(path: &Path, error: &std::io::Error) -> StoreError {
    StoreError::Disk(format!("{}: {error}", path.display()))
}

/// The files in a folder with this ending.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, StoreError> {
    let entries = fs::read_dir(folder).map_err(|error| refused(folder, &error))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    Ok(paths.filter(|path| path.extension().is_some_and(|own| own == ending)).collect())
}

/// Every record of a folder. One that cannot be read is left where it is, and told of.
fn all<T: DeserializeOwned>(folder: &Path) -> Result<Vec<T>, StoreError> {
    let mut records = Vec::new();
    for file in files(folder, "json")? {
        match read(&file) {
            Ok(record) => records.extend(record),
            Err(error) => tracing::error!(%error, "a record of a person cannot be read"),
        }
    }
    Ok(records)
}

fn read<T: DeserializeOwned>(file: &Path) -> Result<Option<T>, StoreError> {
    let bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(refused(file, &error)),
    };
    let damaged = |error| StoreError::Damaged { file: file.display().to_string(), reason: format!("{error}") };
    serde_json::from_slice(&bytes).map(Some).map_err(damaged)
}

/// Writes beside the file, then puts it in its place: whoever reads meanwhile, or after a power cut, finds one of the two.
fn write(file: &Path, record: &impl Serialize) -> Result<(), StoreError> {
    let unfinished = file.with_extension(UNFINISHED);
    let text = serde_json::to_vec_pretty(record)?;
    let replaced = || -> std::io::Result<()> {
        let mut out = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
        out.write_all(&text)?;
        out.sync_all()?;
        fs::rename(&unfinished, file)?;
        sync_folder(file)
    };
    replaced().map_err(|error| {
        // Half a record of a person must not lie about.
        _ = fs::remove_file(&unfinished);
        refused(file, &error)
    })
}

/// Removes a file for good; whether there was one.
fn remove(file: &Path) -> Result<bool, StoreError> {
    match fs::remove_file(file) {
        Ok(()) => sync_folder(file).map(|()| true).map_err(|error| refused(file, &error)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(refused(file, &error)),
    }
}

/// A file's name is in its folder: it is there, or gone, for sure once the folder is on disk.
fn sync_folder(file: &Path) -> std::io::Result<()> {
    file.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use jiff::Timestamp;

    use super::*;
    use crate::domain::person::Identity;

    fn person(id: &str, name: &str) -> Person {
        Person {
            id: id.parse().unwrap(),
            identity: Identity { provider: "idp".parse().unwrap(), subject: id.into() },
            name: name.into(),
            email: None,
            language: None,
            holds: Vec::new(),
            since: Timestamp::UNIX_EPOCH,
            last: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_person_is_kept_whole_and_removed_without_a_trace() {
        let data = tempfile::tempdir().unwrap();
        let folder = PeopleFolder::open(data.path()).unwrap();
        folder.keep_person(&person("ana", "Ana")).unwrap();
        folder.keep_person(&person("ana", "Ana Roc")).unwrap();
        folder.keep_person(&person("bo", "Bo")).unwrap();
        let folder = PeopleFolder::open(data.path()).unwrap();
        assert_eq!(folder.person(&"ana".parse().unwrap()).unwrap().unwrap().name, "Ana Roc");
        assert_eq!(folder.people().unwrap().len(), 2);
        assert!(folder.forget_person(&"ana".parse().unwrap()).unwrap());
        assert!(!folder.forget_person(&"ana".parse().unwrap()).unwrap());
        let left: Vec<_> =
            fs::read_dir(data.path().join("people")).unwrap().map(|file| file.unwrap().file_name()).collect();
        assert_eq!(left, ["bo.json"]);
    }

    #[test]
    fn what_a_crash_left_unfinished_goes_and_what_is_damaged_stays_and_is_told() {
        let data = tempfile::tempdir().unwrap();
        PeopleFolder::open(data.path()).unwrap();
        fs::write(data.path().join("people/ana.new"), "{\"name\": \"An").unwrap();
        fs::write(data.path().join("people/bo.json"), "{\"name\": \"B").unwrap();
        let folder = PeopleFolder::open(data.path()).unwrap();
        assert!(!data.path().join("people/ana.new").exists());
        assert!(matches!(folder.person(&"bo".parse().unwrap()), Err(StoreError::Damaged { .. })));
        assert_eq!(folder.people().unwrap(), []);
        assert!(data.path().join("people/bo.json").exists());
    }

    #[test]
    fn nobody_else_on_the_machine_may_read_of_people() {
        let data = tempfile::tempdir().unwrap();
        PeopleFolder::open(data.path()).unwrap().keep_person(&person("ana", "Ana")).unwrap();
        let mode = |path: &str| fs::metadata(data.path().join(path)).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode("people"), mode("people/ana.json")), (0o700, 0o600));
    }
}
