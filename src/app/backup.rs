//! Backups: one compressed archive with every journal, what is kept of people, and the files that people wrote. Made while
//! the node runs: journals only grow, so whatever part of one is read is a journal. Catalogs and pictures come from hosts
//! and are left out; so are sessions, because a restored backup should sign nobody in, and letters that wait, because it should
//! send none again.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Component, Path, PathBuf};
use std::time::{Duration, SystemTime};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use tar::{Archive, Builder, EntryType, Header};

use super::journal::mend::{self, NotImported};
use crate::domain::journal::LineHash;
use crate::domain::project::RegionId;
use crate::store::{JournalStore, StoreError};

/// The version of the archive's form.
const VERSION: u32 = 1;
/// Last in the archive: without it the archive was cut short.
const MANIFEST: &str = "backup.json";
/// Folders of the data folder that are not backed up.
const LEFT_OUT: [&str; 5] = ["catalog", "journal", "outbox", "pictures", "sessions"];
/// Residents who may not have said yes yet.
const UNSURE: [&str; 2] = ["data/residents/followers", "data/residents/helpers"];
/// The lines of a journal come in files of about this size.
const PART_BYTES: usize = 8 * 1024 * 1024;

/// Where the things to be backed up are, or are to be put.
#[derive(Debug, Clone, Copy)]
pub struct Places<'a> {
    /// The data folder.
    pub data: &'a Path,
    /// The folder of regions.
    pub regions: &'a Path,
    /// The folder of themes.
    pub themes: &'a Path,
}

/// What an archive says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    version: u32,
    /// When it was begun.
    pub made: Timestamp,
    /// How each journal ends in it.
    pub journals: BTreeMap<RegionId, Last>,
}

/// How a journal ends in an archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Last {
    /// How many records it has.
    pub records: u64,
    /// The hash of the last.
    pub hash: LineHash,
}

/// Why there is no backup, or why it cannot be restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// A file could not be read or written.
    #[error("{path}: {error}")]
    File {
        /// Which.
        path: String,
        /// Why.
        error: io::Error,
    },
    /// The archive is not one, or was cut short.
    #[error("this is no whole backup: {0}. Nothing was restored")]
    Unreadable(String),
    /// Made by a later version.
    #[error("this backup has the form {0}, this Oriel reads form {VERSION}: use a newer one. Nothing was restored")]
    Newer(u32),
    /// There is something already.
    #[error("{0} is not empty: restore into a folder of its own. Nothing was restored")]
    NotEmpty(String),
    /// A journal in the archive is damaged.
    #[error("the journal of {region}: {error}")]
    Journal {
        /// Whose.
        region: RegionId,
        /// What is wrong.
        error: Box<NotImported>,
    },
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Writes a backup to `out`.
pub fn write(
    journals: &dyn JournalStore,
    places: Places<'_>,
    now: Timestamp,
    out: &mut dyn Write,
) -> Result<Manifest, BackupError> {
    let mut archive = Builder::new(GzEncoder::new(out, Compression::default()));
    let mut manifest = Manifest { version: VERSION, made: now, journals: BTreeMap::new() };
    for region in journals.regions()? {
        if let Some(last) = add_journal(&mut archive, journals, &region)? {
            manifest.journals.insert(region, last);
        }
    }
    // People after journals: whoever a record names was known before it was written.
    for folder in folders(places.data)? {
        add_folder(&mut archive, &Path::new("data").join(&folder), &places.data.join(&folder))?;
    }
    add_folder(&mut archive, Path::new("regions"), places.regions)?;
    add_folder(&mut archive, Path::new("themes"), places.themes)?;
    let told = serde_json::to_vec_pretty(&manifest).map_err(StoreError::from)?;
    add(&mut archive, Path::new(MANIFEST), &told)?;
    let finish = || archive.into_inner()?.finish()?.flush();
    finish().map_err(|error| BackupError::File { path: "the archive".into(), error })?;
    Ok(manifest)
}

fn add_journal(
    archive: &mut Builder<impl Write>,
    journals: &dyn JournalStore,
    region: &RegionId,
) -> Result<Option<Last>, BackupError> {
    let (mut part, mut last, mut number, mut failed) = (Vec::new(), None, 1, Ok(()));
    let mut put = |part: &mut Vec<u8>| {
        let path = PathBuf::from(format!("journal/{region}/{number:08}.jsonl"));
        number += 1;
        add(archive, &path, &std::mem::take(part))
    };
    journals.read(region, 0, &mut |seq, line| {
        part.extend_from_slice(line);
        part.push(b'\n');
        last = Some(Last { records: seq, hash: LineHash::of(line) });
        if part.len() >= PART_BYTES {
            failed = put(&mut part);
        }
        failed.is_ok()
    })?;
    failed?;
    if !part.is_empty() {
        put(&mut part)?;
    }
    Ok(last)
}

fn add(archive: &mut Builder<impl Write>, path: &Path, bytes: &[u8]) -> Result<(), BackupError> {
    let mut header = Header::new_gnu();
    header.set_size(bytes.len() as u64);
    header.set_mode(0o600);
    header.set_entry_type(EntryType::Regular);
    let added = archive.append_data(&mut header, path, bytes);
    added.map_err(|error| BackupError::File { path: path.display().to_string(), error })
}

/// The folders of the data folder that are backed up.
fn folders(data: &Path) -> Result<Vec<String>, BackupError> {
    let refused = |error| BackupError::File { path: data.display().to_string(), error };
    let entries = fs::read_dir(data).map_err(refused)?.filter_map(Result::ok).filter(|entry| entry.path().is_dir());
    let mut names: Vec<_> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| !LEFT_OUT.contains(&name.as_str()));
    names.sort();
    Ok(names)
}

/// Adds every file under `folder`. What is removed meanwhile is left out: it was meant to go.
fn add_folder(archive: &mut Builder<impl Write>, name: &Path, folder: &Path) -> Result<(), BackupError> {
    let refused = |path: &Path, error| BackupError::File { path: path.display().to_string(), error };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(refused(folder, error)),
    };
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        let Some(last) = path.file_name() else { continue };
        let name = name.join(last);
        if path.is_dir() {
            add_folder(archive, &name, &path)?;
            continue;
        }
        match fs::read(&path) {
            // Who did not say yes yet will be forgotten within two days, and not come back from an archive.
            Ok(bytes) if UNSURE.iter().any(|unsure| name.starts_with(unsure)) && !is_confirmed(&bytes) => {}
            Ok(bytes) => add(archive, &name, &bytes)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(refused(&path, error)),
        }
    }
    Ok(())
}

/// Removes the archives of a folder that are named like ours, `oriel-*.tar.gz`, and are so many days old or older; which.
/// `new` stays whatever its age: without it there might be none.
pub fn prune(folder: &Path, new: &Path, days: u16, now: SystemTime) -> Result<Vec<PathBuf>, BackupError> {
    let refused = |path: &Path, error| BackupError::File { path: path.display().to_string(), error };
    let entries = fs::read_dir(folder).map_err(|error| refused(folder, error))?;
    let mut removed = Vec::new();
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let is_ours = name.starts_with("oriel-") && name.ends_with(".tar.gz") && Some(name.as_ref()) != new.file_name();
        let modified = fs::metadata(&path).and_then(|told| told.modified()).map_err(|error| refused(&path, error))?;
        let age = now.duration_since(modified).unwrap_or_default();
        if is_ours && age >= Duration::from_secs(u64::from(days) * 24 * 3600) {
            fs::remove_file(&path).map_err(|error| refused(&path, error))?;
            removed.push(path);
        }
    }
    removed.sort();
    Ok(removed)
}

fn is_confirmed(record: &[u8]) -> bool {
    let read = serde_json::from_slice::<serde_json::Value>(record);
    // A record that cannot be read is kept as it is: somebody may mend it.
    read.map_or(true, |record| record.get("confirmed").is_some_and(|at| !at.is_null()))
}

/// What was restored, and what was left alone.
#[derive(Debug)]
pub struct Restored {
    /// What the archive says of itself.
    pub manifest: Manifest,
    /// Folders of the archive that were not written, because there are files in their place.
    pub left: Vec<PathBuf>,
}

/// Restores an archive into an empty data folder. Regions and themes are written where there are none yet. `journals` opens
/// the journals of the data folder once everything has been verified.
pub fn restore(
    archive: impl Fn() -> io::Result<Box<dyn Read>>,
    places: Places<'_>,
    journals: impl FnOnce(&Path) -> Result<Box<dyn JournalStore>, StoreError>,
) -> Result<Restored, BackupError> {
    if holds_files(places.data) {
        return Err(BackupError::NotEmpty(places.data.display().to_string()));
    }
    let (manifest, texts) = verify(&archive)?;
    let store = journals(places.data)?;
    for (region, text) in &texts {
        mend::import(&*store, region, text)
            .map_err(|error| BackupError::Journal { region: region.clone(), error: Box::new(error) })?;
    }
    let left: Vec<_> = [places.regions, places.themes].into_iter().filter(|folder| holds_files(folder)).collect();
    each(&archive, |path, bytes| {
        let mut parts = path.components();
        let under = match parts.next() {
            Some(Component::Normal(first)) if first == "data" => places.data,
            Some(Component::Normal(first)) if first == "regions" => places.regions,
            Some(Component::Normal(first)) if first == "themes" => places.themes,
            _ => return Ok(()),
        };
        if left.contains(&under) {
            return Ok(());
        }
        let file = under.join(parts.as_path());
        let write = || {
            file.parent().map_or(Ok(()), fs::create_dir_all)?;
            // Names of people and keys: for the node's own user.
            let mode = if under == places.data { 0o600 } else { 0o644 };
            let mut out = fs::OpenOptions::new().write(true).create_new(true).mode(mode).open(&file)?;
            out.write_all(&bytes)?;
            out.sync_all()
        };
        write().map_err(|error| BackupError::File { path: file.display().to_string(), error })
    })?;
    Ok(Restored { manifest, left: left.into_iter().map(Path::to_path_buf).collect() })
}

/// Reads a whole archive: every journal's chain, and that each ends where the archive says.
fn verify(
    archive: &impl Fn() -> io::Result<Box<dyn Read>>,
) -> Result<(Manifest, BTreeMap<RegionId, String>), BackupError> {
    let (mut manifest, mut texts) = (None, BTreeMap::<RegionId, String>::new());
    each(archive, |path, bytes| {
        if path == Path::new(MANIFEST) {
            let read = serde_json::from_slice::<Manifest>(&bytes);
            manifest = Some(read.map_err(|error| BackupError::Unreadable(error.to_string()))?);
        } else if let Ok(part) = path.strip_prefix("journal") {
            let name = part.parent().and_then(Path::to_str).and_then(|name| name.parse::<RegionId>().ok());
            let text = String::from_utf8(bytes).ok();
            let (Some(region), Some(text)) = (name, text) else {
                return Err(BackupError::Unreadable(format!("{} is no journal", path.display())));
            };
            texts.entry(region).or_default().push_str(&text);
        }
        Ok(())
    })?;
    let manifest = manifest.ok_or_else(|| BackupError::Unreadable("its end is missing".into()))?;
    if manifest.version != VERSION {
        return Err(BackupError::Newer(manifest.version));
    }
    for (region, last) in &manifest.journals {
        let text = texts.get(region).map(String::as_str).unwrap_or_default();
        let end = mend::read(region, text).map_err(|closed| BackupError::Journal {
            region: region.clone(),
            error: Box::new(NotImported::Damaged(closed)),
        })?;
        if (Last { records: end.seq, hash: end.hash }) != *last {
            return Err(BackupError::Unreadable(format!("the journal of {region} does not end where it should")));
        }
    }
    if let Some(stray) = texts.keys().find(|region| !manifest.journals.contains_key(*region)) {
        return Err(BackupError::Unreadable(format!("it does not vouch for the journal of {stray}")));
    }
    Ok((manifest, texts))
}

/// Every file of an archive, in order. A path that leads out of the archive is refused.
fn each(
    archive: &impl Fn() -> io::Result<Box<dyn Read>>,
    mut take: impl FnMut(&Path, Vec<u8>) -> Result<(), BackupError>,
) -> Result<(), BackupError> {
    let unreadable = |error: io::Error| BackupError::Unreadable(error.to_string());
    let mut archive = Archive::new(GzDecoder::new(archive().map_err(unreadable)?));
    for entry in archive.entries().map_err(unreadable)? {
        let mut entry = entry.map_err(unreadable)?;
        let path = entry.path().map_err(unreadable)?.into_owned();
        let is_plain = path.components().all(|part| matches!(part, Component::Normal(_)));
        if !is_plain || entry.header().entry_type() != EntryType::Regular {
            return Err(BackupError::Unreadable(format!("{} has no place in a backup", path.display())));
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(unreadable)?;
        take(&path, bytes)?;
    }
    // The checksum of the whole stands at its end, after all files.
    io::copy(&mut archive.into_inner(), &mut io::sink()).map_err(unreadable)?;
    Ok(())
}

fn holds_files(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some())
}
