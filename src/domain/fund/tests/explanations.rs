//! «Explain this euro»: every number that an amount follows from.

use super::vectors::told;
use crate::domain::fund::{Asked, Explanation, Formula, Hold, Limits, State};
use crate::domain::project::ProjectKey;

fn explained(name: &str, seq: u64, fund: &str, project: &str) -> Explanation {
    let key = ProjectKey { host: "scenario".parse().unwrap(), id: project.parse().unwrap() };
    told(name).state(seq).allocation(&fund.parse().unwrap(), &key).unwrap().explain()
}

#[test]
fn a_ratio_is_explained_from_the_observation_to_what_waits() {
    let told = explained("e01-pot-runs-out", 6, "caisse", "four");
    assert_eq!((told.sight.observed.seq, told.sight.figures.money, told.sight.goal), (6, 1200, Some(4000)));
    let Formula::Ratio { k, counted: 1200 } = told.formula else { panic!("{:?}", told.formula) };
    assert_eq!(k.to_string(), "1");
    assert_eq!(
        (told.entitlement, told.cap, told.shown.amount, told.waiting, told.available),
        (1200, None, 1020, 180, 0)
    );
    assert_eq!(told.limits, Some(Limits { bound: 1200, line: None, others: 600, room: None }));
    assert_eq!((told.holds, told.next_euro), (vec![Hold::NoMoney], 0));
}

#[test]
fn conditions_say_what_is_needed_and_what_is_there() {
    let told = explained("e05-threshold-lost", 7, "laiterie", "four");
    let [condition] = told.conditions[..] else { panic!("{:?}", told.conditions) };
    assert_eq!((condition.asked, condition.needed, condition.have), (Asked::Percent(30), Some(1200), 1100));
    assert!(!condition.holds && !told.met);
    assert_eq!((told.entitlement, told.holds), (0, vec![Hold::Conditions]));
}

#[test]
fn a_sticky_condition_can_be_met_and_not_hold_now() {
    let told = explained("e05-threshold-lost", 7, "caisse", "four");
    assert!(told.met && !told.conditions[0].holds);
    assert_eq!(told.entitlement, 1100);
}

#[test]
fn steps_tell_which_are_met() {
    let told = explained("rule-steps", 5, "caisse", "halle");
    let Formula::Steps(steps) = told.formula else { panic!("{:?}", told.formula) };
    let met: Vec<_> = steps.iter().map(|step| (step.amount, step.met)).collect();
    assert_eq!(met, [(700, false), (300, true), (150, true)]);
    assert_eq!((steps[0].asked[1].needed, steps[0].asked[1].have), (Some(40), 30));
}

#[test]
fn a_final_amount_keeps_the_figures_it_became_final_with() {
    let told = explained("e28-who-is-paid", 8, "caisse", "four");
    assert_eq!((told.sight.observed.seq, told.sight.figures.money), (3, 4000));
    assert_eq!((told.shown.state, told.limits, told.holds), (State::Confirmed, None, vec![Hold::Final]));
    assert_eq!(told.moves.len(), 3);
}

#[test]
fn a_share_tells_pot_weight_total_and_limit() {
    let told = explained("rule-share-crowd", 8, "caisse", "halle");
    let Formula::Share { part: Some(part) } = told.formula else { panic!("{:?}", told.formula) };
    assert_eq!((part.pot, part.weight.as_str(), part.total.as_str(), part.limit), (1000, "300", "1000", Some(400)));
    assert_eq!(part.target, 360);
}

#[test]
fn an_explanation_can_be_written_as_json() {
    let told = explained("e27-one-programme-only", 6, "laiterie", "halle");
    let written = serde_json::to_value(&told).unwrap();
    assert_eq!(written["holds"][0]["blocked"][0], "caisse");
    assert_eq!(serde_json::from_value::<Explanation>(written).unwrap(), told);
}
