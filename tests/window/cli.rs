//! The command line, as a newcomer uses it.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::harness::peers::judge;

fn oriel(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_oriel"));
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

/// A demonstration on free ports, killed when dropped.
struct Demo {
    process: Child,
    addresses: Vec<String>,
}

impl Demo {
    fn start(data: &Path, more: &[&str]) -> Self {
        let ports: Vec<_> = (0..2).map(|_| TcpListener::bind("127.0.0.1:0").unwrap()).collect();
        let [public, host] = [0, 1].map(|at| ports[at].local_addr().unwrap().to_string());
        drop(ports);
        let data = data.to_str().unwrap();
        let mut command = oriel(&["demo", "--listen", &public, "--host-listen", &host, "--data", data]);
        let mut process = command.args(more).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines().map(Result::unwrap);
        let told: Vec<_> = lines.take_while(|line| !line.contains("Ctrl-C")).collect();
        let addresses = told.iter().filter_map(|line| line.trim().strip_prefix("http://"));
        let addresses = addresses.map(|address| format!("http://{address}")).collect();
        Self { process, addresses }
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // SIGKILL: nothing is given the time to tidy up.
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

async fn page(address: &str) -> String {
    _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    client.get(address).header("accept-language", "fr").send().await.unwrap().text().await.unwrap()
}

async fn page_with(address: &str, text: &str) -> String {
    let patience = tokio::time::Instant::now() + Duration::from_secs(60);
    loop {
        let page = page(address).await;
        if page.contains(text) {
            return page;
        }
        assert!(tokio::time::Instant::now() < patience, "no «{text}» in {page}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_demonstration_that_was_killed_shows_what_it_knew_while_its_host_is_down() {
    let folder = tempfile::tempdir().unwrap();
    let first = Demo::start(folder.path(), &[]);
    assert_eq!(first.addresses.len(), 3);
    let list = format!("{}api/v1/projects", first.addresses[0]);
    page_with(&list, "\"total\":4").await;
    // The store writes out twice a second.
    tokio::time::sleep(Duration::from_secs(3)).await;
    let before: serde_json::Value = serde_json::from_str(&page(&list).await).unwrap();
    drop(first);
    let second = Demo::start(folder.path(), &["--fault", "down"]);
    let after: serde_json::Value =
        serde_json::from_str(&page(&format!("{}api/v1/projects", second.addresses[0])).await).unwrap();
    assert_eq!(after["total"], before["total"]);
    assert!(page(&second.addresses[0]).await.contains("class=\"stale\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_shipped_files_pass_check_and_a_mistake_is_told_with_its_line() {
    judge(oriel(&["check"])).await.unwrap_or_else(|said| panic!("{said}"));
    let folder = tempfile::tempdir().unwrap();
    let region = folder.path().join("forez");
    std::fs::create_dir(&region).unwrap();
    std::fs::write(region.join("region.toml"), "languages = [\"fr\"]\ntimezone = \"Europe/Pari\"\n").unwrap();
    let said = judge(oriel(&["check", region.to_str().unwrap()])).await.unwrap_err();
    assert!(said.contains("region.toml:2: timezone") && said.contains("did you mean «Europe/Paris»"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_region_passes_check() {
    let folder = tempfile::tempdir().unwrap();
    let regions = folder.path().to_str().unwrap();
    let mut new = oriel(&["region", "new", "forez", "--folder", regions, "--name-fr", "Projets du Forez"]);
    new.args(["--place", "Montbrison", "--publisher", "Association Forez", "--email", "a@forez.example"]);
    new.args(["--hostname", "forez.example", "--yes"]);
    judge(new).await.unwrap_or_else(|said| panic!("{said}"));
    let written = folder.path().join("forez");
    judge(oriel(&["check", written.to_str().unwrap()])).await.unwrap_or_else(|said| panic!("{said}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_reports_what_came_in_and_what_was_kept_out_and_explain_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let host = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let mut sample = oriel(&["sample-host", "--listen", &host]).stdout(Stdio::piped()).spawn().unwrap();
    BufReader::new(sample.stdout.take().unwrap()).lines().next();
    let here = env!("CARGO_MANIFEST_DIR");
    let settings = format!(
        "[store]\npath = \"data\"\n[folders]\nregions = \"{here}/regions\"\nthemes = \"{here}/themes\"\n[hosts.sample]\n\
         adapter = \"ulule\"\nname = \"Sample\"\nbase = \"http://{host}/v1\"\nsite = \"http://{host}/\"\n\
         requests_per_second = 50\ncountries = [\"FR\"]\n"
    );
    let file = folder.path().join("settings.toml");
    std::fs::write(&file, settings).unwrap();
    let file = file.to_str().unwrap();
    let report = judge(oriel(&["sync", "--report", "--settings", file])).await;
    let explained = judge(oriel(&["explain", "auvergne", "300001", "--settings", file])).await;
    let unknown = judge(oriel(&["explain", "auvergne", "nothing", "--settings", file])).await;
    sample.kill().unwrap();
    sample.wait().unwrap();
    let report = report.unwrap_or_else(|said| panic!("{said}"));
    for part in ["projects are known", "auvergne:", "by the rule «by hand»", "set aside", "300401: type"] {
        assert!(report.contains(part), "no «{part}» in {report}");
    }
    assert!(explained.unwrap().contains("→ in"));
    assert!(unknown.unwrap_err().contains("no project «nothing» is known"));
}

#[test]
fn a_scenario_of_match_funds_is_simulated_and_a_mistake_in_one_is_told_with_its_line() {
    let simulate = |file: &str| oriel(&["ledger", "simulate", file]).output().unwrap();
    let told = simulate("tests/funds/e01-pot-runs-out.json");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let result: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    assert_eq!(result["final"]["allocations"]["caisse/four"]["amount"], 1020);
    assert_eq!(told.stdout, simulate("tests/funds/e01-pot-runs-out.json").stdout);

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("scenario.json");
    std::fs::write(&file, "{\n \"entries\": [\n  {\"at\": \"2026-03-01\", \"type\": \"tick\"}\n ]\n}").unwrap();
    let told = simulate(file.to_str().unwrap());
    let said = String::from_utf8(told.stderr).unwrap();
    assert!(!told.status.success() && told.stdout.is_empty());
    assert!(said.contains("scenario.json:3: entries[0].at: ") && said.contains("2026-03-01T09:00:00Z"), "{said}");

    let told = simulate("tests/funds/nowhere.json");
    let said = String::from_utf8(told.stderr).unwrap();
    assert!(!told.status.success() && said.contains("nowhere.json"), "{said}");
}
