//! How pages are passed on: cards, facts for machines, frames, sheets, maps of the window.

use std::collections::BTreeSet;

use image::ImageReader;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

use crate::harness::peers::{judge, node, python};
use crate::harness::{TestWindow, project};

/// Titles as they come: short, endless, without a gap, in letters and signs that no font of ours has, and none.
fn odd() -> Vec<Value> {
    let titles = [
        "Le four à pain".to_owned(),
        "Un verger pour l'école ".repeat(180),
        "Oo".repeat(2000),
        "فرن الخبز في القرية".to_owned(),
        "面包 🍞".to_owned(),
        "🎪 Cirque & <théâtre> \"à ciel ouvert\"".to_owned(),
    ];
    let over = |title: &String| json!({"name": {"fr": title}, "subtitle": {"fr": title}});
    let mut projects: Vec<_> = (1..).zip(&titles).map(|(id, title)| project(id, over(title))).collect();
    projects.push(project(7, json!({"goal": 0, "amount_raised": 0, "percent": 0})));
    projects.push(project(8, json!({"amount_raised": 65_500, "percent": 65_500})));
    projects
}

/// Opens an address that a page gave, at the address where the server really listens.
async fn follow(window: &TestWindow, address: &str) -> reqwest::Response {
    let path = address.split_once("://").map_or(address, |(_, rest)| &rest[rest.find('/').unwrap()..]);
    window.get(path).await
}

/// What stands between two marks.
fn between<'t>(text: &'t str, from: &str, to: &str) -> Vec<&'t str> {
    text.split(from).skip(1).filter_map(|rest| Some(rest.split_once(to)?.0)).collect()
}

fn unescape(text: &str) -> String {
    let plain = text.replace("&#x3D;", "=").replace("&#x27;", "'").replace("&quot;", "\"").replace("&lt;", "<");
    plain.replace("&gt;", ">").replace("&amp;", "&")
}

async fn picture(window: &TestWindow, path: &str) -> image::RgbImage {
    let answer = window.get(path).await;
    assert_eq!((answer.status().as_u16(), &answer.headers()["content-type"]), (200, &"image/jpeg".parse().unwrap()));
    let bytes = answer.bytes().await.unwrap();
    assert!(bytes.len() < 200_000, "{path} has {} bytes", bytes.len());
    let reader = ImageReader::new(std::io::Cursor::new(bytes)).with_guessed_format().unwrap();
    let picture = reader.decode().unwrap().into_rgb8();
    assert_eq!(picture.dimensions(), (1200, 630), "{path}");
    picture
}

#[tokio::test(flavor = "multi_thread")]
async fn every_project_has_a_card_of_its_own_whatever_its_title() {
    let window = TestWindow::with(odd()).await;
    let mut seen: Vec<image::RgbImage> = vec![picture(&window, "/r/auvergne/card.jpg").await];
    for id in 1..=8 {
        let card = picture(&window, &format!("/r/auvergne/projects/p-{id}/card.jpg")).await;
        assert!(seen.iter().all(|other| *other != card), "{id}");
        seen.push(card);
    }
    assert_eq!(window.get("/r/auvergne/projects/nothing/card.jpg").await.status(), 404);
    let french = picture(&window, "/r/auvergne/fr/projects/p-1/card.jpg").await;
    assert_eq!(french, seen[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_wears_the_colours_of_its_region() {
    let window = TestWindow::shipped().await;
    for region in ["auvergne", "pyrenees-orientales", "lyon"] {
        let page = window.page(&format!("/r/{region}/")).await;
        let paper = between(&page, "name=\"theme-color\" content=\"", "\"")[0].to_owned();
        let card = picture(&window, &format!("/r/{region}/card.jpg")).await;
        let paper = [1, 3, 5].map(|at| u8::from_str_radix(&paper[at..at + 2], 16).unwrap());
        let ground = card.get_pixel(4, 4).0;
        // What packs a picture may round.
        let same = ground.iter().zip(paper).all(|(ground, paper)| ground.abs_diff(paper) <= 2);
        assert!(same, "{region}: {ground:?} {paper:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_shows_its_card_and_its_address_to_whoever_shares_it() {
    let window = TestWindow::with(odd()).await;
    for (path, card) in [
        ("/r/auvergne/fr/", "/fr/card.jpg"),
        ("/r/auvergne/fr/projects", "/fr/card.jpg"),
        ("/r/auvergne/fr/projects?place=riom", "/fr/card.jpg"),
        ("/r/auvergne/en/projects/p-1", "/en/projects/p-1/card.jpg"),
    ] {
        let page = window.page(path).await;
        let image = between(&page, "property=\"og:image\" content=\"", "\"");
        assert!(image.len() == 1 && image[0].ends_with(card), "{path}: {image:?}");
        let address = unescape(between(&page, "property=\"og:url\" content=\"", "\"")[0]);
        assert!(address.ends_with(path), "{path}: {address}");
        assert_eq!(follow(&window, &address).await.status(), 200);
    }
    let english = window.page("/r/auvergne/en/projects/p-1").await;
    assert!(
        english.contains("og:locale\" content=\"en_GB\"")
            && english.contains("og:locale:alternate\" content=\"fr_FR\"")
    );
    let lost = window.get("/r/auvergne/nowhere").await.text().await.unwrap();
    assert!(!lost.contains("og:url") && lost.contains("name=\"robots\" content=\"noindex\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn facts_for_machines_are_those_of_the_api() {
    let window = TestWindow::shipped().await;
    for region in ["auvergne", "pyrenees-orientales"] {
        let listed = window.api(&format!("/r/{region}/fr/api/v1/projects?size=100")).await;
        for told in listed["projects"].as_array().unwrap() {
            let page = window.page(told["href"].as_str().unwrap()).await;
            let data = between(&page, "<script type=\"application/ld+json\">", "</script>");
            assert_eq!(data.len(), 1, "{told}");
            let data: Value = serde_json::from_str(data[0]).unwrap();
            same_facts(&data, told);
        }
    }
}

fn same_facts(data: &Value, told: &Value) {
    let graph = data["@graph"].as_array().unwrap();
    let of_type = |kind: &str| graph.iter().filter(|thing| thing["@type"] == kind).collect::<Vec<_>>();
    let project = of_type("Project")[0];
    let name = project["name"].as_str().or(project["name"]["@value"].as_str()).unwrap();
    assert!(told["title"].as_object().unwrap().values().any(|title| title == name), "{name} {told}");
    assert!(project["url"].as_str().unwrap().ends_with(told["href"].as_str().unwrap()));
    assert_eq!(project["location"]["name"], told["town"]);
    let observed = |what: &str| {
        let found = of_type("Observation").into_iter().find(|seen| seen["variableMeasured"] == what)?;
        assert_eq!((&found["observationDate"], &found["observationAbout"]["@id"]), (&told["seen"], &project["@id"]));
        Some(found["value"].clone())
    };
    let minor = |sum: Value| {
        let digits = sum["value"].as_str().unwrap().replace('.', "").parse::<i64>().unwrap();
        json!({"minor": digits, "currency": sum["currency"]})
    };
    assert_eq!(minor(observed("amount raised").unwrap()), told["raised"]);
    assert_eq!(observed("goal").map_or(Value::Null, minor), told["goal"]);
    assert_eq!(observed("backers").unwrap_or(Value::Null), told["backers"]);
}

/// Every page that is linked from within the window and wants to be kept, by its canonical address.
async fn crawled(window: &TestWindow, start: &str) -> BTreeSet<String> {
    let (mut waiting, mut met) = (vec![start.to_owned()], BTreeSet::from([start.to_owned()]));
    let mut kept = BTreeSet::new();
    while let Some(path) = waiting.pop() {
        let answer = window.get(&path).await;
        if path.ends_with("/portal") {
            assert_eq!(answer.status(), 303, "what is holders' and partners' asks who they are");
            continue;
        }
        assert_eq!(answer.status(), 200, "{path}");
        if answer.headers()["content-type"] != "text/html; charset=utf-8" {
            continue;
        }
        let page = answer.text().await.unwrap();
        kept.extend(between(&page, "<link rel=\"canonical\" href=\"", "\"").into_iter().map(unescape));
        let body = page.split_once("<body").unwrap().1;
        let links = between(body, "href=\"", "\"").into_iter().map(unescape);
        for link in links.filter(|link| link.starts_with("/r/") && !link.contains(".png")) {
            if met.insert(link.clone()) {
                waiting.push(link);
            }
        }
    }
    kept
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sitemap_holds_every_page_to_keep_and_no_other_and_each_is_there() {
    let window = TestWindow::with(odd()).await;
    let map = window.page("/r/auvergne/sitemap.xml").await;
    let listed: BTreeSet<String> = between(&map, "<loc>", "</loc>").into_iter().map(unescape).collect();
    let mut crawled_pages = BTreeSet::new();
    for lang in ["fr", "en"] {
        crawled_pages.extend(crawled(&window, &format!("/r/auvergne/{lang}/")).await);
    }
    assert_eq!(listed, crawled_pages);
    assert_eq!(listed.len(), between(&map, "<loc>", "</loc>").len());
    for address in &listed {
        let page = follow(&window, address).await.text().await.unwrap();
        assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")), "{address}");
        assert!(map.contains(&format!("hreflang=\"fr\" href=\"{}\"", address.replace("/en/", "/fr/"))), "{address}");
    }
    let script = "import sys, xml.dom.minidom as dom; dom.parseString(sys.stdin.buffer.read() or sys.argv[1])";
    let mut parser = python("python3");
    parser.args(["-c", script, &map]).stdin(std::process::Stdio::null());
    judge(parser).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn robots_are_led_to_the_sitemap_of_their_window_and_to_none_elsewhere() {
    let window = TestWindow::with(odd()).await;
    let own = window.ask("/robots.txt").header("host", "auvergne.example").send().await.unwrap().text().await.unwrap();
    assert!(own.contains("Sitemap: http://auvergne.example/sitemap.xml"), "{own}");
    let below = window.page("/r/auvergne/robots.txt").await;
    assert!(below.contains("/r/auvergne/sitemap.xml"), "{below}");
    let neutral = window.page("/robots.txt").await;
    assert!(neutral.starts_with("User-agent: *") && !neutral.contains("auvergne"), "{neutral}");
}

async fn oembed(window: &TestWindow, query: &str) -> (u16, String) {
    let answer = window.get(&format!("/r/auvergne/oembed?{query}")).await;
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_says_how_it_is_embedded_and_the_frame_is_there() {
    let window = TestWindow::with(odd()).await;
    for path in ["/r/auvergne/fr/projects/p-6", "/r/auvergne/fr/projects?place=riom", "/r/auvergne/en/projects"] {
        let page = window.page(path).await;
        let link = unescape(between(&page, "type=\"application/json+oembed\" href=\"", "\"")[0]);
        let answer: Value = serde_json::from_str(&follow(&window, &link).await.text().await.unwrap()).unwrap();
        assert_eq!((&answer["version"], &answer["type"]), (&json!("1.0"), &json!("rich")), "{path}");
        let html = answer["html"].as_str().unwrap();
        assert!(page.contains("class=\"share\"") && unescape(&page).contains(html), "{html}");
        let source = unescape(between(html, "src=\"", "\"")[0]);
        let framed = follow(&window, &source).await;
        assert_eq!(framed.status(), 200, "{source}");
        assert!(framed.text().await.unwrap().contains(" lang=\""));
        assert_eq!(follow(&window, answer["thumbnail_url"].as_str().unwrap()).await.status(), 200);
        let link = unescape(between(&page, "type=\"text/xml+oembed\" href=\"", "\"")[0]);
        let xml = follow(&window, &link).await.text().await.unwrap();
        assert_eq!(unescape(&unescape(between(&xml, "<html>", "</html>")[0])), unescape(html));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn oembed_answers_for_pages_of_its_window_alone_and_as_its_specification_says() {
    let window = TestWindow::shipped().await;
    let listed = window.api("/r/auvergne/api/v1/projects").await;
    let slug = listed["projects"][0]["slug"].as_str().unwrap().to_owned();
    let ours = window.url(&format!("/r/auvergne/projects/{slug}"));
    let (status, narrow) = oembed(&window, &format!("url={ours}&maxwidth=320&maxheight=200&theme=dark")).await;
    let narrow: Value = serde_json::from_str(&narrow).unwrap();
    assert_eq!((status, &narrow["width"], &narrow["height"]), (200, &json!(320), &json!(200)));
    let own =
        listed["projects"][0]["slug"].as_str().map(|slug| format!("url=https://stranger.example/projects/{slug}"));
    let elsewhere = window.url("/r/lyon/projects");
    for (query, expected) in [
        (own.unwrap(), 404),
        (format!("url=https://stranger.example/r/auvergne/projects/{slug}"), 404),
        (format!("url={elsewhere}"), 404),
        (format!("url={}", window.url("/r/auvergne/about")), 404),
        (format!("url={ours}x"), 404),
        ("url=javascript:alert(1)".into(), 404),
        ("format=json".into(), 400),
        (format!("url={ours}&maxwidth=wide"), 400),
        (format!("url={ours}&format=yaml"), 501),
    ] {
        let (status, answer) = oembed(&window, &query).await;
        assert_eq!(status, expected, "{query}: {answer}");
        assert!(serde_json::from_str::<Value>(&answer).unwrap()["error"].is_string(), "{answer}");
    }
}

fn may_be_framed(headers: &HeaderMap) -> bool {
    let policy = headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    policy.contains("frame-ancestors *")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_for_frames_may_be_framed_and_nothing_else() {
    let window = TestWindow::with(odd()).await;
    for path in ["embed/projects", "embed/projects?q=four&size=3", "embed/projects/p-2", "embed/projects/nothing"] {
        let answer = window.get(&format!("/r/auvergne/{path}")).await;
        assert!(may_be_framed(answer.headers()), "{path}");
        assert_eq!(answer.headers().get("set-cookie"), None);
        let status = answer.status().as_u16();
        assert_eq!(status, if path.ends_with("nothing") { 404 } else { 200 });
        assert!(status == 404 || answer.headers()["x-robots-tag"] == "noindex");
        let page = answer.text().await.unwrap();
        assert!(!page.contains("<script") && page.contains("<base target=\"_blank\">"), "{page}");
    }
    for path in ["", "projects", "projects/p-1", "projects/p-1/sheet", "projects/p-1/card.jpg", "nowhere", "feed.atom"]
    {
        assert!(!may_be_framed(window.get(&format!("/r/auvergne/{path}")).await.headers()), "{path}");
    }
    let many = window.page("/r/auvergne/embed/projects?size=100").await;
    assert_eq!(many.matches("<article").count(), 6);
}

/// `zbarimg`, which others wrote, reads the code as a telephone would.
#[tokio::test(flavor = "multi_thread")]
async fn the_code_on_a_sheet_leads_to_the_page_of_its_project() {
    let window = TestWindow::with(odd()).await;
    let folder = tempfile::tempdir().unwrap();
    for id in [1, 2] {
        let sheet = window.page(&format!("/r/auvergne/fr/projects/p-{id}/sheet")).await;
        let file = folder.path().join(format!("{id}.png"));
        draw_code(&sheet).save(&file).unwrap();
        let mut reader = std::process::Command::new("zbarimg");
        reader.args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]).arg(&file);
        let read = judge(reader).await.unwrap();
        let canonical = unescape(between(&sheet, "<link rel=\"canonical\" href=\"", "\"")[0]);
        // What else it says is about the machine that it runs on.
        assert_eq!(read.lines().next(), Some(canonical.as_str()));
        assert!(canonical.ends_with(&format!("/r/auvergne/fr/projects/p-{id}")));
    }
}

/// The modules of a sheet's code, four pixels each.
fn draw_code(sheet: &str) -> image::GrayImage {
    let code = between(sheet, "<svg class=\"qr\"", "</svg>")[0];
    let size: u32 = between(code, "viewBox=\"0 0 ", " ")[0].parse().unwrap();
    let mut picture = image::GrayImage::from_pixel(size * 4, size * 4, image::Luma([255]));
    for run in between(code, "M", "v") {
        let (at, long) = run.split_once('h').unwrap();
        let (x, y) = at.split_once(' ').unwrap();
        let [x, y, long]: [u32; 3] = [x, y, long].map(|number| number.parse().unwrap());
        for (x, y) in (x * 4..(x + long) * 4).flat_map(|x| (y * 4..y * 4 + 4).map(move |y| (x, y))) {
            picture.put_pixel(x, y, image::Luma([0]));
        }
    }
    picture
}

#[tokio::test(flavor = "multi_thread")]
async fn every_sheet_is_one_page_of_paper_in_every_language() {
    let window = TestWindow::with(odd()).await;
    let mut printer = node("paper.mjs");
    for lang in ["fr", "en"] {
        printer.args((1..=8).map(|id| window.url(&format!("/r/auvergne/{lang}/projects/p-{id}/sheet"))));
    }
    judge(printer).await.unwrap_or_else(|said| panic!("{said}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_is_named_after_what_was_chosen_and_pages_lead_to_it() {
    let window = TestWindow::with(odd()).await;
    for (path, titles) in [
        (
            "/r/auvergne/fr/projects/p-1",
            vec!["Auvergne · Le four à pain", "Auvergne", "Auvergne · Patrimoine", "Auvergne · Riom"],
        ),
        ("/r/auvergne/fr/projects?category=37&place=riom", vec!["Auvergne · Patrimoine · Riom", "Auvergne"]),
        ("/r/auvergne/fr/projects", vec!["Auvergne"]),
    ] {
        let page = window.page(path).await;
        let links = between(&page, "type=\"application/atom+xml\" href=\"", ">");
        let links: Vec<_> = links.iter().filter_map(|link| link.split_once("\" title=\"")).collect();
        assert_eq!(links.iter().map(|(_, title)| title.trim_end_matches('"')).collect::<Vec<_>>(), titles, "{path}");
        for (href, title) in links {
            let feed = window.page(&unescape(href)).await;
            assert!(feed.contains(&format!("<title>{}</title>", title.trim_end_matches('"'))), "{href}: {feed}");
            assert!(page.matches(href).count() >= 2, "{href} is not linked to on the page");
        }
    }
}
