//! What of the agenda awaits a person.

use jiff::{SignedDuration, Timestamp};

use super::{Event, Events};
use crate::domain::language::Lang;
use crate::domain::project::Slug;
use crate::domain::shelf::Shelf;

/// How long before an event its draft should be in the agenda, and its texts whole.
const SOON: SignedDuration = SignedDuration::from_hours(14 * 24);

/// One thing that awaits a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attention {
    /// Somebody who holds a project proposed it.
    Proposed {
        /// The event.
        event: Slug,
        /// When it begins.
        begins: Timestamp,
    },
    /// A draft whose first time is near.
    Draft {
        /// The event.
        event: Slug,
        /// When it begins.
        begins: Timestamp,
    },
    /// A draft whose times have all passed.
    Missed {
        /// The event.
        event: Slug,
    },
    /// Residents of a language read it in another.
    Untold {
        /// The event.
        event: Slug,
        /// The languages without a title.
        languages: Vec<Lang>,
    },
    /// It names a project that the window no longer shows.
    ProjectGone {
        /// The event.
        event: Slug,
    },
    /// Nothing tells where it is.
    Nowhere {
        /// The event.
        event: Slug,
    },
}

/// Everything in the agenda that awaits a person, the nearest first.
pub fn attention(events: &Events, shelf: &Shelf, languages: &[Lang], now: Timestamp) -> Vec<Attention> {
    let next = |event: &Event| event.occurrences().find(|one| one.ends() > now).map(|one| one.begins());
    let mut dated: Vec<_> = events.all().map(|event| (next(event), event)).collect();
    dated.sort_by(|a, b| (a.0.is_none(), a.0, &a.1.slug).cmp(&(b.0.is_none(), b.0, &b.1.slug)));
    dated.into_iter().flat_map(|(next, event)| of_one(event, next, shelf, languages, now)).collect()
}

fn of_one(known: &Event, next: Option<Timestamp>, shelf: &Shelf, languages: &[Lang], now: Timestamp) -> Vec<Attention> {
    let event = known.slug.clone();
    let Some(begins) = next else {
        return if known.published || known.declined().is_some() {
            Vec::new()
        } else {
            vec![Attention::Missed { event }]
        };
    };
    if known.cancelled.is_some() {
        return Vec::new();
    }
    if known.waits() {
        return vec![Attention::Proposed { event, begins }];
    }
    if !known.published {
        if known.declined().is_some() {
            return Vec::new();
        }
        let is_near = begins.duration_since(now) <= SOON;
        return if is_near { vec![Attention::Draft { event, begins }] } else { Vec::new() };
    }
    let mut found = Vec::new();
    let untold: Vec<_> = languages.iter().copied().filter(|lang| known.detail.title.get(*lang).is_none()).collect();
    if !untold.is_empty() {
        found.push(Attention::Untold { event: event.clone(), languages: untold });
    }
    let is_gone = |key| shelf.get(key).is_none_or(|member| member.gone.is_some());
    if known.detail.projects.iter().any(is_gone) {
        found.push(Attention::ProjectGone { event: event.clone() });
    }
    if known.detail.venue.is_nowhere() && known.detail.registration.is_none() {
        found.push(Attention::Nowhere { event });
    }
    found
}
