//! What may be chosen, what follows from it, and how it is taken back.

use std::path::Path;

use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::domain::fact::{Fact, Subject};
use crate::domain::journal::{Actor, LineHash, Record, VERSION};
use crate::domain::language::{Lang, Texts};
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::Checked;
use crate::domain::region::{Choice, Region};
use crate::domain::state::RegionState;
use crate::region_file::{self, Known};

/// A region's journal in a test: commands are run, and every fact is applied.
#[derive(Default)]
struct Told {
    state: RegionState,
    records: Vec<Record>,
}

impl Told {
    fn run(&mut self, command: impl FnOnce(&RegionState) -> Checked<Vec<Fact>>) -> Checked<u64> {
        for fact in command(&self.state)? {
            let seq = self.state.seq + 1;
            let record =
                Record { v: VERSION, seq, at: now(), by: Actor::Oriel, key: None, fact, prev: LineHash::default() };
            self.state.apply(&record).unwrap();
            self.records.push(record);
        }
        Ok(self.state.seq)
    }

    fn undo(&mut self, seq: u64) -> Checked<u64> {
        let subject = self.records.iter().find(|record| record.seq == seq).unwrap().fact.subject();
        let about = |record: &&Record| record.fact.subject() == subject;
        let history: Vec<_> = self.records.iter().rev().filter(about).cloned().collect();
        self.run(|state| undo(state, &history, seq))
    }

    fn decided(&self, id: &str) -> Option<Choice> {
        Some(self.state.curation.of(&key(id))?.decision.get()?.choice)
    }
}

fn now() -> Timestamp {
    "2026-03-02T12:00:00Z".parse().unwrap()
}

fn key(id: &str) -> ProjectKey {
    ProjectKey { host: "h".parse().unwrap(), id: id.parse().unwrap() }
}

fn slug(name: &str) -> Slug {
    name.parse().unwrap()
}

fn region() -> Region {
    let text = "languages = [\"fr\", \"ca\"]\ntimezone = \"Europe/Paris\"\nhostnames = []\ntheme = \"base\"\n[name]\nfr = \"A\"\n\
                [host]\nid = \"h\"\npartners = [\"p\"]\n[legal]\npublisher = \"P\"\nemail = \"p@example.org\"\n";
    region_file::read_text(text, Path::new("a"), &Known::ANYTHING).unwrap().region
}

fn fr(text: &str) -> Texts {
    Texts::new([(Lang::FR, text.to_owned())])
}

fn codes<T: std::fmt::Debug>(refused: Checked<T>) -> Vec<(Option<&'static str>, &'static str)> {
    refused.unwrap_err().into_iter().map(|refusal| (refusal.field, refusal.code)).collect()
}

fn typed(from: &str, until: &str) -> TypedFeature {
    TypedFeature { from: from.into(), until: until.into(), why: fr("Parce que c'est le moment.") }
}

fn featured(told: &Told, day: Date) -> Vec<String> {
    told.state.curation.featured_on(day).map(|(key, _)| key.id.to_string()).collect()
}

#[test]
fn every_mistake_of_a_form_is_told_at_once_beside_its_field() {
    let (state, region) = (RegionState::default(), region());
    let wrong = TypedFeature { from: "demain".into(), until: String::new(), why: Texts::new([(Lang::CA, "x".into())]) };
    assert_eq!(
        codes(feature(&state, now(), &region, Some(&key("1")), &wrong, false)),
        [
            (Some("project"), "curation-feature-hidden"),
            (Some("from"), "bad-day"),
            (Some("until"), "missing"),
            (Some("why"), "main-language"),
        ]
    );
    assert_eq!(
        codes(decide(&state, &key("1"), None, " ")),
        [(Some("choice"), "curation-choice-missing"), (Some("reason"), "missing")]
    );
    let place = TypedPlace { postcode: "63 000 !", country: "France", lat: "91", lon: "", city: "" };
    assert_eq!(
        codes(correct_place(&state, &key("1"), place)),
        [
            (Some("postcode"), "curation-postcode-unreadable"),
            (Some("country"), "curation-country-unreadable"),
            (Some("lat"), "curation-degrees-unreadable"),
            (Some("lon"), "curation-degrees-missing"),
        ]
    );
}

#[test]
fn markup_and_texts_that_are_too_long_are_refused() {
    let state = RegionState::default();
    for text in ["<script>alert(1)</script>", "a <b>bold</b> word", "<!-- x -->"] {
        assert_eq!(codes(decide(&state, &key("1"), Some(Choice::Pin), text)), [(Some("reason"), "markup")]);
    }
    assert!(decide(&state, &key("1"), Some(Choice::Pin), "moins de 3 < 4, et c'est > 2").is_ok());
    let long = "é".repeat(MOST_REASON + 1);
    assert_eq!(codes(decide(&state, &key("1"), Some(Choice::Pin), &long)), [(Some("reason"), "too-long")]);
    assert!(decide(&state, &key("1"), Some(Choice::Pin), &"é".repeat(MOST_REASON)).is_ok());
}

#[test]
fn saying_the_same_again_is_no_new_fact() {
    let mut told = Told::default();
    let decide_it = |state: &RegionState| decide(state, &key("1"), Some(Choice::Hide), "Doublon");
    assert_eq!(told.run(decide_it), Ok(1));
    assert_eq!(told.run(decide_it), Ok(1));
    assert_eq!(told.run(|state| take_back_decision(state, &key("2"))), Ok(1));
}

#[test]
fn days_are_in_order_not_over_and_not_too_many() {
    let (state, region) = (RegionState::default(), region());
    let refused = |from, until| codes(feature(&state, now(), &region, Some(&key("1")), &typed(from, until), true));
    assert_eq!(refused("2026-03-10", "2026-03-09"), [(Some("until"), "curation-days-order")]);
    assert_eq!(refused("2026-02-01", "2026-03-01"), [(Some("until"), "curation-days-over")]);
    assert_eq!(refused("2026-03-02", "2196-03-02"), [(Some("until"), "curation-days-many")]);
    assert_eq!(refused("2026-03-02T10:00", "2026-03-12"), [(Some("from"), "bad-day")]);
    assert!(feature(&state, now(), &region, Some(&key("1")), &typed("2026-03-02", "2026-03-02"), true).is_ok());
}

#[test]
fn a_feature_begins_and_ends_with_the_days_of_its_region() {
    let mut told = Told::default();
    let region = region();
    told.run(|state| feature(state, now(), &region, Some(&key("1")), &typed("2026-03-28", "2026-03-29"), true))
        .unwrap();
    assert_eq!(featured(&told, date(2026, 3, 27)), Vec::<String>::new());
    assert_eq!(featured(&told, date(2026, 3, 28)), ["1"]);
    assert_eq!(featured(&told, date(2026, 3, 29)), ["1"]);
    assert_eq!(featured(&told, date(2026, 3, 30)), Vec::<String>::new());
    // Clocks go forward in the night of the 29th: the last day has 23 hours.
    let turn = |after: &str| told.state.next_turn(after.parse().unwrap(), &region.zone).map(|turn| turn.to_string());
    assert_eq!(turn("2026-03-02T12:00:00Z").as_deref(), Some("2026-03-27T23:00:00Z"));
    assert_eq!(turn("2026-03-27T23:00:00Z").as_deref(), Some("2026-03-29T22:00:00Z"));
    assert_eq!(turn("2026-03-29T22:00:00Z"), None);
}

#[test]
fn features_come_in_the_order_said_and_new_ones_after_them() {
    let (mut told, region) = (Told::default(), region());
    for id in ["1", "2", "3"] {
        told.run(|state| feature(state, now(), &region, Some(&key(id)), &typed("2026-03-02", "2026-03-12"), true))
            .unwrap();
    }
    let today = date(2026, 3, 2);
    told.run(|state| shift_feature(state, date(2026, 3, 2), &key("3"), Move::Up)).unwrap();
    assert_eq!(featured(&told, today), ["1", "3", "2"]);
    told.run(|state| shift_feature(state, date(2026, 3, 2), &key("1"), Move::Up)).unwrap();
    assert_eq!(featured(&told, today), ["1", "3", "2"], "the first cannot go further up");
    told.run(|state| order_features(state, &[key("2")])).unwrap();
    assert_eq!(featured(&told, today), ["2", "1", "3"]);
    told.run(|state| feature(state, now(), &region, Some(&key("0")), &typed("2026-03-01", "2026-03-12"), true))
        .unwrap();
    assert_eq!(featured(&told, today), ["2", "1", "3", "0"]);
    assert_eq!(codes(told.run(|state| order_features(state, &[key("9")]))), [(None, "curation-order-changed")]);
}

#[test]
fn one_project_stands_for_another_at_once_and_never_by_way_of_a_third() {
    let mut told = Told::default();
    let merge_it =
        |told: &mut Told, one: &str, other: &str| told.run(|state| merge(state, &key(one), Some(&key(other))));
    merge_it(&mut told, "1", "2").unwrap();
    assert_eq!(codes(merge_it(&mut told, "2", "3")), [(Some("into"), "curation-merge-stands")]);
    assert_eq!(codes(merge_it(&mut told, "3", "1")), [(Some("into"), "curation-merge-onwards")]);
    assert_eq!(codes(merge_it(&mut told, "4", "4")), [(Some("into"), "curation-merge-itself")]);
    assert_eq!(codes(told.run(|state| merge(state, &key("4"), None))), [(Some("into"), "curation-project-unknown")]);
    assert_eq!(told.state.curation.stands_for(&key("1")), &key("2"));
    let decided = told.run(|state| decide(state, &key("1"), Some(Choice::Pin), "r"));
    assert_eq!(codes(decided), [(None, "curation-merged")]);
    told.run(|state| unmerge(state, &key("1"))).unwrap();
    assert_eq!(told.state.curation.stands_for(&key("1")), &key("1"));
}

#[test]
fn a_collection_is_a_draft_until_it_has_projects_and_is_published() {
    let (mut told, region) = (Told::default(), region());
    let typed = TypedCollection { title: fr("L'Été, à pied & à vélo"), ..TypedCollection::default() };
    told.run(|state| begin(state, &region, &typed)).unwrap();
    let ours = slug("l-ete-a-pied-a-velo");
    assert!(told.state.curation.collection(&ours).is_some());
    assert_eq!(codes(told.run(|state| begin(state, &region, &typed))), [(Some("slug"), "curation-slug-taken")]);
    assert_eq!(codes(told.run(|state| publish(state, &ours))), [(None, "curation-collection-empty")]);
    for id in ["1", "2", "3"] {
        told.run(|state| put_in(state, &ours, Some(&key(id)))).unwrap();
    }
    let twice = told.run(|state| put_in(state, &ours, Some(&key("2"))));
    assert_eq!(codes(twice), [(Some("project"), "curation-project-twice")]);
    told.run(|state| shift(state, &ours, &key("3"), Move::Up)).unwrap();
    told.run(|state| set_cover(state, &ours, &key("2"))).unwrap();
    told.run(|state| publish(state, &ours)).unwrap();
    let published = told.state.curation.published();
    assert_eq!(published[0].1.projects(), [key("1"), key("3"), key("2")]);
    assert_eq!(published[0].1.cover(), Some(&key("2")));
    told.run(|state| take_out(state, &ours, &key("2"))).unwrap();
    assert_eq!(told.state.curation.collection(&ours).unwrap().cover(), Some(&key("1")));
}

#[test]
fn a_name_in_addresses_is_made_of_the_title_or_refused() {
    let (state, region) = (RegionState::default(), region());
    let begun = |slug: &str, title: &str| {
        let typed = TypedCollection { slug: slug.into(), title: fr(title), ..TypedCollection::default() };
        begin(&state, &region, &typed)
    };
    for wrong in ["À vélo", "a/b", "---", &"a".repeat(61)] {
        assert_eq!(codes(begun(wrong, "T")), [(Some("slug"), "curation-slug-unreadable")], "{wrong}");
    }
    assert_eq!(codes(begun("", "")), [(Some("title"), "missing")]);
    assert_eq!(codes(begun("", "★")), [(Some("slug"), "curation-slug-unreadable")]);
    assert_eq!(begun("", &"mot ".repeat(20)).unwrap().len(), 1);
}

#[test]
fn taking_back_says_again_what_was_said_before() {
    let mut told = Told::default();
    let pin = told.run(|state| decide(state, &key("1"), Some(Choice::Pin), "a")).unwrap();
    let hide = told.run(|state| decide(state, &key("1"), Some(Choice::Hide), "b")).unwrap();
    assert_eq!(codes(told.undo(pin)), [(None, "undo-overtaken")]);
    let undone = told.undo(hide).unwrap();
    assert_eq!(told.decided("1"), Some(Choice::Pin));
    told.undo(undone).unwrap();
    assert_eq!(told.decided("1"), Some(Choice::Hide), "taking back can be taken back");
    let note = told.run(|state| write_note(state, &region(), &key("1"), &fr("Un mot."))).unwrap();
    told.undo(note).unwrap();
    assert!(told.state.curation.of(&key("1")).unwrap().note.get().is_none());
}

#[test]
fn what_has_become_impossible_cannot_be_said_again() {
    let mut told = Told::default();
    told.run(|state| merge(state, &key("1"), Some(&key("2")))).unwrap();
    let apart = told.run(|state| unmerge(state, &key("1"))).unwrap();
    told.run(|state| merge(state, &key("2"), Some(&key("3")))).unwrap();
    assert_eq!(codes(told.undo(apart)), [(None, "undo-impossible")]);
}

#[test]
fn a_collection_that_was_removed_comes_back_whole() {
    let (mut told, region) = (Told::default(), region());
    let typed = TypedCollection { slug: "ete".into(), title: fr("Été"), ..TypedCollection::default() };
    let ete = slug("ete");
    let begun = told.run(|state| begin(state, &region, &typed)).unwrap();
    told.run(|state| put_in(state, &ete, Some(&key("1")))).unwrap();
    told.run(|state| publish(state, &ete)).unwrap();
    let whole = told.state.curation.collection(&ete).cloned().unwrap();
    let removed = told.run(|state| remove(state, &ete)).unwrap();
    assert!(told.state.curation.collection(&ete).is_none());
    assert_eq!(codes(told.undo(begun)), [(None, "undo-overtaken")]);
    told.undo(removed).unwrap();
    let back = told.state.curation.collection(&ete).unwrap();
    assert_eq!((back.title(), back.projects(), back.is_published()), (whole.title(), whole.projects(), true));
}

#[test]
fn a_collection_begun_anew_has_nothing_of_the_one_that_was_removed() {
    let (mut told, region) = (Told::default(), region());
    let typed = TypedCollection { slug: "ete".into(), title: fr("Été"), ..TypedCollection::default() };
    let ete = slug("ete");
    told.run(|state| begin(state, &region, &typed)).unwrap();
    told.run(|state| put_in(state, &ete, Some(&key("1")))).unwrap();
    told.run(|state| remove(state, &ete)).unwrap();
    let again = told.run(|state| begin(state, &region, &typed)).unwrap();
    assert!(told.state.curation.collection(&ete).unwrap().projects().is_empty());
    told.undo(again).unwrap();
    assert!(told.state.curation.collection(&ete).is_none());
}

#[test]
fn checks_are_answered_in_words_and_bar_nothing() {
    let mut told = Told::default();
    let typed = |holds, words: &str| [TypedAnswer { check: Check::PublicDuty, holds, words: words.into() }];
    let wordless = told.run(|state| answer(state, &key("1"), &typed(Some(true), " ")));
    assert_eq!(codes(wordless), [(Some("public-duty-words"), "missing")]);
    let undecided = told.run(|state| answer(state, &key("1"), &typed(None, "Peut-être.")));
    assert_eq!(codes(undecided), [(Some("public-duty"), "curation-answer-missing")]);
    told.run(|state| answer(state, &key("1"), &typed(Some(false), "La commune le doit déjà."))).unwrap();
    assert!(!told.state.curation.of(&key("1")).unwrap().answer(Check::PublicDuty).unwrap().holds);
    assert!(told.run(|state| decide(state, &key("1"), Some(Choice::Pin), "Quand même.")).is_ok());
    told.run(|state| answer(state, &key("1"), &typed(None, ""))).unwrap();
    assert!(told.state.curation.of(&key("1")).unwrap().answer(Check::PublicDuty).is_none());
    assert_eq!(told.state.curation.trail(&Subject::Project(key("1"))).collect::<Vec<_>>(), [3, 2, 1]);
}

#[test]
fn facts_are_about_what_they_name() {
    let fact = CurationFact::FeaturesOrdered { projects: vec![key("1")] };
    assert_eq!(fact.subject(), Subject::Window);
    let fact = CurationFact::DecisionTakenBack { project: key("1") };
    assert_eq!(fact.subject(), Subject::Project(key("1")));
}

/// What stands of these projects, whoever said it when.
fn standing(told: &Told) -> Vec<String> {
    let told_of = |chosen: &Chosen| {
        let Chosen { decision, place, merged, feature, note, .. } = chosen;
        format!("{:?} {:?} {:?} {:?} {:?}", decision.get(), place.get(), merged.get(), feature.get(), note.get())
    };
    let of =
        |id: u8| told.state.curation.of(&key(&id.to_string())).map_or_else(|| told_of(&Chosen::default()), told_of);
    (1..4).map(of).collect()
}

proptest! {
    /// Whatever was done last can be taken back, and then everything stands as it stood before; and what was written reads
    /// the same.
    #[test]
    fn the_last_word_can_always_be_taken_back(steps in prop::collection::vec((0..6_u8, 1..4_u8, 1..4_u8, any::<bool>()), 1..30)) {
        let (mut told, region) = (Told::default(), region());
        for (what, one, other, stays) in steps {
            let (one, other) = (key(&one.to_string()), key(&other.to_string()));
            let (before, stood) = (told.state.seq, standing(&told));
            let said = format!("mot {before}");
            let asked = told.run(|state| match what {
                0 => decide(state, &one, Some(Choice::Pin), &said),
                1 => take_back_decision(state, &one),
                2 => merge(state, &one, Some(&other)),
                3 => unmerge(state, &one),
                4 => feature(state, now(), &region, Some(&one), &TypedFeature { why: fr(&said), ..typed("2026-03-02", "2026-03-09") }, true),
                _ => correct_place(state, &one, TypedPlace { city: &said, ..TypedPlace::default() }),
            });
            if asked.is_ok_and(|seq| seq > before) && !stays {
                let last = told.records.last().unwrap().clone();
                prop_assert!(is_undoable(&told.state, &last));
                told.undo(last.seq).unwrap();
                prop_assert_eq!(standing(&told), stood);
            }
        }
        let written = serde_json::to_string(&told.state).unwrap();
        prop_assert_eq!(serde_json::from_str::<RegionState>(&written).unwrap(), told.state);
    }
}
