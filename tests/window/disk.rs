//! A disk that is full, on a file system of its own: what cannot be kept is refused, and nothing that was acknowledged is lost.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use oriel::host::sample::Options;
use reqwest::StatusCode;
use serde_json::json;
use tempfile::TempDir;

use crate::harness::browser::{Browser, CAMILLE, operated};
use crate::harness::{AUVERGNE, TestWindow, noon, project};

/// A small file system in memory, larger by little than what must stay free; gone when dropped.
struct Small(TempDir);

impl Small {
    /// None where this machine or this user may not mount any.
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=96m", "oriel-test"]).arg(folder.path());
        let is_mounted = mount.output().is_ok_and(|output| output.status.success());
        is_mounted.then_some(Self(folder))
    }

    fn ballast(&self) -> PathBuf {
        self.0.path().join("ballast")
    }

    /// Takes everything that is left.
    fn fill(&self) {
        let mut ballast = File::options().create(true).append(true).open(self.ballast()).unwrap();
        for block in [1 << 20, 1 << 12] {
            let zeros = vec![0; block];
            while ballast.write_all(&zeros).is_ok() {}
        }
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        // What is still open there keeps it until it is closed.
        _ = Command::new("umount").arg("--lazy").arg(self.0.path()).status();
    }
}

async fn note(browser: &Browser, text: &str) -> (StatusCode, String) {
    let page = "/console/projects/1";
    let answer = browser.submit(page, &format!("{page}/note"), &[("note.fr", text)]).await;
    (answer.status(), answer.text().await.unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_refuses_what_it_cannot_keep_while_everyone_reads_on() {
    let Some(small) = Small::mount() else {
        eprintln!("skipped: this machine lets us mount no file system; run it as root on Linux");
        return;
    };
    let options =
        Options { projects: vec![project(1, json!({}))], exact: false, ..Options::from_jsonl("", noon()).unwrap() };
    let store: &Path = &small.0.path().join("data");
    let region = operated(AUVERGNE, CAMILLE);
    let mut window =
        TestWindow::set_up(options, Some(("auvergne", &region)), |settings| settings.store = store.into()).await;
    window.filled().await;
    let camille = window.sign_in(CAMILLE).await;
    assert_eq!(note(&camille, "Vu avant.").await.0, StatusCode::SEE_OTHER);

    small.fill();
    let (status, told) = note(&camille, "Jamais gardé.").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{told}");
    assert!(
        told.contains("<h1>") && told.contains("rien n’a été fait"),
        "it says what happened and what to do: {told}"
    );
    for path in ["/r/auvergne/fr/", "/r/auvergne/fr/projects/p-1", "/r/auvergne/en/projects", "/r/auvergne/feed.atom"] {
        assert_eq!(window.get(path).await.status(), StatusCode::OK, "{path}");
    }
    let page = window.page("/r/auvergne/fr/projects/p-1").await;
    assert!(page.contains("Vu avant.") && !page.contains("Jamais gardé."));

    fs::remove_file(small.ballast()).unwrap();
    let (status, told) = note(&camille, "Vu après.").await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{told}");
    assert!(window.page("/r/auvergne/fr/projects/p-1").await.contains("Vu après."));
    // Full again, and ended so: the next start, on a disk with room, knows everything that was acknowledged.
    small.fill();
    assert_eq!(note(&camille, "Jamais gardé.").await.0, StatusCode::SERVICE_UNAVAILABLE);
    fs::remove_file(small.ballast()).unwrap();
    window.restart().await;
    window.filled().await;
    let page = window.page("/r/auvergne/fr/projects/p-1").await;
    assert!(page.contains("Vu après.") && !page.contains("Jamais gardé."));
}
