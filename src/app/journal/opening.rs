//! Reading a journal: from its last snapshot to start with it, from its first line to verify it.

use serde::{Deserialize, Serialize};

use super::Closed;
use crate::domain::journal::{Damage, End, LineHash, Record};
use crate::domain::project::RegionId;
use crate::domain::state::RegionState;
use crate::store::{JournalStore, StoreError};

/// To be changed by whoever lets the same facts give another state: snapshots of another kind are passed over.
const KIND: &str = concat!(env!("CARGO_PKG_VERSION"), "-3");

/// A state, and the line it stands at.
#[derive(Serialize, Deserialize)]
struct Snapshot<S> {
    kind: String,
    end: End,
    state: S,
}

/// What a whole journal says.
#[derive(Debug)]
pub struct Outline {
    /// The state after the last line.
    pub state: RegionState,
    /// Where it ends.
    pub end: End,
    /// Where the snapshot stands that reading began with; 0 without one.
    pub snapshot_at: u64,
}

/// A region's state and the end of its journal, or where it is damaged. Starts from the snapshot where that fits.
pub(super) fn open(store: &dyn JournalStore, region: &RegionId) -> Result<Result<Outline, Closed>, StoreError> {
    match snapshot(store, region)? {
        Some(snapshot) => replay(store, region, snapshot.state, snapshot.end, &mut |_, _| {}),
        None => verify(store, region),
    }
}

/// The state that a node would start with, where a snapshot is part of it; without one it is what the whole journal says.
pub fn start_from_snapshot(store: &dyn JournalStore, region: &RegionId) -> Result<Option<RegionState>, StoreError> {
    let Some(snapshot) = snapshot(store, region)? else { return Ok(None) };
    let started = replay(store, region, snapshot.state, snapshot.end, &mut |_, _| {})?;
    Ok(started.ok().map(|outline| outline.state))
}

/// Reads a whole journal from its first line: every hash, every number, every fact.
pub fn verify(store: &dyn JournalStore, region: &RegionId) -> Result<Result<Outline, Closed>, StoreError> {
    verify_each(store, region, &mut |_, _| {})
}

/// The same; `each` hears every record that holds, and the hash of its line.
pub fn verify_each(
    store: &dyn JournalStore,
    region: &RegionId,
    each: &mut dyn FnMut(&Record, LineHash),
) -> Result<Result<Outline, Closed>, StoreError> {
    replay(store, region, RegionState::default(), End::default(), each)
}

fn replay(
    store: &dyn JournalStore,
    region: &RegionId,
    mut state: RegionState,
    mut end: End,
    each: &mut dyn FnMut(&Record, LineHash),
) -> Result<Result<Outline, Closed>, StoreError> {
    let (mut damage, snapshot_at) = (None, end.seq);
    store.read(region, end.seq, &mut |seq, line| {
        match take_in(&mut state, end, seq, line) {
            Ok((record, after)) => {
                each(&record, after.hash);
                end = after;
            }
            Err(found) => damage = Some((seq, found)),
        }
        damage.is_none()
    })?;
    Ok(match damage {
        None => Ok(Outline { state, end, snapshot_at }),
        Some((seq, damage)) => Err(Closed { region: region.clone(), seq, damage }),
    })
}

pub(super) fn take_in(state: &mut RegionState, end: End, seq: u64, line: &[u8]) -> Result<(Record, End), Damage> {
    if seq != end.seq + 1 {
        return Err(Damage::Gap { expected: end.seq + 1, found: seq });
    }
    let record: Record = end.read(line)?;
    state.apply(&record)?;
    let after = End::after(&record, LineHash::of(line));
    Ok((record, after))
}

/// The last snapshot, if it is of our kind and stands at a line that is there.
fn snapshot(store: &dyn JournalStore, region: &RegionId) -> Result<Option<Snapshot<RegionState>>, StoreError> {
    let Some(kept) = store.snapshot(region)? else { return Ok(None) };
    let snapshot = match serde_json::from_slice::<Snapshot<RegionState>>(&kept) {
        Ok(snapshot) if snapshot.kind == KIND => snapshot,
        Ok(_) => return Ok(None),
        Err(error) => {
            tracing::warn!(%region, %error, "a snapshot cannot be read; the journal is read from its first line");
            return Ok(None);
        }
    };
    let mut stands = false;
    store.read(region, snapshot.end.seq.saturating_sub(1), &mut |seq, line| {
        stands = seq == snapshot.end.seq && LineHash::of(line) == snapshot.end.hash;
        false
    })?;
    if !stands {
        tracing::warn!(%region, "a snapshot does not fit its journal, which is read from its first line");
    }
    Ok(stands.then_some(snapshot))
}

/// Keeps a snapshot.
pub(super) fn keep(
    store: &dyn JournalStore,
    region: &RegionId,
    state: &RegionState,
    end: End,
) -> Result<(), StoreError> {
    let snapshot = Snapshot { kind: KIND.to_owned(), end, state };
    store.keep_snapshot(region, &serde_json::to_vec(&snapshot)?)
}
