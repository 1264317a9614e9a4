//! What is said of one time of an event, wherever it is said: title, when, where, and that it is cancelled or moved.

use serde::Serialize;

use super::times;
use crate::domain::event::Occurrence;
use crate::domain::language::Texts;
use crate::web::page::frame::Frame;
use crate::web::page::text::Text;

/// What is said of one time of an event.
#[derive(Debug, Clone, Serialize)]
pub struct EventWords {
    pub(in crate::web::page) title: Text,
    /// «samedi 12 décembre 2026, de 18:30 à 20:00».
    pub(in crate::web::page) when: String,
    /// When it begins, as machines read it.
    pub(super) iso: String,
    /// «Salle des fêtes, Thiers».
    pub(in crate::web::page) place: Option<String>,
    /// What one has to know before going.
    pub(super) state: Option<State>,
    /// Who organises it.
    pub(super) organiser: Option<String>,
    /// Where one registers.
    pub(super) registration: Option<String>,
    #[serde(skip)]
    text: Option<Text>,
}

/// What one has to know before going.
#[derive(Debug, Clone, Serialize)]
pub(super) struct State {
    /// `cancelled`, `moved` or `now`.
    pub(super) kind: &'static str,
    /// One word: «Annulé».
    pub(super) word: String,
    /// A sentence.
    pub(super) sentence: String,
    /// Why.
    pub(super) reason: Option<Text>,
}

impl EventWords {
    /// What is said of one time of an event, in the language of the page.
    pub fn of(frame: &Frame<'_>, one: &Occurrence<'_>) -> Self {
        let detail = &one.event.detail;
        let parts: Vec<_> = one.venue().parts().collect();
        Self {
            title: title(frame, one),
            when: times::when(frame, &one.when, &detail.zone),
            iso: times::iso_start(&one.when, &detail.zone),
            place: (!parts.is_empty()).then(|| parts.join(", ")),
            state: State::of(frame, one),
            organiser: Some(detail.organiser.clone()).filter(|name| !name.is_empty()),
            registration: detail.registration.clone(),
            text: text(frame, &detail.text),
        }
    }

    /// The title.
    pub(in crate::web) fn title(&self) -> &str {
        &self.title.text
    }

    /// All of it but title, time and place, as a calendar shows it under them.
    pub(in crate::web) fn description(&self) -> String {
        let state = self.state.as_ref().filter(|state| state.kind != "now");
        let sentence = state.map(|state| state.sentence.clone());
        let reason = state.and_then(|state| Some(state.reason.as_ref()?.text.clone()));
        let told = self.text.as_ref().map(|text| text.text.clone());
        let is_cancelled = state.is_some_and(|state| state.kind == "cancelled");
        let register = self.registration.clone().filter(|_| !is_cancelled);
        let parts = [sentence, reason, told, self.organiser.clone(), register];
        parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
    }
}

/// The title, which every event has in some language.
pub(super) fn title(frame: &Frame<'_>, one: &Occurrence<'_>) -> Text {
    text(frame, &one.event.detail.title).unwrap_or_else(|| Text::plain(one.event.slug.as_str()))
}

/// What the region wrote, in the page's language or the nearest.
pub(super) fn text(frame: &Frame<'_>, texts: &Texts) -> Option<Text> {
    Text::of(texts, frame.region.default_language(), frame)
}

impl State {
    fn of(frame: &Frame<'_>, one: &Occurrence<'_>) -> Option<Self> {
        if let Some(reason) = one.cancelled() {
            return Some(Self {
                kind: "cancelled",
                word: frame.say("event-cancelled-word"),
                sentence: frame.say("event-cancelled-sentence"),
                reason: text(frame, reason),
            });
        }
        if let Some((from, reason)) = one.moved() {
            let was = times::when(frame, &from, &one.event.detail.zone);
            let elsewhere = from == one.when;
            let sentence = match elsewhere {
                true => frame.say("event-moved-place"),
                false => frame.say_of("event-moved-sentence", "when", was),
            };
            return Some(Self {
                kind: "moved",
                word: frame.say("event-moved-word"),
                sentence,
                reason: text(frame, reason),
            });
        }
        let is_on = one.begins() <= frame.now && frame.now < one.ends();
        is_on.then(|| Self {
            kind: "now",
            word: frame.say("event-now-word"),
            sentence: frame.say("event-now-sentence"),
            reason: None,
        })
    }
}
