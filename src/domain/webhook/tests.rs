use jiff::Timestamp;

use super::*;
use crate::domain::call::CallFact;
use crate::domain::event::EventFact;
use crate::domain::fact::Fact;
use crate::domain::journal::{Actor, End, LineHash};
use crate::domain::state::RegionState;

fn wish(id: &str, url: &str) -> Wish {
    Wish { webhook: id.parse().unwrap(), url: url.into(), topics: vec![Topic::Calls], private: false }
}

fn codes(checked: crate::domain::refusal::Checked<Vec<Fact>>) -> Vec<(Option<&'static str>, &'static str)> {
    checked.unwrap_err().into_iter().map(|refusal| (refusal.field, refusal.code)).collect()
}

/// The state after these facts, one a minute.
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

#[test]
fn every_mistake_of_a_form_is_told_at_once() {
    let state = after(add(&RegionState::default(), &wish("a", "https://a.example/")).unwrap());
    let bad = Wish { topics: Vec::new(), ..wish("b", "http://b.example/") };
    assert_eq!(
        codes(add(&state, &bad)),
        [(Some("url"), "webhook-url-not-https"), (Some("topics"), "webhook-topics-missing")]
    );
    assert_eq!(codes(add(&state, &wish("b", " https://a.example "))), [(Some("url"), "webhook-url-known")]);
}

#[test]
fn a_region_has_so_many_webhooks_and_no_more() {
    let facts = (0..MOST).flat_map(|at| {
        add(&RegionState::default(), &wish(&format!("w{at}"), &format!("https://w{at}.example"))).unwrap()
    });
    let state = after(facts);
    assert_eq!(codes(add(&state, &wish("more", "https://more.example"))), [(None, "webhooks-too-many")]);
}

#[test]
fn a_webhook_is_paused_once_goes_on_and_goes() {
    let id: WebhookId = "a".parse().unwrap();
    let mut facts = add(&RegionState::default(), &wish("a", "https://a.example/")).unwrap();
    facts.extend(pause(&after(facts.clone()), &id, PauseReason::Failing).unwrap());
    let paused = after(facts.clone());
    let at = Timestamp::from_second(120).unwrap();
    assert_eq!(paused.webhooks.get(&id).unwrap().paused, Some((PauseReason::Failing, at)));
    assert_eq!(pause(&paused, &id, PauseReason::ByHand).unwrap(), []);
    facts.extend(resume(&paused, &id).unwrap());
    assert_eq!(resume(&after(facts.clone()), &id).unwrap(), []);
    facts.extend(remove(&after(facts.clone()), &id).unwrap());
    let gone = after(facts);
    assert_eq!(gone.webhooks.all().count(), 0);
    assert_eq!(codes(resume(&gone, &id)), [(None, "webhook-unknown")]);
}

#[test]
fn who_may_do_what_and_who_else_is_told_stays_in_the_house() {
    let added = add(&RegionState::default(), &wish("a", "https://a.example/")).unwrap();
    assert_eq!(told(&added[0], &RegionState::default()), None);
}

#[test]
fn a_draft_is_nobodys_affair() {
    let event = EventFact::Published { event: "foire".parse().unwrap() };
    assert_eq!(told(&Fact::Event(event), &RegionState::default()), None);
    let call = CallFact::JurorNamed { call: "four".parse().unwrap(), juror: "ana".parse().unwrap() };
    assert_eq!(told(&Fact::Call(call), &RegionState::default()), None);
    let call = CallFact::Published { call: "four".parse().unwrap() };
    let told = told(&Fact::Call(call), &RegionState::default()).unwrap();
    assert_eq!((told.topic, told.kind, told.subject.to_string()), (Topic::Calls, "call.published", "call/four".into()));
}
