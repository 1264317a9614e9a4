use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::domain::project::{Deadline, Project};

/// A member as its few figures tell.
fn member(at: usize, stage: Stage, minor: i64, day: Option<i64>, over: &[(&str, &str)]) -> Member {
    let over = |name: &str| over.iter().find(|(other, _)| *other == name).map(|(_, value)| (*value).to_owned());
    let project = serde_json::json!({
        "key": {"host": "sample", "id": at.to_string()}, "slug": format!("p-{at}"), "language": "fr", "title": {}, "subtitle": {},
        "category": over("category").map(|id| serde_json::json!({"id": id, "name": {}})),
        "goal": null, "raised": {"minor": minor, "currency": over("currency").unwrap_or("EUR".into())}, "percent": null,
        "backers": null, "start": null, "deadline": null, "zone": "Europe/Paris", "stage": stage, "place": {},
        "holder": {"name": ""}, "image": null, "funding": "reward", "rewards": 0, "member_of": {}, "page": "", "contribute": "",
    });
    let mut project: Project = serde_json::from_value(project).unwrap();
    let at = |day: i64| jiff::Timestamp::from_second(1_767_225_600 + day * 86_400).unwrap();
    project.deadline = day.map(|day| Deadline { at: at(day), estimated: false });
    let town = over("town");
    let inhabitants = town.as_ref().and_then(|town| NonZeroU32::new(u32::try_from(town.len()).unwrap() * 100));
    Member {
        project: Arc::new(project),
        seen: at(0),
        gone: None,
        town,
        point: None,
        inhabitants,
        words: Arc::default(),
    }
}

fn figures(members: Vec<Member>) -> Vec<Figures> {
    Figures::of_each_currency(&Shelf::new(members), &TimeZone::get("Europe/Paris").unwrap())
}

#[test]
fn a_month_is_that_of_the_end_in_the_regions_zone_and_empty_ones_stand_between() {
    let paris_midnight = 31; // 2026-02-01T00:00Z is 01:00 in Paris
    let all = figures(vec![
        member(1, Stage::Succeeded, 1000, Some(paris_midnight), &[]),
        member(2, Stage::Failed, 300, Some(110), &[]),
        member(3, Stage::Running, 50, Some(20), &[]),
        member(4, Stage::Ended, 7, None, &[]),
    ]);
    let months: Vec<_> = all[0].months.iter().map(|(month, share)| (month.to_string(), share.all().minor)).collect();
    let expected = [("2026-02", 1000), ("2026-03", 0), ("2026-04", 300)];
    assert_eq!(months, expected.map(|(month, minor)| (month.to_owned(), minor)));
    assert_eq!((all[0].undated.kept.minor, all[0].whole.underway.minor), (7, 50));
}

#[test]
fn what_has_vanished_is_left_out_and_currencies_are_kept_apart() {
    let gone = Member { gone: Some(jiff::Timestamp::UNIX_EPOCH), ..member(1, Stage::Succeeded, 900, Some(1), &[]) };
    let all = figures(vec![
        gone,
        member(2, Stage::Succeeded, 100, Some(1), &[("currency", "CHF")]),
        member(3, Stage::Running, 10, None, &[]),
        member(4, Stage::Running, 1, None, &[]),
    ]);
    let sums: Vec<_> = all.iter().map(|one| (one.currency.code(), one.whole.all())).collect();
    assert_eq!(sums, [("EUR", Sum { projects: 2, minor: 11 }), ("CHF", Sum { projects: 1, minor: 100 })]);
    assert_eq!(Outcomes::of(&all), Outcomes { succeeded: 1, running: 2, ..Outcomes::default() });
}

#[test]
fn what_was_stopped_counts_against_success_and_what_has_no_goal_does_not() {
    let outcomes = Outcomes { succeeded: 2, failed: 1, cancelled: 1, ended: 5, running: 9, announced: 3 };
    assert_eq!(outcomes.success_percent(), Some(50));
    assert_eq!(Outcomes { running: 4, ..Outcomes::default() }.success_percent(), None);
}

#[test]
fn a_share_for_each_inhabitant_is_rounded_down() {
    let town = Town { key: "x".into(), name: "X".into(), inhabitants: NonZeroU32::new(300).unwrap() };
    assert_eq!(town.per_inhabitant(Sum { projects: 1, minor: 899 }), 2);
}

proptest! {
    #[test]
    fn every_division_adds_up_to_the_whole(
        rows in proptest::collection::vec(
            (0_usize..6, 0_i64..1_000_000, proptest::option::of(0_i64..900), 0_usize..4, 0_usize..4, any::<bool>()), 0..60,
        ),
    ) {
        let (towns, categories) = (["", "Riom", "Thiers", "Ambert"], ["", "1", "2", "3"]);
        let members = rows.iter().enumerate().map(|(at, (stage, minor, day, town, category, francs))| {
            let over = [("town", towns[*town]), ("category", categories[*category]), ("currency", "CHF")];
            let given: Vec<_> = over.into_iter().filter(|(name, value)| {
                !value.is_empty() && (*name != "currency" || *francs)
            }).collect();
            member(at, Stage::ALL[*stage], *minor, *day, &given)
        });
        let members: Vec<_> = members.collect();
        for one in figures(members.clone()) {
            let total = |shares: &mut dyn Iterator<Item = Share>| {
                shares.fold(Sum::default(), |sum, share| sum.plus(share.all()))
            };
            let own = members.iter().filter(|member| member.project.currency() == one.currency);
            let whole = own.fold(Sum::default(), |sum, member| {
                sum.plus(Sum { projects: 1, minor: member.project.raised.minor })
            });
            prop_assert_eq!(one.whole.all(), whole);
            prop_assert_eq!(total(&mut one.towns.values().copied().chain([one.unplaced])), whole);
            prop_assert_eq!(total(&mut one.categories.values().map(|(_, share)| *share).chain([one.uncategorised])), whole);
            let underway = Share { underway: one.whole.underway, ..Share::default() };
            prop_assert_eq!(total(&mut one.months.values().copied().chain([one.undated, underway])), whole);
            prop_assert_eq!(one.stages.values().fold(Sum::default(), |sum, stage| sum.plus(*stage)), whole);
            let months: Vec<_> = one.months.keys().copied().collect();
            prop_assert!(months.windows(2).all(|pair| pair[0].next() == pair[1]));
        }
    }

    #[test]
    fn an_axis_holds_its_largest_value_in_four_round_steps_at_most(most in 0_u64..u64::MAX / 10) {
        let (step, count) = steps(most);
        prop_assert!((1..=4).contains(&count));
        prop_assert!(u128::from(step) * u128::from(count) >= u128::from(most));
        prop_assert!(most < 10 || u128::from(step) * u128::from(count) <= u128::from(most) * 5 / 2);
    }
}
