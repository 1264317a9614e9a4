//! A project that the window shows no more: what was granted stays, nothing new comes, and what came in meanwhile never counts.

use serde_json::{Value, json};

use crate::domain::fund::{AllocationShown, FundId, Funds, Hold, Scenario, State};
use crate::domain::project::ProjectKey;

fn key(id: &str) -> ProjectKey {
    ProjectKey { host: "scenario".parse().unwrap(), id: id.parse().unwrap() }
}

fn id(fund: &str) -> FundId {
    fund.parse().unwrap()
}

fn fund(name: &str, more: Value) -> Value {
    let mut terms = json!({"id": name, "sponsor": name, "opens": "2026-03-01T00:00:00Z", "closes": "2026-03-20T00:00:00Z",
        "rule": {"type": "ratio", "k": "1"}});
    terms.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    json!({"type": "fund_accepted", "fund": terms})
}

fn lot(fund: &str, amount: i64) -> Value {
    json!({"type": "lot", "fund": fund, "amount": amount})
}

fn seen(project: &str, stage: &str, raised: i64) -> Value {
    json!({"type": "observation", "project": project, "stage": stage, "raised": raised})
}

fn away(project: &str) -> Value {
    json!({"type": "away", "project": project})
}

fn back(project: &str) -> Value {
    json!({"type": "back", "project": project})
}

/// The state after these entries, the first on 2 March and each a minute after the one before.
fn after(entries: &[Value]) -> Funds {
    let at = |minute: usize| format!("2026-03-02T{:02}:{:02}:00Z", minute / 60, minute % 60);
    let entries: Vec<_> = entries
        .iter()
        .enumerate()
        .map(|(minute, entry)| {
            let mut entry = entry.clone();
            entry.as_object_mut().unwrap().entry("at").or_insert(json!(at(minute)));
            entry
        })
        .collect();
    let text = json!({"currency": "EUR", "policy": {"grace_days": 2, "closing_grace_minutes": 0},
        "projects": [{"id": "bread", "goal": {"money": 1000}}, {"id": "forge", "goal": {"money": 1000}}],
        "entries": entries});
    let scenario = Scenario::read(&text.to_string()).unwrap();
    let mut funds = scenario.begin();
    for (now, entry) in scenario.numbered() {
        funds.apply(now, entry).unwrap();
    }
    funds
}

fn shown(funds: &Funds, fund: &str, project: &str) -> Option<AllocationShown> {
    funds.allocation(&id(fund), &key(project)).map(|allocation| allocation.shown())
}

fn granted(funds: &Funds, fund: &str, project: &str) -> Option<(State, i128, i128)> {
    shown(funds, fund, project).map(|shown| (shown.state, shown.amount, shown.target))
}

#[test]
fn while_it_is_away_no_fund_begins_to_grant_it_anything() {
    let mut entries = vec![seen("bread", "running", 300), away("bread"), fund("mill", json!({})), lot("mill", 500)];
    assert_eq!(granted(&after(&entries), "mill", "bread"), None);
    entries.extend([seen("bread", "running", 400)]);
    assert_eq!(granted(&after(&entries), "mill", "bread"), None);
    entries.extend([back("bread")]);
    // 100 came in while it was away.
    assert_eq!(granted(&after(&entries), "mill", "bread"), Some((State::Accruing, 300, 300)));
    entries.extend([seen("bread", "running", 450)]);
    assert_eq!(granted(&after(&entries), "mill", "bread"), Some((State::Accruing, 350, 350)));
}

#[test]
fn while_it_is_away_what_is_granted_stays_and_what_comes_in_never_counts() {
    let mut entries = vec![fund("mill", json!({})), lot("mill", 500), seen("bread", "running", 200), away("bread")];
    entries.extend([seen("bread", "running", 350), away("bread")]);
    let funds = after(&entries);
    assert_eq!(granted(&funds, "mill", "bread"), Some((State::Accruing, 200, 200)));
    let explained = funds.allocation(&id("mill"), &key("bread")).unwrap().explain();
    assert_eq!((explained.holds, explained.next_euro), (vec![Hold::Away], 0));
    entries.extend([seen("bread", "running", 150)]);
    assert_eq!(granted(&after(&entries), "mill", "bread"), Some((State::Accruing, 150, 150)), "what falls, falls");
    entries.extend([seen("bread", "running", 400), back("bread"), back("bread")]);
    assert_eq!(granted(&after(&entries), "mill", "bread"), Some((State::Accruing, 150, 150)));
    entries.extend([seen("bread", "running", 420)]);
    assert_eq!(granted(&after(&entries), "mill", "bread"), Some((State::Accruing, 170, 170)));
}

#[test]
fn what_waits_for_money_is_dropped_and_claimed_anew_when_it_is_back() {
    let mut entries = vec![fund("mill", json!({})), lot("mill", 100), seen("bread", "running", 300), away("bread")];
    assert_eq!(granted(&after(&entries), "mill", "bread"), Some((State::Accruing, 100, 100)));
    entries.extend([lot("mill", 500)]);
    assert_eq!(granted(&after(&entries), "mill", "bread"), Some((State::Accruing, 100, 100)));
    entries.extend([back("bread")]);
    assert_eq!(granted(&after(&entries), "mill", "bread"), Some((State::Accruing, 300, 300)));
}

#[test]
fn its_end_still_applies_and_its_last_gifts_do_not_count() {
    let mut entries = vec![fund("mill", json!({})), lot("mill", 500), seen("bread", "running", 200), away("bread")];
    let mut failed = entries.clone();
    failed.extend([seen("bread", "failed", 200)]);
    assert_eq!(granted(&after(&failed), "mill", "bread"), Some((State::Void, 0, 0)));
    entries.extend([seen("bread", "succeeded", 260)]);
    assert_eq!(granted(&after(&entries), "mill", "bread"), Some((State::Frozen, 200, 200)));
    entries.extend([json!({"type": "tick", "at": "2026-03-06T00:00:00Z"})]);
    assert_eq!(granted(&after(&entries), "mill", "bread"), Some((State::Due, 200, 200)));
}

#[test]
fn a_pot_is_divided_without_it() {
    let share = fund("mill", json!({"rule": {"type": "share", "by": "crowd"}, "payout": "at_end"}));
    let entries =
        [share, lot("mill", 500), seen("bread", "running", 200), seen("forge", "running", 200), away("bread")];
    let mut entries = entries.to_vec();
    assert_eq!(after(&entries).fund(&id("mill")).unwrap().estimate()[0].1.target, 0);
    entries.extend([json!({"type": "tick", "at": "2026-03-20T00:00:00Z"})]);
    let funds = after(&entries);
    assert_eq!(granted(&funds, "mill", "bread"), Some((State::Lapsed, 0, 0)));
    assert_eq!(granted(&funds, "mill", "forge"), Some((State::Accruing, 500, 500)));
}
