//! Pictures of hosts, under our own name: fetched once, checked, resized, kept on disk within a budget. A page only asks for
//! one and is never kept waiting: what is not there yet is fetched in its own time, and the windows that asked are made anew.
//! Now and then a host is asked whether a picture that pages show is another now; if so, it gets another name.

mod edition;
mod fetch;
mod folder;
mod index;
mod make;
mod name;
mod origins;
mod queue;
mod refusal;
mod sent;
#[cfg(test)]
mod tests;
mod worker;

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use quick_cache::Weighter;
use quick_cache::sync::Cache;

use crate::app::Now;
use crate::domain::project::RegionId;
use crate::settings;
use crate::store::{PictureStore, StoreError};

pub use index::{Figures, Picture, Refused};
pub use name::Name;
pub use origins::Origins;
pub use queue::Wish;
pub use refusal::Refusal;
pub use sent::{NotTaken, SentPictures, Sizes};
pub use worker::Worker;

use folder::Folder;
use index::Index;

/// What pictures that were served lately may hold in memory.
const CACHE_BYTES: u64 = 32 * 1024 * 1024;

/// The pictures of a node. Cheap to clone.
#[derive(Clone)]
pub struct Pictures {
    index: Arc<Index>,
    folder: Arc<Folder>,
    lately: Arc<Cache<(Name, u32), Bytes, ByBytes>>,
    now: Now,
}

impl std::fmt::Debug for Pictures {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Pictures").field("folder", &self.folder).finish_non_exhaustive()
    }
}

/// Weighs files by what they hold in memory.
#[derive(Debug, Clone)]
struct ByBytes;

impl Weighter<(Name, u32), Bytes> for ByBytes {
    fn weight(&self, _: &(Name, u32), file: &Bytes) -> u64 {
        file.len().max(1) as u64
    }
}

impl Pictures {
    /// The pictures that were kept in `folder`, and who fetches more from `origins`. Reads the index from the store, no file.
    pub fn open(
        store: Arc<dyn PictureStore>,
        folder: &Path,
        settings: &settings::Pictures,
        origins: Origins,
        now: Now,
    ) -> Result<(Self, Worker), StoreError> {
        let folder = Arc::new(Folder::new(folder.to_owned()));
        let index = Arc::new(Index::open(store, settings.disk, origins)?);
        let about = usize::try_from(CACHE_BYTES / 65_536).unwrap_or(512);
        let lately = Arc::new(Cache::with_weighter(about, CACHE_BYTES, ByBytes));
        let pictures = Self { index, folder, lately, now };
        Ok((pictures.clone(), Worker::new(pictures, settings.per_second)))
    }

    /// The picture at this address of a host, if it is there. If not, it is fetched as soon as the wish says, unless it was
    /// refused; then `window` is made anew. `place` names the page or the project in the log.
    pub fn ask(&self, address: &str, wish: Wish, window: Option<&RegionId>, place: &str) -> Option<Picture> {
        self.index.ask(address, wish, window, place, (self.now)())
    }

    /// One width of a picture, as it is served; none where there is no such picture. Reads from the disk at times.
    pub async fn read(&self, name: Name, width: u32) -> Option<Bytes> {
        let length = self.index.serve(name, width, (self.now)())?;
        if let Some(file) = self.lately.get(&(name, width)) {
            return Some(file);
        }
        match self.folder.read(name, width).await {
            Ok(file) if file.len() as u64 == length => {
                let file = Bytes::from(file);
                self.lately.insert((name, width), file.clone());
                Some(file)
            }
            // Somebody emptied the folder, or the machine stopped while it was written.
            found => {
                let found = found.map_or_else(|error| error.to_string(), |file| format!("{} bytes", file.len()));
                tracing::warn!(%name, width, found, "a picture is not as it was kept; it will be fetched again");
                self.forget(name);
                None
            }
        }
    }

    /// How many there are, and what became of others.
    pub fn figures(&self) -> Figures {
        self.index.figures()
    }

    /// Every picture that is not shown, and why.
    pub fn refusals(&self) -> Vec<Refused> {
        self.index.refusals()
    }

    fn forget(&self, name: Name) {
        let pictures = self.clone();
        tokio::task::spawn_blocking(move || {
            let widths = pictures.index.forget(name);
            pictures.folder.remove(name, &widths);
        });
    }
}
