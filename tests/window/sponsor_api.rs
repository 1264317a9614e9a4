//! A sponsor's programs: let in by tokens, for what these are good for, and for nobody else's funds.

use std::time::Duration;

use oriel::domain::fund::State;
use reqwest::{Method, Response, StatusCode};
use scraper::{Html, Selector};
use serde_json::{Value, json};

use crate::funds_desk::{FUND, ORGANISATION, described, granted, owed, promised, window};
use crate::harness::TestWindow;
use crate::harness::browser::{Browser, JORDI, MAELLE};
use crate::harness::peers::{judge, python};
use crate::members::{accept, invite};

/// Makes a token as the signatory of this browser does; what is shown of it, once.
async fn make(signatory: &Browser, organisation: &str, scopes: &[&str]) -> String {
    let page = format!("{organisation}/tokens");
    let mut pairs = signatory.form(&page, &page).await;
    pairs.retain(|(name, _)| !["name", "scopes"].contains(&name.as_str()));
    pairs.push(("name".into(), "Comptabilité".into()));
    pairs.extend(scopes.iter().map(|scope| ("scopes".to_owned(), (*scope).to_owned())));
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let answer = signatory.post(&page, &pairs).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{}", answer.text().await.unwrap());
    let shown = Html::parse_document(&signatory.page(&page).await);
    let secret = shown.select(&Selector::parse("#desk-link").unwrap()).next().expect("it is shown");
    let secret = secret.attr("value").unwrap().to_owned();
    assert!(!signatory.page(&page).await.contains(&secret), "shown once");
    secret
}

async fn ask(window: &TestWindow, token: &str, path: &str) -> Response {
    let path = format!("/r/auvergne/api/v1/sponsor/{path}");
    window.ask(&path).header("authorization", format!("Bearer {token}")).send().await.unwrap()
}

async fn read(window: &TestWindow, token: &str, path: &str) -> Value {
    let answer = ask(window, token, path).await;
    assert_eq!(answer.status(), StatusCode::OK, "{path}");
    assert_eq!(answer.headers()["cache-control"], "no-store");
    serde_json::from_str(&answer.text().await.unwrap()).unwrap()
}

async fn pay(window: &TestWindow, token: &str, key: Option<&str>, body: &Value) -> (StatusCode, Value) {
    let browser = window.browser("auvergne");
    let request = browser.ask(Method::POST, "/r/auvergne/api/v1/sponsor/payments");
    let request = request.header("authorization", format!("Bearer {token}"));
    let request = request.header("content-type", "application/json").body(body.to_string());
    let request = key.into_iter().fold(request, |request, key| request.header("idempotency-key", key));
    let answer = request.send().await.unwrap();
    (answer.status(), serde_json::from_str(&answer.text().await.unwrap()).unwrap())
}

fn payment(over: Value) -> Value {
    let mut payment = json!({"fund": "pour-les-fours", "project": "sample/1", "amount": 2_500, "currency": "EUR",
        "reference": "PN-7", "through": "direct"});
    payment.as_object_mut().unwrap().extend(over.as_object().unwrap().clone());
    payment
}

/// The year's statement as the portal gives it.
async fn window_statement(jordi: &Browser) -> Value {
    let text = jordi.page("/portal/statements/fondation-pierre-noire/2026.json").await;
    serde_json::from_str(&text).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_opens_what_it_is_good_for_and_only_its_own_organisation_s_funds() {
    let (window, camille, jordi) = window().await;
    promised(&camille, &jordi).await;
    let reader = make(&jordi, ORGANISATION, &["funds"]).await;
    let state = window.app().journal.state(&"auvergne".parse().unwrap()).unwrap();
    assert!(!serde_json::to_string(&*state).unwrap().contains(&reader), "only its hash is kept");

    let funds = read(&window, &reader, "funds").await;
    assert_eq!(funds["organisation"]["name"], "Fondation Pierre-Noire");
    assert_eq!((&funds["funds"][0]["budget"], &funds["funds"][0]["standing"]), (&json!(20_000), &json!("accepted")));
    assert_eq!(read(&window, &reader, "funds/pour-les-fours").await["rule"], "ratio");
    assert_eq!(read(&window, &reader, "allocations").await["allocations"], json!([]));
    for (path, word) in [("statements", "relevés"), ("funds/zzz", "there is no such page")] {
        let answer = ask(&window, &reader, path).await;
        let expected = if path == "statements" { StatusCode::FORBIDDEN } else { StatusCode::NOT_FOUND };
        assert_eq!(answer.status(), expected, "{path}");
        assert!(answer.text().await.unwrap().contains(word), "{path}");
    }
    let (status, problem) = pay(&window, &reader, None, &payment(json!({}))).await;
    assert_eq!((status, &problem["code"]), (StatusCode::FORBIDDEN, &json!("api-scope-payments")));

    let link = invite(&camille, &[("role", "signatory"), ("organisation", "Banque du Puy")]).await;
    let maelle = window.sign_in(MAELLE).await;
    accept(&maelle, &link).await;
    let other = make(&maelle, "/portal/organisations/banque-du-puy", &["funds", "statements", "payments"]).await;
    assert_eq!(read(&window, &other, "funds").await["funds"], json!([]));
    assert_eq!(ask(&window, &other, "funds/pour-les-fours").await.status(), StatusCode::NOT_FOUND);
    let (status, problem) = pay(&window, &other, None, &payment(json!({}))).await;
    assert_eq!((status, &problem["code"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("fund-unknown")));
    assert_eq!(maelle.get(&format!("{ORGANISATION}/tokens")).await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_revoked_expired_or_whose_maker_left_opens_nothing() {
    let (window, camille, jordi) = window().await;
    described(&jordi).await;
    let tokens = format!("{ORGANISATION}/tokens");
    for wrong in ["", "0123", &"0".repeat(64)] {
        let answer = ask(&window, wrong, "funds").await;
        assert_eq!(
            (answer.status(), &answer.headers()["www-authenticate"]),
            (StatusCode::UNAUTHORIZED, &"Bearer".parse().unwrap())
        );
    }
    let revoked = make(&jordi, ORGANISATION, &["funds"]).await;
    let page = jordi.page(&tokens).await;
    let action = page.split("action=\"").find_map(|part| part.split('"').next().filter(|to| to.ends_with("/revoke")));
    let action = action.unwrap().strip_prefix("/r/auvergne/fr").unwrap();
    jordi.done(&tokens, action, &[]).await;
    assert_eq!(ask(&window, &revoked, "funds").await.status(), StatusCode::UNAUTHORIZED);
    assert!(jordi.page(&tokens).await.contains("Révoqué le"));

    let old = make(&jordi, ORGANISATION, &["funds"]).await;
    window.sample.clock().advance(Duration::from_secs(91 * 86_400));
    assert_eq!(ask(&window, &old, "funds").await.status(), StatusCode::UNAUTHORIZED);

    let jordi = window.sign_in(JORDI).await;
    let left = make(&jordi, ORGANISATION, &["funds"]).await;
    assert_eq!(ask(&window, &left, "funds").await.status(), StatusCode::OK);
    drop(camille);
    let camille = window.sign_in(crate::harness::browser::CAMILLE).await;
    let page = camille.page("/console/members").await;
    let form = page.split("action=\"").filter_map(|part| part.split('"').next()).find(|to| to.ends_with("/take"));
    let action = form.expect("a role to take").strip_prefix("/r/auvergne/fr").unwrap().to_owned();
    camille.done("/console/members", &action, &[]).await;
    assert_eq!(ask(&window, &left, "funds").await.status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_is_recorded_once_and_what_is_wrong_with_one_is_named() {
    let (window, camille, jordi) = window().await;
    promised(&camille, &jordi).await;
    owed(&window).await;
    let jordi = window.sign_in(JORDI).await;
    let token = make(&jordi, ORGANISATION, &["statements", "payments"]).await;
    for (over, field, code) in [
        (json!({"amount": 15_001}), json!("amount"), "overpaid"),
        (json!({"amount": 0}), json!("amount"), "bad_amount"),
        (json!({"currency": "CHF"}), json!("currency"), "wrong_currency"),
        (json!({"reference": " "}), json!("reference"), "reference_needed"),
        (json!({"project": "sample/99"}), Value::Null, "unknown_project"),
        (json!({"fund": "autre"}), Value::Null, "fund-unknown"),
    ] {
        let (status, problem) = pay(&window, &token, None, &payment(over)).await;
        assert_eq!((status, &problem["code"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!(code)), "{problem}");
        assert!(problem["field"] == field && !problem["error"].as_str().unwrap().contains("refusal-"), "{problem}");
    }
    let (status, _) = pay(&window, &token, None, &json!({"fund": 1})).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);

    let (status, first) = pay(&window, &token, Some("a"), &payment(json!({}))).await;
    assert_eq!(
        (status, &first["state"], &first["to_pay"]),
        (StatusCode::CREATED, &json!("partly-paid"), &json!(12_500))
    );
    let (status, again) = pay(&window, &token, Some("a"), &payment(json!({}))).await;
    assert_eq!((status, &again["paid"]), (StatusCode::OK, &json!(2_500)));
    let (status, problem) =
        pay(&window, &token, Some("a"), &payment(json!({"amount": 500, "reference": "PN-9"}))).await;
    assert_eq!((status, &problem["code"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("key-reused")), "{problem}");
    let (status, problem) = pay(&window, &token, None, &payment(json!({}))).await;
    assert_eq!((status, &problem["code"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("duplicate_reference")));
    let rest = payment(json!({"amount": 12_500, "reference": "PN-8"}));
    assert_eq!(pay(&window, &token, Some("b"), &rest).await.0, StatusCode::CREATED);
    assert_eq!(granted(&window), Some((State::Paid, 15_000)));

    let statement = read(&window, &token, "statements").await;
    let sums =
        json!({"committed": 20_000, "promised": 0, "due": 15_000, "paid": 15_000, "confirmed": 0, "unspent": 5_000});
    assert_eq!(statement["sums"], sums);
    assert_eq!((&statement["lines"][0]["paid"], &statement["lines"][0]["state"]), (&json!(15_000), &json!("paid")));
    assert!(jordi.page(FUND).await.contains("150"));
    let year = read(&window, &token, "statements/2026").await;
    assert_eq!(year, window_statement(&jordi).await, "programs and people read the same statement");
    assert_eq!(year["closing"]["due"], json!(15_000), "{year}");
    for nothing in ["statements/2025-13", "statements/2031", "statements/2026/3", "statements/"] {
        assert_eq!(ask(&window, &token, nothing).await.status(), StatusCode::NOT_FOUND, "{nothing}");
    }
    let wrong_way = ask(&window, &token, "payments").await;
    assert_eq!(
        (wrong_way.status(), &wrong_way.headers()["allow"]),
        (StatusCode::METHOD_NOT_ALLOWED, &"POST".parse().unwrap())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fuzzer_with_a_token_finds_no_answer_that_the_document_does_not_promise() {
    let (window, camille, jordi) = window().await;
    promised(&camille, &jordi).await;
    let token = make(&jordi, ORGANISATION, &["funds", "statements", "payments"]).await;
    let mut fuzzer = python("schemathesis");
    fuzzer.args(["run", "--checks", "all", "--max-examples", "40", "--seed", "1", "--no-color", "--url"]);
    fuzzer.arg(window.url("/r/auvergne"));
    fuzzer.args([
        "--exclude-checks",
        "unsupported_method,positive_data_acceptance",
        "--include-path-regex",
        "/sponsor/",
    ]);
    fuzzer.args(["--header", &format!("Authorization: Bearer {token}")]);
    fuzzer.arg(window.url("/r/auvergne/api/v1/openapi.json"));
    fuzzer.current_dir(window.folder.path());
    judge(fuzzer).await.unwrap_or_else(|said| panic!("{said}"));
}
