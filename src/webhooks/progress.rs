//! How far a webhook has come. Kept on the disk after each delivery, whatever came of it.

use std::collections::VecDeque;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::courier::{Answer, Outcome};
use crate::mail::backoff;

/// The last deliveries that are shown.
const SHOWN: usize = 20;
/// The longest wait between two tries.
const LONGEST_WAIT: Duration = Duration::from_secs(4 * 3600);
/// How long nothing may arrive before deliveries rest.
const PATIENCE: SignedDuration = SignedDuration::from_hours(72);

/// How far a webhook has come, and its last deliveries.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    /// The last record that was told or need not be.
    pub after: u64,
    /// Since when nothing arrives, if so.
    pub failing_since: Option<Timestamp>,
    /// Deliveries that failed in a row.
    pub failures: u32,
    /// Nothing is sent before.
    pub next: Option<Timestamp>,
    /// The last deliveries, the last first.
    pub deliveries: VecDeque<Delivery>,
}

/// A try to tell somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delivery {
    /// Its id, the same for each try.
    pub id: String,
    /// The record it is about; none for a test.
    pub seq: Option<u64>,
    /// What happened.
    pub kind: String,
    /// When it was tried.
    pub at: Timestamp,
    /// What came of it.
    pub outcome: Outcome,
}

/// What follows from a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Follows {
    /// The next, or this one again later.
    GoOn,
    /// Nothing arrived for so long that deliveries should rest.
    Failing,
    /// They should rest because they are not wanted any more.
    Gone,
}

impl Progress {
    /// Notes a delivery.
    pub(super) fn note(&mut self, delivery: Delivery) {
        self.deliveries.push_front(delivery);
        self.deliveries.truncate(SHOWN);
    }

    /// Takes in what came of a delivery of record `seq`.
    pub(super) fn take(&mut self, seq: u64, answer: &Answer, now: Timestamp) -> Follows {
        if answer.outcome.arrived() {
            (self.after, self.failing_since, self.failures, self.next) = (seq, None, 0, None);
            return Follows::GoOn;
        }
        self.failures += 1;
        let since = *self.failing_since.get_or_insert(now);
        let wait = backoff(self.failures, LONGEST_WAIT).max(answer.wished.unwrap_or_default().min(LONGEST_WAIT));
        self.next = Some(now + wait);
        match answer.outcome {
            Outcome::Answered(410) => Follows::Gone,
            _ if now.duration_since(since) >= PATIENCE => Follows::Failing,
            _ => Follows::GoOn,
        }
    }

    /// Begins anew after a rest: nothing is forgotten, and it is tried at once.
    pub(super) fn begin_anew(&mut self) {
        (self.failing_since, self.failures, self.next) = (None, 0, None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(outcome: Outcome) -> Answer {
        Answer { outcome, wished: None }
    }

    #[test]
    fn what_does_not_arrive_is_tried_again_for_three_days_and_then_rests() {
        let mut progress = Progress { after: 4, ..Progress::default() };
        let mut now = Timestamp::UNIX_EPOCH;
        let mut tries = 0;
        while progress.take(9, &answer(Outcome::Answered(500)), now) == Follows::GoOn {
            tries += 1;
            let next = progress.next.unwrap();
            assert!(next > now && next.duration_since(now) <= SignedDuration::from_hours(4));
            now = next;
        }
        assert!(now.duration_since(Timestamp::UNIX_EPOCH) >= PATIENCE);
        assert!((20..60).contains(&tries), "{tries}");
        assert_eq!(progress.after, 4);
        progress.begin_anew();
        assert_eq!((progress.after, progress.next), (4, None));
        assert_eq!(progress.take(9, &answer(Outcome::Answered(204)), now), Follows::GoOn);
        assert_eq!((progress.after, progress.failures, progress.failing_since), (9, 0, None));
    }

    #[test]
    fn who_asks_for_patience_gets_it_within_bounds_and_who_is_gone_is_left_alone() {
        let mut progress = Progress::default();
        let wished = |seconds| Answer { outcome: Outcome::Answered(429), wished: Some(Duration::from_secs(seconds)) };
        progress.take(1, &wished(1800), Timestamp::UNIX_EPOCH);
        assert_eq!(progress.next, Some(Timestamp::from_second(1800).unwrap()));
        progress.take(1, &wished(1_000_000), Timestamp::UNIX_EPOCH);
        assert_eq!(progress.next, Some(Timestamp::from_second(4 * 3600).unwrap()));
        assert_eq!(progress.take(1, &answer(Outcome::Answered(410)), Timestamp::UNIX_EPOCH), Follows::Gone);
    }
}
