//! Keys, sign-in, and contributions.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::*;

#[tokio::test]
async fn wrong_credentials_fail_even_where_none_are_needed() {
    let host = Running::with(vec![project(1, json!({}))]).await;
    let status = async |header: &str, pinned: &str| {
        let request = host.client.get(format!("{}/v1/projects/1", host.base)).header("Ulule-Version", pinned);
        request.header("Authorization", header).send().await.unwrap().status().as_u16()
    };
    assert_eq!(status("APIKey sample-key", PINNED).await, 200);
    assert_eq!(status("ApiKey someone:sample-key", PINNED).await, 200);
    for wrong in ["APIKey other", "", "APIKey", "Bearer none", "Basic b3JpZWw6c2FtcGxlLXNlY3JldA=="] {
        assert_eq!(status(wrong, PINNED).await, 401, "{wrong}");
        assert_eq!(status(wrong, "2020-10-06").await, 200, "{wrong}");
    }
    assert_eq!(host.refused("/v1/me").await, 401);
}

// RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const BACK: &str = "http://127.0.0.1:9/back";

#[tokio::test]
async fn a_person_signs_in_with_a_code_and_pkce() {
    let draft = project(2, json!({"status": "pending", "is_online": false}));
    let host = Running::with(vec![project(1, json!({})), draft]).await;
    let wish = [
        ("client_id", "oriel"),
        ("redirect_uri", BACK),
        ("response_type", "code"),
        ("state", "s&1"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ];
    let page = host.get("/oauth2/authorize/").query(&wish).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("value=\"s&amp;1\"") && page.contains("Ana Roc"));

    let approve = wish.iter().chain(&[("person", "70"), ("decision", "approve")]).copied().collect::<Vec<_>>();
    let answer = host.post("/oauth2/authorize/").form_text(&approve).send().await.unwrap();
    let back = url::Url::parse(answer.headers()["location"].to_str().unwrap()).unwrap();
    let found: std::collections::HashMap<String, String> = back.query_pairs().into_owned().collect();
    assert_eq!(found["state"], "s&1");

    let exchange = [
        ("grant_type", "authorization_code"),
        ("code", &found["code"]),
        ("redirect_uri", BACK),
        ("code_verifier", VERIFIER),
    ];
    let ask = || host.post("/oauth2/token/").form_text(&exchange);
    assert_eq!(ask().basic_auth("oriel", Some("guess")).send().await.unwrap().status(), 401);
    let tokens = body(ask().basic_auth("oriel", Some("sample-secret")).send().await.unwrap()).await;
    assert_eq!((&tokens["expires_in"], &tokens["token_type"]), (&json!(36_000), &json!("Bearer")));
    assert_eq!(ask().basic_auth("oriel", Some("sample-secret")).send().await.unwrap().status(), 400);

    let token = tokens["access_token"].as_str().unwrap();
    let me = body(host.get("/v1/me").bearer_auth(token).send().await.unwrap()).await;
    assert_eq!((&me["id"], &me["name"]), (&json!(70), &json!("Ana Roc")));
    let own = host.get("/v1/users/70/projects?state=created").bearer_auth(token).send().await.unwrap();
    assert_eq!(body(own).await["projects"].as_array().unwrap().len(), 2);
    assert_eq!(host.read("/v1/users/70/projects").await["projects"].as_array().unwrap().len(), 1);
    assert_eq!(host.refused("/v1/users/70/projects?state=created").await, 401);
}

#[tokio::test]
async fn nobody_is_sent_to_an_address_that_was_not_registered() {
    let host = Running::with(vec![]).await;
    let shown = async |client: &str, back: &str| {
        let wish = [("client_id", client), ("redirect_uri", back), ("response_type", "code")];
        host.get("/oauth2/authorize/").query(&wish).send().await.unwrap().status().as_u16()
    };
    assert_eq!(shown("oriel", "http://localhost:8080/back").await, 200);
    for (client, back) in
        [("other", BACK), ("oriel", "https://example.org/"), ("oriel", "http://127.0.0.1.example.org/")]
    {
        assert_eq!(shown(client, back).await, 400, "{client} {back}");
    }
    let implicit = [("client_id", "oriel"), ("redirect_uri", BACK), ("response_type", "token")];
    let answer = host.get("/oauth2/authorize/").query(&implicit).send().await.unwrap();
    assert_eq!(answer.headers()["location"], format!("{BACK}?error=unsupported_response_type"));
}

#[tokio::test]
async fn a_contribution_raises_the_amount_and_tells_the_webhooks() {
    let heard: Arc<Mutex<Vec<Value>>> = Arc::default();
    let (listener, kept) = (TcpListener::bind("127.0.0.1:0").await.unwrap(), heard.clone());
    let address = format!("http://{}/hook", listener.local_addr().unwrap()).parse().unwrap();
    let hook = axum::Router::new().route(
        "/hook",
        axum::routing::post(|axum::Json(event): axum::Json<Value>| async move { kept.lock().unwrap().push(event) }),
    );
    tokio::spawn(async { axum::serve(listener, hook).await });

    let over = project(2, json!({"date_end": "2026-03-01T22:59:00Z", "finished": true}));
    let options = Options::from_jsonl("", noon()).unwrap();
    let projects = vec![project(1, json!({})), over];
    let host = Running::start(Options { projects, exact: false, webhooks: vec![address], ..options }).await;
    let page = host.get("/projects/1/checkout/").send().await.unwrap().text().await.unwrap();
    assert!(page.contains("Merci, 12.5 EUR") && page.contains("Nothing is paid here"));

    let paid = host.post("/projects/1/checkout/").form_text(&[("reward", "10"), ("amount", "")]).send().await.unwrap();
    assert_eq!(paid.headers()["location"], "/projects/1/checkout/thanks/");
    assert_eq!(host.read("/v1/projects/1").await["amount_raised"], 62);
    let paid = host.host.contribute(1, 3750).await.unwrap();
    assert!(paid.reached_goal);
    let after = host.read("/v1/projects/1").await;
    assert_eq!(
        (&after["amount_raised"], &after["percent"], &after["goal_raised"]),
        (&json!(100), &json!(100), &json!(true))
    );
    assert!(after.get("_remainder_minor").is_none());

    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(20)).await;
        if heard.lock().unwrap().len() == 4 {
            break;
        }
    }
    let heard = heard.lock().unwrap().clone();
    let of = |kind: &str| heard.iter().filter(|event| event["type"] == kind).count();
    assert_eq!((of("project.updated"), of("order.completed")), (2, 2));
    assert!(heard.iter().any(|event| event["resource"]["uri"] == format!("{}/v1/projects/1", host.base)));

    for (id, form) in
        [(2, [("amount", "10")]), (1, [("amount", "free")]), (1, [("reward", "99")]), (9, [("amount", "5")])]
    {
        let refused = host.post(&format!("/projects/{id}/checkout/")).form_text(&form).send().await.unwrap();
        assert!(refused.status().is_client_error(), "{id} {form:?}");
    }
}

#[tokio::test]
async fn pages_are_there_for_people() {
    let host = Running::with(vec![project(1, json!({"name": {"fr": "<b>Four</b>"}}))]).await;
    for path in ["/", "/p-1/", "/projects/create/", "/projects/1/checkout/", "/projects/1/checkout/thanks/"] {
        let page = host.get(path).send().await.unwrap();
        assert_eq!(page.status(), 200, "{path}");
        let text = page.text().await.unwrap();
        assert!(text.contains("<h1>") && !text.contains("<b>Four"), "{path}");
    }
    let picture = host.get("/media/1-small.jpg").send().await.unwrap();
    assert_eq!(picture.headers()["content-type"], "image/jpeg");
    assert_eq!(host.get("/p-2/").send().await.unwrap().status(), 404);
}

/// The client is built without its own form encoding.
trait FormText {
    fn form_text(self, pairs: &[(&str, &str)]) -> Self;
}

impl FormText for RequestBuilder {
    fn form_text(self, pairs: &[(&str, &str)]) -> Self {
        let text = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        self.header("Content-Type", "application/x-www-form-urlencoded").body(text)
    }
}
