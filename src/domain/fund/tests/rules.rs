//! Each rule with its own figures, and what each refusal leaves.

use serde_json::json;

use super::vectors::told;
use crate::domain::fund::Scenario;

#[test]
fn a_ratio_is_taken_of_the_whole_amount_rounded_down_and_ends_at_the_cap() {
    let told = told("rule-ratio");
    let amounts = [3, 4, 5, 6].map(|seq| told.amount(seq, "caisse/four"));
    assert_eq!(amounts, [66, 333, 666, 900]);
}

#[test]
fn steps_count_once_each_and_stay() {
    let told = told("rule-steps");
    let amounts = [3, 4, 5, 6, 7].map(|seq| told.amount(seq, "caisse/halle"));
    assert_eq!(amounts, [0, 300, 450, 300 + 150 + 700, 1150]);
}

#[test]
fn live_steps_go_and_what_was_owed_when_met_stays() {
    let told = told("rule-steps-live");
    assert_eq!(told.amount(5, "caisse/halle"), 450);
    assert_eq!(told.amount(6, "caisse/halle"), 150);
    assert_eq!(told.allocation(7, "caisse/halle"), ("void", 0, 0));
    assert_eq!(told.allocation(8, "mutuelle/halle"), ("due", 200, 200));
}

#[test]
fn a_last_mile_shrinks_with_the_gap_and_leaves_goals_in_units_alone() {
    let told = told("rule-last-mile");
    assert_eq!(told.allocation(3, "caisse/lavoir"), ("conditional", 0, 0));
    assert_eq!([4, 5].map(|seq| told.amount(seq, "caisse/lavoir")), [1000, 600]);
    assert_eq!(told.allocation(8, "caisse/lavoir"), ("due", 500, 500));
}

#[test]
fn backers_from_before_the_opening_do_not_count_and_a_number_not_told_stands() {
    let told = told("rule-per-backer");
    assert_eq!(told.amount(5, "caisse/verger"), 4 * 12);
    assert_eq!(told.allocation(6, "caisse/verger"), ("accruing", 400, 39 * 12));
}

#[test]
fn a_gift_is_for_its_project_whatever_the_list_says() {
    let told = told("rule-gift");
    assert_eq!(told.allocation(3, "caisse/four"), ("conditional", 0, 0));
    assert_eq!(told.amount(5, "caisse/four"), 650);
}

#[test]
fn a_share_divides_by_the_crowd_and_passes_on_what_a_cap_leaves() {
    let told = told("rule-share-crowd");
    assert_eq!(
        ["four", "halle", "lavoir"].map(|project| told.amount(8, &format!("caisse/{project}"))),
        [400, 360, 240]
    );
}

#[test]
fn a_share_by_backers_gives_the_last_cents_to_the_largest_remainders() {
    // 101 x 7 / 20 = 35.35, twice; 101 x 6 / 20 = 30.3: one cent is missing, and equal remainders go by name.
    let told = told("rule-share-backers");
    assert_eq!(["four", "halle", "lavoir"].map(|project| told.amount(6, &format!("caisse/{project}"))), [36, 35, 30]);
}

#[test]
fn a_quadratic_share_weighs_many_small_gifts_more() {
    // (9 x 10)^2 - 9 x 100 = 7200 against (80 + 10)^2 - 6500 = 1600.
    let told = told("rule-share-quadratic");
    assert_eq!(["four", "halle"].map(|project| told.amount(7, &format!("caisse/{project}"))), [720, 160]);
}

#[test]
fn a_refused_entry_lets_no_time_pass() {
    let told = told("refused-leaves-time-alone");
    assert_eq!(told.refused(4), Some("fund_closed"));
    assert_eq!((told.refused(5), told.amount(5, "a/four")), (None, 350));
}

#[test]
fn the_largest_numbers_that_an_entry_holds_overflow_nothing() {
    let most = i64::MAX;
    let fund = |id: &str, rule: serde_json::Value| {
        let (opens, closes) = ("2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z");
        let fund = json!({"id": id, "sponsor": "most", "opens": opens, "closes": closes, "rule": rule});
        [
            json!({"at": "2026-02-01T00:00:00Z", "type": "fund_accepted", "fund": fund}),
            json!({"at": "2026-02-01T00:00:00Z", "type": "lot", "fund": id, "amount": most}),
            json!({"at": "2026-02-01T00:00:00Z", "type": "lot", "fund": id, "amount": most}),
        ]
    };
    let rules = [
        json!({"type": "ratio", "k": format!("{most}")}),
        json!({"type": "per_backer", "amount": most}),
        json!({"type": "steps", "steps": [{"percent": most, "amount": most}, {"backers": most, "amount": most}]}),
        json!({"type": "share", "by": "quadratic"}),
    ];
    let funds = rules.into_iter().enumerate().flat_map(|(at, rule)| fund(&format!("f{at}"), rule));
    let projects = ["a", "b", "c"];
    let seen = projects.map(|project| {
        json!({"at": "2026-03-01T00:00:00Z", "type": "observation", "project": project, "stage": "running",
               "raised": most, "backers": most, "units": most, "goal": most})
    });
    let gifts = projects.map(|project| {
        let gifts = ["x", "y"].map(|who| json!({"who": who, "amount": most}));
        json!({"at": "2026-03-01T00:00:00Z", "type": "gifts_import", "project": project, "gifts": gifts})
    });
    let tick = [json!({"at": "2026-04-01T00:00:00Z", "type": "tick"})];
    let entries: Vec<_> = funds.chain(seen).chain(gifts).chain(tick).collect();
    let projects = projects.map(|project| json!({"id": project, "goal": {"money": most}}));
    let policy = json!({"overfunding_ceiling_percent": u32::MAX});
    let scenario = json!({"projects": projects, "entries": entries, "policy": policy}).to_string();
    let state = {
        let scenario = Scenario::read(&scenario).unwrap();
        let mut funds = scenario.begin();
        scenario.numbered().for_each(|(now, entry)| _ = funds.apply(now, entry).unwrap());
        funds
    };
    let budget = 2 * i128::from(most);
    let granted: Vec<_> = state.funds().map(|fund| fund.shown().granted).collect();
    assert_eq!(granted, [budget; 4]);
}
