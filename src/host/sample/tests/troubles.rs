//! Faults, the control endpoints, and what the host remembers of requests.

use std::time::{Duration, Instant};

use super::super::Fault;
use super::*;

#[tokio::test]
async fn every_fault_shows() {
    let host = Running::with(vec![project(1, json!({}))]).await;
    let whole = host.get("/v1/projects/1").send().await.unwrap().text().await.unwrap();
    let with = async |fault: &str| {
        host.host.set_fault(Some(fault.parse().unwrap()));
        host.get("/v1/projects/1").send().await
    };

    let limited = with("429:30s").await.unwrap();
    assert_eq!((limited.status().as_u16(), limited.headers()["retry-after"].to_str().unwrap()), (429, "30"));
    assert!(with("429").await.unwrap().headers().get("retry-after").is_none());
    assert_eq!(with("503").await.unwrap().status(), 503);
    assert_eq!(with("truncated").await.unwrap().text().await.unwrap(), whole[..whole.len() / 2]);
    let garbage = with("garbage").await.unwrap();
    assert_eq!(garbage.status(), 200);
    assert!(garbage.text().await.unwrap().starts_with("<!doctype"));
    let wrong = body(with("wrong-types").await.unwrap()).await;
    assert_eq!((&wrong["id"], &wrong["goal"], &wrong["status"]), (&json!(1), &json!("plenty"), &json!(7)));
    let words = body(with("unknown-words").await.unwrap()).await;
    assert_eq!((&words["type"], &words["status"]), (&json!("membership"), &json!("paused")));
    assert!(with("down").await.is_err());
    let before = Instant::now();
    assert_eq!(with("latency=120ms").await.unwrap().status(), 200);
    assert!(before.elapsed() >= Duration::from_millis(120));
    host.host.set_fault(None);
    assert_eq!(host.read("/v1/projects/1").await["id"], 1);
}

#[tokio::test]
async fn a_limited_fault_ends_by_itself() {
    let host = Running::with(vec![project(1, json!({}))]).await;
    host.host.set_fault(Some("500@/v1/projects x2".parse::<Fault>().unwrap()));
    let status = async |path: &str| host.get(path).send().await.unwrap().status().as_u16();
    assert_eq!(status("/v1/categories").await, 200);
    assert_eq!([status("/v1/projects/1").await, status("/v1/projects/1").await], [500, 500]);
    assert_eq!(status("/v1/projects/1").await, 200);
}

#[tokio::test]
async fn the_host_is_turned_from_outside() {
    let host = Running::with(vec![project(1, json!({}))]).await;
    let post = async |path: &str, body: Value| {
        let answer = host.post(path).json(&body).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    assert_eq!(post("/_sample/clock", json!({"advance": "3d"})).await.1, r#"{"now":"2026-03-05T12:00:00Z"}"#);
    assert_eq!(post("/_sample/clock", json!({"advance": "soon"})).await.0, 422);
    assert_eq!(post("/_sample/projects", project(2, json!({}))).await.0, 200);
    assert_eq!(post("/_sample/projects", json!([{"id": "x"}])).await.0, 422);
    assert_eq!(host.read("/v1/projects/2").await["id"], 2);
    let removed = host.client.delete(format!("{}/_sample/projects/2", host.base)).send().await.unwrap();
    assert_eq!(removed.status(), 204);
    assert_eq!(host.refused("/v1/projects/2").await, 404);

    assert_eq!(post("/_sample/fault", json!({"fault": "down"})).await.0, 200);
    assert!(host.get("/v1/projects/1").send().await.is_err());
    assert_eq!(post("/_sample/fault", json!({"fault": "slow"})).await.0, 422);
    assert_eq!(post("/_sample/fault", json!({})).await.1, r#"{"faults":[]}"#);

    host.read("/v1/projects/1?lang=all").await;
    let noted = host.host.requests();
    assert_eq!(noted.last().unwrap().path_and_query, "/v1/projects/1?lang=all");
    assert_eq!(noted.last().unwrap().version_header.as_deref(), Some(PINNED));
    assert!(noted.iter().all(|request| !request.path_and_query.starts_with("/_sample")));
    let told = body(host.get("/_sample/requests").send().await.unwrap()).await;
    assert_eq!(told["requests"].as_array().unwrap().len(), noted.len());
}

#[tokio::test]
async fn requests_in_flight_finish_after_the_stop() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let options = Options::from_jsonl("", noon()).unwrap();
    let host = SampleHost::new(Options { page_latency: Some(Duration::from_millis(150)), ..options });
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let served = tokio::spawn(host.serve(listener, async { _ = stopped.await }));
    _ = rustls::crypto::ring::default_provider().install_default();
    let client = Client::builder().no_proxy().build().unwrap();
    let asked = tokio::spawn(client.get(format!("http://{address}/v1/categories")).send());
    tokio::time::sleep(Duration::from_millis(50)).await;
    stop.send(()).unwrap();
    assert_eq!(asked.await.unwrap().unwrap().status(), 200);
    served.await.unwrap().unwrap();
}
