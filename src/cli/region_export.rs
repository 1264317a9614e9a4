//! `oriel region export`.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use oriel::domain::project::RegionId;
use reqwest::Method;

use super::{block_on, settings};

#[derive(clap::Args)]
pub struct Args {
    /// The region.
    region: RegionId,
    /// The folder to be written: it must not exist yet.
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,
    /// The settings file that names the data folder.
    #[arg(long, value_name = "FILE", conflicts_with = "data")]
    settings: Option<PathBuf>,
    /// The data folder of the running node.
    #[arg(long, default_value = "oriel-data")]
    data: PathBuf,
}

pub fn run(args: &Args) -> anyhow::Result<ExitCode> {
    let data = match &args.settings {
        Some(file) => settings(file)?.store,
        None => args.data.clone(),
    };
    fs::create_dir(&args.to).with_context(|| format!("{}: give a folder that is not there yet", args.to.display()))?;
    let archive = args.to.join("export.tar.unfinished");
    let fetched = block_on(async {
        let mut out = fs::File::create(&archive)?;
        super::backup::ask_node(&data, Method::GET, &format!("/regions/{}/export", args.region), &mut out).await
    });
    let unpacked = fetched.and_then(|()| {
        tar::Archive::new(fs::File::open(&archive)?).unpack(&args.to)?;
        Ok(fs::remove_file(&archive)?)
    });
    if let Err(error) = unpacked {
        _ = fs::remove_dir_all(&args.to);
        return Err(error.context("nothing was exported; the pages are made by the running node: is it running?"));
    }
    println!("{} holds everything of {}; begin with README.txt and pages/index.html", args.to.display(), args.region);
    Ok(ExitCode::SUCCESS)
}
