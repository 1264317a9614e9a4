//! What is to be fetched, the most wished for first; what is to be tried once more later; and, while nothing else waits, what
//! may be another by now.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::Duration;

use tokio::time::Instant;
use url::Url;

use super::edition::Edition;
use super::name::Name;

/// The most pictures that may wait. Beyond them a picture is asked for again when its page is made again.
const MOST: usize = 20_000;
/// How long a host is left alone between two questions whether a picture is another now: nobody waits for the answer.
const BETWEEN_CHECKS: Duration = Duration::from_secs(1);

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
    /// What is there already; it stays unless the host has another.
    pub(super) have: Option<Edition>,
}

/// Pictures that wait.
#[derive(Debug, Default)]
pub(super) struct Queue {
    jobs: BTreeMap<(Wish, u64), Job>,
    places: HashMap<Name, (Wish, u64)>,
    later: BTreeMap<(Instant, u64), Job>,
    checks: VecDeque<Job>,
    checked: Option<Instant>,
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

    /// Lines up a picture that is there, to be compared with the host's. False where too many wait.
    pub(super) fn push_check(&mut self, job: Job) -> bool {
        let fits = self.checks.len() < MOST;
        if fits {
            self.checks.push_back(job);
        }
        fits
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
        let Some((_, job)) = self.jobs.pop_first() else { return self.pop_check(now) };
        self.places.remove(&job.name);
        Some(job)
    }

    fn pop_check(&mut self, now: Instant) -> Option<Job> {
        if self.checked.is_some_and(|last| now < last + BETWEEN_CHECKS) {
            return None;
        }
        let job = self.checks.pop_front()?;
        self.checked = Some(now);
        Some(job)
    }

    /// How many wait that are not there yet.
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
        Job { name: Name::of(path), url, place: String::new(), again: false, have: None }
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

    #[tokio::test]
    async fn what_is_there_is_compared_one_after_the_other_and_only_while_nothing_else_waits() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        for path in ["a", "b"] {
            assert!(queue.push_check(Job { have: Some(Edition::default()), ..job(path) }));
        }
        queue.push(job("c"), Wish::Someday);
        let mut next = |now| Some(queue.pop(now)?.url.path().to_owned());
        assert_eq!(next(now).as_deref(), Some("/c"));
        assert_eq!(next(now).as_deref(), Some("/a"));
        assert_eq!(next(now), None);
        assert_eq!(next(now + BETWEEN_CHECKS).as_deref(), Some("/b"));
        assert_eq!(queue.len(), 0);
    }
}
