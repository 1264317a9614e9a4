//! When to leave a host alone: exponential pauses with jitter after failures, and after several in a row one trial at a time.

use std::time::Duration;

/// Failures in a row after which the host counts as down.
const DOWN_AFTER: u32 = 3;

/// What failures have taught about a host.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Breaker {
    failures: u32,
}

impl Breaker {
    pub(super) fn succeeded(&mut self) {
        self.failures = 0;
    }

    /// How long to wait after one more failure: what the host asked for, or 1, 2, 4 ... seconds up to `longest`, half of it at
    /// random, so that several nodes do not come back at once. `chance` is from 0 to 1.
    pub(super) fn failed(&mut self, asked: Option<Duration>, longest: Duration, chance: f64) -> Duration {
        self.failures = self.failures.saturating_add(1);
        let doubled = Duration::from_secs(1 << (self.failures - 1).min(12)).min(longest);
        let own = doubled / 2 + (doubled / 2).mul_f64(chance.clamp(0.0, 1.0));
        // A host may ask for patience, not for silence.
        asked.map_or(own, |asked| asked.clamp(own, Duration::from_secs(3600)))
    }

    /// Failures since the last success.
    pub(super) fn failures(self) -> u32 {
        self.failures
    }

    pub(super) fn is_open(self) -> bool {
        self.failures >= DOWN_AFTER
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest_and_end_with_a_success() {
        let longest = Duration::from_secs(300);
        let mut breaker = Breaker::default();
        let pauses: Vec<_> = (0..12).map(|_| breaker.failed(None, longest, 1.0).as_secs()).collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
        assert!(breaker.is_open());
        breaker.succeeded();
        assert!(!breaker.is_open());
        assert_eq!(breaker.failed(None, longest, 0.0), Duration::from_millis(500));
    }

    #[test]
    fn the_wish_of_the_host_is_granted_within_an_hour() {
        let longest = Duration::from_secs(300);
        let pause = |asked| Breaker::default().failed(Some(Duration::from_secs(asked)), longest, 0.0).as_secs();
        assert_eq!((pause(30), pause(86_400)), (30, 3600));
    }
}
