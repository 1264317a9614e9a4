//! The portal's pages about events: what a holder proposes for the agenda, what became of it, and the form for it.

use serde::Serialize;

use crate::domain::event::{Event, Occurrence, Written};
use crate::domain::refusal::Refusal;
use crate::web::page::Frame;
use crate::web::page::console::{TimeFields, venue};
use crate::web::page::desk::{Field, Fields, FormView, TextFields};
use crate::web::page::event::EventWords;

/// Where a holder's events are.
const PATH: &str = "/portal/events";

/// Every event that a person proposed.
#[derive(Debug, Serialize)]
pub struct OwnEvents {
    title: String,
    rows: Vec<Row>,
    /// Where another is proposed; none where the window shows no project of theirs.
    new: Option<String>,
    /// The agenda as residents see it.
    agenda: String,
}

#[derive(Debug, Serialize)]
struct Row {
    href: String,
    words: EventWords,
    /// waiting, declined, published, cancelled or over.
    standing: &'static str,
}

impl OwnEvents {
    /// These; `proposes` says whether the window shows a project of theirs.
    pub fn new(frame: &Frame<'_>, events: &[&Event], proposes: bool) -> Self {
        let row = |event: &&Event| {
            let one = time(frame, event)?;
            Some(Row {
                href: frame.href(&format!("{PATH}/{}", event.slug)),
                words: EventWords::of(frame, &one),
                standing: standing(frame, event, &one),
            })
        };
        Self {
            title: frame.say("nav-portal-events"),
            rows: events.iter().filter_map(row).collect(),
            new: proposes.then(|| frame.href(&format!("{PATH}/new"))),
            agenda: frame.href("/events"),
        }
    }
}

/// Its next time, or its last.
fn time<'e>(frame: &Frame<'_>, event: &'e Event) -> Option<Occurrence<'e>> {
    event.occurrences().find(|one| one.ends() > frame.now).or_else(|| event.occurrences().last())
}

fn standing(frame: &Frame<'_>, event: &Event, next: &Occurrence<'_>) -> &'static str {
    match event.declined() {
        _ if event.cancelled.is_some() => "cancelled",
        Some(_) => "declined",
        None if next.ends() <= frame.now => "over",
        None if event.published => "published",
        None => "waiting",
    }
}

/// An event, for whoever proposed it.
#[derive(Debug, Serialize)]
pub struct OwnEvent {
    title: String,
    words: EventWords,
    /// waiting, declined, published, cancelled or over.
    standing: &'static str,
    /// Why it was not taken up.
    declined: Option<String>,
    /// What is wrong with what was asked for.
    mistakes: Vec<String>,
    /// Its page in the agenda.
    public: Option<String>,
    edit: Option<String>,
    move_it: Option<String>,
    cancel: Option<String>,
    withdraw: Option<FormView>,
    back: String,
}

impl OwnEvent {
    /// Of an event; `form` makes the form of a button.
    pub fn new(
        frame: &Frame<'_>,
        event: &Event,
        form: &dyn Fn(&str) -> FormView,
        refusals: &[Refusal],
    ) -> Option<Self> {
        let one = time(frame, event)?;
        let (words, standing) = (EventWords::of(frame, &one), standing(frame, event, &one));
        let path = format!("{PATH}/{}", event.slug);
        let link = |wanted: bool, what: &str| wanted.then(|| frame.href(&format!("{path}/{what}")));
        let is_on = standing == "published";
        Some(Self {
            title: words.title().to_owned(),
            standing,
            declined: event.declined().map(str::to_owned),
            mistakes: refusals.iter().map(|refusal| frame.refusal(refusal)).collect(),
            public: event.published.then(|| frame.href(&format!("/events/{}", event.slug))),
            edit: link(!event.published, "edit"),
            move_it: link(is_on && event.detail.repeat.is_none(), "move"),
            cancel: link(is_on, "cancel"),
            withdraw: (!event.published).then(|| form(&format!("{path}/withdraw"))),
            back: frame.href(PATH),
            words,
        })
    }
}

/// What a holder says of an event: less than the region may, and about a project of theirs.
#[derive(Debug, Serialize)]
pub struct ProposalForm {
    title: String,
    form: FormView,
    project: Field,
    name: TextFields,
    text: TextFields,
    times: TimeFields,
    venue: Vec<Field>,
    guests: Vec<Field>,
    /// Proposed before.
    again: bool,
    back: String,
}

impl ProposalForm {
    /// For a new event or one that was proposed, filled with what is so now; about one of these projects.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        event: Option<&Event>,
        now: &Written,
        projects: &[(String, String)],
    ) -> Self {
        let back = event.map_or_else(|| PATH.to_owned(), |event| format!("{PATH}/{}", event.slug));
        let action = event.map_or_else(|| format!("{PATH}/new"), |_| format!("{back}/edit"));
        let place = venue(&fields, &now.venue);
        Self {
            title: frame.say(if event.is_some() { "own-event-edit" } else { "own-event-new" }),
            project: fields.select("projects", "own-event-field-project", &now.projects, projects).required(),
            name: fields.texts("title", "event-field-title", &now.title).required().at_most(120),
            text: fields.areas("text", "event-field-text", &now.text).lines(6).at_most(6000),
            times: TimeFields::new(&fields, &now.times),
            // Coordinates are the region's to give: its map is its own.
            venue: place.into_iter().filter(|field| field.name != "point").collect(),
            guests: vec![
                fields.text("organiser", "event-field-organiser", &now.organiser).at_most(160),
                fields.text("capacity", "event-field-capacity", &now.capacity),
                fields.text("registration", "event-field-registration", &now.registration).of_type("url"),
            ],
            again: event.is_some(),
            back: frame.href(&back),
            form: fields.form(&action),
        }
    }
}
