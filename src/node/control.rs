//! What the commands of this machine ask of a running node: a socket in the data folder that only the node's own user opens.

use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Context;
use axum::Router;
use axum::body::Body;
use axum::extract::{Path as Named, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use bytes::Bytes;
use tokio::net::UnixListener;
use tokio::sync::mpsc;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::ReceiverStream;
use tokio_util::sync::CancellationToken;

use crate::app::backup::{self, Places};
use crate::app::books;
use crate::app::dossier::{self, Dossier};
use crate::domain::ledger::Format;
use crate::domain::person::{Person, PersonId};
use crate::domain::project::RegionId;
use crate::settings::{Folders, Settings};
use crate::store::StoreError;
use crate::web::{App, farewell};

/// What is ready to be sent and not yet taken.
const WAITING: usize = 16;

/// Where a node over this data folder listens for commands.
pub fn socket(data: &Path) -> PathBuf {
    data.join("control.sock")
}

/// What commands may ask about.
#[derive(Clone)]
pub(super) struct Control {
    app: App,
    data: PathBuf,
    folders: Folders,
}

impl Control {
    pub(super) fn new(app: App, settings: &Settings) -> Self {
        Self { app, data: settings.store.clone(), folders: settings.folders.clone() }
    }

    /// Answers until `stop`.
    pub(super) async fn serve(self, stop: CancellationToken) -> io::Result<()> {
        let path = socket(&self.data);
        // Left over from a node that was killed: a second one alive is kept out by the store's lock.
        _ = std::fs::remove_file(&path);
        let listener = UnixListener::bind(&path)?;
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
        let router = Router::new()
            .route("/backup", get(send_backup))
            .route("/regions/{region}/export", get(send_region))
            .route("/regions/{region}/ledger", get(verify_ledger))
            .route("/regions/{region}/ledger/{format}", get(send_ledger))
            .route("/people", get(list_people))
            .route("/people/{person}", get(tell_person).delete(erase_person))
            .with_state(self);
        let served = axum::serve(listener, router).with_graceful_shutdown(async move { stop.cancelled().await }).await;
        _ = std::fs::remove_file(&path);
        served
    }
}

/// A backup, as it is made.
async fn send_backup(State(control): State<Control>) -> impl IntoResponse {
    send("application/gzip", move |out| {
        let Control { app, data, folders } = control;
        let places = Places { data: &data, regions: &folders.regions, themes: &folders.themes };
        backup::write(app.journal.store(), places, (app.now)(), out)?;
        Ok(())
    })
}

/// Everything of a region, as it is put together.
async fn send_region(State(control): State<Control>, Named(region): Named<RegionId>) -> impl IntoResponse {
    let runtime = tokio::runtime::Handle::current();
    send("application/x-tar", move |out| {
        let folder = control.folders.regions.join(region.as_str());
        farewell::write(&control.app, &runtime, &region, &folder, &control.folders.themes, out)
    })
}

/// What came of looking at a region's books, those in memory among them; in conflict with themselves where something was found.
async fn verify_ledger(State(control): State<Control>, Named(region): Named<RegionId>) -> impl IntoResponse {
    let audited = move || {
        let (journal, windows) = (&control.app.journal, control.app.catalog.windows());
        let known = windows.named(region.as_str()).is_some() || journal.store().regions()?.contains(&region);
        // One that is closed is damaged, and has nothing in memory.
        known.then(|| books::audit(journal.store(), &region, journal.state(&region).ok())).transpose()
    };
    match tokio::task::spawn_blocking(audited).await {
        Ok(Ok(None)) => (StatusCode::NOT_FOUND, "there is no such region on this node\n".to_owned()),
        Ok(Ok(Some(audit))) if audit.is_sound() => (StatusCode::OK, audit.to_string()),
        Ok(Ok(Some(audit))) => (StatusCode::CONFLICT, audit.to_string()),
        Ok(Err(error)) => (StatusCode::INTERNAL_SERVER_ERROR, format!("{error}\n")),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, format!("{error}\n")),
    }
}

/// A region's books for an accountant, as they are worked out.
async fn send_ledger(
    State(control): State<Control>,
    Named((region, format)): Named<(RegionId, String)>,
) -> Result<impl IntoResponse, (StatusCode, &'static str)> {
    let format = Format::of_word(&format).ok_or((StatusCode::NOT_FOUND, "there is no such form\n"))?;
    let windows = control.app.catalog.windows();
    let zone = windows.named(region.as_str()).map(|window| window.region.zone.clone());
    let zone = zone.ok_or((StatusCode::NOT_FOUND, "there is no such region on this node\n"))?;
    Ok(send("text/plain; charset=utf-8", move |out| {
        Ok(books::export(control.app.journal.store(), &region, (format, zone), out)?)
    }))
}

type Told = Result<String, (StatusCode, String)>;

/// Everybody, one a line.
async fn list_people(State(control): State<Control>) -> Told {
    away(move || {
        let line = |person: &Person| {
            let address = person.email.as_ref().map_or("", |email| &email.address);
            format!("{}\t{}\t{address}\n", person.id, person.name)
        };
        Ok(Some(control.app.people.all()?.iter().map(line).collect()))
    })
    .await
}

/// Everything that is held about a person.
async fn tell_person(State(control): State<Control>, Named(id): Named<PersonId>) -> Told {
    away(move || {
        let app = &control.app;
        let dossier = Dossier::of(&id, (&app.people, &app.helpers, &app.post), (app.now)())?;
        Ok(dossier.map(|dossier| serde_json::to_string_pretty(&dossier)).transpose()?.map(|text| text + "\n"))
    })
    .await
}

async fn erase_person(State(control): State<Control>, Named(id): Named<PersonId>) -> Told {
    away(move || {
        let app = &control.app;
        let erased = dossier::erase(&id, &app.people, &app.helpers, &app.post)?;
        Ok(erased.then(|| format!("{id} is erased. Backups made before hold them until they are thrown away.\n")))
    })
    .await
}

/// Looks something up away from the requests; nothing found is nobody known.
async fn away(look: impl FnOnce() -> Result<Option<String>, StoreError> + Send + 'static) -> Told {
    let failed = |error: String| (StatusCode::INTERNAL_SERVER_ERROR, error + "\n");
    let looked = tokio::task::spawn_blocking(look).await.map_err(|error| failed(error.to_string()))?;
    let nobody =
        || (StatusCode::NOT_FOUND, "there is no such person: `oriel person list` tells who is known\n".to_owned());
    looked.map_err(|error| failed(error.to_string()))?.ok_or_else(nobody)
}

/// Sends what `write` writes, while it does. Where that fails the answer breaks off, which whoever takes it notices.
fn send(
    mime: &'static str,
    write: impl FnOnce(&mut dyn Write) -> anyhow::Result<()> + Send + 'static,
) -> impl IntoResponse {
    let (send, parts) = mpsc::channel(WAITING);
    let whole = Arc::new(AtomicBool::new(false));
    let finished = whole.clone();
    tokio::task::spawn_blocking(move || {
        let mut out = io::BufWriter::with_capacity(256 * 1024, Sender(send));
        match write(&mut out).and_then(|()| out.flush().context("whoever asked is gone")) {
            Ok(()) => finished.store(true, Ordering::Release),
            Err(error) => tracing::error!("what a command asked for could not be sent: {error:#}"),
        }
    });
    let broken = move |()| (!whole.load(Ordering::Acquire)).then(|| Err(io::Error::other("it broke off")));
    let parts = ReceiverStream::new(parts).chain(tokio_stream::once(()).filter_map(broken));
    ([(header::CONTENT_TYPE, mime)], Body::from_stream(parts))
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
