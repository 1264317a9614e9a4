//! `oriel demo`: the sample host and a node over it, in one process.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use clap::Parser;
use oriel::domain::language::Texts;
use oriel::domain::project::HostId;
use oriel::host::sample::{CLIENT, Clock, Fault, Options, SampleHost};
use oriel::node::{Node, machine_time, tell};
use oriel::settings::{
    Adapter, BACKUP_DAYS, Folders, HostSettings, Limits, Listen, Log, LogFormat, Mail, Pictures, ProviderKind, Proxies,
    SESSIONS, Secret, Settings, SignInSettings, Webhooks, here,
};
use oriel::sync::Pace;
use rust_decimal::Decimal;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use url::Url;

use super::{bind, block_on, listed, start_log, stop_signal};

#[derive(clap::Args)]
pub struct Args {
    /// Where the windows are.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Where the sample host is.
    #[arg(long, default_value = "127.0.0.1:8081")]
    host_listen: SocketAddr,
    /// Where health and metrics are; port 0 takes any that is free.
    #[arg(long, default_value = "127.0.0.1:0")]
    node_listen: SocketAddr,
    /// Where what is known is kept.
    #[arg(long, default_value = "oriel-data")]
    data: PathBuf,
    /// The folder of regions.
    #[arg(long, default_value = "regions")]
    regions: PathBuf,
    /// The folder of themes.
    #[arg(long, default_value = "themes")]
    themes: PathBuf,
    /// What goes wrong with the sample host: `--fault down` shows windows whose host cannot be reached.
    #[arg(long)]
    fault: Vec<Fault>,
}

/// What the sample host's webhooks must know. It is no secret: both ends are in this process, on loopback.
const WEBHOOK_SECRET: &str = "sample-webhook-secret";

/// The distances between questions in a demonstration: the host is our own, and people want to see things move.
fn pace() -> Pace {
    let minute = Duration::from_secs(60);
    Pace { membership: minute, running: minute, everything: 10 * minute, ..Pace::default() }
}

/// The settings of a demonstration over a sample host at `host`.
fn settings(args: &Args, host: SocketAddr) -> anyhow::Result<Settings> {
    for folder in [&args.regions, &args.themes] {
        let hint = "run this in Oriel's own folder, or name the folders with --regions and --themes";
        anyhow::ensure!(folder.is_dir(), "there is no folder {}: {hint}", folder.display());
    }
    let id: HostId = "sample".parse()?;
    let sample = HostSettings {
        adapter: Adapter::Ulule,
        name: "Sample".into(),
        base: Url::parse(&format!("http://{host}/v1"))?,
        site: Url::parse(&format!("http://{host}/"))?,
        requests_per_second: Decimal::from(50),
        countries: vec!["FR".into()],
        pictures: Vec::new(),
        api_key: None,
        webhook_secret: Some(Secret::from(WEBHOOK_SECRET.to_owned())),
    };
    Ok(Settings {
        listen: Listen {
            public: args.listen,
            node: args.node_listen,
            origin: here(args.listen),
            trusted_proxies: Proxies::default(),
        },
        store: args.data.clone(),
        folders: Folders { regions: args.regions.clone(), themes: args.themes.clone() },
        backup_days: BACKUP_DAYS,
        hosts: [(id, sample)].into(),
        sign_in: [("sample".parse()?, sample_sign_in()?)].into(),
        sessions: SESSIONS,
        limits: Limits::default(),
        // The host is our own, and a first visitor wants to see pictures.
        pictures: Pictures { per_second: 20, ..Pictures::default() },
        mail: Mail::Mailbox,
        // Somebody who tries webhooks has the other end on the same machine.
        webhooks: Webhooks { private: true },
        log: Log { format: LogFormat::Text, level: tracing::Level::WARN },
        warnings: Vec::new(),
    })
}

/// The sample host vouches for people, as Ulule would. Its secret is none: both ends are in this process, on loopback.
fn sample_sign_in() -> anyhow::Result<SignInSettings> {
    Ok(SignInSettings {
        kind: ProviderKind::Host("sample".parse()?),
        client_id: CLIENT.0.into(),
        client_secret: Secret::from(CLIENT.1.to_owned()),
        label: Texts::default(),
    })
}

pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    block_on(async {
        let stop = stop_signal()?;
        let public = bind(args.listen, "--listen").await?;
        let own = bind(args.node_listen, "--node-listen").await?;
        let host = bind(args.host_listen, "--host-listen").await?;
        let settings = settings(&args, host.local_addr()?)?;
        start_log(&settings.log);
        let hook = format!("http://{}/hooks/sample/{WEBHOOK_SECRET}", public.local_addr()?);
        let sample = start_host(&args, host, Url::parse(&hook)?, stop.clone());
        let node = Node::new(&settings, pace(), machine_time())?;
        tell(&node.findings);
        let app = &node.app;
        oriel::demo::begin(&app.catalog, &app.journal, &app.people, &app.helpers, (app.now)());
        let regions: Vec<_> = node.app.catalog.windows().all().iter().map(|window| window.region.id.clone()).collect();
        anyhow::ensure!(!regions.is_empty(), "no region can be used: {}", listed(&node.findings));
        println!("Oriel shows:");
        for region in regions {
            println!("  http://{}/r/{region}/", public.local_addr()?);
        }
        println!(
            "over the sample host at http://{}/; health and metrics at http://{}/metrics.",
            settings_host(&settings),
            own.local_addr()?
        );
        println!("Sign in as Camille at http://{}/r/auvergne/console: she runs these windows.", public.local_addr()?);
        println!("What is known is kept in {}. Ctrl-C ends it.", args.data.display());
        tokio::spawn(super::demo_events::show(node.app.clone(), "sample".parse()?));
        node.run(public, own, stop).await?;
        sample.await.context("the sample host ended badly")??;
        Ok(ExitCode::SUCCESS)
    })
}

/// The settings in a file; without one, those of a demonstration, whose sample host is started beside them.
pub(super) async fn settings_or_demo(file: Option<&Path>) -> anyhow::Result<Settings> {
    if let Some(file) = file {
        return super::settings(file);
    }
    let args = Demo::parse_from(["demo"]).args;
    let host = TcpListener::bind("127.0.0.1:0").await?;
    let settings = settings(&args, host.local_addr()?)?;
    tokio::spawn(SampleHost::new(Options::embedded(Clock::real())).serve(host, std::future::pending()));
    Ok(settings)
}

/// The arguments of a demonstration, alone.
#[derive(clap::Parser)]
struct Demo {
    #[command(flatten)]
    args: Args,
}

fn settings_host(settings: &Settings) -> String {
    let host = settings
        .hosts
        .values()
        .next()
        .and_then(|host| Some(format!("{}:{}", host.site.host_str()?, host.site.port()?)));
    host.unwrap_or_default()
}

fn start_host(
    args: &Args,
    listener: TcpListener,
    hook: Url,
    stop: CancellationToken,
) -> tokio::task::JoinHandle<std::io::Result<()>> {
    let mut options = Options::embedded(Clock::real());
    options.faults = args.fault.clone();
    options.webhooks = vec![hook];
    tokio::spawn(SampleHost::new(options).serve(listener, async move { stop.cancelled().await }))
}
