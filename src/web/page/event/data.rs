//! An event's facts for machines: `Event` of schema.org, one for each time to come.

use serde_json::{Value, json};

use super::times;
use super::words::EventWords;
use crate::domain::event::{Event, Occurrence, Venue};
use crate::web::page::frame::Frame;
use crate::web::page::head::Head;
use crate::web::page::linked_data::graph;

/// The most times of a series that are told.
const MOST_TIMES: usize = 10;

/// The page of an event.
pub(super) fn event(frame: &Frame<'_>, head: &Head, event: &Event, to_come: &[Occurrence<'_>]) -> String {
    let last: Vec<_> = if to_come.is_empty() { event.occurrences().last().into_iter().collect() } else { Vec::new() };
    let told = to_come.iter().take(MOST_TIMES).chain(&last);
    graph(told.map(|one| of(frame, one, Some(head))).collect())
}

/// The agenda; none where nothing is to come.
pub(super) fn agenda(frame: &Frame<'_>, head: &Head, found: &[Occurrence<'_>]) -> Option<String> {
    let mut told = std::collections::BTreeSet::new();
    let firsts = found.iter().filter(|one| told.insert(&one.event.slug));
    let events: Vec<_> = firsts.map(|one| of(frame, one, None)).collect();
    let page = json!({ "@type": "CollectionPage", "@id": head.shared, "url": head.shared, "name": head.title });
    (!events.is_empty()).then(|| graph(std::iter::once(page).chain(events).collect()))
}

fn of(frame: &Frame<'_>, one: &Occurrence<'_>, head: Option<&Head>) -> Value {
    let words = EventWords::of(frame, one);
    let detail = &one.event.detail;
    let url = frame.absolute(&format!("/events/{}", one.event.slug));
    let status = match (one.cancelled(), one.moved()) {
        (Some(_), _) => "EventCancelled",
        (None, Some((from, _))) if from != one.when => "EventRescheduled",
        _ => "EventScheduled",
    };
    let mut value = json!({
        "@type": "Event",
        "@id": format!("{url}#{}", one.day),
        "url": url,
        "name": words.title(),
        "startDate": times::iso_start(&one.when, &detail.zone),
        "endDate": times::iso_end(&one.when, &detail.zone),
        "eventStatus": format!("https://schema.org/{status}"),
        "inLanguage": frame.lang,
    });
    if status == "EventRescheduled"
        && let Some((from, _)) = one.moved()
    {
        value["previousStartDate"] = json!(times::iso_start(&from, &detail.zone));
    }
    if let Some(head) = head {
        value["description"] = json!(words.description());
        value["image"] = json!(head.card.href);
    }
    if !one.venue().is_nowhere() {
        value["location"] = location(one.venue());
        value["eventAttendanceMode"] = json!("https://schema.org/OfflineEventAttendanceMode");
    }
    if !detail.organiser.is_empty() {
        value["organizer"] = json!({ "@type": "Organization", "name": detail.organiser });
    }
    if let Some(people) = detail.capacity {
        value["maximumAttendeeCapacity"] = json!(people);
    }
    value
}

fn location(venue: &Venue) -> Value {
    let name = venue.parts().next().unwrap_or_default();
    let mut place = json!({ "@type": "Place", "name": name, "address": { "@type": "PostalAddress" } });
    if !venue.address.is_empty() {
        place["address"]["streetAddress"] = json!(venue.address);
    }
    if !venue.town.is_empty() {
        place["address"]["addressLocality"] = json!(venue.town);
    }
    if let Some(point) = venue.point {
        place["geo"] = json!({ "@type": "GeoCoordinates", "latitude": point.lat, "longitude": point.lon });
    }
    place
}
