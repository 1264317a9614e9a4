//! The regions of a running node: read at start, and again whenever their files change. A file with a mistake leaves the
//! version that runs, and says why.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::domain::region::Region;
use crate::file::{Finding, Stamp};
use crate::region_file::{self, Known};

/// The folder of regions, as last read.
#[derive(Debug)]
pub struct Regions {
    folder: PathBuf,
    read: BTreeMap<PathBuf, (Stamp, Option<Arc<Region>>)>,
}

/// What a look at the folder has found.
#[derive(Debug, Default)]
pub struct Look {
    /// Whether any region is another now.
    pub changed: bool,
    /// What was found in the files that changed, errors and warnings.
    pub findings: Vec<Finding>,
}

impl Regions {
    /// The regions in this folder; none is read yet.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, read: BTreeMap::new() }
    }

    /// Where they are.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The regions that can be used, in the order of their names.
    pub fn all(&self) -> Vec<Arc<Region>> {
        self.read.values().filter_map(|(_, region)| region.clone()).collect()
    }

    /// Looks for what changed since the last look, and reads it.
    pub fn look(&mut self, known: &Known<'_>) -> Look {
        let mut look = Look::default();
        let folders = folders(&self.folder);
        let before = self.read.len();
        self.read.retain(|folder, _| folders.contains(folder));
        look.changed |= self.read.len() != before;
        for folder in folders {
            let stamp = Stamp::of(&folder);
            if self.read.get(&folder).is_none_or(|(had, _)| *had != stamp) {
                self.read_again(folder, stamp, known, &mut look);
            }
        }
        look
    }

    fn read_again(&mut self, folder: PathBuf, stamp: Stamp, known: &Known<'_>, look: &mut Look) {
        let running = self.read.get(&folder).and_then(|(_, region)| region.clone());
        let region = match region_file::read(&folder, known) {
            Ok(readable) => {
                look.findings.extend(readable.warnings);
                match self.clash(&readable.region, &folder) {
                    Some(finding) => {
                        look.findings.push(finding);
                        running
                    }
                    None => {
                        look.changed = true;
                        Some(Arc::new(readable.region))
                    }
                }
            }
            Err(findings) => {
                look.findings.extend(findings);
                running
            }
        };
        self.read.insert(folder, (stamp, region));
    }

    /// The finding that another region answers to one of this region's host names already.
    fn clash(&self, region: &Region, folder: &Path) -> Option<Finding> {
        let others =
            self.read.iter().filter(|(other, _)| *other != folder).filter_map(|(_, (_, other))| other.as_deref());
        region_file::clash(region, folder, others)
    }
}

/// The folders that may be regions, hidden ones left out.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
    let visible = |path: &PathBuf| path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.'));
    let mut folders: Vec<_> = entries.filter(|path| path.is_dir()).filter(visible).collect();
    folders.sort();
    folders
}
