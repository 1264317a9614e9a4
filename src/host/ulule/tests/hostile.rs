//! Hosts that do what the sample host cannot: redirect, flood, and word their limits in other ways.

use axum::Router;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::routing;

use proptest::prelude::*;

use super::super::links::Links;
use super::super::project::Reader;
use super::super::wire;
use super::*;

/// An adapter on a host that gives this answer to everything.
pub(super) async fn host_that_answers(status: u16, kind: &str, body: String) -> Ulule {
    let headers = [("content-type".to_owned(), kind.to_owned())];
    host_with(status, &headers, body).await.0
}

async fn host_with(status: u16, headers: &[(String, String)], body: impl Into<Vec<u8>>) -> (Ulule, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let named = headers.iter().map(|(name, value)| {
        let name: HeaderName = name.parse().unwrap();
        (name, HeaderValue::from_str(value).unwrap())
    });
    let headers: HeaderMap = named.collect();
    let (status, body) = (StatusCode::from_u16(status).unwrap(), body.into());
    let router = Router::new().fallback(routing::any(move || async move { (status, headers, body) }));
    tokio::spawn(async { axum::serve(listener, router).await });
    (adapter(&base, noon(), |settings| settings.body_limit = 100_000), base)
}

async fn error(status: u16, headers: &[(&str, &str)], body: &str) -> HostError {
    let headers: Vec<_> = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let (ulule, _) = host_with(status, &headers, body).await;
    ulule.fetch(&project_id(1)).await.unwrap_err()
}

#[tokio::test]
async fn waits_are_read_in_seconds_as_a_date_and_as_an_instant() {
    let wait = async |headers: &[(&str, &str)]| error(429, headers, "").await.retry_after().map(|wait| wait.as_secs());
    assert_eq!(wait(&[("retry-after", "7")]).await, Some(7));
    assert_eq!(wait(&[("retry-after", "Mon, 02 Mar 2026 12:01:00 GMT")]).await, Some(60));
    assert_eq!(wait(&[("retry-after", "Mon, 02 Mar 2026 11:00:00 GMT")]).await, Some(0));
    assert_eq!(wait(&[("retry-after", "later")]).await, None);
    assert_eq!(wait(&[("x-ratelimit-reset", "90")]).await, Some(90));
    // 12:02 on that day, in seconds since 1970.
    assert_eq!(wait(&[("x-ratelimit-reset", "1772452920")]).await, Some(120));
    assert_eq!(wait(&[("retry-after", "999999999")]).await, Some(24 * 3600));
    let closed = error(503, &[("retry-after", "5")], "closed").await;
    assert_eq!((closed.retry_after(), closed.is_outage()), (Some(Duration::from_secs(5)), true));
}

#[tokio::test]
async fn what_a_host_says_with_an_error_is_short_and_harmless() {
    let said = format!("<script>x()</script>{}\u{7}\u{202e}{}", "no ", "é".repeat(500));
    let HostError::Status { status: 422, excerpt, .. } = error(422, &[], &said).await else { panic!() };
    assert!(excerpt.starts_with("no ééé") && excerpt.chars().count() == 200, "{excerpt}");
    let array = r#"[{"classification":"UnknownFieldError","fieldNames":["prizes"],"message":"Unknown"}]"#;
    assert!(error(400, &[], array).await.to_string().contains("prizes"));
}

#[tokio::test]
async fn an_answer_without_end_is_not_read_to_its_end() {
    let ulule = host_that_answers(200, "application/json", "[".repeat(200_000)).await;
    let error = ulule.fetch(&project_id(1)).await.unwrap_err();
    assert!(matches!(&error, HostError::Unreadable(told) if told.contains("100000 bytes")), "{error}");
}

#[tokio::test]
async fn a_packed_answer_is_measured_unpacked() {
    let packed = |text: &str| {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        std::io::Write::write_all(&mut packer, text.as_bytes()).unwrap();
        packer.finish().unwrap()
    };
    let headers = [("content-encoding".to_owned(), "gzip".to_owned())];
    let (ulule, _) = host_with(200, &headers, packed(&project(1, json!({})).to_string())).await;
    assert!(matches!(ulule.fetch(&project_id(1)).await, Ok(Fetched::Project(_))));
    let bomb = packed(&" ".repeat(50_000_000));
    assert!(bomb.len() < 100_000);
    let (ulule, _) = host_with(200, &headers, bomb).await;
    assert!(matches!(ulule.fetch(&project_id(1)).await, Err(HostError::Unreadable(_))));
}

#[tokio::test]
async fn nesting_and_other_shapes_are_unreadable_and_no_more() {
    let deep = format!("{{\"id\":1,\"status\":{}", "[".repeat(50_000));
    for body in [deep.as_str(), "", "null", "[]", "7", "\u{feff}{}", "{\"id\":1}{}"] {
        let ulule = host_that_answers(200, "application/json", body.to_owned()).await;
        let told = ulule.fetch(&project_id(1)).await.unwrap_err();
        assert!(matches!(told, HostError::Unreadable(_) | HostError::Malformed(_)), "{told:?}");
        let told = ulule.walk(&Scope::Country("FR".into()), None).await.unwrap_err();
        assert!(matches!(told, HostError::Unreadable(_)), "{told:?}");
    }
}

#[tokio::test]
async fn nobody_but_the_host_is_asked_and_the_key_stays_with_it() {
    let elsewhere = Pair::with(vec![project(1, json!({}))]).await;
    let target = format!("{}/v1/projects/1", elsewhere.base);
    let (_, base) = host_with(302, &[("location".into(), target)], String::new()).await;
    let ulule = adapter(&base, noon(), |settings| settings.api_key = Some("sample-key".into()));
    let error = ulule.fetch(&project_id(1)).await.unwrap_err();
    assert!(matches!(&error, HostError::Status { status: 302, .. }), "{error}");
    assert!(error.to_string().contains("`base`"), "{error}");
    assert!(elsewhere.paths().is_empty());
}

#[tokio::test]
async fn a_project_under_another_id_is_refused() {
    let ulule = host_that_answers(200, "application/json", project(2, json!({})).to_string()).await;
    let told = ulule.fetch(&project_id(1)).await.unwrap_err();
    assert!(
        matches!(&told, HostError::Malformed(SetAside { id, field, .. }) if id == "1" && field == "id"),
        "{told:?}"
    );
}

#[test]
fn settings_that_lead_nowhere_are_refused_with_the_field() {
    let make = |change: fn(&mut Settings)| {
        let mut settings = settings("http://127.0.0.1:1");
        change(&mut settings);
        Ulule::new(settings, Arc::new(|| jiff::Timestamp::UNIX_EPOCH)).err().map(|error| error.to_string())
    };
    assert_eq!(make(|_| {}), None);
    let base = make(|settings| settings.base = Url::parse("ftp://u:secret@x/").unwrap()).unwrap();
    assert!(base.contains("`base` of the host «ulule»") && !base.contains("secret"), "{base}");
    assert!(make(|settings| settings.site = Url::parse("https://x/?a").unwrap()).unwrap().contains("`site`"));
    let key = make(|settings| settings.api_key = Some("a\nb".into())).unwrap();
    assert!(key.contains("`api_key`") && !key.contains("a\nb"), "{key}");
}

/// A project with one member, at some depth, that is something else.
fn odd_project() -> impl Strategy<Value = Value> {
    let whole = project(
        1,
        json!({"video": {"fr": {"url": "https://youtu.be/a"}}, "news_count": 1, "committed": 5,
        "main_image": {"fr": {"versions": {"full": {"url": "https://a.example/b", "width": 1}}}}, "timezone": "UTC",
        "latest_news": {"id": 1, "date_publication": "2026-03-01T09:00:00Z", "content": {"fr": "<p>x"}},
        "partnerships": [{"partner": {"slug": "a"}}], "sponsorships": [{"amount": 5, "sponsor": {"name": "B"}}]}),
    );
    let odd = prop_oneof![
        Just(Value::Null),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[{"fr": {}}]])),
        Just(json!(true)),
        any::<i64>().prop_map(|number| json!(number)),
        any::<f64>().prop_map(|number| json!(number)),
        "\\PC{0,20}".prop_map(|text| json!(text)),
        "[0-9eE.+-]{0,12}".prop_map(|text| json!(text)),
        "\\PC{0,9}".prop_map(|text| json!({"fr": text, text.clone(): text})),
    ];
    (any::<proptest::sample::Index>(), odd).prop_map(move |(index, odd)| {
        let mut project = whole.clone();
        let mut paths = Vec::new();
        pointers(&project, String::new(), &mut paths);
        *project.pointer_mut(&paths[index.index(paths.len())]).unwrap() = odd;
        project
    })
}

/// The place of every value but the outermost.
fn pointers(value: &Value, at: String, all: &mut Vec<String>) {
    let members: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, value)| (format!("{at}/{key}"), value)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(nth, value)| (format!("{at}/{nth}"), value)).collect(),
        _ => Vec::new(),
    };
    for (path, value) in members {
        all.push(path.clone());
        pointers(value, path, all);
    }
}

proptest! {
    #[test]
    fn an_odd_project_is_read_or_set_aside_and_nothing_else(odd in odd_project()) {
        let (host, id) = ("ulule".parse().unwrap(), project_id(1));
        let links = Links::new(&settings("http://127.0.0.1:1")).unwrap();
        let reader = Reader { host: &host, links: &links, now: noon().now() };
        let read = wire::project(odd.to_string().as_bytes(), &id);
        let read = read.and_then(|wire| wire.map(|wire| reader.read(&id, &wire, None).map_err(|flaw| flaw.of(&id))).transpose());
        match read {
            Ok(_) => {}
            Err(HostError::Malformed(SetAside { field, reason, .. })) => {
                prop_assert!(!field.is_empty() && field != "." && !reason.is_empty(), "{field}: {reason}");
            }
            Err(other) => prop_assert!(false, "{other}: {odd}"),
        }
    }
}
