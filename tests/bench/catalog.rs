//! What a large catalog costs: membership of 100,000 projects in 1,000 regions of 3,000 vertices on one core, a change made
//! visible, and in a process of its own a start with all of them on disk, and the memory it takes then.

#![expect(clippy::print_stdout, clippy::cast_precision_loss, clippy::unwrap_used, reason = "a bench tells its figures")]

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use jiff::Timestamp;
use oriel::app::catalog::Catalog;
use oriel::app::journal::Journal;
use oriel::domain::atlas::Atlas;
use oriel::domain::boundary::Boundary;
use oriel::domain::gazetteer::Gazetteer;
use oriel::domain::membership::{Ground, Located, Verdict};
use oriel::domain::place::Point;
use oriel::domain::project::{Detail, HostId, Project};
use oriel::domain::region::Region;
use oriel::domain::territory::Territory;
use oriel::region_file::{self, Known};
use oriel::store::{CatalogStore, Sight, Sled, SledJournal};

const PROJECTS: u32 = 100_000;
const REGIONS: u32 = 1_000;
const VERTICES: u32 = 3_000;

const REGION: &str = "languages = [\"fr\"]\ntimezone = \"Europe/Paris\"\nhostnames = []\ntheme = \"base\"\n[name]\nfr = \"R\"\n\
    [host]\nid = \"sample\"\npartners = [\"nobody\"]\n[legal]\npublisher = \"P\"\nemail = \"p@example.org\"\n";

/// Even numbers from 0 to 1, the same on every run (splitmix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// A ragged outline about 0.7 degrees wide somewhere in France.
fn region(number: u32, chance: &mut Chance) -> Arc<Region> {
    let center = Point { lat: 43.0 + 8.0 * chance.next(), lon: -4.0 + 11.0 * chance.next() };
    let ring = (0..VERTICES).map(|vertex| {
        let angle = std::f64::consts::TAU * f64::from(vertex) / f64::from(VERTICES);
        let reach = 0.35 * (0.8 + 0.2 * chance.next());
        Point { lat: center.lat + reach * angle.sin(), lon: center.lon + reach * angle.cos() }
    });
    let boundary = Boundary::new(vec![ring.collect()]).unwrap();
    let name = format!("region-{number}");
    let read = region_file::read_text(REGION, Path::new(&name), &Known::ANYTHING).unwrap().region;
    let territory = Territory { boundary: Some(boundary), ..Territory::default() };
    Arc::new(Region { territory, ..read })
}

fn project(number: u32, chance: &mut Chance) -> Project {
    let words = "Un lieu pour réparer, apprendre et se retrouver, au milieu du village, ouvert à tous les temps";
    let text = serde_json::json!({
        "key": {"host": "sample", "id": number.to_string()}, "slug": format!("projet-{number}"), "language": "fr",
        "title": {"fr": format!("Le projet numéro {number} du four à pain")}, "subtitle": {"fr": words},
        "category": {"id": "37", "name": {"fr": "Patrimoine"}}, "goal": {"money": {"minor": 500_000, "currency": "EUR"}},
        "raised": {"minor": number, "currency": "EUR"}, "percent": 12, "backers": 40, "start": "2026-02-20T00:00:00Z",
        "deadline": {"at": "2027-03-10T22:59:00Z", "estimated": false}, "zone": "Europe/Paris", "stage": "running",
        "place": {"country": "FR", "point": {"lat": 43.0 + 8.0 * chance.next(), "lon": -4.0 + 11.0 * chance.next()}},
        "holder": {"name": "Porteur", "id": "7", "page": "https://host.example/u/7"}, "image": null, "funding": "reward",
        "rewards": 4, "member_of": {}, "page": format!("https://host.example/projet-{number}/"),
        "contribute": format!("https://host.example/projects/{number}/checkout/"),
    });
    serde_json::from_value(text).unwrap()
}

fn main() {
    let folder = std::env::args().nth(1);
    match folder {
        Some(folder) => start(Path::new(&folder)),
        None => measure(),
    }
}

fn measure() {
    let chance = &mut Chance(1);
    let regions: Vec<_> = (0..REGIONS).map(|number| region(number, chance)).collect();
    let projects: Vec<_> = (0..PROJECTS).map(|number| project(number, chance)).collect();
    let gazetteer = Gazetteer::embedded();
    let started = Instant::now();
    let grounds = regions.iter().map(|region| Ground::new(region.clone(), &gazetteer)).collect();
    let atlas = Atlas::new(grounds);
    println!("index of {REGIONS} regions: {:?}", started.elapsed());
    let started = Instant::now();
    let judged = projects.iter().map(|project| {
        let judged = atlas.judge(&Located::new(project, &gazetteer));
        judged.iter().filter(|(_, judgement)| judgement.verdict == Verdict::In).count()
    });
    let inside: usize = judged.sum();
    println!(
        "membership of {PROJECTS} projects in {REGIONS} regions of {VERTICES} vertices, one core: {:?}, {inside} inside",
        started.elapsed()
    );

    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(Sled::open(folder.path()).unwrap());
    let host: HostId = "sample".parse().unwrap();
    let started = Instant::now();
    let sight = |project: Project| Sight { project, seen: Timestamp::now(), gone: None, mark: Some(1) };
    for project in &projects {
        store.keep(&sight(project.clone()), Some(&Detail::default())).unwrap();
    }
    store.flush().unwrap();
    println!("keeping {PROJECTS} projects on disk: {:?}", started.elapsed());
    let started = Instant::now();
    let catalog = Catalog::open(store, gazetteer, journal(folder.path()), &[host], regions).unwrap();
    println!("a catalog of {PROJECTS} opened with {REGIONS} regions: {:?}", started.elapsed());
    let shown = |project: &Project| {
        let windows = catalog.windows();
        windows
            .all()
            .iter()
            .any(|window| window.shelf().get(&project.key).is_some_and(|m| m.project.raised == project.raised))
    };
    let mut times: Vec<_> = projects
        .iter()
        .step_by(997)
        .map(|project| {
            let mut project = project.clone();
            project.raised.minor += 1_000_000;
            let started = Instant::now();
            catalog.observe(sight(project.clone()), &Detail::default()).unwrap();
            let took = started.elapsed();
            (took, shown(&project))
        })
        .collect();
    times.sort();
    println!(
        "one change kept and shown: median {:?}, longest {:?}",
        times[times.len() / 2].0,
        times[times.len() - 1].0
    );
    drop(catalog);
    // In a process of its own, so that its memory is its own.
    let itself = std::env::current_exe().unwrap();
    std::process::Command::new(itself).arg(folder.path()).status().unwrap();
}

fn journal(folder: &Path) -> Arc<Journal> {
    Arc::new(Journal::new(Arc::new(SledJournal::open(folder).unwrap()), Arc::new(Timestamp::now)))
}

/// A start with everything on disk, three regions that show a third of it, and the first list of one.
fn start(folder: &Path) {
    let started = Instant::now();
    let store = Arc::new(Sled::open(folder).unwrap());
    let chance = &mut Chance(2);
    let regions = (0..3).map(|number| {
        let region = region(number, chance);
        let around = Boundary::new(vec![vec![
            Point { lat: 43.0, lon: -4.0 },
            Point { lat: 43.0, lon: 0.0 },
            Point { lat: 51.0, lon: 0.0 },
            Point { lat: 51.0, lon: -4.0 },
        ]]);
        Arc::new(Region { territory: Territory { boundary: around.ok(), ..Territory::default() }, ..(*region).clone() })
    });
    let hosts = ["sample".parse().unwrap()];
    let catalog = Catalog::open(store, Gazetteer::embedded(), journal(folder), &hosts, regions.collect()).unwrap();
    let windows = catalog.windows();
    let shelf = windows.all()[0].shelf();
    let found = shelf.choose(
        &oriel::domain::query::Query::default(),
        oriel::domain::language::Lang::FR,
        &std::collections::BTreeSet::new(),
        Timestamp::now(),
    );
    println!(
        "start with {} projects on disk to a first list of {}: {:?}",
        catalog.len(),
        found.total,
        started.elapsed()
    );
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let memory = status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or_default();
    println!("resident memory then: {memory}");
}
