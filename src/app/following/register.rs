//! Who follows what: an index in memory, which believes the store alone. A record that was removed beside a running node is
//! gone here too.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use sha2::Sha256;

use super::Follower;
use crate::app::people::draw_id;
use crate::domain::follow::{MOST_TOPICS, Topic};
use crate::domain::language::Lang;
use crate::domain::person::PersonId;
use crate::domain::project::RegionId;
use crate::domain::token::{Token, TokenHash};
use crate::mail::Post;
use crate::store::{Drawer, PostStore, StoreError};

/// Who does not say yes within this time is forgotten.
const UNCONFIRMED_KEPT: SignedDuration = SignedDuration::from_hours(48);
/// One address is asked at most once in this time.
const BETWEEN_ASKING: SignedDuration = SignedDuration::from_hours(24);
/// What the links in letters are made with, among the node's keys.
const KEY: &str = "followers";

/// Residents who follow something.
pub struct Following {
    store: Arc<dyn PostStore>,
    post: Arc<Post>,
    key: [u8; 32],
    index: Mutex<Index>,
}

/// What is looked up.
#[derive(Default)]
struct Index {
    by_token: HashMap<TokenHash, PersonId>,
    by_address: HashMap<(RegionId, String), PersonId>,
    known: HashMap<PersonId, Known>,
}

/// What is known of a follower without reading their record.
struct Known {
    region: RegionId,
    confirmed: Option<Timestamp>,
    told: Option<Timestamp>,
    topics: BTreeSet<Topic>,
}

/// What somebody asks for.
#[derive(Debug, Clone)]
pub struct Wish {
    /// In which window.
    pub region: RegionId,
    /// The address that was typed.
    pub address: String,
    /// In which language.
    pub language: Lang,
    /// What is to be followed.
    pub topics: BTreeSet<Topic>,
}

/// What comes of asking.
pub enum Asking {
    /// Whoever reads this address is to be asked.
    Ask(Box<Follower>, Token),
    /// They were asked already, or follow all of it: nothing is sent. Whoever asked is not told which.
    Rest,
}

impl Following {
    /// Everybody in the store.
    pub fn open(store: Arc<dyn PostStore>, post: Arc<Post>) -> Result<Self, StoreError> {
        let key = match store.read::<[u8; 32]>(Drawer::Keys, KEY)? {
            Some(key) => key,
            None => {
                let drawn: [u8; 32] = rand::random();
                store.write(Drawer::Keys, KEY, &drawn)?;
                drawn
            }
        };
        let mut index = Index::default();
        for name in store.names(Drawer::Followers)? {
            index.note(store.read::<Follower>(Drawer::Followers, &name)?.as_ref());
        }
        Ok(Self { store, post, key, index: Mutex::new(index) })
    }

    /// Notes what somebody wishes, and says whether the address is to be asked.
    pub fn ask(&self, wish: Wish, now: Timestamp) -> Result<Asking, StoreError> {
        let mut index = self.index();
        let known = index.by_address.get(&(wish.region.clone(), folded(&wish.address))).cloned();
        let known = known.map_or(Ok(None), |id| self.read(&id))?;
        let mut follower = match known {
            // Before they say yes there is one letter, whatever is asked for in their name.
            Some(follower) if follower.confirmed.is_none() => {
                let is_late = now.duration_since(follower.since) > UNCONFIRMED_KEPT;
                if !is_late {
                    self.keep(&mut index, &Follower { wishes: joined(&follower.wishes, &wish.topics), ..follower })?;
                    return Ok(Asking::Rest);
                }
                self.forget_in(&mut index, &follower)?;
                self.fresh(&wish, now)
            }
            Some(follower) => {
                let new: BTreeSet<_> = wish.topics.difference(&follower.topics).cloned().collect();
                let rests = now.duration_since(follower.asked) < BETWEEN_ASKING;
                let follower = Follower { wishes: joined(&follower.wishes, &new), ..follower };
                if rests || new.is_empty() {
                    self.keep(&mut index, &follower)?;
                    return Ok(Asking::Rest);
                }
                follower
            }
            None => self.fresh(&wish, now),
        };
        follower.asked = now;
        self.keep(&mut index, &follower)?;
        let token = self.token(&follower.id);
        Ok(Asking::Ask(Box::new(follower), token))
    }

    fn fresh(&self, wish: &Wish, now: Timestamp) -> Follower {
        let id = draw_id();
        Follower {
            region: wish.region.clone(),
            address: wish.address.trim().to_owned(),
            language: wish.language,
            topics: BTreeSet::new(),
            wishes: joined(&BTreeSet::new(), &wish.topics),
            token: self.token(&id).hash(),
            since: now,
            confirmed: None,
            asked: now,
            told: None,
            id,
        }
    }

    /// Who reads the letters that carry this token, in this window; nobody once it was erased or not answered in time.
    pub fn find(&self, region: &RegionId, token: &Token, now: Timestamp) -> Result<Option<Follower>, StoreError> {
        let id = self.index().by_token.get(&token.hash()).cloned();
        let found = id.map_or(Ok(None), |id| self.read(&id))?;
        let is_late =
            |follower: &Follower| follower.confirmed.is_none() && now.duration_since(follower.since) > UNCONFIRMED_KEPT;
        Ok(found.filter(|follower| follower.region == *region && !is_late(follower)))
    }

    /// They say yes to what was asked for in their name.
    pub fn confirm(&self, id: &PersonId, now: Timestamp) -> Result<(), StoreError> {
        self.change(id, |follower| {
            follower.topics = joined(&follower.topics, &std::mem::take(&mut follower.wishes));
            follower.confirmed = follower.confirmed.or(Some(now));
        })
    }

    /// From now on they follow this, and nothing else.
    pub fn choose(&self, id: &PersonId, topics: BTreeSet<Topic>) -> Result<(), StoreError> {
        self.change(id, |follower| {
            follower.topics = joined(&BTreeSet::new(), &topics);
            follower.wishes.clear();
        })
    }

    /// Notes that a weekly letter was seen to.
    pub(super) fn told(&self, id: &PersonId, turn: Timestamp) -> Result<(), StoreError> {
        self.change(id, |follower| follower.told = Some(turn))
    }

    fn change(&self, id: &PersonId, change: impl FnOnce(&mut Follower)) -> Result<(), StoreError> {
        let mut index = self.index();
        let Some(mut follower) = self.read(id)? else { return Ok(()) };
        change(&mut follower);
        self.keep(&mut index, &follower)
    }

    /// Erases a follower, and the letters to them that wait.
    pub fn erase(&self, id: &PersonId) -> Result<(), StoreError> {
        let mut index = self.index();
        if let Some(follower) = self.read(id)? {
            self.forget_in(&mut index, &follower)?;
        }
        Ok(())
    }

    /// How many follow this in a window.
    pub fn count(&self, region: &RegionId, topic: &Topic) -> usize {
        let index = self.index();
        let follows =
            |known: &&Known| known.confirmed.is_some() && known.region == *region && known.topics.contains(topic);
        index.known.values().filter(follows).count()
    }

    /// The projects of a window that somebody follows.
    pub(super) fn projects(&self, region: &RegionId) -> BTreeSet<Topic> {
        let index = self.index();
        let here = index.known.values().filter(|known| known.region == *region && known.confirmed.is_some());
        here.flat_map(|known| &known.topics).filter(|topic| matches!(topic, Topic::Project(_))).cloned().collect()
    }

    /// Those who are still to be seen to for a weekly letter.
    pub(super) fn due(&self, region: &RegionId, turn: Timestamp) -> Vec<PersonId> {
        let index = self.index();
        let is_due = |known: &Known| {
            let before = |at: Option<Timestamp>| at.is_none_or(|at| at < turn);
            known.region == *region && known.confirmed.is_some_and(|at| at <= turn) && before(known.told)
        };
        let mut due: Vec<_> = index.known.iter().filter(|(_, known)| is_due(known)).map(|(id, _)| id.clone()).collect();
        due.sort();
        due
    }

    /// Forgets those who did not say yes in time.
    pub fn sweep(&self, now: Timestamp) -> Result<(), StoreError> {
        let mut index = self.index();
        let unsure: Vec<_> =
            index.known.iter().filter(|(_, known)| known.confirmed.is_none()).map(|(id, _)| id.clone()).collect();
        for id in unsure {
            let follower = self.read(&id)?;
            match follower.filter(|follower| now.duration_since(follower.since) > UNCONFIRMED_KEPT) {
                Some(follower) => self.forget_in(&mut index, &follower)?,
                None => continue,
            }
        }
        Ok(())
    }

    /// One of them.
    pub(super) fn read(&self, id: &PersonId) -> Result<Option<Follower>, StoreError> {
        self.store.read(Drawer::Followers, id.as_str())
    }

    /// What their letters carry: it follows from their id and a key, so that it is kept nowhere and stays the same.
    pub(super) fn token(&self, id: &PersonId) -> Token {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.key).unwrap_or_else(|_| unreachable!("any length of key will do"));
        mac.update(id.as_str().as_bytes());
        Token::new(mac.finalize().into_bytes().into())
    }

    fn keep(&self, index: &mut Index, follower: &Follower) -> Result<(), StoreError> {
        self.store.write(Drawer::Followers, follower.id.as_str(), follower)?;
        index.note(Some(follower));
        Ok(())
    }

    fn forget_in(&self, index: &mut Index, follower: &Follower) -> Result<(), StoreError> {
        self.store.forget(Drawer::Followers, follower.id.as_str())?;
        index.by_token.remove(&follower.token);
        index.by_address.remove(&(follower.region.clone(), folded(&follower.address)));
        index.known.remove(&follower.id);
        self.post.forget(&follower.id).map(drop)
    }

    fn index(&self) -> MutexGuard<'_, Index> {
        self.index.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Index {
    fn note(&mut self, follower: Option<&Follower>) {
        let Some(follower) = follower else { return };
        self.by_token.insert(follower.token.clone(), follower.id.clone());
        self.by_address.insert((follower.region.clone(), folded(&follower.address)), follower.id.clone());
        let (region, topics) = (follower.region.clone(), follower.topics.clone());
        let known = Known { region, confirmed: follower.confirmed, told: follower.told, topics };
        self.known.insert(follower.id.clone(), known);
    }
}

/// An address that reaches the same reader is the same.
fn folded(address: &str) -> String {
    address.trim().to_lowercase()
}

fn joined(known: &BTreeSet<Topic>, more: &BTreeSet<Topic>) -> BTreeSet<Topic> {
    known.iter().chain(more).take(MOST_TOPICS).cloned().collect()
}
