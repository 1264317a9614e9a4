//! What strangers may try.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::json;

use crate::harness::{TestWindow, project};

/// Sends bytes as they are; tells the first line of the answer.
async fn raw(window: &TestWindow, bytes: Vec<u8>) -> String {
    let address = window.address;
    let ask = move || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        // The server may answer before it has read everything.
        _ = stream.write_all(&bytes);
        let mut answer = [0; 64];
        let read = stream.read(&mut answer).unwrap_or(0);
        String::from_utf8_lossy(&answer[..read]).lines().next().unwrap_or_default().to_owned()
    };
    tokio::task::spawn_blocking(ask).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_host_name_names_no_tenant() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    for path in ["/", "/projects", "/r/nowhere/", "/r/auvergne2/projects"] {
        let answer = window.ask(path).header("host", "stranger.example").send().await.unwrap();
        assert_eq!(answer.status(), 404, "{path}");
        let page = answer.text().await.unwrap().to_lowercase();
        assert!(!page.contains("auvergne"), "{page}");
    }
    let own = window.ask("/").header("host", "Auvergne.Example:8080").send().await.unwrap();
    assert_eq!(own.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_project_is_not_found_in_the_brand_of_the_region_with_a_search() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    for path in ["/r/auvergne/projects/nothing", "/r/auvergne/projects/%00", "/r/auvergne/nowhere/at/all"] {
        let answer = window.get(path).await;
        assert_eq!(answer.status(), 404, "{path}");
        let page = answer.text().await.unwrap();
        assert!(page.contains("Auvergne") && page.contains("name=\"q\""), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nonsense_parameters_are_ignored_by_pages_and_refused_by_the_api_with_a_sentence() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    for query in ["page=-1", "page=99999999999999999999", "stage=levitating", "q=%FF%FE", "sort=%00", "&&&=&=", "q=%"] {
        assert_eq!(window.get(&format!("/r/auvergne/projects?{query}")).await.status(), 200, "{query}");
        assert_eq!(window.get(&format!("/r/auvergne/feed.atom?{query}")).await.status(), 200, "{query}");
    }
    let refused = window.get("/r/auvergne/api/v1/projects?stage=levitating").await;
    assert_eq!(refused.status(), 400);
    assert!(refused.text().await.unwrap().contains("«stage» is one of running"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_oversized_head_is_refused_with_431_and_an_oversized_body_with_413() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let head = format!("GET /r/auvergne/ HTTP/1.1\r\nHost: x\r\nX-Long: {}\r\n\r\n", "a".repeat(64 * 1024));
    assert_eq!(raw(&window, head.into_bytes()).await, "HTTP/1.1 431 Request Header Fields Too Large");
    let body = "POST /hooks/sample/a-secret-of-the-tests HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999\r\n\r\n{";
    assert_eq!(raw(&window, body.as_bytes().to_vec()).await, "HTTP/1.1 413 Payload Too Large");
    assert_eq!(window.get("/r/auvergne/").await.status(), 200);
}

/// A page without what may be written as a script: our own, by its address, and data for machines, which runs nothing.
fn without_own_scripts(page: &str) -> String {
    const DATA: &str = "<script type=\"application/ld+json\">";
    let mut rest = page.to_owned();
    // What others embed and what goes on paper runs nothing at all.
    if let Some((before, after)) = page.split_once("<script src=\"/assets/live-") {
        let (fingerprint, after) = after.split_once(".js\" defer></script>").expect("an address and nothing else");
        assert!(fingerprint.len() == 8 && fingerprint.bytes().all(|b| b.is_ascii_hexdigit()), "{fingerprint}");
        rest = format!("{before}{after}");
    }
    while let Some((before, after)) = rest.split_once(DATA) {
        let (_, after) = after.split_once("</script>").expect("the end of the data");
        rest = format!("{before}{after}");
    }
    rest
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_set_no_cookie_load_nothing_from_elsewhere_and_run_nothing_but_our_script() {
    let window = TestWindow::shipped().await;
    let listed = window.api("/r/auvergne/api/v1/projects?size=100").await;
    let slugs =
        listed["projects"].as_array().unwrap().iter().map(|project| project["slug"].as_str().unwrap().to_owned());
    let pages = slugs.map(|slug| format!("/r/auvergne/projects/{slug}"));
    for path in pages.chain(["/r/auvergne/".into(), "/r/auvergne/projects".into()]) {
        let answer = window.get(&path).await;
        let headers = answer.headers().clone();
        assert!(headers.get("set-cookie").is_none(), "{path}");
        let csp = headers["content-security-policy"].to_str().unwrap();
        assert!(csp.starts_with("default-src 'none'; script-src 'self'; connect-src 'self'; "), "{csp}");
        assert!(!csp.contains("unsafe"), "{csp}");
        assert_eq!(headers["x-content-type-options"], "nosniff");
        let page = without_own_scripts(&answer.text().await.unwrap());
        for loads in
            ["<script", "<iframe", " src=\"http", " src=\"//", "style=\"", "javascript:", " onerror", " onclick"]
        {
            assert!(!page.contains(loads), "{path} holds {loads}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_markup_from_the_host_arrives_as_text_or_not_at_all() {
    let hostile = "<script>alert(1)</script><img src=x onerror=alert(1)><a href=\"javascript:alert(1)\">x</a>";
    let over = json!({"name": {"fr": hostile}, "subtitle": {"fr": hostile}, "description": {"fr": hostile},
        "owner": {"id": 1, "name": hostile}, "location": {"city": "Riom", "country": "FR"}});
    let window = TestWindow::with(vec![project(1, over)]).await;
    let pages =
        ["", "projects", "projects/p-1", "projects/p-1/sheet", "embed/projects", "embed/projects/p-1", "feed.atom"];
    for path in pages.map(|page| format!("/r/auvergne/{page}")) {
        let path = path.as_str();
        let page = window.page(path).await;
        let page = if path.ends_with(".atom") { page } else { without_own_scripts(&page) };
        assert!(
            !page.contains("<script") && !page.contains("<img src=x") && !page.contains("href=\"javascript"),
            "{path}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_reading_is_allowed_on_pages() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let posted = client.post(window.url("/r/auvergne/projects")).send().await.unwrap();
    assert_eq!(posted.status(), 405);
    let head = client.head(window.url("/r/auvergne/projects")).send().await.unwrap();
    assert_eq!(head.status(), 200);
    assert!(head.bytes().await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_with_a_video_may_frame_its_site_once_asked_and_no_other_page_frames_anything() {
    let film = json!({"video": {"fr": {"url": "https://youtu.be/abc"}}});
    let window = TestWindow::with(vec![project(1, film), project(2, json!({}))]).await;
    let policy = async |path: &str| {
        let answer = window.get(path).await;
        let policy = answer.headers()["content-security-policy"].to_str().unwrap().to_owned();
        (policy, answer.text().await.unwrap())
    };
    let (framing, page) = policy("/r/auvergne/projects/p-1").await;
    assert!(framing.ends_with("; frame-src https://www.youtube-nocookie.com"), "{framing}");
    assert!(page.contains("data-player=\"https://www.youtube-nocookie.com/embed/abc?") && !page.contains("<iframe"));
    assert!(page.contains("href=\"https://www.youtube.com/watch?v"), "{page}");
    for path in ["/r/auvergne/projects/p-2", "/r/auvergne/projects", "/r/auvergne/"] {
        assert!(!policy(path).await.0.contains("frame-src"), "{path}");
    }
}
