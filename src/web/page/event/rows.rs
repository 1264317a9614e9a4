//! Events one under the other, each with its day as a numeral; and where they are.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use serde::Serialize;

use super::agenda::Subscribe;
use super::times;
use super::words::EventWords;
use crate::domain::event::{Event, Occurrence, Venue};
use crate::domain::map::Sketch;
use crate::domain::place::Point;
use crate::domain::project::Slug;
use crate::domain::state::RegionState;
use crate::web::page::drawing::INSET;
use crate::web::page::frame::Frame;
use crate::web::theme::format;

/// The most events about a project, a call or a collection that its page tells of.
pub(in crate::web::page) const MOST_ABOUT: usize = 5;
/// How far pages look ahead.
pub(super) const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 366);

/// One time of an event, in a row.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Row {
    /// Its page.
    pub(super) href: String,
    /// The day of the month.
    pub(super) number: String,
    /// The short names of its month and weekday.
    pub(super) month: String,
    pub(super) weekday: String,
    /// How it comes back.
    pub(super) repeats: Option<String>,
    #[serde(flatten)]
    pub(super) words: EventWords,
}

impl Row {
    pub(super) fn of(frame: &Frame<'_>, one: &Occurrence<'_>) -> Self {
        // A market of three days that began yesterday stands at today.
        let today = one.event.detail.zone.local(frame.now).date();
        let day = one.when.first_day().max(today.min(one.when.last_day()));
        let month = day.strftime("%Y-%m").to_string();
        Self {
            href: frame.href(&format!("/events/{}", one.event.slug)),
            number: format::number(frame.lang, day.day().unsigned_abs()),
            month: format::month_alone(frame.lang, &month).unwrap_or_default(),
            weekday: format::weekday(frame.lang, day),
            repeats: one
                .event
                .detail
                .repeat
                .map(|repeat| times::repeats(frame, repeat, one.event.detail.when.first_day())),
            words: EventWords::of(frame, one),
        }
    }
}

/// The next events, where another page has room for a few.
#[derive(Debug, Clone, Serialize)]
pub(in crate::web::page) struct NextEvents {
    pub(super) rows: Vec<Row>,
    /// All of them.
    all: String,
    /// How calendar programs follow these alone.
    calendar: Option<Subscribe>,
}

impl NextEvents {
    /// The next `most` of those events that `keep` keeps; none where nothing is to come.
    pub(in crate::web::page) fn new(frame: &Frame<'_>, most: usize, keep: impl Fn(&Event) -> bool) -> Option<Self> {
        let found = next(frame, 1, keep);
        let rows: Vec<_> = found.iter().take(most).map(|one| Row::of(frame, one)).collect();
        (!rows.is_empty()).then(|| Self { rows, all: frame.href("/events"), calendar: None })
    }

    /// The next about a call for projects.
    pub(in crate::web::page) fn of_call(frame: &Frame<'_>, call: &Slug) -> Option<Self> {
        let found = Self::new(frame, MOST_ABOUT, |event| event.detail.calls.contains(call))?;
        let calendar = Some(Subscribe::to(frame, &format!("/calls/{call}/events.ics")));
        Some(Self { calendar, ..found })
    }

    /// The next about a collection.
    pub(in crate::web::page) fn of_collection(frame: &Frame<'_>, collection: &Slug) -> Option<Self> {
        let found = Self::new(frame, MOST_ABOUT, |event| event.detail.collections.contains(collection))?;
        let calendar = Some(Subscribe::to(frame, &format!("/collections/{collection}/events.ics")));
        Some(Self { calendar, ..found })
    }
}

/// The times to come or under way that pages look ahead to, in order; of an event that comes back no more than `most`, and
/// those that differ from its rule.
pub(super) fn next<'s>(frame: &Frame<'s>, most: usize, keep: impl Fn(&Event) -> bool) -> Vec<Occurrence<'s>> {
    let until = frame.now.saturating_add(AHEAD).unwrap_or(frame.now);
    let local: &'s RegionState = frame.local;
    let mut found = local.events.between(frame.now, until, keep);
    let mut shown: BTreeMap<&Slug, usize> = BTreeMap::new();
    found.retain(|one| {
        let times = shown.entry(&one.event.slug).or_default();
        *times += 1;
        *times <= most || (most > 1 && one.is_exception())
    });
    found
}

/// Tells where a venue is, as far as anything does.
pub type Spotting<'s> = &'s dyn Fn(&Venue) -> Option<Point>;

/// The next time of an event that has a place on the map.
#[derive(Debug, Clone)]
pub struct Spotted {
    pub(in crate::web::page) point: Point,
    pub(in crate::web::page) href: String,
    pub(in crate::web::page) words: EventWords,
}

impl Spotted {
    /// Whether a sketch shows where it is.
    pub(in crate::web::page) fn is_on(&self, sketch: Option<&Sketch>) -> bool {
        let shows = |sketch: &Sketch| sketch.projection.holds(sketch.projection.spot(self.point), INSET);
        sketch.is_some_and(shows)
    }

    /// The next time of each event that has a place and takes place.
    pub(in crate::web) fn all(frame: &Frame<'_>, spot: Spotting<'_>) -> Vec<Self> {
        let firsts = next(frame, 1, |_| true);
        let spotted = firsts.iter().filter(|one| one.cancelled().is_none()).filter_map(|one| {
            let href = frame.href(&format!("/events/{}", one.event.slug));
            Some(Self { point: spot(one.venue())?, href, words: EventWords::of(frame, one) })
        });
        spotted.collect()
    }
}
