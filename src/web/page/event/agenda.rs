//! The agenda: what is to come as a list, or one month.

use jiff::civil::Date;
use serde::Serialize;

use super::data;
use super::month::{Month, month_href, month_name};
use super::rows::{Row, next};
use crate::web::page::frame::Frame;
use crate::web::page::head::Head;
use crate::web::page::text::Link;

/// The most rows of the list; whoever looks further looks at months.
const MOST_ROWS: usize = 40;

/// The most times of one event that the list shows; its page and the months show the others.
const MOST_OF_A_SERIES: usize = 3;

/// The agenda.
#[derive(Debug, Serialize)]
pub struct Agenda {
    head: Head,
    /// The month shown; none for the list.
    month: Option<Month>,
    /// What is to come, month by month.
    groups: Vec<Group>,
    /// The month to go on with, where the list ends before the agenda does.
    later: Option<Link>,
    /// The list, and this month.
    list: String,
    by_month: String,
    subscribe: Subscribe,
}

/// What takes place in one month.
#[derive(Debug, Serialize)]
struct Group {
    name: String,
    rows: Vec<Row>,
}

/// How calendar programs follow it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Subscribe {
    /// The file.
    href: String,
    /// The address that a calendar program opens by itself.
    webcal: String,
}

impl Subscribe {
    /// The calendar at a path of the window.
    pub(super) fn to(frame: &Frame<'_>, path: &str) -> Self {
        let absolute = frame.absolute(path);
        let rest = absolute.split_once("://").map_or(&*absolute, |(_, rest)| rest);
        Self { href: frame.href(path), webcal: format!("webcal://{rest}") }
    }
}

impl Agenda {
    /// What is to come; or the month that begins on a day.
    pub fn new(frame: &Frame<'_>, first_of_month: Option<Date>) -> Self {
        let month = first_of_month.map(|first| Month::new(frame, first));
        let found = if month.is_some() { Vec::new() } else { next(frame, MOST_OF_A_SERIES, |_| true) };
        let title = frame.say("events-title");
        let title = month.as_ref().map_or_else(|| title.clone(), |month| format!("{title}, {}", month.name));
        let description = frame.say_of("events-description", "name", frame.name());
        let head = Head::new(frame, &title, description, "/events");
        let head = Head { data: data::agenda(frame, &head, &found[..found.len().min(MOST_ROWS)]), ..head };
        let today = frame.region.zone.to_datetime(frame.now).date();
        let more = found.get(MOST_ROWS).map(|one| one.when.first_day().first_of_month());
        Self {
            // A month is another view of the same.
            head: if month.is_some() { head.unlisted() } else { head },
            month,
            groups: groups(frame, &found[..found.len().min(MOST_ROWS)]),
            later: more.map(|first| Link { label: month_name(frame, first), href: month_href(frame, first) }),
            list: frame.href("/events"),
            by_month: month_href(frame, today),
            subscribe: Subscribe::to(frame, "/events.ics"),
        }
    }
}

fn groups(frame: &Frame<'_>, found: &[crate::domain::event::Occurrence<'_>]) -> Vec<Group> {
    let mut groups: Vec<(Date, Group)> = Vec::new();
    for one in found {
        let today = one.event.detail.zone.local(frame.now).date();
        let first = one.when.first_day().max(today.min(one.when.last_day())).first_of_month();
        let row = Row::of(frame, one);
        match groups.last_mut().filter(|(month, _)| *month == first) {
            Some((_, group)) => group.rows.push(row),
            None => groups.push((first, Group { name: month_name(frame, first), rows: vec![row] })),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}
