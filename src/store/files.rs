//! Small records as files, one each: a file is replaced whole or not at all, and once it is removed nothing remains of it,
//! which no journal and no database would promise. Nobody but the node's own user may read them.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::StoreError;

/// The ending of a file that is being written: no record has it.
const UNFINISHED: &str = "new";

/// Makes a folder if there is none; what a crash left unfinished in it goes.
pub(super) fn open(folder: &Path) -> Result<(), StoreError> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|error| refused(folder, &error))?;
    for file in with_ending(folder, UNFINISHED)? {
        remove(&file)?;
    }
    Ok(())
}

/// The files in a folder with this ending.
pub(super) fn with_ending(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, StoreError> {
    let entries = fs::read_dir(folder).map_err(|error| refused(folder, &error))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    Ok(paths.filter(|path| path.extension().is_some_and(|own| own == ending)).collect())
}

/// The folders in a folder.
pub(super) fn folders(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let entries = fs::read_dir(folder).map_err(|error| refused(folder, &error))?;
    Ok(entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir()).collect())
}

/// What a file holds; nothing where there is none.
pub(super) fn read(file: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    match fs::read(file) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(refused(file, &error)),
    }
}

/// Writes beside the file, then puts it in its place: whoever reads meanwhile, or after a power cut, finds one of the two.
pub(super) fn write(file: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let unfinished = file.with_extension(UNFINISHED);
    let replaced = || -> std::io::Result<()> {
        let mut out = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
        out.write_all(bytes)?;
        out.sync_all()?;
        fs::rename(&unfinished, file)?;
        sync_folder(file)
    };
    replaced().map_err(|error| {
        // Half a record must not lie about: it may tell of a person.
        _ = fs::remove_file(&unfinished);
        refused(file, &error)
    })
}

/// Removes a file for good; whether there was one.
pub(super) fn remove(file: &Path) -> Result<bool, StoreError> {
    match fs::remove_file(file) {
        Ok(()) => sync_folder(file).map(|()| true).map_err(|error| refused(file, &error)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(refused(file, &error)),
    }
}

/// Removes a folder and its files for good, if there is one.
pub(super) fn remove_folder(folder: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(folder) {
        Ok(()) => sync_folder(folder).map_err(|error| refused(folder, &error)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(refused(folder, &error)),
    }
}

/// A file's name is in its folder: it is there, or gone, for sure once the folder is on disk.
fn sync_folder(file: &Path) -> std::io::Result<()> {
    file.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

fn refused(path: &Path, error: &std::io::Error) -> StoreError {
    StoreError::Disk(format!("{}: {error}", path.display()))
}
