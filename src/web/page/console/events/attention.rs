//! What of the agenda awaits a person, in words.

use crate::domain::event::{Attention, attention};
use crate::domain::project::Slug;
use crate::domain::refusal::Arg;
use crate::domain::shelf::Shelf;
use crate::web::page::Frame;
use crate::web::page::text::Link;

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
