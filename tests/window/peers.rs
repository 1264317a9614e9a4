//! Judged by programs that others wrote.

use std::fs;

use crate::harness::TestWindow;
use crate::harness::peers::{html_validate, judge, node, python, vnu};

/// Every kind of page, in every language of its region.
async fn addresses(window: &TestWindow) -> Vec<String> {
    let mut pages = Vec::new();
    for (region, languages) in
        [("auvergne", ["fr", "en"]), ("pyrenees-orientales", ["fr", "ca"]), ("lyon", ["fr", "fr"])]
    {
        for lang in languages {
            let base = format!("/r/{region}/{lang}");
            for page in [
                "/",
                "/projects",
                "/projects?q=caf%C3%A9",
                "/projects?q=zzzz",
                "/map",
                "/map?near=45.78,3.08,30",
                "/figures",
                "/about",
                "/propose",
                "/propose?place=Nulle-Part&amount=beaucoup",
                "/embed/projects",
                "/legal",
                "/privacy",
                "/accessibility",
            ] {
                pages.push(format!("{base}{page}"));
            }
        }
        let listed = window.api(&format!("/r/{region}/api/v1/projects?size=100")).await;
        for project in listed["projects"].as_array().unwrap() {
            let path = format!("/r/{region}/projects/{}", project["slug"].as_str().unwrap());
            pages.extend(["", "/sheet"].map(|below| format!("{path}{below}")));
        }
    }
    pages.sort();
    pages.dedup();
    pages
}

#[tokio::test(flavor = "multi_thread")]
async fn two_validators_find_nothing_in_any_page() {
    let window = TestWindow::shipped().await;
    let folder = tempfile::tempdir().unwrap();
    for (number, path) in addresses(&window).await.iter().enumerate() {
        let page = window.page(path).await;
        fs::write(folder.path().join(format!("{number:03}.html")), format!("{page}<!-- {path} -->\n")).unwrap();
    }
    let lost = window.get("/r/auvergne/nowhere").await.text().await.unwrap();
    fs::write(folder.path().join("lost.html"), lost).unwrap();
    let mut vnu = vnu();
    vnu.args(["--errors-only", "--skip-non-html"]).arg(folder.path());
    let mut house = html_validate();
    house.args(["--config", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/html-validate.json")]);
    house.arg(folder.path());
    let (vnu, house) = tokio::join!(judge(vnu), judge(house));
    vnu.unwrap_or_else(|said| panic!("{said}"));
    house.unwrap_or_else(|said| panic!("{said}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_parser_reads_every_feed() {
    let window = TestWindow::shipped().await;
    let script = "import sys, feedparser\n\
        feed = feedparser.parse(sys.argv[1])\n\
        assert not feed.bozo, feed.get('bozo_exception')\n\
        assert feed.version == 'atom10', feed.version\n\
        assert feed.feed.title and feed.feed.id and feed.feed.updated_parsed\n\
        assert len(feed.entries) == int(sys.argv[2]), len(feed.entries)\n\
        assert len({entry.id for entry in feed.entries}) == len(feed.entries)\n\
        for entry in feed.entries:\n\
        \x20   assert entry.title and entry.link.startswith('http://127.0.0.1') and entry.updated_parsed and entry.author\n";
    for region in ["auvergne", "pyrenees-orientales", "lyon"] {
        for query in ["", "?q=caf%C3%A9", "?stage=running", "?q=zzzzzz"] {
            let total = window.api(&format!("/r/{region}/api/v1/projects{query}")).await["total"].to_string();
            let mut parser = python("python3");
            parser.args(["-c", script, &window.url(&format!("/r/{region}/feed.atom{query}")), &total]);
            judge(parser).await.unwrap_or_else(|said| panic!("{region}{query}: {said}"));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fuzzer_of_apis_finds_no_answer_that_the_document_does_not_promise() {
    let window = TestWindow::shipped().await;
    let mut fuzzer = python("schemathesis");
    fuzzer.args(["run", "--checks", "all", "--max-examples", "60", "--seed", "1", "--no-color", "--url"]);
    fuzzer.arg(window.url("/r/auvergne"));
    // What a plain reading API cannot promise: other methods and unknown parameters are met elsewhere.
    fuzzer.args(["--exclude-checks", "unsupported_method,positive_data_acceptance"]);
    fuzzer.arg(window.url("/r/auvergne/api/v1/openapi.json"));
    fuzzer.current_dir(window.folder.path());
    judge(fuzzer).await.unwrap_or_else(|said| panic!("{said}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_and_no_page_asks_anyone_else_or_scrolls_sideways() {
    let window = TestWindow::shipped().await;
    let mut browser = node("axe.mjs");
    let some = addresses(&window).await;
    let projects = some.iter().filter(|path| path.contains("/projects/")).step_by(17);
    let others = some.iter().filter(|path| !path.contains("/projects/"));
    browser.args(projects.chain(others).map(|path| window.url(path)));
    browser.arg(window.url("/r/auvergne/nowhere"));
    judge(browser).await.unwrap_or_else(|said| panic!("{said}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_keyboard_is_enough_from_the_front_page_to_the_host_s_door() {
    let window = TestWindow::shipped().await;
    let mut browser = node("path.mjs");
    browser.args([&window.url("/r/auvergne/fr/"), "vélos", "Sample"]);
    judge(browser).await.unwrap_or_else(|said| panic!("{said}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_page_moves_by_itself_refines_in_place_and_works_without_scripts() {
    let window = TestWindow::shipped().await;
    let listed = window.api("/r/auvergne/api/v1/projects?stage=running&size=100").await;
    let mut running = listed["projects"].as_array().unwrap().iter().map(|project| project["slug"].as_str().unwrap());
    let path = |slug: &str| format!("/r/auvergne/fr/projects/{slug}");
    let filmed = {
        let mut found = None;
        for slug in running.clone() {
            if window.page(&path(slug)).await.contains("data-player") {
                found = Some(slug);
                break;
            }
        }
        found.unwrap()
    };
    let mut browser = node("live.mjs");
    browser.args(["/r/auvergne/fr/", &path(running.next().unwrap()), &path(filmed)].map(|path| window.url(path)));
    judge(browser).await.unwrap_or_else(|said| panic!("{said}"));
}
