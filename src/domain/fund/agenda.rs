//! When time will do something next (S3), in order.

use imbl::OrdSet;
use serde::{Deserialize, Serialize};

use super::id::{FundNo, ProjectNo};

/// What time does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Event {
    /// A fund opens.
    Opens(FundNo),
    /// A fund's closing end.
    Closes(FundNo),
    /// A project's end of grace.
    Settles(ProjectNo),
}

/// Events by the second at which they happen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Agenda(OrdSet<(i64, Event)>);

impl Agenda {
    pub fn put(&mut self, second: i64, event: Event) {
        self.0.insert((second, event));
    }

    pub fn strike(&mut self, second: i64, event: Event) {
        self.0.remove(&(second, event));
    }

    /// The first instant up to this second at which something happens.
    pub fn next(&self, until: i64) -> Option<i64> {
        self.0.get_min().map(|(second, _)| *second).filter(|second| *second <= until)
    }

    /// Takes every event up to this second.
    pub fn take(&mut self, until: i64) -> Vec<Event> {
        let mut events = Vec::new();
        while self.next(until).is_some() {
            events.extend(self.0.remove_min().map(|(_, event)| event));
        }
        events
    }
}
