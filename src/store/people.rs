//! People, what they wrote, the accounts that are paid and their sessions: one small JSON file each, in `people`, in a person's own
//! folder under `words`, in a region's under `payees`, and in `sessions` under the data folder.

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{PeopleStore, StoreError, files};
use crate::domain::call::{EntryWords, WordsId};
use crate::domain::payee::{Owner, Payee};
use crate::domain::person::{Person, PersonId, Session};
use crate::domain::project::{ProjectKey, RegionId};
use crate::domain::token::TokenHash;

/// What the files of accounts begin with.
const PROJECT: &str = "project.";
const ORGANISATION: &str = "organisation.";

/// The folders. Nobody but the node's own user may read them.
#[derive(Debug, Clone)]
pub struct PeopleFolder {
    people: PathBuf,
    words: PathBuf,
    payees: PathBuf,
    sessions: PathBuf,
}

impl PeopleFolder {
    /// Opens the folders under `data`, or makes them; what a crash left unfinished goes.
    pub fn open(data: &Path) -> Result<Self, StoreError> {
        let at = |name| data.join(name);
        let folder = Self { people: at("people"), words: at("words"), payees: at("payees"), sessions: at("sessions") };
        for path in [&folder.people, &folder.words, &folder.payees, &folder.sessions] {
            files::open(path)?;
        }
        for path in files::folders(&folder.words)?.into_iter().chain(files::folders(&folder.payees)?) {
            files::open(&path)?;
        }
        Ok(folder)
    }

    fn person_file(&self, id: &PersonId) -> PathBuf {
        self.people.join(format!("{id}.json"))
    }

    /// The folder of what a person wrote.
    fn words_of(&self, person: &PersonId) -> PathBuf {
        self.words.join(person.as_str())
    }

    fn words_file(&self, person: &PersonId, id: &WordsId) -> PathBuf {
        self.words_of(person).join(format!("{id}.json"))
    }

    /// The folder of a region's accounts, and the name of one.
    fn payee_file(&self, owner: &Owner) -> (PathBuf, PathBuf) {
        let (region, name) = match owner {
            Owner::Project(region, ProjectKey { host, id }) => (region, format!("{PROJECT}{host}.{id}")),
            Owner::Organisation(region, slug) => (region, format!("{ORGANISATION}{slug}")),
        };
        let folder = self.payees.join(region.as_str());
        let file = folder.join(format!("{name}.json"));
        (folder, file)
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
        // First what they wrote: as long as the person is known, erasing can be tried again.
        files::remove_folder(&self.words_of(id))?;
        files::remove(&self.person_file(id))
    }

    fn words(&self, person: &PersonId, id: &WordsId) -> Result<Option<EntryWords>, StoreError> {
        read(&self.words_file(person, id))
    }

    fn all_words(&self, person: &PersonId) -> Result<Vec<EntryWords>, StoreError> {
        let folder = self.words_of(person);
        if folder.is_dir() { all(&folder) } else { Ok(Vec::new()) }
    }

    fn keep_words(&self, person: &PersonId, id: &WordsId, words: &EntryWords) -> Result<(), StoreError> {
        files::open(&self.words_of(person))?;
        write(&self.words_file(person, id), words)
    }

    fn forget_words(&self, person: &PersonId, id: &WordsId) -> Result<bool, StoreError> {
        files::remove(&self.words_file(person, id))
    }

    fn payee(&self, owner: &Owner) -> Result<Option<Payee>, StoreError> {
        read(&self.payee_file(owner).1)
    }

    fn keep_payee(&self, owner: &Owner, payee: &Payee) -> Result<(), StoreError> {
        let (folder, file) = self.payee_file(owner);
        files::open(&folder)?;
        write(&file, payee)
    }

    fn forget_payee(&self, owner: &Owner) -> Result<bool, StoreError> {
        files::remove(&self.payee_file(owner).1)
    }

    fn payees(&self) -> Result<Vec<Owner>, StoreError> {
        let mut owners = Vec::new();
        for folder in files::folders(&self.payees)? {
            let region = folder.file_name().and_then(|name| name.to_str()?.parse::<RegionId>().ok());
            let Some(region) = region else { continue };
            let files = files::with_ending(&folder, "json")?;
            owners.extend(files.iter().filter_map(|file| owner(&region, file.file_stem()?.to_str()?)));
        }
        Ok(owners)
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
        files::remove(&self.session_file(token))
    }
}

/// Whose account a file is.
fn owner(region: &RegionId, name: &str) -> Option<Owner> {
    if let Some(project) = name.strip_prefix(PROJECT) {
        let (host, id) = project.split_once('.')?;
        let key = ProjectKey { host: host.parse().ok()?, id: id.parse().ok()? };
        return Some(Owner::Project(region.clone(), key));
    }
    Some(Owner::Organisation(region.clone(), name.strip_prefix(ORGANISATION)?.parse().ok()?))
}

/// Every record of a folder. One that cannot be read is left where it is, and told of.
fn all<T: DeserializeOwned>(folder: &Path) -> Result<Vec<T>, StoreError> {
    let mut records = Vec::new();
    for file in files::with_ending(folder, "json")? {
        match read(&file) {
            Ok(record) => records.extend(record),
            Err(error) => tracing::error!(%error, "a record of a person cannot be read"),
        }
    }
    Ok(records)
}

fn read<T: DeserializeOwned>(file: &Path) -> Result<Option<T>, StoreError> {
    let damaged = |error| StoreError::Damaged { file: file.display().to_string(), reason: format!("{error}") };
    files::read(file)?.map(|bytes| serde_json::from_slice(&bytes).map_err(damaged)).transpose()
}

fn write(file: &Path, record: &impl Serialize) -> Result<(), StoreError> {
    files::write(file, &serde_json::to_vec_pretty(record)?)
}

#[cfg(test)]
mod tests {
    use std::fs;
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
            quiet: Default::default(),
            watches: Vec::new(),
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
    fn what_a_person_wrote_goes_with_them() {
        let data = tempfile::tempdir().unwrap();
        let folder = PeopleFolder::open(data.path()).unwrap();
        let (ana, bo, id) = ("ana".parse().unwrap(), "bo".parse().unwrap(), "w1".parse().unwrap());
        let words = EntryWords { title: "Le banc".into(), ..EntryWords::default() };
        for person in [&ana, &bo] {
            folder.keep_words(person, &id, &words).unwrap();
        }
        folder.keep_person(&person("ana", "Ana")).unwrap();
        fs::write(data.path().join("words/bo/w2.new"), "{").unwrap();
        let folder = PeopleFolder::open(data.path()).unwrap();
        assert_eq!(folder.words(&ana, &id).unwrap(), Some(words.clone()));
        assert!(folder.forget_person(&ana).unwrap());
        assert!(!data.path().join("words/ana").exists() && !data.path().join("words/bo/w2.new").exists());
        assert_eq!((folder.words(&ana, &id).unwrap(), folder.words(&bo, &id).unwrap()), (None, Some(words)));
        assert!(folder.forget_words(&bo, &id).unwrap());
        assert!(!folder.forget_words(&bo, &id).unwrap());
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
