//! The agendas of the demonstration: said by commands, as a region would say them, where an agenda is still empty.

use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use oriel::app::journal::{Asked, Journal, NotDone};
use oriel::app::window::Window;
use oriel::domain::event::{self, Around, Times, Written, WrittenMove, WrittenRepeat, WrittenVenue, Zone, is_last};
use oriel::domain::fact::{Fact, Subject};
use oriel::domain::language::Texts;
use oriel::domain::project::{HostId, Slug};
use oriel::domain::refusal::Checked;
use oriel::domain::state::RegionState;
use oriel::web::App;
use serde::Deserialize;

/// How long to wait for the projects that the events are about.
const PATIENCE: Duration = Duration::from_secs(120);

/// An event, told by days from now.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Told {
    region: String,
    /// The least days from now, and the weekday on which it begins, Monday 1.
    in_days: i32,
    weekday: i8,
    /// It is the last of its weekday in its month.
    snap_last: bool,
    start: String,
    end: String,
    overnight: bool,
    days: bool,
    /// How many whole days it takes.
    length: i32,
    title: Texts,
    text: Texts,
    organiser: String,
    venue: String,
    address: String,
    town: String,
    projects: String,
    capacity: String,
    registration: String,
    repeats: String,
    interval: String,
    times: String,
    until_days: i32,
    draft: bool,
    cancel: Texts,
    /// By how many days it moves; which time of a series is cancelled, and which moves by a day, from 0.
    #[serde(rename = "move")]
    moves: Option<i32>,
    cancel_time: Option<usize>,
    move_time: Option<usize>,
    reason: Texts,
}

/// Fills every empty agenda once the projects are known.
pub(super) async fn show(app: App, host: HostId) {
    let waited = tokio::time::timeout(PATIENCE, async {
        while !app.hosts.get(&host).is_some_and(|bell| bell.health.vitals().is_filled) {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    });
    // A host that is down has nothing that an event could be about; the rest can be told all the same.
    _ = waited.await;
    let told = tokio::task::spawn_blocking(move || {
        oriel::demo::go_on(&app.catalog, &app.journal, &app.people, &app.helpers, (app.now)());
        fill(&app)
    });
    if let Ok(Err(error)) = told.await {
        tracing::warn!(%error, "the agendas of the demonstration are not whole");
    }
}

fn fill(app: &App) -> anyhow::Result<()> {
    let told: Vec<Told> = serde_json::from_str(include_str!("demo_events.json"))?;
    let windows = app.catalog.windows();
    for window in windows.all() {
        if app.journal.state(&window.region.id)?.events.all().next().is_some() {
            continue;
        }
        for event in told.iter().filter(|event| event.region == window.region.id.as_str()) {
            event.tell(&app.journal, window, (app.now)())?;
        }
    }
    Ok(())
}

impl Told {
    fn tell(&self, journal: &Journal, window: &Arc<Window>, now: Timestamp) -> Result<(), NotDone> {
        type Check = Box<dyn FnOnce(&RegionState, Timestamp) -> Checked<Vec<Fact>> + Send>;
        let run = |check: Check| journal.run(&window.region.id, Asked::by_oriel(), check).map(|done| done.subject);
        let languages = window.region.languages.clone();
        let Some(first) = self.first_day(window, now) else { return Ok(()) };
        let (written, shelf, known) = (self.written(window, first), window.shelf(), languages.clone());
        let created = run(Box::new(move |state, now| {
            event::create(state, now, &written, &Around { languages: &known, shelf: &shelf })
        }))?;
        let Some(Subject::Event(slug)) = created.filter(|_| !self.draft) else { return Ok(()) };
        let name = slug.clone();
        run(Box::new(move |state, now| event::publish(state, now, &name)))?;
        if !self.cancel.is_empty() {
            let (name, reason, known) = (slug.clone(), self.cancel.clone(), languages.clone());
            run(Box::new(move |state, now| event::cancel(state, now, &name, &reason, &known)))?;
        }
        if let Some(days) = self.moves {
            let (name, to, known) = (slug.clone(), self.moved(first, days), languages.clone());
            run(Box::new(move |state, now| event::move_all(state, now, &name, &to, &known)))?;
        }
        let days = |at: Option<usize>| Some((at?, self.day(journal, window, &slug, at?)?));
        if let Some((_, day)) = days(self.cancel_time) {
            let (name, reason, known) = (slug.clone(), self.reason.clone(), languages.clone());
            run(Box::new(move |state, now| event::cancel_one(state, now, &name, day, &reason, &known)))?;
        }
        if let Some((_, day)) = days(self.move_time) {
            let (name, to) = (slug.clone(), self.moved(day, 1));
            run(Box::new(move |state, now| event::move_one(state, now, &name, day, &to, &languages)))?;
        }
        Ok(())
    }

    /// A day of a series by its rule.
    fn day(&self, journal: &Journal, window: &Window, slug: &Slug, at: usize) -> Option<Date> {
        let state = journal.state(&window.region.id).ok()?;
        state.events.get(slug)?.detail.days().nth(at)
    }

    /// The first day of its weekday that is far enough; the last of its month where it has to be.
    fn first_day(&self, window: &Window, now: Timestamp) -> Option<Date> {
        let today = window.region.zone.to_datetime(now).date();
        let from = today.saturating_add(Span::new().days(self.in_days));
        let days = std::iter::successors(Some(from), |day| day.tomorrow().ok()).take(60);
        let fits =
            |day: &Date| day.weekday().to_monday_one_offset() == self.weekday && (!self.snap_last || is_last(*day));
        days.into_iter().find(fits)
    }

    fn venue(&self) -> WrittenVenue {
        let (name, address) = (self.venue.clone(), self.address.clone());
        WrittenVenue { name, address, town: self.town.clone(), point: String::new() }
    }

    fn times(&self, first: Date) -> Times {
        let later = i32::from(self.overnight).max(self.length - 1);
        let last = first.saturating_add(Span::new().days(later));
        let (start_time, end_time) = (self.start.clone(), self.end.clone());
        Times { whole_days: self.days, start_day: first.to_string(), start_time, end_day: last.to_string(), end_time }
    }

    fn moved(&self, from: Date, days: i32) -> WrittenMove {
        let times = self.times(from.saturating_add(Span::new().days(days)));
        WrittenMove { times, venue: self.venue(), reason: self.reason.clone() }
    }

    fn written(&self, window: &Window, first: Date) -> Written {
        let until = first.saturating_add(Span::new().days(self.until_days));
        let until = if self.until_days > 0 { until.to_string() } else { String::new() };
        let repeat = WrittenRepeat {
            every: self.repeats.clone(),
            interval: self.interval.clone(),
            until,
            times: self.times.clone(),
        };
        let known = |slug: &str| slug.parse().ok().is_some_and(|slug| window.shelf().find(&slug).is_some());
        Written {
            title: self.title.clone(),
            text: self.text.clone(),
            organiser: self.organiser.clone(),
            times: self.times(first),
            zone: Zone::try_from(&window.region.zone).map(|zone| zone.name().to_owned()).unwrap_or_default(),
            repeat,
            venue: self.venue(),
            projects: if known(&self.projects) { self.projects.clone() } else { String::new() },
            calls: Vec::new(),
            collections: Vec::new(),
            capacity: self.capacity.clone(),
            registration: self.registration.clone(),
        }
    }
}
