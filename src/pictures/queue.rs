//! What is to be fetched, the most wished for first; and what is to be tried once more later.

use std::collections::{BTreeMap, HashMap};

use tokio::time::Instant;
use url::Url;

use super::name::Name;

/// The most pictures that may wait. Beyond them a picture is asked for again when its page is made again.
const MOST: usize = 20_000;

/// How much a picture is wished for: the first before the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wish {
    /// A page that somebody looks at shows it first of all.
    Main,
    /// It stands in a text that somebody reads.
    InText,
    /// Of an open project; nobody has looked yet.
    Ahead,
    /// Of any other project; nobody has looked yet.
    Someday,
}

impl Wish {
    /// Whether somebody looks at a page that would show it.
    pub(super) fn is_seen(self) -> bool {
        matches!(self, Self::Main | Self::InText)
    }
}

/// A picture to be fetched.
#[derive(Debug, Clone)]
pub(super) struct Job {
    pub(super) name: Name,
    pub(super) url: Url,
    /// The page or the project that asked first, for the log.
    pub(super) place: String,
    /// It failed once.
    pub(super) again: bool,
}

/// Pictures that wait.
#[derive(Debug, Default)]
pub(super) struct Queue {
    jobs: BTreeMap<(Wish, u64), Job>,
    places: HashMap<Name, (Wish, u64)>,
    later: BTreeMap<(Instant, u64), Job>,
    next: u64,
}

impl Queue {
    /// Lines a picture up. False where too many wait.
    pub(super) fn push(&mut self, job: Job, wish: Wish) -> bool {
        if self.len() >= MOST {
            return false;
        }
        let place = (wish, self.number());
        self.places.insert(job.name, place);
        self.jobs.insert(place, job);
        true
    }

    /// Moves a picture forward that is wished for more than before.
    pub(super) fn raise(&mut self, name: Name, wish: Wish) {
        let Some(place) = self.places.get(&name).copied().filter(|place| wish < place.0) else { return };
        if let Some(job) = self.jobs.remove(&place) {
            self.push(job, wish);
        }
    }

    /// Tries a picture again from `at` on.
    pub(super) fn postpone(&mut self, job: Job, at: Instant) {
        let place = (at, self.number());
        self.later.insert(place, job);
    }

    /// The next to be fetched, if one is due.
    pub(super) fn pop(&mut self, now: Instant) -> Option<Job> {
        if self.later.first_key_value().is_some_and(|((at, _), _)| *at <= now) {
            return self.later.pop_first().map(|(_, job)| job);
        }
        let (_, job) = self.jobs.pop_first()?;
        self.places.remove(&job.name);
        Some(job)
    }

    pub(super) fn len(&self) -> usize {
        self.jobs.len() + self.later.len()
    }

    fn number(&mut self) -> u64 {
        self.next += 1;
        self.next
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn job(path: &str) -> Job {
        let url = Url::parse(&format!("https://img.example/{path}")).unwrap();
        Job { name: Name::of(path), url, place: String::new(), again: false }
    }

    #[tokio::test]
    async fn what_somebody_looks_at_comes_first_and_a_second_try_when_it_is_due() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        for (path, wish) in [("a", Wish::Someday), ("b", Wish::Ahead), ("c", Wish::Main), ("d", Wish::Someday)] {
            assert!(queue.push(job(path), wish));
        }
        queue.raise(Name::of("d"), Wish::InText);
        queue.raise(Name::of("c"), Wish::Someday);
        queue.postpone(job("e"), now + Duration::from_secs(60));
        let mut order = |now| std::iter::from_fn(|| Some(queue.pop(now)?.url.path().to_owned())).collect::<String>();
        assert_eq!(order(now), "/c/d/b/a");
        assert_eq!(order(now + Duration::from_secs(60)), "/e");
    }
}
