//! The sample host's clock: the machine's own, ahead of it, or standing still. People and tests move it.

use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// A clock that can be moved. Clones share the same hands.
#[derive(Debug, Clone)]
pub struct Clock(Arc<Mutex<Hands>>);

#[derive(Debug, Clone, Copy)]
enum Hands {
    /// Ticks with the machine, this far ahead of it (behind when negative).
    Ticking(SignedDuration),
    /// Stands still.
    Fixed(Timestamp),
}

/// Why a text names no clock.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "«{0}» names no clock: write an instant (2026-03-02T12:00:00Z), a distance from now (+3d, -6h), or either after «frozen:»"
)]
pub struct BadClock(String);

impl Clock {
    /// The machine's time.
    pub fn real() -> Self {
        Self::with(Hands::Ticking(SignedDuration::ZERO))
    }

    /// Stands still at `instant` until it is moved.
    pub fn fixed(instant: Timestamp) -> Self {
        Self::with(Hands::Fixed(instant))
    }

    /// Reads `instant` now and ticks on from there.
    pub fn starting_at(instant: Timestamp) -> Self {
        Self::with(Hands::Ticking(instant.duration_since(Timestamp::now())))
    }

    fn with(hands: Hands) -> Self {
        Self(Arc::new(Mutex::new(hands)))
    }

    /// The time it shows.
    pub fn now(&self) -> Timestamp {
        match *self.hands() {
            Hands::Ticking(ahead) => later(Timestamp::now(), ahead),
            Hands::Fixed(instant) => instant,
        }
    }

    /// Moves it forward; a ticking clock goes on ticking.
    pub fn advance(&self, by: Duration) {
        self.turn(SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX));
    }

    /// Sets it to `instant`; a ticking clock goes on ticking.
    pub fn set(&self, instant: Timestamp) {
        let mut hands = self.hands();
        *hands = match *hands {
            Hands::Ticking(_) => Hands::Ticking(instant.duration_since(Timestamp::now())),
            Hands::Fixed(_) => Hands::Fixed(instant),
        };
    }

    /// Moves it forward, or back when `by` is negative.
    pub(super) fn turn(&self, by: SignedDuration) {
        let mut hands = self.hands();
        *hands = match *hands {
            Hands::Ticking(ahead) => Hands::Ticking(ahead.saturating_add(by)),
            Hands::Fixed(instant) => Hands::Fixed(later(instant, by)),
        };
    }

    fn hands(&self) -> MutexGuard<'_, Hands> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// `instant` plus `by`, held at the ends of time.
fn later(instant: Timestamp, by: SignedDuration) -> Timestamp {
    let end = if by.is_negative() { Timestamp::MIN } else { Timestamp::MAX };
    instant.checked_add(by).unwrap_or(end)
}

impl Default for Clock {
    fn default() -> Self {
        Self::real()
    }
}

/// Shows the time it reads.
impl fmt::Display for Clock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.now().fmt(out)
    }
}

/// `real`, `2026-03-02T12:00:00Z` (ticks on from there), `2026-03-02` (midnight UTC), `+3d`, `-6h`; with `frozen:`
/// before it, the clock stands still there.
impl FromStr for Clock {
    type Err = BadClock;

    fn from_str(text: &str) -> Result<Self, BadClock> {
        let text = text.trim();
        let bad = || BadClock(text.into());
        if let Some(at) = text.strip_prefix("frozen:") {
            return Ok(Self::fixed(instant(at).ok_or_else(bad)?));
        }
        Ok(Self::starting_at(instant(text).ok_or_else(bad)?))
    }
}

/// The instant that `text` names, counted from the machine's time where it is a distance.
pub(super) fn instant(text: &str) -> Option<Timestamp> {
    if matches!(text, "real" | "now") {
        return Some(Timestamp::now());
    }
    if let Some(by) = signed_duration(text).filter(|_| text.starts_with(['+', '-'])) {
        return Timestamp::now().checked_add(by).ok();
    }
    text.parse().or_else(|_| format!("{text}T00:00:00Z").parse()).ok()
}

/// `3d`, `+3d` or `-1h30m`.
pub(super) fn signed_duration(text: &str) -> Option<SignedDuration> {
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let span = SignedDuration::try_from(duration(text)?).ok()?;
    Some(if negative { -span } else { span })
}

/// `500ms`, `30s`, `10m`, `2h`, `3d`, `1w`, or several in a row such as `1h30m`.
pub(super) fn duration(text: &str) -> Option<Duration> {
    let mut rest = text.trim();
    let mut sum = Duration::ZERO;
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        let count: u64 = rest[..digits].parse().ok()?;
        let after = &rest[digits..];
        let letters = after.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(after.len());
        let part = match &after[..letters] {
            "ms" => Duration::from_millis(count),
            "s" => Duration::from_secs(count),
            "m" | "min" => Duration::from_secs(count.checked_mul(60)?),
            "h" => Duration::from_secs(count.checked_mul(3600)?),
            "d" => Duration::from_secs(count.checked_mul(86_400)?),
            "w" => Duration::from_secs(count.checked_mul(604_800)?),
            _ => return None,
        };
        sum = sum.checked_add(part)?;
        rest = &after[letters..];
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_fixed_clock_moves_only_when_it_is_moved() {
        let clock = Clock::fixed(at("2026-03-02T12:00:00Z"));
        let same = clock.clone();
        clock.advance(Duration::from_secs(3 * 86_400));
        assert_eq!(same.now(), at("2026-03-05T12:00:00Z"));
        same.set(at("2026-01-01T00:00:00Z"));
        assert_eq!(clock.now(), at("2026-01-01T00:00:00Z"));
        clock.turn(SignedDuration::from_hours(-1));
        assert_eq!(clock.now(), at("2025-12-31T23:00:00Z"));
    }

    #[test]
    fn a_ticking_clock_goes_on_from_where_it_was_put() {
        let clock = Clock::starting_at(at("2026-03-02T12:00:00Z"));
        let passed = clock.now().duration_since(at("2026-03-02T12:00:00Z"));
        assert!(!passed.is_negative() && passed < SignedDuration::from_secs(60));
    }

    #[test]
    fn clocks_are_read_from_text() {
        let frozen: Clock = "frozen:2026-03-02T12:00:00Z".parse().unwrap();
        assert_eq!(frozen.now(), at("2026-03-02T12:00:00Z"));
        let ahead: Clock = "+3d".parse().unwrap();
        let distance = ahead.now().duration_since(Timestamp::now());
        assert!((distance - SignedDuration::from_hours(72)).abs() < SignedDuration::from_secs(60));
        assert!("2026-03-02".parse::<Clock>().is_ok() && "real".parse::<Clock>().is_ok());
        for wrong in ["", "tomorrow", "3", "+3x", "frozen:", "2026-13-01"] {
            assert!(wrong.parse::<Clock>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn durations_are_read_from_text() {
        assert_eq!(duration("500ms"), Some(Duration::from_millis(500)));
        assert_eq!(duration("1h30m"), Some(Duration::from_secs(5400)));
        assert_eq!(duration("1w"), Some(Duration::from_secs(604_800)));
        for wrong in ["", "s", "5", "5 s", "99999999999999999999s", "18446744073709551615w"] {
            assert_eq!(duration(wrong), None, "{wrong}");
        }
    }
}
