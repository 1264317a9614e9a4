//! What the commands of this machine ask of a running node: a socket in the data folder that only the node's own user opens.

use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;
use bytes::Bytes;
use tokio::net::UnixListener;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use tokio_util::sync::CancellationToken;

use crate::app::Now;
use crate::app::backup::{self, Places};
use crate::app::journal::Journal;
use crate::settings::{Folders, Settings};

/// What is ready to be sent and not yet taken.
const WAITING: usize = 16;

/// Where a node over this data folder listens for commands.
pub fn socket(data: &Path) -> PathBuf {
    data.join("control.sock")
}

/// What commands may ask about.
#[derive(Clone)]
pub(super) struct Control {
    journal: Arc<Journal>,
    data: PathBuf,
    folders: Folders,
    now: Now,
}

impl Control {
    pub(super) fn new(journal: Arc<Journal>, settings: &Settings, now: Now) -> Self {
        Self { journal, data: settings.store.clone(), folders: settings.folders.clone(), now }
    }

    /// Answers until `stop`.
    pub(super) async fn serve(self, stop: CancellationToken) -> io::Result<()> {
        let path = socket(&self.data);
        // Left over from a node that was killed: a second one alive is kept out by the store's lock.
        _ = std::fs::remove_file(&path);
        let listener = UnixListener::bind(&path)?;
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
        let router = Router::new().route("/backup", get(send_backup)).with_state(self);
        let served = axum::serve(listener, router).with_graceful_shutdown(async move { stop.cancelled().await }).await;
        _ = std::fs::remove_file(&path);
        served
    }
}

/// A backup, as it is made. One that fails ends without its last part, which whoever takes it notices.
async fn send_backup(State(control): State<Control>) -> impl IntoResponse {
    let (send, parts) = mpsc::channel(WAITING);
    tokio::task::spawn_blocking(move || {
        let Control { journal, data, folders, now } = control;
        let places = Places { data: &data, regions: &folders.regions, themes: &folders.themes };
        let mut out = io::BufWriter::with_capacity(256 * 1024, Sender(send.clone()));
        let written = backup::write(journal.store(), places, now(), &mut out).map_err(io::Error::other);
        if let Err(error) = written.and_then(|_| out.flush()) {
            tracing::error!(%error, "a backup could not be made");
            _ = send.blocking_send(Err(error));
        }
    });
    ([(header::CONTENT_TYPE, "application/gzip")], Body::from_stream(ReceiverStream::new(parts)))
}

/// Writes into an answer.
struct Sender(mpsc::Sender<io::Result<Bytes>>);

impl Write for Sender {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let sent = self.0.blocking_send(Ok(Bytes::copy_from_slice(bytes)));
        sent.map(|()| bytes.len()).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
