//! What a project becomes.

use super::*;
use crate::domain::language::Lang;
use crate::domain::project::{Funding, Stage};

#[tokio::test]
async fn stages_follow_the_hosts_flags_and_the_clock() {
    let over = |raised: bool| json!({"finished": true, "goal_raised": raised, "date_end": "2026-03-01T22:59:00Z"});
    let short =
        json!({"finished": true, "goal_raised": false, "amount_raised": 500, "date_end": "2026-03-01T22:59:00Z"});
    let soon = json!({"date_start": "2026-03-03T00:00:00Z"});
    let projects = vec![
        project(1, json!({})),
        project(2, over(true)),
        project(3, over(false)),
        project(4, soon),
        project(5, short),
    ];
    let pair = Pair::with(projects).await;
    let stages = [Stage::Running, Stage::Succeeded, Stage::Failed, Stage::Announced, Stage::Failed];
    for (id, stage) in (1..).zip(stages) {
        assert_eq!(pair.project(id).await.0.stage, stage, "{id}");
    }
    pair.sample.clock().advance(Duration::from_secs(24 * 3600));
    assert_eq!(pair.project(4).await.0.stage, Stage::Running);
}

#[tokio::test]
async fn a_project_is_read_whole() {
    let full = json!({
        "name": {"fr": "Le four &amp; <b>le puits</b>"}, "subtitle": {"fr": "  Un\u{200b} four\n"},
        "description": {"fr": "<h1>Four</h1><script>x()</script>"}, "description_funding": {"fr": "<p>Des briques</p>"},
        "description_yourself": {"en": "<p>Us</p>"},
        "main_image": {"fr": {"id": 1, "versions": {"small": {"url": "http://a.example/s.jpg", "width": 2, "height": 1},
            "large": {"url": "//a.example/l.jpg", "width": 1280, "height": 720},
            "full": {"url": "https://a.example/f.jpg", "width": null, "height": null}}}},
        "video": {"fr": {"id": 3, "language": "fr", "html": "<script>", "url": "https://youtu.be/abc"}},
        "tags": [{"id": 37}, {"id": 812, "name": null}],
        "partnerships": [{"id": 1, "partner": {"id": 7, "slug": "auvergne", "name": "Auvergne", "ribbon": null}}],
        "sponsorships": [{"id": 1, "project_id": 1, "amount": 500, "coefficient": 1, "is_full": true, "main_color": "#fff",
            "description": {"fr": "<p>Doublé</p>"}, "sponsor": {"id": 2, "name": "La Banque", "link": "https://b.example/"}}],
        "rewards": [
            reward(json!({"variants": [{"id": 1, "description": {"fr": "<i>Rouge</i>"}, "stock": null, "stock_taken": 2}]})),
            reward(json!({"id": 11, "is_hidden": true, "price": 1})),
            reward(json!({"id": "12", "stock": null, "stock_available": null, "available": null, "delivery": null, "title": null})),
            reward(json!({"id": 13, "stock_available": 0, "available": null, "delivery": {"date_delivery": "soon"}})),
        ],
    });
    let pair = Pair::with(vec![project(1, full)]).await;
    let (project, detail) = pair.project(1).await;

    assert_eq!(project.title.get(Lang::FR), Some("Le four & le puits"));
    assert_eq!(project.subtitle.get(Lang::FR), Some("Un four"));
    assert_eq!(detail.story.get(Lang::FR), Some("<h3>Four</h3>"));
    assert_eq!(
        (detail.funding.get(Lang::FR), detail.about.get(Lang::EN)),
        (Some("<p>Des briques</p>"), Some("<p>Us</p>"))
    );
    let image = project.image.unwrap();
    assert_eq!((image.url.as_str(), image.width), ("https://a.example/l.jpg", Some(1280)));
    assert_eq!(detail.video.as_deref(), Some("https://www.youtube.com/watch?v=abc"));
    assert_eq!(
        (project.member_of.partners, project.member_of.tags),
        (vec!["auvergne".into()], vec!["37".into(), "812".into()])
    );
    assert_eq!(project.category.unwrap().id, "37");
    assert_eq!((project.holder.name.as_str(), project.holder.id.as_deref()), ("Ana Roc", Some("70")));
    assert_eq!((project.funding, project.rewards), (Funding::Reward, 3));

    let [first, second, third] = detail.rewards.as_slice() else { panic!("{:?}", detail.rewards) };
    assert_eq!((first.price.minor, first.taken, first.left, first.available), (1250, 3, Some(17), true));
    assert_eq!((first.delivery.as_deref(), first.variants[0].taken), (Some("2026-09"), 2));
    assert_eq!((first.variants[0].name.get(Lang::FR), first.variants[0].left), (Some("Rouge"), None));
    assert_eq!((second.id.as_str(), second.left, second.available, &second.delivery), ("12", None, true, &None));
    assert_eq!((third.left, third.available, &third.delivery), (Some(0), false, &None));

    let [sponsorship] = detail.sponsorships.as_slice() else { panic!("{:?}", detail.sponsorships) };
    assert_eq!((sponsorship.sponsor.as_str(), sponsorship.amount.minor, sponsorship.full), ("La Banque", 50_000, true));
    assert_eq!(sponsorship.description.get(Lang::FR), Some("Doublé"));
}

#[tokio::test]
async fn whatever_may_be_null_may_be_null() {
    let nothing = "subtitle description description_funding description_yourself committed nb_products_sold percent \
        supporters_count news_count date_start date_end timezone location main_image video main_tag tags owner \
        absolute_url urls rewards latest_news partnerships sponsorships country";
    let nulls: serde_json::Map<String, Value> =
        nothing.split_whitespace().map(|key| (key.into(), Value::Null)).collect();
    let missing: Vec<&str> = nothing.split_whitespace().collect();
    let mut bare = project(2, json!({}));
    bare.as_object_mut().unwrap().retain(|key, _| !missing.contains(&key.as_str()));
    let pair = Pair::with(vec![project(1, Value::Object(nulls)), bare]).await;
    for id in [1, 2] {
        let (project, detail) = pair.project(id).await;
        assert_eq!((project.backers, project.deadline, project.rewards), (None, None, 0));
        assert_eq!((project.funding, project.stage), (Funding::Donation, Stage::Running));
        assert!(detail.news.is_empty() && project.image.is_none() && project.category.is_none());
    }
}

#[tokio::test]
async fn what_is_wrong_is_named_by_its_path() {
    let cases = [
        (json!({"goal": "a lot"}), "goal", "expected a number, found \"a lot\""),
        (json!({"goal": 10.005}), "goal", "finer than the smallest unit"),
        (json!({"amount_raised": -5}), "amount_raised", "below zero"),
        (json!({"percent": 16.5}), "percent", "whole number"),
        (json!({"type": "membership"}), "type", "«membership»"),
        (json!({"status": "paused"}), "status", "«paused»"),
        (json!({"currency": "EURO"}), "currency", "ISO 4217"),
        (json!({"date_end": "next week"}), "date_end", "«next week»"),
        (json!({"name": {"fr": 7}}), "name.fr", "expected a string"),
        (json!({"name": {}}), "name", "at least one language"),
        (json!({"is_cancelled": null}), "is_cancelled", "expected a boolean"),
        (
            json!({"rewards": [reward(json!({})), reward(json!({})), reward(json!({"price": {}}))]}),
            "rewards[2].price",
            "number",
        ),
        (json!({"rewards": [reward(json!({"price": 0.001}))]}), "rewards[0].price", "finer"),
        (json!({"rewards": [reward(json!({"stock_taken": 1.5}))]}), "rewards[0].stock_taken", "whole"),
        (json!({"rewards": [{"id": 3}]}), "rewards[0].price", "missing"),
        (json!({"location": "Riom"}), "location", "invalid type"),
        (json!({"sponsorships": [{"id": 1, "amount": "many"}]}), "sponsorships[0].amount", "number"),
        (json!({"slug": "a b"}), "slug", "slug"),
    ];
    let projects = cases.iter().zip(1..).map(|((over, ..), id)| project(id, over.clone())).collect();
    let pair = Pair::with(projects).await;
    for (id, (_, field, reason)) in (1..).zip(&cases) {
        let (found, told) = pair.flaw(id).await;
        assert_eq!(found, *field, "{told}");
        assert!(told.contains(reason), "{field}: {told}");
    }
}

#[tokio::test]
async fn addresses_lead_to_the_host_or_are_replaced() {
    let lead = |page: &str, checkout: &str| json!({"absolute_url": page, "urls": {"web": {"checkout": checkout}}});
    let projects = vec![
        project(1, json!({})),
        project(2, lead("https://evil.example/p-2/", "javascript:alert(1)")),
        project(3, lead("http://user@127.0.0.1/p/", "//evil.example/")),
    ];
    let pair = Pair::with(projects).await;
    for id in 1..=3 {
        let (project, _) = pair.project(id).await;
        assert_eq!(project.page, format!("{}/p-{id}/", pair.base));
        assert_eq!(project.contribute, format!("{}/projects/{id}/checkout/", pair.base));
    }
    assert_eq!(pair.ulule.propose(), format!("{}/projects/create/", pair.base));
}

#[test]
fn sisters_of_the_site_are_the_host_too() {
    let url = |text: &str| Url::parse(text).unwrap();
    let id = || "ulule".parse().unwrap();
    let settings = Settings::at(id(), "Ulule", url("https://api.ulule.com/v1"), url("https://www.ulule.com"));
    let links = super::super::links::Links::new(&settings).unwrap();
    for ours in
        ["https://fr.ulule.com/x/", "https://ulule.com/x/", "https://www.ulule.com/x/", "https://api.ulule.com/x"]
    {
        assert_eq!(links.own(ours).as_deref(), Some(ours));
    }
    for other in [
        "http://www.ulule.com/",
        "https://notulule.com/",
        "https://ulule.com.evil.example/",
        "https://www.ulule.com:8/",
        "ftp://ulule.com/",
        "/x",
    ] {
        assert_eq!(links.own(other), None, "{other}");
    }
    assert_eq!(links.page(None, "four"), "https://www.ulule.com/four/");
    let flat = Settings::at(id(), "x", url("http://localhost/v1"), url("http://localhost"));
    assert_eq!(super::super::links::Links::new(&flat).unwrap().own("http://evil.localhost/"), None);
}

#[tokio::test]
async fn news_cost_a_second_request_only_when_there_is_more_than_one() {
    let news = |id: u64, over: Value| {
        let mut news = json!({"id": id, "status": "online", "reserved": false, "title": {"fr": "Neuf"},
            "content": {"fr": "<p>Oui</p>"}, "date_publication": format!("2026-03-0{id}T09:00:00Z")});
        merge(&mut news, over);
        news
    };
    let reserved = news(2, json!({"reserved": true}));
    let waiting = news(3, json!({"status": "waiting"}));
    let pair = Pair::with(vec![
        project(1, json!({"news_count": 0})),
        project(2, json!({"news_count": 1, "news": [news(1, json!({}))]})),
        project(3, json!({"news_count": 2, "news": [news(1, json!({})), reserved, waiting]})),
    ])
    .await;
    assert!(pair.project(1).await.1.news.is_empty());
    assert_eq!(pair.project(2).await.1.news.len(), 1);
    assert_eq!(pair.paths().len(), 2);
    let (_, detail) = pair.project(3).await;
    assert_eq!(pair.paths().len(), 4);
    let told: Vec<_> = detail.news.iter().map(|one| (one.id.as_str(), one.reserved, one.content.is_empty())).collect();
    assert_eq!(told, [("2", true, true), ("1", false, false)]);
}

#[tokio::test]
async fn a_project_the_host_does_not_know_is_gone() {
    let pair = Pair::with(vec![project(1, json!({}))]).await;
    assert!(matches!(pair.fetch(2).await, Ok(Fetched::Gone)));
    assert!(matches!(pair.ulule.fetch(&"p-1".parse().unwrap()).await, Ok(Fetched::Gone)));
    pair.project(1).await;
    pair.sample.remove(1);
    assert!(matches!(pair.fetch(1).await, Ok(Fetched::Gone)));
}

#[tokio::test]
async fn every_authored_project_can_be_read_but_for_those_that_are_odd_on_purpose() {
    let clock = Clock::fixed("2027-07-14T09:00:00Z".parse().unwrap());
    let options = Options::embedded(clock);
    assert!(!options.projects.is_empty());
    let pair = Pair::start(options, |_| {}).await;
    let (mut read, mut aside) = (0, Vec::new());
    for id in pair.sample.ids() {
        match pair.fetch(id).await {
            Ok(_) => read += 1,
            Err(HostError::Malformed(set_aside)) => aside.push(set_aside),
            Err(other) => panic!("{id}: {other}"),
        }
    }
    assert!(read > 150 && !aside.is_empty());
    let odd = |set_aside: &&SetAside| (300_401..=300_412).contains(&set_aside.id.parse::<u64>().unwrap());
    assert!(aside.iter().all(|set_aside| odd(&set_aside)), "{aside:?}");
}

#[tokio::test]
async fn a_webhook_is_a_hint_and_nothing_more() {
    use crate::host::Hint;
    let pair = Pair::with(vec![]).await;
    let hint = |uri: &str| {
        let event = json!({"created": "2026-01-01T00:00:00.000000", "object": "event", "type": "project.updated",
            "resource": {"type": "project", "uri": uri}});
        pair.ulule.hint(event.to_string().as_bytes())
    };
    let ours = |path: &str| format!("{}{path}", pair.base);
    assert_eq!(hint(&ours("/v1/projects/53423")), Hint::Project("53423".parse().unwrap()));
    assert_eq!(hint(&ours("/v1/projects/007/")), Hint::Project("7".parse().unwrap()));
    for something in ["/v1/orders/5", "/v1/rewards/5", "/v1/news/5"] {
        assert_eq!(hint(&ours(something)), Hint::Something, "{something}");
    }
    let foreign = [
        "/v1/projects/",
        "/v1/projects/abc",
        "/v1/projects/0",
        "/v1/projects/99999999999",
        "/v1/users/5",
        "/v1/projects/5/../6x",
        "/v2/projects/5",
        "/v1x/projects/5",
        "/v1/projects/5?a=b",
        "/v1/projects/+5",
    ];
    for wrong in foreign.map(ours) {
        assert_eq!(hint(&wrong), Hint::Nothing, "{wrong}");
    }
    assert_eq!(hint("https://api.example.org/v1/projects/5"), Hint::Nothing);
    for body in ["", "[]", "{}", "{\"resource\":{\"uri\":5}}", "\u{0}"] {
        assert_eq!(pair.ulule.hint(body.as_bytes()), Hint::Nothing, "{body}");
    }
}
