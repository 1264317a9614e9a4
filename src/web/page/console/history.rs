//! Everything that was done in a region.

use serde::Serialize;

use super::trail::{TrailView, encoded};
use crate::domain::refusal::Refusal;
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, Hidden};

/// What was looked for.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// The kind of what it was about; blank for all.
    pub kind: String,
    /// Whoever did it, as the journal names them; blank for all.
    pub by: String,
    /// The first day, as typed.
    pub from: String,
    /// The last day, as typed.
    pub until: String,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// Those who did something of it, as the journal names them and as they are called.
    pub people: Vec<(String, String)>,
    /// What was done.
    pub trail: Vec<TrailView>,
    /// The number of the last record that is shown, where there are older ones.
    pub older: Option<u64>,
}

/// Everything that was done, the last first.
#[derive(Debug, Serialize)]
pub struct HistoryPage {
    title: String,
    action: String,
    fields: Vec<Field>,
    narrowed: bool,
    all: String,
    trail: Vec<TrailView>,
    older: Option<String>,
    /// What was asked to be taken back and cannot be.
    refusals: Vec<String>,
}

/// The kinds that can be looked for.
const KINDS: [&str; 7] = ["project", "collection", "call", "event", "person", "webhook", "window"];

impl HistoryPage {
    /// What was found; `refusals` say why something that was asked to be taken back cannot be.
    pub fn new(frame: &Frame<'_>, wanted: &Wanted, found: Found, refusals: &[Refusal], hidden: Hidden) -> Self {
        let Found { people, trail, older } = found;
        let fields = Fields::new(frame, None, &[], hidden);
        let every = (String::new(), frame.say("history-any"));
        let kinds = KINDS.iter().map(|kind| ((*kind).to_owned(), frame.say(&format!("history-kind-{kind}"))));
        let kinds: Vec<_> = std::iter::once(every.clone()).chain(kinds).collect();
        let people: Vec<_> = std::iter::once(every).chain(people.iter().cloned()).collect();
        let made = vec![
            fields.select("kind", "history-kind", &wanted.kind, &kinds),
            fields.select("by", "history-by", &wanted.by, &people),
            fields.day("from", "history-from", &wanted.from),
            fields.day("until", "history-until", &wanted.until),
        ];
        let pairs = [("kind", &wanted.kind), ("by", &wanted.by), ("from", &wanted.from), ("until", &wanted.until)];
        let chosen = pairs.iter().filter(|(_, value)| !value.is_empty());
        let chosen: Vec<_> = chosen.map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        let older = older.map(|seq| {
            let query: Vec<_> = chosen.iter().cloned().chain([format!("before={seq}")]).collect();
            frame.href_with("/console/history", &query.join("&"))
        });
        Self {
            title: frame.say("nav-console-history"),
            action: frame.href("/console/history"),
            fields: made,
            narrowed: !chosen.is_empty(),
            all: frame.href("/console/history"),
            trail,
            older,
            refusals: refusals.iter().map(|refusal| frame.refusal(refusal)).collect(),
        }
    }
}
