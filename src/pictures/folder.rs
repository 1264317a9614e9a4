//! The files of pictures: `ab/NAME-800.webp`, each whole or not there.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::name::Name;

/// What a file is called until it is whole.
const UNFINISHED: &str = "new";

/// A folder of pictures. Made when the first one is written.
#[derive(Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(path: PathBuf) -> Self {
        Self(path)
    }

    /// A file, whole.
    pub(super) async fn read(&self, name: Name, width: u32) -> io::Result<Vec<u8>> {
        tokio::fs::read(self.path(name, width)).await
    }

    /// Writes every width, or none.
    pub(super) fn write(&self, name: Name, files: &[(u32, Vec<u8>)]) -> io::Result<()> {
        let written = files.iter().try_for_each(|(width, file)| write_whole(&self.path(name, *width), file));
        if written.is_err() {
            self.remove(name, &files.iter().map(|(width, _)| *width).collect::<Vec<_>>());
        }
        written
    }

    /// Removes what is there of a picture.
    pub(super) fn remove(&self, name: Name, widths: &[u32]) {
        for width in widths {
            let path = self.path(name, *width);
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    tracing::warn!(path = %path.display(), %error, "a picture's file cannot be removed");
                }
                _ => {}
            }
        }
    }

    /// Removes files that belong to no picture: left by a node that was killed, or of an index that was lost.
    pub(super) fn sweep(&self, is_known: impl Fn(Name) -> bool) {
        for path in files(&self.0).iter().flat_map(|folder| files(folder)) {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let left = match Name::of_file(name) {
                Some((name, _)) => !is_known(name),
                None => name.ends_with(&format!(".{UNFINISHED}")),
            };
            if left {
                // It will be met again at the next start.
                _ = fs::remove_file(&path);
            }
        }
    }

    fn path(&self, name: Name, width: u32) -> PathBuf {
        let name = name.to_string();
        self.0.join(&name[..2]).join(format!("{name}-{width}.webp"))
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())).collect()
}

fn write_whole(path: &Path, file: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let unfinished = path.with_extension(UNFINISHED);
    let written = fs::write(&unfinished, file).and_then(|()| fs::rename(&unfinished, path));
    if written.is_err() {
        _ = fs::remove_file(&unfinished);
    }
    written
}
