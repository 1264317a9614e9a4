//! Walking, both ways of paging.

use std::collections::BTreeSet;

use super::*;

fn partner(slug: &str) -> Value {
    json!([{"id": 3, "partner": {"id": 7, "slug": slug, "name": "Auvergne"}}])
}

#[tokio::test]
async fn a_partners_list_is_walked_by_time() {
    let members = (1..=45).map(|id| project(id, json!({"partnerships": partner("auvergne")})));
    let pair = Pair::with(members.chain([project(60, json!({}))]).collect()).await;
    let (ids, pages) = pair.walk(&Scope::Partner("auvergne".into())).await;
    assert_eq!(ids.iter().copied().collect::<BTreeSet<_>>(), (1..=45).collect());
    assert_eq!(pages, 3);
    assert!(pair.paths().iter().all(|path| path.contains("status=online")), "{:?}", pair.paths());
}

#[tokio::test]
async fn a_common_launch_day_does_not_stop_the_walk() {
    // Twenty-one projects of one second fill a page and more; older ones come after.
    let on = |id, day: &str| {
        let dates = json!({"date_creation": day, "partnerships": partner("auvergne")});
        project(id, dates)
    };
    let same = (1..=20).map(|id| on(id, "2026-02-02T00:00:00Z"));
    let older = (30..=50).map(|id| on(id, "2026-01-01T00:00:00Z"));
    let pair = Pair::with(same.chain(older).chain([on(60, "2025-01-01T00:00:00Z")]).collect()).await;
    let (ids, _) = pair.walk(&Scope::Partner("auvergne".into())).await;
    assert!(ids.contains(&1) && ids.contains(&60), "{ids:?}");
}

#[tokio::test]
async fn searches_are_walked_by_offset() {
    let tagged = (1..=41).map(|id| project(id, json!({"main_tag": {"id": 812, "name": {"fr": "Four"}}})));
    let over = project(50, json!({"finished": true, "date_end": "2026-03-01T22:59:00Z"}));
    let pair = Pair::with(tagged.chain([over]).collect()).await;
    let (ids, pages) = pair.walk(&Scope::Tag("812".into())).await;
    assert_eq!((ids.iter().copied().collect::<BTreeSet<_>>(), pages), ((1..=41).collect(), 3));
    assert_eq!(pair.walk(&Scope::Running("FR".into())).await.0.len(), 41);
    assert_eq!(pair.walk(&Scope::Country("FR".into())).await.0.len(), 42);
    assert_eq!(pair.walk(&Scope::Country("ES".into())).await, (vec![], 1));
}

#[tokio::test]
async fn a_channel_is_looked_up_once() {
    let members = (1..=25).map(|id| project(id, json!({"channels": ["radios-libres"]})));
    let pair = Pair::with(members.chain([project(30, json!({}))]).collect()).await;
    let scope = Scope::Channel("radios-libres".into());
    assert_eq!(pair.walk(&scope).await.0.len(), 25);
    assert_eq!(pair.walk(&scope).await.0.len(), 25);
    let lookups = pair.paths().iter().filter(|path| path.starts_with("/v1/channels/")).count();
    assert_eq!((lookups, pair.paths().len()), (1, 5));
}

#[tokio::test]
async fn what_the_host_does_not_know_is_named() {
    let pair = Pair::with(vec![project(1, json!({}))]).await;
    for scope in [Scope::Partner("bretagne".into()), Scope::Channel("bretagne".into())] {
        let error = pair.ulule.walk(&scope, None).await.unwrap_err();
        assert!(matches!(error, HostError::Scope(_)) && !error.is_outage(), "{error}");
        assert!(error.to_string().contains("«bretagne»"), "{error}");
    }
    // A slug is one segment of a path, whatever is in it.
    _ = pair.ulule.walk(&Scope::Partner("../projects/1?x=".into()), None).await;
    assert!(pair.paths().last().unwrap().starts_with("/v1/partners/..%2Fprojects%2F1%3Fx="), "{:?}", pair.paths());
}

#[tokio::test]
async fn the_mark_changes_with_the_row_and_only_then() {
    let pair = Pair::with(vec![project(1, json!({})), project(2, json!({}))]).await;
    let marks = async || {
        let page: Page = pair.ulule.walk(&Scope::Country("FR".into()), None).await.unwrap();
        page.sightings
            .into_iter()
            .map(|one| (one.id.to_string(), one.mark))
            .collect::<std::collections::BTreeMap<_, _>>()
    };
    let before = marks().await;
    assert_eq!(marks().await, before);
    pair.sample.contribute(1, 500).await.unwrap();
    let after = marks().await;
    assert_ne!(after["1"], before["1"]);
    assert_eq!(after["2"], before["2"]);
}

#[tokio::test]
async fn a_row_without_an_id_is_set_aside_and_the_others_stay() {
    let body = json!({"projects": [{"id": 1}, {"id": "2"}, {"id": null}, {"name": "x"}, 7, {"id": "a b"}, {"id": -4}],
        "meta": {"limit": 20, "next": "?limit=20&offset=20"}});
    let ulule = super::hostile::host_that_answers(200, "application/json", body.to_string()).await;
    let page = ulule.walk(&Scope::Country("FR".into()), None).await.unwrap();
    assert_eq!(page.sightings.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["1", "2"]);
    assert_eq!(page.set_aside.len(), 5, "{:?}", page.set_aside);
    assert!(page.set_aside.iter().all(|one| one.field == "id" && !one.reason.is_empty()));
}

#[tokio::test]
async fn a_host_that_repeats_itself_comes_to_an_end() {
    for next in ["?limit=20&offset=20", "?limit=20&since=1500000000", "?page=2", "https://evil.example/?offset=20"] {
        let body = json!({"projects": [{"id": 1}], "meta": {"next": next}}).to_string();
        let ulule = super::hostile::host_that_answers(200, "application/json", body).await;
        let (mut cursor, mut pages) = (None, 0);
        loop {
            let page = ulule.walk(&Scope::Country("FR".into()), cursor.as_deref()).await.unwrap();
            pages += 1;
            assert!(pages < 5, "{next}");
            cursor = page.next;
            if cursor.is_none() {
                break;
            }
        }
    }
    let empty = json!({"projects": [], "meta": {"next": "?offset=20"}}).to_string();
    let ulule = super::hostile::host_that_answers(200, "application/json", empty).await;
    assert_eq!(ulule.walk(&Scope::Country("FR".into()), None).await.unwrap().next, None);
}
