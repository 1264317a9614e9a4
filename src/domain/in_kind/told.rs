//! For tests: a journal in memory, of a window that shows the projects `velo` and `four`.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use super::Ground;
use crate::domain::fact::{Fact, Subject};
use crate::domain::journal::{Actor, End, LineHash};
use crate::domain::language::Lang;
use crate::domain::money::Currency;
use crate::domain::project::{Project, ProjectKey};
use crate::domain::refusal::Checked;
use crate::domain::shelf::{Member, Shelf};
use crate::domain::state::RegionState;
use crate::domain::written::Customs;

/// The journal, what follows from it, and the day.
pub(in crate::domain) struct Told {
    pub state: RegionState,
    pub shelf: Shelf,
    pub today: Date,
    pub customs: Customs,
    end: End,
}

impl Told {
    pub fn new() -> Self {
        let customs = Customs { zone: TimeZone::get("Europe/Paris").unwrap(), main: Lang::FR };
        let shelf = Shelf::new(["velo", "four"].map(member).into());
        Self { state: RegionState::default(), end: End::default(), shelf, customs, today: date(2026, 6, 1) }
    }

    pub fn ground(&self) -> Ground<'_> {
        Ground { customs: &self.customs, currency: Currency::EUR, shelf: &self.shelf, today: self.today }
    }

    /// Takes facts in; what the last was about.
    pub fn tell(&mut self, facts: Checked<Vec<Fact>>) -> Subject {
        let mut subject = Subject::Window;
        for fact in facts.unwrap() {
            let at: Timestamp = "2026-06-01T08:00:00Z".parse().unwrap();
            let (record, line) = self.end.next(at, Actor::Oriel, None, fact).unwrap();
            assert_eq!(self.end.read(&line).unwrap(), record, "a fact is read as it was written");
            self.state.apply(&record).unwrap();
            self.end = End::after(&record, LineHash::of(&line));
            subject = record.fact.subject();
        }
        subject
    }
}

/// Fields and codes of what was refused.
pub(in crate::domain) fn codes<T: std::fmt::Debug>(checked: Checked<T>) -> Vec<(Option<&'static str>, &'static str)> {
    checked.unwrap_err().into_iter().map(|refusal| (refusal.field, refusal.code)).collect()
}

pub(in crate::domain) fn key(id: &str) -> ProjectKey {
    ProjectKey { host: "sample".parse().unwrap(), id: id.parse().unwrap() }
}

fn member(id: &str) -> Member {
    let project = serde_json::json!({
        "key": key(id), "slug": id, "language": "fr", "title": {}, "subtitle": {}, "category": null, "goal": null,
        "raised": {"minor": 0, "currency": "EUR"}, "percent": null, "backers": null, "start": null, "deadline": null,
        "zone": "Europe/Paris", "stage": "running", "place": {}, "holder": {"name": ""}, "image": null,
        "funding": "reward", "rewards": 0, "member_of": {}, "page": "", "contribute": "",
    });
    let project: Project = serde_json::from_value(project).unwrap();
    Member {
        project: Arc::new(project),
        seen: Timestamp::UNIX_EPOCH,
        gone: None,
        town: None,
        point: None,
        inhabitants: None,
        words: Arc::default(),
    }
}
