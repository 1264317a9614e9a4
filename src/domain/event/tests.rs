use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::domain::fact::Fact;
use crate::domain::journal::{Actor, End, LineHash};
use crate::domain::language::Lang;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::shelf::Shelf;
use crate::domain::state::RegionState;
use written::{Times, WrittenRepeat};

const LANGUAGES: [Lang; 2] = [Lang::FR, Lang::CA];

fn now() -> Timestamp {
    "2026-03-02T12:00:00Z".parse().unwrap()
}

fn paris() -> Zone {
    Zone::try_from("Europe/Paris".to_owned()).unwrap()
}

fn texts(fr: &str) -> Texts {
    Texts::new([(Lang::FR, fr.to_owned())])
}

/// A journal in memory.
#[derive(Default)]
struct Told {
    state: RegionState,
    end: End,
}

impl Told {
    fn tell(&mut self, facts: Checked<Vec<Fact>>) -> Slug {
        let mut event = None;
        for fact in facts.unwrap() {
            let (record, line) = self.end.next(now(), Actor::Oriel, None, fact).unwrap();
            let read = self.end.read(&line).unwrap();
            assert_eq!(read, record, "a fact is read as it was written");
            self.state.apply(&record).unwrap();
            self.end = End::after(&record, LineHash::of(&line));
            if let Subject::Event(slug) = record.fact.subject() {
                event = Some(slug);
            }
        }
        event.unwrap()
    }

    fn event(&self, slug: &Slug) -> &Event {
        self.state.events.get(slug).unwrap()
    }
}

fn written() -> Written {
    Written {
        title: texts("Visite du four à pain"),
        times: Times {
            start_day: "2026-03-12".into(),
            start_time: "18:30".into(),
            end_time: "20:00".into(),
            ..Times::default()
        },
        ..Written::blank(&paris())
    }
}

fn weekly(times: &str) -> Written {
    let repeat =
        WrittenRepeat { every: "week".into(), interval: "1".into(), times: times.into(), ..WrittenRepeat::default() };
    Written { repeat, ..written() }
}

fn around<T>(look: impl FnOnce(&Around<'_>) -> T) -> T {
    look(&Around { languages: &LANGUAGES, shelf: &Shelf::default() })
}

fn published(written: &Written) -> (Told, Slug) {
    let mut told = Told::default();
    let slug = told.tell(around(|around| create(&told.state, now(), written, around)));
    let slug = told.tell(publish(&told.state, now(), &slug));
    (told, slug)
}

/// Codes with their fields.
fn wrong<T: std::fmt::Debug>(checked: Checked<T>) -> Vec<(String, &'static str)> {
    let told = |refusal: Refusal| (refusal.field.unwrap_or_default().to_owned(), refusal.code);
    checked.unwrap_err().into_iter().map(told).collect()
}

fn refused(written: &Written) -> Vec<(String, &'static str)> {
    wrong(around(|around| create(&RegionState::default(), now(), written, around)))
}

fn days(repeat: Repeat, first: Date) -> Vec<String> {
    repeat.days(first).map(|day| day.to_string()).collect()
}

#[test]
fn a_rule_gives_the_days_that_a_calendar_would() {
    let times = |every, interval, times| Repeat { every, interval, until: Until::Times(times) };
    assert_eq!(days(times(Every::Week, 2, 3), date(2026, 3, 12)), ["2026-03-12", "2026-03-26", "2026-04-09"]);
    assert_eq!(days(times(Every::MonthDay, 1, 3), date(2026, 1, 31)), ["2026-01-31", "2026-03-31", "2026-05-31"]);
    assert_eq!(days(times(Every::MonthWeekday, 1, 3), date(2026, 3, 10)), ["2026-03-10", "2026-04-14", "2026-05-12"]);
    assert_eq!(days(times(Every::MonthLastWeekday, 3, 2), date(2026, 3, 27)), ["2026-03-27", "2026-06-26"]);
    let until = Repeat { every: Every::Week, interval: 1, until: Until::Day(date(2026, 3, 19)) };
    assert_eq!(days(until, date(2026, 3, 12)), ["2026-03-12", "2026-03-19"]);
    let leap = times(Every::MonthDay, 12, 3);
    assert_eq!(days(leap, date(2028, 2, 29)), ["2028-02-29", "2032-02-29", "2036-02-29"]);
}

#[test]
fn a_weekly_meeting_stays_at_its_hour_when_clocks_change() {
    let (told, slug) = published(&weekly("4"));
    let begins: Vec<_> = told.event(&slug).occurrences().map(|one| one.begins().to_string()).collect();
    assert_eq!(
        begins,
        ["2026-03-12T17:30:00Z", "2026-03-19T17:30:00Z", "2026-03-26T17:30:00Z", "2026-04-02T16:30:00Z"]
    );
}

#[test]
fn a_night_across_a_change_of_clocks_ends_when_the_clocks_say_so() {
    let night = Times {
        start_day: "2026-03-28".into(),
        start_time: "22:00".into(),
        end_day: "2026-03-29".into(),
        end_time: "04:00".into(),
        ..Times::default()
    };
    let (told, slug) = published(&Written { times: night, ..written() });
    let night = told.event(&slug).occurrences().next().unwrap();
    assert_eq!(night.ends().duration_since(night.begins()).as_hours(), 5);
    assert_eq!(night.when.last_day(), date(2026, 3, 29));
}

#[test]
fn whole_days_last_from_midnight_to_midnight_of_their_zone() {
    let market =
        Times { whole_days: true, start_day: "2026-10-24".into(), end_day: "2026-10-25".into(), ..Times::default() };
    let (told, slug) = published(&Written { times: market, ..written() });
    let days = told.event(&slug).occurrences().next().unwrap();
    assert_eq!(
        (days.begins().to_string(), days.ends().to_string()),
        ("2026-10-23T22:00:00Z".into(), "2026-10-25T23:00:00Z".into())
    );
}

#[test]
fn one_time_is_moved_another_cancelled_and_both_say_so() {
    let (mut told, slug) = published(&weekly("3"));
    let to = WrittenMove {
        times: Times {
            start_day: "2026-03-20".into(),
            start_time: "19h".into(),
            end_time: "20:30".into(),
            ..Times::default()
        },
        reason: texts("La salle est prise."),
        ..WrittenMove::default()
    };
    told.tell(move_one(&told.state, now(), &slug, date(2026, 3, 19), &to, &LANGUAGES));
    told.tell(cancel_one(&told.state, now(), &slug, date(2026, 3, 26), &texts("Le boulanger est malade."), &LANGUAGES));
    let event = told.event(&slug);
    assert_eq!(event.sequence, 3, "published, moved, cancelled");
    let from: Timestamp = "2026-03-20T00:00:00Z".parse().unwrap();
    let found = told.state.events.between(from, Timestamp::MAX, |_| true);
    let [moved, cancelled] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(moved.begins().to_string(), "2026-03-20T18:00:00Z");
    let (was, why) = moved.moved().unwrap();
    assert_eq!((was.first_day(), why.get(Lang::FR)), (date(2026, 3, 19), Some("La salle est prise.")));
    assert_eq!(cancelled.cancelled().and_then(|why| why.get(Lang::FR)), Some("Le boulanger est malade."));
    told.tell(restore_one(&told.state, &slug, date(2026, 3, 26)));
    assert!(told.event(&slug).on(date(2026, 3, 26)).unwrap().cancelled().is_none());
}

#[test]
fn an_event_that_moves_says_what_was_told_first_until_it_is_back() {
    let (mut told, slug) = published(&written());
    let to = |day: &str| WrittenMove {
        times: Times {
            start_day: day.into(),
            start_time: "18:30".into(),
            end_time: "20:00".into(),
            ..Times::default()
        },
        ..WrittenMove::default()
    };
    told.tell(move_all(&told.state, now(), &slug, &to("2026-03-13"), &LANGUAGES));
    told.tell(move_all(&told.state, now(), &slug, &to("2026-03-14"), &LANGUAGES));
    let one = told.event(&slug).occurrences().next().unwrap();
    assert_eq!(one.moved().unwrap().0.first_day(), date(2026, 3, 12), "what people were told");
    told.tell(move_all(&told.state, now(), &slug, &to("2026-03-12"), &LANGUAGES));
    assert!(told.event(&slug).moved.is_none());
    assert_eq!(
        wrong(move_all(&told.state, now(), &slug, &to("2026-03-12"), &LANGUAGES)),
        [(String::new(), "event-unchanged")]
    );
    assert_eq!(
        wrong(move_all(&told.state, now(), &slug, &to("2026-02-12"), &LANGUAGES)),
        [("start-day".into(), "event-over")]
    );
}

#[test]
fn a_cancelled_event_is_cancelled_at_all_of_its_times() {
    let (mut told, slug) = published(&weekly("3"));
    assert_eq!(wrong(cancel(&told.state, now(), &slug, &Texts::default(), &LANGUAGES)), [("reason".into(), "missing")]);
    told.tell(cancel(&told.state, now(), &slug, &texts("La salle a brûlé."), &LANGUAGES));
    assert!(told.event(&slug).occurrences().all(|one| one.cancelled().is_some()));
    assert_eq!(wrong(cancel(&told.state, now(), &slug, &texts("x"), &LANGUAGES)), [(String::new(), "event-cancelled")]);
    told.tell(restore(&told.state, &slug));
    assert!(told.event(&slug).occurrences().all(|one| one.cancelled().is_none()));
}

#[test]
fn every_mistake_is_told_at_once_beside_its_field() {
    let bad = Written {
        title: Texts::new([(Lang::CA, "<b>Festa</b>".into())]),
        text: texts(&"a".repeat(6001)),
        zone: "Europe/Nulle-Part".into(),
        venue: written::WrittenVenue { point: "91, 3".into(), ..Default::default() },
        projects: "https://window.example/r/x/projects/nulle-part".into(),
        calls: vec!["printemps".into()],
        collections: vec!["../etc".into()],
        capacity: "0".into(),
        registration: "http://billets.example/".into(),
        ..written()
    };
    let expected = [
        ("title", "main-language"),
        ("title", "markup"),
        ("text", "too-long"),
        ("zone", "event-zone"),
        ("point", "event-point"),
        ("projects", "event-project"),
        ("calls", "event-call"),
        ("collections", "event-collection"),
        ("capacity", "event-capacity"),
        ("registration", "event-link"),
    ];
    assert_eq!(refused(&bad), expected.map(|(field, code)| (field.to_owned(), code)));
}

#[test]
fn days_and_hours_that_cannot_be_are_refused() {
    let times = |start_day: &str, start: &str, end_day: &str, end: &str| {
        let (start_day, start_time) = (start_day.to_owned(), start.to_owned());
        let (end_day, end_time) = (end_day.to_owned(), end.to_owned());
        refused(&Written { times: Times { whole_days: false, start_day, start_time, end_day, end_time }, ..written() })
    };
    let one = |field: &str, code| vec![(field.to_owned(), code)];
    assert_eq!(
        times("", "", "", ""),
        [
            ("start-day".into(), "event-day-missing"),
            ("start-time".into(), "event-hour-missing"),
            ("end-time".into(), "event-hour-missing")
        ]
    );
    assert_eq!(times("2026-02-30", "18:30", "", "20:00"), one("start-day", "event-day"));
    assert_eq!(times("12/03/2026", "18:30", "", "20:00"), one("start-day", "event-day"));
    assert_eq!(times("2026-03-12", "25:00", "", "20:00"), one("start-time", "event-hour"));
    assert_eq!(times("2026-03-12", "20:00", "", "18:30"), one("end-time", "event-backwards"));
    assert_eq!(times("2026-03-12", "18:30", "2026-03-11", "20:00"), one("end-day", "event-backwards"));
    assert_eq!(times("2026-03-12", "18:30", "2027-03-11", "20:00"), one("end-day", "event-lasts"));
    assert_eq!(times("2026-03-29", "02:30", "", "05:00"), one("start-time", "event-skipped"));
    assert_eq!(times("2025-03-12", "18:30", "", "20:00"), one("start-day", "event-over"));
}

#[test]
fn rules_that_cannot_be_are_refused() {
    let rule = |day: &str, every: &str, interval: &str, until: &str, times: &str| {
        let repeat =
            WrittenRepeat { every: every.into(), interval: interval.into(), until: until.into(), times: times.into() };
        let times = Times { start_day: day.into(), ..written().times };
        refused(&Written { repeat, times, ..written() })
    };
    let one = |field: &str, code| vec![(field.to_owned(), code)];
    assert_eq!(rule("2026-03-12", "week", "1", "", ""), one("until", "event-endless"));
    assert_eq!(rule("2026-03-12", "week", "1", "2026-05-01", "4"), one("until", "event-two-ends"));
    assert_eq!(rule("2026-03-12", "week", "1", "2026-03-12", ""), one("until", "event-until-early"));
    assert_eq!(rule("2026-03-12", "week", "1", "2026-03-13", ""), one("until", "event-once"));
    assert_eq!(
        rule("2026-03-12", "week", "0", "", "x"),
        [("interval".into(), "event-interval"), ("times".into(), "event-times")]
    );
    assert_eq!(rule("2026-03-12", "fortnight", "1", "", "4"), one("repeats", "event-repeats"));
    assert_eq!(rule("2026-03-30", "month-weekday", "1", "", "4"), one("repeats", "event-fifth"));
    assert_eq!(rule("2026-03-12", "month-last-weekday", "1", "", "4"), one("repeats", "event-not-last"));
    assert_eq!(rule("2026-03-12", "month-day", "12", "", "12"), one("times", "event-series-long"));
    let long =
        Times { start_day: "2026-03-12".into(), end_day: "2026-03-20".into(), whole_days: true, ..Times::default() };
    assert_eq!(refused(&Written { times: long, ..weekly("3") }), one("repeats", "event-overlaps"));
}

#[test]
fn a_change_of_the_rule_does_not_lose_what_was_said_of_one_time() {
    let (mut told, slug) = published(&weekly("3"));
    told.tell(cancel_one(&told.state, now(), &slug, date(2026, 3, 26), &texts("Malade."), &LANGUAGES));
    let fewer = around(|around| revise(&told.state, now(), &slug, &weekly("2"), around));
    assert_eq!(wrong(fewer), [("start-day".into(), "event-loses")]);
    let more = around(|around| revise(&told.state, now(), &slug, &weekly("5"), around));
    told.tell(more);
    assert!(told.event(&slug).on(date(2026, 3, 26)).unwrap().cancelled().is_some());
}

#[test]
fn a_form_filled_from_an_event_changes_nothing() {
    let (told, slug) = published(&weekly("3"));
    let again = Written::of(&told.event(&slug).detail, &Shelf::default());
    let revised = around(|around| revise(&told.state, now(), &slug, &again, around));
    assert_eq!(wrong(revised), [(String::new(), "event-unchanged")]);
}

#[test]
fn two_events_of_one_name_have_addresses_of_their_own() {
    let mut told = Told::default();
    let first = told.tell(around(|around| create(&told.state, now(), &written(), around)));
    let second = told.tell(around(|around| create(&told.state, now(), &written(), around)));
    assert_eq!(first.as_str(), "visite-du-four-a-pain-2026-03-12");
    assert_eq!(second.as_str(), "visite-du-four-a-pain-2026-03-12-2");
    let arabic = Written { title: texts("مخبز"), ..written() };
    let third = told.tell(around(|around| create(&told.state, now(), &arabic, around)));
    assert_eq!(third.as_str(), "event-2026-03-12");
}

#[test]
fn drafts_are_seen_by_nobody_and_what_is_published_is_not_thrown_away() {
    let mut told = Told::default();
    let slug = told.tell(around(|around| create(&told.state, now(), &written(), around)));
    assert!(told.state.events.between(now(), Timestamp::MAX, |_| true).is_empty());
    assert_eq!(wrong(cancel(&told.state, now(), &slug, &texts("x"), &LANGUAGES)), [(String::new(), "event-draft")]);
    let soon = attention(&told.state.events, &Shelf::default(), &LANGUAGES, now());
    assert!(matches!(soon.as_slice(), [Attention::Draft { .. }]), "{soon:?}");
    told.tell(publish(&told.state, now(), &slug));
    assert_eq!(wrong(discard(&told.state, &slug)), [(String::new(), "event-published-stays")]);
    let untold = attention(&told.state.events, &Shelf::default(), &LANGUAGES, now());
    assert!(matches!(untold.as_slice(), [Attention::Untold { .. }, Attention::Nowhere { .. }]), "{untold:?}");
    told.tell(withdraw(&told.state, &slug));
    told.tell(discard(&told.state, &slug));
    assert!(told.state.events.get(&slug).is_none());
}

#[test]
fn an_agenda_says_until_when_it_is_right() {
    let (told, _) = published(&written());
    let next = |at: &str| told.state.events.next_turn(at.parse().unwrap()).map(|at| at.to_string());
    assert_eq!(next("2026-03-02T12:00:00Z").as_deref(), Some("2026-03-12T17:30:00Z"));
    assert_eq!(next("2026-03-12T17:30:00Z").as_deref(), Some("2026-03-12T19:00:00Z"));
    assert_eq!(next("2026-03-12T19:00:00Z"), None);
}

proptest! {
    #[test]
    fn a_window_of_time_shows_exactly_the_times_that_it_touches(
        first in 0..400i32, every in 0..4usize, interval in 1..6u8, times in 2..40u16, from in -50..900i64, long in 1..120i64,
    ) {
        let first = date(2026, 1, 1).saturating_add(jiff::Span::new().days(first));
        let repeat = Repeat { every: Every::ALL[every].1, interval, until: Until::Times(times) };
        let (start, end) = (first.at(18, 30, 0, 0), first.at(20, 0, 0, 0));
        let detail = Detail {
            title: texts("x"), text: Texts::default(), when: When::Hours { start, end }, zone: paris(), repeat: Some(repeat),
            venue: Venue::default(), projects: vec![], calls: vec![], collections: vec![], capacity: None,
            registration: None, organiser: String::new(),
        };
        let event = Event::new(&"x".parse().unwrap(), &detail, now());
        let from = now().checked_add(jiff::SignedDuration::from_hours(from * 24)).unwrap();
        let to = from.checked_add(jiff::SignedDuration::from_hours(long * 24)).unwrap();
        let touched: Vec<_> =
            event.occurrences().filter(|one| one.begins() < to && one.ends() > from).map(|one| one.day).collect();
        let found: Vec<_> = event.between(from, to).map(|one| one.day).collect();
        prop_assert_eq!(found, touched);
    }
}
