//! Reading projects and lists, in every version.

use super::*;

#[tokio::test]
async fn a_pinned_project_has_only_the_extra_fields_that_were_asked_for() {
    let host = Running::with(vec![project(1, json!({}))]).await;
    let plain = host.read("/v1/projects/1").await;
    assert!(plain.get("rewards").is_none() && plain.get("news").is_none() && plain["owner"].get("stats").is_none());
    assert_eq!(plain["name"], json!({"fr": "Le four à pain"}));
    assert_eq!(plain["location"], json!({"city": "Riom", "country": "FR"}));
    assert_eq!(plain["absolute_url"], format!("{}/p-1/", host.base));

    let full = host.read("/v1/projects/p-1?lang=all&extra_fields=rewards,latest_news,tags,partnerships").await;
    assert_eq!(full["rewards"][0]["price"], 12.5);
    assert_eq!(full["name"]["en"], "The oven");
    assert_eq!((&full["latest_news"]["id"], &full["tags"][0]["id"]), (&json!(1), &json!(37)));
    assert_eq!(full["partnerships"], json!([]));

    assert_eq!(host.refused("/v1/projects/1?extra_fields=rewards,prizes").await, 400);
    assert_eq!(host.refused("/v1/projects/1?extra_fields=owner.stats").await, 403);
}

#[tokio::test]
async fn without_a_version_the_shape_is_that_of_2017() {
    let host = Running::with(vec![project(1, json!({}))]).await;
    let old = host.client.get(format!("{}/v1/projects/1?extra_fields=nonsense", host.base)).send().await.unwrap();
    let old = body(old).await;
    assert_eq!((&old["type"], &old["name_fr"]), (&json!(2), &json!("Le four à pain")));
    assert_eq!(old["location"]["region"], "Auvergne");
    assert!(old["rewards"].is_array() && old["owner"]["stats"].is_object());
}

#[tokio::test]
async fn ids_slugs_and_drafts() {
    let draft = project(2, json!({"status": "pending", "is_online": false}));
    let host = Running::with(vec![project(1, json!({})), draft]).await;
    assert_eq!(host.refused("/v1/projects/2147483648").await, 400);
    assert_eq!(host.refused("/v1/projects/99999999999999999999").await, 400);
    assert_eq!(host.refused("/v1/projects/3").await, 404);
    assert_eq!(host.refused("/v1/projects/nothing").await, 404);
    assert_eq!(host.refused("/v1/nothing").await, 404);
    assert_eq!(host.read("/v1/projects/2").await["status"], "pending");
    assert_eq!(host.refused("/v1/projects/2/rewards").await, 403);
    let older = host.client.get(format!("{}/v1/projects/2", host.base)).header("Ulule-Version", "2018-10-03");
    assert_eq!(older.send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn the_lists_of_a_project() {
    let host = Running::with(vec![project(1, json!({"supporters_count": 45}))]).await;
    assert_eq!(host.read("/v1/projects/1/rewards").await["rewards"][0]["title"], json!({"fr": "Merci"}));
    let news = host.read("/v1/projects/1/news?status=online").await;
    assert_eq!((news["news"].as_array().unwrap().len(), &news["news"][0]["id"]), (1, &json!(1)));
    assert_eq!(host.read("/v1/projects/1/tags").await["tags"][0]["id"], 37);
    assert_eq!(host.read("/v1/projects/1/sponsorships").await["sponsorships"], json!([]));
    let events = host.read("/v1/projects/1/events").await;
    assert_eq!((&events["events"][0]["type"], &events["events"][1]["type"]), (&json!("news"), &json!("project_start")));
    let supporters = host.read("/v1/projects/1/supporters").await;
    assert_eq!(supporters["supporters"].as_array().unwrap().len(), 20);
    assert!(supporters["meta"]["next"].as_str().unwrap().starts_with("?limit=20&since="));
}

#[tokio::test]
async fn a_search_finds_online_projects_with_few_fields() {
    let projects = vec![
        project(1, json!({"supporters_count": 9})),
        project(2, json!({"is_cancelled": true, "country": "ES", "name": {"ca": "Forn"}, "lang": "ca"})),
        project(3, json!({"status": "pending"})),
        project(4, json!({"date_end": "2026-03-01T22:59:00Z", "finished": true, "goal_raised": true})),
        project(5, json!({"date_start": "2026-03-20T00:00:00Z", "date_end": "2026-04-20T21:59:00Z"})),
    ];
    let host = Running::with(projects).await;
    let search = async |q: &str| {
        let found = host.read(&format!("/v1/search/projects?q={q}")).await;
        let ids = found["projects"].as_array().unwrap().iter().map(|project| project["id"].as_u64().unwrap());
        ids.collect::<Vec<u64>>()
    };
    assert_eq!(search("").await, [1, 5, 4, 2]);
    assert_eq!(search("sort:new").await, [5, 4, 2, 1]);
    assert_eq!(search("status:currently+sort:ending-soon").await, [2, 1]);
    assert_eq!(search("status:success").await, [4]);
    assert_eq!(search("country:ES").await, [2]);
    assert_eq!(search("PAIN+four+tag_id:37+lang:fr+sort:position").await, [1, 4, 5]);
    assert_eq!(search("region_id:7").await, [0_u64; 0]);

    let found = host.read("/v1/search/projects?q=country:ES&extra_fields=owner").await;
    let keys: Vec<&String> = found["projects"][0].as_object().unwrap().keys().collect();
    let expected = "absolute_url amount_raised country currency date_end date_start finished goal id lang name owner \
                    slug subtitle type";
    assert_eq!(keys, expected.split_whitespace().collect::<Vec<_>>());
    assert_eq!(found["projects"][0]["owner"], json!({"id": 70, "name": "Ana Roc"}));

    let page = host.read("/v1/search/projects?limit=3&q=sort:new").await;
    assert_eq!(page["meta"], json!({"limit": 3, "offset": 0, "next": "?limit=3&offset=3"}));
    assert_eq!(host.read("/v1/search/projects?limit=500").await["meta"]["limit"], 20);
    assert_eq!(host.read("/v1/search/projects").await["meta"]["limit"], 16);
    assert_eq!(host.refused("/v1/search/projects?limit=many").await, 400);
    assert_eq!(host.refused("/v1/search/projects?extra_fields=rewards").await, 400);
    assert_eq!(host.read("/v1/search/projects?q=sort:position&lang=ca").await["projects"][0]["id"], 2);
}

#[tokio::test]
async fn a_change_shows_in_the_next_search() {
    let host = Running::with(vec![project(1, json!({}))]).await;
    let count =
        async || host.read("/v1/search/projects?q=status:currently").await["projects"].as_array().unwrap().len();
    assert_eq!(count().await, 1);
    host.host.put(project(2, json!({})));
    assert_eq!(count().await, 2);
    host.host.remove(1);
    assert_eq!(count().await, 1);
    host.host.clock().set("2026-03-10T22:59:00Z".parse().unwrap());
    assert_eq!(count().await, 0);
}

#[tokio::test]
async fn partners_and_channels() {
    let partner = json!([{"id": 3, "partner": {"id": 7, "slug": "auvergne", "name": "Auvergne"}}]);
    let members = (1..=25).map(|id| project(id, json!({"partnerships": partner, "channels": ["radios-libres"]})));
    let host = Running::with(members.chain([project(30, json!({}))]).collect()).await;
    assert_eq!(host.refused("/v1/partners/auvergne/projects").await, 401);
    assert_eq!(host.refused("/v1/partners/bretagne/projects?status=online").await, 404);
    let first = host.read("/v1/partners/auvergne/projects?status=online").await;
    let next = first["meta"]["next"].as_str().unwrap().trim_start_matches('?');
    let second = host.read(&format!("/v1/partners/auvergne/projects?status=online&{next}")).await;
    assert_eq!(first["projects"].as_array().unwrap().len(), 20);
    assert_eq!(second["projects"].as_array().unwrap().len(), 5);
    assert_eq!(second["meta"]["next"], Value::Null);
    assert_eq!(host.read("/v1/partners/7").await["slug"], "auvergne");
    assert_eq!(host.refused("/v1/partners/auvergne").await, 404);
    let by_partner = host.read("/v1/search/projects?q=partners__not:auvergne").await;
    assert_eq!(by_partner["projects"].as_array().unwrap().len(), 1);

    let channel = host.read("/v1/channels/radios-libres").await;
    let members = host.read(&format!("/v1/search/projects?q=channel_ids:{}", channel["id"])).await;
    assert_eq!(members["meta"]["next"], "?limit=16&offset=16");
    assert_eq!(host.read("/v1/channels").await["channels"][0]["slug"], "radios-libres");
    assert_eq!(host.read("/v1/channels?project_id=30").await["channels"], json!([]));
    let categories = host.read("/v1/categories").await;
    assert!(categories["categories"].as_array().unwrap().iter().any(|category| category["slug"] == "patrimoine"));
}

#[tokio::test]
async fn time_ends_a_living_project_but_not_an_exact_one() {
    let reached = project(1, json!({"amount_raised": 120}));
    let host = Running::with(vec![reached.clone()]).await;
    assert_eq!(host.read("/v1/projects/1").await["finished"], false);
    host.host.clock().advance(std::time::Duration::from_secs(9 * 86_400));
    let after = host.read("/v1/projects/1").await;
    assert_eq!((&after["finished"], &after["goal_raised"]), (&json!(true), &json!(true)));

    let line = format!(
        "{}\n",
        json!({"id": 5, "goal": 10, "finished": false, "amount_raised": 10.5, "lang": "fr",
        "date_end": "2019-01-01T22:59:00Z", "_source": {"type_raw": 2}})
    );
    let exact = Running::start(Options::from_jsonl(&line, noon()).unwrap()).await;
    let project = exact.read("/v1/projects/5").await;
    let keys = "absolute_url amount_raised date_end finished goal id lang resource_uri slug timezone urls";
    assert_eq!(project.as_object().unwrap().keys().collect::<Vec<_>>(), keys.split(' ').collect::<Vec<_>>());
    assert_eq!((&project["finished"], &project["date_end"]), (&json!(false), &json!("2019-01-01T22:59:00Z")));
}

#[tokio::test]
async fn the_authored_projects_take_place_around_today() {
    let clock = Clock::fixed("2027-07-14T09:00:00Z".parse().unwrap());
    let options = Options::embedded(clock.clone());
    assert!(!options.projects.is_empty());
    let host = Running::start(options).await;
    let mut running = 0;
    for id in host.host.ids() {
        let text = host.get(&format!("/v1/projects/{id}?lang=all&extra_fields=rewards")).send().await.unwrap();
        let text = text.text().await.unwrap();
        assert!(!text.contains("https://SAMPLE"), "{id}");
        let project: Value = serde_json::from_str(&text).unwrap();
        let end = project["date_end"].as_str().and_then(|end| end.parse::<jiff::Timestamp>().ok());
        if let Some(end) = end.filter(|end| *end > clock.now()) {
            running += 1;
            assert!(end.duration_since(clock.now()).as_hours() < 24 * 200, "{id}: {end}");
        }
    }
    assert!(running > 0);
}
