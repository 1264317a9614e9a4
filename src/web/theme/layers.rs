//! The layers of a theme: its folder over its parent's, down to the one without a parent; a region's own folder over all.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders of a theme, the lowest first.
#[derive(Debug, Clone)]
pub(super) struct Layers {
    folders: Vec<PathBuf>,
}

impl Layers {
    /// These folders, the lowest first.
    pub(super) fn new(folders: Vec<PathBuf>) -> Self {
        Self { folders }
    }

    /// The same with another folder over them.
    pub(super) fn under(&self, folder: PathBuf) -> Self {
        Self { folders: self.folders.iter().cloned().chain([folder]).collect() }
    }

    /// The files in `sub` with one of these extensions, by name within `sub`: of each name the highest layer's.
    pub(super) fn files(&self, sub: &str, extensions: &[&str]) -> BTreeMap<String, PathBuf> {
        let mut files = BTreeMap::new();
        for folder in &self.folders {
            files.extend(listed(&folder.join(sub), extensions));
        }
        files
    }

    /// The files of one name in `sub` in every layer that has it, the lowest first.
    pub(super) fn all(&self, sub: &str, name: &str) -> Vec<PathBuf> {
        let files = self.folders.iter().map(|folder| folder.join(sub).join(name));
        files.filter(|file| file.is_file()).collect()
    }

    /// The theme's own folder.
    pub(super) fn top(&self) -> &Path {
        self.folders.last().map_or(Path::new(""), PathBuf::as_path)
    }
}

fn listed(folder: &Path, extensions: &[&str]) -> Vec<(String, PathBuf)> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let files = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file());
    let named = files.filter_map(|path| Some((path.file_name()?.to_str()?.to_owned(), path)));
    named.filter(|(name, _)| name.rsplit_once('.').is_some_and(|(_, ext)| extensions.contains(&ext))).collect()
}

/// The line of a byte, from 1.
pub(super) fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|b| *b == b'\n').count() + 1
}
