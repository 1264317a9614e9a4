use jiff::Timestamp;
use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::*;
use crate::domain::fact::Fact;
use crate::domain::journal::{Actor, End, LineHash};
use crate::domain::language::{Lang, Texts};
use crate::domain::person::PersonId;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;

/// A region whose commands are run against a state that replays what they made.
struct Region {
    state: RegionState,
    end: End,
    now: Timestamp,
    lines: Vec<Vec<u8>>,
}

const OPENING: &str = "2026-03-01T09:00";
const CLOSING: &str = "2026-03-31T18:00";

fn fr(text: &str) -> Texts {
    Texts::new([(Lang::FR, text.to_owned())])
}

fn customs() -> Customs {
    Customs { zone: TimeZone::get("Europe/Paris").unwrap(), main: Lang::FR }
}

fn slug(text: &str) -> Slug {
    text.parse().unwrap()
}

fn person(text: &str) -> PersonId {
    text.parse().unwrap()
}

fn key(id: &str) -> ProjectKey {
    ProjectKey { host: "sample".parse().unwrap(), id: id.parse().unwrap() }
}

fn written() -> Written {
    let criterion = |name: &str, weight: &str| WrittenCriterion { name: fr(name), weight: weight.into() };
    Written {
        slug: "bancs".into(),
        title: fr("Des bancs pour tous"),
        theme: fr("Espace public"),
        text: fr("Asseyez-vous."),
        contact: "bonjour@region.example".into(),
        rules: fr("Un banc par commune."),
        opens: OPENING.into(),
        closes: CLOSING.into(),
        launch: "2026-05-04".into(),
        criteria: vec![criterion("Utilité", "3"), criterion("Soin", "1"), WrittenCriterion::default()],
        questions: vec![
            WrittenQuestion { text: fr("Pour qui ?"), optional: false },
            WrittenQuestion { text: fr("Et ensuite ?"), optional: true },
        ],
    }
}

fn marks(points: [&str; 2]) -> Vec<WrittenMark> {
    points.map(|points| WrittenMark { points: points.into(), why: "Parce que.".into() }).into()
}

fn outcome(word: &str) -> WrittenOutcome {
    WrittenOutcome { outcome: word.into(), reason: "Trop loin du thème.".into(), ..WrittenOutcome::default() }
}

fn codes<T: std::fmt::Debug>(checked: Checked<T>) -> Vec<(Option<&'static str>, &'static str)> {
    checked.unwrap_err().into_iter().map(|Refusal { field, code, .. }| (field, code)).collect()
}

fn whole(code: &'static str) -> Vec<(Option<&'static str>, &'static str)> {
    vec![(None, code)]
}

impl Region {
    fn at(now: &str) -> Self {
        let (state, end) = (RegionState::default(), End::default());
        Self { state, end, now: now.parse().unwrap(), lines: Vec::new() }
    }

    /// With a published call, before it opens.
    fn calling() -> Self {
        let mut region = Self::at("2026-02-01T12:00:00Z");
        region.run(begin(&region.state, &customs(), &written()));
        region.run(publish(&region.state, region.now, &slug("bancs")));
        region
    }

    /// With a call that is closed, and an entry of each of these people.
    fn judging(people: &[&str]) -> Self {
        let mut region = Self::calling();
        region.now = "2026-03-10T12:00:00Z".parse().unwrap();
        for name in people {
            region.enter(name);
        }
        region.now = "2026-04-02T12:00:00Z".parse().unwrap();
        region
    }

    fn run(&mut self, checked: Checked<Vec<Fact>>) {
        for fact in checked.unwrap() {
            let by = Actor::Oriel;
            let (record, line) = self.end.next(self.now, by, None, fact).unwrap();
            self.state.apply(&self.end.read(&line).unwrap()).unwrap();
            self.end = End::after(&record, LineHash::of(&line));
            self.lines.push(line);
        }
    }

    fn enter(&mut self, name: &str) {
        self.run(enter(&self.state, self.now, &slug("bancs"), &person(name), sent(&format!("w{name}"))));
    }

    fn call(&self) -> &Call {
        self.state.calls.get(&slug("bancs")).unwrap()
    }

    fn decide(&mut self, number: u32, written: &WrittenOutcome) {
        self.run(decide(&self.state, self.now, &customs(), (&slug("bancs"), number), false, written));
    }
}

fn sent(words: &str) -> Sent {
    Sent { words: words.parse().unwrap(), project: None, version: 1 }
}

fn accepted(title: &str) -> WrittenOutcome {
    WrittenOutcome { title: fr(title), slug: "bancs-de-riom".into(), ..outcome("accepted") }
}

#[test]
fn every_mistake_of_a_form_is_told_at_once_beside_its_field() {
    let region = Region::at("2026-02-01T12:00:00Z");
    let blank = codes(begin(&region.state, &customs(), &Written::default()));
    let fields: Vec<_> = blank.iter().map(|(field, _)| field.unwrap()).collect();
    assert_eq!(fields, ["title", "text", "contact", "opens", "closes", "launch", "rules", "criterion1"]);
    let long = Texts::new([(Lang::FR, "o".repeat(121)), (Lang::CA, "o".repeat(121))]);
    let wrong = Written {
        slug: "Des Bancs!".into(),
        title: long,
        closes: "2026-02-28T18:00".into(),
        launch: "2026-02-01".into(),
        opens: "le premier mars".into(),
        criteria: vec![WrittenCriterion { name: Texts::default(), weight: "101".into() }],
        questions: vec![WrittenQuestion { text: Texts::new([(Lang::CA, "Per a qui?".into())]), optional: false }],
        ..written()
    };
    assert_eq!(
        codes(begin(&region.state, &customs(), &wrong)),
        [
            (Some("slug"), "call-slug-wrong"),
            (Some("title"), "too-long"),
            (Some("title"), "too-long"),
            (Some("opens"), "bad-moment"),
            (Some("launch"), "call-launch-early"),
            (Some("criterion1.weight"), "call-weight-wrong"),
            (Some("criterion1"), "missing"),
            (Some("question1"), "main-language"),
        ]
    );
    let backwards = Written { closes: OPENING.into(), ..written() };
    assert_eq!(codes(begin(&region.state, &customs(), &backwards)), [(Some("closes"), "call-closes-before")]);
}

#[test]
fn a_name_is_made_of_the_title_and_taken_once() {
    let mut region = Region::at("2026-02-01T12:00:00Z");
    let unnamed = Written { slug: String::new(), title: fr("L'été à vélo !"), ..written() };
    region.run(begin(&region.state, &customs(), &unnamed));
    assert!(region.state.calls.get(&slug("l-ete-a-velo")).is_some());
    assert_eq!(codes(begin(&region.state, &customs(), &unnamed)), [(Some("slug"), "call-slug-taken")]);
    let unnameable = Written { title: fr("面包"), ..unnamed };
    assert_eq!(codes(begin(&region.state, &customs(), &unnameable)), [(Some("slug"), "call-slug-wrong")]);
}

#[test]
fn where_a_call_stands_follows_from_facts_and_the_clock() {
    let mut region = Region::at("2026-02-01T12:00:00Z");
    region.run(begin(&region.state, &customs(), &written()));
    assert_eq!(region.call().phase(region.now), Phase::Draft);
    assert!(region.state.calls.published(region.now).is_empty());
    region.run(publish(&region.state, region.now, &slug("bancs")));
    let phase = |region: &Region, at: &str| region.call().phase(at.parse().unwrap());
    assert_eq!(phase(&region, "2026-03-01T07:59:59Z"), Phase::Announced);
    assert_eq!(phase(&region, "2026-03-01T08:00:00Z"), Phase::Open);
    // Summer time has begun: six in the evening is sixteen hundred.
    assert_eq!(phase(&region, "2026-03-31T15:59:59Z"), Phase::Open);
    assert_eq!(phase(&region, "2026-03-31T16:00:00Z"), Phase::Closed);
    region.now = "2026-04-02T12:00:00Z".parse().unwrap();
    region.run(publish_results(&region.state, region.now, &slug("bancs")));
    assert_eq!(region.call().phase(region.now), Phase::Decided);
    let steps = |day: &str| region.call().steps(region.now, day.parse().unwrap()).map(|step| step.state);
    assert_eq!(steps("2026-05-03"), [StepState::Done, StepState::Done, StepState::Now, StepState::Next]);
    assert_eq!(steps("2026-05-04"), [StepState::Done, StepState::Done, StepState::Done, StepState::Now]);
}

#[test]
fn a_draft_that_would_be_closed_already_is_not_published() {
    let mut region = Region::at("2026-04-01T12:00:00Z");
    region.run(begin(&region.state, &customs(), &written()));
    let published = publish(&region.state, region.now, &slug("bancs"));
    assert_eq!(codes(published), whole("call-closes-past"));
}

#[test]
fn an_entry_keeps_the_terms_it_was_made_under() {
    let mut region = Region::calling();
    region.now = "2026-03-10T12:00:00Z".parse().unwrap();
    region.enter("ana");
    let later = Written {
        closes: "2026-04-15T18:00".into(),
        criteria: vec![WrittenCriterion { name: fr("Autre chose"), weight: "1".into() }],
        ..written()
    };
    let changed =
        change_terms(&region.state, region.now, &customs(), &slug("bancs"), &later, &fr("Quinze jours de plus."));
    region.run(changed);
    let stale = enter(&region.state, region.now, &slug("bancs"), &person("bo"), sent("wbo"));
    assert_eq!(codes(stale), whole("entry-terms-changed"));
    let fresh = Sent { version: 2, ..sent("wbo") };
    region.run(enter(&region.state, region.now, &slug("bancs"), &person("bo"), fresh));
    let call = region.call();
    let names = |number| call.terms_of(&call.entries[&number]).criteria.len();
    assert_eq!((names(1), names(2), call.version.number, call.earlier.len()), (2, 1, 2, 1));
    assert_eq!(call.phase("2026-04-10T12:00:00Z".parse().unwrap()), Phase::Open);
}

#[test]
fn nobody_loses_by_a_change_of_terms() {
    let mut region = Region::calling();
    let change = |region: &Region, written: &Written, words: &str| {
        change_terms(&region.state, region.now, &customs(), &slug("bancs"), written, &fr(words))
    };
    let earlier = Written { closes: "2026-03-20T18:00".into(), ..written() };
    assert!(change(&region, &earlier, "Plus court.").is_ok(), "nobody has begun yet");
    region.now = "2026-03-10T12:00:00Z".parse().unwrap();
    let moved = Written { opens: "2026-03-02T09:00".into(), ..earlier };
    assert_eq!(
        codes(change(&region, &moved, "")),
        [
            (Some("opens"), "call-opens-fixed"),
            (Some("closes"), "call-closes-earlier"),
            (Some("change"), "call-change-missing")
        ]
    );
    assert_eq!(codes(change(&region, &written(), "Rien.")), whole("call-unchanged"));
}

#[test]
fn entries_are_taken_between_opening_and_closing_alone() {
    let mut region = Region::calling();
    let try_it = |region: &Region| enter(&region.state, region.now, &slug("bancs"), &person("ana"), sent("w"));
    assert_eq!(codes(try_it(&region)), whole("entry-early"));
    region.now = "2026-03-31T16:00:00Z".parse().unwrap();
    assert_eq!(codes(try_it(&region)), whole("entry-late"));
    region.now -= jiff::SignedDuration::from_secs(1);
    region.run(try_it(&region));
    let unknown = enter(&region.state, region.now, &slug("nothing"), &person("ana"), sent("w"));
    assert_eq!(codes(unknown), whole("call-unknown"));
}

#[test]
fn what_a_holder_writes_is_read_with_every_mistake() {
    let region = Region::calling();
    let terms = region.call().terms();
    let read = |written: &WrittenEntry, found: Option<Resolved>| read_entry(terms, written, found);
    assert_eq!(
        codes(read(&WrittenEntry::default(), None)),
        [(Some("project"), "choose-one"), (Some("answer1"), "missing")]
    );
    let typed = |project: &str, link: &str| WrittenEntry {
        project: project.into(),
        link: link.into(),
        title: "Le banc".into(),
        answers: vec!["Pour nous.".into()],
    };
    let found = |is_theirs| {
        let link = "https://host.example/p".into();
        Some(Resolved { key: key("7"), title: "Le banc rouge".into(), link, is_theirs })
    };
    let code = |written, found| codes(read(&written, found))[0];
    assert_eq!(code(typed("8", ""), None), (Some("project"), "entry-project-unknown"));
    assert_eq!(code(typed("7", ""), found(false)), (Some("project"), "entry-project-unknown"));
    assert_eq!(code(typed("other", "https://host.example/p"), found(false)), (Some("link"), "entry-project-of-others"));
    assert_eq!(code(typed("other", "javascript:alert(1)"), None), (Some("link"), "entry-link-wrong"));
    let untitled = WrittenEntry { title: " ".into(), ..typed("other", "") };
    assert_eq!(code(untitled, None), (Some("title"), "missing"));
    let (words, project) = read(&typed("7", ""), found(true)).unwrap();
    assert_eq!((words.title.as_str(), project), ("Le banc rouge", Some(key("7"))));
    let (words, project) = read(&typed("other", ""), None).unwrap();
    assert_eq!((words.title.as_str(), words.answers.len(), project), ("Le banc", 2, None));
}

#[test]
fn a_project_enters_once_and_a_person_five_times() {
    let mut region = Region::calling();
    region.now = "2026-03-10T12:00:00Z".parse().unwrap();
    let with = |id: &str| Sent { project: Some(key(id)), ..sent("w") };
    region.run(enter(&region.state, region.now, &slug("bancs"), &person("ana"), with("7")));
    let twice = enter(&region.state, region.now, &slug("bancs"), &person("bo"), with("7"));
    assert_eq!(codes(twice), [(Some("link"), "entry-twice")]);
    let invited = invite(&region.state, region.now, &customs(), &slug("bancs"), Some(key("7")), &outcome(""));
    assert_eq!(codes(invited), [(Some("link"), "entry-twice")]);
    (0..4).for_each(|_| region.enter("ana"));
    let sixth = enter(&region.state, region.now, &slug("bancs"), &person("ana"), sent("w"));
    assert_eq!(codes(sixth), whole("entry-too-many"));
}

#[test]
fn only_its_holder_rewrites_or_withdraws_an_entry() {
    let mut region = Region::calling();
    region.now = "2026-03-10T12:00:00Z".parse().unwrap();
    region.enter("ana");
    let other = revise(&region.state, region.now, &slug("bancs"), 1, &person("bo"), sent("w2"));
    assert_eq!(codes(other), whole("entry-unknown"));
    assert_eq!(codes(withdraw_entry(&region.state, &slug("bancs"), 1, &person("bo"))), whole("entry-unknown"));
    region.run(revise(&region.state, region.now, &slug("bancs"), 1, &person("ana"), sent("w2")));
    assert_eq!(region.call().entries[&1].words().unwrap().as_str(), "w2");
    region.run(withdraw_entry(&region.state, &slug("bancs"), 1, &person("ana")));
    assert_eq!(codes(withdraw_entry(&region.state, &slug("bancs"), 1, &person("ana"))), whole("entry-withdrawn"));
    assert_eq!(region.call().standing().count(), 0);
}

#[test]
fn whoever_holds_a_project_does_not_mark_it() {
    let mut region = Region::judging(&["ana", "bo"]);
    let mark = |region: &Region, number, juror: &str, holds| {
        score(&region.state, region.now, &slug("bancs"), number, (&person(juror), holds), &marks(["3", "5"]))
    };
    assert_eq!(codes(mark(&region, 1, "ana", false)), whole("mark-own-project"));
    assert_eq!(codes(mark(&region, 2, "ana", true)), whole("mark-own-project"));
    region.run(mark(&region, 2, "ana", false));
    region.run(recuse(&region.state, region.now, &slug("bancs"), 2, &person("ana")));
    assert!(region.call().entries[&2].scores.is_empty(), "what was marked no longer counts");
    assert_eq!(codes(mark(&region, 2, "ana", false)), whole("mark-stood-aside"));
    let wrong = score(&region.state, region.now, &slug("bancs"), 1, (&person("bo"), false), &marks(["6", ""])[..1]);
    assert_eq!(
        codes(wrong),
        [
            (Some("mark1"), "mark-points-wrong"),
            (Some("mark2"), "mark-points-wrong"),
            (Some("reason2"), "mark-reason-missing")
        ]
    );
}

#[test]
fn marks_wait_until_no_more_entries_are_taken() {
    let mut region = Region::calling();
    region.now = "2026-03-10T12:00:00Z".parse().unwrap();
    region.enter("ana");
    let early = score(&region.state, region.now, &slug("bancs"), 1, (&person("bo"), false), &marks(["3", "5"]));
    assert_eq!(codes(early), whole("call-not-closed"));
    assert_eq!(
        codes(decide(&region.state, region.now, &customs(), (&slug("bancs"), 1), false, &outcome("refused"))),
        whole("call-not-closed")
    );
}

#[test]
fn points_are_weighed_and_entries_put_in_their_order() {
    let mut region = Region::judging(&["ana", "bo", "cleo"]);
    for (number, points) in [(1, ["2", "5"]), (2, ["3", "2"])] {
        let marked =
            score(&region.state, region.now, &slug("bancs"), number, (&person("juror"), false), &marks(points));
        region.run(marked);
    }
    let ranks: Vec<_> = ranking(region.call()).iter().map(|rank| (rank.entry, rank.percent())).collect();
    // Both have eleven of twenty: the earlier entry stands first.
    assert_eq!(ranks, [(1, Some(55)), (2, Some(55)), (3, None)]);
    region.run(score(&region.state, region.now, &slug("bancs"), 2, (&person("other"), false), &marks(["5", "5"])));
    assert_eq!(ranking(region.call())[0].entry, 2);
}

#[test]
fn a_decision_comes_with_its_reason_and_its_doors() {
    let region = Region::judging(&["ana"]);
    let try_it =
        |written: WrittenOutcome| decide(&region.state, region.now, &customs(), (&slug("bancs"), 1), false, &written);
    assert_eq!(codes(try_it(WrittenOutcome::default())), [(Some("outcome"), "choose-one")]);
    let silent = WrittenOutcome { reason: " ".into(), ..outcome("refused") };
    assert_eq!(codes(try_it(silent)), [(Some("reason"), "outcome-reason-missing")]);
    assert_eq!(codes(try_it(outcome("pointed"))), [(Some("door1.name"), "doors-missing")]);
    let half = WrittenDoor { name: "La maison du vélo".into(), ..WrittenDoor::default() };
    let pointed = WrittenOutcome { doors: vec![WrittenDoor::default(), half], ..outcome("pointed") };
    assert_eq!(codes(try_it(pointed)), [(Some("door2.contact"), "missing"), (Some("door2.why"), "missing")]);
    let untitled = WrittenOutcome { slug: "des bancs".into(), ..outcome("accepted") };
    assert_eq!(codes(try_it(untitled)), [(Some("slug"), "outcome-slug-wrong"), (Some("title"), "missing")]);
}

#[test]
fn results_are_seen_once_every_entry_has_one_and_a_change_says_why() {
    let mut region = Region::judging(&["ana", "bo"]);
    region.decide(1, &accepted("Les bancs de Riom"));
    assert_eq!(region.call().winners().count(), 0, "nobody knows yet");
    let early = publish_results(&region.state, region.now, &slug("bancs"));
    assert_eq!(codes(early), whole("call-entries-wait"));
    region.decide(2, &outcome("refused"));
    region.run(publish_results(&region.state, region.now, &slug("bancs")));
    assert_eq!(region.call().winners().count(), 1);
    let silent = decide(&region.state, region.now, &customs(), (&slug("bancs"), 2), false, &accepted("Autre"));
    assert_eq!(codes(silent), [(Some("change"), "outcome-change-missing")]);
    region.decide(2, &WrittenOutcome { change: "Une erreur de lecture.".into(), ..accepted("Autre") });
    let entry = &region.call().entries[&2];
    assert_eq!((entry.decisions.len(), region.call().winners().count()), (2, 2));
    region.run(withdraw_entry(&region.state, &slug("bancs"), 1, &person("ana")));
    assert_eq!(region.call().winners().count(), 1);
}

#[test]
fn an_announced_project_is_linked_once_it_appears_on_the_host() {
    let mut region = Region::judging(&["ana", "bo"]);
    region.decide(1, &accepted("Les bancs de Riom"));
    region.decide(2, &WrittenOutcome { slug: String::new(), ..accepted("Sans nom") });
    let found = link_arrivals(&region.state, |name| (name.as_str() == "bancs-de-riom").then(|| key("9")));
    assert_eq!(found.len(), 1);
    region.run(Ok(found));
    assert_eq!(region.call().entries[&1].project, Some(key("9")));
    assert!(link_arrivals(&region.state, |_| Some(key("9"))).is_empty());
    let twice = link(&region.state, region.now, &slug("bancs"), 2, Some(key("9")));
    assert_eq!(codes(twice), [(Some("link"), "entry-twice")]);
    let nothing = link(&region.state, region.now, &slug("bancs"), 2, None);
    assert_eq!(codes(nothing), [(Some("link"), "entry-project-unknown")]);
}

#[test]
fn the_region_is_told_what_waits() {
    let mut region = Region::calling();
    let told = |region: &Region| attention(&region.state, region.now);
    assert!(told(&region).is_empty());
    region.now = "2026-03-28T12:00:00Z".parse().unwrap();
    region.enter("ana");
    assert!(matches!(told(&region)[..], [Attention::ClosesSoon { entries: 1, .. }]));
    region.now = "2026-04-02T12:00:00Z".parse().unwrap();
    assert!(matches!(told(&region)[..], [Attention::ToDecide { entries: 1, unread: 1, .. }]));
    region.decide(1, &accepted("Les bancs de Riom"));
    assert!(matches!(told(&region)[..], [Attention::ResultsToPublish { .. }]));
    region.run(publish_results(&region.state, region.now, &slug("bancs")));
    assert!(told(&region).is_empty());
    region.now = "2026-05-04T12:00:00Z".parse().unwrap();
    assert!(matches!(told(&region)[..], [Attention::NotLinked { entries: 1, .. }]));
}

#[test]
fn a_call_taken_back_takes_no_more_of_anything() {
    let mut region = Region::calling();
    assert_eq!(
        codes(withdraw(&region.state, region.now, &customs(), &slug("bancs"), &Texts::default())),
        [(Some("reason"), "call-reason-missing")]
    );
    region.run(withdraw(&region.state, region.now, &customs(), &slug("bancs"), &fr("Faute de moyens.")));
    region.now = "2026-03-10T12:00:00Z".parse().unwrap();
    let entered = enter(&region.state, region.now, &slug("bancs"), &person("ana"), sent("w"));
    assert_eq!(codes(entered), whole("call-withdrawn"));
    assert_eq!(codes(name_juror(&region.state, region.now, &slug("bancs"), &person("ana"))), whole("call-withdrawn"));
    assert_eq!(region.state.calls.published(region.now).len(), 1, "people had read it");
}

#[test]
fn facts_that_cannot_have_happened_are_damage() {
    let region = Region::calling();
    let facts = [
        CallFact::Published { call: slug("nothing") },
        CallFact::EntryWithdrawn { call: slug("bancs"), entry: 9 },
        CallFact::Begun { call: slug("bancs"), face: region.call().face.clone(), terms: region.call().terms().clone() },
    ];
    for fact in facts {
        let (record, _) = region.end.next(region.now, Actor::Oriel, None, Fact::Call(fact)).unwrap();
        assert!(region.state.clone().apply(&record).is_err());
    }
}

proptest! {
    /// Whatever was done, in whatever order: the lines replay to the same state, which a snapshot keeps.
    #[test]
    fn what_was_done_replays(steps in proptest::collection::vec((0_u8..9, 1_u32..4, "[a-c]", 0_i64..40), 1..40)) {
        let mut region = Region::calling();
        let start = region.now;
        for (what, number, name, day) in steps {
            region.now = region.now.max(start + jiff::SignedDuration::from_hours(24 * (day + 20)));
            let (state, now, call, who) = (&region.state, region.now, slug("bancs"), person(&name));
            let done = match what {
                0 | 1 => enter(state, now, &call, &who, sent("w")),
                2 => revise(state, now, &call, number, &who, sent("x")),
                3 => withdraw_entry(state, &call, number, &who),
                4 => score(state, now, &call, number, (&who, false), &marks(["1", "4"])),
                5 => recuse(state, now, &call, number, &who),
                6 => decide(state, now, &customs(), (&call, number), false, &outcome("refused")),
                7 => decide(state, now, &customs(), (&call, number), false, &accepted("Un banc")),
                _ => publish_results(state, now, &call),
            };
            if done.is_ok() {
                region.run(done);
            }
        }
        let (mut again, mut end) = (RegionState::default(), End::default());
        for line in &region.lines {
            let record = end.read(line).unwrap();
            again.apply(&record).unwrap();
            end = End::after(&record, LineHash::of(line));
        }
        prop_assert_eq!(&again, &region.state);
        let kept = serde_json::to_vec(&again).unwrap();
        prop_assert_eq!(serde_json::from_slice::<RegionState>(&kept).unwrap(), again);
        let call = region.call();
        prop_assert!(call.results.is_none() || call.entries.values().all(|entry| !entry.waits()));
    }
}
