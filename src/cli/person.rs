//! `oriel person`.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use oriel::domain::person::PersonId;
use reqwest::Method;

use super::backup::ask_node;
use super::{block_on, settings};

#[derive(clap::Subcommand)]
pub enum Command {
    /// Everybody who ever signed in: id, name, address.
    List(Place),
    /// Everything that is held about a person, as JSON: what they may ask for.
    Export {
        /// The person's id.
        person: PersonId,
        #[command(flatten)]
        place: Place,
    },
    /// Erase everything that is held about a person. The journal keeps an id that leads nowhere.
    Erase {
        /// The person's id.
        person: PersonId,
        #[command(flatten)]
        place: Place,
    },
}

/// The data folder of the running node: it answers, because it knows people in memory too.
#[derive(clap::Args)]
pub struct Place {
    /// The data folder.
    #[arg(long, default_value = "oriel-data", conflicts_with = "settings")]
    data: PathBuf,
    /// The settings file that names it.
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
}

pub fn run(command: Command) -> anyhow::Result<ExitCode> {
    let (place, method, what) = match &command {
        Command::List(place) => (place, Method::GET, "/people".to_owned()),
        Command::Export { person, place } => (place, Method::GET, format!("/people/{person}")),
        Command::Erase { person, place } => (place, Method::DELETE, format!("/people/{person}")),
    };
    let data = match &place.settings {
        Some(file) => settings(file)?.store,
        None => place.data.clone(),
    };
    let mut told = Vec::new();
    block_on(ask_node(&data, method, &what, &mut told))?;
    io::stdout().write_all(&told)?;
    Ok(ExitCode::SUCCESS)
}
