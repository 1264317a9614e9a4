use super::*;
use crate::domain::fact::Fact;
use crate::domain::journal::{Actor, End, LineHash};
use crate::domain::state::RegionState;

fn key() -> ProjectKey {
    ProjectKey { host: "ulule".parse().unwrap(), id: "7".parse().unwrap() }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn after(facts: impl IntoIterator<Item = Fact>) -> RegionState {
    let (mut state, mut end) = (RegionState::default(), End::default());
    for fact in facts {
        let now = Timestamp::from_second(60 * i64::try_from(end.seq + 1).unwrap()).unwrap();
        let (record, line) = end.next(now, Actor::Oriel, None, fact).unwrap();
        state.apply(&record).unwrap();
        end = End::after(&record, LineHash::of(&line));
    }
    state
}

fn written(going: &str, words: &str) -> WrittenAnswer {
    WrittenAnswer { going: going.into(), words: words.into(), ..WrittenAnswer::default() }
}

#[test]
fn months_are_counted_by_the_calendar_of_the_region() {
    let zone = TimeZone::get("Europe/Paris").unwrap();
    assert_eq!(Round::Quarter.after(at("2026-11-30T22:59:00Z"), &zone), at("2027-02-28T22:59:00Z"));
    assert_eq!(Round::Year.after(at("2028-02-29T11:00:00Z"), &zone), at("2029-02-28T11:00:00Z"));
}

#[test]
fn a_holder_is_asked_once_a_round_and_may_answer_anew() {
    let state = RegionState::default();
    let refused = answer(&state, &key(), Round::Quarter, &written("yes", "Ouvert."), Lang::FR).unwrap_err();
    assert_eq!(refused[0].code, "afterwards-not-asked");
    let mut facts = ask(&state, vec![(key(), Round::Quarter)]).unwrap();
    let asked = after(facts.clone());
    assert_eq!(asked.afterwards.of(&key()).unwrap().waiting(), Some(Round::Quarter));
    assert_eq!(ask(&asked, vec![(key(), Round::Quarter)]).unwrap(), []);
    facts.extend(answer(&asked, &key(), Round::Quarter, &written("not-yet", "Les murs sont là."), Lang::FR).unwrap());
    let first = after(facts.clone());
    assert_eq!(first.afterwards.of(&key()).unwrap().waiting(), None);
    let same = answer(&first, &key(), Round::Quarter, &written("not-yet", "Les murs sont là."), Lang::FR);
    assert_eq!(same.unwrap(), []);
    facts.extend(answer(&first, &key(), Round::Quarter, &written("yes", "Ouvert."), Lang::FR).unwrap());
    let last = after(facts);
    let (_, _, said) = last.afterwards.of(&key()).unwrap().last().unwrap();
    assert_eq!((said.going, said.words.as_str()), (Going::Yes, "Ouvert."));
    let again = serde_json::from_str::<RegionState>(&serde_json::to_string(&last).unwrap()).unwrap();
    assert_eq!(again, last);
}

#[test]
fn every_mistake_of_an_answer_is_told_at_once() {
    let asked = after(ask(&RegionState::default(), vec![(key(), Round::Year)]).unwrap());
    let picture = Some("a".repeat(64).parse().unwrap());
    let wrong = WrittenAnswer { picture, ..written("perhaps", " ") };
    let refused = answer(&asked, &key(), Round::Year, &wrong, Lang::FR).unwrap_err();
    let codes: Vec<_> = refused.iter().map(|refusal| (refusal.field, refusal.code)).collect();
    assert_eq!(codes, [(Some("going"), "missing"), (Some("words"), "missing"), (Some("alt"), "alt-missing")]);
}
