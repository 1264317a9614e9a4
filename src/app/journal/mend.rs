//! What a person does about a journal with the node stopped: carry it over, or take a damaged end off.

use super::{Closed, opening};
use crate::domain::journal::{End, LineHash};
use crate::domain::project::RegionId;
use crate::domain::state::RegionState;
use crate::store::{JournalStore, NewLine, StoreError};

/// How many lines go to the disk together.
const TOGETHER: usize = 1_000;

/// Why lines could not be taken over.
#[derive(Debug, thiserror::Error)]
pub enum NotImported {
    /// The journal has lines already.
    #[error("the journal of {region} has {lines} records already: lines are only taken into an empty one")]
    NotEmpty {
        /// The region.
        region: RegionId,
        /// How many there are.
        lines: u64,
    },
    /// A line does not stand where it should. Nothing was taken over.
    #[error("line {}: {}. Nothing was taken over", .0.seq, .0.damage)]
    Damaged(Closed),
    /// The disk refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Takes lines into a region's empty journal, as they are, once all of them have been verified.
pub fn import(store: &dyn JournalStore, region: &RegionId, text: &str) -> Result<End, NotImported> {
    let lines = last(store, region)?;
    if lines > 0 {
        return Err(NotImported::NotEmpty { region: region.clone(), lines });
    }
    let end = read(region, text).map_err(NotImported::Damaged)?;
    let numbered: Vec<_> = lines_of(text).collect();
    for some in numbered.chunks(TOGETHER) {
        let new =
            |(seq, line): &(u64, &str)| NewLine { region: region.clone(), seq: *seq, line: line.as_bytes().into() };
        store.append(&some.iter().map(new).collect::<Vec<_>>())?;
    }
    Ok(end)
}

/// Where a journal's text ends, once every line of it has been verified.
pub fn read(region: &RegionId, text: &str) -> Result<End, Closed> {
    let (mut state, mut end) = (RegionState::default(), End::default());
    for (seq, line) in lines_of(text) {
        (_, end) = opening::take_in(&mut state, end, seq, line.as_bytes()).map_err(|damage| Closed {
            region: region.clone(),
            seq,
            damage,
        })?;
    }
    Ok(end)
}

fn lines_of(text: &str) -> impl Iterator<Item = (u64, &str)> {
    (1..).zip(text.lines().filter(|line| !line.is_empty()))
}

/// The lines of a region's journal, each with its line break, to `out`.
pub fn export(
    store: &dyn JournalStore,
    region: &RegionId,
    out: &mut dyn std::io::Write,
) -> Result<std::io::Result<()>, StoreError> {
    let mut written = Ok(());
    store.read(region, 0, &mut |_, line| {
        written = out.write_all(line).and_then(|()| out.write_all(b"\n"));
        written.is_ok()
    })?;
    Ok(written)
}

/// A damaged end of a journal.
#[derive(Debug)]
pub struct Tail {
    /// The damage it begins with.
    pub damage: Closed,
    /// Its lines, with their numbers.
    pub lines: Vec<(u64, Vec<u8>)>,
    /// How many of them are sound records in themselves: facts that somebody may have been told are kept.
    pub readable: usize,
}

/// The damaged end of a region's journal; none where it is sound.
pub fn tail(store: &dyn JournalStore, region: &RegionId) -> Result<Option<Tail>, StoreError> {
    let Err(damage) = opening::verify(store, region)? else { return Ok(None) };
    let mut lines = Vec::new();
    store.read(region, damage.seq - 1, &mut |seq, line| {
        lines.push((seq, line.to_vec()));
        true
    })?;
    let is_record = |line: &Vec<u8>| serde_json::from_slice::<crate::domain::journal::Record>(line).is_ok();
    let readable = lines.iter().filter(|(_, line)| is_record(line)).count();
    Ok(Some(Tail { damage, lines, readable }))
}

/// Writes a damaged end to `out`, one line each, its number and the SHA-256 of its bytes before it.
pub fn save(tail: &Tail, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    for (seq, line) in &tail.lines {
        write!(out, "{seq} {} ", LineHash::of(line))?;
        out.write_all(line)?;
        out.write_all(b"\n")?;
    }
    out.flush()
}

/// The number of the last line.
fn last(store: &dyn JournalStore, region: &RegionId) -> Result<u64, StoreError> {
    let mut last = 0;
    store.read_back(region, u64::MAX, &mut |seq, _| {
        last = seq;
        false
    })?;
    Ok(last)
}
