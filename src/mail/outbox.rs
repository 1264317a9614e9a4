//! The letters that wait, on the disk and by their times in memory. The disk is right: a letter that was removed beside a
//! running node is not sent.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::carrier::Trouble;
use super::letter::{Letter, LetterId};
use crate::domain::person::PersonId;
use crate::domain::project::RegionId;
use crate::store::{Drawer, PostStore, StoreError};

/// The most letters that wait. More would be a storm.
const MOST_WAITING: usize = 20_000;
/// How long it is remembered that a letter is gone.
const GONE_KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long it is remembered that a letter could not be delivered.
const UNDELIVERED_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A letter that waits.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Parcel {
    pub(super) letter: Letter,
    /// Since when.
    pub(super) since: Timestamp,
    /// How often it was tried.
    pub(super) tries: u32,
    /// When it is tried next.
    pub(super) next: Timestamp,
}

/// What became of a letter that was given in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It waits.
    Taken,
    /// It was given in before.
    Known,
    /// Too many wait.
    Full,
    /// It cannot be sent to anyone.
    Unfit,
    /// No letters are sent here.
    Closed,
}

/// A letter that did not arrive. It names no address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Undelivered {
    /// Whose letter.
    pub region: RegionId,
    /// What kind.
    pub kind: String,
    /// To whom, where the journal knows them.
    pub person: Option<PersonId>,
    /// When it was given up.
    pub at: Timestamp,
    /// Why.
    pub why: Why,
}

/// Why a letter was given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The server refused it for good, with this code.
    Refused(u16),
    /// It could not be sent in time; what stood in the way last.
    Late(Option<Trouble>),
    /// It cannot be written as a letter.
    Unfit,
}

pub(super) struct Outbox {
    store: Arc<dyn PostStore>,
    /// The letters that wait, and when each is tried next.
    times: Mutex<BTreeMap<LetterId, Timestamp>>,
}

impl Outbox {
    pub(super) fn open(store: Arc<dyn PostStore>) -> Result<Self, StoreError> {
        let mut times = BTreeMap::new();
        for name in store.names(Drawer::Letters)? {
            if let Some(parcel) = store.read::<Parcel>(Drawer::Letters, &name)? {
                times.insert(LetterId::read(name), parcel.next);
            }
        }
        Ok(Self { store, times: Mutex::new(times) })
    }

    pub(super) fn put(&self, id: LetterId, letter: Letter, now: Timestamp) -> Result<Put, StoreError> {
        let mut times = self.times();
        if times.contains_key(&id) || self.store.get(Drawer::Gone, id.as_str())?.is_some() {
            return Ok(Put::Known);
        }
        if times.len() >= MOST_WAITING {
            return Ok(Put::Full);
        }
        self.store.write(Drawer::Letters, id.as_str(), &Parcel { letter, since: now, tries: 0, next: now })?;
        times.insert(id, now);
        Ok(Put::Taken)
    }

    pub(super) fn waiting(&self) -> usize {
        self.times().len()
    }

    /// The letters whose time has come, those that wait longest for it first.
    pub(super) fn due(&self, now: Timestamp) -> Vec<LetterId> {
        let mut due: Vec<_> =
            self.times().iter().filter(|(_, next)| **next <= now).map(|(id, next)| (*next, id.clone())).collect();
        due.sort();
        due.into_iter().map(|(_, id)| id).collect()
    }

    /// A letter that waits; none where it was taken away.
    pub(super) fn take(&self, id: &LetterId) -> Result<Option<Parcel>, StoreError> {
        let parcel = self.store.read(Drawer::Letters, id.as_str())?;
        if parcel.is_none() {
            self.times().remove(id);
        }
        Ok(parcel)
    }

    /// Puts a letter back for later; not if it was taken away meanwhile.
    pub(super) fn put_back(&self, id: &LetterId, parcel: &Parcel) -> Result<(), StoreError> {
        let mut times = self.times();
        if self.store.get(Drawer::Letters, id.as_str())?.is_some() {
            self.store.write(Drawer::Letters, id.as_str(), parcel)?;
            times.insert(id.clone(), parcel.next);
        }
        Ok(())
    }

    /// The letter is out of the house, or given up.
    pub(super) fn close(
        &self,
        id: &LetterId,
        undelivered: Option<&Undelivered>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        if let Some(undelivered) = undelivered {
            self.store.write(Drawer::Undelivered, id.as_str(), undelivered)?;
        }
        self.store.write(Drawer::Gone, id.as_str(), &now)?;
        self.store.forget(Drawer::Letters, id.as_str())?;
        self.times().remove(id);
        Ok(())
    }

    pub(super) fn undelivered(&self, region: &RegionId) -> Result<Vec<Undelivered>, StoreError> {
        let mut found = Vec::new();
        for name in self.store.names(Drawer::Undelivered)? {
            let one = self.store.read::<Undelivered>(Drawer::Undelivered, &name)?;
            found.extend(one.filter(|one| one.region == *region));
        }
        found.sort_by_key(|letter| std::cmp::Reverse(letter.at));
        Ok(found)
    }

    /// The letters to a person that wait, by name.
    pub(super) fn waiting_for(&self, person: &PersonId) -> Result<Vec<(String, Letter)>, StoreError> {
        let mut waiting = Vec::new();
        for name in self.store.names(Drawer::Letters)? {
            let parcel = self.store.read::<Parcel>(Drawer::Letters, &name)?;
            let theirs = parcel.filter(|parcel| parcel.letter.person.as_ref() == Some(person));
            waiting.extend(theirs.map(|parcel| (name, parcel.letter)));
        }
        Ok(waiting)
    }

    pub(super) fn forget(&self, person: &PersonId) -> Result<usize, StoreError> {
        let waiting = self.waiting_for(person)?;
        for (name, _) in &waiting {
            self.store.forget(Drawer::Letters, name)?;
            self.times().remove(&LetterId::read(name.clone()));
        }
        for name in self.store.names(Drawer::Undelivered)? {
            let one = self.store.read::<Undelivered>(Drawer::Undelivered, &name)?;
            if one.is_some_and(|one| one.person.as_ref() == Some(person)) {
                self.store.forget(Drawer::Undelivered, &name)?;
            }
        }
        Ok(waiting.len())
    }

    /// Forgets what need not be remembered any more.
    pub(super) fn sweep(&self, now: Timestamp) -> Result<(), StoreError> {
        let is_past = |at: Timestamp, kept| now.duration_since(at) > kept;
        for name in self.store.names(Drawer::Gone)? {
            if self.store.read::<Timestamp>(Drawer::Gone, &name)?.is_none_or(|at| is_past(at, GONE_KEPT)) {
                self.store.forget(Drawer::Gone, &name)?;
            }
        }
        for name in self.store.names(Drawer::Undelivered)? {
            let one = self.store.read::<Undelivered>(Drawer::Undelivered, &name)?;
            if one.is_none_or(|one| is_past(one.at, UNDELIVERED_KEPT)) {
                self.store.forget(Drawer::Undelivered, &name)?;
            }
        }
        Ok(())
    }

    fn times(&self) -> MutexGuard<'_, BTreeMap<LetterId, Timestamp>> {
        self.times.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
