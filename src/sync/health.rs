//! How a host fares, for pages, health checks and metrics.

use std::sync::Mutex;
use std::sync::PoisonError;

use jiff::{SignedDuration, Timestamp};

use crate::host::SetAside;

/// What the last questions to a host have shown. Shared; written by its sync alone.
#[derive(Debug, Default)]
pub struct Health(Mutex<Vitals>);

/// The figures of one moment.
#[derive(Debug, Clone, Default)]
pub struct Vitals {
    /// When the host last answered, in this process or before.
    pub last_answer: Option<Timestamp>,
    /// Whether it has answered this process.
    pub has_answered: bool,
    /// Failures since.
    pub failures_in_a_row: u32,
    /// Whether it is left alone but for trials.
    pub is_down: bool,
    /// What went wrong last, while it does.
    pub last_error: Option<String>,
    /// Requests made by this process.
    pub requests: u64,
    /// Of them, failed.
    pub failures: u64,
    /// Projects waiting to be read.
    pub waiting: usize,
    /// Projects that could not be read, and why.
    pub set_aside: Vec<SetAside>,
    /// Whether every walk was finished at least once.
    pub is_filled: bool,
}

impl Health {
    /// The figures now.
    pub fn vitals(&self) -> Vitals {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn change(&self, change: impl FnOnce(&mut Vitals)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Vitals {
    /// Whether nothing newer than what is known is to be had: the host fails, or this process has not heard of it yet.
    pub fn is_silent(&self) -> bool {
        self.is_down || !self.has_answered
    }

    /// How old what we know is, where that is worth saying: the host is silent, or has been for longer than `limit`.
    pub fn stale_for(&self, now: Timestamp, limit: std::time::Duration) -> Option<SignedDuration> {
        let age = now.duration_since(self.last_answer?);
        let limit = SignedDuration::try_from(limit).unwrap_or(SignedDuration::MAX);
        (self.is_silent() || age > limit).then_some(age)
    }
}
