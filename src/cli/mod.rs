//! One file a command: it reads arguments, calls the library, and tells what came of it.

pub mod backup;
pub mod check;
pub mod demo;
mod demo_events;
pub mod explain;
pub mod journal;
pub mod ledger;
pub mod person;
pub mod region_export;
pub mod region_new;
pub mod sample_host;
pub mod serve;
pub mod sync;
pub mod theme;

use std::future::Future;
use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::Path;

use anyhow::Context;
use oriel::file::Finding;
use oriel::settings::{Log, LogFormat, Settings};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;

/// The settings in a file, or every mistake in them.
fn settings(file: &Path) -> anyhow::Result<Settings> {
    Settings::load(file, std::env::vars()).map_err(|findings| anyhow::anyhow!(listed(&findings)))
}

/// Findings, one a line, after a line that says how many.
fn listed(findings: &[Finding]) -> String {
    let lines: Vec<_> = findings.iter().map(ToString::to_string).collect();
    format!("{} to correct\n{}", findings.len(), lines.join("\n"))
}

/// Runs the work on all cores, from a thread that may wait.
fn block_on<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    // One provider of cryptography for every connection; a second call would only find it there.
    _ = rustls::crypto::ring::default_provider().install_default();
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

async fn bind(address: SocketAddr, flag: &str) -> anyhow::Result<TcpListener> {
    let taken = || format!("{address} cannot be listened on. Is it in use? {flag} takes another address");
    TcpListener::bind(address).await.with_context(taken)
}

/// Cancelled by Ctrl-C and by the service manager's SIGTERM.
fn stop_signal() -> anyhow::Result<CancellationToken> {
    use tokio::signal::unix::{SignalKind, signal};
    let stop = CancellationToken::new();
    let (mut term, told) = (signal(SignalKind::terminate())?, stop.clone());
    tokio::spawn(async move {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = term.recv() => {}
        }
        told.cancel();
    });
    Ok(stop)
}

/// Starts the log on standard error. `ORIEL_LOG` narrows it down by module, for those who look for something.
fn start_log(log: &Log) {
    let level = log.level.to_string();
    let filter = EnvFilter::try_from_env("ORIEL_LOG").unwrap_or_else(|_| EnvFilter::new(format!("{level},hyper=warn")));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match log.format {
        LogFormat::Json => lines.json().flatten_event(true).with_current_span(true).with_span_list(false).init(),
        LogFormat::Text => lines.with_target(false).with_ansi(std::io::stderr().is_terminal()).init(),
    }
}
