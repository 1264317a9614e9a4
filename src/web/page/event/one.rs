//! The page of one event.

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::agenda::Subscribe;
use super::data;
use super::rows::{Row, Spotting};
use super::times;
use super::words::{EventWords, text};
use crate::domain::event::{Event, Occurrence};
use crate::domain::language::Texts;
use crate::domain::map::Land;
use crate::domain::project::Slug;
use crate::domain::shelf::Shelf;
use crate::web::page::card;
use crate::web::page::drawing::Inset;
use crate::web::page::frame::Frame;
use crate::web::page::head::Head;
use crate::web::page::text::{Text, outside};
use crate::web::theme::format;

/// The most further times that the page lists.
const MOST_TIMES: usize = 12;

/// The page of one event.
#[derive(Debug, Serialize)]
pub struct EventPage {
    head: Head,
    #[serde(flatten)]
    words: EventWords,
    /// The paragraphs of its text, and the text's language.
    text: Option<Paragraphs>,
    /// How it comes back.
    repeats: Option<String>,
    /// That the times of the series are others than was told first.
    series_moved: bool,
    /// Its further times.
    times: Vec<Row>,
    /// How many more there are.
    more: usize,
    /// All of its times have passed.
    over: bool,
    venue: Option<VenueView>,
    capacity: Option<String>,
    /// Its register, elsewhere; not once it is cancelled or over.
    register: Option<String>,
    /// The name of the site that keeps the register.
    register_site: Option<String>,
    /// Projects, calls and collections that residents see.
    concerned: Vec<Named>,
    map: Option<Inset>,
    /// Its calendar; not once it is cancelled or over.
    calendar: Option<Subscribe>,
    all: String,
}

#[derive(Debug, Serialize)]
struct Paragraphs {
    #[serde(flatten)]
    text: Text,
    paragraphs: Vec<String>,
}

#[derive(Debug, Serialize)]
struct VenueView {
    name: Option<String>,
    address: Option<String>,
    town: Option<String>,
}

/// What the event is about.
#[derive(Debug, Serialize)]
struct Named {
    title: Text,
    href: String,
}

impl EventPage {
    /// The page of an event; none where its rule gives no time at all.
    pub fn new(
        frame: &Frame<'_>,
        event: &Event,
        shelf: &Shelf,
        land: Option<&Land>,
        spot: Spotting<'_>,
    ) -> Option<Self> {
        let mut all: Vec<_> = event.occurrences().collect();
        all.sort_by_key(|one| (one.begins(), one.day));
        let to_come: Vec<_> = all.iter().copied().filter(|one| one.ends() > frame.now).collect();
        // The time that people come for: the next that takes place, or the last there was.
        let next = to_come.iter().find(|one| one.cancelled().is_none()).or(to_come.first()).or(all.last()).copied()?;
        let others: Vec<_> = to_come.iter().filter(|one| one.day != next.day).collect();
        let words = EventWords::of(frame, &next);
        let over = to_come.is_empty();
        let path = format!("/events/{}", event.slug);
        let detail = &event.detail;
        let open = !over && next.cancelled().is_none();
        let register = detail.registration.as_deref().and_then(outside).filter(|_| open);
        let venue = next.venue();
        let part = |part: &str| Some(part.to_owned()).filter(|part| !part.is_empty());
        let point = spot(venue);
        Some(Self {
            head: head(frame, event, &words, &to_come, &path),
            text: paragraphs(frame, event),
            repeats: detail.repeat.map(|repeat| times::repeats(frame, repeat, detail.when.first_day())),
            series_moved: detail.repeat.is_some() && event.moved.is_some(),
            times: others.iter().take(MOST_TIMES).map(|one| Row::of(frame, one)).collect(),
            more: others.len().saturating_sub(MOST_TIMES),
            over,
            venue: (!venue.is_nowhere()).then(|| VenueView {
                name: part(&venue.name),
                address: part(&venue.address),
                town: part(&venue.town),
            }),
            capacity: detail.capacity.map(|people| capacity(frame, people)),
            register_site: register.as_deref().and_then(site),
            register,
            concerned: concerned(frame, event, shelf),
            map: point.zip(land).and_then(|(point, land)| Inset::at(point, part(&venue.town), land, frame)),
            calendar: open.then(|| Subscribe::to(frame, &format!("{path}.ics"))),
            all: frame.href("/events"),
            words,
        })
    }
}

fn head(frame: &Frame<'_>, event: &Event, words: &EventWords, to_come: &[Occurrence<'_>], path: &str) -> Head {
    let state = words.state.as_ref().filter(|state| state.kind != "now").map(|state| state.word.clone());
    let told: Vec<_> = state.into_iter().chain([words.when.clone()]).chain(words.place.clone()).collect();
    let head = Head::new(frame, words.title(), told.join(". "), path);
    if !event.published {
        return head.unlisted();
    }
    Head { data: Some(data::event(frame, &head, event, to_come)), ..head }
}

fn paragraphs(frame: &Frame<'_>, event: &Event) -> Option<Paragraphs> {
    let text = text(frame, &event.detail.text)?;
    let paragraphs = text.text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(String::from).collect();
    Some(Paragraphs { text, paragraphs })
}

fn capacity(frame: &Frame<'_>, people: u32) -> String {
    let mut args = FluentArgs::new();
    args.set("count", people);
    args.set("number", format::number(frame.lang, people));
    frame.theme.say(frame.lang, "event-capacity-of", &args)
}

/// The name of a site, as people know it.
fn site(address: &str) -> Option<String> {
    let url = url::Url::parse(address).ok()?;
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}

/// What the event is about, as far as residents see it.
fn concerned(frame: &Frame<'_>, event: &Event, shelf: &Shelf) -> Vec<Named> {
    let (detail, local) = (&event.detail, frame.local);
    let title = |texts: Option<&Texts>, slug: &Slug| {
        texts.and_then(|texts| text(frame, texts)).unwrap_or_else(|| Text::plain(slug.as_str()))
    };
    let calls = detail.calls.iter().filter_map(|slug| local.calls.get(slug)).filter(|call| call.published.is_some());
    let calls = calls.map(|call| Named {
        title: title(Some(&call.face.title), &call.slug),
        href: frame.href(&format!("/calls/{}", call.slug)),
    });
    let published = local.curation.published();
    let collections = published.iter().filter(|(slug, _)| detail.collections.contains(slug));
    let collections = collections.map(|(slug, collection)| Named {
        title: title(collection.title(), slug),
        href: frame.href(&format!("/collections/{slug}")),
    });
    projects(frame, event, shelf).into_iter().chain(calls).chain(collections).collect()
}

/// The projects that the window still shows.
fn projects(frame: &Frame<'_>, event: &Event, shelf: &Shelf) -> Vec<Named> {
    let shown = frame.local.curation.shown(&event.detail.projects, shelf);
    let named = shown.into_iter().map(|member| Named {
        title: card::title(member, frame),
        href: frame.href(&format!("/projects/{}", member.project.slug)),
    });
    named.collect()
}
