//! What of the agenda awaits a person, in words.

use crate::domain::event::{Attention, attention};
use crate::domain::project::Slug;
use crate::domain::refusal::Arg;
use crate::domain::shelf::Shelf;
use crate::web::page::Frame;
use crate::web::page::console::Attention as Waiting;
use crate::web::page::text::Link;

/// The most that the console's front page tells one by one.
const MOST_TOLD: usize = 3;

/// The same for the console's front page: one by one while they are few, and together once they are many.
pub(in crate::web) fn events_waiting(frame: &Frame<'_>, shelf: &Shelf) -> Vec<Waiting> {
    let links = event_attention(frame, shelf);
    if links.len() <= MOST_TOLD {
        return links.into_iter().map(|link| Waiting::told(frame, link, "attention-look")).collect();
    }
    let count = i64::try_from(links.len()).unwrap_or(i64::MAX);
    let text = frame.say_of("attention-events", "count", count);
    vec![Waiting::new(frame, text, "/console/events", "", "attention-look")]
}

/// What awaits a person in the agenda, each with where to see to it; the nearest first.
pub(in crate::web::page) fn event_attention(frame: &Frame<'_>, shelf: &Shelf) -> Vec<Link> {
    let found = attention(&frame.local.events, shelf, &frame.region.languages, frame.now);
    found.iter().map(|one| link(frame, one)).collect()
}

fn link(frame: &Frame<'_>, attention: &Attention) -> Link {
    let (key, event, mut args) = match attention {
        Attention::Proposed { event, begins } => {
            ("attention-event-proposed", event, vec![("when", Arg::Time(*begins))])
        }
        Attention::Draft { event, begins } => ("attention-event-draft", event, vec![("when", Arg::Time(*begins))]),
        Attention::Missed { event } => ("attention-event-missed", event, vec![]),
        Attention::Untold { event, languages } => {
            let names: Vec<_> = languages.iter().map(|lang| frame.language_name(*lang)).collect();
            ("attention-event-untold", event, vec![("languages", Arg::Text(names.join(", ")))])
        }
        Attention::ProjectGone { event } => ("attention-event-project", event, vec![]),
        Attention::Nowhere { event } => ("attention-event-nowhere", event, vec![]),
    };
    args.push(("title", Arg::Text(title(frame, event))));
    Link { label: frame.say_args(key, &args), href: frame.href(&format!("/console/events/{event}")) }
}

fn title(frame: &Frame<'_>, slug: &Slug) -> String {
    let known = frame.local.events.get(slug).and_then(|event| frame.regional(&event.detail.title));
    known.map_or_else(|| slug.to_string(), ToOwned::to_owned)
}
