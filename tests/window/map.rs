//! The map, and the figures: the same projects as the list, and sums that others can check.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::harness::peers::{judge, python};
use crate::harness::{TestWindow, project};

/// The projects that the main part of a page links to.
fn linked(page: &str) -> BTreeSet<String> {
    let main = page.split("<main").nth(1).and_then(|rest| rest.split("<footer").next()).unwrap_or_default();
    let links = main.split("/projects/").skip(1).filter_map(|rest| rest.split(['"', '?', '#']).next());
    links.map(ToOwned::to_owned).collect()
}

async fn listed(window: &TestWindow, region: &str, query: &str) -> Vec<Value> {
    let mut next = Some(format!("/r/{region}/api/v1/projects?size=100&{query}"));
    let mut projects = Vec::new();
    while let Some(path) = next {
        let answer = window.api(&path).await;
        projects.extend(answer["projects"].as_array().unwrap().clone());
        next = answer["next"].as_str().map(ToOwned::to_owned);
    }
    projects
}

fn slugs(projects: &[Value]) -> BTreeSet<String> {
    projects.iter().map(|project| project["slug"].as_str().unwrap().to_owned()).collect()
}

/// The links of the drawing alone.
fn marks(page: &str) -> Vec<String> {
    let drawing = page.split("<svg class=\"map\"").nth(1).map(|rest| rest.split("</svg>").next().unwrap());
    let links = drawing.unwrap_or_default().split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.map(|link| link.replace("&amp;", "&").replace("&#x3D;", "=")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_map_shows_the_projects_of_the_list_for_every_query() {
    let window = TestWindow::shipped().await;
    for region in ["auvergne", "lyon", "pyrenees-orientales"] {
        for query in
            ["stage=running", "q=four", "nearly=1", "place=thiers", "near=45.78,3.08,30", "stage=failed&sort=newest"]
        {
            let expected = slugs(&listed(&window, region, query).await);
            let page = window.page(&format!("/r/{region}/fr/map?{query}")).await;
            let hidden = page.contains("autres projets");
            let shown = linked(&page);
            assert!(shown.is_subset(&expected), "{region} {query}: {:?}", shown.difference(&expected));
            assert!(hidden || shown == expected, "{region} {query}: {:?}", expected.difference(&shown));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_project_with_a_point_is_reached_from_the_map_alone() {
    let window = TestWindow::shipped().await;
    for region in ["auvergne", "lyon", "pyrenees-orientales"] {
        let placed = listed(&window, region, "").await.into_iter().filter(|project| !project["point"].is_null());
        let wanted = slugs(&placed.collect::<Vec<_>>());
        let (mut reached, mut seen) = (BTreeSet::new(), BTreeSet::new());
        let mut open = vec![format!("/r/{region}/fr/map")];
        while let Some(path) = open.pop().filter(|_| seen.len() < 200) {
            if !seen.insert(path.clone()) {
                continue;
            }
            let page = window.page(&path).await;
            for link in marks(&page) {
                if link.contains("/map?") {
                    open.push(link);
                } else if let Some((_, query)) = link.split_once("/projects?") {
                    reached.extend(slugs(&listed(&window, region, query).await));
                } else {
                    reached.extend(link.rsplit('/').next().map(ToOwned::to_owned));
                }
            }
        }
        let lost: Vec<_> = wanted.difference(&reached).collect();
        assert!(wanted.len() > 20 && lost.is_empty(), "{region}: {lost:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn outlines_are_drawn_as_files_draw_them_or_around_the_places_and_pages_can_bear_them() {
    let window = TestWindow::shipped().await;
    let windows = window.app().catalog.windows();
    let land = |region: &str| windows.named(region).unwrap().land().unwrap().clone();
    let (auvergne, lyon) = (land("auvergne"), land("lyon"));
    assert!(!auvergne.is_approximate() && lyon.is_approximate());
    assert!((1000..12_000).contains(&auvergne.whole().path.len()), "{}", auvergne.whole().path.len());
    assert!(auvergne.small().path.len() < auvergne.whole().path.len());
    let largest: Vec<_> = auvergne.towns().iter().map(|town| town.name).take(2).collect();
    assert_eq!(largest, ["Clermont-Ferrand", "Montluçon"]);
    for region in ["auvergne", "lyon", "pyrenees-orientales"] {
        let drawn = window.page(&format!("/r/{region}/map")).await;
        let drawing = drawn.split("<svg class=\"map\"").nth(1).and_then(|rest| rest.split("</svg>").next()).unwrap();
        assert!(drawing.len() < 24_000, "{region}: {}", drawing.len());
        let path = drawing.split(" d=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        assert!(path.starts_with('M') && path.ends_with('z') && !path.contains("NaN"), "{region}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_land_known_by_its_codes_alone_is_drawn_around_its_towns_and_says_so() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let page = window.page("/r/auvergne/map").await;
    assert_eq!(marks(&page), ["/r/auvergne/fr/projects/p-1"]);
    assert!(page.contains("Le contour est approximatif"));
    let none = window.page("/r/auvergne/map?q=zeppelin").await;
    assert!(!none.contains("<svg class=\"map\"") && none.contains("Rien de tel"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_circle_that_is_none_is_ignored_by_the_map_and_refused_by_the_api() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    for near in ["45", "95,3,1", "45,3,0", "a,b,c", "%00"] {
        assert_eq!(window.get(&format!("/r/auvergne/map?near={near}")).await.status(), 200, "{near}");
        let refused = window.get(&format!("/r/auvergne/api/v1/projects?near={near}")).await;
        assert_eq!(refused.status(), 400, "{near}");
    }
    let far = window.api("/r/auvergne/api/v1/projects?near=48.85,2.35,20").await;
    let here = window.api("/r/auvergne/api/v1/projects?near=45.89,3.11,20").await;
    assert_eq!((&far["total"], &here["total"]), (&json!(0), &json!(1)));
}

/// Reads a table with Python's reader: what a spreadsheet would see.
async fn table(window: &TestWindow, path: &str) -> Vec<BTreeMap<String, String>> {
    let answer = window.get(path).await;
    assert!(answer.headers()["content-type"].to_str().unwrap().starts_with("text/csv"));
    let script = "import sys, csv, io, json, urllib.request\n\
        text = urllib.request.urlopen(sys.argv[1]).read().decode('utf-8')\n\
        assert text.endswith('\\r\\n')\n\
        print(json.dumps(list(csv.DictReader(io.StringIO(text, newline=''), strict=True))))\n";
    let mut reader = python("python3");
    reader.env("no_proxy", "127.0.0.1").args(["-c", script, &window.url(path)]);
    serde_json::from_str(&judge(reader).await.unwrap_or_else(|said| panic!("{said}"))).unwrap()
}

/// Cents, from `12.50`.
fn cents(text: &str) -> i64 {
    text.replace('.', "").parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_table_adds_up_to_what_the_api_tells() {
    let window = TestWindow::shipped().await;
    for region in ["auvergne", "lyon", "pyrenees-orientales"] {
        let projects = listed(&window, region, "").await;
        let sum = |stages: &[&str]| -> i64 {
            let of = projects.iter().filter(|project| stages.contains(&project["stage"].as_str().unwrap()));
            of.map(|project| project["raised"]["minor"].as_i64().unwrap()).sum()
        };
        let (kept, underway) = (sum(&["succeeded", "ended"]), sum(&["running", "announced"]));
        let returned = sum(&["failed", "cancelled"]);
        let total =
            |rows: &[BTreeMap<String, String>], column: &str| rows.iter().map(|row| cents(&row[column])).sum::<i64>();
        let count = |rows: &[BTreeMap<String, String>], column: &str| {
            rows.iter().map(|row| row[column].parse::<usize>().unwrap()).sum::<usize>()
        };
        let base = format!("/r/{region}/fr/figures");
        let months = table(&window, &format!("{base}/by-month.csv")).await;
        assert_eq!((total(&months, "kept"), total(&months, "returned")), (kept, returned), "{region}");
        for file in ["by-category", "by-place"] {
            let rows = table(&window, &format!("{base}/{file}.csv")).await;
            assert_eq!(total(&rows, "kept"), kept, "{region} {file}");
            assert_eq!(total(&rows, "underway"), underway, "{region} {file}");
            assert_eq!(total(&rows, "returned"), returned, "{region} {file}");
            assert_eq!(count(&rows, "projects"), projects.len(), "{region} {file}");
        }
        let outcomes = table(&window, &format!("{base}/outcomes.csv")).await;
        assert_eq!(count(&outcomes, "projects"), projects.len());
        assert_eq!(total(&outcomes, "raised"), kept + underway + returned);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_category_that_looks_like_a_formula_is_none_in_a_spreadsheet() {
    let hostile = json!({"main_tag": {"id": 5, "name": {"fr": "=HYPERLINK(\"http://x\")"}}});
    let window = TestWindow::with(vec![project(1, hostile)]).await;
    let rows = table(&window, "/r/auvergne/fr/figures/by-category.csv").await;
    assert_eq!(rows[0]["category"], "'=HYPERLINK(\"http://x\")");
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_of_an_empty_window_say_that_there_is_nothing_to_count() {
    let window = TestWindow::with(Vec::new()).await;
    let page = window.page("/r/auvergne/figures").await;
    assert!(page.contains("rien à compter") && !page.contains("<table"), "{page}");
    assert_eq!(table(&window, "/r/auvergne/fr/figures/by-month.csv").await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_town_of_another_country_orients_on_a_map() {
    let window = TestWindow::shipped().await;
    let page = window.page("/r/pyrenees-orientales/fr/map").await;
    assert!(page.contains("class=\"map-town\"") && !page.contains(">Pas de la Casa<"), "{page}");
}
