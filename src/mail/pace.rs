//! How many letters one address is sent. In memory: after a restart it begins anew.

use std::collections::{HashMap, VecDeque};

use jiff::{SignedDuration, Timestamp};

/// The most letters to one address within an hour, from all windows together.
const MOST_AN_HOUR: usize = 10;
const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// When each address was last written to.
#[derive(Debug, Default)]
pub(super) struct Pace(HashMap<String, VecDeque<Timestamp>>);

impl Pace {
    /// When the next letter may go to an address, if not now.
    pub(super) fn wait(&self, address: &str, now: Timestamp) -> Option<Timestamp> {
        let sent = self.0.get(&address.to_lowercase())?;
        let lately: Vec<_> = sent.iter().filter(|at| now.duration_since(**at) < HOUR).collect();
        if lately.len() < MOST_AN_HOUR { None } else { lately.first().map(|first| **first + HOUR) }
    }

    /// A letter went out.
    pub(super) fn note(&mut self, address: &str, now: Timestamp) {
        let sent = self.0.entry(address.to_lowercase()).or_default();
        sent.push_back(now);
        if sent.len() > MOST_AN_HOUR {
            sent.pop_front();
        }
    }

    /// Forgets who was not written to lately.
    pub(super) fn sweep(&mut self, now: Timestamp) {
        self.0.retain(|_, sent| sent.back().is_some_and(|last| now.duration_since(*last) < HOUR));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_is_sent_so_many_letters_an_hour_however_it_is_written() {
        let at = |minute: i64| Timestamp::from_second(minute * 60).unwrap();
        let mut pace = Pace::default();
        for minute in 0..10 {
            assert_eq!(pace.wait("ana@a.example", at(minute)), None);
            pace.note(if minute % 2 == 0 { "ana@a.example" } else { "Ana@A.example" }, at(minute));
        }
        assert_eq!(pace.wait("ana@a.example", at(20)), Some(at(60)));
        assert_eq!(pace.wait("bo@a.example", at(20)), None);
        assert_eq!(pace.wait("ana@a.example", at(60)), None);
        pace.sweep(at(69));
        assert!(pace.0.is_empty());
    }
}
