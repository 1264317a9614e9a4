//! What a person is told on the next page: a form that was accepted leads to a page that can be read again, and that one
//! says once what was done.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::domain::refusal::Arg;
use crate::domain::token::TokenHash;

/// The most that wait; more would mean that nobody reads them.
const MOST: usize = 10_000;

/// A sentence to be said once: the text `done-CODE`.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::web) struct Notice {
    pub(in crate::web) code: &'static str,
    pub(in crate::web) args: Vec<(&'static str, Arg)>,
}

/// Sentences that wait, by session.
#[derive(Debug, Default)]
pub struct Notices(Mutex<HashMap<TokenHash, Notice>>);

impl Notices {
    pub(super) fn leave(&self, session: &TokenHash, notice: Notice) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.len() >= MOST {
            waiting.clear();
        }
        waiting.insert(session.clone(), notice);
    }

    pub(super) fn take(&self, session: &TokenHash) -> Option<Notice> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(session)
    }
}
