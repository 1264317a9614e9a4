//! The sample host's faults, and what the adapter makes of them.

use super::*;

async fn troubled(fault: &str) -> Pair {
    let pair = Pair::with(vec![project(1, json!({}))]).await;
    pair.sample.set_fault(Some(fault.parse().unwrap()));
    pair
}

/// The error of a fetch and of a walk, in that order.
async fn errors(fault: &str) -> [HostError; 2] {
    let pair = troubled(fault).await;
    let walked = pair.ulule.walk(&Scope::Country("FR".into()), None).await;
    [pair.fetch(1).await.unwrap_err(), walked.unwrap_err()]
}

#[tokio::test]
async fn a_host_that_is_down_cannot_be_reached() {
    for error in errors("down").await {
        assert!(matches!(error, HostError::Unreachable(_)) && error.is_outage(), "{error:?}");
    }
    let nobody = adapter("http://127.0.0.1:1", noon(), |_| {});
    assert!(matches!(nobody.fetch(&project_id(1)).await, Err(HostError::Unreachable(_))));
}

#[tokio::test]
async fn a_slow_host_is_not_waited_for() {
    let options = Options { projects: vec![project(1, json!({}))], ..Options::from_jsonl("", noon()).unwrap() };
    let patience = Duration::from_millis(200);
    let pair = Pair::start(options, |settings| settings.timeout = patience).await;
    pair.sample.set_fault(Some("latency=3s".parse().unwrap()));
    assert_eq!(pair.fetch(1).await.unwrap_err(), HostError::Timeout(patience));
    pair.sample.set_fault(Some("latency=20ms".parse().unwrap()));
    pair.project(1).await;
}

#[tokio::test]
async fn a_limit_says_how_long_to_wait() {
    for error in errors("429:30s").await {
        assert_eq!(error, HostError::Limited(Some(Duration::from_secs(30))));
        assert!(error.is_outage() && error.retry_after() == Some(Duration::from_secs(30)));
    }
    assert_eq!(errors("429").await[0], HostError::Limited(None));
}

#[tokio::test]
async fn an_error_page_need_not_be_json() {
    for error in errors("500").await {
        let HostError::Status { status: 500, excerpt, retry_after: None } = &error else { panic!("{error:?}") };
        assert_eq!(excerpt, "Something broke");
        assert!(error.is_outage());
    }
    assert!(!errors("403").await[0].is_outage());
    assert!(matches!(troubled("404").await.fetch(1).await, Ok(Fetched::Gone)));
    assert!(matches!(troubled("410").await.fetch(1).await, Ok(Fetched::Gone)));
}

#[tokio::test]
async fn half_an_answer_and_a_page_of_html_are_unreadable() {
    for fault in ["truncated", "garbage"] {
        for error in errors(fault).await {
            assert!(matches!(error, HostError::Unreadable(_)) && error.is_outage(), "{fault}: {error:?}");
        }
    }
}

#[tokio::test]
async fn wrong_types_and_unknown_words_concern_one_project_alone() {
    let (field, reason) = troubled("wrong-types").await.flaw(1).await;
    assert!(field == "is_online" && reason.contains("expected a boolean"), "{field}: {reason}");
    let (field, reason) = troubled("unknown-words").await.flaw(1).await;
    assert!(field == "status" && reason.contains("«paused»"), "{field}: {reason}");
    let error = troubled("unknown-words").await.fetch(1).await.unwrap_err();
    assert!(!error.is_outage());
    let pair = troubled("unknown-words").await;
    assert_eq!(pair.walk(&Scope::Country("FR".into())).await.0, [1]);
}

#[tokio::test]
async fn a_fault_in_the_news_is_told_unless_they_are_only_forbidden() {
    let more = json!({"news_count": 2, "news": []});
    let pair = Pair::with(vec![project(1, more)]).await;
    pair.sample.set_fault(Some("403@/v1/projects/1/news".parse().unwrap()));
    pair.project(1).await;
    pair.sample.set_fault(Some("429:9s@/v1/projects/1/news".parse().unwrap()));
    assert_eq!(pair.fetch(1).await.unwrap_err(), HostError::Limited(Some(Duration::from_secs(9))));
}
