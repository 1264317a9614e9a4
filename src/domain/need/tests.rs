use jiff::civil::date;

use super::*;
use crate::domain::event::Held;
use crate::domain::fact::Fact;
use crate::domain::journal::{Actor, End, LineHash};
use crate::domain::language::Lang;
use crate::domain::money::Currency;
use crate::domain::refusal::Checked;
use crate::domain::shelf::{Member, Shelf};
use crate::domain::state::RegionState;

const LANGUAGES: [Lang; 2] = [Lang::FR, Lang::CA];

fn now() -> Timestamp {
    "2026-03-02T12:00:00Z".parse().unwrap()
}

fn today() -> Date {
    date(2026, 3, 2)
}

fn project(id: &str, stage: Stage) -> Project {
    let sketch = Project::sketched("ulule".parse().unwrap(), Lang::FR, Currency::EUR);
    Project { key: key(id), stage, ..sketch }
}

fn key(id: &str) -> ProjectKey {
    ProjectKey { host: "ulule".parse().unwrap(), id: id.parse().unwrap() }
}

fn shelf() -> Shelf {
    let member = |(id, stage)| Member {
        project: project(id, stage).into(),
        seen: now(),
        gone: None,
        town: None,
        point: None,
        inhabitants: None,
        words: std::sync::Arc::default(),
    };
    Shelf::new([("1", Stage::Running), ("2", Stage::Failed), ("3", Stage::Succeeded)].map(member).to_vec())
}

fn texts(fr: &str) -> Texts {
    Texts::new([(Lang::FR, fr.to_owned())])
}

fn written() -> Written {
    Written {
        kind: "hands".into(),
        what: texts("Monter les murs de pierre sèche"),
        count: "6".into(),
        unit: "personnes".into(),
        until: "2026-05-30".into(),
        place: "Thiers".into(),
        ..Written::default()
    }
}

/// A journal in memory, and somebody who holds three projects, one of which left.
struct Told {
    state: RegionState,
    end: End,
    shelf: Shelf,
    keys: Vec<ProjectKey>,
}

impl Told {
    fn new() -> Self {
        let keys = ["1", "2", "3", "left"].map(key).to_vec();
        Self { state: RegionState::default(), end: End::default(), shelf: shelf(), keys }
    }

    fn around(&self) -> Around<'_> {
        Around { languages: &LANGUAGES, shelf: &self.shelf, today: today() }
    }

    fn tell(&mut self, facts: Checked<Vec<Fact>>) {
        for fact in facts.unwrap() {
            let (record, line) = self.end.next(now(), Actor::Oriel, None, fact).unwrap();
            assert_eq!(self.end.read(&line).unwrap(), record, "a fact is read as it was written");
            self.state.apply(&record).unwrap();
            self.end = End::after(&record, LineHash::of(&line));
        }
        let kept = serde_json::to_vec(&self.state).unwrap();
        assert_eq!(serde_json::from_slice::<RegionState>(&kept).unwrap(), self.state, "a state is read as it was kept");
    }

    /// One command of whoever holds the projects.
    fn hold<T>(&self, command: impl FnOnce(&RegionState, Held<'_>, &Around<'_>) -> T) -> T {
        let by = "camille".parse().unwrap();
        command(&self.state, Held { by: &by, projects: &self.keys }, &self.around())
    }

    fn declare(&mut self, id: &str) {
        let facts = self.hold(|state, held, around| declare(state, held, &key(id), &written(), around));
        self.tell(facts);
    }

    fn refused(&self, id: &str, written: &Written) -> Vec<&'static str> {
        let refused = self.hold(|state, held, around| declare(state, held, &key(id), written, around));
        refused.unwrap_err().into_iter().map(|refusal| refusal.code).collect()
    }
}

const FIRST: NeedId = NeedId(1);

#[test]
fn a_need_is_declared_met_with_thanks_and_needed_again() {
    let mut told = Told::new();
    told.declare("1");
    assert_eq!(told.state.needs.wanting(today()).collect::<Vec<_>>(), [&key("1")]);

    let thanks = WrittenThanks { thanks: texts("Merci !"), people: "6".into(), hours: "40".into() };
    let met = told.hold(|state, held, around| meet(state, held, FIRST, &thanks, around));
    told.tell(met);
    let help = Help { people: 6, hours: 40 };
    assert_eq!(told.state.needs.get(&FIRST).unwrap().met().unwrap().help, help);
    assert_eq!(told.state.offers.helped(&key("1")), help);
    assert_eq!(told.state.needs.wanting(today()).count(), 0);
    let again = told.hold(|state, held, around| meet(state, held, FIRST, &thanks, around));
    assert_eq!(again, Ok(Vec::new()), "the same said twice is said once");

    let reopened = told.hold(|state, held, around| reopen(state, held, FIRST, around));
    told.tell(reopened);
    assert_eq!(told.state.offers.helped(&key("1")), Help::default());
    assert_eq!(told.state.needs.wanting(today()).count(), 1);
}

#[test]
fn a_need_ends_with_its_day_in_the_zone_of_the_region() {
    let mut told = Told::new();
    told.declare("1");
    let need = told.state.needs.get(&FIRST).unwrap();
    assert!(need.is_open(date(2026, 5, 30)) && !need.is_open(date(2026, 5, 31)));
    let zone = TimeZone::get("Europe/Paris").unwrap();
    let turn = told.state.needs.next_turn(now(), &zone).unwrap();
    assert_eq!(turn.to_string(), "2026-05-30T22:00:00Z");
}

#[test]
fn a_campaign_that_is_over_may_still_need_hands_and_one_that_failed_may_not() {
    let mut told = Told::new();
    told.declare("3");
    assert_eq!(told.refused("2", &written()), ["need-campaign-failed"]);
    assert_eq!(told.refused("left", &written()), ["need-project-left"]);
    assert_eq!(told.refused("9", &written()), ["need-not-yours"]);
}

#[test]
fn every_mistake_is_told_at_once() {
    let told = Told::new();
    let wrong = Written {
        kind: "gold".into(),
        what: texts(" \u{200b} "),
        count: "beaucoup".into(),
        until: "2026-03-01".into(),
        place: "<b>Thiers</b>".into(),
        ..Written::default()
    };
    let mut codes = told.refused("1", &wrong);
    codes.sort_unstable();
    assert_eq!(codes, ["count-unread", "markup", "missing", "missing", "need-day-past"]);
    let far = Written { until: "2066-03-01".into(), unit: "m²".into(), count: String::new(), ..written() };
    assert_eq!(told.refused("1", &far), ["need-count-missing", "need-day-far"]);
    let only_catalan = Written { what: Texts::new([(Lang::CA, "Mans".into())]), ..written() };
    let declared = told.hold(|state, held, around| declare(state, held, &key("1"), &only_catalan, around));
    assert!(declared.is_ok(), "a need in any language of the region is better than none");
}

#[test]
fn a_project_has_so_many_needs_and_no_more() {
    let mut told = Told::new();
    (0..command::MOST_OPEN).for_each(|_| told.declare("1"));
    assert_eq!(told.refused("1", &written()), ["need-most"]);
    told.declare("3");
}

#[test]
fn anothers_need_does_not_exist_for_them_and_a_hidden_one_is_not_shown() {
    let mut told = Told::new();
    told.declare("1");
    let stranger = Held { by: &"ana".parse().unwrap(), projects: &[key("3")] };
    let codes = |refused: Checked<Vec<Fact>>| refused.unwrap_err()[0].code;
    assert_eq!(codes(withdraw(&told.state, stranger, FIRST)), "need-unknown");
    assert_eq!(codes(revise(&told.state, stranger, FIRST, &written(), &told.around())), "need-unknown");
    assert_eq!(codes(hide(&told.state, FIRST, "  ")), "missing");
    let hidden = hide(&told.state, FIRST, "Publicité");
    told.tell(hidden);
    assert_eq!(told.state.needs.open_of(&key("1"), today()).count(), 0);
    let shown = show(&told.state, FIRST);
    told.tell(shown);
    assert_eq!(told.state.needs.open_of(&key("1"), today()).count(), 1);
}
