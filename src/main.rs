//! The command line.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "this is where Oriel speaks to a terminal")]

mod cli;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// A territory's own window over an existing crowdfunding host.
#[derive(Parser)]
#[command(name = "oriel", version, about)]
struct Command {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Show three living windows over the embedded sample host.
    Demo(cli::demo::Args),
    /// Serve windows as a settings file says.
    Serve(cli::serve::Args),
    /// Find every mistake in settings, regions and themes.
    Check(oriel::check::Args),
    /// Begin a region.
    #[command(subcommand)]
    Region(Region),
    /// Begin a theme, or look at one.
    #[command(subcommand)]
    Theme(cli::theme::Command),
    /// Ask the hosts once for everything, and tell what came of it.
    Sync(cli::sync::Args),
    /// Say why a project is in a region or not, rule by rule.
    Explain(cli::explain::Args),
    /// Write everything that cannot be fetched again to one archive, while the node runs.
    Backup(cli::backup::Backup),
    /// Put a backup into an empty data folder.
    Restore(cli::backup::Restore),
    /// What is held about people: tell them, or erase it.
    #[command(subcommand)]
    Person(cli::person::Command),
    /// Look after the journals of what regions decided.
    #[command(subcommand)]
    Journal(cli::journal::Command),
    /// Work with match funds.
    #[command(subcommand)]
    Ledger(cli::ledger::Command),
    /// Run the sample host alone.
    SampleHost(cli::sample_host::Args),
}

#[derive(Subcommand)]
enum Region {
    /// Write a commented region file.
    New(Box<oriel::region_new::Args>),
    /// Take everything of a region along: its facts, its files, a copy of its pages.
    Export(cli::region_export::Args),
}

fn main() -> ExitCode {
    let done = match Command::parse().what {
        What::Demo(args) => cli::demo::run(args),
        What::Serve(args) => cli::serve::run(&args),
        What::Check(args) => Ok(cli::check::run(&args)),
        What::Region(Region::New(args)) => cli::region_new::run(*args),
        What::Region(Region::Export(args)) => cli::region_export::run(&args),
        What::Theme(command) => cli::theme::run(command),
        What::Sync(args) => cli::sync::run(&args),
        What::Explain(args) => cli::explain::run(&args),
        What::Backup(args) => cli::backup::backup(args),
        What::Restore(args) => cli::backup::restore(args),
        What::Person(command) => cli::person::run(command),
        What::Journal(command) => cli::journal::run(command),
        What::Ledger(command) => cli::ledger::run(&command),
        What::SampleHost(args) => cli::sample_host::run(args),
    };
    done.unwrap_or_else(|error| {
        eprintln!("oriel: {error:#}");
        ExitCode::FAILURE
    })
}
