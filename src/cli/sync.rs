//! `oriel sync`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use indicatif::{HumanDuration, ProgressBar, ProgressStyle};
use oriel::app::report;
use oriel::node::{Node, machine_time, tell};
use oriel::sync::{Done, Pace, Sync};

use super::demo::settings_or_demo;
use super::{block_on, start_log};

#[derive(clap::Args)]
pub struct Args {
    /// The settings file; without it, the demonstration's sample host and data.
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// Tell what came in, what each rule kept out, and what was set aside and why.
    #[arg(long)]
    report: bool,
}

pub fn run(args: &Args) -> anyhow::Result<ExitCode> {
    block_on(async {
        let settings = settings_or_demo(args.settings.as_deref()).await?;
        start_log(&settings.log);
        let Node { app, syncs, findings, .. } = Node::new(&settings, Pace::default(), machine_time())?;
        tell(&findings);
        let mut whole = true;
        for sync in syncs {
            let bell = app.hosts.get(sync.host()).cloned();
            whole &= once(sync).await;
            if let Some(bell) = bell.filter(|_| args.report) {
                print!("{}", report::set_aside(&bell.health.vitals().set_aside));
            }
        }
        if args.report {
            print!("{}", report::regions(&app.catalog));
        }
        app.catalog.store().flush()?;
        Ok(if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    })
}

/// Runs one sync with a bar on a terminal, and plain lines elsewhere. False if the host gave up on us.
async fn once(sync: Sync) -> bool {
    let host = sync.host().clone();
    let between = sync.between_requests();
    println!("{host}: asking for everything, a request every {} ms", between.as_millis());
    let bar = ProgressBar::new(0).with_style(style());
    let mut told = 0;
    let tell = |done: &Done| {
        bar.set_length((done.read + done.waiting) as u64);
        bar.set_position(done.read as u64);
        bar.set_message(left(done, between));
        if bar.is_hidden() && done.pages + done.read >= told + 100 {
            told = done.pages + done.read;
            println!("{host}: {} pages, {} projects read, {}", done.pages, done.read, left(done, between));
        }
    };
    let (done, trouble) = sync.once(tell).await;
    bar.finish_and_clear();
    println!("{host}: {} pages, {} projects read, {} gone, {} waiting", done.pages, done.read, done.gone, done.waiting);
    if let Some(trouble) = &trouble {
        eprintln!("{host}: given up for now: {trouble}. What was read is kept; the next sync goes on from here");
    }
    trouble.is_none()
}

fn left(done: &Done, between: Duration) -> String {
    let waiting = u32::try_from(done.waiting).unwrap_or(u32::MAX);
    format!("{waiting} to read, {} at least", HumanDuration(between.saturating_mul(waiting)))
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("{bar:30} {pos}/{len} projects, {msg}")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
}
