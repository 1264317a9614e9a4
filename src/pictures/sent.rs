//! Pictures that people send: read and written anew like those of hosts, so that nothing of a camera's notes survives, and kept
//! under the hash of what was made. No host can send them again: they are backed up, and erased once nothing shows them.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::make::make;
use super::refusal::Refusal;
use crate::domain::sent::PictureHash;
use crate::domain::token::digest;

/// A picture that nothing shows is kept this long: somebody may be writing what it belongs to.
const UNUSED_KEPT: Duration = Duration::from_secs(48 * 3600);

/// The pictures that people sent, in a folder.
#[derive(Debug, Clone)]
pub struct SentPictures(PathBuf);

/// What pages need to know of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sizes {
    /// The widths it is there in, the narrowest first.
    pub widths: Vec<u32>,
    /// The height at the largest.
    pub height: u32,
    /// Its mean colour.
    pub colour: [u8; 3],
}

/// Why a picture was not taken.
#[derive(Debug, thiserror::Error)]
pub enum NotTaken {
    /// It is none that can be shown.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The disk refuses.
    #[error("the picture cannot be kept: {0}")]
    Disk(#[from] io::Error),
}

impl SentPictures {
    /// Those in this folder, which is made when the first one comes.
    pub fn new(folder: PathBuf) -> Self {
        Self(folder)
    }

    /// Takes a picture; it is on the disk when this returns. Blocks.
    pub fn take(&self, sent: &[u8]) -> Result<PictureHash, NotTaken> {
        let made = make(sent)?;
        let largest = made.files.last().map(|(_, file)| file.as_slice()).unwrap_or_default();
        let hash: PictureHash = digest(largest).parse().unwrap_or_else(|error| unreachable!("{error}"));
        fs::create_dir_all(&self.0)?;
        for (width, file) in &made.files {
            self.write(&self.file(&hash, *width), file)?;
        }
        // Last: without it there is no such picture.
        let told = serde_json::to_vec(&made.sizes()).map_err(io::Error::from)?;
        self.write(&self.told(&hash), &told)?;
        Ok(hash)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let unfinished = path.with_extension("new");
        let written = fs::write(&unfinished, bytes)
            .and_then(|()| fs::File::open(&unfinished)?.sync_all())
            .and_then(|()| fs::rename(&unfinished, path));
        if written.is_err() {
            _ = fs::remove_file(&unfinished);
        }
        written
    }

    /// What pages need to know of a picture, if it is there. Blocks, not for long.
    pub fn find(&self, hash: &PictureHash) -> Option<Sizes> {
        serde_json::from_slice(&fs::read(self.told(hash)).ok()?).ok()
    }

    /// One width of it, as it is served.
    pub async fn read(&self, hash: &PictureHash, width: u32) -> Option<Vec<u8>> {
        tokio::fs::read(self.file(hash, width)).await.ok()
    }

    /// Erases what nothing shows any more. Blocks.
    pub fn sweep(&self, shown: &HashSet<PictureHash>, now: SystemTime) -> io::Result<()> {
        let entries = match fs::read_dir(&self.0) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().into_string().unwrap_or_default();
            let hash = name.get(..64).and_then(|hash| hash.parse::<PictureHash>().ok());
            let age = now.duration_since(entry.metadata()?.modified()?).unwrap_or_default();
            if age > UNUSED_KEPT && hash.is_none_or(|hash| !shown.contains(&hash)) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// The picture and width that a file's name tells, `HASH-800.webp`.
    pub fn of_file(file: &str) -> Option<(PictureHash, u32)> {
        let (hash, width) = file.strip_suffix(".webp")?.split_once('-')?;
        let digits = width.bytes().all(|b| b.is_ascii_digit()) && !width.starts_with('0');
        Some((hash.parse().ok()?, width.parse().ok().filter(|_| digits)?))
    }

    fn file(&self, hash: &PictureHash, width: u32) -> PathBuf {
        self.0.join(format!("{hash}-{width}.webp"))
    }

    fn told(&self, hash: &PictureHash) -> PathBuf {
        self.0.join(format!("{hash}.json"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_kept_until_nothing_shows_it() {
        let folder = tempfile::tempdir().unwrap();
        let sent = SentPictures::new(folder.path().join("sent"));
        let picture = image::RgbImage::from_pixel(900, 600, image::Rgb([200, 120, 40]));
        let mut bytes = io::Cursor::new(Vec::new());
        picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        let hash = sent.take(bytes.get_ref()).unwrap();
        assert_eq!(sent.take(bytes.get_ref()).unwrap(), hash, "the same is the same");
        let sizes = sent.find(&hash).unwrap();
        assert_eq!((sizes.widths.as_slice(), sizes.height), (&[400, 800][..], 533));
        let later = SystemTime::now() + UNUSED_KEPT * 2;
        sent.sweep(&HashSet::from([hash.clone()]), later).unwrap();
        sent.sweep(&HashSet::new(), SystemTime::now()).unwrap();
        assert!(sent.find(&hash).is_some());
        sent.sweep(&HashSet::new(), later).unwrap();
        assert_eq!(fs::read_dir(folder.path().join("sent")).unwrap().count(), 0);
        assert!(matches!(sent.take(b"<svg onload=alert(1)>"), Err(NotTaken::Refused(_))));
    }

    #[test]
    fn only_a_hash_and_a_width_name_a_file() {
        let hash = "a".repeat(64);
        assert!(SentPictures::of_file(&format!("{hash}-800.webp")).is_some());
        for other in ["../x-800.webp".to_owned(), format!("{hash}-0800.webp"), format!("{hash}.json"), hash] {
            assert_eq!(SentPictures::of_file(&other), None, "{other}");
        }
    }
}
