//! Pictures of hosts, under the window's own name.

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Response, StatusCode, header};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use oriel::host::sample::Options;
use oriel::settings::Settings;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::RwLock;
use url::Url;

use crate::harness::{AUVERGNE, TestWindow, noon, project, wait_until};

/// Status, place and bytes.
type Answer = (StatusCode, String, Vec<u8>);

/// A host of pictures beside the sample host: what it answers at each path, and how often it was asked.
#[derive(Clone, Default)]
struct Gallery {
    files: Arc<Mutex<BTreeMap<String, Answer>>>,
    asked: Arc<Mutex<BTreeMap<String, usize>>>,
    /// Whoever writes here keeps every answer back.
    gate: Arc<RwLock<()>>,
}

impl Gallery {
    async fn open(&self) -> Url {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = Url::parse(&format!("http://{}/", listener.local_addr().unwrap())).unwrap();
        let router = axum::Router::new().fallback(show).with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        url
    }

    /// Answers with these bytes at a path, as `image/jpeg` whatever they are.
    fn has(&self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.answers(path, StatusCode::OK, "", bytes);
    }

    fn answers(&self, path: &str, status: StatusCode, location: &str, bytes: impl Into<Vec<u8>>) {
        self.files.lock().unwrap().insert(path.into(), (status, location.into(), bytes.into()));
    }

    fn asked(&self, path: &str) -> usize {
        self.asked.lock().unwrap().get(path).copied().unwrap_or_default()
    }
}

async fn show(State(gallery): State<Gallery>, request: Request) -> Response<Body> {
    let path = request.uri().path().to_owned();
    *gallery.asked.lock().unwrap().entry(path.clone()).or_default() += 1;
    let _open = gallery.gate.read().await;
    let found = gallery.files.lock().unwrap().get(&path).cloned();
    let (status, location, bytes) = found.unwrap_or((StatusCode::NOT_FOUND, String::new(), Vec::new()));
    let tag = format!("\"{:08x}\"", bytes.iter().fold(7_u32, |sum, byte| sum.rotate_left(5) ^ u32::from(*byte)));
    if request.headers().get(header::IF_NONE_MATCH).is_some_and(|known| known == tag.as_str()) {
        return Response::builder().status(StatusCode::NOT_MODIFIED).body(Body::empty()).unwrap();
    }
    let mut answer = Response::builder().status(status).header(header::CONTENT_TYPE, "image/jpeg");
    answer = answer.header(header::ETAG, tag);
    if !location.is_empty() {
        answer = answer.header(header::LOCATION, location);
    }
    answer.body(Body::from(bytes)).unwrap()
}

fn photo(width: u32, height: u32, seed: u8) -> Vec<u8> {
    let shade = |x: u32, y: u32| u8::try_from((x * 7 + y * 3 + u32::from(seed) * 11) % 120).unwrap();
    let drawn = RgbImage::from_fn(width, height, |x, y| Rgb([60 + shade(x, y), 90, seed]));
    let mut file = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(drawn).write_to(&mut file, ImageFormat::Jpeg).unwrap();
    file.into_inner()
}

fn pictured(id: u64, url: &str, over: Value) -> Value {
    let mut project = project(id, json!({"main_image": {"fr": {"versions": {"full": {"url": url}}}}}));
    project.as_object_mut().unwrap().extend(over.as_object().unwrap().clone());
    project
}

/// A window over these projects; pictures come from `gallery` at once.
async fn window(projects: Vec<Value>, gallery: &Url, change: impl FnOnce(&mut Settings)) -> TestWindow {
    let options = Options { projects, exact: false, ..Options::from_jsonl("", noon()).unwrap() };
    let window = TestWindow::set_up(options, Some(("auvergne", AUVERGNE)), |settings| {
        settings.pictures.per_second = 50;
        settings.hosts.values_mut().for_each(|host| host.pictures = vec![gallery.clone()]);
        change(settings);
    })
    .await;
    window.filled().await;
    window
}

async fn page_with(window: &TestWindow, path: &str, text: &str) -> String {
    let patience = tokio::time::Instant::now() + Duration::from_secs(60);
    loop {
        let page = window.page(path).await;
        if page.contains(text) {
            return page;
        }
        assert!(tokio::time::Instant::now() < patience, "no «{text}» in {page}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

fn attribute<'p>(page: &'p str, name: &str) -> &'p str {
    let (_, image) = page.split_once("<img").unwrap();
    let (_, value) = image.split_once(&format!(" {name}=\"")).unwrap();
    value.split('"').next().unwrap()
}

fn bytes_in(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().map(Result::unwrap);
    entries
        .map(|entry| if entry.path().is_dir() { bytes_in(&entry.path()) } else { entry.metadata().unwrap().len() })
        .sum()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_good_picture_is_shown_in_three_widths_from_the_window_s_own_name() {
    let gallery = Gallery::default();
    let url = gallery.open().await;
    gallery.has("/four.jpg", photo(1600, 1200, 7));
    let window = window(vec![pictured(1, &format!("{url}four.jpg"), json!({}))], &url, |_| {}).await;
    let page = page_with(&window, "/r/auvergne/projects/p-1", "<img").await;
    let (src, srcset) = (attribute(&page, "src"), attribute(&page, "srcset"));
    let name = src.strip_suffix("-1200.webp").unwrap();
    assert_eq!(srcset, format!("{name}-400.webp 400w, {name}-800.webp 800w, {name}-1200.webp 1200w"));
    assert_eq!((attribute(&page, "width"), attribute(&page, "height")), ("1200", "900"));
    assert!(attribute(&page, "alt").contains("Le four à pain") && !page.contains(url.as_str()), "{page}");
    assert!(page.contains("<rect width=\"4\" height=\"3\" fill=\"#"), "{page}");
    let home = page_with(&window, "/r/auvergne/", "<img").await;
    assert_eq!(attribute(&home, "alt"), "");
    for width in [400, 800, 1200] {
        // Whatever host name the window has, the picture is there.
        let asked = window.ask(&format!("{name}-{width}.webp")).header("host", "auvergne.example");
        let answer = asked.send().await.unwrap();
        let headers = answer.headers().clone();
        assert_eq!((answer.status().as_u16(), &headers["content-type"]), (200, &"image/webp".parse().unwrap()));
        assert!(headers["cache-control"].to_str().unwrap().contains("immutable"));
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert!(headers.contains_key("content-security-policy") && !headers.contains_key("set-cookie"));
        let file = answer.bytes().await.unwrap();
        let read = image::load_from_memory_with_format(&file, ImageFormat::WebP).unwrap();
        assert_eq!((read.width(), read.height()), (width, width * 3 / 4));
    }
    for wrong in [
        format!("{name}-500.webp"),
        format!("{name}-400.jpg"),
        "/pictures/../../etc/passwd".into(),
        "/pictures/".into(),
    ] {
        assert_eq!(window.get(&wrong).await.status(), 404, "{wrong}");
    }
    assert_eq!(gallery.asked("/four.jpg"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_and_huge_pictures_are_refused_and_noted_and_a_drawn_cover_stands_there() {
    let gallery = Gallery::default();
    let (url, elsewhere) = (gallery.open().await, Gallery::default());
    let stranger = elsewhere.open().await;
    elsewhere.has("/a.jpg", photo(600, 400, 1));
    let jpeg = photo(900, 600, 3);
    gallery.has("/script.jpg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    gallery.has("/page.jpg", "<!doctype html><script>alert(1)</script>");
    gallery.has("/long.jpg", [&jpeg[..], &vec![0; 20 << 20]].concat());
    gallery.has("/bomb.jpg", bomb());
    gallery.has("/cut.jpg", &jpeg[..jpeg.len() / 9]);
    gallery.answers("/away.jpg", StatusCode::FOUND, &format!("{stranger}a.jpg"), "");
    gallery.answers("/round.jpg", StatusCode::FOUND, "/round.jpg", "");
    let cases = [
        ("script.jpg", "no_picture"),
        ("page.jpg", "no_picture"),
        ("long.jpg", "heavy"),
        ("bomb.jpg", "large"),
        ("cut.jpg", "damaged"),
        ("away.jpg", "redirected"),
        ("round.jpg", "redirected"),
        ("missing.jpg", "absent"),
    ];
    let mut addresses: BTreeMap<String, &str> = cases.map(|(path, why)| (format!("{url}{path}"), why)).into();
    addresses.insert(format!("{stranger}a.jpg"), "stranger");
    let projects = (1..).zip(addresses.keys()).map(|(id, address)| pictured(id, address, json!({}))).collect();
    let window = window(projects, &url, |_| {}).await;
    wait_until("every picture is refused", || window.app().pictures.refusals().len() == addresses.len()).await;
    let refused = window.app().pictures.refusals().into_iter().map(|refused| (refused.address, refused.why.word()));
    assert_eq!(refused.collect::<BTreeMap<_, _>>(), addresses);
    for id in 1..=addresses.len() {
        let page = window.page(&format!("/r/auvergne/projects/p-{id}")).await;
        assert!(!page.contains("<img") && page.contains("<svg class=\"cover tone-"), "{page}");
    }
    assert_eq!(elsewhere.asked("/a.jpg"), 0);
    assert_eq!(window.app().pictures.figures().bytes, 0);
    let metrics = window.node("/metrics").await.text().await.unwrap();
    assert!(metrics.contains("oriel_pictures_refused_total{reason=\"no_picture\"} 2"), "{metrics}");
}

/// A PNG of a few bytes that claims 40,000 by 40,000 pixels.
fn bomb() -> Vec<u8> {
    let small = DynamicImage::new_luma8(100, 100);
    let mut file = Cursor::new(Vec::new());
    small.write_to(&mut file, ImageFormat::Png).unwrap();
    let mut file = file.into_inner();
    file[16..24].copy_from_slice(&[40_000_u32.to_be_bytes(), 40_000_u32.to_be_bytes()].concat());
    let mut sum = flate2::Crc::new();
    sum.update(&file[12..29]);
    file[29..33].copy_from_slice(&sum.sum().to_be_bytes());
    file
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_are_known_after_a_restart_and_fetched_again_only_if_their_files_are_gone() {
    let gallery = Gallery::default();
    let url = gallery.open().await;
    gallery.has("/a.jpg", photo(500, 400, 1));
    gallery.has("/b.jpg", "no picture");
    let projects = vec![pictured(1, &format!("{url}a.jpg"), json!({})), pictured(2, &format!("{url}b.jpg"), json!({}))];
    let mut window = window(projects, &url, |_| {}).await;
    let before = page_with(&window, "/r/auvergne/projects/p-1", "<img").await;
    wait_until("the other is refused", || window.app().pictures.refusals().len() == 1).await;
    window.restart().await;
    // At once, without asking the host.
    let page = window.page("/r/auvergne/projects/p-1").await;
    assert_eq!(attribute(&page, "srcset"), attribute(&before, "srcset"));
    let src = attribute(&page, "src").to_owned();
    assert_eq!(window.get(&src).await.status(), 200);
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!((gallery.asked("/a.jpg"), gallery.asked("/b.jpg")), (1, 1));

    window.restart().await;
    // A lost picture is fetched again at once: only while its host keeps still can a page without it be waited for.
    let shut = gallery.gate.write().await;
    fs::remove_dir_all(window.folder.path().join("data/pictures")).unwrap();
    assert_eq!(window.get(&src).await.status(), 404);
    wait_until("it is forgotten", || window.app().pictures.figures().ready == 0).await;
    page_with(&window, "/r/auvergne/projects/p-1?again", "<svg class=\"cover tone-").await;
    drop(shut);
    page_with(&window, "/r/auvergne/projects/p-1", "<img").await;
    assert_eq!((window.get(&src).await.status().as_u16(), gallery.asked("/a.jpg")), (200, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bytes_on_disk_stay_within_the_budget() {
    let gallery = Gallery::default();
    let url = gallery.open().await;
    let paths: Vec<_> = (1..=12_u8).map(|seed| format!("{seed}.jpg")).collect();
    for (seed, path) in (1..).zip(&paths) {
        gallery.has(&format!("/{path}"), photo(640, 480, seed));
    }
    let budget = 100_000;
    let projects = (1..).zip(&paths).map(|(id, path)| pictured(id, &format!("{url}{path}"), json!({})));
    let window = window(projects.collect(), &url, |settings| settings.pictures.disk = budget).await;
    let folder = window.folder.path().join("data/pictures");
    for round in 0..3 {
        for id in 1..=paths.len() {
            window.page(&format!("/r/auvergne/projects/p-{id}")).await;
        }
        wait_until("nothing waits", || window.app().pictures.figures().waiting == 0).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        let (figures, kept) = (window.app().pictures.figures(), bytes_in(&folder));
        assert!(kept <= budget && figures.bytes <= budget && figures.ready > 0, "{round}: {kept} {figures:?}");
        assert!(figures.refused.contains_key("full"), "{figures:?}");
        window.sample.clock().advance(Duration::from_secs(2 * 3600));
    }
    assert!(window.app().pictures.figures().fetched > 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_story_of_pictures_alone_shows_them_and_their_words() {
    let gallery = Gallery::default();
    let url = gallery.open().await;
    gallery.has("/plan.jpg", photo(300, 500, 1));
    gallery.has("/mur.jpg", photo(900, 500, 2));
    let story = format!(
        "<div><img src=\"{url}plan.jpg\" alt=\"Le plan &quot;à l'échelle&quot;\" onload=\"x()\"></div>\
         <p><a href=\"{url}\"><img src=\"{url}mur.jpg\"></a></p><p><img src=\"https://tracker.example/1.gif\" alt=\"\"></p>"
    );
    let window = window(vec![project(1, json!({"description": {"fr": story}}))], &url, |_| {}).await;
    assert!(!window.page("/r/auvergne/projects/p-1").await.contains("class=\"prose\""), "nothing is there yet");
    let page = page_with(&window, "/r/auvergne/projects/p-1", "alt=\"Le plan &quot;à l'échelle&quot;\"").await;
    wait_until("both are there", || window.app().pictures.figures().ready == 2).await;
    let page = if page.matches("<img").count() == 2 {
        page
    } else {
        page_with(&window, "/r/auvergne/projects/p-1", "-900.webp 900w").await
    };
    let (_, prose) = page.split_once("class=\"prose\"").unwrap();
    assert_eq!(prose.matches("<img src=\"/pictures/").count(), 2, "{prose}");
    assert!(prose.contains("loading=\"lazy\" decoding=\"async\"") && prose.contains(" width=\"300\" height=\"500\""));
    for gone in ["onload", "<p></p>", url.as_str(), "tracker.example"] {
        assert!(!page.contains(gone), "{gone} in {page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_that_its_host_changed_at_the_same_address_takes_the_old_one_s_place_and_no_other_answer_does() {
    const PAGE: &str = "/r/auvergne/projects/p-1";
    let gallery = Gallery::default();
    let url = gallery.open().await;
    gallery.has("/a.jpg", photo(500, 400, 1));
    let window = window(vec![pictured(1, &format!("{url}a.jpg"), json!({}))], &url, |_| {}).await;
    let first = attribute(&page_with(&window, PAGE, "<img").await, "src").to_owned();
    // A week later somebody looks at pages that nobody has looked at lately, until the host is asked.
    let mut radius = 10;
    let mut week_later = async |number: usize| {
        window.sample.clock().advance(Duration::from_secs(8 * 24 * 3600));
        loop {
            radius += 1;
            let page = window.page(&format!("/r/auvergne/projects?near=45.89,3.11,{radius}")).await;
            tokio::time::sleep(Duration::from_millis(100)).await;
            if gallery.asked("/a.jpg") > number {
                return attribute(&page, "src").to_owned();
            }
            assert!(radius < 400, "its host is not asked");
        }
    };

    assert_eq!(week_later(1).await, first);
    gallery.has("/a.jpg", photo(600, 300, 9));
    assert_eq!(week_later(2).await, first, "nobody waits for the new one");
    let page = page_with(&window, PAGE, "-600.webp").await;
    let second = attribute(&page, "src").to_owned();
    assert_eq!(
        (window.get(&second).await.status(), window.get(&first).await.status()),
        (StatusCode::OK, StatusCode::NOT_FOUND)
    );
    assert_eq!(window.app().pictures.figures().ready, 1);

    for (number, bytes) in [(3, "a page"), (4, "")] {
        let status = if bytes.is_empty() { StatusCode::NOT_FOUND } else { StatusCode::OK };
        gallery.answers("/a.jpg", status, "", bytes);
        assert_eq!(week_later(number).await, second);
    }
    assert_eq!((window.app().pictures.figures().fetched, window.app().pictures.refusals().len()), (2, 0));
    assert_eq!(window.get(&second).await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sample_host_s_own_pictures_arrive_and_a_third_of_its_projects_have_none() {
    let options = Options::embedded(noon());
    let with = options.projects.iter().filter(|project| project["main_image"].is_object()).count();
    let share = 100 * with / options.projects.len();
    assert!((60..=80).contains(&share), "{share} % have a picture");
    let window = TestWindow::shipped().await;
    page_with(&window, "/r/auvergne/", "<img src=\"/pictures/").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_is_shared_with_its_photograph_once_it_is_there() {
    let gallery = Gallery::default();
    let url = gallery.open().await;
    gallery.has("/four.jpg", photo(1600, 1200, 200));
    let window = window(vec![pictured(1, &format!("{url}four.jpg"), json!({}))], &url, |_| {}).await;
    page_with(&window, "/r/auvergne/projects/p-1", "<img").await;
    let card = window.get("/r/auvergne/projects/p-1/card.jpg").await.bytes().await.unwrap();
    let card = image::load_from_memory(&card).unwrap().to_rgb8();
    for place in [(760, 40), (960, 315), (1180, 600)] {
        let [_, green, blue] = card.get_pixel(place.0, place.1).0;
        assert!((70..=110).contains(&green) && (170..=225).contains(&blue), "{place:?}: {green} {blue}");
    }
}

/// A photograph of as many details as any: leaves, gravel, a crowd.
fn busy(width: u32, height: u32) -> Vec<u8> {
    let mut seed = 7_u32;
    let drawn = RgbImage::from_fn(width, height, |x, y| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let light = u8::try_from(40 + (x / 3 + y / 2) % 120 + (seed >> 26)).unwrap();
        Rgb([light, light.saturating_add(20), light / 2])
    });
    let mut file = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(drawn).write_to(&mut file, ImageFormat::Jpeg).unwrap();
    file.into_inner()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_is_small_enough_to_be_shown_whatever_its_photograph() {
    let gallery = Gallery::default();
    let url = gallery.open().await;
    gallery.has("/leaves.jpg", busy(1600, 1200));
    let window = window(vec![pictured(1, &format!("{url}leaves.jpg"), json!({}))], &url, |_| {}).await;
    page_with(&window, "/r/auvergne/projects/p-1", "<img").await;
    let card = window.get("/r/auvergne/projects/p-1/card.jpg").await.bytes().await.unwrap();
    assert!((60_000..300_000).contains(&card.len()), "{} bytes", card.len());
    let drawn = image::load_from_memory(&card).unwrap();
    assert_eq!((drawn.width(), drawn.height()), (1200, 630));
}
