//! Pictures that people send to a window. The journal holds a picture's hash and what it shows; the picture itself lies where
//! it can be erased.

use serde::{Deserialize, Serialize};

use super::name::name;
use super::written::{Measure, Mistakes};

name!(
    /// The SHA-256 of a picture as it is kept.
    PictureHash, 64, |b| matches!(b, b'a'..=b'f' | b'0'..=b'9'),
    "the hash of a picture: 64 hexadecimal digits"
);

/// The most characters that say what a picture shows.
pub const MOST_ALT: usize = 160;

/// A picture that somebody sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentPicture {
    /// Which.
    pub hash: PictureHash,
    /// What it shows, for whoever cannot see it.
    pub alt: String,
}

impl Mistakes {
    /// A picture with what it shows, where one was sent.
    pub(in crate::domain) fn picture(&mut self, sent: Option<&PictureHash>, alt: &str) -> Option<SentPicture> {
        let hash = sent?.clone();
        let alt = self.text("alt", alt, Measure::line(MOST_ALT, "alt-missing"));
        Some(SentPicture { hash, alt })
    }
}
