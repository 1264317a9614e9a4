//! What a person wrote of an event, as the fields of the form hold it; read here, with every mistake at once.

mod times;

use super::detail::{Detail, Venue};
use super::repeat::Until;
use super::when::{When, Zone};
use crate::domain::language::{Lang, Texts};
use crate::domain::place::Point;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::shelf::Shelf;
use crate::domain::state::RegionState;
use crate::domain::written::{Measure, Mistakes};

/// The most characters of a title, of a line, of a text and of a reason.
pub(super) const TITLE: usize = 120;
const ONE_LINE: Measure = Measure::line(160, "").or_none();
const TEXT: usize = 6000;
const REASON: usize = 600;
const LINK: usize = 500;
/// The most people that a place may hold.
const MOST_PEOPLE: u32 = 1_000_000;
/// The most projects that an event may name.
const MOST_PROJECTS: usize = 20;

/// What an event may name, and the languages it may be told in.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The region's languages, its own first.
    pub languages: &'a [Lang],
    /// Its projects.
    pub shelf: &'a Shelf,
}

impl Around<'_> {
    fn main(&self) -> Lang {
        main(self.languages)
    }
}

/// The fields of the form of an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// `title.fr`, `title.ca`, ...
    pub title: Texts,
    /// `text.fr`, ...
    pub text: Texts,
    /// `organiser`.
    pub organiser: String,
    /// From when to when.
    pub times: Times,
    /// `zone`.
    pub zone: String,
    /// How it comes back.
    pub repeat: WrittenRepeat,
    /// Where it is.
    pub venue: WrittenVenue,
    /// `projects`: one a line, by address, name or id.
    pub projects: String,
    /// `calls`.
    pub calls: Vec<String>,
    /// `collections`.
    pub collections: Vec<String>,
    /// `capacity`.
    pub capacity: String,
    /// `registration`.
    pub registration: String,
}

/// The fields that tell from when to when.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Times {
    /// `days`: whether it takes whole days.
    pub whole_days: bool,
    /// `start-day`.
    pub start_day: String,
    /// `start-time`.
    pub start_time: String,
    /// `end-day`; blank for the same day.
    pub end_day: String,
    /// `end-time`.
    pub end_time: String,
}

/// The fields that tell how it comes back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenRepeat {
    /// `repeats`: a word of [`Every`](super::Every); blank for once.
    pub every: String,
    /// `interval`.
    pub interval: String,
    /// `until`: a day.
    pub until: String,
    /// `times`.
    pub times: String,
}

/// The fields that tell where it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenVenue {
    /// `venue`.
    pub name: String,
    /// `address`.
    pub address: String,
    /// `town`.
    pub town: String,
    /// `point`: latitude and longitude.
    pub point: String,
}

/// The fields of the form that moves an event, or one of its times.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenMove {
    /// From when to when now.
    pub times: Times,
    /// Where, if that is another place.
    pub venue: WrittenVenue,
    /// `reason.fr`, ...
    pub reason: Texts,
}

impl Written {
    /// An empty form.
    pub fn blank(zone: &Zone) -> Self {
        Self { zone: zone.name().into(), ..Self::default() }
    }

    /// The form filled with what is said of an event.
    pub fn of(detail: &Detail, shelf: &Shelf) -> Self {
        let project = |key: &ProjectKey| {
            shelf.get(key).map_or_else(|| key.id.to_string(), |member| member.project.slug.to_string())
        };
        let texts = |slugs: &[Slug]| slugs.iter().map(ToString::to_string).collect();
        Self {
            title: detail.title.clone(),
            text: detail.text.clone(),
            organiser: detail.organiser.clone(),
            times: Times::of(&detail.when),
            zone: detail.zone.name().into(),
            repeat: WrittenRepeat::of(detail),
            venue: WrittenVenue::of(&detail.venue),
            projects: detail.projects.iter().map(project).collect::<Vec<_>>().join("\n"),
            calls: texts(&detail.calls),
            collections: texts(&detail.collections),
            capacity: detail.capacity.map(|people| people.to_string()).unwrap_or_default(),
            registration: detail.registration.clone().unwrap_or_default(),
        }
    }

    /// What it says, or everything that is wrong with it. What an event names already it may go on naming.
    pub(super) fn read(&self, state: &RegionState, around: &Around<'_>, before: Option<&Detail>) -> Checked<Detail> {
        let mut mistakes = Mistakes::default();
        let title = mistakes.texts("title", &self.title, Measure::line(TITLE, "missing"), around.main());
        let text = mistakes.texts("text", &self.text, Measure::paragraphs(TEXT, "").or_none(), around.main());
        let organiser = mistakes.text("organiser", &self.organiser, ONE_LINE);
        let zone = mistakes.keep(Zone::try_from(self.zone.clone()).map_err(|_| Refusal::of("zone", "event-zone")));
        let when = mistakes.keep_all(self.times.read(zone.as_ref()));
        let repeat = when.and_then(|when| mistakes.keep_all(self.repeat.read(&when)));
        let venue = mistakes.keep_all(self.venue.read());
        let projects = mistakes.keep_all(self.read_projects(around, before));
        let known = |slugs: &[Slug], slug: &Slug| slugs.contains(slug);
        let (old_calls, old_collections) =
            before.map(|before| (before.calls.as_slice(), before.collections.as_slice())).unwrap_or_default();
        let calls = names(&mut mistakes, ("calls", "event-call"), &self.calls, |slug| {
            state.calls.get(slug).is_some() || known(old_calls, slug)
        });
        let collections = names(&mut mistakes, ("collections", "event-collection"), &self.collections, |slug| {
            state.curation.collection(slug).is_some() || known(old_collections, slug)
        });
        let capacity = mistakes.keep(read_capacity(&self.capacity));
        let registration = mistakes.keep(read_link(&self.registration));
        let read = when.zip(zone).zip(repeat).zip(venue).zip(projects).zip(capacity).zip(registration);
        let ((((((when, zone), repeat), venue), projects), capacity), registration) = mistakes.whole(read)?;
        let (title, text) = match before {
            Some(before) => {
                (keeping(&before.title, title, around.languages), keeping(&before.text, text, around.languages))
            }
            None => (title, text),
        };
        Ok(Detail {
            title,
            text,
            when,
            zone,
            repeat,
            venue,
            projects,
            calls,
            collections,
            capacity,
            registration,
            organiser,
        })
    }

    fn read_projects(&self, around: &Around<'_>, before: Option<&Detail>) -> Checked<Vec<ProjectKey>> {
        let mut keys: Vec<ProjectKey> = Vec::new();
        let mut refusals = Vec::new();
        let lines = self.projects.split(['\n', ',']).map(str::trim).filter(|line| !line.is_empty());
        for line in lines {
            let name = named(line);
            let on_shelf = name.parse().ok().and_then(|slug| around.shelf.find(&slug));
            let kept = || before?.projects.iter().find(|key| key.id.as_str() == name);
            match on_shelf.map(|member| &member.project.key).or_else(kept) {
                Some(key) if keys.contains(key) => {}
                Some(key) => keys.push(key.clone()),
                None => {
                    let shown: String = line.chars().take(80).collect();
                    refusals.push(Refusal::of("projects", "event-project").with("name", Arg::Text(shown)));
                }
            }
        }
        if keys.len() > MOST_PROJECTS {
            refusals.push(too_many("projects", "event-projects", MOST_PROJECTS));
        }
        // A list pasted by mistake should not answer with a list as long.
        refusals.truncate(5);
        if refusals.is_empty() { Ok(keys) } else { Err(refusals) }
    }
}

impl WrittenMove {
    /// The form filled with when and where it is now.
    pub fn of(when: &When, venue: &Venue) -> Self {
        Self { times: Times::of(when), venue: WrittenVenue::of(venue), reason: Texts::default() }
    }

    /// From when to when, where, and why; or everything that is wrong.
    pub(super) fn read(&self, zone: &Zone, languages: &[Lang]) -> Checked<(When, Venue, Texts)> {
        let mut mistakes = Mistakes::default();
        let when = mistakes.keep_all(self.times.read(Some(zone)));
        let venue = mistakes.keep_all(self.venue.read());
        let reason = mistakes.texts("reason", &self.reason, Measure::paragraphs(REASON, "").or_none(), main(languages));
        let (when, venue) = mistakes.whole(when.zip(venue))?;
        Ok((when, venue, reason))
    }
}

impl WrittenVenue {
    fn of(venue: &Venue) -> Self {
        Self {
            name: venue.name.clone(),
            address: venue.address.clone(),
            town: venue.town.clone(),
            point: venue.point.map(|point| format!("{}, {}", point.lat, point.lon)).unwrap_or_default(),
        }
    }

    fn read(&self) -> Checked<Venue> {
        let mut mistakes = Mistakes::default();
        let name = mistakes.text("venue", &self.name, ONE_LINE);
        let address = mistakes.text("address", &self.address, ONE_LINE);
        let town = mistakes.text("town", &self.town, ONE_LINE);
        let point = mistakes.keep(read_point(&self.point));
        let point = mistakes.whole(point)?;
        Ok(Venue { name, address, town, point })
    }
}

/// The reason of a cancellation.
pub(super) fn read_reason(reason: &Texts, languages: &[Lang]) -> Checked<Texts> {
    let mut mistakes = Mistakes::default();
    let reason = mistakes.texts("reason", reason, Measure::paragraphs(REASON, "missing"), main(languages));
    mistakes.whole(Some(reason))
}

/// The reason that one person reads, in the language that it was written in.
pub(super) fn read_line(field: &'static str, text: &str) -> Checked<String> {
    let mut mistakes = Mistakes::default();
    let shown = mistakes.text(field, text, Measure::paragraphs(REASON, "event-reason-missing"));
    mistakes.or(shown)
}

/// The region's own language.
fn main(languages: &[Lang]) -> Lang {
    languages.first().copied().unwrap_or(Lang::FR)
}

/// Names of things that must be there, each once.
fn names(
    mistakes: &mut Mistakes,
    (field, code): (&'static str, &'static str),
    written: &[String],
    is_there: impl Fn(&Slug) -> bool,
) -> Vec<Slug> {
    let mut names: Vec<Slug> = Vec::new();
    for text in written {
        match text.parse::<Slug>().ok().filter(&is_there) {
            Some(name) if names.contains(&name) => {}
            Some(name) => names.push(name),
            None => {
                let shown: String = text.chars().take(80).collect();
                mistakes.add(Refusal::of(field, code).with("name", Arg::Text(shown)));
            }
        }
    }
    names
}

/// What was written in languages that the form does not show stays.
fn keeping(before: &Texts, now: Texts, languages: &[Lang]) -> Texts {
    let hidden = before.iter().filter(|(lang, _)| !languages.contains(lang));
    let all = hidden.chain(now.iter()).map(|(lang, text)| (lang, text.to_owned()));
    Texts::new(all.collect::<Vec<_>>())
}

/// The last part of an address, or the name as it stands.
fn named(line: &str) -> &str {
    let path = line.split(['?', '#']).next().unwrap_or(line).trim_end_matches('/');
    path.rsplit('/').next().unwrap_or(path)
}

fn read_capacity(text: &str) -> Result<Option<u32>, Refusal> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.is_empty() {
        return Ok(None);
    }
    let people = digits.parse().ok().filter(|people| (1..=MOST_PEOPLE).contains(people));
    people.map(Some).ok_or(Refusal::of("capacity", "event-capacity"))
}

fn read_link(text: &str) -> Result<Option<String>, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let url = url::Url::parse(text).ok().filter(|_| text.len() <= LINK);
    let fits = |url: &url::Url| {
        url.scheme() == "https" && url.host_str().is_some_and(|host| host.contains('.')) && url.username().is_empty()
    };
    url.filter(fits).map(|url| Some(url.into())).ok_or(Refusal::of("registration", "event-link"))
}

fn read_point(text: &str) -> Result<Option<Point>, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let mut figures = text.split([',', ';', ' ']).filter(|part| !part.is_empty()).map(str::parse::<f64>);
    let point = match (figures.next(), figures.next(), figures.next()) {
        (Some(Ok(lat)), Some(Ok(lon)), None) => Point::new(lat, lon),
        _ => None,
    };
    point.map(Some).ok_or(Refusal::of("point", "event-point"))
}

impl WrittenRepeat {
    fn of(detail: &Detail) -> Self {
        let Some(repeat) = detail.repeat else { return Self::default() };
        let (until, times) = match repeat.until {
            Until::Day(day) => (day.to_string(), String::new()),
            Until::Times(times) => (String::new(), times.to_string()),
        };
        Self { every: repeat.every.word().into(), interval: repeat.interval.to_string(), until, times }
    }
}

fn too_many(field: &'static str, code: &'static str, most: usize) -> Refusal {
    Refusal::of(field, code).with("most", Arg::Number(i64::try_from(most).unwrap_or(i64::MAX)))
}
