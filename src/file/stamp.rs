//! What tells that nothing in a folder changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Every file's name, time and length. Two that are equal mean that no file changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stamp(Vec<(PathBuf, Option<SystemTime>, u64)>);

impl Stamp {
    /// The present state of every file in the folder and in those below.
    pub fn of(folder: &Path) -> Self {
        let mut files = Vec::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
            for (path, metadata) in entries.filter_map(|entry| Some((entry.path(), fs::metadata(entry.path()).ok()?))) {
                if metadata.is_dir() {
                    folders.push(path);
                } else {
                    files.push((path, metadata.modified().ok(), metadata.len()));
                }
            }
        }
        files.sort();
        Self(files)
    }
}
