//! Room on disk: pictures that were not looked at for longest make place for new ones, and none that is being looked at.

use jiff::{SignedDuration, Timestamp};

use super::{Check, Entry, Index, Kept, Record, State, add};
use crate::pictures::edition::Edition;
use crate::pictures::make::Made;
use crate::pictures::name::Name;
use crate::pictures::refusal::Refusal;

/// A picture that was shown within this time is not taken away: its pages would ask for it at once, and so on without end.
const IN_USE_FOR: SignedDuration = SignedDuration::from_hours(1);
/// How stale the time of use may be that the store knows.
const KEEP_USE_AFTER: SignedDuration = SignedDuration::from_hours(1);

/// A picture whose files can go.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::pictures) struct Gone {
    /// The name of its address.
    source: Name,
    pub(in crate::pictures) name: Name,
    pub(in crate::pictures) widths: Vec<u32>,
}

impl Index {
    /// Whether pictures that nobody has looked at may come too: the last part of the budget is for those that are.
    pub(in crate::pictures) fn has_spare_room(&self) -> bool {
        self.state().bytes < self.budget / 10 * 8
    }

    /// Sets `need` bytes aside; tells which files have to go for that.
    pub(in crate::pictures) fn make_room(&self, need: u64, now: Timestamp) -> Result<Vec<Gone>, Refusal> {
        let mut state = self.state();
        let over = (state.bytes + need).saturating_sub(self.budget);
        let names = state.least_used(over, now - IN_USE_FOR).ok_or(Refusal::Full)?;
        let gone: Vec<_> = names.into_iter().filter_map(|name| state.take_out(name)).collect();
        state.bytes += need;
        drop(state);
        gone.iter().for_each(|gone| self.drop_record(gone.source));
        Ok(gone)
    }

    /// Gives back what was set aside for a picture that could not be written.
    pub(in crate::pictures) fn give_back(&self, bytes: u64) {
        let mut state = self.state();
        state.bytes = state.bytes.saturating_sub(bytes);
    }

    /// The picture of an address is on disk, in the room that was set aside, under `name`. The windows that asked are made
    /// anew. Tells which files have to go, where another picture of that address was there.
    pub(in crate::pictures) fn put(
        &self,
        source: Name,
        name: Name,
        made: &Made,
        edition: Edition,
        now: Timestamp,
    ) -> Option<Gone> {
        let bytes = made.files.iter().map(|(_, file)| file.len() as u64).collect();
        let (picture, check) = (made.picture(name), Check::after(now));
        let mut kept = Kept { picture, bytes, used: now, used_in_store: now, windows: Vec::new(), edition, check };
        self.keep(source, &Record::of_kept(&kept));
        let mut state = self.state();
        let before = match state.entries.remove(&source) {
            Some(Entry::Waiting(windows)) => {
                windows.iter().for_each(|window| add(&mut kept.windows, Some(window)));
                None
            }
            Some(Entry::Ready(old)) => {
                kept.windows.clone_from(&old.windows);
                Some(state.let_go(source, &old))
            }
            _ => None,
        };
        state.changed.extend(kept.windows.iter().cloned());
        state.fetched += 1;
        state.sources.insert(name, source);
        state.entries.insert(source, Entry::Ready(kept));
        before.filter(|gone| gone.name != name)
    }

    /// Takes a picture out; tells its widths.
    pub(in crate::pictures) fn forget(&self, name: Name) -> Vec<u32> {
        let mut state = self.state();
        let gone = state.sources.get(&name).copied().and_then(|source| state.take_out(source));
        drop(state);
        gone.iter().for_each(|gone| self.drop_record(gone.source));
        gone.map(|gone| gone.widths).unwrap_or_default()
    }

    /// Keeps when pictures were last used, where the store knows it badly.
    pub(in crate::pictures) fn keep_uses(&self) {
        let mut stale = Vec::new();
        for (name, entry) in &mut self.state().entries {
            let Entry::Ready(kept) = entry else { continue };
            if kept.used - kept.used_in_store >= KEEP_USE_AFTER {
                kept.used_in_store = kept.used;
                stale.push((*name, Record::of_kept(kept)));
            }
        }
        stale.iter().for_each(|(name, record)| self.keep(*name, record));
    }

    fn drop_record(&self, name: Name) {
        if let Err(error) = self.store.forget_picture(name.as_bytes()) {
            tracing::error!(%error, "a picture that is gone cannot be forgotten");
        }
    }
}

impl State {
    /// The least lately used pictures that weigh `over` bytes together; none where those that may go do not.
    fn least_used(&self, over: u64, before: Timestamp) -> Option<Vec<Name>> {
        if over == 0 {
            return Some(Vec::new());
        }
        let mut idle: Vec<_> = self
            .entries
            .iter()
            .filter_map(|(name, entry)| match entry {
                Entry::Ready(kept) if kept.used < before => Some((kept.used, *name, kept.weight())),
                _ => None,
            })
            .collect();
        idle.sort_unstable();
        let mut freed = 0;
        let mut names = Vec::new();
        for (_, name, weight) in idle {
            names.push(name);
            freed += weight;
            if freed >= over {
                return Some(names);
            }
        }
        None
    }

    fn take_out(&mut self, source: Name) -> Option<Gone> {
        let Some(Entry::Ready(kept)) = self.entries.remove(&source) else { return None };
        let gone = self.let_go(source, &kept);
        self.changed.extend(kept.windows);
        Some(gone)
    }

    /// Counts a picture no longer that is no entry any more.
    fn let_go(&mut self, source: Name, kept: &Kept) -> Gone {
        self.bytes = self.bytes.saturating_sub(kept.weight());
        self.sources.remove(&kept.picture.name);
        Gone { source, name: kept.picture.name, widths: kept.picture.widths.to_vec() }
    }
}
