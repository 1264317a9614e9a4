//! Each of the fourteen things that break a naive adapter of this API.

use super::*;
use crate::domain::project::{Goal, Stage};

#[tokio::test]
async fn every_request_names_the_version() {
    let pair = Pair::with(vec![project(1, json!({}))]).await;
    pair.project(1).await;
    pair.walk(&Scope::Country("FR".into())).await;
    let requests = pair.sample.requests();
    assert!(requests.len() >= 2);
    assert!(requests.iter().all(|request| request.version_header.as_deref() == Some("2020-11-10")), "{requests:?}");
}

#[tokio::test]
async fn a_search_is_narrowed_by_country_alone_and_never_by_a_place() {
    let pair = Pair::with(vec![project(1, json!({})), project(2, json!({"country": "ES"}))]).await;
    assert_eq!(pair.walk(&Scope::Country("ES".into())).await.0, [2]);
    assert_eq!(pair.paths(), ["/v1/search/projects?q=country%3AES+sort%3Anew&limit=20"]);
    for wrong in ["FR region_id:7", "", "F R", "FR:x"] {
        let refused = pair.ulule.walk(&Scope::Country(wrong.into()), None).await.unwrap_err();
        assert!(matches!(refused, HostError::Scope(_)), "{wrong}: {refused}");
    }
}

#[tokio::test]
async fn a_list_is_believed_for_ids_only_and_the_rest_comes_from_the_project() {
    let pair = Pair::with(vec![project(1, json!({}))]).await;
    let page = pair.ulule.walk(&Scope::Running("FR".into()), None).await.unwrap();
    assert_eq!((page.sightings.len(), page.set_aside.len(), page.next), (1, 0, None));
    let (project, _) = pair.project(1).await;
    assert_eq!((project.place.city.as_deref(), project.percent, project.backers), (Some("Riom"), Some(50), Some(5)));
}

#[tokio::test]
async fn a_region_is_read_where_there_is_one_and_not_missed_where_there_is_none() {
    let pair = Pair::with(vec![project(1, json!({}))]).await;
    assert_eq!(pair.project(1).await.0.place.region, None);
    let body = project(1, json!({})).to_string();
    let older = wire_project(&body).await;
    assert_eq!(older.place.region.as_deref(), Some("Auvergne"));
}

/// A project read from a host that answers every request with `body`.
async fn wire_project(body: &str) -> Project {
    let ulule = super::hostile::host_that_answers(200, "application/json", body.to_owned()).await;
    match ulule.fetch(&project_id(1)).await.unwrap() {
        Fetched::Project(both) => both.0,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_goal_of_a_presale_is_a_count_and_never_money() {
    let presale = json!({"type": "presale", "goal": 50, "nb_products_sold": 8, "amount_raised": 520, "percent": 16});
    let committed = json!({"type": "presale", "goal": 50, "committed": 9, "nb_products_sold": null});
    let untold = json!({"type": "presale", "goal": 50});
    let pair = Pair::with(vec![project(1, presale), project(2, committed), project(3, untold)]).await;
    let (project, _) = pair.project(1).await;
    assert_eq!(project.goal, Some(Goal::Preorders { wanted: 50, sold: 8 }));
    assert_eq!((project.raised.minor, project.percent), (52_000, Some(16)));
    assert_eq!(pair.project(2).await.0.goal, Some(Goal::Preorders { wanted: 50, sold: 9 }));
    assert_eq!(pair.flaw(3).await.0, "nb_products_sold");
}

#[tokio::test]
async fn a_cancelled_project_is_cancelled_though_it_says_online() {
    let pair = Pair::with(vec![project(1, json!({"is_cancelled": true, "goal_raised": true}))]).await;
    assert_eq!(pair.project(1).await.0.stage, Stage::Cancelled);
}

#[tokio::test]
async fn a_draft_is_not_public_even_though_the_host_serves_it() {
    let bare = json!({"id": 3, "status": "new", "is_online": false});
    let drafts = vec![
        project(1, json!({"status": "pending"})),
        project(2, json!({"is_online": false})),
        bare,
        project(4, json!({"status": "refused", "is_online": false, "goal": null, "date_start": null})),
    ];
    let pair = Pair::with(drafts).await;
    for id in 1..=4 {
        assert!(matches!(pair.fetch(id).await, Ok(Fetched::NotPublic)), "{id}");
    }
}

#[tokio::test]
async fn a_wrong_key_is_named_and_an_empty_one_is_not_sent() {
    let options = || Options { projects: vec![project(1, json!({}))], ..Options::from_jsonl("", noon()).unwrap() };
    for blank in ["", "  "] {
        let pair = Pair::start(options(), |settings| settings.api_key = Some(blank.into())).await;
        pair.project(1).await;
    }
    let right = Pair::start(options(), |settings| settings.api_key = Some("sample-key".into())).await;
    right.project(1).await;
    let wrong = Pair::start(options(), |settings| settings.api_key = Some("n0t-the-key".into())).await;
    let error = wrong.fetch(1).await.unwrap_err();
    assert!(matches!(error, HostError::Status { status: 401, .. }) && error.is_outage(), "{error}");
    let told = error.to_string();
    assert!(told.contains("`api_key` of the host «ulule» is wrong") && !told.contains("n0t-the-key"), "{told}");
    let shown = format!("{:?}", Settings { api_key: Some("n0t-the-key".into()), ..settings(&wrong.base) });
    assert!(!shown.contains("n0t-the-key"), "{shown}");
}

#[tokio::test]
async fn every_extra_field_we_ask_for_exists() {
    let pair = Pair::with(vec![project(1, json!({}))]).await;
    pair.project(1).await;
    let asked = pair.paths().remove(0);
    assert!(asked.contains("lang=all") && asked.contains("rewards%2Clatest_news"), "{asked}");
}

#[tokio::test]
async fn prices_may_have_cents_and_come_as_numbers_or_text() {
    let prices = ["10", "10.0", "12.5", "\"12.50\"", "1e3", "0.01", "29.99", "1000000"];
    let minor = [1000, 1000, 1250, 1250, 100_000, 1, 2999, 100_000_000];
    let rewards = prices.map(|price| format!("{{\"id\": 1, \"price\": {price}}}")).join(",");
    let body = project(1, json!({"amount_raised": "RAISED", "rewards": "REWARDS"})).to_string();
    let body = body.replace("\"RAISED\"", "90071992547409.93").replace("\"REWARDS\"", &format!("[{rewards}]"));
    let ulule = super::hostile::host_that_answers(200, "application/json", body).await;
    let Ok(Fetched::Project(both)) = ulule.fetch(&project_id(1)).await else { panic!() };
    assert_eq!(both.1.rewards.iter().map(|reward| reward.price.minor).collect::<Vec<_>>(), minor);
    // One more digit than a float holds.
    assert_eq!(both.0.raised.minor, 9_007_199_254_740_993);
}

#[tokio::test]
async fn languages_may_be_missing_null_or_empty_and_a_bare_text_is_the_projects_own() {
    let names = [
        json!({"fr": "Four", "en": null, "es": "", "ca": "Forn"}),
        json!("Four"),
        json!({"fr-CA": "Four", "xx!": "no", "id": 4}),
    ];
    let projects = names.into_iter().zip(1..).map(|(name, id)| project(id, json!({"name": name, "subtitle": null})));
    let pair = Pair::with(projects.collect()).await;
    let titles = async |id| {
        let (project, _) = pair.project(id).await;
        assert!(project.subtitle.is_empty());
        project.title.iter().map(|(lang, text)| format!("{lang}={text}")).collect::<Vec<_>>()
    };
    assert_eq!(titles(1).await, ["ca=Forn", "fr=Four"]);
    assert_eq!(titles(2).await, ["fr=Four"]);
    assert_eq!(titles(3).await, ["fr=Four"]);
}

#[tokio::test]
async fn the_end_stays_an_instant_with_the_zone_to_read_it_in() {
    let dated = |zone: Value| json!({"date_end": "2026-07-10T21:59:00Z", "timezone": zone});
    let projects = vec![
        project(1, dated(json!("Europe/Rome"))),
        project(2, dated(Value::Null)),
        project(
            3,
            json!({"timezone": "Nowhere/Town", "country": "RE", "date_end": "2026-07-10T23:59:00.123456+02:00"}),
        ),
    ];
    let pair = Pair::with(projects).await;
    let read = async |id| {
        let project = pair.project(id).await.0;
        (project.deadline.unwrap().at.to_string(), project.zone)
    };
    assert_eq!(read(1).await, ("2026-07-10T21:59:00Z".into(), "Europe/Rome".into()));
    assert_eq!(read(2).await.1, "Europe/Paris");
    assert_eq!(read(3).await, ("2026-07-10T21:59:00.123456Z".into(), "Indian/Reunion".into()));
}

#[tokio::test]
async fn percent_is_the_hosts_figure_whatever_the_amounts_say() {
    let odd = json!({"percent": 65_432, "goal": 3, "amount_raised": 1});
    let pair =
        Pair::with(vec![project(1, odd), project(2, json!({"percent": null})), project(3, json!({"goal": 0}))]).await;
    assert_eq!(pair.project(1).await.0.percent, Some(65_432));
    assert_eq!(pair.project(2).await.0.percent, None);
    assert_eq!(pair.project(3).await.0.goal, None);
}

#[tokio::test]
async fn the_amount_raised_is_not_added_up_from_rewards() {
    let rewards = json!([reward(json!({"price": 500, "stock_taken": 7}))]);
    let pair = Pair::with(vec![project(1, json!({"rewards": rewards, "amount_raised": 50.25}))]).await;
    assert_eq!(pair.project(1).await.0.raised.to_string(), "50.25 EUR");
}
