//! The journal in sled: one tree, its keys a region and a number, its values the lines as they were written.
//!
//! sled's `flush` hands its log to the kernel by `sync_file_range`, which neither writes the file's size nor empties the
//! drive's cache: a power cut could take what was acknowledged. So every append also calls `fdatasync` on sled's file. One
//! thread appends: sled's own waiting for a flush hangs with many callers.

use std::fs::File;
use std::io;
use std::path::Path;

use sled::{Batch, Db, IVec, Tree};

use super::sled::open;
use super::{JournalStore, NewLine, StoreError};
use crate::domain::project::RegionId;

/// The format of keys and values.
const FORMAT: &str = "1";
/// What sled may hold in memory: the state that follows from the lines is held elsewhere.
const CACHE_BYTES: u64 = 16 * 1024 * 1024;
/// What stays free on the disk: below it nothing is written, so that a write never ends halfway.
const FREE_BYTES: u64 = 64 * 1024 * 1024;

/// A folder with the journals of all regions.
#[derive(Debug)]
pub struct SledJournal {
    db: Db,
    lines: Tree,
    snapshots: Tree,
    /// sled's log, opened a second time for `fdatasync`.
    log: File,
    folder: std::path::PathBuf,
}

impl SledJournal {
    /// Opens the journals in a data folder, or begins them.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let folder = folder.join("journal");
        let db = open(&folder, FORMAT, CACHE_BYTES)?;
        let refused = |error: io::Error| StoreError::Disk(format!("{}: {error}", folder.display()));
        let log = File::options().write(true).open(folder.join("db")).map_err(refused)?;
        let (lines, snapshots) = (db.open_tree("lines")?, db.open_tree("snapshots")?);
        db.flush()?;
        log.sync_all().map_err(refused)?;
        // The folder's own entries, once: they do not change afterwards.
        File::open(&folder).and_then(|folder| folder.sync_all()).map_err(refused)?;
        Ok(Self { db, lines, snapshots, log, folder })
    }

    fn sync(&self) -> Result<(), StoreError> {
        self.db.flush()?;
        self.log.sync_data().map_err(|error| StoreError::Disk(format!("{}: {error}", self.folder.display())))
    }

    fn has_room(&self, bytes: u64) -> Result<(), StoreError> {
        let disk = rustix::fs::statvfs(&self.folder)
            .map_err(|error| StoreError::Disk(format!("{}: {error}", self.folder.display())))?;
        let free = disk.f_bavail.saturating_mul(disk.f_frsize);
        let needed = FREE_BYTES.saturating_add(bytes);
        if free < needed { Err(StoreError::Full { folder: self.folder.display().to_string(), free }) } else { Ok(()) }
    }
}

fn key(region: &RegionId, seq: u64) -> Vec<u8> {
    let mut key = prefix(region);
    key.extend(seq.to_be_bytes());
    key
}

/// A region's keys start with it, and no other's do: names have no zero byte.
fn prefix(region: &RegionId) -> Vec<u8> {
    let mut prefix = region.as_str().as_bytes().to_vec();
    prefix.push(0);
    prefix
}

fn seq(key: &IVec) -> u64 {
    let mut seq = [0; 8];
    let from = key.len().saturating_sub(8);
    seq.copy_from_slice(&key[from..]);
    u64::from_be_bytes(seq)
}

impl JournalStore for SledJournal {
    fn regions(&self) -> Result<Vec<RegionId>, StoreError> {
        let mut regions = Vec::new();
        let mut next = self.lines.first()?;
        while let Some((key, _)) = next {
            let name = &key[..key.len().saturating_sub(9)];
            let after: Vec<u8> = name.iter().copied().chain([1]).collect();
            match std::str::from_utf8(name).ok().and_then(|name| name.parse().ok()) {
                Some(region) => regions.push(region),
                None => return Err(StoreError::Disk(format!("{}: a key is no region's", self.folder.display()))),
            }
            next = self.lines.range(after..).next().transpose()?;
        }
        Ok(regions)
    }

    fn read(&self, region: &RegionId, after: u64, each: &mut dyn FnMut(u64, &[u8]) -> bool) -> Result<(), StoreError> {
        for pair in self.lines.range(key(region, after.saturating_add(1))..=key(region, u64::MAX)) {
            let (key, line) = pair?;
            if !each(seq(&key), &line) {
                break;
            }
        }
        Ok(())
    }

    fn read_back(
        &self,
        region: &RegionId,
        before: u64,
        each: &mut dyn FnMut(u64, &[u8]) -> bool,
    ) -> Result<(), StoreError> {
        for pair in self.lines.range(prefix(region)..key(region, before)).rev() {
            let (key, line) = pair?;
            if !each(seq(&key), &line) {
                break;
            }
        }
        Ok(())
    }

    fn append(&self, lines: &[NewLine]) -> Result<(), StoreError> {
        self.has_room(lines.iter().map(|line| line.line.len() as u64).sum())?;
        let mut batch = Batch::default();
        for NewLine { region, seq, line } in lines {
            let key = key(region, *seq);
            if self.lines.contains_key(&key)? {
                return Err(StoreError::Taken { region: region.clone(), seq: *seq });
            }
            batch.insert(key, line.as_slice());
        }
        self.lines.apply_batch(batch)?;
        self.sync()
    }

    fn cut(&self, region: &RegionId, from: u64) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        for pair in self.lines.range(key(region, from)..=key(region, u64::MAX)) {
            batch.remove(pair?.0);
        }
        self.lines.apply_batch(batch)?;
        for pair in self.snapshots.scan_prefix(prefix(region)) {
            self.snapshots.remove(pair?.0)?;
        }
        self.sync()
    }

    fn snapshot(&self, region: &RegionId) -> Result<Option<Vec<u8>>, StoreError> {
        let parts = self.snapshots.scan_prefix(prefix(region)).collect::<Result<Vec<_>, _>>()?;
        Ok((!parts.is_empty()).then(|| parts.iter().flat_map(|(_, part)| part.iter().copied()).collect()))
    }

    fn keep_snapshot(&self, region: &RegionId, snapshot: &[u8]) -> Result<(), StoreError> {
        self.has_room(snapshot.len() as u64)?;
        let mut batch = Batch::default();
        for pair in self.snapshots.scan_prefix(prefix(region)) {
            batch.remove(pair?.0);
        }
        for (at, part) in (0..).zip(snapshot.chunks(SNAPSHOT_PART_BYTES)) {
            batch.insert(key(region, at), part);
        }
        self.snapshots.apply_batch(batch)?;
        self.sync()
    }
}

/// Larger values would leave sled's log for files of their own.
const SNAPSHOT_PART_BYTES: usize = 16 * 1024;
