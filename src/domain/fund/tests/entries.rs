//! Random journals. An op is a handful of numbers; what entry it becomes depends on the state it meets, so that payments meet
//! what is owed and times meet the edges.

use jiff::Timestamp;
use proptest::prelude::*;

use crate::domain::fund::{
    Campaign, Conditions, Counts, Eligible, Entry, FundId, Funds, Gift, Goal, Mode, Payout, Ratio, Rule, Scenario,
    Setup, ShareBy, State, Step, Terms, Threshold, Way,
};
use crate::domain::money::Currency;
use crate::domain::project::{ProjectKey, Stage};

/// Half a day: openings, closings and ends of grace lie on the same grid, so that they meet often.
const GRID: i64 = 43_200;
const START: i64 = 1_772_323_200;

/// What an entry is made from.
pub(in crate::domain) type Op = [u16; 8];

/// The world before the first entry.
pub(in crate::domain) fn worlds() -> impl Strategy<Value = Scenario> {
    let ceiling = prop_oneof![2 => Just(None), 1 => Just(Some(100)), 2 => (80_u32..180).prop_map(Some)];
    let goal = prop_oneof![
        5 => (1_i64..14).prop_map(|hundreds| Some(Goal::Money(hundreds * 97))),
        1 => (5_i64..30).prop_map(|units| Some(Goal::Units(units))),
        1 => Just(None),
    ];
    let mode = prop_oneof![2 => Just(Mode::AllOrNothing), 1 => Just(Mode::Keep)];
    let projects = proptest::collection::vec((goal, mode), 1..5);
    (ceiling, 0_u32..3, 0_u32..2, proptest::bool::weighted(0.9), projects).prop_map(
        |(ceiling, grace_days, closing_grace, backers, projects)| Scenario {
            name: String::new(),
            why: String::new(),
            setup: Setup {
                currency: Currency::EUR,
                host_tells_backers: backers,
                overfunding_ceiling_percent: ceiling,
                grace_days,
                closing_grace_minutes: closing_grace * 720,
            },
            projects: projects
                .into_iter()
                .enumerate()
                .map(|(at, (goal, mode))| (project(at), Campaign { goal, mode }))
                .collect(),
            entries: Vec::new(),
        },
    )
}

/// Ops, the first of which mostly accept funds and give them money.
pub(in crate::domain) fn ops(most: usize) -> impl Strategy<Value = Vec<Op>> {
    let first = proptest::collection::vec(any::<Op>(), 1..8).prop_map(|mut ops: Vec<Op>| {
        for op in &mut ops {
            op[0] = op[0] % 2 * 5;
        }
        ops
    });
    (first, proptest::collection::vec(any::<Op>(), 1..most)).prop_map(|(mut first, rest)| {
        first.extend(rest);
        first
    })
}

fn project(at: usize) -> ProjectKey {
    // Neither the order of the numbers nor that of becoming known is that of the keys.
    let id = ["quay", "fern", "p-2", "p-10", "arch"][at % 5];
    ProjectKey { host: "scenario".parse().unwrap(), id: id.parse().unwrap() }
}

fn fund(number: u16) -> FundId {
    ["rook", "auk", "wren", "kite", "teal", "swan"][usize::from(number % 6)].parse().unwrap()
}

/// The entry that an op becomes.
pub(in crate::domain) fn entry(op: &Op, last: Timestamp, funds: &Funds, projects: usize) -> (Timestamp, Entry) {
    let [kind, who, what, a, b, c, d, step] = *op;
    // Mostly onto the grid, now and then a second beside it, or before the last entry.
    let second = last.as_second();
    let next = second + GRID - (second - START).rem_euclid(GRID);
    let at = match step % 16 {
        0..=6 => second,
        7..=11 => next,
        12 => next + GRID * i64::from(d % 5),
        13 => next - 1,
        14 => second + 1,
        _ => second - i64::from(d % 2),
    };
    let key = project(usize::from(what) % (projects + usize::from(d % 40 == 0)));
    let money = |number: u16| i64::from(number % 900) - i64::from(number.is_multiple_of(50));
    let currency = (d % 60 == 1).then(|| "CHF".to_owned());
    let entry = match kind % 40 {
        0..=4 => Entry::FundAccepted { fund: Box::new(terms(op, at, projects)) },
        5..=8 => Entry::Lot { fund: fund(who), amount: money(a), currency },
        9 | 10 => Entry::FundPaused { fund: fund(who) },
        11 | 12 => Entry::FundResumed { fund: fund(who) },
        13 => {
            if a % 4 == 0 {
                Entry::FundWithdrawn { fund: fund(who) }
            } else {
                Entry::Tick
            }
        }
        14 => {
            let gifts = (0..a % 5).map(|at| Gift { who: format!("g{}", (b >> at) % 4), amount: money(c >> at) });
            Entry::GiftsImport { project: key, gifts: gifts.collect(), currency }
        }
        15..=18 => payment(op, funds, &key, currency),
        19 | 20 => {
            let paid =
                owed(funds, |state| matches!(state, State::Paid | State::Confirmed), a).unwrap_or((fund(who), key));
            Entry::Confirm { fund: paid.0, project: paid.1 }
        }
        21..=23 => correction(op, funds, &key, currency),
        24 => match d % 20 {
            9 => Entry::Unknown,
            0..=6 => Entry::Away { project: key },
            10..=18 => Entry::Back { project: key },
            _ => Entry::Tick,
        },
        _ => observation(op, funds, key, currency),
    };
    (Timestamp::from_second(at).unwrap(), entry)
}

fn owed(funds: &Funds, wanted: impl Fn(State) -> bool, choice: u16) -> Option<(FundId, ProjectKey)> {
    let all = funds.funds().flat_map(|fund| fund.allocations().collect::<Vec<_>>());
    let fit: Vec<_> = all.filter(|allocation| wanted(allocation.shown().state)).collect();
    let chosen = fit.get(usize::from(choice).checked_rem(fit.len())?)?;
    Some((chosen.terms().id.clone(), chosen.project().key().clone()))
}

fn payment(op: &Op, funds: &Funds, key: &ProjectKey, currency: Option<String>) -> Entry {
    let [_, who, _, a, b, c, d, _] = *op;
    let (fund, project) = owed(funds, State::is_owed, a).unwrap_or((fund(who), key.clone()));
    let shown = funds.allocation(&fund, &project).map(|allocation| allocation.shown());
    let open = shown.map_or(1, |shown| shown.amount - shown.paid);
    let amount = match b % 4 {
        0 => open / 2,
        1 => i128::from(c % 400),
        _ => open + i128::from(c % 20 == 0),
    };
    let reference = if d % 30 == 2 { String::new() } else { format!("R{}", c % 200) };
    let through = if d % 30 == 3 { None } else { Some(if d % 2 == 0 { Way::Host } else { Way::Direct }) };
    Entry::Payment { fund, project, amount: i64::try_from(amount).unwrap(), reference, through, currency }
}

fn correction(op: &Op, funds: &Funds, key: &ProjectKey, currency: Option<String>) -> Entry {
    let [_, who, _, a, b, c, d, _] = *op;
    let correctable = |state: State| state.is_owed() || state == State::Lapsed;
    let (fund, project) = owed(funds, correctable, a).unwrap_or((fund(who), key.clone()));
    let shown = funds.allocation(&fund, &project).map(|allocation| allocation.shown());
    let amount = shown.map_or(0, |shown| i64::try_from(shown.amount).unwrap());
    let delta = match b % 5 {
        0 => -amount,
        1 | 2 => -i64::from(c % 100),
        _ => i64::from(c % 100),
    };
    let by = if d % 25 == 0 { vec!["ida".into(), "ida".into()] } else { vec!["ida".into(), "jon".into()] };
    let reason = if d % 25 == 1 { String::new() } else { "found in the export".into() };
    Entry::Correction { fund, project, delta, by, reason, currency }
}

fn observation(op: &Op, funds: &Funds, key: ProjectKey, currency: Option<String>) -> Entry {
    let [_, who, _, a, b, c, d, _] = *op;
    let project = funds.project(&key);
    let before = project.and_then(|project| project.stage());
    let over = [Stage::Succeeded, Stage::Ended, Stage::Failed, Stage::Cancelled][usize::from(b % 4)];
    let stage = match (before, who % 14) {
        (_, 0) => Some(over),
        (_, 1) => Some(Stage::Succeeded),
        (None, 2 | 3) => Some(Stage::Announced),
        (Some(stage), 2..=9) => Some(stage),
        (_, 10) if d % 9 == 0 => None,
        _ => Some(Stage::Running),
    };
    let crowd = project.map_or(0, |project| i64::try_from(project.figures().money).unwrap());
    let raised = match a % 8 {
        0 => crowd,
        1 => 0,
        2 => crowd - i64::from(b % 120),
        3 => i64::from(b % 1500),
        _ => crowd + i64::from(b % 250),
    };
    let backers = (c % 3 != 0).then(|| i64::from(c % 31) - i64::from(c % 100 == 1));
    let units = (c % 4 == 0).then(|| i64::from(c % 37));
    let goal = (d % 11 == 0).then(|| i64::from(c % 1200) - i64::from(c % 50 == 0));
    Entry::Observation { project: key, stage, raised, backers, units, goal, currency }
}

fn terms(op: &Op, at: i64, projects: usize) -> Terms {
    let [_, who, what, a, b, c, d, _] = *op;
    let day = |number: i64| Timestamp::from_second(at - (at - START).rem_euclid(GRID) + number * GRID).unwrap();
    let opens = i64::from(a % 8) - 2;
    let named = project(usize::from(what) % (projects + usize::from(d % 40 == 0)));
    let positive = |number: u16, most: u16| i64::from(number % most) + i64::from(d % 50 != 4);
    let rule = match b % 12 {
        0..=3 => Rule::Ratio { k: Ratio { numerator: positive(c, 4), denominator: positive(c / 4, 3) } },
        4 | 5 => Rule::Steps {
            steps: (0..(c % 4).max(u16::from(d % 20 != 5)))
                .map(|at| {
                    let part = c.rotate_left(u32::from(at) * 3);
                    let percent = (part % 3 != 0).then(|| positive(part, 90));
                    let backers = (part % 3 != 1).then(|| positive(part, 20));
                    Step { percent, backers, amount: positive(part, 300) }
                })
                .collect(),
        },
        6 | 7 => Rule::LastMile { percent: positive(c, 100) },
        8 => Rule::PerBacker { amount: positive(c, 30) },
        9 => Rule::Gift { project: named.clone(), amount: positive(c, 400) },
        10 => Rule::Share { by: Some([ShareBy::Crowd, ShareBy::Backers][usize::from(c % 2)]) },
        _ => Rule::Share { by: Some(ShareBy::Quadratic) },
    };
    let payouts = match rule {
        Rule::LastMile { .. } => [Payout::AtEnd, Payout::WhenMet, Payout::AtEnd, Payout::WhenMet],
        Rule::Gift { .. } | Rule::Steps { .. } => [Payout::OnSuccess, Payout::AtEnd, Payout::WhenMet, Payout::WhenMet],
        _ => [Payout::OnSuccess, Payout::AtEnd, Payout::AtEnd, Payout::OnSuccess],
    };
    let payouts_of_all = [Payout::OnSuccess, Payout::AtEnd, Payout::WhenMet];
    let conditions = Conditions {
        percent: (d % 5 == 0).then(|| positive(d, 80)),
        backers: (d % 7 == 0).then(|| positive(d, 12)),
        amount: (d % 11 == 0).then(|| positive(d, 300)),
    };
    let listed = (0..projects).filter(|at| what >> at & 1 == 1).map(project).collect();
    Terms {
        id: fund(who),
        sponsor: ["rook", "inn"][usize::from(who % 2)].parse().unwrap(),
        currency: None,
        opens: day(opens),
        closes: day(opens + i64::from(a / 8 % 9) + i64::from(d % 30 != 6)),
        rule,
        cap_per_project: (c % 4 == 0).then(|| positive(c, 350)),
        cap_per_backer: (d % 90 == 7).then_some(5),
        conditions,
        threshold: if d & 1 == 0 { Threshold::Sticky } else { Threshold::Live },
        counts: if d & 2 == 0 { Counts::FromStart } else { Counts::FromOpening },
        payout: if d % 30 == 8 { payouts_of_all[usize::from(a % 3)] } else { payouts[usize::from(d >> 2 & 3)] },
        exclusive: d >> 4 & 3 == 0,
        eligible: if d >> 6 & 1 == 0 { Eligible::All } else { Eligible::Listed(listed) },
    }
}
