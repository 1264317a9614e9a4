//! `oriel ledger simulate`.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use oriel::domain::fund::{Mistake, Scenario};
use oriel::file::{Finding, Severity};

use super::listed;

#[derive(clap::Subcommand)]
pub enum Command {
    /// Work the match funds of a scenario, and print what each entry changed and how everything ends.
    Simulate(Simulate),
}

#[derive(clap::Args)]
pub struct Simulate {
    /// The scenario: a JSON file with projects and entries.
    #[arg(value_name = "FILE.json")]
    file: PathBuf,
}

pub fn run(command: &Command) -> anyhow::Result<ExitCode> {
    let Command::Simulate(Simulate { file }) = command;
    let text = std::fs::read_to_string(file).with_context(|| {
        format!("{} cannot be read: give the path of a scenario, a JSON text in UTF-8", file.display())
    })?;
    let scenario = Scenario::read(&text).map_err(|mistakes| {
        let findings: Vec<_> = mistakes.into_iter().map(|mistake| finding(file, mistake)).collect();
        anyhow::anyhow!(listed(&findings))
    })?;
    let mut result = serde_json::to_string_pretty(&scenario.simulate())?;
    result.push('\n');
    std::io::stdout().write_all(result.as_bytes()).context("the result cannot be written to standard output")?;
    Ok(ExitCode::SUCCESS)
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
