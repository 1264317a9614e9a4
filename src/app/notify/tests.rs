use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::queue::{Notice, Queue, Review};
use super::*;
use crate::domain::fact::Subject;
use crate::domain::person::PersonId;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn ana() -> PersonId {
    "ana".parse().unwrap()
}

fn paris() -> TimeZone {
    TimeZone::get("Europe/Paris").unwrap()
}

fn soon(seq: u64, when: &str) -> Notice {
    Notice { kind: Kind::WebhookPaused, seq, at: at(when), subject: Subject::Window }
}

#[test]
fn what_happens_together_is_told_together_and_once_an_hour_at_most() {
    let mut queue = Queue::default();
    queue.add(ana(), soon(1, "2026-03-02T12:00:00Z"));
    queue.add(ana(), soon(2, "2026-03-02T12:04:00Z"));
    assert_eq!(queue.due(at("2026-03-02T12:04:59Z"), &paris()), []);
    assert_eq!(queue.due(at("2026-03-02T12:05:00Z"), &paris()), [ana()]);
    assert_eq!(queue.seal(&ana()).unwrap().len(), 2);
    queue.told(&ana(), Some(at("2026-03-02T12:05:00Z")));
    assert_eq!(queue.due(at("2026-03-03T12:05:00Z"), &paris()), []);
    queue.add(ana(), soon(3, "2026-03-02T12:06:00Z"));
    assert_eq!(queue.due(at("2026-03-02T13:04:59Z"), &paris()), []);
    assert_eq!(queue.due(at("2026-03-02T13:05:00Z"), &paris()), [ana()]);
}

#[test]
fn a_letter_that_was_begun_is_finished_as_it_was_begun() {
    let mut queue = Queue::default();
    queue.add(ana(), soon(1, "2026-03-02T12:00:00Z"));
    let sealed = queue.seal(&ana()).unwrap();
    let kept = serde_json::to_vec(&queue).unwrap();
    let mut again: Queue = serde_json::from_slice(&kept).unwrap();
    again.add(ana(), soon(2, "2026-03-02T12:01:00Z"));
    assert_eq!(again.due(at("2026-03-02T12:01:00Z"), &paris()), [ana()]);
    assert_eq!(again.seal(&ana()).unwrap(), sealed);
    again.told(&ana(), Some(at("2026-03-02T12:01:00Z")));
    assert_eq!(again.due(at("2026-03-02T13:01:00Z"), &paris()), [ana()]);
    assert_eq!(again.seal(&ana()).unwrap().iter().map(|notice| notice.seq).collect::<Vec<_>>(), [2]);
}

#[test]
fn a_storm_of_notices_stays_one_letter_of_a_bounded_length() {
    let mut queue = Queue::default();
    for seq in 0..5000 {
        queue.add(ana(), soon(seq, "2026-03-02T12:00:00Z"));
    }
    let sealed = queue.seal(&ana()).unwrap();
    assert_eq!((sealed.len(), sealed.last().unwrap().seq), (200, 4999));
}

#[test]
fn every_kind_is_known_by_its_word() {
    for kind in Kind::ALL {
        assert_eq!(Kind::of_word(kind.word()), Some(kind));
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
    }
}

#[test]
fn projects_that_wait_are_told_of_again_only_when_there_are_more_and_the_next_day() {
    let mut queue = Queue::default();
    let mut look = |count, when| queue.review(count, at(when), &paris());
    assert_eq!(look(0, "2026-03-02T12:00:00Z"), Review::Known);
    assert_eq!(look(2, "2026-03-02T12:00:00Z"), Review::Worth);
    assert_eq!(look(5, "2026-03-02T13:00:00Z"), Review::Known);
    assert_eq!(look(5, "2026-03-03T07:00:00Z"), Review::Worth);
    assert_eq!(look(5, "2026-03-09T07:00:00Z"), Review::Known);
    assert_eq!(look(3, "2026-03-09T07:00:00Z"), Review::Fewer);
    assert_eq!(look(4, "2026-03-09T07:00:00Z"), Review::Worth);
}
