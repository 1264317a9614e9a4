//! `oriel sample-host`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use oriel::host::sample::{Clock, Fault, Options, SampleHost};
use oriel::settings::{Log, LogFormat};
use url::Url;

use super::{bind, block_on, start_log, stop_signal};

#[derive(clap::Args)]
pub struct Args {
    /// Where it listens.
    #[arg(long, default_value = "127.0.0.1:8081")]
    listen: SocketAddr,
    /// Projects to serve instead of its own: one JSON resource a line, exactly as written.
    #[arg(long, value_name = "FILE.jsonl")]
    projects: Option<PathBuf>,
    /// What goes wrong: latency=500ms, 429, 429:30s, 500, truncated, garbage, wrong-types, unknown-words, down; with @/path
    /// for some addresses, xN for N times, %P for a part of them. May be given more than once.
    #[arg(long)]
    fault: Vec<Fault>,
    /// Its time: real, +3d, -6h, 2026-03-02T12:00:00Z, or one of these after «frozen:».
    #[arg(long, default_value = "real")]
    clock: Clock,
    /// An address to tell about contributions. May be given more than once.
    #[arg(long, value_name = "URL")]
    webhook: Vec<Url>,
}

pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    start_log(&Log { format: LogFormat::Text, level: tracing::Level::INFO });
    let mut options = match &args.projects {
        Some(file) => {
            let text = std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
            Options::from_jsonl(&text, args.clock).with_context(|| file.display().to_string())?
        }
        None => Options::embedded(args.clock),
    };
    options.faults = args.fault;
    options.webhooks = args.webhook;
    block_on(async {
        let listener = bind(args.listen, "--listen").await?;
        let address = listener.local_addr()?;
        let stop = stop_signal()?;
        println!(
            "The sample host answers at http://{address}/v1, {} projects. Ctrl-C ends it.",
            options.projects.len()
        );
        SampleHost::new(options).serve(listener, async move { stop.cancelled().await }).await?;
        Ok(ExitCode::SUCCESS)
    })
}
