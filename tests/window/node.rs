//! The node's own listener.

use serde_json::json;

use crate::harness::{TestWindow, project};

#[tokio::test(flavor = "multi_thread")]
async fn health_and_metrics_are_on_their_own_listener_only() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    window.page("/r/auvergne/").await;
    window.page("/r/auvergne/").await;
    assert_eq!(window.node("/health/live").await.status(), 200);
    assert_eq!(window.node("/health/ready").await.status(), 200);
    let metrics = window.node("/metrics").await.text().await.unwrap();
    assert!(metrics.contains("oriel_page_cache_hits_total 1"), "{metrics}");
    assert!(metrics.contains("oriel_host_up{host=\"sample\"} 1"), "{metrics}");
    assert!(metrics.contains("oriel_region_projects{region=\"auvergne\"} 1"), "{metrics}");
    for path in ["/metrics", "/health/live"] {
        assert_eq!(window.get(path).await.status(), 404, "{path}");
    }
}
