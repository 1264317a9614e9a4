//! The forms of an event: what is said of it; its cancellation; its move.

use jiff::civil::Date;
use serde::Serialize;

use crate::domain::event::{Event, Every, Occurrence, Times, Written, WrittenMove, WrittenVenue};
use crate::domain::language::Texts;
use crate::domain::project::Slug;
use crate::web::desk::Form;
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView, TextFields};
use crate::web::page::event::EventWords;

/// What is said of an event.
#[derive(Debug, Serialize)]
pub struct EventForm {
    title: String,
    /// It is published: what is said here is seen at once.
    published: bool,
    form: FormView,
    name: TextFields,
    text: TextFields,
    times: TimeFields,
    zone: Field,
    repeat: Vec<Field>,
    venue: Vec<Field>,
    projects: Field,
    calls: Vec<Field>,
    collections: Vec<Field>,
    guests: Vec<Field>,
    back: String,
}

/// From when to when.
#[derive(Debug, Serialize)]
pub(in crate::web::page) struct TimeFields {
    whole_days: Field,
    start: Vec<Field>,
    end: Vec<Field>,
}

impl EventForm {
    /// The form of an event, or of a new one, filled with what is so now; `sent` is what was sent, if it was.
    pub(in crate::web) fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        sent: Option<&Form>,
        event: Option<&Event>,
        now: &Written,
    ) -> Self {
        let path = event.map_or("/console/events".to_owned(), |event| format!("/console/events/{}", event.slug));
        let action = event.map_or("/console/events/new".to_owned(), |_| format!("{path}/edit"));
        let ticked = |name: &str, slug: &Slug, now: &[String]| match sent {
            Some(form) => form.all(name).contains(&slug.as_str()),
            None => now.iter().any(|other| other == slug.as_str()),
        };
        let boxes = |name: &'static str, now: &[String], all: Vec<(Slug, String)>| -> Vec<Field> {
            let made = all.into_iter().map(|(slug, label)| Field {
                id: format!("field-{name}-{slug}"),
                label,
                hint: None,
                ticked: ticked(name, &slug, now),
                value: slug.to_string(),
                ..fields.check(name, "event-field-calls", false)
            });
            made.collect()
        };
        let name = fields.texts("title", "event-field-title", &now.title).required().at_most(120);
        let text = fields.areas("text", "event-field-text", &now.text).lines(6).at_most(6000);
        let times = TimeFields::new(&fields, &now.times);
        let zone = fields.text("zone", "event-field-zone", &now.zone).required();
        let repeat = repeat(frame, &fields, now);
        let venue = venue(&fields, &now.venue);
        let projects = fields.area("projects", "event-field-projects", &now.projects).lines(3);
        let calls = boxes("calls", &now.calls, calls(frame));
        let collections = boxes("collections", &now.collections, collections(frame));
        let guests = vec![
            fields.text("organiser", "event-field-organiser", &now.organiser).at_most(160),
            fields.text("capacity", "event-field-capacity", &now.capacity),
            fields.text("registration", "event-field-registration", &now.registration).of_type("url"),
        ];
        Self {
            title: frame.say(if event.is_some() { "event-edit" } else { "event-new" }),
            published: event.is_some_and(|event| event.published),
            form: fields.form(&action),
            name,
            text,
            times,
            zone,
            repeat,
            venue,
            projects,
            calls,
            collections,
            guests,
            back: frame.href(&path),
        }
    }
}

impl TimeFields {
    pub(in crate::web::page) fn new(fields: &Fields<'_>, now: &Times) -> Self {
        let hour = |name: &str, label: &str, now: &str| fields.text(name, label, now).of_type("time");
        Self {
            whole_days: fields.check("days", "event-field-days", now.whole_days),
            start: vec![
                fields.day("start-day", "event-field-start-day", &now.start_day).required(),
                hour("start-time", "event-field-start-time", &now.start_time),
            ],
            end: vec![
                fields.day("end-day", "event-field-end-day", &now.end_day),
                hour("end-time", "event-field-end-time", &now.end_time),
            ],
        }
    }
}

fn repeat(frame: &Frame<'_>, fields: &Fields<'_>, now: &Written) -> Vec<Field> {
    let once = (String::new(), frame.say("event-repeats-once"));
    let every = Every::ALL.iter().map(|(word, _)| ((*word).to_owned(), frame.say(&format!("event-repeats-{word}"))));
    let options: Vec<_> = std::iter::once(once).chain(every).collect();
    let repeat = &now.repeat;
    let interval = if repeat.interval.is_empty() { "1" } else { &repeat.interval };
    vec![
        fields.select("repeats", "event-field-repeats", &repeat.every, &options),
        fields.text("interval", "event-field-interval", interval),
        fields.day("until", "event-field-until", &repeat.until),
        fields.text("times", "event-field-times", &repeat.times),
    ]
}

pub(in crate::web::page) fn venue(fields: &Fields<'_>, now: &WrittenVenue) -> Vec<Field> {
    vec![
        fields.text("venue", "event-field-venue", &now.name).at_most(160),
        fields.text("address", "event-field-address", &now.address).at_most(160),
        fields.text("town", "event-field-town", &now.town).at_most(160),
        fields.text("point", "event-field-point", &now.point),
    ]
}

fn calls(frame: &Frame<'_>) -> Vec<(Slug, String)> {
    frame.local.calls.all().map(|call| (call.slug.clone(), named(frame, Some(&call.face.title), &call.slug))).collect()
}

fn collections(frame: &Frame<'_>) -> Vec<(Slug, String)> {
    let all = frame.local.curation.collections();
    all.map(|(slug, collection)| (slug.clone(), named(frame, collection.title(), slug))).collect()
}

fn named(frame: &Frame<'_>, title: Option<&Texts>, slug: &Slug) -> String {
    title.and_then(|title| frame.regional(title)).map_or_else(|| slug.to_string(), ToOwned::to_owned)
}

/// Cancels an event, or one of its times.
#[derive(Debug, Serialize)]
pub struct CancelForm {
    title: String,
    words: EventWords,
    /// The time of a series that is cancelled.
    day: Option<String>,
    form: FormView,
    reason: TextFields,
    back: String,
}

impl CancelForm {
    /// The form for an event, or for its time on a day; none where it has no such time. `events` is where events are.
    pub fn new(frame: &Frame<'_>, fields: Fields<'_>, events: &str, event: &Event, day: Option<Date>) -> Option<Self> {
        let one = time(frame, event, day)?;
        let path = format!("{events}/{}", event.slug);
        let reason = fields.areas("reason", "event-field-reason", &Texts::default()).required().lines(3).at_most(600);
        Some(Self {
            title: frame.say(if day.is_some() { "event-cancel-one" } else { "event-cancel" }),
            words: EventWords::of(frame, &one),
            day: day.map(|day| day.to_string()),
            form: fields.form(&format!("{path}/cancel")),
            reason,
            back: frame.href(&path),
        })
    }
}

/// Moves an event, or one of its times.
#[derive(Debug, Serialize)]
pub struct MoveForm {
    title: String,
    words: EventWords,
    /// The time of a series that is moved.
    day: Option<String>,
    form: FormView,
    times: TimeFields,
    venue: Vec<Field>,
    reason: TextFields,
    back: String,
}

impl MoveForm {
    /// The form for an event, or for its time on a day; none where it has no such time. `events` is where events are.
    pub fn new(frame: &Frame<'_>, fields: Fields<'_>, events: &str, event: &Event, day: Option<Date>) -> Option<Self> {
        let one = time(frame, event, day)?;
        let now = WrittenMove::of(&one.when, one.venue());
        let path = format!("{events}/{}", event.slug);
        let times = TimeFields::new(&fields, &now.times);
        let venue = venue(&fields, &now.venue);
        let reason = fields.areas("reason", "event-field-reason", &Texts::default()).lines(3).at_most(600);
        Some(Self {
            title: frame.say(if day.is_some() { "event-move-one" } else { "event-move" }),
            words: EventWords::of(frame, &one),
            day: day.map(|day| day.to_string()),
            form: fields.form(&format!("{path}/move")),
            times,
            venue,
            reason,
            back: frame.href(&path),
        })
    }
}

/// The time on a day; or the next, or the last.
fn time<'e>(frame: &Frame<'_>, event: &'e Event, day: Option<Date>) -> Option<Occurrence<'e>> {
    match day {
        Some(day) => event.on(day),
        None => event.occurrences().find(|one| one.ends() > frame.now).or_else(|| event.occurrences().last()),
    }
}
