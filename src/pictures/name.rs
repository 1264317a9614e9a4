//! The name of a picture: a fingerprint of its address on the host and of what the host sent, so that nobody can ask for one
//! that no page shows, and another picture has another name.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use super::edition::Edition;

/// The name of a picture.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name([u8; 16]);

impl Name {
    /// The name of an address.
    pub(super) fn of(address: &str) -> Self {
        let digest = Sha256::digest(address);
        let mut name = [0; 16];
        name.copy_from_slice(&digest[..16]);
        Self(name)
    }

    /// The name of what was sent from an address of this name.
    pub(super) fn of_edition(self, edition: &Edition) -> Self {
        Self::of(&format!("{self} {}", edition.print()))
    }

    /// As a key of the store.
    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// The name and width that a file's name tells, `NAME-800.webp`.
    pub fn of_file(file: &str) -> Option<(Self, u32)> {
        let (name, width) = file.strip_suffix(".webp")?.split_once('-')?;
        let digits = width.bytes().all(|b| b.is_ascii_digit()) && !width.starts_with('0');
        Some((name.parse().ok()?, width.parse().ok().filter(|_| digits)?))
    }
}

impl fmt::Display for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self}")
    }
}

/// It is no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a picture's name is 32 digits and letters from a to f")]
pub struct NoName;

impl FromStr for Name {
    type Err = NoName;

    fn from_str(text: &str) -> Result<Self, NoName> {
        let legal = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
        if text.len() != 32 || !text.bytes().all(legal) {
            return Err(NoName);
        }
        let whole = u128::from_str_radix(text, 16).map_err(|_| NoName)?;
        Ok(Self(whole.to_be_bytes()))
    }
}
