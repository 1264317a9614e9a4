//! Samples of the agenda: an event that says everything, one that says nothing, a series with exceptions, what is cancelled,
//! what has moved.

use jiff::civil::date;

use super::desk::hidden;
use super::{Pages, now, texts};
use crate::domain::event::{Detail, Event, EventFact, Every, Repeat, Until, Venue, When, Written, Zone};
use crate::domain::fact::Fact;
use crate::domain::journal::{Actor, End, LineHash};
use crate::domain::language::{Lang, Texts};
use crate::domain::person::PersonId;
use crate::domain::place::Point;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Arg, Refusal};
use crate::domain::shelf::Shelf;
use crate::domain::state::RegionState;
use crate::web::page::console::{CancelForm, EventForm, EventView, EventsList, MoveForm};
use crate::web::page::desk::Fields;
use crate::web::page::portal::{OwnEvent, OwnEvents, ProposalForm};
use crate::web::page::{Agenda, EventPage, Month};

/// Where the region's events are worked on.
const EVENTS: &str = "/console/events";

impl Pages<'_> {
    pub(super) fn of_events(&mut self, shelf: &Shelf, state: &str) {
        let page = Agenda::new(&self.frame("/events"), None);
        self.add("events", state, "/events", &page);
        let path = "/events?month=2026-12";
        let page = Agenda::new(&self.frame(path), Month::read("2026-12"));
        self.add("events", &format!("-month{state}"), path, &page);
        let events: Vec<_> = self.local.events.published().cloned().collect();
        for event in events {
            let path = format!("/events/{}", event.slug);
            let page = EventPage::new(&self.frame(&path), &event, shelf, self.land, &|venue| venue.point);
            if let Some(page) = page {
                self.add("event", &format!("-{}{state}", event.slug), &path, &page);
            }
        }
        self.of_the_desk(shelf, state);
    }

    fn of_the_desk(&mut self, shelf: &Shelf, state: &str) {
        let list = EventsList::new(&self.frame("/console/events"), shelf);
        self.add_desk("console_events", state, "console", &list);
        let refusals = [
            Refusal::of("title", "main-language").with("language", Arg::Text("fr".into())),
            Refusal::of("start-day", "event-day-missing"),
            Refusal::whole("event-unchanged"),
        ];
        let frame = self.frame("/console/events/new");
        let zone = Zone::try_from("Europe/Paris".to_owned());
        let blank = zone.map(|zone| Written::blank(&zone)).unwrap_or_default();
        let form = EventForm::new(&frame, Fields::new(&frame, None, &refusals, hidden()), None, None, &blank);
        self.add_desk("console_event_form", &format!("-wrong{state}"), "console", &form);
        self.of_own(shelf, state);
        for event in self.local.events.all().cloned().collect::<Vec<_>>() {
            self.of_one_at_the_desk(&event, shelf, &format!("-{}{state}", event.slug), &refusals[2..]);
        }
    }

    /// What somebody who holds a project proposes.
    fn of_own(&mut self, shelf: &Shelf, state: &str) {
        let frame = self.frame("/portal/events");
        let proposed: Vec<_> = self.local.events.all().filter(|event| event.proposal.is_some()).cloned().collect();
        let list = OwnEvents::new(&frame, &proposed.iter().collect::<Vec<_>>(), true);
        let none = OwnEvents::new(&frame, &[], false);
        let projects = vec![("300001".to_owned(), "Le four à pain".to_owned())];
        let refusals = [Refusal::of("projects", "event-not-yours"), Refusal::of("start-day", "event-day-missing")];
        let blank = Written::default();
        let wrong = ProposalForm::new(&frame, Fields::new(&frame, None, &refusals, hidden()), None, &blank, &projects);
        self.add_desk("portal_events", state, "portal", &list);
        self.add_desk("portal_events", &format!("-none{state}"), "portal", &none);
        self.add_desk("portal_event_form", &format!("-wrong{state}"), "portal", &wrong);
        for event in &proposed {
            let frame = self.frame("/portal/events");
            let fields = || Fields::new(&frame, None, &[], hidden());
            let one = OwnEvent::new(&frame, event, &|path| fields().form(path), &refusals[..1]);
            let now = Written::of(&event.detail, shelf);
            let form = ProposalForm::new(&frame, fields(), Some(event), &now, &projects);
            let name = format!("-{}{state}", event.slug);
            one.iter().for_each(|page| self.add_desk("portal_event", &name, "portal", page));
            self.add_desk("portal_event_form", &name, "portal", &form);
        }
    }

    fn of_one_at_the_desk(&mut self, event: &Event, shelf: &Shelf, state: &str, refusals: &[Refusal]) {
        let frame = self.frame("/console/events");
        let fields = || Fields::new(&frame, None, &[], hidden());
        let view = EventView::new(&frame, event, Some("Camille Roux".into()), &|path| fields().form(path), refusals);
        let form = EventForm::new(&frame, fields(), None, Some(event), &Written::of(&event.detail, shelf));
        let day = event.detail.repeat.and(event.detail.days().last());
        let (cancel, moved) = (
            CancelForm::new(&frame, fields(), EVENTS, event, day),
            MoveForm::new(&frame, fields(), EVENTS, event, day),
        );
        let view = view.map(|view| view.proposed(&frame, event, Some("Ana Roc".into()), fields()));
        view.iter().for_each(|page| self.add_desk("console_event", state, "console", page));
        self.add_desk("console_event_form", state, "console", &form);
        cancel.iter().for_each(|page| self.add_desk("console_event_cancel", state, "console", page));
        moved.iter().for_each(|page| self.add_desk("console_event_move", state, "console", page));
    }
}

/// What a region may have decided.
pub(super) fn agenda() -> RegionState {
    let (mut state, mut end) = (RegionState::default(), End::default());
    for fact in facts().into_iter().flatten() {
        let Ok((record, line)) = end.next(now(), Actor::Oriel, None, Fact::Event(fact)) else { continue };
        if state.apply(&record).is_ok() {
            end = End::after(&record, LineHash::of(&line));
        }
    }
    state
}

/// In the order in which pages are held: the fullest first.
fn facts() -> Vec<Option<EventFact>> {
    let reason = |fr, en| texts(&[(Lang::FR, fr), (Lang::EN, en)]);
    let mut facts = Vec::new();
    let tell = |facts: &mut Vec<Option<EventFact>>, slug: &str, detail: Option<Detail>| {
        let event: Option<Slug> = slug.parse().ok();
        let created = event.clone().zip(detail);
        facts.push(created.map(|(event, detail)| EventFact::Created { event, detail: Box::new(detail) }));
        facts.push(event.map(|event| EventFact::Published { event }));
    };
    tell(&mut facts, "a-la-fete-du-four", full());
    tell(&mut facts, "coup-de-main", series());
    tell(&mut facts, "marche-de-noel", market());
    tell(&mut facts, "permanence", bare());
    tell(&mut facts, "visite", visit());
    // What somebody proposed: one waits, one was not taken up.
    let by: Option<PersonId> = "ana".parse().ok();
    for slug in ["portes-ouvertes", "vide-grenier"] {
        let proposed = slug.parse().ok().zip(by.clone()).zip(visit());
        facts.push(proposed.map(|((event, by), detail)| EventFact::Proposed { event, by, detail: Box::new(detail) }));
    }
    facts.push(
        "vide-grenier"
            .parse()
            .ok()
            .map(|event| EventFact::Declined { event, reason: "Cela ne parle pas de votre projet.".into() }),
    );
    let hours =
        |day: i8| When::Hours { start: date(2026, 12, day).at(14, 0, 0, 0), end: date(2026, 12, day).at(17, 0, 0, 0) };
    facts.push("coup-de-main".parse().ok().map(|event| EventFact::OccurrenceCancelled {
        event,
        day: date(2026, 12, 5),
        reason: reason(
            "Le toit est bâché, on reprend la semaine suivante.",
            "The roof is covered; we go on next week.",
        ),
    }));
    facts.push("coup-de-main".parse().ok().map(|event| EventFact::OccurrenceMoved {
        event,
        day: date(2026, 12, 12),
        when: hours(13),
        venue: None,
        reason: Texts::default(),
    }));
    facts.push("marche-de-noel".parse().ok().map(|event| EventFact::Cancelled {
        event,
        reason: reason("La halle est fermée pour travaux.", "The market hall is closed for repairs."),
    }));
    facts.push("visite".parse().ok().map(|event| EventFact::Moved {
        event,
        when: hours(18),
        venue: None,
        reason: reason("La guide est en formation ce jour-là.", "The guide is away that day."),
    }));
    facts
}

fn detail(title: Texts, when: When) -> Option<Detail> {
    Some(Detail {
        title,
        text: Texts::default(),
        when,
        zone: Zone::try_from("Europe/Paris".to_owned()).ok()?,
        repeat: None,
        venue: Venue::default(),
        projects: Vec::new(),
        calls: Vec::new(),
        collections: Vec::new(),
        capacity: None,
        registration: None,
        organiser: String::new(),
    })
}

fn full() -> Option<Detail> {
    let title = texts(&[
        (Lang::FR, "Fête du four à pain"),
        (Lang::EN, "Bread oven day"),
        (Lang::CA, "Festa del forn de pa"),
        (Lang::ES, "Fiesta del horno de pan"),
        (Lang::DE, "Backofenfest"),
    ]);
    let when = When::Hours { start: date(2026, 11, 28).at(18, 30, 0, 0), end: date(2026, 11, 28).at(22, 0, 0, 0) };
    Some(Detail {
        text: texts(&[(Lang::FR, "On allume le four à quatre heures.\n\nApportez de quoi garnir une fouée.")]),
        venue: Venue {
            name: "Place du Four".into(),
            address: "2 rue Haute".into(),
            town: "Thiers".into(),
            point: Point::new(45.8564, 3.5475),
        },
        projects: vec![ProjectKey { host: "sample".parse().ok()?, id: "300001".parse().ok()? }],
        calls: vec!["a-open".parse().ok()?],
        collections: vec!["du-pain-et-des-idees".parse().ok()?],
        capacity: Some(1200),
        registration: Some("https://billets.example/four".into()),
        organiser: "Les Amis du four".into(),
        ..detail(title, when)?
    })
}

fn series() -> Option<Detail> {
    let title = texts(&[
        (Lang::FR, "Coup de main au chantier"),
        (Lang::EN, "Helping on site"),
        (Lang::CA, "Un cop de mà a l'obra"),
    ]);
    let when = When::Hours { start: date(2026, 11, 14).at(14, 0, 0, 0), end: date(2026, 11, 14).at(17, 0, 0, 0) };
    let repeat = Some(Repeat { every: Every::Week, interval: 1, until: Until::Day(date(2027, 4, 30)) });
    let venue = Venue { town: "Ambert".into(), point: Point::new(45.549, 3.742), ..Venue::default() };
    Some(Detail { repeat, venue, ..detail(title, when)? })
}

fn market() -> Option<Detail> {
    let title = texts(&[(Lang::FR, "Marché de Noël"), (Lang::EN, "Christmas market"), (Lang::DE, "Weihnachtsmarkt")]);
    let when = When::Days { first: date(2026, 12, 11), last: date(2026, 12, 13) };
    Some(Detail { venue: Venue { name: "Halle aux blés".into(), ..Venue::default() }, ..detail(title, when)? })
}

fn bare() -> Option<Detail> {
    let night = When::Hours { start: date(2026, 11, 20).at(9, 0, 0, 0), end: date(2026, 11, 21).at(1, 0, 0, 0) };
    let zone = Zone::try_from("Atlantic/Azores".to_owned()).ok()?;
    Some(Detail { zone, ..detail(texts(&[(Lang::CA, "Permanència telefònica")]), night)? })
}

fn visit() -> Option<Detail> {
    let title = texts(&[(Lang::FR, "Visite de l'atelier"), (Lang::EN, "A visit to the workshop")]);
    let when = When::Hours { start: date(2026, 12, 17).at(10, 0, 0, 0), end: date(2026, 12, 17).at(12, 0, 0, 0) };
    let monthly = None::<Repeat>;
    Some(Detail { repeat: monthly, ..detail(title, when)? })
}
