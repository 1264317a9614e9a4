//! A picture as the store keeps it. JSON, so that fields may come and go with their defaults.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Check, Entry, Kept, Picture, Refused};
use crate::pictures::edition::Edition;
use crate::pictures::name::Name;
use crate::pictures::refusal::Refusal;

/// A picture as the store keeps it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Record {
    Ready {
        /// Width and bytes of each file, the narrowest first.
        files: Vec<(u32, u64)>,
        height: u32,
        colour: [u8; 3],
        used: Timestamp,
        /// Its own name, where it is not that of its address.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        #[serde(default)]
        edition: Edition,
        /// When it is to be compared with the host's; at once, where an earlier version wrote this.
        #[serde(default)]
        check: Timestamp,
    },
    Refused {
        address: String,
        why: Refusal,
        until: Timestamp,
    },
}

impl Record {
    pub(super) fn of_kept(kept: &Kept) -> Self {
        let Picture { widths, height, colour, .. } = &kept.picture;
        let files = widths.iter().copied().zip(kept.bytes.iter().copied()).collect();
        Self::Ready {
            files,
            height: *height,
            colour: *colour,
            used: kept.used,
            name: Some(kept.picture.name.to_string()),
            edition: kept.edition.clone(),
            check: kept.check.at,
        }
    }

    pub(super) fn of_refused(refused: &Refused) -> Self {
        let Refused { address, why, until } = refused.clone();
        Self::Refused { address, why, until }
    }

    /// None where something else wrote it: the picture is fetched again.
    pub(super) fn read(record: &[u8]) -> Option<Self> {
        serde_json::from_slice(record).ok()
    }

    pub(super) fn into_entry(self, name: Name) -> Option<Entry> {
        match self {
            Self::Ready { files, height, colour, used, name: own, edition, check } => {
                let name = own.map_or(Some(name), |own| own.parse().ok())?;
                let (widths, bytes): (Vec<u32>, Vec<u64>) = files.into_iter().unzip();
                let picture = Picture { name, widths: widths.into(), height, colour };
                let check = Check { at: check, is_lined_up: false };
                let kept = Kept { picture, bytes, used, used_in_store: used, windows: Vec::new(), edition, check };
                (!kept.bytes.is_empty()).then_some(Entry::Ready(kept))
            }
            Self::Refused { address, why, until } => Some(Entry::Refused(Refused { address, why, until })),
        }
    }
}
