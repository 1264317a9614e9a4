//! Letters of a demonstration: nobody is written to, everyone may read them. In memory alone.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;

use super::letter::{Letter, LetterId};

/// The most letters kept; the oldest goes first.
const MOST: usize = 200;

/// A letter that came in.
#[derive(Debug, Clone)]
pub struct Received {
    /// Which.
    pub id: LetterId,
    /// What it says.
    pub letter: Letter,
    /// As it would have gone out.
    pub source: Vec<u8>,
    /// When.
    pub at: Timestamp,
}

/// The letters, the last first.
#[derive(Debug, Default)]
pub struct Mailbox(Mutex<VecDeque<Received>>);

impl Mailbox {
    pub(super) fn take(&self, id: LetterId, letter: Letter, source: Vec<u8>, at: Timestamp) {
        let mut letters = self.letters();
        letters.push_front(Received { id, letter, source, at });
        letters.truncate(MOST);
    }

    /// Every letter, the last first.
    pub fn all(&self) -> Vec<Received> {
        self.letters().iter().cloned().collect()
    }

    /// One of them.
    pub fn find(&self, id: &str) -> Option<Received> {
        self.letters().iter().find(|received| received.id.as_str() == id).cloned()
    }

    fn letters(&self) -> MutexGuard<'_, VecDeque<Received>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
