//! `oriel serve`.

use std::path::PathBuf;
use std::process::ExitCode;

use oriel::node::{Node, machine_time, tell};
use oriel::sync::Pace;

use super::{bind, block_on, settings, start_log, stop_signal};

#[derive(clap::Args)]
pub struct Args {
    /// The settings file.
    #[arg(long, value_name = "FILE", default_value = "oriel.toml")]
    settings: PathBuf,
}

pub fn run(args: &Args) -> anyhow::Result<ExitCode> {
    let settings = settings(&args.settings)?;
    start_log(&settings.log);
    tell(&settings.warnings);
    let node = Node::new(&settings, Pace::default(), machine_time())?;
    tell(&node.findings);
    block_on(async {
        let public = bind(settings.listen.public, "`public` under [listen]").await?;
        let own = bind(settings.listen.node, "`node` under [listen]").await?;
        tracing::info!(public = %public.local_addr()?, node = %own.local_addr()?, "serving");
        node.run(public, own, stop_signal()?).await?;
        Ok(ExitCode::SUCCESS)
    })
}
