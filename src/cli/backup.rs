//! `oriel backup` and `oriel restore`.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

use anyhow::Context;
use oriel::app::backup::{self, Places};
use oriel::node::control::socket;
use oriel::settings::{Folders, Kept};
use oriel::store::{SledJournal, StoreError};
use reqwest::Method;

use super::{block_on, listed};

#[derive(clap::Args)]
pub struct Backup {
    /// The archive to be written, `oriel-2026-11-25.tar.gz`.
    file: PathBuf,
    /// Then removes older archives in its folder, `oriel-*.tar.gz`, once they are this many days old: `keep_days` under
    /// [backup] in the settings file, where that is named. They hold names of people: whoever is erased is in them until then.
    #[arg(long, value_name = "DAYS")]
    keep: Option<u16>,
    #[command(flatten)]
    place: Place,
}

#[derive(clap::Args)]
pub struct Restore {
    /// The archive.
    file: PathBuf,
    #[command(flatten)]
    place: Place,
}

/// The folders concerned: as the settings file says, or each by itself.
#[derive(clap::Args)]
struct Place {
    /// The settings file.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["data", "regions", "themes"])]
    settings: Option<PathBuf>,
    /// The data folder.
    #[arg(long, default_value = "oriel-data")]
    data: PathBuf,
    /// The folder of regions.
    #[arg(long, default_value = "regions")]
    regions: PathBuf,
    /// The folder of themes.
    #[arg(long, default_value = "themes")]
    themes: PathBuf,
}

impl Place {
    /// The folders, and for how many days archives are kept; nothing where no settings file says so.
    fn resolved(self) -> anyhow::Result<(Self, Option<u16>)> {
        let Some(file) = &self.settings else { return Ok((self, None)) };
        let kept = Kept::load(file, std::env::vars()).map_err(|findings| anyhow::anyhow!(listed(&findings)))?;
        let Folders { regions, themes } = kept.folders;
        Ok((Self { data: kept.store, regions, themes, ..self }, Some(kept.backup_days)))
    }

    fn places(&self) -> Places<'_> {
        Places { data: &self.data, regions: &self.regions, themes: &self.themes }
    }
}

pub fn backup(args: Backup) -> anyhow::Result<ExitCode> {
    let (place, keep_days) = args.place.resolved()?;
    anyhow::ensure!(place.data.is_dir(), "there is no data folder {}: name it with --data", place.data.display());
    anyhow::ensure!(!args.file.exists(), "{} is there already: give another name", args.file.display());
    // People are in it: nobody else may read it, and it has its name only once it is whole.
    let unfinished = args.file.with_extension("unfinished");
    let mut out = File::options().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
    let made = make(&place, &mut out).and_then(|()| Ok(out.sync_all()?));
    if let Err(error) = made {
        _ = fs::remove_file(&unfinished);
        return Err(error.context("no backup was made"));
    }
    fs::rename(&unfinished, &args.file)?;
    println!("{}: {} bytes", args.file.display(), fs::metadata(&args.file)?.len());
    if let Some(days) = args.keep.or(keep_days) {
        // Only now: until the new one is whole the old ones may be all there is.
        let folder = args.file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        for old in backup::prune(folder, &args.file, days, SystemTime::now())? {
            println!("{}: removed, older than {days} days", old.display());
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn make(place: &Place, out: &mut File) -> anyhow::Result<()> {
    match SledJournal::open(&place.data) {
        Ok(journals) => {
            backup::write(&journals, place.places(), jiff::Timestamp::now(), out)?;
            Ok(())
        }
        Err(StoreError::InUse(_)) => block_on(ask_node(&place.data, Method::GET, "/backup", out)),
        Err(error) => Err(error.into()),
    }
}

/// What the node that runs on a data folder answers.
pub(super) async fn answer(data: &Path, method: Method, what: &str) -> anyhow::Result<reqwest::Response> {
    let client = reqwest::Client::builder().unix_socket(socket(data)).build()?;
    let asked = client.request(method, format!("http://node{what}")).send().await;
    asked.with_context(|| format!("no node that runs on {} answers: start it", data.display()))
}

/// Writes what the node that runs on a data folder answers.
pub(super) async fn ask_node(data: &Path, method: Method, what: &str, out: &mut dyn Write) -> anyhow::Result<()> {
    let mut answer = answer(data, method, what).await?;
    if !answer.status().is_success() {
        anyhow::bail!("{}", answer.text().await?.trim_end());
    }
    while let Some(part) = answer.chunk().await.context("the node could not finish it; its log says why")? {
        out.write_all(&part)?;
    }
    Ok(())
}

pub fn restore(args: Restore) -> anyhow::Result<ExitCode> {
    let (place, _) = args.place.resolved()?;
    let archive = || File::open(&args.file).map(|file| Box::new(file) as Box<dyn std::io::Read>);
    archive().with_context(|| args.file.display().to_string())?;
    let journals = |data: &Path| Ok(Box::new(SledJournal::open(data)?) as Box<dyn oriel::store::JournalStore>);
    let restored = backup::restore(archive, place.places(), journals)?;
    println!("Restored into {}, as of {}:", place.data.display(), restored.manifest.made);
    for (region, last) in &restored.manifest.journals {
        println!("  {region}: {} records, the last with the hash {}", last.records, last.hash);
    }
    for folder in restored.left {
        println!("  {} has files already and was left as it is", folder.display());
    }
    Ok(ExitCode::SUCCESS)
}
