//! Every theme of a node, read at start and again when a file changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use super::theme::{Asset, Theme};
use crate::file::Finding;

/// The themes that can be used, by name.
#[derive(Debug, Default)]
pub struct Themes {
    themes: BTreeMap<String, Arc<Theme>>,
}

/// What tells that no file of any theme changed.
pub type Stamp = Vec<(PathBuf, Option<SystemTime>, u64)>;

impl Themes {
    /// Every theme in the folder. One with a mistake is left out, with its findings.
    pub fn load(folder: &Path) -> (Self, Vec<Finding>) {
        let (mut themes, mut findings) = (BTreeMap::new(), Vec::new());
        let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
        let mut folders: Vec<_> = entries.filter(|path| path.is_dir()).collect();
        folders.sort();
        for name in folders.iter().filter_map(|path| path.file_name()?.to_str()) {
            match Theme::load(folder, name) {
                Ok(theme) => drop(themes.insert(name.to_owned(), Arc::new(theme))),
                Err(more) => findings.extend(more),
            }
        }
        if themes.is_empty() && findings.is_empty() {
            findings.push(Finding::of_file(folder, "no-theme", "there is no theme here", "the folder «base» at least"));
        }
        (Self { themes }, findings)
    }

    /// Their names.
    pub fn names(&self) -> Vec<String> {
        self.themes.keys().cloned().collect()
    }

    /// The theme of this name; `base` where there is none, because a page in another dress is better than none.
    pub fn get(&self, name: &str) -> Option<&Arc<Theme>> {
        self.themes.get(name).or_else(|| self.themes.get("base")).or_else(|| self.themes.values().next())
    }

    /// A file of any theme by its fingerprinted name.
    pub fn asset(&self, name: &str) -> Option<&Asset> {
        self.themes.values().find_map(|theme| theme.asset(name))
    }

    /// The present state of every file in the folder.
    pub fn stamp(folder: &Path) -> Stamp {
        let mut files = Vec::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
            for (path, metadata) in entries.filter_map(|entry| Some((entry.path(), entry.metadata().ok()?))) {
                if metadata.is_dir() {
                    folders.push(path);
                } else {
                    files.push((path, metadata.modified().ok(), metadata.len()));
                }
            }
        }
        files.sort();
        files
    }
}
