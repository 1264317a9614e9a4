//! Funds that somebody meddled with: whoever changes a figure where it is kept is found out.

use serde_json::{Value, json};

use crate::domain::fund::tests::vectors::told;
use crate::domain::fund::{AllocationShown, Changes, FundId, Funds, Minor, RefusalCode, Scenario, State};
use crate::domain::ledger::{Book, Cause, Fault, Finding, Item, Step, verify};
use crate::domain::project::ProjectKey;

/// The state after every entry of a scenario in which one fund grants one project something, and both.
fn after(name: &str) -> (Funds, FundId, ProjectKey) {
    let scenario = told(name).scenario;
    let mut book = Book::new(scenario.begin());
    Item::of_scenario(&scenario).for_each(|item| _ = book.take_in(&item));
    let grants = book.funds().funds().flat_map(|fund| fund.allocations());
    let grant = grants.into_iter().find(|grant| grant.shown().amount > 0).unwrap();
    let (fund, project) = (grant.terms().id.clone(), grant.project().key().clone());
    (book.funds().clone(), fund, project)
}

/// A step to funds whose first grant was changed by hand.
fn step(cause: Cause, change: impl FnOnce(&mut Value)) -> (Step, AllocationShown) {
    let (before, fund, project) = after("e28-who-is-paid");
    let mut written = serde_json::to_value(&before).unwrap();
    let grant = written["projects"].as_array_mut().unwrap().iter_mut();
    let grant = grant.flat_map(|on| on["allocations"].as_array_mut().unwrap()).find(|it| it["amount"] != json!(0));
    change(grant.unwrap());
    let after: Funds = serde_json::from_value(written).unwrap();
    let shown = after.allocation(&fund, &project).unwrap().shown();
    let changes = Changes {
        funds: vec![(fund.clone(), after.fund(&fund).unwrap().shown())],
        allocations: vec![(fund, project, shown)],
    };
    let at = before.reached().unwrap();
    (Step { seq: 99, at, cause, before, changes, after }, shown)
}

fn faults(cause: Cause, change: impl FnOnce(&mut Value)) -> Vec<Fault> {
    step(cause, change).0.examine().into_iter().map(|finding| finding.fault).collect()
}

#[test]
fn an_amount_changed_by_hand_is_off_and_moves_what_is_final() {
    let more = |grant: &mut Value| {
        grant["amount"] = json!(grant["amount"].as_i64().unwrap() + 5);
        grant["target"] = grant["amount"].clone();
    };
    let faults = faults(Cause::Time, more);
    assert!(faults.iter().any(|fault| matches!(fault, Fault::Unbalanced { off: 5, .. })), "{faults:?}");
    assert!(faults.iter().any(|fault| matches!(fault, Fault::FinalMoved { .. })), "{faults:?}");
}

#[test]
fn more_than_the_budget_and_more_than_the_cap_are_found() {
    let faults = faults(Cause::Time, |grant| grant["amount"] = json!(1_000_000_000));
    let over = |fault: &Fault| matches!(fault, Fault::OverBudget { granted, .. } if *granted >= 1_000_000_000);
    assert!(faults.iter().any(over), "{faults:?}");
}

#[test]
fn more_paid_than_granted_is_found() {
    let faults = faults(Cause::Time, |grant| grant["paid"] = json!(grant["amount"].as_i64().unwrap() + 1));
    assert!(faults.iter().any(|fault| matches!(fault, Fault::Paid { .. })), "{faults:?}");
}

#[test]
fn a_state_that_cannot_follow_is_found() {
    let faults = faults(Cause::Time, |grant| grant["state"] = json!("accruing"));
    let back = |fault: &Fault| matches!(fault, Fault::Transition { to: State::Accruing, .. });
    assert!(faults.iter().any(back), "{faults:?}");
}

#[test]
fn a_grant_that_falls_by_itself_and_a_lost_campaign_that_keeps_one_are_found() {
    let scenario = told("e06-campaign-fails").scenario;
    let mut book = Book::new(scenario.begin());
    let mut kept = None;
    for item in Item::of_scenario(&scenario) {
        for step in book.take_in(&item).unwrap_or_default() {
            let fell = step.changes.allocations.iter().find(|(_, _, shown)| shown.state == State::Void);
            if let Some((fund, project, _)) = fell {
                let was: Minor = step.before.allocation(fund, project).unwrap().shown().amount;
                kept = Some((Step { cause: Cause::Time, ..step.clone() }, was));
            }
        }
    }
    let (step, was) = kept.unwrap();
    assert!(was > 0);
    let faults: Vec<_> = step.examine().into_iter().map(|finding| finding.fault).collect();
    assert!(faults.iter().any(|fault| matches!(fault, Fault::Fell { to: 0, .. })), "{faults:?}");
    let mut written = serde_json::to_value(&step.after).unwrap();
    for on in written["projects"].as_array_mut().unwrap() {
        for grant in on["allocations"].as_array_mut().unwrap() {
            grant["amount"] = json!(7);
        }
    }
    let step = Step { after: serde_json::from_value(written).unwrap(), ..step };
    let lost = |finding: &Finding| matches!(finding.fault, Fault::LostKeeps { amount: 7, .. });
    assert!(step.examine().iter().any(lost));
}

/// What is found in the last step of a scenario whose funds were changed by hand afterwards.
fn last_step(name: &str, change: impl Fn(&mut Value)) -> Vec<Fault> {
    let scenario = told(name).scenario;
    let mut book = Book::new(scenario.begin());
    let steps = Item::of_scenario(&scenario).flat_map(|item| book.take_in(&item).unwrap_or_default());
    let rose = |step: &Step| {
        let grew = |(fund, project, shown): &(FundId, ProjectKey, AllocationShown)| {
            shown.amount > step.before.allocation(fund, project).map_or(0, |before| before.shown().amount)
        };
        step.changes.allocations.iter().any(grew)
    };
    let step = steps.filter(rose).last().unwrap();
    assert_eq!(step.examine(), []);
    let mut written = serde_json::to_value(&step.after).unwrap();
    change(&mut written);
    let step = Step { after: serde_json::from_value(written).unwrap(), ..step };
    step.examine().into_iter().map(|finding| finding.fault).collect()
}

fn each<'v>(of: &'v mut Value, list: &str) -> impl Iterator<Item = &'v mut Value> {
    of[list].as_array_mut().unwrap().iter_mut()
}

#[test]
fn a_rise_above_the_ceiling_and_one_on_a_project_that_is_not_shown_are_found() {
    let faults = last_step("e08-several-sponsors", |funds| {
        each(funds, "projects").for_each(|project| project["figures"]["money"] = json!(1_000_000_000));
    });
    assert!(faults.iter().any(|fault| matches!(fault, Fault::OverCeiling { .. })), "{faults:?}");
    let faults = last_step("e08-several-sponsors", |funds| {
        each(funds, "projects").for_each(|project| project["left_with"] = project["figures"].clone());
    });
    assert!(faults.iter().any(|fault| matches!(fault, Fault::Away { .. })), "{faults:?}");
}

#[test]
fn a_rise_beside_a_fund_that_gives_alone_is_found() {
    let faults = last_step("e08-several-sponsors", |funds| {
        each(funds, "funds").for_each(|fund| fund["terms"]["exclusive"] = json!(true));
    });
    assert!(faults.iter().any(|fault| matches!(fault, Fault::Beside { .. })), "{faults:?}");
}

#[test]
fn a_target_that_is_neither_granted_nor_claimed_and_money_that_lies_idle_are_found() {
    let more = |grant: &mut Value| grant["target"] = json!(grant["target"].as_i64().unwrap() + 5);
    let faults = faults(Cause::Time, more);
    assert!(faults.iter().any(|fault| matches!(fault, Fault::Claims { waiting: 0, .. })), "{faults:?}");
    let faults = last_step("e01-pot-runs-out", |funds| {
        each(funds, "funds").for_each(|fund| fund["lots_sum"] = json!(1_000_000));
    });
    assert!(faults.iter().any(|fault| matches!(fault, Fault::Idle { waiting: 180, .. })), "{faults:?}");
}

#[test]
fn an_entry_that_cannot_have_happened_is_a_fault_of_a_journal_and_none_of_a_scenario() {
    let told = told("refused-payments");
    let report = verify(told.scenario.begin(), Item::of_scenario(&told.scenario));
    assert!(report.findings.is_empty() && !report.refused.is_empty());
    let first = report.refused[0].clone();
    let findings = report.of_a_journal().findings;
    assert_eq!(findings[0].seq, first.seq);
    assert_eq!(findings[0].fault, Fault::Refused { why: first.why });
    assert!(findings[0].to_string().contains(first.why.code()), "{}", findings[0]);
}

#[test]
fn numbers_that_do_not_rise_and_entries_out_of_order_are_found() {
    let told = told("rule-ratio");
    let mut scenario: Scenario = told.scenario;
    let again = Item::of_scenario(&scenario).next().unwrap();
    let report = verify(scenario.begin(), Item::of_scenario(&scenario).chain([again]));
    assert!(report.findings.iter().any(|finding| matches!(finding.fault, Fault::Number { .. })));
    assert_eq!(report.refused.last().map(|refused| refused.why), Some(RefusalCode::OutOfOrder));
    scenario.entries.reverse();
    let refused = verify(scenario.begin(), Item::of_scenario(&scenario)).of_a_journal();
    assert!(!refused.findings.is_empty());
}
