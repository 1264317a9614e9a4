//! Whether a picture is another by now: a holder may put a better one at the same address. Only pictures that pages show are
//! compared, and whatever the host answers, the one that is there stays until another is.

use jiff::{SignedDuration, Timestamp};

use super::{Entry, Index, Kept, Record};
use crate::pictures::edition::Edition;
use crate::pictures::name::Name;
use crate::pictures::queue::Job;
use crate::pictures::refusal::Refusal;

/// How long a picture is taken for the host's own.
const GOOD_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);
/// When the host is asked again that did not answer, or sent what cannot be shown.
const AGAIN_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// When a picture is to be compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct Check {
    pub(super) at: Timestamp,
    /// It waits for it.
    pub(super) is_lined_up: bool,
}

impl Check {
    /// The next after the host was asked.
    pub(super) fn after(now: Timestamp) -> Self {
        Self { at: now + GOOD_FOR, is_lined_up: false }
    }

    pub(super) fn is_due(&self, now: Timestamp) -> bool {
        now >= self.at && !self.is_lined_up
    }
}

impl Index {
    /// The host has what we have; `edition` is what it calls it now, if it said so.
    pub(in crate::pictures) fn confirm(&self, key: Name, edition: Option<Edition>, now: Timestamp) {
        self.checked(key, |kept| {
            kept.check = Check::after(now);
            kept.edition = edition.unwrap_or_else(|| kept.edition.clone());
        });
    }

    /// The host did not answer, or has something there that cannot be shown: what is there stays.
    pub(super) fn put_off(&self, job: &Job, why: &Refusal, now: Timestamp) {
        tracing::info!(url = %job.url, place = job.place, "a picture stays as it was kept: {why}");
        self.checked(job.name, |kept| kept.check = Check { at: now + AGAIN_AFTER, is_lined_up: false });
    }

    /// Keeps what came of a comparison, unless the picture made place for others meanwhile.
    fn checked(&self, key: Name, change: impl FnOnce(&mut Kept)) {
        let record = match self.state().entries.get_mut(&key) {
            Some(Entry::Ready(kept)) => {
                change(kept);
                Record::of_kept(kept)
            }
            _ => return,
        };
        self.keep(key, &record);
    }
}
