//! `oriel journal`.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use oriel::app::journal::{mend, verify};
use oriel::domain::project::RegionId;
use oriel::store::{JournalStore, SledJournal};

use super::settings;

#[derive(clap::Subcommand)]
pub enum Command {
    /// Read journals from their first line: every number, every hash, every fact.
    Verify {
        /// One region; without it, all.
        region: Option<RegionId>,
        #[command(flatten)]
        place: Place,
    },
    /// Write a region's journal to standard output, one JSON record a line.
    Export {
        /// The region.
        region: RegionId,
        #[command(flatten)]
        place: Place,
    },
    /// Take an exported journal into a region that has none.
    Import {
        /// The region.
        region: RegionId,
        /// The file.
        file: PathBuf,
        #[command(flatten)]
        place: Place,
    },
    /// Take the damaged end off a journal, once it is saved to a file.
    RepairTail {
        /// The region.
        region: RegionId,
        /// Do it; without this, tell what would be taken off.
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        place: Place,
    },
}

/// Where the data is. The node must be stopped: one process at a time has a journal open.
#[derive(clap::Args)]
pub struct Place {
    /// The data folder.
    #[arg(long, default_value = "oriel-data", conflicts_with = "settings")]
    data: PathBuf,
    /// The settings file that names it.
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
}

impl Place {
    fn folder(&self) -> anyhow::Result<PathBuf> {
        match &self.settings {
            Some(file) => Ok(settings(file)?.store),
            None => Ok(self.data.clone()),
        }
    }

    fn open(&self) -> anyhow::Result<SledJournal> {
        let folder = self.folder()?;
        anyhow::ensure!(folder.is_dir(), "there is no data folder {}: name it with --data", folder.display());
        Ok(SledJournal::open(&folder)?)
    }
}

pub fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Verify { region, place } => verify_all(&place.open()?, region),
        Command::Export { region, place } => {
            let mut out = BufWriter::new(io::stdout().lock());
            mend::export(&place.open()?, &region, &mut out)??;
            out.flush()?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Import { region, file, place } => {
            let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
            let end = mend::import(&place.open()?, &region, &text).with_context(|| file.display().to_string())?;
            println!("{region}: {} records taken over; the last has the hash {}", end.seq, end.hash);
            Ok(ExitCode::SUCCESS)
        }
        Command::RepairTail { region, yes, place } => repair(&place, &region, yes),
    }
}

fn verify_all(store: &SledJournal, region: Option<RegionId>) -> anyhow::Result<ExitCode> {
    let regions = match region {
        Some(region) => vec![region],
        None => store.regions()?,
    };
    if regions.is_empty() {
        println!("no region has decided anything yet");
    }
    let mut sound = true;
    for region in regions {
        match verify(store, &region)? {
            Ok(outline) if outline.end.seq == 0 => println!("{region}: no records"),
            Ok(outline) => {
                let end = outline.end;
                println!("{region}: sound, {} records, the last of {} with the hash {}", end.seq, end.at, end.hash);
            }
            Err(closed) => {
                sound = false;
                println!("{region}: DAMAGED at line {}: {}", closed.seq, closed.damage);
            }
        }
    }
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn repair(place: &Place, region: &RegionId, yes: bool) -> anyhow::Result<ExitCode> {
    let store = place.open()?;
    let Some(tail) = mend::tail(&store, region)? else {
        println!("{region}: sound, nothing to take off");
        return Ok(ExitCode::SUCCESS);
    };
    let (from, count) = (tail.damage.seq, tail.lines.len());
    println!("{region}: damaged at line {from}: {}", tail.damage.damage);
    println!("{count} lines from there on would be taken off; {} of them can be read as records", tail.readable);
    if !yes {
        println!("Nothing was changed. Restore a backup if you have one; otherwise do it with --yes.");
        return Ok(ExitCode::FAILURE);
    }
    let file = place.folder()?.join(format!("journal-{region}-taken-off-at-{from}.txt"));
    let write = |file: &PathBuf| {
        let mut out = fs::File::create_new(file)?;
        mend::save(&tail, &mut out)?;
        out.sync_all()
    };
    write(&file).with_context(|| format!("{}: nothing was taken off", file.display()))?;
    store.cut(region, from)?;
    println!("Taken off, and saved to {}. The journal is sound up to line {}.", file.display(), from - 1);
    Ok(ExitCode::SUCCESS)
}
