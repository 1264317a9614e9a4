//! People: who signed in, in which browsers, and for how long. What is known of them lies in an erasable store; an index in
//! memory finds it, and believes the store alone: a record that was removed beside a running node is gone here too.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};

use crate::domain::call::{EntryWords, WordsId};
use crate::domain::language::Lang;
use crate::domain::payee::{Owner, Payee};
use crate::domain::person::{Email, Held, Identity, Person, PersonId, Session, SessionLimits};
use crate::domain::token::{Token, TokenHash, hex};
use crate::domain::watch::Watch;
use crate::store::{PeopleStore, StoreError};

/// How far the kept time of a session's last use may lag behind.
const NOTED_EVERY: SignedDuration = SignedDuration::from_mins(1);
/// The most sessions of one person; the oldest goes first.
const MOST_SESSIONS: usize = 20;

/// Everybody who ever signed in and was not erased.
pub struct People {
    store: Arc<dyn PeopleStore>,
    limits: SessionLimits,
    index: Mutex<Index>,
}

#[derive(Default)]
struct Index {
    by_identity: HashMap<Identity, PersonId>,
    sessions: HashMap<PersonId, HashSet<TokenHash>>,
}

/// What a provider says of a person who signs in.
#[derive(Debug, Clone)]
pub struct Proof {
    /// Who it is.
    pub identity: Identity,
    /// What they are called.
    pub name: String,
    /// Where to write to them.
    pub email: Option<Email>,
    /// The language they prefer.
    pub language: Option<Lang>,
    /// Their projects, where the provider is a host.
    pub holds: Vec<Held>,
}

impl People {
    /// Everybody in the store.
    pub fn open(store: Arc<dyn PeopleStore>, limits: SessionLimits) -> Result<Self, StoreError> {
        let mut index = Index::default();
        for person in store.people()? {
            index.by_identity.insert(person.identity, person.id);
        }
        for session in store.sessions()? {
            index.sessions.entry(session.person).or_default().insert(session.token);
        }
        Ok(Self { store, limits, index: Mutex::new(index) })
    }

    /// Begins a session for whom the proof names; the token goes to the browser and is kept nowhere.
    pub fn sign_in(&self, proof: Proof, browser: &str, now: Timestamp) -> Result<(Token, Person), StoreError> {
        let mut index = self.index();
        let known = match index.by_identity.get(&proof.identity) {
            Some(id) => self.store.person(id)?,
            None => None,
        };
        let known = known.map(|known| (known.id, known.since, known.quiet, known.watches));
        let (id, since, quiet, watches) = known.unwrap_or_else(|| (draw_id(), now, BTreeSet::new(), Vec::new()));
        let Proof { identity, name, email, language, holds } = proof;
        let person = Person { id, identity, name, email, language, holds, since, last: now, quiet, watches };
        self.store.keep_person(&person)?;
        index.by_identity.insert(person.identity.clone(), person.id.clone());
        let token = draw_token();
        let browser = browser.to_owned();
        let session = Session { token: token.hash(), person: person.id.clone(), browser, began: now, used: now };
        self.store.keep_session(&session)?;
        index.sessions.entry(session.person).or_default().insert(session.token);
        drop(index);
        self.make_room(&person.id, now)?;
        Ok((token, person))
    }

    /// Whose session a token opens, if it is not over; notes that it was used.
    pub fn find(&self, token: &Token, now: Timestamp) -> Result<Option<(Session, Person)>, StoreError> {
        let Some(mut session) = self.store.session(&token.hash())? else { return Ok(None) };
        let person = self.store.person(&session.person)?;
        let Some(person) = person.filter(|_| !session.is_over(&self.limits, now)) else {
            self.end(&session.person, &session.token)?;
            return Ok(None);
        };
        if now.duration_since(session.used) >= NOTED_EVERY {
            session.used = now;
            self.note(&session);
        }
        Ok(Some((session, person)))
    }

    /// A disk that is full keeps nobody out: the session ends sooner than it might.
    fn note(&self, session: &Session) {
        // Not while it is being ended: it would come back.
        let index = self.index();
        if index.sessions.get(&session.person).is_some_and(|own| own.contains(&session.token))
            && let Err(error) = self.store.keep_session(session)
        {
            tracing::warn!(%error, "the use of a session could not be noted");
        }
    }

    /// The sessions of a person that are not over, the last used first.
    pub fn sessions(&self, person: &PersonId, now: Timestamp) -> Result<Vec<Session>, StoreError> {
        let tokens: Vec<_> = self.index().sessions.get(person).into_iter().flatten().cloned().collect();
        let mut sessions = Vec::new();
        for token in tokens {
            sessions.extend(self.store.session(&token)?.filter(|session| !session.is_over(&self.limits, now)));
        }
        sessions.sort_by(|a, b| b.used.cmp(&a.used).then_with(|| a.token.cmp(&b.token)));
        Ok(sessions)
    }

    /// Ends one session of a person; whether it was theirs.
    pub fn end(&self, person: &PersonId, token: &TokenHash) -> Result<bool, StoreError> {
        let mut index = self.index();
        let own = index.sessions.get_mut(person).is_some_and(|own| own.remove(token));
        if own {
            self.store.forget_session(token)?;
        }
        Ok(own)
    }

    /// Notes what a person does not want to be told of, by its words; whether there is such a person.
    pub fn hush(&self, id: &PersonId, quiet: BTreeSet<String>) -> Result<bool, StoreError> {
        // Not while they sign in: one of the two would be lost.
        let _index = self.index();
        let Some(person) = self.store.person(id)? else { return Ok(false) };
        self.store.keep_person(&Person { quiet, ..person })?;
        Ok(true)
    }

    /// Changes what a person follows; whether there is such a person.
    pub fn watch(&self, id: &PersonId, change: impl FnOnce(&mut Vec<Watch>)) -> Result<bool, StoreError> {
        // Not while they sign in: one of the two would be lost.
        let _index = self.index();
        let Some(mut person) = self.store.person(id)? else { return Ok(false) };
        let before = person.watches.clone();
        change(&mut person.watches);
        if person.watches != before {
            self.store.keep_person(&person)?;
        }
        Ok(true)
    }

    /// Ends every session of a person.
    pub fn end_all(&self, person: &PersonId) -> Result<(), StoreError> {
        let mut index = self.index();
        for token in index.sessions.remove(person).unwrap_or_default() {
            self.store.forget_session(&token)?;
        }
        Ok(())
    }

    fn make_room(&self, person: &PersonId, now: Timestamp) -> Result<(), StoreError> {
        for session in self.sessions(person, now)?.into_iter().skip(MOST_SESSIONS) {
            self.end(person, &session.token)?;
        }
        Ok(())
    }

    /// What is known of a person; nothing once they were erased.
    pub fn person(&self, id: &PersonId) -> Result<Option<Person>, StoreError> {
        self.store.person(id)
    }

    /// What a person wrote under this id; nothing once it, or they, were erased.
    pub fn words(&self, person: &PersonId, id: &WordsId) -> Result<Option<EntryWords>, StoreError> {
        self.store.words(person, id)
    }

    /// Keeps what a person wrote, under an id that nobody has.
    pub fn keep_words(&self, person: &PersonId, words: &EntryWords) -> Result<WordsId, StoreError> {
        let id = draw_words();
        self.store.keep_words(person, &id, words)?;
        Ok(id)
    }

    /// Everything that a person wrote.
    pub fn all_words(&self, person: &PersonId) -> Result<Vec<EntryWords>, StoreError> {
        self.store.all_words(person)
    }

    /// Forgets what a person wrote.
    pub fn forget_words(&self, person: &PersonId, id: &WordsId) -> Result<(), StoreError> {
        self.store.forget_words(person, id).map(drop)
    }

    /// The account that is paid for a project, or from which an organisation pays.
    pub fn payee(&self, owner: &Owner) -> Result<Option<Payee>, StoreError> {
        self.store.payee(owner)
    }

    /// Keeps an account in place of the one before.
    pub fn keep_payee(&self, owner: &Owner, payee: &Payee) -> Result<(), StoreError> {
        self.store.keep_payee(owner, payee)
    }

    /// Forgets an account; whether there was one.
    pub fn forget_payee(&self, owner: &Owner) -> Result<bool, StoreError> {
        self.store.forget_payee(owner)
    }

    /// The accounts that tell of a person: those of projects they hold, and those from which they let their organisation pay.
    pub fn accounts(&self, person: &Person) -> Result<Vec<(Owner, Payee)>, StoreError> {
        let mut theirs = Vec::new();
        for owner in self.store.payees()? {
            let Some(payee) = self.store.payee(&owner)? else { continue };
            let tells = match &owner {
                Owner::Project(_, key) => person.holds.iter().any(|held| held.project == *key),
                Owner::Organisation(..) => payee.by == person.id,
            };
            theirs.extend(tells.then_some((owner, payee)));
        }
        Ok(theirs)
    }

    /// The person whom a provider names so, if they were ever here.
    pub fn by_identity(&self, identity: &Identity) -> Result<Option<Person>, StoreError> {
        let id = self.index().by_identity.get(identity).cloned();
        id.map_or(Ok(None), |id| self.store.person(&id))
    }

    /// Everybody, by id.
    pub fn all(&self) -> Result<Vec<Person>, StoreError> {
        let mut people = self.store.people()?;
        people.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(people)
    }

    /// Erases a person: what is known of them, the accounts that tell of them, what they wrote and their sessions. False where there is no such person.
    /// Letters to them are another's: see `dossier`.
    pub fn erase(&self, id: &PersonId) -> Result<bool, StoreError> {
        let mut index = self.index();
        // First the accounts that tell of them: who holds what is forgotten with the person.
        if let Some(person) = self.store.person(id)? {
            for (owner, _) in self.accounts(&person)? {
                self.store.forget_payee(&owner)?;
            }
        }
        let was_there = self.store.forget_person(id)?;
        index.by_identity.retain(|_, other| other != id);
        for token in index.sessions.remove(id).unwrap_or_default() {
            self.store.forget_session(&token)?;
        }
        Ok(was_there)
    }

    /// Ends what ran out, a part of a day at the latest after it did.
    pub fn sweep(&self, now: Timestamp) -> Result<(), StoreError> {
        for session in self.store.sessions()? {
            if session.is_over(&self.limits, now) {
                self.end(&session.person, &session.token)?;
            }
        }
        Ok(())
    }

    fn index(&self) -> MutexGuard<'_, Index> {
        self.index.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A token nobody can guess.
pub fn draw_token() -> Token {
    Token::new(rand::random())
}

/// An id nobody has yet, for what a person writes.
fn draw_words() -> WordsId {
    // 32 hexadecimal digits are an id.
    hex(&rand::random::<[u8; 16]>()).parse().unwrap_or_else(|error| unreachable!("{error}"))
}

/// An id nobody has yet, for a person or for an invitation.
pub fn draw_id() -> PersonId {
    // 32 hexadecimal digits are an id.
    hex(&rand::random::<[u8; 16]>()).parse().unwrap_or_else(|error| unreachable!("{error}"))
}
