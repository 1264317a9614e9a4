//! City regions over real spellings: the 600 rows that may lie beside the repository, and a few of our own always.

use std::collections::BTreeSet;
use std::path::Path;

use oriel::host::sample::Options;
use serde_json::{Value, json};

use crate::harness::{TestWindow, noon, project, write_region};

fn city_region(city: &str) -> String {
    format!(
        "languages = [\"fr\"]\ntimezone = \"Europe/Paris\"\nhostnames = []\ntheme = \"base\"\n[name]\nfr = \"{city}\"\n\
         [host]\nid = \"sample\"\n[territory]\ncountries = [\"FR\"]\nplaces = [\"{city}\"]\n\
         [legal]\npublisher = \"P\"\nemail = \"p@example.org\"\n"
    )
}

const CITIES: [&str; 4] = ["Paris", "Lyon", "Bordeaux", "Toulouse"];

async fn world(options: Options) -> TestWindow {
    let window = TestWindow::over(options, Some(("paris", &city_region("Paris")))).await;
    for city in &CITIES[1..] {
        write_region(&window.folder.path().join("regions"), &city.to_lowercase(), &city_region(city));
    }
    crate::harness::wait_until("all regions are read", || window.app().catalog.windows().all().len() == 4).await;
    window.filled().await;
    window
}

fn shown(window: &TestWindow, city: &str) -> BTreeSet<String> {
    let windows = window.app().catalog.windows();
    let shelf = windows.named(&city.to_lowercase()).unwrap().shelf();
    shelf.members().iter().map(|member| member.project.key.id.to_string()).collect()
}

/// A spelling of the city by a rule unlike ours: letters only, without what people put around a city's name.
fn spells(written: &str, city: &str) -> bool {
    let lower = written.to_lowercase();
    let around = ["arrondissement", "cedex", "ème", "eme", "er", "th", "st", "nd", "rd", "e", "of", "de", "d"];
    let words = lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty() && !around.contains(word));
    words.eq([city.to_lowercase().as_str()])
}

#[tokio::test(flavor = "multi_thread")]
async fn every_spelling_of_a_city_is_in_and_nothing_else() {
    let cities = [
        ("PARIS CEDEX", "Paris"),
        ("11th arrondissement of Paris", "Paris"),
        ("Paris 7e Arrondissement", "Paris"),
        ("LYON 02", "Lyon"),
        ("3rd arrondissement of Lyon", "Lyon"),
        ("lyon", "Lyon"),
        ("bordeaux cedex 9", "Bordeaux"),
        ("TOULOUSE", "Toulouse"),
        ("Parisot", ""),
        ("Le Touquet-Paris-Plage", ""),
        ("Bordeaux-Saint-Clair", ""),
        ("Lyons-la-Forêt", ""),
        ("Villeurbanne", ""),
    ];
    let projects = (1..)
        .zip(cities)
        .map(|(id, (written, _))| project(id, json!({"location": {"city": written, "country": "FR"}})));
    let options = Options { projects: projects.collect(), exact: false, ..Options::from_jsonl("", noon()).unwrap() };
    let window = world(options).await;
    for city in CITIES {
        let expected =
            (1..).zip(cities).filter(|(_, (_, meant))| *meant == city).map(|(id, _)| id.to_string()).collect();
        assert_eq!(shown(&window, city), expected, "{city}");
    }
}

/// The rows are no part of the project; where they are not, the test above has to do.
fn rows() -> Option<String> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/upstreams/ulule-sample.jsonl");
    std::fs::read_to_string(beside).ok()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_the_600_real_rows_none_is_lost_and_each_city_holds_exactly_its_own() {
    let Some(rows) = rows() else { return eprintln!("the rows are not here") };
    let window = world(Options::from_jsonl(&rows, noon()).unwrap()).await;
    assert_eq!(window.app().catalog.len(), 600);
    let written: Vec<Value> = rows.lines().map(|row| serde_json::from_str(row).unwrap()).collect();
    for city in CITIES {
        let own = |row: &&Value| row["location"]["city"].as_str().is_some_and(|written| spells(written, city));
        let expected: BTreeSet<_> = written.iter().filter(own).map(|row| row["id"].to_string()).collect();
        assert!(!expected.is_empty());
        assert_eq!(shown(&window, city), expected, "{city}");
    }
}
