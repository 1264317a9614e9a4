//! `oriel explain`.

use std::path::PathBuf;
use std::process::ExitCode;

use oriel::app::report::explain;
use oriel::node::{Node, machine_time};
use oriel::sync::Pace;

use super::block_on;
use super::demo::settings_or_demo;

#[derive(clap::Args)]
pub struct Args {
    /// The region's name.
    region: String,
    /// The project's id or slug on the host.
    project: String,
    /// The settings file; without it, the demonstration's data.
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
}

pub fn run(args: &Args) -> anyhow::Result<ExitCode> {
    block_on(async {
        let settings = settings_or_demo(args.settings.as_deref()).await?;
        let node = Node::new(&settings, Pace::default(), machine_time())?;
        let text = explain(&node.app.catalog, &args.region, &args.project).map_err(anyhow::Error::msg)?;
        print!("{text}");
        Ok(ExitCode::SUCCESS)
    })
}
