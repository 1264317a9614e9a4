//! Every event of the region: what is to come, drafts, what is over.

use jiff::Timestamp;
use serde::Serialize;

use super::event_attention;
use crate::domain::event::{Event, Occurrence};
use crate::domain::shelf::Shelf;
use crate::web::page::Frame;
use crate::web::page::event::EventWords;
use crate::web::page::text::Link;

/// What is over and still listed.
const MOST_OVER: usize = 50;

/// Every event of the region.
#[derive(Debug, Serialize)]
pub struct EventsList {
    title: String,
    new: String,
    attention: Vec<Link>,
    groups: Vec<Group>,
    /// The agenda as residents see it.
    public: String,
}

#[derive(Debug, Serialize)]
struct Group {
    name: String,
    id: &'static str,
    rows: Vec<Row>,
    /// What is said where there is none.
    none: Option<String>,
}

#[derive(Debug, Serialize)]
struct Row {
    href: String,
    words: EventWords,
    /// How often it takes place still.
    more: Option<String>,
}

impl EventsList {
    /// The events of a region.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf) -> Self {
        let mut dated: Vec<_> =
            frame.local.events.all().filter_map(|event| Some((event, nearest(event, frame.now)?))).collect();
        dated.sort_by_key(|(event, one)| (one.begins(), event.slug.clone()));
        let is_over = |one: &Occurrence<'_>| one.ends() <= frame.now;
        let rows = |keep: &dyn Fn(&Event, &Occurrence<'_>) -> bool| -> Vec<Row> {
            dated
                .iter()
                .filter(|(event, one)| keep(event, one))
                .map(|(event, one)| Row::of(frame, event, one))
                .collect()
        };
        let mut over = rows(&|event, one| event.published && is_over(one));
        over.reverse();
        over.truncate(MOST_OVER);
        let group = |id, rows: Vec<Row>| Group {
            name: frame.say(&format!("events-group-{id}")),
            id,
            none: rows.is_empty().then(|| frame.say(&format!("events-none-{id}"))),
            rows,
        };
        let groups = vec![
            group("next", rows(&|event, one| event.published && !is_over(one))),
            group("proposed", rows(&|event, _| event.waits())),
            group("drafts", rows(&|event, _| !event.published && event.proposal.is_none())),
            group("declined", rows(&|event, _| !event.published && event.declined().is_some())),
            group("over", over),
        ];
        Self {
            title: frame.say("nav-events"),
            new: frame.href("/console/events/new"),
            attention: event_attention(frame, shelf),
            groups: groups.into_iter().filter(|group| group.id == "next" || !group.rows.is_empty()).collect(),
            public: frame.href("/events"),
        }
    }
}

/// The next time of an event, or its last.
fn nearest(event: &Event, now: Timestamp) -> Option<Occurrence<'_>> {
    let mut all: Vec<_> = event.occurrences().collect();
    all.sort_by_key(Occurrence::begins);
    all.iter().find(|one| one.ends() > now).or(all.last()).copied()
}

impl Row {
    fn of(frame: &Frame<'_>, event: &Event, one: &Occurrence<'_>) -> Self {
        let left = event.occurrences().filter(|one| one.ends() > frame.now).count();
        let more = i64::try_from(left.saturating_sub(1)).unwrap_or(i64::MAX);
        Self {
            href: frame.href(&format!("/console/events/{}", event.slug)),
            words: EventWords::of(frame, one),
            more: (more > 0).then(|| frame.say_of("event-more-times", "count", more)),
        }
    }
}
