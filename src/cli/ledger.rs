//! `oriel ledger`.

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::ValueEnum;
use jiff::tz::TimeZone;
use oriel::domain::fund::{Funds, Mistake, Scenario};
use oriel::domain::ledger::{Book, Export, Format, Item, Report, Step, verify};
use oriel::domain::money::Currency;
use oriel::file::{Finding, Severity};

use super::listed;

#[derive(clap::Subcommand)]
pub enum Command {
    /// Work the match funds of a scenario, and print what each entry changed and how everything ends.
    Simulate(Simulate),
    /// Look at every step of match funds for what must never be: budgets, caps, states, double entry, both views of all sums.
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

/// Where the entries come from.
#[derive(clap::Args)]
pub struct Source {
    /// A scenario: a JSON file with projects and entries.
    #[arg(long, value_name = "FILE.json")]
    scenario: PathBuf,
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
        Command::Verify { source } => {
            let scenario = read(&source.scenario)?;
            let report = verify(scenario.begin(), Item::of_scenario(&scenario));
            tell(&report, scenario.setup.currency)
        }
        Command::Export { source, format } => {
            let scenario = read(&source.scenario)?;
            // A scenario has no place, so that its days are those of UTC.
            export(scenario.begin(), Item::of_scenario(&scenario), (*format).into(), TimeZone::UTC)
        }
    }
}

fn simulate(file: &Path) -> anyhow::Result<ExitCode> {
    let mut result = serde_json::to_string_pretty(&read(file)?.simulate())?;
    result.push('\n');
    std::io::stdout().write_all(result.as_bytes()).context("the result cannot be written to standard output")?;
    Ok(ExitCode::SUCCESS)
}

/// Writes piece by piece: nothing but the funds themselves is held.
fn export(begin: Funds, items: impl Iterator<Item = Item>, format: Format, zone: TimeZone) -> anyhow::Result<ExitCode> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut export = Export::new(format, begin.setup().currency, zone);
    let mut book = Book::new(begin);
    out.write_all(export.open().as_bytes())?;
    for item in items {
        for moved in book.take_in(&item).unwrap_or_default().iter().flat_map(Step::transactions) {
            out.write_all(export.transaction(&moved).as_bytes())?;
        }
    }
    out.write_all(export.close(book.funds()).as_bytes())?;
    out.flush().context("the export cannot be written to standard output")?;
    Ok(ExitCode::SUCCESS)
}

fn tell(report: &Report, currency: Currency) -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    let (code, refused) = (currency.code(), report.refused.len());
    writeln!(out, "{} entries, {refused} refused, {} transactions", report.entries, report.transactions)?;
    for (sponsor, figures) in &report.sponsors {
        let sums = figures.named().map(|(figure, amount)| format!("{figure} {} {code}", currency.major(amount)));
        writeln!(out, "{sponsor}: {}", sums.join(", "))?;
    }
    for finding in &report.findings {
        writeln!(out, "WRONG {finding}")?;
    }
    if report.findings.is_empty() {
        writeln!(out, "sound: double entry balances, every rule holds at every step, sponsors and projects agree")?;
        return Ok(ExitCode::SUCCESS);
    }
    writeln!(out, "NOT SOUND: {} findings; amounts in them are in the smallest unit of {code}", report.findings.len())?;
    Ok(ExitCode::FAILURE)
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
