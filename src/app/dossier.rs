//! Everything that is held about one person, for them to have, and its erasure. The journal holds an id alone.

use jiff::Timestamp;
use serde::Serialize;

use super::helpers::{Helpers, Said};
use super::people::People;
use crate::domain::call::EntryWords;
use crate::domain::payee::Payee;
use crate::domain::person::{Person, PersonId, Session};
use crate::mail::{Letter, Post};
use crate::store::StoreError;

/// Everything that is held about a person.
#[derive(Serialize)]
pub struct Dossier {
    /// Who they are, where they sign in, what they hold there.
    pub person: Person,
    /// The browsers in which they are signed in.
    pub sessions: Vec<Session>,
    /// What they wrote when they entered calls.
    pub entries: Vec<EntryWords>,
    /// What they wrote to residents who offer help to their projects.
    pub answers: Vec<Said>,
    /// Accounts that are paid for projects they hold, or from which they let their organisation pay.
    pub accounts: Vec<Payee>,
    /// Letters to them that wait to be sent.
    pub letters: Vec<Letter>,
}

impl Dossier {
    /// What is held now; none where there is no such person.
    pub fn of(
        id: &PersonId,
        (people, helpers, post): (&People, &Helpers, &Post),
        now: Timestamp,
    ) -> Result<Option<Self>, StoreError> {
        let Some(person) = people.person(id)? else { return Ok(None) };
        let (sessions, entries) = (people.sessions(id, now)?, people.all_words(id)?);
        let accounts = people.accounts(&person)?.into_iter().map(|(_, payee)| payee).collect();
        let (answers, letters) = (helpers.words_of(id)?, post.waiting_for(id)?);
        Ok(Some(Self { person, sessions, entries, answers, accounts, letters }))
    }
}

/// Erases all of it, the person last: as long as they are known, erasing can be tried again. False where there is no such
/// person.
pub fn erase(id: &PersonId, people: &People, helpers: &Helpers, post: &Post) -> Result<bool, StoreError> {
    post.forget(id)?;
    helpers.forget_words_of(id)?;
    people.erase(id)
}
