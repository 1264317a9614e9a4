//! `oriel ledger`.

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::ValueEnum;
use jiff::tz::TimeZone;
use oriel::app::books::{Writing, audit, export, told};
use oriel::domain::fund::{Mistake, Scenario};
use oriel::domain::ledger::{Format, Item, verify};
use oriel::domain::project::RegionId;
use oriel::file::{Finding, Severity};
use oriel::region_file::{self, Known};
use oriel::store::{JournalStore, SledJournal, StoreError};
use reqwest::Method;

use super::backup::{answer, ask_node};
use super::{block_on, listed, settings};

#[derive(clap::Subcommand)]
pub enum Command {
    /// Work the match funds of a scenario, and print what each entry changed and how everything ends.
    Simulate(Simulate),
    /// Look at every step of match funds for what must never be: budgets, caps, the ceiling, claims, states, double entry, both
    /// views of all sums; of a region also its journal's chain, and whether the books that a running node has in memory, or
    /// that its last snapshot would let it start with, are those of the journal.
    Verify {
        #[command(flatten)]
        source: Source,
    },
    /// Write the double entry of match funds to standard output.
    Export {
        #[command(flatten)]
        source: Source,
        /// The form: hledger's journal, a table with a row a posting, or an object with a list of transactions.
        #[arg(long, value_enum, default_value_t = Form::Hledger)]
        format: Form,
    },
}

#[derive(clap::Args)]
pub struct Simulate {
    /// The scenario: a JSON file with projects and entries.
    #[arg(value_name = "FILE.json")]
    file: PathBuf,
}

/// Where the entries come from: the journal of a region, or a scenario. A node that runs on the data folder is asked; it need
/// not be stopped.
#[derive(clap::Args)]
pub struct Source {
    /// The region.
    #[arg(conflicts_with = "scenario")]
    region: Option<RegionId>,
    /// A scenario: a JSON file with projects and entries.
    #[arg(long, value_name = "FILE.json")]
    scenario: Option<PathBuf>,
    /// The settings file.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["data", "regions"])]
    settings: Option<PathBuf>,
    /// The data folder.
    #[arg(long, default_value = "oriel-data")]
    data: PathBuf,
    /// The folder of regions: days are those of the region's zone.
    #[arg(long, default_value = "regions")]
    regions: PathBuf,
}

/// Where the journal of a region is, or may be asked for.
struct OfRegion {
    region: RegionId,
    data: PathBuf,
    regions: PathBuf,
}

impl Source {
    /// The region's place; none for a scenario.
    fn region(&self) -> anyhow::Result<Option<OfRegion>> {
        let Some(region) = self.region.clone() else { return Ok(None) };
        let (data, regions) = match &self.settings {
            Some(file) => settings(file).map(|read| (read.store, read.folders.regions))?,
            None => (self.data.clone(), self.regions.clone()),
        };
        anyhow::ensure!(data.is_dir(), "there is no data folder {}: name it with --data", data.display());
        let kept = data.join("journal").join("db").is_file();
        anyhow::ensure!(kept, "there are no journals in {}: name the data folder with --data", data.display());
        Ok(Some(OfRegion { region, data, regions }))
    }

    fn scenario(&self) -> anyhow::Result<Scenario> {
        read(self.scenario.as_deref().context("name a region, or a scenario with --scenario")?)
    }
}

impl OfRegion {
    fn zone(&self) -> anyhow::Result<TimeZone> {
        let folder = self.regions.join(self.region.as_str());
        let read = region_file::read(&folder, &Known::ANYTHING);
        let read = read.map_err(|findings| anyhow::anyhow!(listed(&findings)));
        Ok(read
            .context("the region's file says in which zone its days are; name its folder with --regions")?
            .region
            .zone)
    }

    /// A region has a journal, or at least a folder: any other name is a mistake.
    fn is_known_to(&self, store: &dyn JournalStore) -> anyhow::Result<()> {
        let kept = store.regions()?;
        let names = kept.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        anyhow::ensure!(
            kept.contains(&self.region) || self.regions.join(self.region.as_str()).is_dir(),
            "there is no region {} in {}; those with a journal: {}",
            self.region,
            self.data.display(),
            if names.is_empty() { "none" } else { &names }
        );
        Ok(())
    }

    fn verify(&self) -> anyhow::Result<ExitCode> {
        let (said, sound) = match SledJournal::open(&self.data) {
            Ok(store) => {
                self.is_known_to(&store)?;
                let audit = audit(&store, &self.region, None)?;
                (audit.to_string(), audit.is_sound())
            }
            Err(StoreError::InUse(_)) => block_on(self.ask())?,
            Err(error) => return Err(error.into()),
        };
        print!("{said}");
        Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    async fn ask(&self) -> anyhow::Result<(String, bool)> {
        let answer = answer(&self.data, Method::GET, &format!("/regions/{}/ledger", self.region)).await?;
        let status = answer.status();
        let said = answer.text().await?;
        anyhow::ensure!(status.is_success() || status == reqwest::StatusCode::CONFLICT, "{}", said.trim_end());
        Ok((said, status.is_success()))
    }

    fn export(&self, form: Form) -> anyhow::Result<ExitCode> {
        let mut out = BufWriter::new(std::io::stdout().lock());
        match SledJournal::open(&self.data) {
            Ok(store) => {
                self.is_known_to(&store)?;
                export(&store, &self.region, (form.into(), self.zone()?), &mut out)?;
            }
            Err(StoreError::InUse(_)) => {
                let what = format!("/regions/{}/ledger/{}", self.region, Format::from(form).word());
                block_on(ask_node(&self.data, Method::GET, &what, &mut out))?;
            }
            Err(error) => return Err(error.into()),
        }
        out.flush().context("the export cannot be written to standard output")?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The forms of an export.
#[derive(Clone, Copy, ValueEnum)]
pub enum Form {
    Hledger,
    Csv,
    Json,
}

impl From<Form> for Format {
    fn from(form: Form) -> Self {
        match form {
            Form::Hledger => Self::Hledger,
            Form::Csv => Self::Csv,
            Form::Json => Self::Json,
        }
    }
}

pub fn run(command: &Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Simulate(Simulate { file }) => simulate(file),
        Command::Verify { source } => match source.region()? {
            Some(region) => region.verify(),
            None => verify_scenario(&source.scenario()?),
        },
        Command::Export { source, format } => match source.region()? {
            Some(region) => region.export(*format),
            None => export_scenario(&source.scenario()?, (*format).into()),
        },
    }
}

fn simulate(file: &Path) -> anyhow::Result<ExitCode> {
    let mut result = serde_json::to_string_pretty(&read(file)?.simulate())?;
    result.push('\n');
    std::io::stdout().write_all(result.as_bytes()).context("the result cannot be written to standard output")?;
    Ok(ExitCode::SUCCESS)
}

/// Writes piece by piece: nothing but the funds themselves is held.
fn export_scenario(scenario: &Scenario, format: Format) -> anyhow::Result<ExitCode> {
    let out = &mut BufWriter::new(std::io::stdout().lock());
    let mut write = || {
        // A scenario has no place, so that its days are those of UTC.
        let mut writing = Writing::begin(scenario.begin(), format, TimeZone::UTC, out)?;
        Item::of_scenario(scenario).try_for_each(|item| writing.take_in(&item, out))?;
        writing.end(out)
    };
    write().context("the export cannot be written to standard output")?;
    Ok(ExitCode::SUCCESS)
}

fn verify_scenario(scenario: &Scenario) -> anyhow::Result<ExitCode> {
    let report = verify(scenario.begin(), Item::of_scenario(scenario));
    let mut said = String::new();
    told(&report, scenario.setup.currency, &mut said)?;
    std::io::stdout().write_all(said.as_bytes())?;
    Ok(if report.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn read(file: &Path) -> anyhow::Result<Scenario> {
    let text = std::fs::read_to_string(file).with_context(|| {
        format!("{} cannot be read: give the path of a scenario, a JSON text in UTF-8", file.display())
    })?;
    Scenario::read(&text).map_err(|mistakes| {
        let findings: Vec<_> = mistakes.into_iter().map(|mistake| finding(file, mistake)).collect();
        anyhow::anyhow!(listed(&findings))
    })
}

fn finding(file: &Path, mistake: Mistake) -> Finding {
    Finding {
        file: file.to_owned(),
        line: Some(mistake.line),
        key: mistake.field,
        code: "scenario-form",
        severity: Severity::Error,
        problem: mistake.problem,
        expected: mistake.expected,
        nearest: None,
    }
}
