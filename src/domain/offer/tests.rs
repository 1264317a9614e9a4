use jiff::civil::date;

use super::*;
use crate::domain::fact::Fact;
use crate::domain::journal::{Actor, End, LineHash};
use crate::domain::language::{Lang, Texts};
use crate::domain::money::Currency;
use crate::domain::need::{Around, Detail, NeedFact};
use crate::domain::project::{Project, Stage};
use crate::domain::refusal::Checked;
use crate::domain::shelf::{Member, Shelf};
use crate::domain::state::RegionState;

fn now() -> Timestamp {
    "2026-03-02T12:00:00Z".parse().unwrap()
}

fn key(id: &str) -> ProjectKey {
    ProjectKey { host: "ulule".parse().unwrap(), id: id.parse().unwrap() }
}

fn member(id: &str, town: &str, point: (f64, f64)) -> Member {
    let sketch = Project::sketched("ulule".parse().unwrap(), Lang::FR, Currency::EUR);
    let point = Point::new(point.0, point.1);
    Member {
        project: Project { key: key(id), stage: Stage::Running, ..sketch }.into(),
        seen: now(),
        gone: None,
        town: Some(town.into()),
        point,
        inhabitants: None,
        words: std::sync::Arc::default(),
    }
}

fn id(text: &str) -> OfferId {
    text.parse().unwrap()
}

struct Told {
    state: RegionState,
    end: End,
    shelf: Shelf,
    now: Timestamp,
}

impl Told {
    /// A region with a project at Thiers that needs transport.
    fn new() -> Self {
        let shelf = Shelf::new(vec![member("1", "Thiers", (45.856, 3.548))]);
        let mut told = Self { state: RegionState::default(), end: End::default(), shelf, now: now() };
        let what = Texts::new([(Lang::FR, "Transporter les bancs".to_owned())]);
        let detail = Detail { what, more: Texts::none(), amount: None, until: None, place: String::new() };
        let (need, project) = (NeedId::new(1), key("1"));
        let fact = NeedFact::Declared { need, project, kind: Kind::Transport, detail: Box::new(detail) };
        told.tell(Ok(vec![Fact::Need(fact)]));
        told
    }

    fn around(&self) -> Around<'_> {
        Around { languages: &[Lang::FR], shelf: &self.shelf, today: date(2026, 3, 2) }
    }

    fn tell(&mut self, facts: Checked<Vec<Fact>>) {
        for fact in facts.unwrap() {
            let (record, line) = self.end.next(self.now, Actor::Oriel, None, fact).unwrap();
            assert_eq!(self.end.read(&line).unwrap(), record, "a fact is read as it was written");
            self.state.apply(&record).unwrap();
            self.end = End::after(&record, LineHash::of(&line));
        }
        let kept = serde_json::to_vec(&self.state).unwrap();
        assert_eq!(serde_json::from_slice::<RegionState>(&kept).unwrap(), self.state, "a state is read as it was kept");
    }

    fn confirm(&mut self, offer: &str, to: &To) {
        let facts = confirm(&self.state, &id(offer), to, &self.around());
        self.tell(facts);
    }

    fn answer(&mut self, offer: &str, by: Side) {
        let facts = answer(&self.state, self.now, &id(offer), &key("1"), by);
        self.tell(facts);
    }

    fn talk(&self, offer: &str) -> &Talk {
        &self.state.offers.get(&id(offer)).unwrap().talks[&key("1")]
    }
}

fn to_need() -> To {
    To::Need { project: key("1"), need: NeedId::new(1) }
}

fn alone(town: &str, point: (f64, f64)) -> To {
    To::Alone { kind: Kind::Transport, town: town.into(), point: Point::new(point.0, point.1) }
}

fn code(refused: Checked<Vec<Fact>>) -> &'static str {
    refused.unwrap_err()[0].code
}

#[test]
fn both_talk_until_both_agree_and_either_ends_it() {
    let mut told = Told::new();
    told.confirm("a", &to_need());
    assert_eq!(confirm(&told.state, &id("a"), &to_need(), &told.around()), Ok(Vec::new()), "a link is followed twice");
    assert!(told.talk("a").awaits(Side::Holder) && !told.talk("a").awaits(Side::Resident));
    told.answer("a", Side::Holder);
    assert!(told.talk("a").awaits(Side::Resident));
    for side in [Side::Holder, Side::Resident] {
        assert!(!told.talk("a").is_open_to_both());
        let agreed = agree(&told.state, &id("a"), &key("1"), side);
        told.tell(agreed);
    }
    assert!(told.talk("a").is_open_to_both());
    let ended = end(&told.state, &id("a"), &key("1"), Side::Resident);
    told.tell(ended);
    assert_eq!(code(answer(&told.state, now(), &id("a"), &key("1"), Side::Holder)), "offer-ended");
    assert!(told.state.offers.get(&id("a")).unwrap().is_over());
}

#[test]
fn nobody_writes_without_end() {
    let mut told = Told::new();
    told.confirm("a", &to_need());
    (1..MOST_A_DAY).for_each(|_| told.answer("a", Side::Resident));
    assert_eq!(code(answer(&told.state, now(), &id("a"), &key("1"), Side::Resident)), "offer-too-many-today");
    told.answer("a", Side::Holder);
    told.now = now() + SignedDuration::from_hours(24);
    told.answer("a", Side::Resident);
    assert_eq!(told.talk("a").lately.len(), 1, "what is older than a day is not kept");
}

#[test]
fn what_was_erased_stays_as_a_mark_without_a_person() {
    let mut told = Told::new();
    told.confirm("a", &to_need());
    let erased = erase(&told.state, &id("a"));
    told.tell(erased);
    assert_eq!(erase(&told.state, &id("a")), Ok(Vec::new()));
    assert_eq!(code(answer(&told.state, now(), &id("a"), &key("1"), Side::Holder)), "offer-erased");
    assert_eq!(code(confirm(&told.state, &id("a"), &to_need(), &told.around())), "offer-erased");
    assert_eq!(erase(&told.state, &id("never")), Ok(Vec::new()));
}

#[test]
fn an_offer_to_whoever_is_near_is_suggested_by_distance_and_its_first_word_is_the_holders() {
    let mut told = Told::new();
    told.confirm("clermont", &alone("Clermont-Ferrand", (45.777, 3.087)));
    told.confirm("courpiere", &alone("Courpière", (45.755, 3.540)));
    told.confirm("thiers", &alone("THIERS", (45.90, 3.60)));
    let home = told.shelf.members()[0].clone();
    let found = suggested(&told.state.offers, &home, Kind::Transport);
    assert_eq!(found.iter().map(|one| one.offer.id.as_str()).collect::<Vec<_>>(), ["thiers", "courpiere"]);
    assert!(suggested(&told.state.offers, &home, Kind::Tools).is_empty());

    let first = |by| answer(&told.state, now(), &id("thiers"), &key("1"), by);
    assert_eq!(code(first(Side::Resident)), "offer-unknown");
    told.answer("thiers", Side::Holder);
    assert!(told.talk("thiers").awaits(Side::Resident));
    let found = suggested(&told.state.offers, &home, Kind::Transport);
    assert_eq!(found.len(), 1, "whoever is talked with is suggested no more");
}

#[test]
fn help_is_counted_where_it_was_given_and_not_twice() {
    let mut told = Told::new();
    told.confirm("a", &to_need());
    told.confirm("b", &To::Project { project: key("1") });
    assert_eq!(code(helped(&told.state, &id("a"), &key("1"), "6")), "offer-counts-with-need");
    for wrong in ["", "0", "-1", "six", "2001"] {
        assert_eq!(code(helped(&told.state, &id("b"), &key("1"), wrong)), "offer-hours-unread", "{wrong}");
    }
    let noted = helped(&told.state, &id("b"), &key("1"), " 6 ");
    told.tell(noted);
    assert_eq!(told.state.offers.helped(&key("1")), Help { people: 1, hours: 6 });
    assert_eq!(told.state.offers.help(), [(&key("1"), Help { people: 1, hours: 6 })]);
}

#[test]
fn an_offer_was_received_where_somebody_made_it_to_the_project_or_agreed() {
    let mut told = Told::new();
    told.confirm("a", &to_need());
    told.confirm("b", &To::Project { project: key("1") });
    assert_eq!(told.state.offers.received(&key("1")), 2);
    for near in ["declined", "agreed"] {
        told.confirm(near, &alone("Thiers", (45.856, 3.548)));
        told.answer(near, Side::Holder);
    }
    assert_eq!(told.state.offers.received(&key("1")), 2, "that a holder wrote is no offer");
    let ended = end(&told.state, &id("declined"), &key("1"), Side::Resident);
    told.tell(ended);
    let agreed = agree(&told.state, &id("agreed"), &key("1"), Side::Resident);
    told.tell(agreed);
    assert_eq!(told.state.offers.received(&key("1")), 3);
}

#[test]
fn a_closed_need_a_project_that_left_and_a_full_inbox_are_told_apart() {
    let mut told = Told::new();
    let to = |need, project| To::Need { project: key(project), need: NeedId::new(need) };
    assert_eq!(code(confirm(&told.state, &id("z"), &to(2, "1"), &told.around())), "offer-need-closed");
    assert_eq!(code(confirm(&told.state, &id("z"), &to(1, "2"), &told.around())), "offer-need-closed");
    let left = To::Project { project: key("9") };
    assert_eq!(code(confirm(&told.state, &id("z"), &left, &told.around())), "offer-project-left");
    (0..50).for_each(|number| told.confirm(&format!("a{number}"), &to_need()));
    assert_eq!(code(confirm(&told.state, &id("z"), &to_need(), &told.around())), "offer-project-full");
    told.answer("a0", Side::Holder);
    told.confirm("z", &to_need());
}

#[test]
fn ten_thousand_offers_are_looked_through_at_once() {
    let mut told = Told::new();
    for number in 0..10_000 {
        let east = f64::from(number) / 1000.0;
        let fact = OfferFact::Confirmed { offer: id(&format!("a{number}")), to: alone("Ambert", (45.86, east)) };
        let (record, line) = told.end.next(told.now, Actor::Oriel, None, Fact::Offer(fact)).unwrap();
        told.state.apply(&record).unwrap();
        told.end = End::after(&record, LineHash::of(&line));
    }
    let began = std::time::Instant::now();
    let found = suggested(&told.state.offers, &told.shelf.members()[0], Kind::Transport);
    assert!((500..1000).contains(&found.len()), "those within thirty kilometres: {}", found.len());
    assert_eq!(told.state.offers.with(&key("1")).count(), 0);
    confirm(&told.state, &id("b"), &to_need(), &told.around()).unwrap();
    assert!(began.elapsed().as_secs() < 2, "{:?}", began.elapsed());
}
