//! Backups of a running node, and a region that leaves with everything.

use std::path::Path;
use std::process::{Command, Output};

use oriel::app::journal::Asked;
use oriel::domain::fact::Fact;
use oriel::domain::member::MemberFact;
use oriel::domain::project::RegionId;
use scraper::{Html, Selector};

use crate::harness::{TestWindow, project};

fn region() -> RegionId {
    "auvergne".parse().unwrap()
}

/// A window with one project and one fact.
async fn window() -> TestWindow {
    let window = TestWindow::with(vec![project(1, serde_json::json!({}))]).await;
    let app = window.app().clone();
    let named = Fact::Member(MemberFact::OrganisationNamed {
        organisation: "moulin".parse().unwrap(),
        name: "Moulin des Gorges".into(),
    });
    let decided = move || app.journal.run(&region(), Asked::by_oriel(), move |_, _| Ok(vec![named]));
    tokio::task::spawn_blocking(decided).await.unwrap().unwrap();
    window
}

async fn oriel(arguments: Vec<String>) -> Output {
    let run = move || Command::new(env!("CARGO_BIN_EXE_oriel")).args(arguments).output().unwrap();
    tokio::task::spawn_blocking(run).await.unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn arguments(words: &[&str], folders: &[(&str, &Path)]) -> Vec<String> {
    let folders = folders.iter().flat_map(|(flag, path)| [(*flag).to_owned(), path.display().to_string()]);
    words.iter().map(|word| (*word).to_owned()).chain(folders).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_node_is_backed_up_and_restored_with_every_fact_and_file() {
    let window = window().await;
    let folder = window.folder.path();
    let (file, to) = (folder.join("backup.tar.gz"), folder.join("restored"));
    let places = [("--data", folder.join("data")), ("--regions", folder.join("regions"))];
    let from: Vec<_> = places.iter().map(|(flag, path)| (*flag, path.as_path())).collect();
    let file_name = file.display().to_string();

    let made = oriel(arguments(&["backup", &file_name], &from)).await;
    assert!(made.status.success(), "{}", told(&made));
    let (data, regions, themes) = (to.join("data"), to.join("regions"), to.join("themes"));
    let into = [("--data", data.as_path()), ("--regions", regions.as_path()), ("--themes", themes.as_path())];
    let restored = oriel(arguments(&["restore", &file_name], &into)).await;
    assert!(restored.status.success(), "{}", told(&restored));
    assert!(told(&restored).contains("auvergne: 1 records"), "{}", told(&restored));
    assert!(regions.join("auvergne/region.toml").is_file());
    let verified = oriel(arguments(&["journal", "verify"], &into[..1])).await;
    let end = window.app().journal.end(&region()).unwrap();
    assert!(told(&verified).contains(&end.hash.to_string()), "{}", told(&verified));

    let again = oriel(arguments(&["restore", &file_name], &into)).await;
    assert!(!again.status.success() && told(&again).contains("is not empty"), "{}", told(&again));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_that_was_cut_short_or_changed_restores_nothing() {
    let window = window().await;
    let folder = window.folder.path();
    let (file, data) = (folder.join("backup.tar.gz"), folder.join("data"));
    let made = oriel(arguments(&["backup", &file.display().to_string()], &[("--data", data.as_path())])).await;
    assert!(made.status.success(), "{}", told(&made));
    let whole = std::fs::read(&file).unwrap();
    let mut changed = whole.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    for (name, bytes) in [("short", &whole[..whole.len() * 2 / 3]), ("changed", &changed[..]), ("none", b"no archive")]
    {
        let (file, to) = (folder.join(name), folder.join(format!("from-{name}")));
        std::fs::write(&file, bytes).unwrap();

        let restored = oriel(arguments(&["restore", &file.display().to_string()], &[("--data", to.as_path())])).await;

        assert!(!restored.status.success(), "{name}");
        assert!(told(&restored).contains("Nothing was restored"), "{name}: {}", told(&restored));
        assert!(!to.exists(), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_region_leaves_with_its_facts_its_files_and_pages_whose_links_work_without_a_server() {
    let window = window().await;
    let (data, to) = (window.folder.path().join("data"), window.folder.path().join("leaving"));

    let left =
        oriel(arguments(&["region", "export", "auvergne"], &[("--data", data.as_path()), ("--to", to.as_path())]))
            .await;

    assert!(left.status.success(), "{}", told(&left));
    let facts = std::fs::read_to_string(to.join("journal.jsonl")).unwrap();
    assert!(facts.lines().count() == 1 && facts.contains("Moulin des Gorges"), "{facts}");
    assert!(to.join("region/region.toml").is_file() && to.join("theme/theme.toml").is_file());
    let pages = to.join("pages");
    let broken: Vec<_> = html_files(&pages).iter().flat_map(|page| broken_links(page)).collect();
    assert_eq!(broken, Vec::<String>::new());
    let home = std::fs::read_to_string(pages.join("index.html")).unwrap();
    assert!(home.contains("projects/"), "home leads to projects");
    assert!(html_files(&pages).len() > 5);
    let told = std::fs::read_to_string(to.join("README.txt")).unwrap();
    assert!(!told.contains("Could not be had"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_region_that_is_not_there_cannot_be_exported_and_leaves_no_folder() {
    let window = window().await;
    let (data, to) = (window.folder.path().join("data"), window.folder.path().join("leaving"));

    let left =
        oriel(arguments(&["region", "export", "bretagne"], &[("--data", data.as_path()), ("--to", to.as_path())]))
            .await;

    assert!(!left.status.success());
    assert!(!to.exists(), "{}", told(&left));
}

fn html_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let below = |path: std::path::PathBuf| match path.is_dir() {
        true => html_files(&path),
        false => vec![path],
    };
    entries.flat_map(below).filter(|path| path.extension().is_some_and(|ending| ending == "html")).collect()
}

/// The links of a page that lead to no file beside it.
fn broken_links(page: &Path) -> Vec<String> {
    let html = Html::parse_document(&std::fs::read_to_string(page).unwrap());
    let (links, sources) = (Selector::parse("[href]").unwrap(), Selector::parse("[src]").unwrap());
    let hrefs = html.select(&links).filter_map(|element| element.attr("href"));
    let all = hrefs.chain(html.select(&sources).filter_map(|element| element.attr("src")));
    let local = all.filter(|link| !link.contains(':') && !link.starts_with('#') && !link.is_empty());
    let is_there = |link: &str| page.parent().unwrap().join(link.split(['#', '?']).next().unwrap()).is_file();
    local.filter(|link| !is_there(link)).map(|link| format!("{}: {link}", page.display())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn archives_go_when_their_time_is_over_and_with_them_the_names_of_whoever_was_erased() {
    let window = window().await;
    let folder = window.folder.path();
    let (backups, data) = (folder.join("backups"), folder.join("data"));
    std::fs::create_dir_all(&backups).unwrap();
    let followers = data.join("residents/followers");
    let follower = |confirmed: &str| format!("{{\"address\": \"ana.roque@ici.example\"{confirmed}}}");
    std::fs::write(followers.join("a.json"), follower(", \"confirmed\": \"2026-03-02T12:00:00Z\"")).unwrap();
    std::fs::write(followers.join("b.json"), follower("").replace("ana", "bo")).unwrap();
    // Nobody but the node may read its secrets: a backup does without.
    let settings = folder.join("settings.toml");
    let themes = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes");
    let written = format!(
        "[store]\npath = {data:?}\n[folders]\nregions = \"regions\"\nthemes = {themes:?}\n[backup]\nkeep_days = 30\n\
         [hosts.ulule]\napi_key_file = \"nowhere\"\n"
    );
    std::fs::write(&settings, written).unwrap();
    let place = [("--settings", settings.as_path())];
    let backup = |name: &str| {
        let file = backups.join(name).display().to_string();
        oriel(arguments(&["backup", &file], &place))
    };
    let made = backup("oriel-2026-03-02.tar.gz").await;
    assert!(made.status.success(), "{}", told(&made));
    let first = backups.join("oriel-2026-03-02.tar.gz");
    assert!(names(&first).contains("ana.roque@ici.example"));
    assert!(!names(&first).contains("bo.roque"), "who did not say yes is in no archive");
    std::fs::write(backups.join("notes.tar.gz"), "somebody else's").unwrap();

    // Erased; thirty days on, the archives that knew them are gone.
    std::fs::remove_file(followers.join("a.json")).unwrap();
    let age = |days: u64| std::time::SystemTime::now() - std::time::Duration::from_secs(days * 24 * 3600 + 60);
    for (name, days) in [("oriel-2026-03-02.tar.gz", 30), ("notes.tar.gz", 90)] {
        let file = std::fs::File::options().append(true).open(backups.join(name)).unwrap();
        file.set_modified(age(days)).unwrap();
    }
    let later = backup("oriel-2026-04-01.tar.gz").await;
    assert!(later.status.success() && told(&later).contains("removed, older than 30 days"), "{}", told(&later));
    let left: Vec<_> = std::fs::read_dir(&backups).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
    for file in left.iter().filter(|file| !file.ends_with("notes.tar.gz")) {
        assert!(!names(file).contains("ana.roque"), "{}", file.display());
    }
}

/// Everything that an archive holds, as text.
fn names(archive: &Path) -> String {
    let unpacked = std::process::Command::new("tar").arg("-xzOf").arg(archive).output().unwrap();
    String::from_utf8_lossy(&unpacked.stdout).into_owned()
}
